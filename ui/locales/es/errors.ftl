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
error-problems =
    Este catálogo tiene errores ({ $count }); el primero, en { $subject }, { $field }: { $reason }. El tuyo sigue como estaba.
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
