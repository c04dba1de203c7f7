### O relatório: PDF, Markdown e terminal. As variáveis chegam como texto já formatado, exceto aquelas pelas quais uma
### mensagem escolhe o plural.

report-title = Qual máquina? { $name }
report-subtitle = Relatório do Whichbox, preços e catálogo de { $date }
report-unnamed = Meu trabalho
report-head = Qual máquina? { $name } · { $date }
report-foot = Whichbox { $version } · catálogo { $catalog }
report-page = { $page } / { $pages }
report-attached-scenario = A pergunta: o cenário como o Whichbox o lê
report-attached-answer = A resposta: a recomendação inteira com todos os números
report-unprintable = □ representa um caractere que as fontes deste relatório não têm. No cenário anexo ele está como foi digitado.

## Unidades

report-unit-seconds = { $n } s
report-unit-minutes = { $n } min
report-unit-hours = { $n } h
report-unit-tps = tokens/s
report-unit-a-day = por dia
report-unit-months =
    { $n ->
        [one] { $n } mês
       *[other] { $n } meses
    }

report-units = { $units } × { $machine }
report-in-tier = { $tier }: { $sentence }

## A pergunta

report-question-work = O trabalho, requisições por dia
report-question-budget = Orçamento
report-question-private = Precisa ficar em casa
report-question-system = Sistema e necessidades
report-question-machine = Máquina de hoje
report-question-horizon = Custos em
report-task-short = { $task } { $requests }
report-second-box-fine = uma segunda máquina serve
report-no-machine = nenhuma informada
report-machine-left-out = máquina atual
report-left-out = Omitido a pedido: qual máquina a pessoa tem, as configurações dela e o que foi medido nela.
report-prices-left-out = Omitido a pedido: preços que se baseiam em uma oferta própria e toda soma que revelaria uma.

## A resposta

report-findings = Configurações que parecem hardware fraco
report-before = agora
report-after = deveria ser
report-fix = O conserto gratuito
report-source = Fonte
report-tiers = No que dá cada faixa
report-tiers-caption = A máquina que existe e a escolha de cada faixa, com preço, espaço, velocidade, espera e custo
report-your-machine = Sua máquina
report-owned = sua
report-no-price = sem preço publicado
report-own-offer = oferta própria, omitida
report-no-pick = Nada dá conta
report-runner-up = a seguinte: { $machine }
report-tie = empate com { $machine }
report-if-you-find-one = se você achar uma: { $machine }, no máximo { $price }
report-over-budget = { $by } acima do orçamento
report-stale = { $date }, antigo
report-fits = cabe
report-fits-raised = cabe após uma configuração
report-fits-swapped = cabe, modelos em rodízio
report-fits-not = não dá conta
report-usable = { $usable } GiB utilizáveis
report-usable-most = { $usable } GiB utilizáveis, { $most } com um ajuste
report-for = A favor de { $machine }
report-against = Contra
report-flips = O que mudaria a resposta
report-no-flips = Nenhuma mudança só do orçamento ou só da parte privada muda esta resposta.
report-finding-short = { $title } Agora { $before }, deveria ser { $after }.
report-nothing-against = Nada do que se sabe fala contra.
report-against-left-out = O que fala contra foi omitido a pedido, com tudo o que revela a máquina ou preços próprios.
report-number-spend = A gastar
report-number-bill = Nuvem por mês
report-number-memory-label = Memória da GPU
report-number-memory = { $needed } de { $usable } GiB
report-why = Por quê
report-contradiction = { $conflict } O que resolveria: { $change }

## Cabeçalhos de tabelas

report-col-tier = Faixa
report-col-pick = Escolha
report-col-price = Preço
report-col-fits = Trabalho
report-col-minutes = Minutos
report-col-cost = Custo em
report-col-number = N.º
report-col-machine = Máquina
report-col-memory = Memória
report-usable-gib = GiB utilizáveis
report-col-place = Lugar
report-col-task = Tarefa
report-col-requests = Requisições
report-col-prompt = Prompt
report-col-answer = Resposta
report-col-context = Contexto
report-tokens = tokens
report-col-wish = Modelo desejado
report-col-longest-wait = Espera máxima
report-col-stays = Fica aqui
report-col-model = Modelo e motor
report-col-prefill = Leitura
report-col-decode = Escrita
report-col-first = Primeiro token
report-col-whole = Resposta inteira
report-col-leaves = Sai
report-col-tokens = Tokens
report-col-cloud = Modelo na nuvem
report-col-bill = Por mês
report-col-terms = O que acontece com o texto
report-col-why-not = Por que não
report-col-subject = O quê
report-col-why = Por quê
report-col-date = Visto
report-col-seller = Vendedor
report-col-source = Fonte
report-col-trains = Treina com o texto
report-col-caching = Economia do cache
report-col-value = Valor
report-col-figure = Número
report-col-finding = O que é certo
report-col-claim = O que foi dito

## As evidências

report-evidence = As evidências
report-chart = Preço e espera
report-chart-x = Preço
report-chart-y = Minutos de espera por dia
report-chart-alt =
    { $points ->
        [one] Gráfico de uma máquina por preço e minutos de espera por dia, os dois eixos logarítmicos.
       *[other] Gráfico de { $points } máquinas por preço e minutos de espera por dia, os dois eixos logarítmicos. Uma linha une as { $frontier } para as quais não há nada mais barato e mais rápido ao mesmo tempo. Uma linha tracejada marca o orçamento de { $budget }. A lista abaixo nomeia as máquinas que importam.
    }
report-chart-budget = orçamento { $budget }
report-chart-current = sua máquina, { $minutes } min
report-chart-table = As máquinas numeradas: aquelas para as quais não há nada mais barato e mais rápido, e as escolhidas
report-no-chart = Nenhuma máquina que faça o trabalho tem preço, então não há o que desenhar.
report-legend-frontier = nada mais barato é mais rápido
report-legend-passes = faz o trabalho
report-legend-fails = não faz, ou não está à venda
report-legend-pick = escolha de um nível
report-on-the-line = na linha
report-no-minutes = Onde não há minutos, nem todo o trabalho roda naquela máquina, e a espera não pode ser comparada com a das outras.
report-cannot-be-bought = não está à venda hoje
report-stacks = Memória: o que o trabalho precisa do que a GPU pode usar
report-stacks-alt =
    { $machines ->
        [one] Gráfico da memória de uma máquina em uma barra: pesos, cache KV, buffer de cálculo e o que sobra. Os números estão ao lado.
       *[other] Gráfico da memória de { $machines } máquinas em barras: pesos, cache KV, buffer de cálculo e o que sobra. Os números estão ao lado de cada barra.
    }
report-stack-task = { $task }: { $model }, { $context } tokens de contexto
report-stack-figures = { $weights } + { $kv } + { $compute } GiB, sobram { $headroom } de { $usable }
report-stack-figures-short = { $weights } + { $kv } + { $compute } GiB, faltam { $short } sobre { $usable }
report-free = livre
report-curves = Velocidade contra contexto
report-curves-x = Tokens no contexto
report-curves-y = Tokens escritos por segundo, com a faixa como banda
report-curves-alt =
    { $curves ->
        [one] Gráfico de quão rápido uma máquina escreve enquanto o contexto enche, em eixos logarítmicos, com a faixa como banda. O apêndice tem os números.
       *[other] Gráfico de quão rápido { $curves } máquinas escrevem enquanto o contexto enche, em eixos logarítmicos, cada uma com sua faixa como banda. O apêndice tem os números.
    }
report-curves-table = Tokens escritos por segundo em cada tamanho de contexto: o que esperamos, com as pontas baixa e alta da faixa
report-curve-name = { $machine }: { $model } { $quant }
report-curve-speed = { $expected } ({ $ends })
report-curve-too-long = não cabe
report-pictures = Os gráficos em números
report-how-good = Quão boas são estas previsões
report-how-good-text = Cada velocidade traz uma faixa; em quatro de cada cinco vezes esperamos o valor real entre as pontas. Nenhuma estimativa passa do limite físico da memória e do processador. Cada uma diz em que se apoia: medições nesta máquina, medições publicadas por outros, constantes ajustadas com medições publicadas da mesma classe, ou só física.
report-accuracy-caption = Previsto contra medido, por hardware e pelo que se prevê; o erro é previsto sobre medido, menos um
report-accuracy = { $runs } execuções publicadas por { $publishers } pessoas e projetos foram previstas, cada uma sem nada do que a própria fonte publicou. Outras { $left_out } ficaram de fora, cada uma por um motivo que o aplicativo diz.

## O dia

report-day = O dia, tarefa a tarefa
report-mix = O trabalho: o que foi pedido
report-day-of = O trabalho em { $machine }
report-cached = { $tokens } em cache
report-any-wait = qualquer
report-min-quality = qualquer um com { $score } ou mais
report-no-model = nenhum modelo
report-plan-line = Com { $os } a GPU pode usar { $usable } GiB sem mudar nada. Minutos de espera em um dia de trabalho: { $minutes }.
report-plan-power = Eletricidade: { $kwh } kWh por dia.
report-plan-cost = Em todo o horizonte: { $sum } (compra { $purchase }, eletricidade { $electricity }, nuvem { $cloud }).
report-plan-tax = Imposto sobre a venda nesse valor: { $amount }.
report-plan-resale = Descontado pelo que ela rende no fim: { $amount }.
report-not-counted = não contado
report-context-kv = { $context } tokens, KV { $kv }
report-of-usable = de { $usable }, sobram { $headroom }
report-of-usable-short = de { $usable }, faltam { $short }
report-in-time-uncertain = A faixa da espera cai dos dois lados do que você aceita.
report-range-note = Os números são valores esperados, com as pontas da faixa abaixo ou entre parênteses. A memória é pesos + cache KV + buffer de cálculo.
report-kind-coding-agent = agente de programação
report-kind-refactor = refatoração
report-kind-chat = chat
report-kind-documents = documentos
report-kind-batch = lote
report-kind-own = própria

## O plano com a nuvem

report-hybrid = O que fica, o que pode sair
report-hybrid-stays = { $share } de todas as requisições ficam em casa.
report-hybrid-machine = Elas rodam em: { $machine }.
report-hybrid-all-at-home = Essa máquina também faz o resto, então nada precisa sair. Se sair tudo o que pode sair, ficam { $minutes } minutos de espera por dia.
report-hybrid-leaf = “{ $task }” vai para { $model }, da { $provider }: { $bill } por mês.
report-hybrid-leaf-at-home = “{ $task }” roda em casa e pode sair: { $model }, da { $provider }, pediria { $bill } por mês.
report-hybrid-bill = Se sair tudo o que pode sair, a conta da nuvem é de { $bill } pelos dias úteis de um mês médio.
report-break-even = Depois de { $months } meses, comprar custa menos que a nuvem, com imposto e eletricidade: { $machine }, { $costs } além do que já há ou é comprado de qualquer forma.
report-no-break-even =
    { $months ->
        [one] Comprar nunca custa menos que a nuvem em { $months } mês.
       *[other] Comprar nunca custa menos que a nuvem em { $months } meses.
    }
report-bill-refused = não aceitável pelas suas condições
report-bills = O que cada modelo na nuvem cobraria pelo mesmo trabalho
report-rent = Alugar em vez disso: { $name } da { $provider } a { $hour } por hora (visto em { $date }), { $hours } horas por dia, dá { $monthly } por mês.
report-no-break-even-falling = Se os preços da nuvem caírem { $share } ao ano, nunca compensa nesse prazo.
report-break-even-falling = Se os preços da nuvem caírem { $share } ao ano, isso é depois de { $months } meses.
report-leaves = O que pode sair de casa e para onde iria
report-no-cloud-model = nenhum modelo da nuvem aceita esse contexto
report-terms-unknown = não encontrado
trains-unknown = não encontrado
trains-yes = sim
trains-opt-out = sim, a menos que se recuse
trains-no = não
report-routing = Uma regra para colar na configuração de um agente:

## O resto

report-not-worth-it = Não compensa para este trabalho
report-not-worth-it-caption = Máquinas que foram vistas e perdem, com as razões
report-others-caption = Máquinas que perdem, pelo motivo mais forte contra elas
report-others = Outras máquinas que foram vistas
report-not-worth-it-more =
    { $count ->
        [one] Mais { $count } máquina foi vista e perde; ela está no apêndice.
       *[other] Mais { $count } máquinas foram vistas e perdem; elas estão no apêndice.
    }
report-assumptions = Em que isto se apoia
report-assume-as-of = Os preços são as ofertas mais novas até { $date }. Com mais de 90 dias são marcados como antigos.
report-assume-private = Do trabalho que não está marcado como privado nem como livre para sair, { $share } precisa ficar em casa.
report-assume-horizon =
    { $months ->
        [one] Os custos são somados em { $months } mês.
       *[other] Os custos são somados em { $months } meses.
    }
report-assume-electricity = A eletricidade custa { $price } por quilowatt-hora.
report-assume-no-electricity = Nenhum preço de eletricidade foi informado, então ela fica fora de todos os custos.
report-assume-exchange = Um dólar americano são { $rate } { $currency }, por uma taxa de { $date } que você informou.
report-assume-tax = Os preços são sem imposto sobre a venda, a menos que a fonte diga outra coisa.
report-assume-resale = Não se conta por quanto uma máquina poderia ser vendida depois.
report-unknown = O que não pôde ser avaliado
report-unknown-caption = Máquinas, modelos e tarefas que não puderam ser avaliados, e por quê
report-claim-yours = incluída por você no relatório
report-claims-caption = Afirmações sobre esta pergunta, como cada uma fica e por quê
report-claims-text = O que se diz destas máquinas e modelos, em público ou por alguém que você encontrou, ao lado do que é possível, do que foi medido e do que se pede por isso.
report-claims = Afirmações verificadas
report-frontier-caption = O melhor que cada orçamento compra, nos passos em que algo muda
report-close-command = O comando que mede exatamente isso:
report-close-rent = { $name } da { $provider } custa { $price } por hora (visto em { $date }).
report-close-tie = A escolha e a seguinte não se distinguem. Uma medição de “{ $task }” com { $model } em { $machine } decidiria; esperamos { $ends } por resposta.
report-close-in-time = Está no limite: { $model } em { $machine } responde “{ $task }” em { $ends }, e o aceito é { $accepted }. Uma medição decide.

## O apêndice

report-appendix = Apêndice: fontes e método
report-prices = Todos os preços usados
report-prices-text = Os valores são os da fonte, por uma máquina ou peça, a menos que o nome diga quantas; primeiro vêm os preços que a resposta cita, por último as peças de torres.
report-prices-caption = Todos os preços usados, com quem pede, o dia em que foram vistos e o número da fonte
report-sources = Fontes
report-sources-text = Os números entre colchetes acima remetem a estas. Graus: A é o fabricante ou um registro bruto; B, um testador identificado ou imprensa estabelecida; C, uma página de hobby, um agregador ou um número de segunda mão; “citado” quer dizer que foi lido por meio de outra página.
report-second-hand = { $grade }, citado
figure-cloud-cached = Um milhão de tokens do cache
figure-cloud-output = Um milhão de tokens escritos
figure-cloud-input = Um milhão de tokens lidos
figure-context = Contexto mais longo
figure-active-params = Parâmetros por token
figure-params = Parâmetros
figure-weights = Arquivo de pesos
report-figures-caption = Cada número usado além dos preços, com a data e o número da fonte
report-figures-text = Números do catálogo com que a resposta foi feita, das máquinas e modelos de que ela fala. O tamanho de um arquivo que ninguém publicou é calculado como diz o método.
report-figures = Todos os outros números usados
report-your-figure = sua
report-derived = calculado: { $formula }
report-no-date = sem data
report-date-early = início de { $year }
report-date-mid = meados de { $year }
report-date-late = fim de { $year }
report-source-line = { $title } ({ $date }, { $grade })
report-method = Método
report-method-memory = Memória.
report-method-memory-text = Os pesos são o tamanho do arquivo publicado ou, onde não há, bits por peso vezes parâmetros. O cache KV segue as camadas do próprio modelo (consultas agrupadas, atenção latente, janelas deslizantes, camadas recorrentes) no tamanho de contexto pedido. Somam-se os buffers de cálculo e o que o sistema operacional guarda. O que a GPU pode usar é o limite de cada sistema, antes e depois de uma configuração gratuita.
report-method-speed = Velocidade.
report-method-speed-text = Um token leva o tempo de ler os pesos ativos e o cache KV na largura de banda da memória, mais um acréscimo; um prompt leva suas operações no ritmo do processador. As duas coisas dependem de quanto já está no contexto. As constantes são ajustadas com medições publicadas, por classe de hardware.
report-method-day = O dia.
report-method-day-text = Uma requisição espera que a parte do prompt fora do cache seja lida e que a resposta seja escrita. Minutos por dia são essas esperas vezes as requisições, em todas as tarefas.
report-method-cost = Custo.
report-method-cost-text = Compra, eletricidade enquanto a máquina trabalha e a conta da nuvem pelo que sai de casa, em todo o horizonte.
report-method-advice = Conselho.
report-method-advice-text = Configurações gratuitas vêm antes de dinheiro. Uma máquina passa quando cada tarefa que precisa ficar em casa cabe e responde a tempo. Cada faixa escolhe a mais barata que passa, ou a maior memória pelo dinheiro; intervalos que se sobrepõem são chamados de empate.
report-method-ranges = Intervalos.
report-method-ranges-text = As pontas baixa e alta cobrem os 80% centrais do que esperamos. GB são 10⁹ bytes, GiB são 2³⁰ bytes.
report-versions = Versões
report-versions-text = Whichbox { $version }, catálogo de { $catalog }, resposta de { $date }.
report-attached = O cenário e a recomendação inteira estão anexados ao PDF como scenario.json e recommendation.json.

## O terminal

report-terminal-change = agora { $before }, deveria ser { $after }
report-terminal-price = { $price } ({ $availability }, visto em { $date })
report-terminal-price-held = { $price } ({ $availability }, pedido de { $since } a { $date })
report-terminal-minutes = { $minutes } minutos por dia
report-terminal-foot = Em { $date }, catálogo { $catalog }.
