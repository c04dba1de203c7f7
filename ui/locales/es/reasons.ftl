### Razones y hallazgos como frases. Un mensaje por cada código de `Reason` y `Rule`.

## Veredictos

verdict-keep = Quédate con lo que tienes: { $machine }.
verdict-fix =
    { $fixes ->
        [0] Quédate con lo que tienes: { $machine }. Cambia sus ajustes.
        [one] Quédate con lo que tienes: { $machine }. Cambia un ajuste.
       *[other] Quédate con lo que tienes: { $machine }. Cambia { $fixes } ajustes.
    }
verdict-hybrid = Quédate con lo que tienes ({ $machine }) y manda el resto a la nube.
verdict-hybrid-nothing = No compres nada. La nube hace el trabajo.
verdict-buy =
    { $units ->
        [one] Compra: { $machine }.
       *[other] Compra: { $units } × { $machine }.
    }
verdict-none = Nada por { $budget } o menos hace este trabajo.
verdict-none-least =
    { $units ->
        [one] Lo mínimo que serviría: { $machine } por { $price }.
       *[other] Lo mínimo que serviría: { $units } × { $machine } por { $price }.
    }
verdict-none-least-unpriced =
    { $units ->
        [one] Lo mínimo que serviría: { $machine }.
       *[other] Lo mínimo que serviría: { $units } × { $machine }.
    }
verdict-none-unknown = Nada del catálogo lo hace, a ningún precio.

verdict-keep-label = Quédate con lo que tienes
verdict-fix-label = Cambia un ajuste
verdict-hybrid-label = Comparte el trabajo con la nube
verdict-buy-label = Comprar
verdict-none-label = Nada en este presupuesto

## Razones

reason-current-does-it = Tu máquina ({ $machine }) hace a tiempo todo el trabajo privado: unos { $minutes } minutos de espera al día.
reason-free-fix-does-it =
    { $fixes ->
        [one] Lo que estorba es un ajuste gratuito, no el hardware. Una vez cambiado, el trabajo necesita { $needed_gib } de los { $usable_gib } GiB que la GPU puede usar.
       *[other] Lo que estorba son { $fixes } ajustes gratuitos, no el hardware. Una vez cambiados, el trabajo necesita { $needed_gib } de los { $usable_gib } GiB que la GPU puede usar.
    }
reason-cloud-takes-the-rest = Tu máquina ({ $machine }) hace lo que debe quedarse en casa. El resto puede salir y va mejor en la nube: { $tasks }.
reason-current-falls-short = Tu máquina ({ $machine }) no logra hacer «{ $task }».
reason-no-current-machine = No has indicado ninguna máquina, así que no hay nada que conservar ni que ajustar.
reason-nothing-must-stay = Nada tiene que quedarse en casa, así que no hay que comprar nada.
reason-nothing-does-it = Nada del catálogo hace el trabajo que debe quedarse. En la mayoría de las máquinas estorba «{ $task }».
reason-least-that-would-do = Lo mínimo que serviría es { $machine }, { $over } por encima de tu presupuesto.
reason-swap-time = Cargar un modelo en lugar de otro te lleva unos { $expected } minutos al día ({ $low }–{ $high }), con unas { $swaps } cargas diarias.
reason-do-not-fit-together = Quieres todos los modelos en memoria a la vez. Juntos necesitan { $needed_gib } GiB, y la GPU puede usar { $usable_gib } GiB.
reason-fit-together = Todos los modelos se quedan en memoria a la vez ({ $models }): { $needed_gib } de los { $usable_gib } GiB que la GPU puede usar.
reason-only-in-the-cloud = «{ $task }» pide { $model }, que solo funciona en su proveedor.
reason-no-cloud-model = Ningún modelo en la nube del catálogo acepta «{ $task }» en condiciones que aceptes: su ventana es corta, puntúa demasiado bajo o no tiene precio.
reason-cloud-model-ends = El proveedor va a retirar { $model }, que pide «{ $task }». Elige otro antes de que se acabe.
reason-cloud-model-unscored = Ninguna puntuación publicada compara { $model } con lo que pide «{ $task }». Pruébalo antes de contar con él.
reason-our-longest-wait = No indicaste la espera máxima de «{ $task }», así que vale la nuestra: { $accepted_s } s. Pon la tuya para cambiarla.
reason-sharing-little-known = { $users } peticiones van a la vez. Hay pocas mediciones así publicadas, por eso los rangos son amplios.
reason-no-tax-counted = No se cuenta ningún impuesto sobre la venta ni IVA. La mayoría de nuestros precios son de Estados Unidos, donde se suma aparte.
reason-tie-broken-by =
    { $preference ->
        [price] Las dos empatan. Esta es la más barata.
        [os] Las dos empatan. Esta lleva el sistema que prefieres.
        [noise] Las dos empatan. Esta es la más silenciosa.
        [power] Las dos empatan. Esta gasta menos en reposo.
        [availability] Las dos empatan. Esta se consigue antes.
       *[other] Las dos empatan. Decide { $preference }.
    }
reason-faster-for-more = Por { $by } más, { $machine } te ahorra { $minutes } minutos de espera al día y sigue dentro de tu presupuesto.
reason-better-model-for-more = Por { $by } más, «{ $task }» corre con { $model }, con mejor puntuación que { $theirs }, y sigue dentro de tu presupuesto: { $machine }.
reason-fewer-minutes-than-next = Esperarías unos { $minutes } minutos al día menos que con { $than }; los rangos se solapan.
reason-more-minutes-than-next = Esperarías unos { $minutes } minutos al día más que con { $than }.
reason-stronger-model-than-next = Para «{ $task }» ejecuta { $model }, con mejor puntuación que { $theirs } en { $than }.
reason-weaker-model-than-next = Para «{ $task }» ejecuta { $model }; { $than } ejecuta { $theirs }, con mejor puntuación. Los minutos no se comparan.
reason-more-memory-than-next = Su GPU puede usar { $more_gib } GiB más que la de { $than }.
reason-less-memory-than-next = Su GPU puede usar { $less_gib } GiB menos que la de { $than }.
reason-quieter-than-next = Trabajando hace { $db } dB(A) menos de ruido que { $than }.
reason-less-power-than-next = En reposo gasta { $watts } W menos que { $than }.
reason-bought-used = Se compra de segunda mano, en parte o del todo. Míralo antes de pagar.
reason-new-box-does = La máquina nueva ({ $machine }) se encarga de: { $tasks }.
reason-works-beside = Trabaja junto a tu máquina ({ $machine }), que sigue con: { $tasks }.
reason-fit-together-beside = En tu máquina ({ $machine }) se quedan todos sus modelos en memoria a la vez ({ $models }): { $needed_gib } de los { $usable_gib } GiB que su GPU puede usar.
reason-adds-part =
    { $units ->
        [one] Compras una pieza ({ $part }) y la montas en tu máquina: { $machine }.
       *[other] Compras { $units } × { $part } y las montas en tu máquina: { $machine }.
    }
reason-replaces-part =
    { $units ->
        [one] A cambio se quita: { $part } ({ $machine }). Nadie ha publicado lo rápidas que son juntas tarjetas de dos tipos, así que no se cuenta.
       *[other] A cambio se quitan: { $units } × { $part } ({ $machine }). Nadie ha publicado lo rápidas que son juntas tarjetas de dos tipos, así que no se cuenta.
    }
reason-check-room-and-power = Comprueba antes que la caja, las ranuras y la fuente lo aguantan. Desde aquí no lo vemos.
reason-model-asked = «{ $task }» usa { $model }, como pediste.
reason-model-best-that-runs =
    { $of ->
        [0] «{ $task }» usa { $model }, la primera opción de lo que pediste.
        [one] «{ $task }» usa { $model }. Un modelo iría antes, pero aquí no llega a tiempo.
       *[other] «{ $task }» usa { $model }. { $of } modelos irían antes, pero aquí no llegan a tiempo.
    }
reason-quant-usual = «{ $task }» toma { $quant }: unos cuatro bits por peso, lo que usa la mayoría. Más bits cuestan velocidad.
reason-quant-own = «{ $task }» toma { $quant }, la forma en que lo publican sus autores. No hay nada más fino.
reason-quant-at-floor = «{ $task }» toma { $quant }, la más pequeña con al menos { $bits } bits por peso.
reason-finer-does-not-fit = «{ $task }» no cabría en { $quant }: eso necesita { $needed_gib } GiB, y la GPU puede usar { $usable_gib } GiB.
reason-finer-is-slower = «{ $task }» también cabría en { $quant }, pero tardaría { $finer_s } s en vez de { $wait_s } s.
reason-cache-plain = «{ $task }» mantiene su caché en 16 bits, porque cabe.
reason-engine-only = «{ $task }» funciona con { $engine }, el único motor ahí.
reason-engine-no-quicker = «{ $task }» funciona con { $engine }: unos { $wait_s } s. Con { $than } serían unos { $other_s } s, una ganancia poco clara.
reason-other-engine-quicker = «{ $task }» está previsto con { $engine }, unos { $wait_s } s. { $than } parece más rápido, unos { $other_s } s; vale la pena probarlo.
reason-other-engine-maybe-quicker = «{ $task }» está planeado con { $engine }, unos { $wait_s } s. Con { $than } esperamos unos { $other_s } s. Los rangos se solapan, pero vale la pena probarlo.
reason-day-too-short = Las peticiones de «{ $task }» llevan { $hours } horas al día, más de las que hay.
reason-cheapest-that-passes =
    { $of ->
        [one] Es la única que hace el trabajo.
       *[other] Es la más barata de las { $of } que hacen el trabajo.
    }
reason-cheapest-that-holds =
    { $of ->
        [one] Es lo único en lo que cabe { $model }.
       *[other] Es lo más barato de los { $of } equipos en los que cabe { $model }.
    }
reason-most-memory-for-money = Da a la GPU { $usable_gib } GiB a { $per_gib } por GiB: la mayor memoria por el dinero.
reason-holds-model = Aloja { $model }: { $needed_gib } de los { $usable_gib } GiB que la GPU puede usar.
reason-minutes-a-day = Esperarías unos { $expected } minutos al día ({ $low }–{ $high }).
reason-faster-than-next = Ahorra { $minutes } minutos al día frente a { $than }, y los rangos no se solapan.
reason-cheaper-than-next = { $than } cuesta { $by } más.
reason-tie-with-next = En velocidad no se distingue de { $with }: los rangos se solapan.
reason-runs-preferred-system = Lleva { $os }, el sistema que prefieres.
reason-second-box = Lleva { $os } y se pone junto a tu primera máquina.
reason-wrong-system = Lleva { $os }, que no es el sistema que prefieres, y no quieres una segunda máquina.
reason-lacks-need =
    { $need ->
        [cuda] No admite CUDA.
        [portable] No se puede llevar encima.
        [quiet] No es silenciosa.
       *[other] Le falta { $need }.
    }
reason-noise-unknown = Pediste silencio, y nadie ha publicado cuánto ruido hace.
reason-over-budget = Cuesta { $by } más que tu presupuesto.
reason-does-not-fit = «{ $task }» no cabe: { $model } necesita { $needed_gib } GiB con { $context } tokens, y la GPU puede usar { $usable_gib } GiB.
reason-no-model-for-wish = Ninguno de los modelos del catálogo que pide «{ $task }» funciona en ella.
reason-window-too-short = «{ $task }» necesita { $needed } tokens de contexto; { $model } admite { $most }.
reason-too-slow = «{ $task }» tarda unos { $wait_s } s; tú aceptas { $accepted_s } s.
reason-bandwidth-bound = { $model } lee todos sus pesos en cada token. A { $bandwidth_gbs } GB/s, eso da { $limit_tps } tokens por segundo como muchísimo.
reason-raise-gpu-limit = Cabe tras un ajuste gratuito: { $how }
reason-kv-quantized =
    { $kv_type ->
        [q8_0] «{ $task }» cabe con la caché KV (lo que el modelo guarda de tu texto mientras responde) en 8 bits.
        [q4_0] «{ $task }» cabe con la caché KV (lo que el modelo guarda de tu texto mientras responde) en 4 bits.
       *[other] «{ $task }» cabe con la caché KV (lo que el modelo guarda de tu texto mientras responde) como { $kv_type }.
    }
reason-tight-memory = La memoria está casi llena: quedan { $headroom_gib } GiB. Ejecuciones reales tan cerca del límite fueron hasta 2,7 veces más lentas.
reason-models-swapped = Los modelos de tu mezcla no caben juntos en memoria; uno se descarga antes de cargar otro.
reason-stale-price = El precio tiene { $days } días. Vuelve a mirarlo antes de comprar.
reason-weak-price = El precio viene de una fuente débil. Compruébalo antes de contar con él.
reason-cannot-be-bought =
    { $availability ->
        [out-of-stock] Nadie tiene una a la venta.
        [announced] Está anunciada y aún no se puede pedir.
        [withdrawn] Ya no se vende.
       *[other] Hoy no se puede comprar.
    }
reason-withdrawn = El fabricante dejó de venderla el { $since }.
reason-no-price = Nadie ha publicado un precio en dólares, ni en una moneda cuyo cambio hayas dado.
reason-not-for-home = Es una pieza de servidor, no una máquina para casa u oficina.
reason-speed-little-known = Nadie ha publicado mediciones de este chip; su velocidad se calcula solo con el ancho de banda y la potencia.
reason-link-little-known = Se sabe poco de lo rápidas que son { $units } máquinas conectadas.
reason-dominated = { $by } cuesta { $saves } menos y no es más lenta.
reason-slower-memory-than-current = Su memoria mueve { $bandwidth_gbs } GB/s; la de tu máquina, { $current_gbs }.
reason-memory-is-soldered = A tu máquina no se le puede añadir memoria: va soldada.
reason-system-memory-not-counted = Con más módulos de memoria, el modelo cabría junto a la tarjeta. Nadie ha publicado lo rápido que sería en tu equipo, así que no se cuenta.
reason-mixed-cards-not-counted = Con una tarjeta de otro tipo junto a la tuya cabría más. Nadie ha publicado lo rápidas que son juntas, así que no se cuenta.
reason-figure-missing = Nadie ha publicado «{ $figure }».

## Hallazgos: ajustes que parecen hardware débil

finding-context-cap-below-native = El contexto está recortado a { $before } tokens y puede ser de { $after }.
finding-context-cap-below-native-what =
    { $label ->
        [none] El programa que ejecuta el modelo recorta el contexto de { $model } a { $before } tokens.
       *[other] La definición «{ $label }» recorta el contexto de { $model } a { $before } tokens. La etiqueta no dice nada de lo que puede el modelo.
    } { $runtime ->
        [Ollama] El texto que pasa de ahí se descarta sin decir nada.
       *[other] Un prompt más largo se rechaza o se recorta.
    }
finding-context-cap-below-native-fits = Con { $after } tokens necesita { $needed_gib } de los { $usable_gib } GiB que la GPU puede usar. Cabe.
finding-prompt-over-cap = Un prompt de { $prompt_tokens } tokens no cabe bajo el tope.
finding-prompt-over-cap-what =
    { $about ->
        [too-long] { $model } está hecho para { $context } tokens. Ningún ajuste cambia eso: lo que sea más largo hay que acortarlo.
       *[other] { $runtime ->
            [Ollama] { $model } nunca ve la parte del prompt que pasa del tope, así que olvida o responde fuera de lugar. Parece un modelo flojo y es solo un ajuste.
           *[other] { $runtime } rechaza el prompt o lo recorta, y el agente se para o vuelve a empezar. Parece un modelo flojo y es solo un ajuste.
        }
    }
finding-timeout-shorter-than-prefill = El cliente (el programa con el que trabajas) se rinde a los { $before } s, antes de que se lea el prompt.
finding-timeout-shorter-than-prefill-what =
    { $prompt_tokens ->
        [none] El registro de { $runtime } muestra peticiones que acabaron a los { $before } s, una y otra vez. Ahí se agota la paciencia de un cliente; la máquina no falla.
       *[other] Leer { $prompt_tokens } tokens a { $prefill_tps } tokens por segundo lleva { $prefill_s } s. El cliente espera { $before } s y vuelve a empezar.
    } { $context ->
        [none] Necesita { $after } s.
       *[other] Con { $context } tokens permitidos, necesita { $after } s.
    }

## Deseos que no se pueden cumplir todos, y el cambio más pequeño

conflict-budget-against-work = Con tu presupuesto de { $budget } no se compra una máquina para «{ $task }».
conflict-need-against-system =
    { $need ->
        [cuda] Necesitas CUDA y quieres { $os }. Ahí no funciona CUDA.
        [portable] Necesitas una máquina para llevar encima con { $os }. No hay ninguna para este trabajo.
        [quiet] Necesitas una máquina silenciosa con { $os }. No hay ninguna para este trabajo.
       *[other] Necesitas { $need } y quieres { $os }. Ninguna máquina tiene las dos cosas.
    }
conflict-need-against-work =
    { $need ->
        [cuda] Ninguna máquina con CUDA que se pueda comprar hace «{ $task }».
        [portable] Ninguna máquina que se pueda llevar encima hace «{ $task }».
        [quiet] Ninguna máquina silenciosa hace «{ $task }».
       *[other] Ninguna máquina con { $need } hace «{ $task }».
    }
conflict-needs-against-each-other = Ninguna máquina del catálogo tiene a la vez todo lo que necesitas: { $needs }.
conflict-needs-against-work = Ninguna máquina del catálogo que tenga todo lo que necesitas ({ $needs }) y se pueda comprar hace «{ $task }».
conflict-quality-against-work = «{ $task }» pide una puntuación de { $quality } o más. El mejor modelo abierto tiene { $best }.
conflict-system-against-work = Ninguna máquina con { $os } hace «{ $task }».
conflict-private-against-cloud-model = «{ $task }» debe quedarse en casa, y { $model } solo funciona en su proveedor.
conflict-private-against-work = «{ $task }» debe quedarse en casa, y ninguna máquina que se pueda comprar lo hace.
conflict-wait-against-work = Nada hace «{ $task }» en { $accepted_s } s.
conflict-floor-against-work = Nada hace «{ $task }» con al menos { $bits } bits por peso.
conflict-together-against-memory = Ninguna máquina aloja todos tus modelos en memoria a la vez.
conflict-users-against-work = Nada atiende { $users } peticiones a la vez.

change-raise-budget = Gasta { $amount }.
change-allow-second-box = Deja que haya una segunda máquina junto a la primera.
change-drop-need =
    { $need ->
        [cuda] Renuncia a CUDA.
        [portable] Renuncia a llevarla encima.
        [quiet] Renuncia al silencio.
       *[other] Renuncia a { $need }.
    }
change-change-system = Elige una máquina con { $os }.
change-wait-longer = Acepta { $seconds } s para «{ $task }».
change-lower-floor = Acepta menos bits por peso.
change-lower-quality = Acepta una puntuación de { $quality } para «{ $task }», que { $name } alcanza.
change-allow-swapping = Deja que los modelos se carguen por turnos.
change-fewer-users = Atiende { $users } a la vez.
change-let-leave = Deja que «{ $task }» salga de casa.
change-take-open-model = Elige { $name } para «{ $task }».

## Cómo se llega a una máquina

plan-kind-current = la máquina que tienes
plan-kind-new = una máquina nueva
plan-kind-used = una máquina de segunda mano
plan-kind-second-box = una segunda máquina junto a la tuya
plan-kind-added-part = una pieza para tu máquina

## Lo que cambiaría la respuesta

flip-budget = Con un presupuesto de { $at }
flip-budget-below = Con un presupuesto por debajo de { $at }
flip-private-share = Si se quedara aquí el { $at } del trabajo sin decidir
flip-price-of-pick = Si costara { $at } en vez de { $now }
flip-price-of-runner-up = Si la siguiente mejor costara { $at } en vez de { $now }
flip-context-length = Si «{ $task }» necesitara { $at } tokens de contexto en vez de { $now }
flip-longest-wait = Si aceptaras { $at } para «{ $task }» en vez de { $now }
flip-requests-per-day = Con { $at } peticiones de «{ $task }» al día en vez de { $now }
flip-electricity = Con la electricidad a { $at } por kilovatio hora en vez de { $now }
flip-users-at-once = Con { $at } peticiones a la vez en vez de { $now }
flip-to-pick = { $cause }, la elección sería { $pick }.
flip-to-no-pick = { $cause }, no se elegiría nada.
flip-to-keep = { $cause }, la respuesta sería quedarte con lo que tienes.
flip-to-fix = { $cause }, la respuesta sería cambiar un ajuste.
flip-to-hybrid = { $cause }, la respuesta sería compartir el trabajo con la nube.
flip-to-buy = { $cause }, la respuesta sería comprar.
flip-to-none = { $cause }, nada dentro del presupuesto haría el trabajo.

## Palabras del catálogo dentro de frases.

words-memory-bandwidth = ancho de banda de la memoria
words-number-of-parameters = número de parámetros
words-shapes = formas de las capas
words-engines = motores
words-kernel-parameter = parámetro del kernel { $setting }, la parte gráfica más pequeña en el firmware
words-amd-software = AMD Software, Rendimiento, Ajuste: Variable Graphics Memory, y reiniciar
