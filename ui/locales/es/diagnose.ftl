### El diagnóstico: qué se encontró, qué significa, qué cambiar, qué se gana, qué se arriesga. Lo usan la ventana, el PDF y
### el terminal. Las variables llegan con formato, o como «none» si no se saben. De aquellas por las que un mensaje elige,
### $unit, $fits, $why y $about son códigos (o $about, un nombre), $n es «off» u «on» en un interruptor; $findings es un número.

## Qué se encontró (título) y qué significa. $before y $after son números sin su unidad.

finding-no-gpu-backend = { $runtime } trabaja sin tu procesador gráfico.
finding-no-gpu-backend-what =
    { $label ->
        [asked] Alguien le dijo a { $runtime } que no pusiera ninguna capa del modelo en la GPU. El procesador lo hace todo, a menudo diez veces más lento, y la GPU está parada.
        [container] { $runtime } corre en un contenedor que no ve { $about }. El procesador lo hace todo, a menudo diez veces más lento.
        [driver] El controlador de { $about } y { $runtime } no se entienden: es demasiado viejo, está roto o lo cambió una actualización. El procesador lo hace todo, a menudo diez veces más lento.
        [rights] { $runtime } no tiene permiso para abrir { $about }. El procesador lo hace todo, a menudo diez veces más lento.
       *[other] { $runtime } no encontró cómo usar { $about }. El procesador lo hace todo, a menudo diez veces más lento, y parece que la máquina se queda corta.
    }
finding-context-default-too-short = Nadie fijó una longitud de contexto, así que { $runtime } tomó { $before } tokens.
finding-context-default-too-short-what = { $model } admitiría { $context }. Pasados los { $before } tokens, la parte más antigua del texto se descarta sin decir nada: el agente olvida, da vueltas y pierde sus herramientas.
finding-context-shrunk-to-fit = { $runtime } recortó el contexto a { $before } tokens por su cuenta.
finding-context-shrunk-to-fit-what = No se indicó longitud de contexto, y el modelo con su ventana completa no cabía. El servidor la redujo hasta que cupo, y solo lo dice en un registro que está apagado por defecto. Con la caché en 8 bits caben { $after } tokens.
finding-slots-divide-context = { $count } slots se reparten el contexto: a cada petición le tocan { $before } tokens.
finding-slots-divide-context-what = llama.cpp divide entre los slots lo que pides. A una persona le basta un slot, que recibe { $after } tokens con la misma memoria.
finding-context-setting-ignored = { $client } pide { $after } tokens y { $runtime } no hace caso: da { $before }.
finding-context-setting-ignored-what = La interfaz que imita la de OpenAI no tiene dónde poner una longitud de contexto. Ollama deja el ajuste a un lado y toma el suyo.
finding-context-pushes-layers-off =
    { $unit ->
        [layers] Solo { $before } de { $after } capas están en la GPU.
       *[other] Solo el { $before } % del modelo está en la GPU.
    }
finding-context-pushes-layers-off-what = La memoria del contexto largo empuja una parte de { $model } al procesador, y cada token espera a la parte lenta. Con { $context } tokens, o con la caché en 8 bits, cabe todo.
finding-kv-cache-too-large = La caché KV (lo que el modelo guarda de tu texto mientras responde) ocupa { $before } GiB y podría ocupar { $after }.
finding-kv-cache-too-large-what = Se guarda en 16 bits. Con { $context } tokens no cabe junto a { $model }; en 8 bits sí, y casi nadie distingue las respuestas.
finding-slots-multiply-memory = { $runtime } reserva memoria para { $before } peticiones a la vez.
finding-slots-multiply-memory-what = Cada una recibe un contexto entero. Con una sola persona, esa memoria no es para nadie, y { $model } ya no cabe.
finding-gpu-limit-too-low = macOS deja a la GPU { $before } GiB; el trabajo necesita { $after }.
finding-gpu-limit-too-low-what = El resto de la memoria está ahí, pero la GPU no puede tocarlo. { $model } con { $context } tokens necesita { $needed_gib } GiB. Una orden sube el límite hasta el próximo reinicio.
finding-borrowed-memory-too-low = El procesador gráfico puede tomar prestados { $before } GiB y necesita { $after }.
finding-borrowed-memory-too-low-what = Apenas tiene memoria propia y toma la del sistema hasta un límite, que por defecto es la mitad. { $model } con { $context } tokens necesita { $needed_gib } GiB.
finding-carve-out-too-large = El firmware reserva { $before } GiB solo para gráficos.
finding-carve-out-too-large-what = Al sistema le quedan { $usable_gib } GiB, y por ahí tiene que pasar un archivo de modelo de { $needed_gib } GiB camino de la GPU. Reserva menos: la GPU puede tomar prestado el resto cuando lo necesite.
finding-integrated-gpu-ignored = { $runtime } deja fuera tu procesador gráfico integrado.
finding-integrated-gpu-ignored-what = Descarta los integrados si no se le dice otra cosa, o es demasiado viejo para conocer el tuyo. El procesador lo hace todo.
finding-card-spills-to-system = La tarjeta está llena, y { $before } GiB están en la memoria del sistema.
finding-card-spills-to-system-what = Cuando una tarjeta se llena, el controlador de Windows no falla: pasa una parte a la memoria principal, muchas veces más lenta. Todo sigue diciendo que el modelo está en la GPU.
finding-layers-split-instead-of-experts =
    { $unit ->
        [layers] { $before } de { $after } capas están en la GPU; el resto, enteras en el procesador.
       *[other] El { $before } % del modelo está en la GPU; el resto, entero en el procesador.
    }
finding-layers-split-instead-of-experts-what = { $model } es una mezcla de expertos: la mayor parte se lee pocas veces. Deja los expertos en la memoria principal y lo demás en la GPU, y va mucho más rápido con la misma tarjeta.
finding-quantization-too-large = El archivo del modelo tiene { $before } GiB; uno de { $after } GiB hace el mismo trabajo.
finding-quantization-too-large-what = { $model } está guardado en más bits de los que necesita y no cabe. Como { $about } sí, casi sin pérdida.
finding-file-larger-than-memory = El sistema ha pasado { $before } GiB al disco.
finding-file-larger-than-memory-what = El archivo de { $model } ({ $needed_gib } GiB) está mapeado en { $usable_gib } GiB de memoria. Partes de él se echan fuera y se vuelven a leer en cada token.
finding-page-cache-in-the-way =
    { $unit ->
        [s] Cargar { $model } lleva { $before } s y podría llevar { $after }.
       *[other] La GPU ve { $before } GiB libres donde hay { $after }.
    }
finding-page-cache-in-the-way-what =
    { $unit ->
        [s] En esta máquina, mapear un archivo es unas diez veces más lento que leerlo.
       *[other] Los archivos leídos se quedan en memoria hasta que alguien la necesita. CUDA da esa memoria por ocupada y rechaza { $model }, aunque se liberaría al momento.
    }
finding-memory-taken-by-others = Otros programas tienen { $before } GiB que { $model } necesita.
finding-memory-taken-by-others-what = Necesita { $needed_gib } de tus { $usable_gib } GiB y a solas cabría. Ahora el sistema pasa memoria al disco y de vuelta, y todo se arrastra.
finding-flash-attention-off = Flash attention está apagada.
finding-flash-attention-off-what = Es una forma mejor de calcular lo mismo: los textos largos ocupan menos memoria y tiempo, y una caché en menos bits la necesita. El ajuste en cuestión es { $about }; un nombre mal escrito no cuenta.
finding-prompt-cache-missed =
    { $unit ->
        [percent] Solo el { $before } % del texto sale de la caché; podría salir el { $after } %.
       *[other] { $client } cambia el principio de cada prompt.
    }
finding-prompt-cache-missed-what = Un prompt que empieza como el anterior no hay que volver a leerlo. Algo del principio cambia en cada turno (una fecha, una cabecera, el orden de las herramientas), y el modelo empieza de cero cada vez.
finding-whole-prompt-read-again = { $model } volvió a leer un prompt entero { $before } veces.
finding-whole-prompt-read-again-what = Los modelos con ventana deslizante o memoria recurrente no pueden dar marcha atrás en ella. Cuando un prompt cambia cerca del final, se lee entero de nuevo, salvo que el runtime guarde bastantes puntos a los que volver.
finding-unloaded-when-idle = { $runtime } suelta el modelo tras { $before } s sin peticiones.
finding-unloaded-when-idle-what = Tuvo que cargarlo otra vez { $count } veces. Cada vez esperas como si la máquina fuera lenta.
finding-reloaded-each-turn = { $runtime } carga el modelo una y otra vez ({ $before } veces).
finding-reloaded-each-turn-what = Las peticiones piden longitudes de contexto distintas, y cada cambio es empezar de nuevo con la caché vacía. Una sola longitud para todas lo arregla.
finding-client-limit-too-low = { $client } envía como mucho { $before } tokens; el modelo admite { $after }.
finding-client-limit-too-low-what = El límite es del propio cliente. Recorta o resume tu trabajo demasiado pronto, y eso parece un modelo con poca memoria.
finding-client-believes-too-much = { $client } cuenta con { $before } tokens; { $runtime } da { $after }.
finding-client-believes-too-much-what = Envía más de lo que llega. El resto se corta sin decir nada o se rechaza, y el agente pierde el hilo.
finding-prefill-batch-too-small = Los prompts se leen de { $before } en { $before } tokens; con { $after } sería más rápido.
finding-prefill-batch-too-small-what = Cada porción de texto hace pasar los pesos una vez por la máquina. Con porciones mayores pasan menos veces, así que el prompt se lee antes.
finding-requests-queue = { $count } peticiones hacen cola o fueron rechazadas.
finding-requests-queue-what = { $runtime } las atiende una tras otra. Con varios agentes a la vez, a cada uno la máquina le parece lenta.
finding-runtime-at-two-places =
    { $about ->
        [inside] { $client } busca el runtime donde no está.
       *[other] { $runtime } está en marcha { $before } veces.
    }
finding-runtime-at-two-places-what =
    { $about ->
        [inside] Dentro de un contenedor o de WSL, «localhost» es el propio contenedor, no la máquina que lo rodea. Así que nada responde, y algunos clientes se van a la nube sin avisar.
       *[other] La aplicación y un servicio a su lado tienen ajustes distintos, y cuál responde es cosa del azar.
    }
finding-chat-template-wrong =
    { $client ->
        [none] { $model } no tiene su propia plantilla de chat.
       *[other] { $client } habla con { $runtime } por la puerta equivocada.
    }
finding-chat-template-wrong-what =
    { $client ->
        [none] La plantilla le dice al modelo quién habla y cómo llamar a las herramientas. Con una equivocada escribe sin sentido, no para o imprime sus llamadas como texto: parece que se le queda grande el trabajo.
       *[other] En la interfaz que imita la de OpenAI fallan sus llamadas a herramientas. En la propia del runtime funcionan.
    }
finding-position-scaling-wrong = Las posiciones se estiran por { $before }; a este contexto le basta { $after }.
finding-position-scaling-wrong-what = Estirarlas deja al modelo leer más allá de sus { $context } tokens y lo empeora en todo lo más corto. No debería pasar de lo que pide el contexto.
finding-memory-below-its-speed =
    { $about ->
        [channels] Se usan { $before } de { $after } canales de memoria.
        [profile] La memoria va a { $before } millones de transferencias por segundo y está hecha para { $after }.
       *[other] La memoria entrega { $before } de { $after } GB/s.
    }
finding-memory-below-its-speed-what =
    { $about ->
        [channels] Cada canal suma su velocidad. Con los módulos en las ranuras equivocadas, o con uno solo, cada token tarda el doble.
        [profile] El perfil de los módulos (XMP o EXPO) está apagado en el firmware, así que van a la velocidad común más lenta.
       *[other] Es menos de la mitad de lo que debería: falta un módulo, hay un perfil apagado u otra cosa lee al mismo tiempo.
    }
finding-held-back-by-power-or-heat =
    { $about ->
        [heat] El calor deja al procesador en el { $before } % de su velocidad.
        [heat-gpu] El calor o una fuente floja frenan el procesador gráfico.
        [battery] La máquina funciona con la batería.
        [saver] El sistema está puesto en ahorro de energía.
       *[other] La tarjeta puede gastar { $before } W; está hecha para { $after }.
    }
finding-held-back-by-power-or-heat-what =
    { $about ->
        [heat] Empieza rápido y a los minutos se vuelve lento. El polvo, una manta o un ventilador en modo silencioso parecen un chip flojo.
        [heat-gpu] Empieza rápido y a los minutos se vuelve lento. El polvo, el calor o una fuente floja parecen una tarjeta floja.
        [battery] Muchos portátiles van más lentos sin la corriente. Mide con ella y sin ella para ver cuánto pierde este.
        [saver] El procesador y la GPU pueden quedar por debajo de lo que dan de sí.
       *[other] Alguien bajó su límite de potencia. Así es silenciosa, y lenta.
    }
finding-slot-too-narrow = { $about } tiene { $before } de { $after } líneas.
finding-slot-too-narrow-what = Por ellas pasa lo que las tarjetas intercambian o lo que envían los expertos desde la memoria principal. Con una ranura estrecha, una segunda tarjeta puede ir más lenta que ninguna.
finding-speculation-unused = { $model } podría adivinar por adelantado, y no lo hace.
finding-speculation-unused-what = Lleva una parte pequeña que esboza las palabras siguientes, y el modelo solo tiene que comprobarlas. Las respuestas son las mismas y llegan antes.
finding-label-promises-too-much = El nombre dice { $before } tokens; { $model } está hecho para { $after }.
finding-label-promises-too-much-what = Un nombre es texto libre: quien hizo la definición pudo poner lo que quisiera. Más allá de { $context } tokens el modelo nunca se entrenó, diga lo que diga su etiqueta.

## Qué cambiar, en una frase.

finding-no-gpu-backend-do = Devuelve su GPU a { $runtime }.
finding-context-cap-below-native-do =
    { $runtime ->
        [Ollama] Crea una definición con { $after } tokens. Comparte los pesos y deja la antigua como está.
       *[other] Carga el modelo con un contexto de { $after } tokens.
    }
finding-prompt-over-cap-do =
    { $about ->
        [too-long] Mantén los prompts por debajo de { $context } tokens, o deja que el agente resuma antes.
       *[other] Alarga el contexto a { $after } tokens.
    }
finding-timeout-shorter-than-prefill-do = Deja que el cliente espere { $after } s.
finding-context-default-too-short-do = Crea una definición con { $after } tokens.
finding-context-shrunk-to-fit-do = Pide { $after } tokens con la caché en 8 bits.
finding-slots-divide-context-do = Arranca el servidor con un solo slot.
finding-context-setting-ignored-do = Fija el contexto en una definición de modelo.
finding-context-pushes-layers-off-do = Guarda la caché en 8 bits, o acorta el contexto a { $context } tokens.
finding-kv-cache-too-large-do = Guarda la caché en 8 bits.
finding-slots-multiply-memory-do = Ponlo en una petición a la vez.
finding-gpu-limit-too-low-do = Sube el límite a { $after } GiB.
finding-borrowed-memory-too-low-do = Deja que tome prestados { $after } GiB.
finding-carve-out-too-large-do = Reserva { $after } GiB.
finding-integrated-gpu-ignored-do = Actívalo, o actualiza { $runtime }.
finding-card-spills-to-system-do = Prohíbeselo al controlador para el runtime y, si entonces ya no cabe, usa un contexto más corto o un archivo más pequeño.
finding-layers-split-instead-of-experts-do = Deja solo los expertos en la memoria principal.
finding-quantization-too-large-do =
    { $address ->
        [none] Descárgalo como { $about }.
       *[other] Descárgalo como { $about }: { $address }
    }
finding-file-larger-than-memory-do =
    { $about ->
        [none] Cierra lo que puedas, o usa un archivo más pequeño.
        [smaller-model] Usa un modelo más pequeño: ningún archivo de este cabe aquí.
       *[other] Descárgalo como { $about }. Cerrar programas no bastaría. { $address ->
            [none] {""}
           *[other] { $address }
        }
    }
finding-page-cache-in-the-way-do =
    { $unit ->
        [s] Haz que el runtime lea el archivo en vez de mapearlo.
       *[other] Suelta los archivos en caché antes de cargar.
    }
finding-memory-taken-by-others-do = Ciérralos mientras el modelo trabaja.
finding-flash-attention-off-do = Actívala, o déjalo en manos del runtime.
finding-prompt-cache-missed-do = Mantén igual el principio del prompt de un turno a otro.
finding-whole-prompt-read-again-do = Actualiza el runtime, o haz que guarde la ventana entera.
finding-unloaded-when-idle-do = Deja que guarde el modelo un día.
finding-reloaded-each-turn-do = Usa la misma longitud de contexto en todas partes.
finding-client-limit-too-low-do = Sube el límite del cliente a { $after }.
finding-client-believes-too-much-do = Dile al cliente { $after }.
finding-prefill-batch-too-small-do = Lee { $after } tokens de una vez.
finding-requests-queue-do = Usa menos agentes a la vez, o da más slots al servidor si la memoria alcanza.
finding-runtime-at-two-places-do =
    { $about ->
        [inside] Usa la dirección de la máquina que lo rodea.
       *[other] Para todos menos uno.
    }
finding-chat-template-wrong-do =
    { $client ->
        [none] Descarga el modelo otra vez, o haz que el servidor use la plantilla de su archivo.
       *[other] Usa la interfaz propia del runtime.
    }
finding-position-scaling-wrong-do = Pon el factor en { $after }.
finding-memory-below-its-speed-do = Pon los módulos donde dice el manual y activa su perfil.
finding-held-back-by-power-or-heat-do =
    { $about ->
        [heat] Deja que se enfríe.
        [heat-gpu] Deja que se enfríe.
        [battery] Enchúfala.
        [saver] Cambia al modo de rendimiento.
       *[other] Devuelve a la tarjeta su propio límite.
    }
finding-slot-too-narrow-do = Usa la ranura más ancha, o deja el modelo en una sola tarjeta.
finding-speculation-unused-do = Activa el esbozo por adelantado.
finding-label-promises-too-much-do = Cuenta con { $after } tokens, también en el cliente.

## Qué ganas.

effect-memory =
    { $fits ->
        [true] El trabajo necesita { $needed_gib } de { $usable_gib } GiB ({ $weights_gib } de pesos, { $kv_gib } de caché). Cabe.
       *[other] El trabajo necesita { $needed_gib } de { $usable_gib } GiB. Eso solo no basta.
    }
effect-prefill = Leer { $prompt_tokens } tokens a { $tps } por segundo lleva { $seconds } s, y el cliente espera entonces { $timeout_s } s.
effect-layers = { $after } de { $of } capas están en la GPU en vez de { $before }.
effect-decode = Unos { $after_tps } tokens por segundo en vez de { $before_tps }.
effect-wait = { $after_s } s en vez de { $before_s } s.
effect-window = Al modelo le llegan { $after } tokens de tu texto en vez de { $before }.
effect-freed = Quedan libres { $gib } GiB.
effect-bandwidth = { $after_gbs } GB/s en vez de { $before_gbs }; la velocidad de escritura va detrás.
effect-slot = Por la ranura pasan hasta { $after_gbs } GB/s en vez de { $before_gbs }.
effect-no-number =
    { $why ->
        [right-answers] Salen bien respuestas y llamadas a herramientas que salían mal. Eso no es un número.
        [depends-on-text] Depende de cuánto de lo adelantado se mantiene, es decir, de tu texto. Mide antes y después.
        [depends-on-load] Cuánto menos esperas depende de cuántas peticiones llegan a la vez.
        [nothing-lost] Nada de lo que se envía se recorta ni se rechaza ya.
       *[takes-hold] Lo que configuras vale de verdad. Cuánto se gana depende de lo que configures.
    }
effect-not-computed = Aquí no se puede calcular cuánto se gana. Lo que falta saber: { $fact }.

## Qué arriesga.

risk-none = Sin riesgo: lo que hay se queda como está.
risk-restart = El runtime se reinicia y vuelve a cargar sus modelos.
risk-more-memory = El modelo ocupa más memoria; que quepa o no está calculado.
risk-more-memory-unsure = El modelo ocupa más memoria, y no es seguro que quepa. Mira cuánto ocupa una vez cargado.
risk-quality = Las respuestas pueden ser algo menos exactas. Poca gente lo nota.
risk-system-memory = Con un número demasiado alto, el propio sistema se queda corto. Se deja una reserva.
risk-longer-wait = Si algo se cuelga de verdad, lo notas más tarde.
risk-reboot = La máquina tiene que reiniciarse.
risk-hardware = Se hace en el menú del firmware o con la máquina abierta.
risk-heat = Más consumo, calor y ruido.

## Pasos para las manos.

hand-restart-runtime = Reinicia el runtime.
hand-reload-model = Carga otra vez el modelo con el ajuste nuevo.
hand-update-runtime = Actualiza el runtime.
hand-update-driver = Actualiza o reinstala el controlador gráfico y reinicia la máquina.
hand-pass-gpu-to-container = Arranca el contenedor con acceso a la GPU.
hand-join-gpu-groups = Cierra la sesión y vuelve a entrar para que cuenten los grupos nuevos.
hand-shorten-prompt = Acorta el prompt, o haz que el agente resuma antes.
hand-stable-prefix = Pon lo que cambia (fecha, contadores, resultados de herramientas) al final del prompt.
hand-one-context-length = Fija la misma longitud de contexto en todos los clientes.
hand-native-endpoint = Quita «/v1» de la dirección.
hand-no-sysmem-fallback = En el panel de control de NVIDIA, pon «CUDA - Sysmem Fallback Policy» en «Prefer No Sysmem Fallback» para el runtime.
hand-firmware-carve-out = Reinicia en el menú del firmware y baja «UMA Frame Buffer Size».
hand-variable-graphics-memory = Cambia «Variable Graphics Memory» en el programa Adrenalin de AMD y reinicia.
hand-close-programs = Cierra los programas que ocupan la memoria.
hand-stop-second-runtime = Para el segundo: la aplicación o el servicio.
hand-host-address = Usa la dirección del anfitrión (con Docker: host.docker.internal).
hand-plug-in = Enchúfala y elige el modo de energía de rendimiento.
hand-let-it-cool = Límpiala y dale aire.
hand-pair-modules = Mira en el manual qué ranuras van juntas; activa XMP o EXPO en el firmware.
hand-move-card = Pon la tarjeta en la ranura con más líneas.
hand-fetch-again = Descarga otra vez el modelo de sus autores.
hand-fewer-agents = Deja trabajar a menos agentes a la vez.
hand-choose-definition = Elige la nueva definición en tu agente o cliente. Hasta entonces la antigua sigue como antes.
hand-as-above = El cambio del hallazgo de arriba resuelve también esto.
hand-odd-name = El nombre tiene caracteres que no deben ir en una orden, así que aquí no se muestra ninguna. Dale primero un nombre sencillo y vuelve a mirar.
hand-lost-at-restart = macOS lo olvida al reiniciar. Vuelve a ponerlo entonces, o deja que lo haga un ítem de inicio.
hand-amd-ttm = La orden amd-ttm viene en el paquete amd-debug-tools. Instálalo primero.
hand-fetch-smaller = Descarga el archivo que se nombra arriba y cárgalo en su lugar.
hand-count-on-native = Pon en tu agente o cliente la longitud para la que está hecho el modelo.
hand-smaller-model = Elige un modelo con menos parámetros.
step-modelfile = Guarda esto como archivo con el nombre Modelfile:
step-create = Después escribe:

## Qué no se pudo comprobar, y por qué. $fact es uno de los datos de abajo.

not-checked =
    { $why ->
        [no-permission] Falta: { $fact } (sin más permisos, el sistema no lo muestra).
        [not-installed] Falta: { $fact } (no se encontró en esta máquina).
        [not-running] Falta: { $fact } (no hay nada en marcha que lo muestre).
        [not-supported] Falta: { $fact } (este sistema o esta versión no lo muestra).
        [timeout] Falta: { $fact } (no hubo respuesta a tiempo).
        [unreadable] Falta: { $fact } (no se entendió la respuesta).
        [not-seen] Falta: { $fact } (aún no se ha visto nada de eso).
       *[other] Falta: { $fact } (Whichbox no lo ha mirado).
    }
lacking-os = el sistema operativo
lacking-chip = el chip
lacking-memory = la memoria
lacking-memory-installed = la memoria instalada
lacking-memory-available = la memoria que queda
lacking-swap = la memoria que se pasó al disco
lacking-programs = los programas que ocupan mucha memoria
lacking-gpus = los procesadores gráficos
lacking-gpu-memory = la memoria de la tarjeta
lacking-gpu-shared-memory = la memoria que los gráficos toman prestada
lacking-gpu-limit = cuánta memoria puede usar la GPU
lacking-memory-channels = los módulos de memoria y sus canales
lacking-bandwidth = el ancho de banda de la memoria
lacking-power = el consumo y el calor
lacking-thermal = el calor
lacking-pcie = la ranura de la tarjeta mientras trabaja
lacking-machine = qué máquina del catálogo es esta
lacking-runtime = un runtime
lacking-runtime-version = la versión del runtime
lacking-runtime-settings = los ajustes del runtime
lacking-runtime-log = el registro del runtime
lacking-compute-devices = los dispositivos que usa el runtime
lacking-counters = los contadores del servidor
lacking-definitions = la definición del modelo
lacking-loaded-models = un modelo cargado
lacking-context-in-force = la longitud de contexto vigente
lacking-context-native = la longitud de contexto para la que se hizo el modelo
lacking-gpu-share = qué parte del modelo está en la GPU
lacking-kv-type = cómo se guarda la caché KV
lacking-slots = el número de slots
lacking-flash-attention = si flash attention está activada
lacking-keep-alive = cuánto tiempo sigue cargado un modelo
lacking-catalog-model = qué modelo del catálogo es
lacking-quantization = el tamaño del archivo del modelo
lacking-template = la plantilla de chat
lacking-rope = cómo se escalan las posiciones
lacking-load-mode = cómo se cargó el archivo
lacking-batch = cuántos tokens se leen de una vez
lacking-expert-placement = dónde están los expertos
lacking-speculation = si el modelo puede esbozar por adelantado
lacking-requests = las peticiones que corrieron
lacking-prefill-speed = lo rápido que se lee un prompt
lacking-decode-speed = lo rápido que se escribe una respuesta
lacking-prompt-length = lo largos que son los prompts
lacking-clients = un agente o cliente
lacking-client-context = el límite de contexto del cliente
lacking-client-timeout = cuánto espera el cliente
lacking-client-endpoint = qué interfaz usa el cliente
lacking-client-headers = lo que el cliente pone delante de sus prompts

## Las reglas por su nombre, en pocas palabras.

rule-no-gpu-backend = GPU sin usar
rule-context-cap-below-native = Contexto recortado
rule-prompt-over-cap = Prompt más largo que el contexto
rule-timeout-shorter-than-prefill = Timeout demasiado corto
rule-context-default-too-short = Contexto predeterminado corto
rule-context-shrunk-to-fit = Contexto reducido por el servidor
rule-slots-divide-context = Slots que dividen el contexto
rule-context-setting-ignored = Ajuste de contexto sin efecto
rule-context-pushes-layers-off = El contexto saca capas de la GPU
rule-kv-cache-too-large = Caché KV demasiado grande
rule-slots-multiply-memory = Slots que multiplican memoria
rule-gpu-limit-too-low = Límite de GPU de macOS
rule-borrowed-memory-too-low = Memoria que pueden tomar los gráficos
rule-carve-out-too-large = Memoria reservada por el firmware
rule-integrated-gpu-ignored = GPU integrada ignorada
rule-card-spills-to-system = La tarjeta se desborda a la RAM
rule-layers-split-instead-of-experts = Capas divididas en vez de expertos
rule-quantization-too-large = Cuantización demasiado grande
rule-file-larger-than-memory = Archivo mayor que la memoria
rule-page-cache-in-the-way = La caché de páginas estorba
rule-memory-taken-by-others = Memoria en otros programas
rule-flash-attention-off = Flash attention desactivada
rule-prompt-cache-missed = Caché de prompts fallada
rule-whole-prompt-read-again = Prompts releídos enteros
rule-unloaded-when-idle = Modelo descargado en reposo
rule-reloaded-each-turn = Modelo cargado una y otra vez
rule-client-limit-too-low = Límite del cliente muy bajo
rule-client-believes-too-much = El cliente cuenta con demasiado
rule-prefill-batch-too-small = Prompts leídos en porciones
rule-requests-queue = Peticiones en cola
rule-runtime-at-two-places = Runtime en dos sitios
rule-chat-template-wrong = Plantilla de chat equivocada
rule-position-scaling-wrong = Posiciones mal estiradas
rule-memory-below-its-speed = Memoria por debajo de su velocidad
rule-held-back-by-power-or-heat = Energía o calor
rule-slot-too-narrow = Ranura demasiado estrecha
rule-speculation-unused = Borrador por adelantado sin usar
rule-label-promises-too-much = Etiqueta que promete de más

## Unidades de los números de un hallazgo. $n llega con formato.

finding-unit-tokens = { $n } tokens
finding-unit-s = { $n } s
finding-unit-gib = { $n } GiB
finding-unit-layers = { $n } capas
finding-unit-percent = { $n } %
finding-unit-tps = { $n } tokens/s
finding-unit-gbs = { $n } GB/s
finding-unit-watts = { $n } W
finding-unit-count = { $n }
finding-unit-switch =
    { $n ->
        [off] desactivado
       *[other] activado
    }

## La orden `diagnose`.

diagnose-healthy = No se encontró nada. Se comprobaron { $checked } reglas, entre ellas las del contexto, y ningún ajuste frena esta máquina.
diagnose-part = Nada en lo que se pudo comprobar ({ $checked }). { $unchecked } no se pudieron comprobar, así que esto no dice que todo esté bien.
diagnose-tasks-elsewhere = Tu trabajo pide { $models }, y ningún runtime lo tiene cargado. Por eso lo que pide el trabajo no se comparó con los modelos cargados. Cárgalo y vuelve a mirar.
diagnose-nothing-checked = No se pudo comprobar nada.
diagnose-found =
    { $findings ->
        [one] Un ajuste parece hardware débil:
       *[other] { $findings } ajustes parecen hardware débil:
    }
diagnose-gain = Lo que aporta: { $effect }
diagnose-do = Qué hacer: { $what }
diagnose-undo = Para deshacerlo:
diagnose-blind-title = Lo que Whichbox no puede ver
diagnose-blind = No lee prompts ni respuestas, así que no puede decir si el problema está en el texto. Tampoco lee los ajustes que un editor guarda por su cuenta ni los que están en la carpeta de un proyecto o en un servicio en la nube. Lo visto vale para ese momento: un modelo sin cargar, o un límite que solo aparece bajo carga, queda oculto.
diagnose-not-checked = Sin comprobar ({ $rules }):
diagnose-checked = Reglas comprobadas: { $checked }. Reglas sobre otras máquinas o runtimes: { $others }.

diagnose-what = Lo que parece hardware débil a menudo es un ajuste. Whichbox mira esta máquina, los runtimes que hay en ella y los agentes que los usan. Nada se cambia sin tu permiso y nada sale de la máquina.
diagnose-looking = Mirando esta máquina. Lleva unos segundos, y más si un runtime no responde.
diagnose-again = Mirar otra vez
diagnose-save = Guardar lo visto
diagnose-save-what = Un archivo para enviar a alguien, sin nombres, rutas, claves ni prompts.
diagnose-use = Usarlo en el consejo
diagnose-used = El consejo cuenta ahora con lo que se vio aquí.
diagnose-no-runtime = Aquí no hay ningún runtime en marcha, así que poco se puede decir de sus ajustes. Arráncalo, carga un modelo y mira otra vez.
diagnose-as-it-is = Como está
diagnose-as-it-should-be = Como debería estar
diagnose-leave-away = Quítalo.
diagnose-leave-away-line = Quita: { $line }
diagnose-admin = Pide la contraseña de un administrador.
diagnose-seen-title = Lo que se miró
diagnose-machine = Esta máquina
diagnose-machine-not-known = el catálogo no la conoce
diagnose-runtime =
    { $state ->
        [running] en marcha y responde
        [not-running] instalado, sin arrancar
        [refused] en marcha y se niega a respondernos
        [slow] no respondió a tiempo
        [unreadable] dio una respuesta que no entendemos
        [unknown-version] en marcha, en una versión que no conocemos
        [something-else] en su dirección habitual responde otra cosa
       *[other] no encontrado
    }
diagnose-client =
    { $state ->
        [found] se leyeron sus ajustes
        [unreadable] sus ajustes no se pueden leer
       *[other] no encontrado
    }

## Looking closer. $runtime is a name.

look-closer = Mirar en otro sitio o más de cerca
look-addresses = Los runtimes se buscan en sus sitios habituales de esta máquina. El que escucha en otro sitio se encuentra por su dirección. A otra máquina solo se le pregunta si la nombras aquí.
look-address = Dirección de { $runtime }
look-bandwidth = Medir lo rápida que es la memoria (un segundo a plena carga)
look-there = Mirar así

## Which machine it is, and what was seen of it. $confidence, $unified and $mode are codes; numbers are formatted, or "none".

match-confidence =
    { $confidence ->
        [certain] seguro
        [likely] probable
       *[weak] una suposición
    }
match-chosen = como dijiste
match-wrong = ¿No es esta?
match-say = Decir cuál es
match-label = La máquina en la que esto corre
match-remembered = Lo que elijas se recuerda para esta máquina.
match-forget = Que Whichbox la busque solo
seen-itself = Se llama a sí misma { $name }.
seen-system = Sistema
seen-chip = Chip
seen-cores = { $chip }, { $cores } núcleos
seen-memory = Memoria
seen-memory-of =
    { $free ->
        [none] { $total } GiB
       *[other] { $total } GiB, de ellos { $free } libres
    }
seen-shared = Memoria gráfica
seen-unified =
    { $unified ->
        [yes] compartida con el sistema
       *[no] propia
    }
seen-swap = Llevado al disco
seen-gpu = Gráficos
seen-driver = controlador { $version }
seen-limit = La GPU puede usar
seen-bandwidth = Ancho de banda de memoria
seen-bandwidth-table = { $gbs } GB/s según el catálogo
seen-bandwidth-here = { $gbs } GB/s medidos aquí
seen-power = Energía
seen-power-mode =
    { $mode ->
        [battery] con batería
        [saver] ahorrando energía
        [balanced] equilibrado
       *[performance] pleno rendimiento
    }
seen-loaded = { $model } con { $context } tokens de contexto

## A change that Whichbox makes itself, where the person agrees. $name and $beside are names of definitions or files.

fix-apply = Que Whichbox haga este cambio
fix-title = ¿Hacer este cambio?
fix-asking = Leyendo cómo está ahora.
fix-definition-what = Ollama recibe una definición nueva: { $name }. Queda junto a { $beside }, comparte sus pesos y no ocupa sitio en el disco. Nada de lo que hay cambia.
fix-file-what = Se escribe un archivo nuevo: { $name }. Es una copia de { $beside } con solo esta línea cambiada. El archivo viejo se queda como está.
fix-lines = Lo que cambia
fix-undo-how = Para deshacerlo, un botón aquí, o escribe: { $line }
fix-undo-file = Para deshacerlo, un botón aquí, o borra el archivo nuevo.
fix-taken = Ya hay algo con ese nombre, y nunca se reemplaza nada.
fix-agree = Hacerlo
fix-making = Haciéndolo
fix-leave = Dejarlo
fix-made = Hecho y vuelto a leer: { $name } dice «{ $reads }».
fix-next-definition = Ahora elige { $name } en tu agente o cliente.
fix-next-file = Míralo y luego ponlo en el lugar del viejo.
fix-undo = Deshacerlo
fix-undone = Deshecho. Todo está como estaba.
diff-gone = se quita:
diff-new = se pone:

## The benchmark. $stage, $what, $state and $why are codes; $runs is a real number.

bench-title = Medido aquí
bench-what = Un benchmark corto dice lo rápido que lee y escribe esta máquina, y si rinde lo que debe. Tarda medio minuto, más en una máquina lenta. Lo que encuentra corrige las estimaciones para esta máquina.
bench-none = No hay ningún modelo que medir. Arranca un runtime, carga un modelo y vuelve a mirar.
bench-model = Modelo
bench-start = Medir
bench-stop = Parar
bench-stage =
    { $stage ->
        [loading] Llevando el modelo a la memoria.
        [short] Leyendo un prompt corto y escribiendo una respuesta.
        [filling] Llenando el contexto.
       *[deep] Leyendo desde ahí y escribiendo una respuesta.
    }
bench-stopped = Parado. No se guardó nada.
bench-span-title = Tokens en el contexto
bench-span = { $from }–{ $to }
bench-delivers = Esta máquina rinde lo que debe.
bench-below = Por debajo de lo esperado: { $share } de lo que esta máquina debería dar.
bench-slow = Demasiado lento: { $share } de lo que esta máquina debería dar.
bench-nothing-to-compare = La máquina o el modelo no están en el catálogo, así que no hay con qué comparar.
bench-suspicion =
    { $what ->
        [processor-computes] El procesador calcula lo que deberían calcular los gráficos.
        [heat] Está demasiado caliente y se frena.
        [power-mode] Ahorra energía, o va con batería.
        [memory-channels] La memoria va por debajo de su velocidad: un canal de varios, o sin perfil.
        [swapping] Se lleva memoria al disco.
       *[unknown] Nada de lo que se vio lo explica. ¿Hay algo más en marcha?
    }
bench-prompt = Tokens leídos
bench-reading = Lectura
bench-writing = Escritura
bench-expected = esperado { $low }–{ $high }
bench-not-timed = demasiado corto para medir
bench-not-asked = no se pidió
bench-cache =
    { $state ->
        [hit] La caché de prompts funciona: lo ya leído no se vuelve a leer.
       *[missed] La caché de prompts falló: se volvió a leer el prompt entero.
    }
bench-count = Usarlo en el consejo
bench-counted =
    { $runs ->
        [one] El consejo cuenta con una medición hecha aquí.
       *[other] El consejo cuenta con { $runs } mediciones hechas aquí.
    }
bench-forget = Quitar la medición
bench-forgotten = El consejo ya no cuenta con lo medido aquí.
bench-not-counted =
    { $why ->
        [unknown-machine] No corrige ninguna estimación, porque no es seguro qué máquina del catálogo es esta. Dilo más abajo.
        [unknown-model] No corrige ninguna estimación, porque el modelo no está en el catálogo.
        [held-back] No corrige ninguna estimación, porque un ajuste de arriba frena la máquina. Cámbialo primero y vuelve a medir.
        [far-too-slow] No corrige ninguna estimación: aquí falla algo que no es propio de la máquina.
       *[too-short] No corrige ninguna estimación, porque las partes fueron demasiado cortas para medir.
    }
