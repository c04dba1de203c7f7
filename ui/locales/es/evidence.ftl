### Lo medido junto a lo predicho. Un mensaje por cada código de `evidence::LeftOut`, `evidence::Doubt` y
### `evidence::Differs`.

## Por qué una medición quedó fuera del ajuste

left-out-mislabelled-checkpoint = Ejecutó un punto de control de 8 bits con etiqueta de 16: va más rápido de lo que permite la etiqueta.
left-out-latency-subtracted = Se restó la latencia del servidor a la espera del primer token, y los prompts cortos parecen hasta 4 veces más rápidos.
left-out-mixed-setups = La tabla mezcla mediciones de antes y después de configurar bien la máquina y no dice cuál es cuál.
left-out-quant-unverified = La fuente no pudo comprobar la cuantización.
left-out-memory-limit = Pesos y caché llegan al límite de la memoria; ahí las ejecuciones son hasta 2,7 veces más lentas.
left-out-wall-clock = La tasa es de reloj e incluye la espera del primer token.
left-out-offloaded = Parte del modelo corrió fuera de la GPU, o la GPU estaba limitada.
left-out-quant-unknown = Nadie ha descrito esta cuantización.
left-out-bad-run = La ejecución salió mal: queda muy por debajo de las de la misma fuente a su lado.
left-out-outlier-by-source = Su propia fuente la llama atípica.
left-out-debug-build = Se ejecutó con una compilación de depuración o con comprobaciones.
left-out-few-threads = Estaba limitada a dos hilos.
left-out-tables-on-disk = El tamaño indicado cuenta tablas que se quedan en el disco.
left-out-averaged = Es una media de varias pruebas, y ninguna por sí sola se puede comparar.
left-out-not-published = Nunca se publicó algo que hace falta para calcularla.
left-out-beyond-model = Es más larga de lo que admite el modelo.
left-out-impossible = Una de sus cifras no puede ser.

## Qué hace probable un fallo

doubt-only-source = Nadie más ha medido este motor en este tipo de hardware.
doubt-only-source-of-model = Nadie más ha medido este modelo.
doubt-old-software = El software es de 2025 o anterior.
doubt-other-tool = La herramienta mide algo suyo, no la tasa del motor a secas.
doubt-near-memory-limit = Pesos y caché llenan la memoria hasta dejar un 15 %.
doubt-beyond-training = Es más profundo de lo que se entrenó el modelo.
doubt-quant-assumed = La fuente no dice qué cuantización ejecutó.
doubt-shapes-guessed = Las formas del modelo no se conocen y se dedujeron de su tamaño.
doubt-chip-assumed = La potencia o el ancho de banda del chip no se conocen y se supusieron.

## En qué se distingue una medición de lo que se muestra

differs-chip = otro chip
differs-model = otro modelo
differs-quant = otra cuantización
differs-engine = otro motor
differs-depth = otra profundidad
differs-units = otro número de máquinas o tarjetas
differs-batch = varias peticiones a la vez
differs-speculative = con decodificación especulativa
differs-offloaded = con expertos en la memoria del sistema

## La página

evidence-what = Miles de mediciones que otros hicieron y publicaron, cada una junto a lo que Whichbox predice para ella sin haber visto nada de su fuente.
evidence-title = Predicho frente a medido
evidence-no-runs = Aquí nada se ha medido y predicho a la vez.
evidence-says-decode = La mitad de { $runs } mediciones de escritura se predijo con un error de hasta { $median }, y el { $within }, de hasta un 30 %
evidence-says-prefill = La mitad de { $runs } mediciones de lectura se predijo con un error de hasta { $median }, y el { $within }, de hasta un 30 %
evidence-note = En la línea discontinua, predicción y medición coinciden. Señala una medición para ver qué es; púlsala para fijar su fuente.
evidence-band = hasta un 30 %
evidence-class = Cualquier hardware
evidence-engine = Cualquier motor
evidence-publisher = Quién midió
evidence-count = { $runs } mediciones: { $predicted } predichas, { $special } con varios dispositivos o peticiones, { $others } descartadas
axis-measured = Medido, tokens por segundo
axis-predicted = Predicho, tokens por segundo
errors-title = Cuánto se desvía
errors-left = Lo que la predicción no había visto
errors-decode = Escritura
errors-prefill = Lectura
errors-of = Grupo
errors-by-class = Por hardware
errors-by-engine = Por motor
errors-by-mixture = Por tipo de modelo
errors-by-depth-from = Por tokens ya en el contexto
errors-runs = Mediciones
errors-median = Error mediano
errors-by-source = Mediana de fuentes
errors-p90 = Nueve de diez hasta
errors-within = Hasta un 30 %
errors-bias = De más o de menos
errors-inside = En el rango
left-source = Sin su fuente
left-source-what = Cada medición se predice sin nada de lo que publicó su propia fuente.
left-chip = Sin su chip
left-chip-what = Cada medición se predice como si nadie hubiera medido nunca su chip.
left-model = Sin su modelo
left-model-what = Cada medición se predice como si nadie hubiera medido nunca su modelo.
group-all = Todas
group-mixture = Mezclas de expertos
group-dense = Modelos densos
group-depth = Desde { $tokens } tokens
worst-title = Los peores fallos
worst-what = Las mediciones que más se alejan de su predicción, y qué hace probable un fallo ahí.
excluded-title = Lo que quedó fuera
excluded-why = Por qué
run-what = Medición
run-measured = Medido
run-predicted = Predicho
run-off = Desvío
run-doubts = Qué hace probable un fallo
run-no-doubt = nada que sepamos
run-source = Fuente
run-inside = en el rango
run-outside = fuera del rango
run-left-out = omitida
run-not-predicted = sin predecir
run-prompt = prompt de { $tokens }
run-depth = con { $tokens } tokens
run-batch = { $requests } peticiones a la vez
runs-table = Mediciones publicadas
runs-before = Anterior
runs-next = Siguiente
runs-shown = { $from }–{ $to } de { $of }
nearest-title = Las mediciones más cercanas
nearest-none = Nadie ha medido nada parecido.
nearest-same = justo esto
nearest-differs = cambia: { $what }
