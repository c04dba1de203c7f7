### El informe: PDF, Markdown y terminal. Las variables llegan como texto ya formateado, salvo aquellas por las que un
### mensaje elige el plural.

report-title = ¿Qué máquina? { $name }
report-subtitle = Informe de Whichbox, precios y catálogo a { $date }
report-unnamed = Mi trabajo
report-head = ¿Qué máquina? { $name } · { $date }
report-foot = Whichbox { $version } · catálogo { $catalog }
report-page = { $page } / { $pages }
report-attached-scenario = La pregunta: el escenario tal como lo lee Whichbox
report-attached-answer = La respuesta: la recomendación completa con todas las cifras
report-unprintable = □ representa un carácter que las fuentes de este informe no tienen. En el escenario adjunto está tal como se escribió.

## Unidades

report-unit-seconds = { $n } s
report-unit-minutes = { $n } min
report-unit-hours = { $n } h
report-unit-tps = tokens/s
report-unit-a-day = al día
report-unit-months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }

report-units = { $units } × { $machine }
report-in-tier = { $tier }: { $sentence }
report-contradiction = { $conflict } Lo que serviría: { $change }

## La pregunta

report-question-work = El trabajo, peticiones al día
report-question-budget = Presupuesto
report-question-private = Debe quedarse en casa
report-question-system = Sistema y necesidades
report-question-machine = Máquina de hoy
report-question-horizon = Costes en
report-task-short = { $task } { $requests }
report-second-box-fine = vale una segunda máquina
report-no-machine = ninguna indicada
report-machine-left-out = máquina actual
report-left-out = Omitido a petición: qué máquina tiene la persona, sus ajustes y lo que se midió en ella.
report-prices-left-out = Omitido a petición: los precios que se basan en una oferta propia y toda suma que la revelaría.

## La respuesta

report-findings = Ajustes que parecen hardware débil
report-before = ahora
report-after = debería ser
report-fix = El arreglo gratuito
report-source = Fuente
report-tiers = En qué queda cada nivel
report-tiers-caption = La máquina que hay y la elegida de cada nivel, con precio, espacio, velocidad, espera y coste
report-your-machine = Tu máquina
report-owned = tuya
report-no-price = sin precio publicado
report-own-offer = oferta propia, omitida
report-no-pick = Ninguna sirve
report-runner-up = la siguiente: { $machine }
report-tie = empate con { $machine }
report-if-you-find-one = si encuentras una: { $machine }, como mucho { $price }
report-over-budget = { $by } sobre el presupuesto
report-stale = { $date }, antiguo
report-fits = cabe
report-fits-raised = cabe tras un ajuste
report-fits-swapped = cabe, modelos por turnos
report-fits-not = no lo hace
report-usable = { $usable } GiB utilizables
report-usable-most = { $usable } GiB utilizables, { $most } con un ajuste
report-for = A favor de { $machine }
report-against = En contra
report-flips = Lo que cambiaría la respuesta
report-no-flips = Ningún cambio del presupuesto o de la proporción privada por sí solo cambia esta respuesta.
report-finding-short = { $title } Ahora { $before }, debería ser { $after }.
report-nothing-against = Nada de lo que se sabe habla en contra.
report-against-left-out = Lo que habla en contra se omitió a petición, con todo lo que delata la máquina o precios propios.
report-number-spend = Por gastar
report-number-bill = Nube al mes
report-number-memory-label = Memoria de la GPU
report-number-memory = { $needed } de { $usable } GiB
report-why = Por qué

## Cabeceras de tablas

report-col-tier = Nivel
report-col-pick = Elegida
report-col-price = Precio
report-col-fits = Trabajo
report-col-minutes = Minutos
report-col-cost = Coste en
report-col-number = N.º
report-col-machine = Máquina
report-col-memory = Memoria
report-usable-gib = GiB utilizables
report-col-place = Lugar
report-col-task = Tarea
report-col-requests = Peticiones
report-col-prompt = Prompt
report-col-answer = Respuesta
report-col-context = Contexto
report-tokens = tokens
report-col-wish = Modelo deseado
report-col-longest-wait = Espera máxima
report-col-stays = Se queda
report-col-model = Modelo y motor
report-col-prefill = Lectura
report-col-decode = Escritura
report-col-first = Primer token
report-col-whole = Respuesta entera
report-col-leaves = Sale
report-col-tokens = Tokens
report-col-cloud = Modelo en la nube
report-col-bill = Al mes
report-col-terms = Qué pasa con el texto
report-col-why-not = Por qué no
report-col-subject = Qué
report-col-why = Por qué
report-col-date = Visto
report-col-seller = Vendedor
report-col-source = Fuente
report-col-trains = Entrena con el texto
report-col-caching = Ahorra su caché
report-col-value = Valor
report-col-figure = Cifra
report-col-finding = Lo que es cierto
report-col-claim = Lo que se dijo

## Las pruebas

report-evidence = La evidencia
report-chart = Precio frente a espera
report-chart-x = Precio
report-chart-y = Minutos de espera al día
report-chart-alt =
    { $points ->
        [one] Gráfico de una máquina según precio y minutos de espera al día, ambos ejes logarítmicos.
       *[other] Gráfico de { $points } máquinas según precio y minutos de espera al día, ambos ejes logarítmicos. Una línea une las { $frontier } para las que no hay nada más barato y más rápido a la vez. Una línea discontinua marca el presupuesto de { $budget }. La lista de abajo nombra las máquinas que importan.
    }
report-chart-budget = presupuesto { $budget }
report-chart-current = tu máquina, { $minutes } min
report-chart-table = Las máquinas numeradas: aquellas para las que no hay nada más barato y más rápido, y las elegidas
report-no-chart = Ninguna máquina que haga el trabajo tiene precio, así que no hay nada que dibujar.
report-legend-frontier = nada más barato es más rápido
report-legend-passes = hace el trabajo
report-legend-fails = no lo hace, o no se puede comprar
report-legend-pick = elección de un nivel
report-on-the-line = en la línea
report-no-minutes = Donde no hay minutos, no todo el trabajo corre en esa máquina, y su espera no se puede comparar con la de las demás.
report-cannot-be-bought = hoy no se puede comprar
report-stacks = Memoria: lo que el trabajo necesita de lo que la GPU puede usar
report-stacks-alt =
    { $machines ->
        [one] Gráfico de la memoria de una máquina en una barra: pesos, caché KV, búfer de cálculo y lo que queda libre. Sus cifras están al lado.
       *[other] Gráfico de la memoria de { $machines } máquinas en barras: pesos, caché KV, búfer de cálculo y lo que queda libre. Las cifras están junto a cada barra.
    }
report-stack-task = { $task }: { $model }, { $context } tokens de contexto
report-stack-figures = { $weights } + { $kv } + { $compute } GiB, quedan { $headroom } de { $usable }
report-stack-figures-short = { $weights } + { $kv } + { $compute } GiB, faltan { $short } sobre { $usable }
report-free = libre
report-curves = Velocidad frente a contexto
report-curves-x = Tokens en el contexto
report-curves-y = Tokens escritos por segundo, con el rango como banda
report-curves-alt =
    { $curves ->
        [one] Gráfico de lo rápido que escribe una máquina mientras se llena su contexto, en ejes logarítmicos, con el rango como banda. El apéndice tiene las cifras.
       *[other] Gráfico de lo rápido que escriben { $curves } máquinas mientras se llena su contexto, en ejes logarítmicos, cada una con su rango como banda. El apéndice tiene las cifras.
    }
report-curves-table = Tokens escritos por segundo en cada longitud de contexto: lo que esperamos, con los extremos bajo y alto del rango
report-curve-name = { $machine }: { $model } { $quant }
report-curve-speed = { $expected } ({ $ends })
report-curve-too-long = no cabe
report-pictures = Los gráficos en cifras
report-how-good = Precisión de estas predicciones
report-how-good-text = Cada velocidad lleva un rango; cuatro de cada cinco veces esperamos el valor real entre sus extremos. Ninguna estimación supera el límite físico de la memoria y del procesador. Cada una dice en qué se apoya: mediciones en esta máquina, mediciones que otros publicaron, constantes ajustadas con mediciones publicadas de la misma clase, o solo física.
report-accuracy-caption = Predicho frente a medido, por hardware y por lo que se predice; el error es predicho entre medido, menos uno
report-accuracy = { $runs } ejecuciones publicadas por { $publishers } personas y proyectos se predijeron, cada una sin nada de lo que publicó su propia fuente. Otras { $left_out } quedaron fuera, cada una por un motivo que la aplicación indica.

## El día

report-day = El día, tarea a tarea
report-mix = El trabajo: lo que se pidió
report-day-of = El trabajo en { $machine }
report-cached = { $tokens } en caché
report-any-wait = cualquiera
report-min-quality = cualquiera con { $score } o más
report-no-model = ningún modelo
report-plan-line = Con { $os } la GPU puede usar { $usable } GiB sin cambiar nada. Minutos de espera en un día de trabajo: { $minutes }.
report-plan-power = Electricidad: { $kwh } kWh al día.
report-plan-cost = En todo el horizonte: { $sum } (compra { $purchase }, electricidad { $electricity }, nube { $cloud }).
report-plan-tax = Impuesto sobre la venta o IVA en esa suma: { $amount }.
report-plan-resale = Descontado por lo que se saca al venderla al final: { $amount }.
report-not-counted = no contado
report-context-kv = { $context } tokens, KV { $kv }
report-of-usable = de { $usable }, quedan { $headroom }
report-of-usable-short = de { $usable }, faltan { $short }
report-in-time-uncertain = El rango de la espera cae a los dos lados de lo que aceptas.
report-range-note = Las cifras son valores esperados, con los extremos de su rango debajo o entre paréntesis. La memoria es pesos + caché KV + búfer de cálculo.
report-kind-coding-agent = agente de programación
report-kind-refactor = refactorización
report-kind-chat = chat
report-kind-documents = documentos
report-kind-batch = lotes
report-kind-own = propia

## El plan con la nube

report-hybrid = Qué se queda, qué puede salir
report-hybrid-stays = El { $share } de todas las peticiones se queda en casa.
report-hybrid-machine = Corren en: { $machine }.
report-hybrid-all-at-home = Esa máquina también hace el resto, así que nada tiene que salir. Si sale todo lo que puede salir, le quedan { $minutes } minutos de espera al día.
report-hybrid-leaf = «{ $task }» va a { $model }, de { $provider }: { $bill } al mes.
report-hybrid-leaf-at-home = «{ $task }» corre en casa y puede salir: { $model }, de { $provider }, pediría { $bill } al mes.
report-hybrid-bill = Si sale todo lo que puede salir, la factura de la nube es de { $bill } por los días laborables de un mes medio.
report-break-even = Pasados { $months } meses, comprar cuesta menos que la nube, con impuestos y electricidad: { $machine }, { $costs } más de lo que ya hay o se compra de todos modos.
report-no-break-even =
    { $months ->
        [one] Comprar nunca cuesta menos que la nube en { $months } mes.
       *[other] Comprar nunca cuesta menos que la nube en { $months } meses.
    }
report-bill-refused = no aceptable según tus condiciones
report-bills = Lo que cobraría cada modelo en la nube por el mismo trabajo
report-rent = Alquilar en su lugar: { $name } de { $provider } a { $hour } la hora (visto el { $date }), { $hours } horas al día, sale a { $monthly } al mes.
report-no-break-even-falling = Si los precios de la nube bajan un { $share } al año, no llega a compensar en ese plazo.
report-break-even-falling = Si los precios de la nube bajan un { $share } al año, eso es tras { $months } meses.
report-leaves = Qué puede salir de casa y adónde iría
report-no-cloud-model = ningún modelo de la nube admite su contexto
report-terms-unknown = no encontrado
trains-unknown = no encontrado
trains-yes = sí
trains-opt-out = sí, salvo que uno se oponga
trains-no = no
report-routing = Una regla para pegar en la configuración de un agente:

## El resto

report-not-worth-it = No compensa para este trabajo
report-not-worth-it-caption = Máquinas que se miraron y pierden, con las razones
report-others-caption = Máquinas que pierden, por el motivo más fuerte en contra
report-others = Otras máquinas que se miraron
report-not-worth-it-more =
    { $count ->
        [one] Se miró { $count } máquina más, que pierde; está en el apéndice.
       *[other] Se miraron { $count } máquinas más, que pierden; están en el apéndice.
    }
report-assumptions = En qué se apoya esto
report-assume-as-of = Los precios son las ofertas más nuevas hasta { $date }. Con más de 90 días se marcan como antiguos.
report-assume-private = Del trabajo que no está marcado como privado ni como libre de salir, el { $share } debe quedarse en casa.
report-assume-horizon =
    { $months ->
        [one] Los costes se suman en { $months } mes.
       *[other] Los costes se suman en { $months } meses.
    }
report-assume-electricity = La electricidad cuesta { $price } por kilovatio hora.
report-assume-no-electricity = No se dio precio de la electricidad, así que no entra en ningún coste.
report-assume-exchange = Un dólar estadounidense son { $rate } { $currency }, según un tipo del { $date } que diste tú.
report-assume-tax = Los precios son sin impuestos, salvo que su fuente diga otra cosa.
report-assume-resale = No se cuenta por cuánto se podría vender después una máquina.
report-unknown = Lo que no se pudo juzgar
report-unknown-caption = Máquinas, modelos y tareas que no se pudieron juzgar, y por qué
report-claim-yours = incluida por ti en el informe
report-claims-caption = Afirmaciones sobre esta pregunta, cómo queda cada una y por qué
report-claims-text = Lo que se dice de estas máquinas y modelos, en público o por alguien con quien te cruzaste, junto a lo que es posible, lo que se midió y lo que se pide por ello.
report-claims = Afirmaciones comprobadas
report-frontier-caption = Lo mejor que compra cada presupuesto, en los pasos en que algo cambia
report-close-command = El comando que mide justo esto:
report-close-rent = { $name } de { $provider } cuesta { $price } la hora (visto el { $date }).
report-close-tie = La elección y la siguiente no se distinguen. Una medición de «{ $task }» con { $model } en { $machine } lo decidiría; esperamos { $ends } por respuesta.
report-close-in-time = Está justo: { $model } en { $machine } responde «{ $task }» en { $ends }, y se aceptan { $accepted }. Una medición lo decide.

## El apéndice

report-appendix = Apéndice: fuentes y método
report-prices = Todos los precios usados
report-prices-text = Los importes son los de la fuente, por una máquina o pieza salvo que el nombre diga cuántas; primero van los precios que nombra la respuesta y al final las piezas de torres.
report-prices-caption = Todos los precios usados, con quién los pide, el día en que se vieron y el número de su fuente
report-sources = Fuentes
report-sources-text = Los números entre corchetes de más arriba remiten a estas. Grados: A es el fabricante o un registro en bruto; B, un probador con nombre o prensa establecida; C, una página de aficionados, un agregador o una cifra de segunda mano; «citado» quiere decir que se leyó a través de otra página.
report-second-hand = { $grade }, citado
figure-cloud-cached = Un millón de tokens de su caché
figure-cloud-output = Un millón de tokens escritos
figure-cloud-input = Un millón de tokens leídos
figure-context = Contexto más largo
figure-active-params = Parámetros por token
figure-params = Parámetros
figure-weights = Archivo de pesos
report-figures-caption = Cada cifra usada aparte de los precios, con su fecha y el número de su fuente
report-figures-text = Cifras del catálogo con las que se hizo la respuesta, de las máquinas y modelos de los que habla. El tamaño de un archivo que nadie publicó se calcula como dice el método.
report-figures = Todas las demás cifras usadas
report-your-figure = tuya
report-derived = calculado: { $formula }
report-no-date = sin fecha
report-date-early = principios de { $year }
report-date-mid = mediados de { $year }
report-date-late = finales de { $year }
report-source-line = { $title } ({ $date }, { $grade })
report-method = Método
report-method-memory = Memoria.
report-method-memory-text = Los pesos son el tamaño del archivo publicado o, si no lo hay, bits por peso por parámetros. La caché KV sigue las capas del propio modelo (consultas agrupadas, atención latente, ventanas deslizantes, capas recurrentes) a la longitud de contexto pedida. Se suman los búferes de cálculo y lo que guarda el sistema operativo. Lo que la GPU puede usar es el límite de cada sistema, antes y después de un ajuste gratuito.
report-method-speed = Velocidad.
report-method-speed-text = Un token tarda lo que cuesta leer los pesos activos y la caché KV al ancho de banda de la memoria, más un recargo; un prompt tarda sus operaciones al ritmo del procesador. Ambas cosas dependen de cuánto hay ya en el contexto. Las constantes se ajustan con mediciones publicadas, por clase de hardware.
report-method-day = El día.
report-method-day-text = Una petición espera a que se lea la parte de su prompt que no está en caché y a que se escriba su respuesta. Los minutos al día son esas esperas por las peticiones, sumando todas las tareas.
report-method-cost = Coste.
report-method-cost-text = Compra, electricidad mientras la máquina trabaja y la factura de la nube por lo que sale de casa, en todo el horizonte.
report-method-advice = Consejo.
report-method-advice-text = Los ajustes gratuitos van antes que el dinero. Una máquina pasa cuando cada tarea que debe quedarse en casa cabe y responde a tiempo. Cada nivel elige la más barata que pasa, o la mayor memoria por el dinero; los rangos que se solapan se llaman empate.
report-method-ranges = Rangos.
report-method-ranges-text = Los extremos bajo y alto abarcan el 80 % central de lo que esperamos. GB son 10⁹ bytes, GiB son 2³⁰ bytes.
report-versions = Versiones
report-versions-text = Whichbox { $version }, catálogo de { $catalog }, respuesta a { $date }.
report-attached = El escenario y la recomendación completa van adjuntos al PDF como scenario.json y recommendation.json.

## El terminal

report-terminal-change = ahora { $before }, debería ser { $after }
report-terminal-price = { $price } ({ $availability }, visto el { $date })
report-terminal-price-held = { $price } ({ $availability }, pedido del { $since } al { $date })
report-terminal-minutes = { $minutes } minutos al día
report-terminal-foot = A { $date }, catálogo { $catalog }.
