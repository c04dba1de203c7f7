### Máquinas lado a lado.

compare-what = Hasta cuatro máquinas, cada una con tu trabajo. Los números son los del consejo.
compare-machine = Máquina { $number }
compare-units = Cuántas, conectadas
compare-add = Añadir una máquina
compare-reset = Volver a las propuestas
compare-nothing = Elige una máquina para empezar.
compare-table = Lado a lado
compare-task = Gráficos para la tarea
compare-owned = tuya, hace el trabajo
compare-paid = ya pagada
compare-no-power = sin electricidad: no se sabe cuánto consume
compare-idle = En reposo
compare-load = Trabajando
compare-noise = Ruido
compare-engines = Funciona con
compare-no-remarks = nada conocido que pueda sorprenderte
value-w = { $value } W
value-dba = { $value } dB(A)
value-tps-range = { $expected } tok/s ({ $low }–{ $high })
maturity-solid = funciona a la primera
maturity-usable = funciona, con fallos conocidos
maturity-rough = cuenta con problemas
fact-derived = No publicado; calculado: { $formula }.
fact-also = También en: { $sources }.
does-not-fit-short = no cabe
memory-tight-what = Queda menos de un 15 %. Mediciones publicadas tan cerca del límite fueron hasta 2,7 veces más lentas.
compare-memory-says =
    { $fits ->
        [0] La tarea no cabe en ninguna con { $context } tokens de contexto.
        [one] La tarea cabe en una de las { $of } con { $context } tokens de contexto.
       *[other] La tarea cabe en { $fits } de las { $of } con { $context } tokens de contexto.
    }
compare-speed-title = Velocidad según se llena el contexto
compare-speed-reads = Velocidades con un contexto dado
compare-speed-note = La banda es el rango que se cumple cuatro de cada cinco veces. Una línea termina donde el contexto ya no cabe.
compare-speed-nothing = No se puede calcular ninguna velocidad para estas máquinas.
compare-speed-one = Con { $context } tokens, { $first } hace { $speed } tokens por segundo.
compare-speed-tie = Con { $context } tokens, { $first } y { $second } empatan: sus rangos se solapan.
compare-speed-first = Con { $context } tokens, la más rápida es { $first }: { $speed } tokens por segundo.
compare-rate = Qué velocidad
compare-your-context = tu contexto, { $context }
compare-cost-title = Coste con el tiempo
compare-cost-reads = Coste tras tantos meses
compare-cost-crosses = { $dearer } cuesta más al principio; pasados { $months } meses, { $cheaper } ha costado lo mismo.
compare-cost-cheapest =
    { $months ->
        [one] En { $months } mes, lo que menos cuesta es { $machine }: { $cost }.
       *[other] En { $months } meses, lo que menos cuesta es { $machine }: { $cost }.
    }
compare-cost-unlike = Estas sumas no se comparan: a unas les falta lo que otras incluyen. Las notas de abajo dicen qué.
compare-cost-nothing = Ninguna de estas máquinas tiene un precio publicado.
compare-cost-no-power = Falta la electricidad (nadie ha publicado el consumo): { $machines }.
compare-cost-no-tariff = Falta la electricidad en todas: no diste su precio.
compare-cost-no-bill = Falta la factura de la nube (no hay precio): { $machines }.
compare-cost-no-price = Nadie ha publicado un precio: { $machines }.
compare-crossing = se igualan, mes { $months }
axis-context = Tokens en el contexto
axis-months = Meses
