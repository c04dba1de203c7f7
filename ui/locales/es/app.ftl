### Los nombres de las cosas, comunes a la ventana, el PDF y el terminal, y luego las palabras propias de la ventana.
### Las variables llegan como texto ya formateado, salvo que un mensaje elija el plural por ellas: entonces, como números.

## Niveles

tier-everyday = Diario
tier-everyday-what = Para tu propio trabajo, cada día
tier-capacity = Más memoria por el dinero
tier-capacity-what = 96 GiB y más para la GPU
tier-cuda = Equipo CUDA
tier-cuda-what = Una máquina Linux para CUDA junto a la tuya
tier-frontier = Clase 400B
tier-frontier-what = Aloja Llama 3.1 405B en 4 bits

## Necesidades

need-cuda = CUDA
need-portable = Portátil
need-quiet = Silenciosa
need-cuda-what = Tiene que admitir CUDA
need-portable-what = Un portátil o una tableta
need-quiet-what = Tan silenciosa que se pueda estar al lado

## Sistemas

os-macos = macOS
os-windows = Windows
os-linux = Linux
os-any = Cualquiera

## Lo que hay sobre la mesa

form-mini-pc = Equipo pequeño
form-desktop = Sobremesa
form-tower = Torre
form-laptop = Portátil
form-tablet = Tableta
form-board = Placa única
form-server = Pieza de servidor

## Si se puede conseguir

availability-orderable = se puede pedir
availability-preorder = en reserva
availability-refurbished = reacondicionada
availability-used = de segunda mano
availability-out-of-stock = agotada
availability-announced = anunciada
availability-withdrawn = ya no se vende

## Quién pide el precio

seller-maker = el fabricante
seller-retailer = una tienda
seller-refurbished = existencias reacondicionadas
seller-market = un tercero en la web de una tienda
seller-used = un particular
seller-builder = un montador de equipos completos
seller-parts = nuestra suma de sus piezas
seller-own = tu propia oferta
seller-claimed = lo que afirma un informe

## Cuánto se puede confiar en una fuente

grade-A = fabricante o registro en bruto
grade-B = probador con nombre o prensa
grade-C = página de aficionados o segunda mano
grade-yours = lo escribiste tú

## En qué se apoya una estimación

basis-measured_here = medido en tu máquina
basis-measured_elsewhere = medido por otros en esta máquina
basis-calibrated = calculado, con constantes ajustadas a mediciones publicadas
basis-physics_only = calculado solo con física

## Dónde corre una tarea

where-local = aquí
where-split = en parte aquí
where-cloud = en la nube
where-nowhere = en ningún sitio

## Clases de modelos

class-7b = hasta 10B
class-30b-dense = 20–50B, denso
class-30b-moe = 20–60B, mezcla de expertos
class-70b-dense = 60–140B, denso
class-120b-moe = 60–200B, mezcla de expertos
class-400b-dense = 400B, denso
class-frontier-moe = más de 200B, mezcla de expertos

## Afirmaciones

topic-price = precio
topic-hardware = hardware
topic-speed = velocidad
topic-memory = memoria
topic-context = contexto
topic-timeout = tiempo de espera
topic-workflow = forma de trabajo
topic-software = software
topic-cloud = nube

standing-holds = se cumple
standing-partly = en parte
standing-outdated = ya no
standing-doubtful = dudoso
standing-wrong = falso
standing-open = sin resolver

## Tipos de número

kind-measured = medido
kind-computed = calculado
kind-claimed = afirmado
kind-yours = tuyo
price-yours = tu precio
in-english = (en inglés)

## Unidades y valores

unit-min = min
unit-s = s
unit-tps = tok/s
unit-per-wh = tok/Wh
unit-tokens = tokens
unit-months = meses
unit-per-kwh = { $currency }/kWh
value-tps = { $value } tok/s
value-gib = { $value } GiB
value-gbs = { $value } GB/s
value-tokens = { $value } tokens
value-billion = { $value } mil millones
value-minutes-range = { $expected } min ({ $low }–{ $high })
value-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
value-months = { $months } meses
days-ago =
    { $days ->
        [0] hoy
        [one] hace { $days } día
       *[other] hace { $days } días
    }
of-usable = de { $usable } GiB
not-known = no se sabe
not-published = nadie lo ha publicado
left-out = omitido
any = cualquiera
grade =
    { $grade ->
        [yours] Tuyo: { $what }
       *[other] Grado { $grade }: { $what }
    }
second-hand = { $source }, leído de segunda mano

## La ventana

page-advice = Consejo
page-compare = Comparar
page-diagnose = Diagnóstico
page-claims = Afirmaciones
page-evidence = Evidencia
page-catalog = Catálogo
page-scenarios = Escenarios
page-settings = Ajustes
page-about = Acerca de
pages = Páginas
skip = Saltar a la respuesta
search = Buscar
nothing-found = No se encontró nada.
more = Más
show-all = Mostrar los { $count }
show-fewer = Mostrar menos
copy = Copiar
copied = Copiado
table-show = Mostrar como tabla
table-hide = Ocultar la tabla
becomes = pasa a ser
thinking = Calculando …
working = En marcha
close = Cerrar
undo = Deshacer
redo = Rehacer
yes = sí
no = no
not-set = sin fijar
offline = sin red
offline-what = Ahora mismo no hay red. Aquí no hace falta: catálogo, precios y respuestas están en esta máquina.
open-file = Abrir un archivo …
drop-here = Suelta para abrir este escenario
file-opened = { $file } está abierto.
file-too-large = { $file } es demasiado grande para ser un escenario o uno de nuestros informes. Elige otro archivo.
notice-settings-moved-aside = Tus ajustes en { $file } no se pudieron leer. Se pasaron a { $moved_to } y se empezaron otros nuevos.
notice-settings-from-newer = Un Whichbox más nuevo escribió { $file }. Se pasó a { $moved_to } y se empezaron ajustes nuevos.
notice-part-not-used =
    { $part ->
        [scenario] Tu última mezcla ya no se podía usar. Hay una copia en { $moved_to }.
        [saved] Algunos de los escenarios que guardaste ya no se podían usar. Hay una copia de todos en { $moved_to }.
       *[other] Tus ajustes ya no se podían usar. Hay una copia en { $moved_to }.
    }
notice-nothing-kept = { $file } no se pudo leer, así que esta vez no se guarda nada y no se pierde nada: { $reason }
notice-file-not-opened = No se pudo abrir { $file }: { $reason }

## El menú

menu-file = Archivo
menu-edit = Edición
menu-view = Ver
menu-help = Ayuda
menu-open-file = Abrir un archivo …
menu-keep-scenario = Guardar este escenario
menu-save-file = Guardar el escenario como archivo …
menu-save-pdf = Guardar como PDF …
menu-close-window = Cerrar la ventana
menu-undo = Deshacer
menu-redo = Rehacer
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-zoom-in = Más grande
menu-zoom-out = Más pequeño
menu-zoom-reset = Tamaño normal
menu-tour = Un recorrido de un minuto
menu-hide = Ocultar Whichbox
menu-hide-others = Ocultar los demás
menu-quit = Salir de Whichbox

## El recorrido

invite = Mueve un control: la respuesta te sigue.
tour-step = { $step } de { $of }
tour-next = Siguiente
tour-back = Atrás
tour-skip = Saltar el recorrido
tour-done = Listo
tour-work = Tu trabajo
tour-work-what = Lo que haces en un día, tarea a tarea. Abre una para cambiarla o toma una mezcla entera de las plantillas.
tour-limits = Tus límites
tour-limits-what = Lo que puedes gastar y lo que debe quedarse en casa. Mueve un control y mira cómo sigue la respuesta. Las marcas de debajo muestran dónde cambia.
tour-verdict = La respuesta
tour-verdict-what = Una frase. A menudo es que no necesitas comprar nada, y entonces dice qué ajuste cambiar.
tour-tiers = Las máquinas
tour-tiers-what = La mejor de cada tipo para este trabajo: cuánto cuesta y de cuándo es el precio, si caben tus modelos, cuánto esperas y qué haría mejor a otra.
tour-numbers = Pregunta a cualquier número
tour-numbers-what = Detente sobre un número o una palabra con puntos y te dirá qué es, cómo se hizo y de dónde viene.
tour-more = Y lo demás
tour-more-what = Las otras páginas están aquí. Guarda la respuesta como PDF cuando valga la pena. La ayuda trae de vuelta este recorrido.

## Escenarios

scenarios-what = Preguntas que vale la pena repetir. Un escenario contiene todo lo que está a la izquierda de la página del consejo. Su archivo se puede arrastrar a la ventana.
scenarios-kept = Guardados
scenarios-none = Aún ninguno. Guarda el de arriba y cambia algo para ver los dos lado a lado.
scenarios-choose-two = Elige dos para verlos lado a lado.
scenario-now = En el que trabajas ahora
scenario-unnamed = Mi escenario
scenario-name = Nombre
scenario-name-it = Ponerle nombre
scenario-keep = Guardar
scenario-keep-changes = Guardar los cambios
scenario-keep-new = Guardar como nuevo
scenario-kept = «{ $name }» está guardado.
scenario-open = Abrir
scenario-at-work = abierto ahora
scenario-rename = Renombrar
scenario-remove = Borrar
scenario-removed = «{ $name }» está borrado.
scenario-save-file = Guardar como archivo
scenario-compare = Comparar
scenario-compare-which = Comparar: { $name }
scenario-stays = { $share } se queda aquí
scenario-tasks =
    { $count ->
        [one] Una tarea
       *[other] { $count } tareas
    }
scenario-day = guardado el { $day }
compare-title = { $left } y { $right }
compare-input = En qué se distingue la pregunta
compare-answer = La respuesta
compare-same = Los dos preguntan lo mismo.
compare-marked = En la respuesta, ≠ marca lo que es distinto.
field-of-task = { $task }: { $field }
fields-filled =
    { $count ->
        [one] una cosa vista
       *[other] { $count } cosas vistas
    }
exchange-rate = Tipo de cambio

## Consejo: tu trabajo

inputs-title = Tu trabajo, tus límites y tu máquina
inputs-open = Tu trabajo y tus límites
inputs-close = Ver la respuesta
work-title = Tu trabajo
presets = Plantillas
task-add = + Añadir una tarea
task-duplicate = Duplicar
task-remove = Quitar
task-stays = se queda aquí
task-may-leave = puede salir
task-by-share = según la proporción privada
task-name = Nombre
task-kind = Tipo de trabajo
task-requests = Peticiones al día
task-wait = Espera máxima
task-prompt = Tokens del prompt
task-cached = De ellos, en caché
task-answer = Tokens de la respuesta
task-context = Contexto necesario
task-model = Modelo
wish-class = Cualquiera de una clase
wish-id = Este
wish-quality = Al menos esta puntuación
task-private = Privacidad
private-stays = Debe quedarse en casa
private-leaves = Puede salir
private-share = Sigue la proporción privada

## Consejo: límites

limits-title = Límites
budget = Presupuesto
currency = Moneda
exchange = { $currency } por un dólar estadounidense
private-share-label = Se queda aquí
os-label = Sistema
horizon = Horizonte
electricity = Electricidad
as-of = Precios a
needs = Necesidades
second-box = Vale una segunda máquina
second-box-what = Otra máquina puede estar junto a la primera y repartirse el trabajo con ella, también una con otro sistema

more-limits = Más límites
users-at-once = Trabajando a la vez
quant-floor = Al menos
quant-floor-as-limits = Como en los límites
quant-bits = { $bits } bits por peso
sales-tax = Impuesto sobre la venta
resale = Valor de reventa
preference = Un empate lo gana
preference-price = el precio más bajo
preference-os = el sistema preferido
preference-noise = la más silenciosa
preference-power = el menor consumo en reposo
preference-availability = lo que se consigue antes
together = Todos los modelos se quedan en memoria a la vez
used-is-fine = Vale de segunda mano o reacondicionada

## Consejo: mi máquina

machine-title = Mi máquina
machine-label = Máquina
this-machine-is = Este ordenador es:
this-machine-may-be = Este ordenador puede ser:
this-machine-found = ✓ Este ordenador, encontrado solo
machine-search = Escribe parte de su nombre
machine-none = Ninguna máquina
machine-none-what = Elige la máquina que tienes: quizá ya hace el trabajo.
machine-nothing = El catálogo no tiene nada como «{ $text }».
observed-title = Lo que has visto en ella
observed-what = Solo se juzga lo que rellenas.
observed-cap = El contexto se corta en
observed-timeout = El cliente se rinde a los
observed-prefill = Velocidad de prefill
observed-label = Etiqueta del modelo

## Campos

field-needed = Aquí hace falta un número.
field-not-a-number = «{ $text }» no es un número.

## Consejo: la respuesta

number-money = Dinero
number-memory = Memoria
number-minutes = Espera al día
money-nothing = Nada que comprar
money-nothing-what = La máquina que tienes lo hace.
memory-of-fullest = Para «{ $task }», la tarea que más la llena, con { $context } tokens.
price-of = Precio: { $price }
price-seen = El precio más nuevo del catálogo para este día.
price-stale = Este precio tiene más de 90 días. Vuelve a mirarlo antes de comprar.
price-old = precio antiguo
price-unknown = nadie ha publicado un precio
minutes-how = Cada petición de tu mezcla, desde el envío hasta la última palabra, sumada en un día de trabajo. El rango se cumple cuatro de cada cinco veces.
explain-seller = Lo pide
explain-availability = Disponibilidad
explain-age = Antigüedad
explain-held = Pedido
explain-offers = Ofertas de entonces
explain-basis = { $basis }.
explain-expected = Esperado
explain-range = Cuatro de cada cinco veces
explain-limit = Límite físico
explain-energy = Tokens por vatio-hora
energy-note =
    { $basis ->
        [measured] Los { $load } W se midieron en el enchufe mientras ejecutaba un modelo.
        [power_range] Consume { $idle } W en reposo y { $load } W como máximo. Nadie lo ha medido con un modelo, así que el margen es amplio.
        [highest_draw] Calculado con su consumo máximo, { $load } W. En la práctica rendirá más.
       *[cards_alone] Calculado con los { $load } W para los que están hechas sus tarjetas. El resto del ordenador se suma aparte.
    }
cost-over =
    { $months ->
        [one] En { $months } mes
       *[other] En { $months } meses
    }
cost-purchase = Compra
cost-electricity = Electricidad
cost-cloud = Nube
cost-how = Compra, electricidad ({ $kwh } kWh al día) y facturas de la nube sumadas.
cost-how-no-power = Compra y facturas de la nube sumadas. Falta la electricidad: no se sabe cuánto consume la máquina.
findings-title =
    { $count ->
        [one] Un ajuste parece hardware débil
       *[other] { $count } ajustes parecen hardware débil
    }
finding-fix = El arreglo, gratis
finding-show = Ver el arreglo
finding-source = De { $source }
tiers-title = Qué comprar
tiers-title-anyway = Si compraras de todos modos
tier-chosen = la respuesta
tier-nothing = Nada del catálogo sirve
over-by = { $by } de más
fact-memory = Memoria
fact-minutes = Minutos al día
fact-decode = Escribe
fact-prefill = Lee
fact-first-token = Primera palabra tras
fit-good = cabe: { $needed } de { $usable } GiB
fit-tight = cabe justo: { $needed } de { $usable } GiB
fit-short = faltan { $short } GiB
decode-of = Velocidad de decode de «{ $task }»
first-token-of = Tiempo hasta el primer token de «{ $task }»
prefill-of = Velocidad de prefill de «{ $task }»
tie = Empate con { $with }: los rangos se solapan.
if-you-find-one = Difícil de encontrar, pero mejor por { $price } o menos: { $machine }.
runner-up = La siguiente
flips-title = Qué la cambia
remarks-title = Antes de comprar
export-pdf = Guardar como PDF
export-json = Guardar como JSON
export-writing = Escribiendo …
export-done = Guardado como { $path }
export-discreet-on = Se omiten tu máquina y tus ofertas.
export-discreet-what = Todo lo que se guarde o copie no dirá qué tienes ni qué te ofrecieron.
export-discreet = Omitir mi máquina y mis ofertas
export-copy-failed = El sistema no permitió usar el portapapeles.
export-copied = La respuesta está en el portapapeles.
export-copy = Copiar la respuesta en un párrafo
export-csv = Guardar los candidatos como CSV
export-markdown = Guardar como Markdown
export-more = Compartir
refusal-keeps = Corrígelo donde lo escribiste. Hasta entonces se queda la última respuesta buena.
changes-title = Lo que cambiaría la respuesta
not-worth-title = No compensa para este trabajo
unknown-title =
    { $count ->
        [one] Una cosa no se pudo juzgar
       *[other] { $count } cosas no se pudieron juzgar
    }
unknown-what = Faltan sus cifras, y no adivinamos.
rests-on = Precios a { $day }, del catálogo de { $version }.

## Gráficos

candidates-title = Precio frente a espera
candidates-says =
    { $within ->
        [0] Ninguna de las { $of } máquinas que hacen el trabajo cuesta { $budget } o menos.
        [one] Una de las { $of } máquinas que hacen el trabajo cuesta { $budget } o menos.
       *[other] { $within } de las { $of } máquinas que hacen el trabajo cuestan { $budget } o menos.
    }
candidates-yours = tu máquina
candidates-budget = presupuesto { $budget }
candidates-left-out = Fuera del gráfico: { $unpriced } sin precio publicado, { $failing } en las que una tarea no corre.
candidate-passes = hace el trabajo
candidate-fails = no hace el trabajo
candidate-not-sold = hace el trabajo, no se puede comprar
candidate-other-wishes = hace el trabajo, no como tú quieres
candidate-over = hace el trabajo, { $by } de más
axis-price = Precio
axis-minutes = Minutos de espera al día
legend-passes = hace el trabajo
legend-pick = elección, con su rango
legend-gone = no se puede comprar
legend-fails = no hace el trabajo
legend-frontier = nada es más barato y más rápido
row-machine = Máquina
row-model = Modelo
row-task = Tarea
row-price = Precio
row-minutes = Espera al día
row-usable = Para la GPU
row-needed = Necesario
row-state = Veredicto
does-not-run = no corre
memory-title = Qué llena la memoria
memory-which = Máquina
memory-says = «{ $task }» es la que más necesita: { $needed } de los { $usable } GiB que la GPU puede usar.
memory-says-short = «{ $task }» no cabe: necesita { $needed } GiB, { $short } más de los que la GPU puede usar.
memory-says-nothing = Las formas de los modelos no están publicadas, así que la memoria no se puede calcular.
memory-row = { $task }: { $needed } de { $usable } GiB
memory-how = Con { $context } tokens de contexto y la caché KV guardada como { $kv }.
memory-weights-published = Pesos, del archivo publicado
memory-weights-computed = Pesos, según bits por peso
memory-free = libre
memory-limit = límite de la GPU

## Plan con la nube

hybrid-title = Compartir con la nube
hybrid-says = El { $share } de tus peticiones se queda en: { $machine }.
hybrid-says-nothing = Nada tiene que quedarse en casa, y allí no corre nada.
hybrid-says-nobody = El { $share } de tus peticiones debe quedarse en casa, y ninguna máquina las hace.
hybrid-all-at-home = El resto también lo hace en casa, así que nada tiene que salir. Si sale todo lo que puede salir, le quedan { $minutes } minutos de espera al día.
hybrid-tokens = { $tokens } tokens al día pueden salir de casa.
hybrid-stays = Se queda aquí
hybrid-bill = Factura de la nube al mes
hybrid-bill-how = Tokens de las tareas que pueden salir, por el precio de lista de su modelo, en los días laborables de un mes medio (21,7).
cost-lacks-electricity-price = sin electricidad: no diste su precio
cost-lacks-power = sin electricidad: consumo no publicado
cost-lacks-cloud-bill = sin la factura de la nube: falta un precio
hybrid-break-even = Comprar compensa tras
hybrid-never = no dentro del horizonte
hybrid-leaves = Lo que sale de casa
hybrid-share = Parte que sale
hybrid-goes-to = Va a
hybrid-month = Al mes
hybrid-terms = Qué pasa con tu texto
hybrid-no-model = ningún modelo de la nube lo admite
hybrid-routing = Regla para pegar en tu agente

## Afirmaciones

claims-what = Whichbox empezó con una recomendación por escrito. Hacía { $count } afirmaciones que se pueden comprobar; cada una está junto a lo que se sabe hoy.
claims-standing = Cómo queda
claims-topic = Tema
claims-all-topics = Todos los temas
claims-shown = { $shown } de { $of }
claims-sources =
    { $count ->
        [one] Una fuente
       *[other] { $count } fuentes
    }

## Ajustes

settings-theme = Apariencia
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
settings-motion = El movimiento sigue al sistema: si pide menos, nada se mueve.
settings-language = Idioma
language-system = Como el sistema
settings-numbers = Los números se escriben { $number } y { $money }.
settings-about = Versión, licencias y fuentes
about = Acerca de Whichbox
about-what = Qué máquina comprar para ejecutar modelos de lenguaje, o que no necesitas ninguna: calculado para tu propio trabajo, con cifras que dicen de dónde vienen.
about-version-name = Versión
about-catalog-of = de { $day }
about-facts = Datos
about-own-licence = Licencia
about-network = Red
about-local = Todo se calcula en esta máquina, con red o sin ella. No se envía nada a ningún sitio.
about-sources = Las fuentes
about-parts = Hecho con estas piezas de otros
about-parts-what = { $count } piezas, con gratitud a quienes las escribieron.
about-part = Pieza

changes-none = Nada al alcance: otros presupuestos, longitudes, esperas y números de peticiones dan la misma respuesta.
exploring = Probando otros números …
frontier-title = Qué compra más dinero
frontier-what = Para el trabajo tal como está. Solo aparecen los pasos en los que algo cambia.
frontier-budget = Presupuesto
frontier-buys = Lo mejor que compra
frontier-gains = Qué cambia
frontier-have = lo que tienes
frontier-nothing = nada
frontier-not-enough = no basta para todo lo que debe quedarse
frontier-runs = Ahora funciona: { $tasks }.
frontier-saves = { $minutes } min menos de espera al día.
frontier-better = Un modelo con mejor puntuación para: { $tasks }.
frontier-until = Por encima de { $budget }, más dinero no compra nada que este trabajo notaría.
frontier-never = Ningún dinero compra más que esto.
