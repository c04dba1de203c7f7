### Os nomes das coisas, comuns à janela, ao PDF e ao terminal, e depois as palavras da própria janela.
### As variáveis chegam como texto já formatado, a menos que uma mensagem escolha o plural por elas: aí, como números.

## Faixas

tier-everyday = Dia a dia
tier-everyday-what = Para o seu próprio trabalho, todo dia
tier-capacity = Mais memória pelo dinheiro
tier-capacity-what = 96 GiB ou mais para a GPU
tier-cuda = Máquina CUDA
tier-cuda-what = Uma máquina Linux para CUDA ao lado da sua
tier-frontier = Classe 400B
tier-frontier-what = Comporta o Llama 3.1 405B em 4 bits

## Necessidades

need-cuda = CUDA
need-portable = Portátil
need-quiet = Silenciosa
need-cuda-what = Precisa rodar CUDA
need-portable-what = Um notebook ou um tablet
need-quiet-what = Silenciosa o bastante para ficar ao lado

## Sistemas

os-macos = macOS
os-windows = Windows
os-linux = Linux
os-any = Qualquer um

## O que fica sobre a mesa

form-mini-pc = Caixa pequena
form-desktop = Computador de mesa
form-tower = Torre
form-laptop = Notebook
form-tablet = Tablet
form-board = Placa única
form-server = Peça de servidor

## Se dá para conseguir

availability-orderable = pode ser encomendada
availability-preorder = em pré-venda
availability-refurbished = recondicionada
availability-used = usada
availability-out-of-stock = esgotada
availability-announced = anunciada
availability-withdrawn = não é mais vendida

## Quem pede o preço

seller-maker = o fabricante
seller-retailer = uma loja
seller-refurbished = estoque recondicionado
seller-market = um terceiro no site de uma loja
seller-used = um particular
seller-builder = um montador de computadores completos
seller-parts = nossa soma das peças
seller-own = sua própria oferta
seller-claimed = o que um relatório afirma

## Quanto se pode confiar em uma fonte

grade-A = fabricante ou registro bruto
grade-B = testador identificado ou imprensa
grade-C = página de hobby ou segunda mão
grade-yours = foi você que digitou

## Em que se apoia uma estimativa

basis-measured_here = medido na sua máquina
basis-measured_elsewhere = medido por outros nesta máquina
basis-calibrated = calculado, com constantes ajustadas a medições publicadas
basis-physics_only = calculado só com física

## Onde roda uma tarefa

where-local = aqui
where-split = em parte aqui
where-cloud = na nuvem
where-nowhere = em lugar nenhum

## Classes de modelos

class-7b = até 10B
class-30b-dense = 20–50B, denso
class-30b-moe = 20–60B, mistura de especialistas
class-70b-dense = 60–140B, denso
class-120b-moe = 60–200B, mistura de especialistas
class-400b-dense = 400B, denso
class-frontier-moe = acima de 200B, mistura de especialistas

## Afirmações

topic-price = preço
topic-hardware = hardware
topic-speed = velocidade
topic-memory = memória
topic-context = contexto
topic-timeout = timeout
topic-workflow = jeito de trabalhar
topic-software = software
topic-cloud = nuvem

standing-holds = se sustenta
standing-partly = em parte
standing-outdated = não mais
standing-doubtful = duvidoso
standing-wrong = errado
standing-open = em aberto

## Tipos de número

kind-measured = medido
kind-computed = calculado
kind-claimed = afirmado
kind-yours = seu
price-yours = seu preço
in-english = (em inglês)

## Unidades e valores

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
value-billion = { $value } bilhões
value-minutes-range = { $expected } min ({ $low }–{ $high })
value-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
value-months = { $months } meses
days-ago =
    { $days ->
        [0] hoje
        [one] há { $days } dia
       *[other] há { $days } dias
    }
of-usable = de { $usable } GiB
not-known = não se sabe
not-published = ninguém publicou isto
left-out = omitido
any = qualquer
grade =
    { $grade ->
        [yours] Seu: { $what }
       *[other] Grau { $grade }: { $what }
    }
second-hand = { $source }, lido em segunda mão

## A janela

page-advice = Conselho
page-compare = Comparar
page-diagnose = Diagnóstico
page-claims = Afirmações
page-evidence = Evidências
page-catalog = Catálogo
page-scenarios = Cenários
page-settings = Configurações
page-about = Sobre
pages = Páginas
skip = Pular para a resposta
search = Buscar
nothing-found = Nada encontrado.
more = Mais
show-all = Mostrar todos os { $count }
show-fewer = Mostrar menos
copy = Copiar
copied = Copiado
table-show = Mostrar como tabela
table-hide = Ocultar a tabela
becomes = vira
thinking = Calculando …
working = Em andamento
close = Fechar
undo = Desfazer
redo = Refazer
yes = sim
no = não
not-set = não definido
offline = sem rede
offline-what = No momento não há rede. Aqui não precisa: catálogo, preços e respostas estão nesta máquina.
open-file = Abrir um arquivo …
drop-here = Solte para abrir este cenário
file-opened = { $file } está aberto.
file-too-large = { $file } é grande demais para ser um cenário ou um dos nossos relatórios. Escolha outro arquivo.
notice-settings-moved-aside = Suas configurações em { $file } não puderam ser lidas. Foram movidas para { $moved_to }, e novas foram iniciadas.
notice-settings-from-newer = Um Whichbox mais novo escreveu { $file }. Ele foi movido para { $moved_to }, e novas configurações foram iniciadas.
notice-part-not-used =
    { $part ->
        [scenario] Sua última mistura não podia mais ser usada. Há uma cópia em { $moved_to }.
        [saved] Alguns dos cenários que você guardou não podiam mais ser usados. Há uma cópia de todos em { $moved_to }.
       *[other] Suas configurações não podiam mais ser usadas. Há uma cópia em { $moved_to }.
    }
notice-nothing-kept = { $file } não pôde ser lido, então desta vez nada é guardado e nada se perde: { $reason }
notice-file-not-opened = Não foi possível abrir { $file }: { $reason }

## O menu

menu-file = Arquivo
menu-edit = Editar
menu-view = Exibir
menu-help = Ajuda
menu-open-file = Abrir um arquivo …
menu-keep-scenario = Guardar este cenário
menu-save-file = Salvar o cenário como arquivo …
menu-save-pdf = Salvar como PDF …
menu-close-window = Fechar a janela
menu-undo = Desfazer
menu-redo = Refazer
menu-cut = Recortar
menu-copy = Copiar
menu-paste = Colar
menu-select-all = Selecionar tudo
menu-zoom-in = Maior
menu-zoom-out = Menor
menu-zoom-reset = Tamanho normal
menu-tour = Um passeio de um minuto
menu-hide = Ocultar o Whichbox
menu-hide-others = Ocultar os outros
menu-quit = Sair do Whichbox

## O passeio

invite = Mova um controle: a resposta acompanha.
tour-step = { $step } de { $of }
tour-next = Avançar
tour-back = Voltar
tour-skip = Pular o passeio
tour-done = Pronto
tour-work = Seu trabalho
tour-work-what = O que você faz em um dia, tarefa a tarefa. Abra uma para mudar, ou pegue uma mistura inteira dos modelos prontos.
tour-limits = Seus limites
tour-limits-what = O que você pode gastar e o que precisa ficar em casa. Mova um controle e veja a resposta acompanhar. As marcas abaixo mostram onde ela muda.
tour-verdict = A resposta
tour-verdict-what = Uma frase. Muitas vezes é que você não precisa comprar nada, e aí ela diz qual configuração mudar.
tour-tiers = As máquinas
tour-tiers-what = A melhor de cada tipo para este trabalho: quanto custa e de quando é o preço, se os seus modelos cabem, quanto você espera e o que tornaria outra melhor.
tour-numbers = Pergunte a qualquer número
tour-numbers-what = Pare sobre um número ou uma palavra pontilhada e eles dizem o que são, como foram feitos e de onde vêm.
tour-more = E o resto
tour-more-what = As outras páginas estão aqui. Salve a resposta como PDF sempre que valer a pena. A ajuda traz este passeio de volta.

## Cenários

scenarios-what = Perguntas que vale fazer de novo. Um cenário guarda tudo o que está à esquerda da página de conselho. O arquivo de um pode ser arrastado para a janela.
scenarios-kept = Guardados
scenarios-none = Nenhum ainda. Guarde o de cima e mude algo para ver os dois lado a lado.
scenarios-choose-two = Escolha dois para ver lado a lado.
scenario-now = Em que você está trabalhando
scenario-unnamed = Meu cenário
scenario-name = Nome
scenario-name-it = Dar nome
scenario-keep = Guardar
scenario-keep-changes = Guardar as mudanças
scenario-keep-new = Guardar como novo
scenario-kept = “{ $name }” foi guardado.
scenario-open = Abrir
scenario-at-work = aberto agora
scenario-rename = Renomear
scenario-remove = Excluir
scenario-removed = “{ $name }” foi excluído.
scenario-save-file = Salvar como arquivo
scenario-compare = Comparar
scenario-compare-which = Comparar: { $name }
scenario-stays = { $share } fica aqui
scenario-tasks =
    { $count ->
        [one] Uma tarefa
       *[other] { $count } tarefas
    }
scenario-day = guardado em { $day }
compare-title = { $left } e { $right }
compare-input = O que difere na pergunta
compare-answer = A resposta
compare-same = Os dois perguntam a mesma coisa.
compare-marked = Na resposta, ≠ marca o que difere.
field-of-task = { $task }: { $field }
fields-filled =
    { $count ->
        [one] uma coisa vista
       *[other] { $count } coisas vistas
    }
exchange-rate = Taxa de câmbio

## Conselho: seu trabalho

inputs-title = Seu trabalho, limites e máquina
inputs-open = Seu trabalho e limites
inputs-close = Ver a resposta
work-title = Seu trabalho
presets = Modelos prontos
task-add = + Adicionar uma tarefa
task-duplicate = Duplicar
task-remove = Remover
task-stays = fica aqui
task-may-leave = pode sair
task-by-share = pela parte privada
task-name = Nome
task-kind = Tipo de trabalho
task-requests = Requisições por dia
task-wait = Espera máxima
task-prompt = Tokens do prompt
task-cached = Destes, em cache
task-answer = Tokens da resposta
task-context = Contexto necessário
task-model = Modelo
wish-class = Qualquer um de uma classe
wish-id = Este
wish-quality = Pelo menos esta nota
task-private = Privacidade
private-stays = Precisa ficar em casa
private-leaves = Pode sair
private-share = Segue a parte privada

## Conselho: limites

limits-title = Limites
budget = Orçamento
currency = Moeda
exchange = { $currency } por um dólar americano
private-share-label = Fica aqui
os-label = Sistema
horizon = Horizonte
electricity = Eletricidade
as-of = Preços de
needs = Necessidades
second-box = Uma segunda máquina serve
second-box-what = Outra máquina pode ficar ao lado da primeira e dividir o trabalho com ela, também uma com outro sistema

more-limits = Mais limites
users-at-once = Trabalhando ao mesmo tempo
quant-floor = Pelo menos
quant-floor-as-limits = Como nos limites
quant-bits = { $bits } bits por peso
sales-tax = Imposto sobre a venda
resale = Valor de revenda
preference = Um empate fica com
preference-price = o menor preço
preference-os = o sistema preferido
preference-noise = a mais silenciosa
preference-power = o menor consumo em repouso
preference-availability = o que se consegue antes
together = Todos os modelos ficam na memória ao mesmo tempo
used-is-fine = Usada ou recondicionada serve

## Conselho: minha máquina

machine-title = Minha máquina
machine-label = Máquina
this-machine-is = Este computador é:
this-machine-may-be = Este computador talvez seja:
this-machine-found = ✓ Este computador, encontrado sozinho
machine-search = Digite parte do nome
machine-none = Nenhuma máquina
machine-none-what = Escolha a máquina que você tem: talvez ela já faça o trabalho.
machine-nothing = O catálogo não tem nada como “{ $text }”.
observed-title = O que você viu nela
observed-what = Só se avalia o que você preenche.
observed-cap = O contexto é cortado em
observed-timeout = O cliente desiste após
observed-prefill = Velocidade de prefill
observed-label = Rótulo do modelo

## Campos

field-needed = Aqui é preciso um número.
field-not-a-number = “{ $text }” não é um número.

## Conselho: a resposta

number-money = Dinheiro
number-memory = Memória
number-minutes = Espera por dia
money-nothing = Nada a comprar
money-nothing-what = A máquina que você tem dá conta.
memory-of-fullest = Para “{ $task }”, a tarefa que mais a enche, com { $context } tokens.
price-of = Preço: { $price }
price-seen = O preço mais novo do catálogo para este dia.
price-stale = Este preço tem mais de 90 dias. Olhe de novo antes de comprar.
price-old = preço antigo
price-unknown = ninguém publicou um preço
minutes-how = Cada requisição da sua mistura, do envio até a última palavra, somada em um dia de trabalho. A faixa vale em quatro de cada cinco vezes.
explain-seller = Pedido por
explain-availability = Disponibilidade
explain-age = Idade
explain-held = Pedido
explain-offers = Ofertas da época
explain-basis = { $basis }.
explain-expected = Esperado
explain-range = Quatro de cada cinco vezes
explain-limit = Limite físico
explain-energy = Tokens por watt-hora
energy-note =
    { $basis ->
        [measured] Os { $load } W foram medidos na tomada enquanto rodava um modelo.
        [power_range] Consome { $idle } W em repouso e no máximo { $load } W. Ninguém mediu com um modelo, por isso a faixa é larga.
        [highest_draw] Calculado com o consumo máximo, { $load } W. Na prática rende mais.
       *[cards_alone] Calculado com os { $load } W para os quais as placas foram feitas. O resto do computador se soma a isso.
    }
cost-over =
    { $months ->
        [one] Em { $months } mês
       *[other] Em { $months } meses
    }
cost-purchase = Compra
cost-electricity = Eletricidade
cost-cloud = Nuvem
cost-how = Compra, eletricidade ({ $kwh } kWh por dia) e contas da nuvem somadas.
cost-how-no-power = Compra e contas da nuvem somadas. Falta a eletricidade: não se sabe o consumo da máquina.
findings-title =
    { $count ->
        [one] Uma configuração parece hardware fraco
       *[other] { $count } configurações parecem hardware fraco
    }
finding-fix = O conserto, grátis
finding-show = Ver o conserto
finding-source = De { $source }
tiers-title = O que comprar
tiers-title-anyway = Se você comprasse mesmo assim
tier-chosen = a resposta
tier-nothing = Nada no catálogo dá conta
over-by = { $by } acima
fact-memory = Memória
fact-minutes = Minutos por dia
fact-decode = Escreve
fact-prefill = Lê
fact-first-token = Primeira palavra após
fit-good = cabe: { $needed } de { $usable } GiB
fit-tight = cabe justo: { $needed } de { $usable } GiB
fit-short = faltam { $short } GiB
decode-of = Velocidade de decode de “{ $task }”
first-token-of = Tempo até o primeiro token de “{ $task }”
prefill-of = Velocidade de prefill de “{ $task }”
tie = Empate com { $with }: as faixas se sobrepõem.
if-you-find-one = Difícil de achar, mas melhor por { $price } ou menos: { $machine }.
runner-up = A seguinte
flips-title = O que a vira
remarks-title = Antes de comprar
export-pdf = Salvar como PDF
export-json = Salvar como JSON
export-writing = Gravando …
export-done = Salvo como { $path }
export-discreet-on = Sua máquina e suas ofertas ficam de fora.
export-discreet-what = Tudo o que for salvo ou copiado não diz o que você tem nem o que lhe ofereceram.
export-discreet = Omitir minha máquina e minhas ofertas
export-copy-failed = O sistema não permitiu usar a área de transferência.
export-copied = A resposta está na área de transferência.
export-copy = Copiar a resposta em um parágrafo
export-csv = Salvar os candidatos como CSV
export-markdown = Salvar como Markdown
export-more = Compartilhar
refusal-keeps = Corrija onde você digitou. Até lá fica a última resposta boa.
changes-title = O que mudaria a resposta
not-worth-title = Não compensa para este trabalho
unknown-title =
    { $count ->
        [one] Uma coisa não pôde ser avaliada
       *[other] { $count } coisas não puderam ser avaliadas
    }
unknown-what = Faltam os números, e nós não adivinhamos.
rests-on = Preços de { $day }, do catálogo de { $version }.

## Gráficos

candidates-title = Preço e espera
candidates-says =
    { $within ->
        [0] Nenhuma das { $of } máquinas que fazem o trabalho custa { $budget } ou menos.
        [one] Uma das { $of } máquinas que fazem o trabalho custa { $budget } ou menos.
       *[other] { $within } das { $of } máquinas que fazem o trabalho custam { $budget } ou menos.
    }
candidates-yours = sua máquina
candidates-budget = orçamento { $budget }
candidates-left-out = Fora do gráfico: { $unpriced } sem preço publicado, { $failing } em que uma tarefa não roda.
candidate-passes = faz o trabalho
candidate-fails = não faz o trabalho
candidate-not-sold = faz o trabalho, não está à venda
candidate-other-wishes = faz o trabalho, não como você quer
candidate-over = faz o trabalho, { $by } acima
axis-price = Preço
axis-minutes = Minutos de espera por dia
legend-passes = faz o trabalho
legend-pick = escolha, com sua faixa
legend-gone = não está à venda
legend-fails = não faz o trabalho
legend-frontier = nada é mais barato e mais rápido
row-machine = Máquina
row-model = Modelo
row-task = Tarefa
row-price = Preço
row-minutes = Espera por dia
row-usable = Para a GPU
row-needed = Necessário
row-state = Veredicto
does-not-run = não roda
memory-title = O que enche a memória
memory-which = Máquina
memory-says = “{ $task }” é a que mais precisa: { $needed } dos { $usable } GiB que a GPU pode usar.
memory-says-short = “{ $task }” não cabe: precisa de { $needed } GiB, { $short } a mais do que a GPU pode usar.
memory-says-nothing = As formas dos modelos não foram publicadas, então a memória não pode ser calculada.
memory-row = { $task }: { $needed } de { $usable } GiB
memory-how = Com { $context } tokens de contexto e o cache KV guardado como { $kv }.
memory-weights-published = Pesos, do arquivo publicado
memory-weights-computed = Pesos, por bits por peso
memory-free = livre
memory-limit = limite da GPU

## Plano com a nuvem

hybrid-title = Dividir com a nuvem
hybrid-says = { $share } das suas requisições ficam em: { $machine }.
hybrid-says-nothing = Nada precisa ficar em casa, e nada roda lá.
hybrid-says-nobody = { $share } das suas requisições precisam ficar em casa, e nenhuma máquina as faz.
hybrid-all-at-home = O resto também roda em casa, então nada precisa sair. Se sair tudo o que pode sair, ficam { $minutes } minutos de espera por dia.
hybrid-tokens = { $tokens } tokens por dia podem sair de casa.
hybrid-stays = Fica aqui
hybrid-bill = Conta da nuvem por mês
hybrid-bill-how = Tokens das tarefas que podem sair, vezes o preço de lista do modelo, nos dias úteis de um mês médio (21,7).
cost-lacks-electricity-price = sem eletricidade: você não deu o preço
cost-lacks-power = sem eletricidade: consumo não publicado
cost-lacks-cloud-bill = sem a conta da nuvem: falta um preço
hybrid-break-even = Comprar compensa após
hybrid-never = não dentro do horizonte
hybrid-leaves = O que sai de casa
hybrid-share = Parte que sai
hybrid-goes-to = Vai para
hybrid-month = Por mês
hybrid-terms = O que acontece com o seu texto
hybrid-no-model = nenhum modelo da nuvem aceita
hybrid-routing = Regra para colar no seu agente

## Afirmações

claims-what = O Whichbox começou com uma recomendação por escrito. Ela fazia { $count } afirmações que podem ser conferidas; cada uma está ao lado do que se sabe hoje.
claims-standing = Como fica
claims-topic = Tema
claims-all-topics = Todos os temas
claims-shown = { $shown } de { $of }
claims-sources =
    { $count ->
        [one] Uma fonte
       *[other] { $count } fontes
    }

## Configurações

settings-theme = Aparência
theme-system = Como o sistema
theme-light = Claro
theme-dark = Escuro
settings-motion = O movimento segue o sistema: onde ele pede menos, nada se mexe.
settings-language = Idioma
language-system = Como o sistema
settings-numbers = Os números são escritos { $number } e { $money }.
settings-about = Versão, licenças e fontes
about = Sobre o Whichbox
about-what = Qual máquina comprar para rodar modelos de linguagem, ou que você não precisa de nenhuma: calculado para o seu próprio trabalho, com números que dizem de onde vêm.
about-version-name = Versão
about-catalog-of = de { $day }
about-facts = Fatos
about-own-licence = Licença
about-network = Rede
about-local = Tudo é calculado nesta máquina, com ou sem rede. Nada é enviado a lugar nenhum.
about-sources = As fontes
about-parts = Feito com estas peças de outros
about-parts-what = { $count } peças, com gratidão a quem as escreveu.
about-part = Peça

changes-none = Nada ao alcance: outros orçamentos, tamanhos, esperas e números de requisições dão a mesma resposta.
exploring = Testando outros números …
frontier-title = O que mais dinheiro compra
frontier-what = Para o trabalho como está. Só aparecem os passos em que algo muda.
frontier-budget = Orçamento
frontier-buys = O melhor que ele compra
frontier-gains = O que muda
frontier-have = o que você tem
frontier-nothing = nada
frontier-not-enough = não basta para tudo o que precisa ficar
frontier-runs = Agora roda: { $tasks }.
frontier-saves = { $minutes } min a menos de espera por dia.
frontier-better = Um modelo com nota maior para: { $tasks }.
frontier-until = Acima de { $budget }, mais dinheiro não compra nada que este trabalho notaria.
frontier-never = Dinheiro nenhum compra mais do que isto.
