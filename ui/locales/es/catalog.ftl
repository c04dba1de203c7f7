### Las listas del catálogo, y la página propia de una máquina y de un modelo.

loading = Cargando …

## Listas

catalog-what = { $machines } máquinas, { $models } modelos abiertos y { $cloud } modelos en la nube. Dato más nuevo: { $day }.
catalog-which = Qué mostrar
catalog-machines = Máquinas
catalog-models = Modelos
catalog-shown-of = { $count } de { $of }
catalog-clear = Quitar los filtros
catalog-any-system = Cualquier sistema
catalog-any-form = Cualquier forma
catalog-any-memory = Cualquier memoria
catalog-any-class = Cualquier clase
catalog-any-context = Cualquier contexto
catalog-at-least = { $memory } GiB o más
catalog-at-least-tokens = { $tokens } tokens o más
catalog-orderable = Se consigue hoy
catalog-form = Forma
catalog-chip = Chip
catalog-memory = Memoria
catalog-bandwidth = Ancho de banda
catalog-context = Contexto
catalog-source = Fuente del precio
catalog-class = Clase
catalog-params = Parámetros
catalog-active = Activos
catalog-smallest = Archivo más pequeño
catalog-licence = Licencia
catalog-released = Publicado
catalog-back-machines = Todas las máquinas
catalog-back-models = Todos los modelos
class-between = entre clases

## Una máquina

machine-on-sale = a la venta desde el { $day }
machine-withdrawn = ya no se vende desde el { $day }
machine-compare = Comparar
machine-make-mine = Esta es mi máquina
machine-is-mine = tu máquina
machine-reference = Figura como referencia: no es una máquina para tener en casa.
machine-specs = Cifras
machine-missing =
    { $count ->
        [one] Nadie ha publicado esto: { $figures }. Donde hace falta, se dice.
       *[other] Nadie ha publicado esto: { $figures }. Donde hacen falta, se dice.
    }
machine-raise = Dar más memoria a la GPU, gratis
machine-units = Máquinas conectadas
machine-units-one = se usa una
machine-units-up-to = hasta { $units }
machine-parts = Hecha de
machine-models = Qué modelos caben
machine-offers = Todos los precios que conocemos
machine-runs = Mediciones
spec-memory = Memoria
spec-gpu-default = Para la GPU, de serie
spec-gpu-most = Para la GPU, como mucho
spec-bandwidth = Ancho de banda, según el fabricante
spec-bandwidth-measured = Ancho de banda, medido
spec-fp16 = FP16 denso
spec-fp8 = FP8 denso
spec-fp4 = FP4 denso
spec-sparse-headline = El titular del fabricante
spec-link = Enlace con otra máquina
spec-link-measured = Enlace, medido
spec-idle = Consumo en reposo
spec-load = Consumo trabajando
spec-noise = Ruido
pool-unified = compartida por CPU y GPU
pool-vram = de las tarjetas
pool-system = del ordenador
value-tflops = { $value } TFLOPS
value-gbits = { $value } Gbit/s
hw-apple = Apple silicon
hw-strix_halo = Strix Halo
hw-gb10 = NVIDIA GB10
hw-nvidia = Tarjetas NVIDIA
hw-radeon = Tarjetas AMD
hw-intel_arc = Tarjetas Intel
hw-instinct = AMD Instinct
hw-cpu = Solo CPU
hw-other = otro hardware
models-says = { $count } de { $of } modelos caben con { $context } tokens de contexto, con { $system }.
models-longest = Contexto más largo
models-fits = cabe
models-tight = cabe justo
models-not = no cabe
models-none = ninguno
models-speed = { $model } escribe, con { $context } tokens
offers-none = Nadie ha publicado un precio. Aun así, la máquina se puede comparar.
price-in-other-money = En otra moneda. Sin un cambio tuyo nunca cuenta.
price-only-claimed = Alguien lo afirmó; no se halló a nadie que lo pida. Nunca cuenta.
rate-shader = de los shaders
rate-matrix = de las unidades matriciales
rate-matrix-narrow = de las unidades matriciales, sumando en 16 bits
rate-is = FP16 es la tasa más alta sobre el papel, con unidades matriciales si el chip las tiene. Los programas alcanzan una parte.
offer-seen = Visto
offer-part = De
offer-whole = el conjunto
offer-source = Fuente
prices-title = Precio con el tiempo
prices-none = Nadie había publicado un precio hasta este día.
prices-none-in-dollars = Hasta este día, ninguna oferta en dólares. Las demás están en la lista de abajo.
prices-same = { $to } desde el { $day }.
prices-rose = De { $from } el { $day } a { $to }: { $share } más.
prices-fell = De { $from } el { $day } a { $to }: { $share } menos.
prices-from = De
prices-elsewhere =
    { $count ->
        [one] Una oferta en otra moneda, o de una pieza, está en la lista de abajo.
       *[other] { $count } ofertas en otras monedas, o de piezas, están en la lista de abajo.
    }
legend-price = lo que contó como precio
legend-new = nueva
legend-used = reacondicionada o usada
legend-not-sold = no se consigue

## Un modelo

model-released = publicado el { $day }
model-use =
    { $use ->
        [coding-agent] agente de programación
        [coding] programar
        [chat] chat
        [reasoning] razonar
        [vision] imágenes
        [audio] sonido
        [tools] herramientas
        [long-context] contexto largo
        [local-agent] agente local
        [small-machines] equipos pequeños
        [server-or-very-large-memory] servidor o muchísima memoria
        [server-only] solo servidor
       *[other] { $name }
    }
model-extended = { $tokens } con la ampliación de sus autores
model-per-token = Caché por token
model-ollama = En Ollama
model-files = Archivos
model-shapes = Formas
model-no-shapes = Nadie ha publicado lo bastante de sus formas para calcular su memoria.
model-quality = Calidad
model-no-quality = No se encontró ninguna puntuación suya.
model-quality-what = Las puntuaciones solo se comparan si índice y versión son los mismos.
model-sources = Dónde se leyeron las formas
model-memory = Memoria según crece el contexto
model-memory-says = En { $quant } ocupa { $first } GiB con { $short } tokens y { $last } GiB con { $long }.
model-memory-reads = Memoria con un contexto dado
model-memory-note = Pesos, caché y búferes juntos, en una GPU con llama.cpp.
model-memory-missing = Estimado donde nadie lo ha publicado: { $figures }.
model-kv = caché como { $kv }
value-kib = { $value } KiB
files-none = No se vio ningún archivo suyo.
files-size = Tamaño
files-bits = Bits por peso
files-seen = Visto
files-rounded = redondeado
quality-index = Índice
quality-score = Puntuación
quality-date = Fecha
quality-no-version = sin versión indicada
shapes-layers = Capas
shapes-of-these = { $layers } de estas
shapes-hidden = Anchura
shapes-heads = Cabezas de consulta
shapes-vocab = Vocabulario
shapes-experts =
    { $shared ->
        [0] { $used } de { $experts } por token
       *[other] { $used } de { $experts } por token, y compartidos: { $shared }
    }
shapes-from =
    { $code ->
        [config] Nota A: del propio config.json del modelo.
        [print_info] Nota A: como las leyó llama.cpp de un archivo suyo.
        [gallery] Nota B: de una galería de arquitecturas, no de los archivos del modelo.
        [reported] Nota B: como las cuentan otros que lo ejecutaron.
        [inherited] Nota C: tomadas de un modelo de la misma familia.
        [derived] Nota C: deducidas de una cifra publicada de su caché.
        [partial] Nota C: solo se encontró una parte.
       *[other] Nota C: { $from }.
    }
layers-full = guardan todos los tokens
layers-window = guardan los últimos { $tokens } tokens
layers-window-unknown = guardan una ventana que nadie ha publicado; se cuenta como todo
layers-latent = guardan una fila comprimida de { $width } por token
layers-recurrent = guardan un estado de tamaño fijo, sea cual sea el contexto
layers-published = guardan lo que sus autores publicaron por token
layers-heads = { $heads } cabezas, de { $key } para claves y { $value } para valores
missing-hidden = la anchura
missing-feed-forward = la anchura del feed-forward
missing-vocabulary = el vocabulario
missing-recurrent-state = el estado recurrente
missing-window = la ventana
missing-cache-shapes = las formas de la caché
runs-none = Nadie ha publicado una medición.
