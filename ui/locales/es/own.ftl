### Lo que añades tú, los modelos en la nube, los modelos de cada clase y los catálogos más nuevos.

## Formularios

form-optional = { $label } (opcional)
form-more = Más, todo opcional
form-keep = Guardar
form-leave = Cancelar
form-choose-one = Elige al menos uno.
form-between = Entre { $least } y { $most }.
form-text-needed = Esto hace falta.
form-too-long = Como mucho 2.000 letras.
form-not-yet =
    { $count ->
        [one] Hay un campo que revisar.
       *[other] Hay { $count } campos que revisar.
    }

## Lo tuyo

catalog-own = Lo tuyo
own-lead = Tus propias máquinas, modelos y precios. Se quedan en este ordenador, aparte de los datos del catálogo, y cuentan en cada respuesta.
own-nothing = Aún no hay nada. Añade la máquina que te ofrecieron, el modelo que usas o el precio de tu tienda.
own-add-machine = Añadir una máquina
own-add-model = Añadir un modelo
own-add-cloud = Añadir un modelo en la nube
own-add-offer = Añadir un precio
own-add-like = Añadir una parecida
own-change = Cambiar: { $name }
own-change-offer = Cambiar tu precio
own-edit = Cambiar
own-remove = Borrar: { $name }
own-import = Incorporar un archivo …
own-export = Guardar todo en un archivo …
own-imported =
    { $count ->
        [one] Ahora tienes una entrada propia.
       *[other] Ahora tienes { $count } entradas propias.
    }
own-kept = «{ $name }» está guardado y cuenta desde ahora.
own-price-kept = Tu precio está guardado y cuenta desde ahora.
own-prices = Precios
own-set-price = Poner mi precio
own-change-price = Cambiar mi precio
own-market = El mercado pide:
own-name = Nombre
own-note = Nota
own-note-what = Lo que quieras recordar. Se ve en su página.
own-date = Visto el
own-date-what = El día del precio. Muestra lo antiguo que es.
own-price = Precio
own-vendor = Fabricante
own-vendor-what = Si queda vacío, dice que es tuya.

own-machine-lead = Parte de una máquina parecida y cambia lo que difiere, o rellena los pocos datos de abajo.
own-like = Partir de
own-like-what = Una máquina del catálogo. Rellena el resto; cambia lo que difiere.
own-machine-name-what = Como quieras verla en las listas, con su memoria.
own-class = Tipo de hardware
own-class-what = Lo medido en este tipo vale para la tuya.
own-memory-kind = Memoria de los modelos
own-memory-kind-what = Dónde está el modelo mientras funciona.
own-memory-card = Memoria de una tarjeta
own-memory-what = Lo que se vende como 64 GB son 64 GiB.
own-cards = Tarjetas
own-cards-what = Cuántas tarjetas lleva dentro.
own-bandwidth-what = De la ficha del fabricante, de una tarjeta o un chip. Sin ella no se puede calcular la velocidad.
own-systems-what = Los sistemas que puede llevar.
own-price-what = Lo que pagarías hoy por una. Sin precio solo se puede comparar.
own-price-one-what = Lo que pagarías por una.
own-chip-what = El chip o la tarjeta, como la nombran las pruebas, por ejemplo RTX 3090. Las mediciones del mismo chip afinan la estimación.
own-gpu-share-what = Lo que la GPU puede usar sin cambiar nada. Si queda vacío, toda.
own-system-memory = Memoria del ordenador
own-system-memory-what = Aparte de las tarjetas. Lo que no cabe en ellas puede usarla, despacio.
own-fp16-what = Sin sparsity, de una tarjeta o un chip. Decide lo rápido que se lee un prompt.
own-units-what = Cuántas pueden trabajar juntas. Una, si no pueden.
own-share-too-much = Más que su memoria.
own-idle-too-much = Más en reposo que trabajando.
own-rate-missing = No hay cambio de { $currency } a dólares. Dalo con tu presupuesto o pon el precio en dólares.

own-model-lead = Lo más seguro es un archivo: trae la estructura, y con ella la memoria en cualquier contexto.
own-read = Leer de un archivo …
own-read-what = El config.json de un modelo de Hugging Face o un archivo GGUF. Solo se lee su cabecera y nada sale de este ordenador.
own-read-done = La estructura está leída: { $layers } capas. Repasa los campos de abajo y guarda.
own-read-lacking = El archivo no dice: { $fields }.
own-read-unread = Sin tener en cuenta: { $fields }. Puede faltar en la memoria.
own-read-roughly = Los parámetros se sumaron sin conocer todas las matrices. Corrígelos si sabes más.
own-model-name-what = Como quieras verlo en las listas.
own-billions = mil millones
own-params-what = Todos los parámetros del modelo, por ejemplo 30,5.
own-active-what = En una mezcla de expertos: los parámetros por los que pasa un token. Vacío en los demás.
own-context-what = Lo más largo que admite.
own-quant = Cuantización
own-quant-what = La de tu archivo, por ejemplo Q4_K_M o Q8_0.
own-size = Tamaño del archivo
own-size-what = Si queda vacío, se calcula con los parámetros y los bits de la cuantización.
own-layers-what = Con los dos campos siguientes se calcula la memoria en cualquier contexto. Todo está en el config.json.
own-kv-heads = Cabezas de la caché
own-kv-heads-what = num_key_value_heads.
own-head = Ancho de una cabeza
own-head-what = head_dim.
own-hidden-what = hidden_size.
own-heads-what = num_attention_heads.
own-extended = Contexto ampliado
own-extended-what = Lo más largo que sus autores describen con una ampliación.
own-ollama-what = El nombre tras «ollama run».
own-uses = Para qué
own-active-too-much = Más que todos los parámetros.
own-extended-too-short = Más corto que el contexto de arriba.
own-size-cannot-be = Serían { $bits } bits por parámetro, y eso no puede ser. Revisa el tamaño y los parámetros.
own-shapes-together = Rellena los tres: capas, cabezas y ancho, o ninguno.
use-any = cualquier cosa
use-coding = programar
use-chat = chat
use-reasoning = razonar
use-vision = imágenes

own-cloud-lead = Un modelo de alquiler o un proveedor que el catálogo no tiene. Precios en dólares por millón de tokens.
own-cloud-name-what = Como lo llama el proveedor.
own-provider-what = Quién lo opera y manda la factura.
own-per-million = $ por millón
own-input-what = Lo que se envía, por millón de tokens.
own-output-what = Lo que se responde, por millón de tokens.
own-cached-what = Lo que ya se envió y se recuerda. Si queda vacío, nada es más barato la segunda vez.
own-trains-what = Lo que dicen las condiciones de este precio. Decide qué puede salir de casa.
own-cached-too-much = Más caro que los tokens nuevos.

own-offer-lead = Tu precio va por delante en cada respuesta. El del mercado sigue a la vista.
own-price-of = Precio de
own-price-of-what = Una máquina entera o una pieza de las torres que se montan por piezas.
own-part = Pieza
own-rate = Tipo de cambio
own-rate-what = Cuánto de esta moneda era un dólar ese día.
own-tax = Impuestos incluidos
own-tax-what = El IVA está en el importe.
own-offer-note-what = Quién lo ofreció y qué exactamente.
own-machine-needed = Elige una máquina.

## Listas

catalog-cloud = Modelos en la nube
catalog-back-cloud = Todos los modelos en la nube
catalog-as-of = Estos son los precios del { $day }.
catalog-as-of-today = Ver los de hoy
price-range = (se pide { $low }–{ $high })
source-weak = { $source } (fuente débil)
ground-second-hand = leído de segunda mano
ground-weak = fuente débil

## Modelos en la nube

cloud-provider = Proveedor
cloud-any-provider = Cualquier proveedor
cloud-no-training = No entrena con lo que envío
cloud-input = Enviado
cloud-output = Respondido
cloud-cached = En caché
cloud-free = Nivel gratuito
cloud-has-free = sí, con límites
cloud-trains = Entrena con tu texto
trains-paid-only = no si pagas; en el plan gratuito puede que sí
terms-second-hand = débil: lo dicen otros, no lo hemos leído en las condiciones del proveedor
cloud-terms = Condiciones de datos
cloud-retention = Se conserva
cloud-retires = Termina el
cloud-longest-answer = Respuesta más larga
cloud-status = su proveedor lo llama «{ $status }»
cloud-ends = termina el { $day }
cloud-ended = terminó el { $day }
cloud-prices-are = Precios en dólares por millón de tokens: enviado, respondido y reenviado desde la caché.
cloud-per-million = $ por millón de tokens
cloud-usual = Precio
cloud-above = Más de { $tokens } tokens
cloud-seen = Precio visto el { $day }
cloud-sources = Dónde se leyó

## Qué modelo representa a una clase

picks-title = Qué modelo representa a cada clase
picks-what = Una tarea puede pedir una clase en vez de un modelo. Entonces se toma este, con una regla que cualquiera puede seguir.
picks-why = Por qué
picks-among = De
pick-only-one = Ningún otro modelo es de esta clase y uso.
pick-best = La mejor puntuación en { $index } { $version }: { $score }, frente a { $next } del siguiente.
pick-best-alone = El único con puntuación en { $index } { $version }: { $score }.
pick-newest = Ninguno tiene una puntuación comparable, así que lo representa el más nuevo: salió el { $day }.
pick-newest-unknown = Ninguno tiene una puntuación comparable; tampoco se sabe cuándo salió.

## Catálogos más nuevos

updates-title = El catálogo
updates-version = Datos del { $day }
origin-built-in = vinieron con el programa
origin-installed = instalados por ti
origin-previous = el anterior: el más nuevo no se puede usar
updates-address = Dirección de catálogos más nuevos
updates-address-wrong = Hace falta una dirección que empiece por https://.
updates-fetch = Traer y comprobar
updates-file = Tomar de un archivo …
updates-back = Volver al anterior
updates-what = Un catálogo más nuevo solo cuenta si lo firma una clave en la que confías y cada entrada se sostiene. Si no, el tuyo queda como está. Solo se trae algo si pulsas el botón.
update-done = El catálogo del { $from } se cambió por el del { $to }. Se sostiene entero y cuenta desde ahora.
update-back = Volviste del catálogo del { $from } al del { $to }.
keys-title = Claves en las que confías
keys-none = No se confía en ninguna clave, así que no se puede instalar otro catálogo. Añade la de quien lo hace.
keys-count =
    { $count ->
        [one] Se aceptan catálogos firmados con una clave.
       *[other] Se aceptan catálogos firmados con alguna de { $count } claves.
    }
key-label = Clave pública
key-what = La línea que imprime minisign: empieza por RW.
key-is = Es la clave { $id }. Compárala con lo que te diga su dueño, por otra vía que el archivo.
key-trust = Confiar en esta clave
key-trusted = Ahora se confía en la clave { $id }.
key-gone = Ya no se confía en la clave { $id }.
key-remove = Dejar de confiar
key-remove-which = Dejar de confiar: { $id }
key-wrong = No es una clave pública como las que imprime minisign.
