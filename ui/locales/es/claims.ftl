### Lo que dijo el informe y lo que queda en pie. `said` es la afirmación con nuestras palabras; `finding`, en qué quedó.

claim-context-cap-said = Una definición de modelo con la etiqueta v-128k mantenía el contexto en 131.072 tokens.
claim-context-cap-finding = Cierto. num_ctx, la longitud de contexto que puede fijar una definición de modelo, se impone a la del propio modelo, diga lo que diga la etiqueta. Sin él, Ollama habría elegido 262.144 por su cuenta en un Mac que da 48 GiB a su GPU.

claim-native-context-said = El modelo admite de por sí 262.144 tokens.
claim-native-context-finding = Cierto: está hecho para 262.144 tokens. Sus autores describen una forma de ampliarlo hasta cerca de un millón.

claim-prompt-over-cap-said = Un prompt de 146.760 tokens chocó con un tope de 131.072.
claim-prompt-over-cap-finding = Cierto, y explica el desbordamiento: el prompt supera el tope en 15.688 tokens. Ollama recorta una conversación así sin avisar.

claim-prefill-400-said = El prompt se leía a unos 400 tokens por segundo.
claim-prefill-400-finding = Posible, y más bien alto para un prompt tan largo: un M2 Ultra con el archivo de 8 bits empieza cerca de 2.100 tokens por segundo, lee 741 con 16.384 ya leídos y 431 con 32.768, y sigue bajando.

claim-prefill-six-minutes-said = Leer 146.760 tokens lleva más de seis minutos.
claim-prefill-six-minutes-finding = Cierto: 146.760 / 400 = 367 segundos. Si la lectura se frena hacia el final, tarda aún más.

claim-timeout-300-said = El cliente se rindió a los cinco minutos.
claim-timeout-300-finding = Cierto, y los 300 segundos suelen venir del cliente: el fetch de Node abandona tras 300 segundos sin respuesta, mientras que Ollama no pone límite propio a una petición en curso.

claim-three-timeouts-said = Tres tiempos de espera agotados seguidos se explican solo con la aritmética.
claim-three-timeouts-finding = El primero, sí. En un servidor llama.cpp actual, una petición repetida sigue donde se quedó la anterior, así que tres seguidos apuntan a una segunda causa; aquí, además, el prompt pasaba del tope.

claim-free-fix-said = Un ajuste cambiado y una nueva definición de modelo lo resolvieron, sin coste.
claim-free-fix-finding = Cierto. Son tres ajustes: el contexto en la definición del modelo, el tiempo de espera del cliente y prompts que no pasen del tope. No hace falta comprar nada.

claim-label-not-limit-said = Una etiqueta en el nombre de un modelo no es un límite del modelo.
claim-label-not-limit-finding = Cierto. El nombre es texto libre; lo que cuenta es num_ctx, y se puede leer del servidor en marcha.

claim-kv-heads-said = Cuatro cabezas de clave y valor (las partes del modelo cuyos resultados se guardan por cada token), la mitad que en Llama 3 8B, hacen que un contexto largo ocupe mucha menos memoria.
claim-kv-heads-finding = En las cabezas acierta, cuatro frente a ocho. Pero este modelo tiene 48 capas y el otro 32: 96 KiB por token frente a 128 KiB, una cuarta parte menos y no la mitad.

claim-weights-15gb-said = Los pesos ocupan unos 15 GB.
claim-weights-15gb-finding = El archivo habitual de 4 bits (Q4_K_M) tiene 17,3 GiB (18,6 GB). 15 GB queda entre uno de 3 bits (14,7 GB) y el más pequeño de 4 bits (16,4 GB).

claim-kv-24gb-said = Con 262.144 tokens, la caché KV ocupa unos 24 GB.
claim-kv-24gb-finding = Cierto: 2 × 48 capas × 4 cabezas × 128 × 2 bytes = 98.304 bytes por token, es decir, 24 GiB (25,8 GB) en 16 bits y 12,75 GiB en 8 bits.

claim-total-44gb-said = Pesos, caché y sistema ocupan juntos unos 44 GB.
claim-total-44gb-finding = Se acerca para el modelo solo: 17,3 + 24 GiB y un búfer de 1 a 2 GiB son unos 43 GiB (46 GB). La memoria del propio sistema se suma aparte.

claim-fits-64gb-said = El modelo cabe en 64 GB con su contexto completo.
claim-fits-64gb-finding = Cierto, con poco margen: unos 43 GiB de los 48 GiB que macOS da a la GPU por defecto. Una caché de 8 bits ahorra 11 GiB.

claim-headroom-20gb-said = De los 64 GB quedan libres 20.
claim-headroom-20gb-finding = De toda la memoria, más o menos. De lo que la GPU puede usar por defecto (48 GiB) quedan libres unos 5 GiB; el límite se sube con una sola orden.

claim-m2-ultra-800-said = Un Mac Studio M2 Ultra mueve unos 800 GB por segundo.
claim-m2-ultra-800-finding = Cierto: 800 GB/s es la cifra del fabricante.

claim-m2-ultra-70b-said = El M2 Ultra ejecuta un modelo de 70B a entre 10 y 15 tokens por segundo.
claim-m2-ultra-70b-finding = Cierto: se midieron 12,5 con contexto corto y 9,3 con 8.192 tokens usando el archivo habitual de 4 bits (Q4_K_M), y 14,4 con uno más simple (Q4_0). La memoria permite como mucho 18,8.

claim-decode-needs-bandwidth-said = Escribir tokens lo limita el ancho de banda de la memoria, no la potencia de cálculo.
claim-decode-needs-bandwidth-finding = Cierto con una sola persona a la vez: en modelos densos de 70B se midió entre el 60 y el 83 por ciento de lo que permite el ancho de banda dividido por el tamaño del archivo. La lectura del prompt la limita la potencia de cálculo.

claim-spark-3000-said = Una DGX Spark cuesta 3.000 dólares.
claim-spark-3000-finding = 3.000 fue el anuncio de enero de 2025; nadie la vendió a ese precio. Salió a 3.999, subió a 4.699 el 23 de febrero de 2026 y el 2 de octubre de 2026 estaba a 6.950 y agotada.

claim-spark-128gb-said = La DGX Spark tiene 128 GB de memoria LPDDR5X unificada.
claim-spark-128gb-finding = Cierto. Se pueden usar unos 120 GB (112 GiB).

claim-spark-273-said = La memoria de la DGX Spark mueve 273 GB por segundo.
claim-spark-273-finding = Cierto.

claim-spark-third-of-m2-said = La DGX Spark tiene un tercio del ancho de banda de un M2 Ultra.
claim-spark-third-of-m2-finding = Cierto: 273 / 800 = 0,34.

claim-spark-1-petaflop-said = La DGX Spark calcula un petaflop en FP4.
claim-spark-1-petaflop-finding = Solo con dispersión (saltándose los ceros), que los modelos de lenguaje no usan. Sin ella, unos 500 TFLOPS, de los que se midieron 480; y la vía de 4 bits de este chip está emulada en parte.

claim-spark-70b-said = La DGX Spark ejecuta un modelo de 70B a entre 25 y 50 tokens por segundo.
claim-spark-70b-finding = 273 GB/s no pueden leer 42,5 GB más de 6,4 veces por segundo. Se midieron de 4,0 a 4,7. De 50 a 60 es cosa de modelos de mezcla de expertos como gpt-oss-120b.

claim-spark-fp4-compensates-said = Las unidades FP4 de la DGX Spark compensan su menor ancho de banda.
claim-spark-fp4-compensates-finding = No al escribir tokens: ahí decide el ancho de banda. Ayudan a leer el prompt, e incluso ahí los 8 bits (FP8) superan a los 4 bits (NVFP4), con 53,8 frente a 40,8 tokens por segundo en un modelo de 35B.

claim-spark-linux-said = La DGX Spark solo funciona con Linux y se pone junto al ordenador principal.
claim-spark-linux-finding = Cierto: viene con un Linux para Arm, y ninguna fuente muestra Windows en ella.

claim-spark-two-6000-said = Dos DGX Spark conectadas cuestan 6.000 dólares.
claim-spark-two-6000-finding = Dos costaban 7.998 el día del informe y 13.900 según el precio de lista de octubre de 2026, agotadas, y el cable va aparte.

claim-spark-two-405b-said = Dos DGX Spark conectadas ejecutan modelos de 405B y más.
claim-spark-two-405b-finding = Los pesos caben: unos 200 GB en 4 bits, y existe una configuración lista para dos. Nadie publicó la velocidad; la memoria permite como mucho 2,7 tokens por segundo si ambas trabajan en cada capa (paralelismo de tensores) y 1,4 si se reparten las capas.

claim-m3-ultra-192gb-4000-said = Un Mac Studio M3 Ultra con 192 GB cuesta 4.000 dólares.
claim-m3-ultra-192gb-4000-finding = Nunca existió: el M3 Ultra llegó con 96, 256 o 512 GB. Con 3.999 se compraban 96 GB, y con 5.299 desde el 25 de junio de 2026 hasta que la línea terminó el 25 de agosto.

claim-m3-ultra-512gb-price-said = El M3 Ultra con 512 GB cuesta entre 8.000 y 10.000 dólares.
claim-m3-ultra-512gb-price-finding = Costaba 9.499 con el SSD más pequeño y hasta 14.099. Se retiró hacia el 5 de marzo de 2026; en agosto de 2026 se ofrecían precintados entre particulares a 25.000.

claim-m3-ultra-512gb-7999-said = El M3 Ultra con 512 GB parte de 7.999 dólares.
claim-m3-ultra-512gb-7999-finding = Su precio más bajo fue 9.499.

claim-m3-ultra-819-said = El M3 Ultra mueve 819 GB por segundo.
claim-m3-ultra-819-finding = Cierto, un 2 por ciento más que el M2 Ultra.

claim-m3-ultra-2x-said = Apple midió el M3 Ultra en 2,1 veces el M2 Ultra para modelos de lenguaje.
claim-m3-ultra-2x-finding = No se encontró tal cifra de Apple; habló de hasta 1,5 veces en la CPU y hasta 2 en la GPU. Medido con un modelo de 70B: un 15 por ciento más al escribir y un 37 por ciento más al leer.

claim-m3-ultra-70b-said = El M3 Ultra ejecuta un modelo de 70B a entre 20 y 32 tokens por segundo.
claim-m3-ultra-70b-finding = 819 GB/s permiten como mucho 19,3 con Q4_K_M. Se midieron de 13,7 a 14,4.

claim-m3-ultra-two-models-said = En 192 GB caben a la vez un modelo de 30B y uno de 70B.
claim-m3-ultra-two-models-finding = Ese tamaño no se vendió. Los dos necesitan 57 GiB para sus pesos, así que 96 GB (72 GiB para la GPU) los alojan con contextos cortos y 256 GB con largos.

claim-m3-ultra-everyday-said = Para el día a día: el triple de memoria y el doble de velocidad por 4.000 dólares.
claim-m3-ultra-everyday-finding = No existió ninguna máquina con 192 GB, y el M3 Ultra escribe alrededor de un 15 por ciento más rápido que el M2 Ultra, no el doble.

claim-405b-230gb-said = Llama 3.1 405B pesa 230 GB en 4 bits.
claim-405b-230gb-finding = Cierto: 231 GB en la lista de Ollama; el archivo habitual de 4 bits (Q4_K_M) tiene 243 GB.

claim-405b-only-path-said = El M3 Ultra con 512 GB es la única vía para que un particular ejecute un modelo de 405B.
claim-405b-only-path-finding = Ahí cabe con holgura, pero va lento: de 2 a 3 tokens por segundo. Cuatro equipos Strix Halo conectados también lo ejecutaron, a entre 0,7 y 0,9. La máquina no se vende nueva desde marzo de 2026.

claim-threadripper-5000-said = Un Threadripper con dos RX 7900 XTX cuesta de 5.000 a 6.000 dólares.
claim-threadripper-5000-finding = No se encontró ningún precio de un equipo así. Dos tarjetas en un ordenador AM5 corriente salían, por piezas, entre 3.290 y 3.860 en el verano de 2026, y para dos no hace falta un Threadripper.

claim-dual-7900-24gb-said = Dos tarjetas de 24 GB dan 24 GB, no 48.
claim-dual-7900-24gb-finding = Para modelos de lenguaje dan 48: llama.cpp pone capas distintas en cada tarjeta. Un modelo de 70B en 4 bits, demasiado grande para 24 GB, se ha ejecutado en dos. Sí es verdad que ninguna capa puede superar una tarjeta.

claim-rocm-lags-said = ROCm de AMD va por detrás de CUDA de NVIDIA.
claim-rocm-lags-finding = En parte. En la misma tarjeta, Vulkan, que sirve para tarjetas de cualquier fabricante, iba por delante de ROCm (de 167 a 177 frente a de 129 a 144 tokens por segundo en un modelo de 7B), así que hay una salida.

claim-dual-7900-same-speed-said = Dos RX 7900 XTX no ejecutan un modelo de 70B más rápido que el M2 Ultra, a entre 10 y 15 tokens por segundo.
claim-dual-7900-same-speed-finding = En el motor MLC se midieron 29,9, con las dos tarjetas trabajando a la vez. Repartido por capas debería estar cerca de dos RTX 3090, de ancho de banda parecido: 16,6.

claim-strix-price-said = Un Framework Desktop con 128 GB cuesta de 2.000 a 2.500 dólares.
claim-strix-price-finding = Así fue: 1.999 en su estreno y 2.459 en enero de 2026. En otoño de 2026 figuraba a 3.449 y agotado; otros equipos con este chip cuestan de 3.100 a 4.350.

claim-z13-price-said = Un ASUS ROG Flow Z13 cuesta 2.499 dólares.
claim-z13-price-finding = No se encontró en ninguna parte el precio de la versión con 128 GB.

claim-strix-parts-said = El Ryzen AI Max+ 395 tiene 16 núcleos Zen 5, 40 unidades gráficas y una NPU de 50 TOPS.
claim-strix-parts-finding = Cierto. Los motores habituales usan las unidades gráficas y dejan sin usar la NPU, una unidad propia para IA.

claim-strix-128gb-said = En Strix Halo, hasta 128 GB son una sola memoria para CPU, gráficos y NPU.
claim-strix-128gb-finding = Cierto. Los gráficos pueden usar hasta 96 GB con Windows y unos 120 GiB con Linux, una vez configurado.

claim-strix-256-said = La memoria de Strix Halo mueve unos 256 GB por segundo.
claim-strix-256-finding = Cierto como cifra del fabricante; se midieron de 212 a 215.

claim-strix-third-said = Strix Halo tiene un tercio del ancho de banda del M2 Ultra.
claim-strix-third-finding = Cierto: 800 / 256 = 3,1.

claim-strix-7b-cpu-said = Strix Halo ejecuta un modelo de 7B en su CPU a entre 60 y 80 tokens por segundo.
claim-strix-7b-cpu-finding = Ni siquiera los gráficos pasan de 51 a 56 con un modelo de 7B en 4 bits. Solo con la CPU, un modelo de 14B fue a 11,4.

claim-strix-30b-said = Strix Halo ejecuta un modelo de 30B a entre 15 y 20 tokens por segundo.
claim-strix-30b-finding = Depende del tipo: un modelo denso de 31B va a entre 10,6 y 11,5; una mezcla de expertos de ese tamaño, a entre 52 y 60.

claim-strix-70b-said = Strix Halo ejecuta un modelo de 70B en 4 bits a entre 5 y 8 tokens por segundo.
claim-strix-70b-finding = El extremo bajo: se midieron de 4,1 a 5,1, con los gráficos. 8 está por encima de lo que pueden dar 256 GB/s, que es 6,0.

claim-strix-like-m2-said = Strix Halo compite con el M2 Ultra.
claim-strix-like-m2-finding = Con un modelo denso de 70B escribe de 4,1 a 5,1 tokens por segundo frente a 12,5, como sugiere el ancho de banda. Aloja el doble de memoria que el Mac de 64 GB.

claim-strix-rocm-said = ROCm en los gráficos de Strix Halo no está listo para el trabajo diario.
claim-strix-rocm-finding = Así era hasta la primavera de 2026. Desde junio de 2026 funciona por defecto en Ollama; quedan fallos sueltos, y Vulkan es la opción más estable.

claim-strix-ollama-cpu-said = En Strix Halo, Ollama manda el trabajo a la CPU.
claim-strix-ollama-cpu-finding = Desde la versión 0.30.1 (2 de junio de 2026) Ollama usa estos gráficos con ROCm. Solo con Vulkan sigue dejándolos fuera, salvo que se ponga OLLAMA_IGPU_ENABLE=1.

claim-strix-vulkan-said = En Strix Halo, el backend Vulkan promete.
claim-strix-vulkan-finding = Cierto, y algo más: se le considera el más estable y a menudo escribe más rápido, 60,4 frente a 51,5 tokens por segundo en una mezcla de expertos de 35B.

claim-strix-cheapest-said = Nada más da 128 GB por menos de 3.000 dólares.
claim-strix-cheapest-finding = Cierto en febrero de 2026. En otoño, el equipo más barato con este chip estaba a 3.099: la idea se mantiene, la cifra no.

claim-mi300x-192gb-said = Una MI300X tiene 192 GB de HBM3.
claim-mi300x-192gb-finding = Cierto.

claim-mi300x-5300-said = Una MI300X mueve 5,3 TB por segundo.
claim-mi300x-5300-finding = Cierto; un proveedor de nube lo redondea a 5,2.

claim-mi300x-70b-said = Una MI300X ejecuta un modelo de 70B a entre 80 y 120 tokens por segundo.
claim-mi300x-70b-finding = La memoria permitiría hasta 125, que nadie alcanza. No se encontró ninguna medición para una sola persona; una estimación débil dice de 40 a 55.

claim-mi300x-price-said = Una MI300X cuesta al menos 25.000 dólares.
claim-mi300x-price-finding = Sin respaldo: páginas de 2026 dicen de 15.000 a 20.000, y las dos son fuentes débiles. Solo se vende a empresas.

claim-mi300x-not-for-home-said = Una MI300X no es para el carrito de un particular.
claim-mi300x-not-for-home-finding = Cierto: es un módulo de servidor de 750 W, no una tarjeta para un PC.

claim-mac-mini-local-ai-said = Un Mac mini es una buena máquina para modelos locales.
claim-mac-mini-local-ai-finding = Para los pequeños. Con 16 GB la GPU recibe 10,5 GiB, suficiente para un modelo de 8B en 4 bits; el modelo de esta historia necesita al menos la versión de 32 GB, y 64 GB para su contexto completo.

claim-pi5-budget-said = Una Raspberry Pi 5 es una opción económica.
claim-pi5-budget-finding = Ejecuta un modelo de 7B en 4 bits a 4,5 tokens por segundo como muchísimo (17 GB/s / 3,8 GB), y los precios de la memoria han alejado la versión de 16 GB de los 120 dólares de su estreno.

claim-heavy-20-percent-said = Los cambios en muchos archivos son cerca del 20 por ciento del trabajo.
claim-heavy-20-percent-finding = Una estimación del trabajo de una persona. Pon tu propia proporción: mueve la respuesta más que cualquier precio.

claim-local-80-percent-said = El otro 80 por ciento va bien en la máquina que ya está.
claim-local-80-percent-finding = También es una estimación, aunque probable aquí: con los tres ajustes cambiados, el modelo cabe con su contexto completo.

claim-hybrid-split-said = El trabajo pesado que no es privado va mejor en la nube.
claim-hybrid-split-finding = Una regla sensata si de verdad no es privado. Mira las condiciones: los planes gratuitos pueden usar lo que se envía para entrenar modelos.

claim-devstral-free-said = Devstral tiene 262.144 tokens de contexto en el plan gratuito de Mistral.
claim-devstral-free-finding = El contexto era correcto. En el plan gratuito se midieron 50.000 tokens por minuto, así que un prompt completo no podía pasar, y puede entrenar con lo que se envía. Desde entonces el modelo figura como anticuado.

claim-gemini-1m-said = Gemini 2.5 Pro tiene un contexto de un millón de tokens.
claim-gemini-1m-finding = Cierto: 1.048.576. El uso gratuito se limitaba a unas 100 peticiones al día, y lo que se envía ahí puede servir para entrenar; por encima de 200.000 tokens, el precio de la entrada se duplica.

claim-strix-tight-budget-said = Con poco presupuesto, Strix Halo es la vía hacia más memoria.
claim-strix-tight-budget-finding = Siguen siendo los 128 GB más baratos que se pueden pedir, desde unos 3.100 dólares en otoño de 2026 en vez de 2.000 a 2.500. Cuenta con modelos de mezcla de expertos a 50 tokens por segundo y densos de 70B a 5.

claim-spark-for-cuda-said = Para CUDA junto al ordenador principal, la DGX Spark por 3.000 dólares es la elección.
claim-spark-for-cuda-finding = Para modelos que no caben en una tarjeta, la idea se mantiene; el precio, no: 6.950 y agotada en octubre de 2026, con equipos de socios desde 5.999. Donde bastan 24 GB, una torre con una tarjeta usada es más barata y más rápida.

claim-ollama-tag-262k-said = El modelo se descarga como qwen3-coder:30b-262k.
claim-ollama-tag-262k-finding = No pudimos confirmar una etiqueta con ese nombre; el simple qwen3-coder:30b tiene la longitud completa, y el contexto se fija al ejecutarlo.

claim-diagnose-first-said = Primero diagnostica, luego compra.
claim-diagnose-first-finding = Cierto. Por eso este programa mira los ajustes antes de nombrar una máquina.

### Afirmaciones que escribe la persona: un mensaje por cada código de `Found`, en dos o tres frases cortas como mucho.
### $offers_low y $offers_high son dinero en la moneda de la afirmación, $on y $last_seen son fechas, $runs, $count y $days
### son números de verdad, $kind es el código decode o prefill, $tier es el nombre del nivel; lo demás es texto ya formateado,
### sin su unidad.

claim-check-nothing-to-judge = No hay en ella nada que se pueda comprobar: una velocidad con un modelo y una máquina, un precio, una cantidad de memoria o un ancho de banda.
claim-check-no-machine = No se reconoció ninguna máquina del catálogo. Prueba el nombre con su chip y su memoria, como «Mac Studio M3 Ultra 512 GB».
claim-check-no-model = Da una velocidad y ningún modelo del catálogo, así que la velocidad no se puede juzgar. Prueba el nombre del modelo, o su tamaño y tipo.
claim-check-several-machines =
    { $count ->
        [one] Se juzgó con esta máquina: { $machine }.
       *[other] Encaja con { $count } máquinas del catálogo; lo que depende de una de ellas se juzgó con: { $machine }.
    }
claim-check-further-machine = También habla de otra máquina: { $machine }. Se juzga una cada vez; comprueba esa parte por separado.
claim-check-machine-not-known = El catálogo no tiene { $machine }, y ninguna otra máquina ocupa su lugar. Se juzgó lo que se sabe de su chip; su precio y su memoria, no.
claim-check-refused = «{ $said }» quedó fuera: ninguna máquina tiene una cifra así.
claim-check-no-such-memory = { $machine } nunca se vendió con { $said_gb } GB. Los hay: { $known } GB.
claim-check-memory-elsewhere = El catálogo no tiene { $machine } con { $said_gb } GB, pero otros venden el mismo chip con esa memoria, como { $other }. Se juzgó con esas.
claim-check-memory-not-listed = El catálogo no tiene { $machine } con { $said_gb } GB, solo con { $known } GB. Eso no dice nada en contra, pero no se juzgó su precio ni lo que cabe.
claim-check-memory-holds = { $machine } existe con { $said_gb } GB.
claim-check-above-limit =
    { $kind ->
        [prefill] No es posible: leer { $said_tps } tokens por segundo de { $model } en { $quant } exige más operaciones de las que tiene el chip. Como muchísimo lee { $limit_tps }.
       *[decode] No es posible: cada token tiene que leer de la memoria los pesos activos de { $model } en { $quant }, y la memoria permite { $limit_tps } tokens por segundo como muchísimo. Se dijeron { $said_tps }.
    }
claim-check-upper-end-above-limit =
    { $kind ->
        [prefill] El extremo alto no es posible: { $said_tps } tokens por segundo de { $model } en { $quant } exigen más operaciones de las que tiene el chip. Como muchísimo lee { $limit_tps }.
       *[decode] El extremo alto no es posible: para { $model } en { $quant } la memoria permite { $limit_tps } tokens por segundo como muchísimo, y se dijeron { $said_tps }.
    }
claim-check-would-need-bits = Para llegar ahí harían falta pesos de { $bits } bits cada uno.
claim-check-above-all = { $said_tps } tokens por segundo no van contra la física, pero superan todo lo que se midió o se espera: { $most_tps } como mucho.
claim-check-above-measured =
    { $runs ->
        [one] Posible, y más rápido que la única medición publicada de exactamente esto, { $fastest_tps } tokens por segundo. Con otro motor esperamos hasta { $high }.
       *[other] Posible, y más rápido que cada una de las { $runs } mediciones publicadas de exactamente esto: la más rápida dio { $fastest_tps } tokens por segundo. Con otro motor esperamos hasta { $high }.
    }
claim-check-as-expected = Es lo que cabe esperar: de { $low } a { $high } tokens por segundo, según el motor y la profundidad.
claim-check-below-all = La máquina da más: { $said_tps } tokens por segundo son menos que los { $least_tps } que se midieron o se esperan como mínimo.
claim-check-measured =
    { $runs ->
        [one] Medido: una medición publicada, { $high } tokens por segundo.
       *[other] Medido: { $runs } mediciones publicadas, de { $low } a { $high } tokens por segundo.
    }
claim-check-not-measured = No se conoce ninguna medición publicada de este chip con este modelo.
claim-check-guessing-ahead = Con un modelo pequeño que adivina por adelantado, una pasada puede dar varios tokens, así que aquí el límite es más alto. Cuánto ayuda depende del texto.
claim-check-several-requests = La velocidad es de varias peticiones a la vez. Comparten cada lectura de los pesos, así que el límite de una sola no vale, y la respuesta a una persona va más lenta que eso.
claim-check-does-not-fit = { $model } en { $quant } no cabe: necesita { $needed_gib } GiB, y la GPU puede usar { $usable_gib } GiB.
claim-check-fits-at = En { $quant } sí cabe.
claim-check-fits-at-bits = Cabría una cuantización de { $bits } bits por peso como mucho; su tamaño no se conoce aquí.
claim-check-speed-in-smaller = En la cuantización habitual no cabe, así que la velocidad se juzgó en { $quant }.
claim-check-spilled = { $outside_gib } GiB de { $model } en { $quant } quedan fuera de la tarjeta, en la memoria del ordenador. Leídos desde ahí, un ordenador corriente da { $limit_tps } tokens por segundo como muchísimo.
claim-check-fits = { $model } en { $quant } cabe: { $needed_gib } de los { $usable_gib } GiB que la GPU puede usar.
claim-check-weights-take = El archivo de { $model } en { $quant } tiene { $file_gb } GB; se dijeron { $said_gb }.
claim-check-run-takes =
    { $figure ->
        [cache] La caché KV de { $model } con { $context } tokens ocupa { $computed_gb } GB en 16 bits; se dijeron { $said_gb }.
        [left] Junto a { $model } en { $quant } con { $context } tokens quedan libres { $computed_gb } GB de la memoria; se dijeron { $said_gb }.
       *[total] { $model } en { $quant } ocupa { $computed_gb } GB con una caché de { $context } tokens; se dijeron { $said_gb }.
    }
claim-check-bandwidth-holds = El ancho de banda es correcto: { $known_gbs } GB/s según el fabricante.
claim-check-bandwidth-wrong = El fabricante da { $known_gbs } GB/s, no { $said_gbs }.
claim-check-compute-holds = Las operaciones son correctas: { $said_tflops } TFLOPS según el fabricante.
claim-check-compute-sparse = { $said_tflops } TFLOPS es el titular del fabricante y cuenta ceros que se saltan. A los modelos de lenguaje les llegan { $dense_tflops }.
claim-check-compute-wrong = El fabricante da { $dense_tflops } TFLOPS en 16 bits, no { $said_tflops }.
claim-check-price-usual = El precio es el habitual: de { $offers_low } a { $offers_high } el { $on }.
claim-check-price-low = El precio está por debajo de todas las ofertas conocidas: la más barata era de { $offers_low } el { $on }. Si es real, pregunta qué le falta.
claim-check-price-once-was = Ese fue el precio en su día, visto por última vez el { $last_seen }. El { $on }, la oferta más barata era de { $offers_low }.
claim-check-price-only-announced = Ese precio se anunció el { $last_seen }, y no se sabe de nadie que vendiera por eso. El { $on }, la oferta más barata era de { $offers_low }.
claim-check-price-high = El precio está por encima de todas las ofertas conocidas: la más cara era de { $offers_high } el { $on }.
claim-check-price-old =
    { $days ->
        [one] La oferta más nueva tiene un día.
       *[other] La oferta más nueva tiene { $days } días, así que vuelve a mirar antes de decidir.
    }
claim-check-not-to-be-had = Ahora mismo nadie tiene una a la venta.
claim-check-price-of-another = A este precio se consigue { $machine }, y ahí el modelo no cabe.
claim-check-price-not-known = No se conoce ninguna oferta con la que comparar el precio.
claim-check-price-no-rate = Las ofertas conocidas están en otra moneda. Con tu tipo de cambio en los ajustes, el precio se puede comparar.
claim-check-mix-passes = Tu trabajo privado sale adelante con { $machine }: unos { $minutes } minutos de espera al día.
claim-check-mix-fails = Tu trabajo privado no sale adelante con { $machine }: estorba «{ $task }».
claim-check-mix-pick = A este precio sería la elegida en «{ $tier }».
claim-check-mix-no-pick = A este precio no sería la elegida en ningún nivel.
claim-check-mix-nothing-to-buy = No necesitas comprar nada para este trabajo.
claim-role-machine = máquina
claim-role-units = cuántas
claim-role-model = modelo
claim-role-quant = cuantización
claim-role-context = contexto
claim-role-speed = velocidad
claim-role-memory = memoria
claim-role-bandwidth = ancho de banda
claim-role-compute = operaciones
claim-role-price = precio
claim-role-storage = disco
claim-role-circumstance = circunstancia
claim-role-unknown = no se entiende
claim-check-understood = Entendido
claim-check-not-understood = No se entiende: { $words }
claim-check-heading = { $standing } — a { $date }
claims-by-us = juicio nuestro
claims-by-us-what = No hay nada en ello que se pueda calcular, así que cómo queda es un juicio nuestro.
claims-note = Nuestra nota: { $note }
