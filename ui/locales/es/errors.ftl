### Lo que no se puede usar, junto al campo donde se escribió. Un mensaje por cada código de `Error`.
### Las variables se llaman como los campos del error; los números llegan con formato y los que faltan, como «none».

error-malformed = { $file }: { $path } tiene una forma incorrecta. { $reason }
error-invalid = { $reason }
error-no-tasks = No hay trabajo en la mezcla, así que no hay nada que aconsejar. Añade una tarea.
error-negative-budget = Un presupuesto de { $amount } está por debajo de cero.
error-share-out-of-range = { $value } no es una proporción de 0 a 100 %.
error-context-beyond-model = { $tokens } tokens son más de los que admite { $model }, que son { $most }.
error-unknown-machine =
    { $near ->
        [none] El catálogo no tiene la máquina «{ $id }».
       *[other] El catálogo no tiene la máquina «{ $id }». La más parecida es «{ $near }».
    }
error-unknown-model =
    { $near ->
        [none] El catálogo no tiene el modelo «{ $id }».
       *[other] El catálogo no tiene el modelo «{ $id }». El más parecido es «{ $near }».
    }
error-unknown-quant = No conocemos el tamaño de { $model } en { $quant }.
error-unknown-engine = No tenemos datos de «{ $engine }» como motor (un programa que ejecuta modelos).
error-no-exchange-rate = No hay tipo de cambio para { $currency }. Da uno con su fecha.
error-not-published = { $subject }: nadie ha publicado «{ $figure }», así que no se puede calcular.

## Lo que el propio programa no pudo hacer

error-folder-read-only = La carpeta { $folder } no admite archivos nuevos. Elige otra.
error-folder-missing = No existe la carpeta { $folder }. Elige otra.
error-disk-full = El disco está lleno, así que no se pudo escribir { $file }. Haz sitio y prueba otra vez.
error-not-written = No se pudo escribir { $file }: { $reason }
error-not-kept = Esta vez no se guardan tus ajustes, para no reemplazar { $file }, que no se pudo leer.
error-not-listed = Ninguna de nuestras fuentes tiene la dirección { $address }, así que no se abre.
error-not-opened = No se pudo abrir { $address }: { $reason }
error-no-scenario-file = { $file } no es ni un escenario ni uno de nuestros informes, así que no hay nada que abrir en él.
error-report-failed = No se pudo hacer el informe: { $reason }
error-failed = Algo ha fallado y no es culpa tuya: { $reason }

## Lo que se guarda en disco, y catálogos más nuevos

error-file-unreadable = No se puede leer { $file }: { $reason }
error-file-too-large = { $file } es más grande que todo lo que leemos ({ $most } bytes).
error-file-not-written = No se pudo escribir { $file }: { $reason }
error-not-https = «{ $address }» no es una dirección https. Solo se descarga de las que lo son.
error-not-fetched = Nada llegó entero de { $address }: { $reason } Tu catálogo sigue como estaba.
error-nothing-installed = Tienes el catálogo que venía con el programa, así que no hay nada que deshacer.
error-no-key = Las actualizaciones están desactivadas: no se confía en ninguna clave. Añade la clave pública de quien hace el catálogo.
error-not-a-key = «{ $key }» no es una clave pública como las que imprime minisign.
error-not-a-bundle = Esto no es un catálogo: { $reason }. El tuyo sigue como estaba.
error-unknown-key = Este catálogo se firmó con una clave en la que no confías. El tuyo sigue como estaba.
error-bad-signature = La firma no encaja: el archivo cambió por el camino o le falta una parte. Tu catálogo sigue como estaba.
error-newer-form = Este catálogo se hizo para un Whichbox más nuevo (formato { $form }). El tuyo sigue como estaba.
error-unreadable = Este catálogo no se puede leer: { $reason } El tuyo sigue como estaba.
error-problems = Este catálogo tiene errores ({ $count }); el primero, en { $place } ({ $subject }, { $field }). { $reason } El tuyo sigue como estaba.
error-from-the-future = Este catálogo se llama { $offered } y hoy es { $today }. ¿Va bien tu reloj? El tuyo sigue como estaba.
error-not-newer = Este catálogo es del { $offered }, y ya tienes el del { $current }.

## A runtime, or a change that was agreed to

error-bad-model-name = «{ $name }» no puede ser el nombre de un modelo.
error-already-there = { $name } ya está ahí, y nunca se reemplaza nada.
error-not-there = { $name } ya no está. Vuelve a mirar.
error-not-as-written = Se hizo, pero al volver a leerlo dice otra cosa. Míralo tú.
error-changed-since = Se cambió desde entonces, así que se deja como está.
error-for-hands = Esto hay que hacerlo a mano: el ajuste no está en el archivo de forma que se pueda cambiar sin riesgo.
error-runtime-not-running = Ahí no responde nada. ¿Está en marcha el runtime?
error-runtime-slow = El runtime no respondió a tiempo.
error-runtime-refused = El runtime nos rechaza (estado { $status }).
error-runtime-unclear = Eso no funcionó: { $reason }
error-bad-address = «{ $address }» no es una dirección de la forma http://host:puerto.
error-not-this-machine = { $address } es otra máquina. Solo se le pregunta si la nombras tú.
error-stopped = Parado.

## What is wrong with an entry of one's own, beside its field. Figures are written for the language.

fault-not-between = { $value } no está entre { $least } y { $most }.
fault-no-such-source = Ninguna fuente se llama «{ $key }».
fault-odd-id = Un identificador lleva minúsculas, cifras, puntos y guiones, como mucho 100.
fault-twice = Esto aparece dos veces.
fault-odd-text = Hace falta un texto de 1 a 2.000 letras.
fault-no-system = No funciona con ningún sistema. Elige al menos uno.
fault-no-engine = No se nombra ningún programa que ejecute modelos.
fault-no-memory = No tiene memoria.
fault-too-many-memories = Son más tipos de memoria de los que tiene una máquina.
fault-narrow-slower-than-wide = Con números de 4 bits no puede ser más lenta que con los de 16.
fault-rest-above-work = En reposo no puede gastar más que trabajando.
fault-odd-number-of-boxes = Se pueden enlazar de 1 a 64.
fault-odd-number-of-cards = Una máquina lleva de 1 a 64.
fault-withdrawn-before-sale = No puede retirarse antes de su primer día de venta.
fault-no-such-part = Ninguna pieza se llama «{ $part }».
fault-measured-above-nominal = Nadie mide más de lo que indica el fabricante.
fault-bandwidth-against-bus = { $bits } bits a { $transfers } millones de transferencias por segundo son { $computed } GB/s, no { $given }.
fault-share-out-of-order = La parte de la GPU, su máximo y la memoria tienen que ir de menor a mayor.
fault-share-of-other-system = Este sistema no funciona en ella.
fault-share-of-own-memory = Solo se reparte una memoria que comparten el procesador y la GPU.
fault-odd-parameters = Ningún modelo tiene { $value } parámetros.
fault-part-above-whole = Un token pasa por una parte de los parámetros: más que ninguno y no más que todos.
fault-no-context = Necesita un contexto de al menos un token.
fault-extended-is-shorter = Ampliado no puede ser más corto que el contexto propio del modelo.
fault-too-many-layers = Se describen { $layers } capas y el modelo tiene { $of }.
fault-too-many-experts = No puede usar más expertos de los que tiene.
fault-odd-shapes = Ningún modelo tiene esas formas.
fault-order-against-layers = El orden nombra { $letters } capas y hay { $layers }.
fault-cache-against-shapes = La caché no puede ocupar { $published } bytes por token: las formas dan { $computed }.
fault-no-size = Falta el tamaño del archivo.
fault-no-source = Falta dónde se leyó esto.
fault-odd-bits = Serían { $bits } bits por peso, y eso no puede ser. Revisa el tamaño y los parámetros.
fault-size-against-bits = Serían { $bits } bits por peso en un archivo { $quant }, { $times } veces lo que debería.
fault-second-score = Esta versión de { $index } ya tiene una puntuación.
fault-no-score = La puntuación en { $index } no es un número.
fault-price-without-date = Un precio necesita el día en que se vio.
fault-odd-token-price = Eso no es un precio por un millón de tokens.
fault-cached-dearer = Los tokens en caché no pueden costar más que los nuevos.
fault-long-price-without-length = ¿Desde qué longitud valen los precios de los prompts largos?
fault-end-without-status = Tiene un día en que termina y ningún estado que lo diga.
fault-odd-price = { $amount } no es un precio.
fault-held-before-seen = No puede haber valido solo hasta antes de verse.
fault-offer-for-nothing = Una oferta es de una máquina o de una pieza. Elige una.
fault-no-rate = Falta cuántos { $currency } era un dólar ese día.
fault-not-in-catalog = El catálogo ya no tiene nada con ese nombre.
fault-too-many-entries = { $count } entradas son más que las { $most } que se admiten.
fault-no-version = «{ $version }» no es una versión: un día, o un día y un número tras un punto.
fault-source-without-date = Falta la fecha de la página; si no muestra ninguna, se anota así.
fault-no-address = Una dirección empieza por https:// o http://.
fault-grade-of-own = Esta nota solo la tienen tus propias entradas.
fault-no-provenance = Ni fuente ni fórmula dice de dónde sale esta cifra.
fault-later-than-catalog = { $date } es posterior al propio catálogo.
fault-rates-out-of-order = No está entre el extremo lento y el rápido.
fault-source-unused = Ninguna cifra nombra esta fuente.
fault-missing = Falta una cifra ({ $figure }) y nada dice que no se encontró.
fault-known-or-twice = Una cifra figura como ausente ({ $figure }) y está, o figura dos veces.
fault-raise-without-how = La parte de la GPU se puede subir, pero no dice cómo.
fault-chip-disagrees = Aquí { $given }, pero otras con el chip { $chip } tienen { $usual }.
fault-memory-against-name = { $given } GiB de memoria, pero el nombre dice { $named }.
fault-price-outlier = { $amount } es { $times } veces lo que se suele pedir ({ $usual }).
fault-rate-of-what = Una tasa FP16 tiene que decir de qué lo es.
fault-unreadable = No se puede leer: { $reason }
