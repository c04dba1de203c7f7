### La página del consejo más de cerca: el día en una máquina, deseos que chocan entre sí, lo que compra cada suma de más.

contradictions-title =
    { $count ->
        [one] Dos de tus deseos chocan entre sí
       *[other] Algunos de tus deseos chocan entre sí
    }
contradiction-least = El cambio más pequeño:
contradiction-only-together = Ningún cambio basta por sí solo. Todos juntos sí:
contradiction-machine = Entonces lo hace: { $machine }.
contradiction-machine-within = Entonces lo hace, por { $price }: { $machine }.
contradiction-machine-above = Entonces lo hace: { $machine }. Cuesta { $price }, más que tu presupuesto.
day-title = Tu día, tarea a tarea
day-where = Corre
day-last-word = Última palabra tras
day-accepted = Aceptable
day-no-model = ningún modelo cumple el deseo
day-on-current = en la máquina que tienes
day-cache = caché como { $kv }
day-loading = y { $seconds } cuando antes hay que cargar el modelo
day-nobody-waits = nadie espera
day-bound-yours = tu límite
day-bound-ours = nuestro límite
day-in-time = a tiempo
day-late = tarde por { $by }
day-may-be-late = tarde por { $by } en el peor caso
day-users = Con { $users } a la vez, cada persona espera { $each } minutos al día ({ $low }–{ $high }).
day-together = En memoria a la vez: { $models }. Necesitan { $needed } GiB.
day-swapped = Se turnan en la memoria: { $models }.
day-swaps = Uno se carga en lugar de otro unas { $swaps } veces al día, lo que lleva { $minutes } minutos.
day-why = Por qué estos modelos
value-s = { $value } s
cost-tax = Impuesto
cost-resale = Venta al final
separates-title = Qué la separa de la siguiente
