### Lo que sale de casa y lo que cuesta, la decisión más ajustada, y límites que casi nadie cambia.

## Tres formas de hacer lo que sale

ways-title = Tres formas de hacer lo que puede salir
way-cloud = Un modelo en la nube
way-cloud-what = { $model } de { $provider }, el más barato que lo acepta todo y no entrena con ello. Precio del
way-cloud-none = Ningún modelo en la nube con precio anterior a este día lo acepta todo en condiciones que admitas.
way-rent = Una máquina alquilada
way-rent-what = { $name } en { $provider }: { $price } la hora, { $hours } horas de trabajo al día. Precio del
way-rent-how = Las horas que este trabajo le lleva, por el precio de una hora, en los días laborables de un mes medio. El arranque y el almacenamiento mientras está apagada no se cuentan.
way-rent-none = Ninguna máquina de alquiler con precio conocido lo hace todo.
way-buy = Una máquina propia
way-buy-what = hasta que la factura de la nube lo ha pagado: { $machine }, { $costs } más de lo que ya hay o se compra de todos modos, con impuestos y electricidad
way-buy-none = No se puede comparar: ninguna máquina en venta hace todo tu trabajo, o no se conoce la factura de la nube.
way-buy-at-home = Nada que sopesar: lo que puede salir ya corre en casa, sin pagar más.
way-buy-falling = { $months } si los precios de la nube bajan un { $share } al año, como supones.
way-buy-falling-never = No dentro del plazo si los precios de la nube bajan un { $share } al año, como supones.
way-buy-falling-ask = Se supone que los precios de la nube no cambian. En «Más límites» puedes hacer que bajen.
way-a-month = al mes

## Quién lo recibe

hybrid-tokens-a-day = Tokens al día
hybrid-who = Quién lo recibe y en qué condiciones
hybrid-gets = Recibe { $tasks }.
hybrid-price-of = Precio del
hybrid-terms-published = Lo que está publicado
hybrid-kept-for = Cuánto tiempo se guarda
hybrid-free-tier = El nivel gratuito, que no se cuenta
hybrid-refused = Descartado para «{ $task }»: { $model } costaría { $price } al mes. Sus condiciones: { $why }.
hybrid-refused-unpriced = Descartado para «{ $task }»: { $model }. Sus condiciones: { $why }.
input-trains-no = no se entrena con ello
input-trains-opt-out = se entrena con ello salvo que te opongas
input-trains-yes = se entrena con ello
input-trains-unknown = nadie sabe si se entrena con ello
bills-title =
    { $count ->
        [one] Lo que pide el único modelo en la nube que lo acepta todo
       *[other] Lo que pide por todo cada uno de los { $count } modelos en la nube
    }
bills-what = Precios de lista para los días laborables de un mes medio, con los tokens en caché a su propio precio donde se publica. Los modelos en gris tienen condiciones que no has aceptado.
bills-caching = La caché ahorra
bills-no-caching = sin precio para ello
bills-trains = Tu texto
routing-what = Para el día en que sale todo lo que puede salir. Lo que debe quedarse no tiene alternativa: una en la nube se llevaría el texto.
routing-openclaw = Para OpenClaw
routing-generic = Para cualquier enrutador, una línea por tarea

## Lo que no cambia nada

steady-says = Nada cambia con { $what }.
steady-budget = un presupuesto de { $from } a { $to }
steady-private-share = una proporción privada del { $from } al { $to }
steady-context-length = de { $from } a { $to } tokens de contexto para «{ $task }»
steady-longest-wait = una espera máxima de { $from } a { $to } para «{ $task }»
steady-requests-per-day = de { $from } a { $to } peticiones de «{ $task }» al día
steady-electricity = electricidad de { $from } a { $to } el kilovatio hora
steady-users-at-once = de { $from } a { $to } peticiones a la vez
frontier-what-step = Para el trabajo tal como está, en pasos de { $step }. Solo aparecen los pasos en los que algo cambia.

## La decisión más ajustada

close-title = La decisión más ajustada
close-none = Ninguna: toda espera queda claramente dentro o fuera de lo que aceptas, y no hay empates.
close-in-time = No está claro si «{ $task }» llega a tiempo ({ $machine }): unos { $expected } ({ $low }–{ $high }), y aceptas { $accepted }.
close-in-time-ours = No está claro si «{ $task }» llega a tiempo ({ $machine }): unos { $expected } ({ $low }–{ $high }).
close-tie = La elegida ({ $machine }) y la siguiente no se distinguen: sus esperas se solapan.
close-run-here = La prueba más barata no cuesta nada. Ejecuta esto en tu máquina:
close-rent = La prueba más barata: alquila { $name } en { $provider } una hora, { $price }, y ejecuta esto:
close-run-there = La prueba más barata: pide a quien tenga esta máquina ({ $machine }) que ejecute esto. No se conoce el precio de una hora:
close-command = Comando que lo decide
close-file = Pon tras -m el nombre de tu archivo del modelo.
close-needed = A partir de { $speed } tokens por segundo al escribir, «{ $task }» llega a tiempo.

## Más límites

more-ties = Qué decide un empate
more-rates = Precios en otra moneda
more-cloud = Lo que sale de casa
preference-order = Lo más importante primero
preference-up = Subir: { $what }
preference-down = Bajar: { $what }
rates-what = Los precios en otra moneda solo cuentan con un cambio tuyo. Sin él se muestran y no se usan.
rate-day = Cambio del
rate-remove = Quitar el cambio de { $currency }
cloud-falls = Los precios bajan al año
cloud-may-train = Los proveedores pueden entrenar con lo enviado
term-exchange = tipo de cambio
term-exchange-what = Los precios del catálogo están casi todos en dólares. Se convierten con este cambio tuyo, y su día se muestra al lado.
term-users-at-once = trabajando a la vez
term-users-at-once-what = Personas o agentes cuyas peticiones están en curso al mismo tiempo. Comparten la máquina: cada uno espera más y necesita su propia KV cache.
term-sales-tax = impuesto de venta
term-sales-tax-what = Se suma a los precios que aún no lo incluyen, y el presupuesto se compara con el total. Si se deja vacío, no se cuenta ninguno.
term-resale = valor de reventa
term-resale-what = La parte del precio, sin impuestos, que la máquina da al final del plazo. Si se deja vacío, no da nada.
term-tie-order = qué decide un empate
term-tie-order-what = Con el precio primero decide el precio exacto, y el resto solo entre iguales. Con otra cosa primero, esa decide entre máquinas parecidas en precio y en minutos.
term-cloud-falls = precios de la nube a la baja
term-cloud-falls-what = Tu propia estimación de cuánto se abarata la nube en un año, por ejemplo 30 %. Retrasa el mes desde el que comprar compensa.
