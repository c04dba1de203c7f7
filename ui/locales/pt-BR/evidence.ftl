### O medido ao lado do previsto. Uma mensagem para cada código de `evidence::LeftOut`, `evidence::Doubt` e
### `evidence::Differs`.

## Por que uma medição ficou fora do ajuste

left-out-mislabelled-checkpoint = Rodou um checkpoint de 8 bits com rótulo de 16: é mais rápido do que o rótulo permite.
left-out-latency-subtracted = A latência do servidor foi descontada da espera pelo primeiro token, e prompts curtos parecem até 4 vezes mais rápidos.
left-out-mixed-setups = A tabela mistura medições de antes e depois de a máquina ser bem configurada e não diz qual é qual.
left-out-quant-unverified = A fonte não conseguiu confirmar a quantização.
left-out-memory-limit = Pesos e cache chegam ao limite da memória; ali as execuções são até 2,7 vezes mais lentas.
left-out-wall-clock = A taxa é de relógio e inclui a espera pelo primeiro token.
left-out-offloaded = Parte do modelo rodou fora da GPU, ou a GPU estava limitada.
left-out-quant-unknown = Ninguém descreveu esta quantização.
left-out-bad-run = A execução deu errado: fica muito abaixo das da mesma fonte ao lado.
left-out-outlier-by-source = A própria fonte a chama de ponto fora da curva.
left-out-debug-build = Rodou em uma compilação de depuração ou com verificações.
left-out-few-threads = Estava limitada a duas threads.
left-out-tables-on-disk = O tamanho informado conta tabelas que ficam no disco.
left-out-averaged = É uma média de vários testes, e nenhum deles sozinho pode ser comparado.
left-out-not-published = Algo necessário para o cálculo nunca foi publicado.
left-out-beyond-model = É mais longa do que o modelo aceita.
left-out-impossible = Um dos números não pode existir.

## O que torna um erro provável

doubt-only-source = Ninguém mais mediu este motor neste tipo de hardware.
doubt-only-source-of-model = Ninguém mais mediu este modelo.
doubt-old-software = O software é de 2025 ou anterior.
doubt-other-tool = A ferramenta mede algo próprio, não a taxa pura do motor.
doubt-near-memory-limit = Pesos e cache enchem a memória até restarem 15%.
doubt-beyond-training = É mais fundo do que o modelo foi treinado.
doubt-quant-assumed = A fonte não diz qual quantização rodou.
doubt-shapes-guessed = As formas do modelo não são conhecidas e foram deduzidas do tamanho.
doubt-chip-assumed = O poder de cálculo ou a largura de banda do chip não são conhecidos e foram supostos.

## Em que uma medição difere do que se mostra

differs-chip = outro chip
differs-model = outro modelo
differs-quant = outra quantização
differs-engine = outro motor
differs-depth = outra profundidade
differs-units = outro número de máquinas ou placas
differs-batch = várias requisições de uma vez
differs-speculative = com decodificação especulativa
differs-offloaded = com especialistas na memória do sistema

## A página

evidence-what = Milhares de medições que pessoas fizeram e publicaram, cada uma ao lado do que o Whichbox prevê para ela sem ter visto nada da mesma fonte.
evidence-title = Previsto contra medido
evidence-no-runs = Aqui nada foi medido e previsto ao mesmo tempo.
evidence-says-decode = Metade de { $runs } medições de escrita foi prevista com erro de até { $median }, e { $within } com erro de até 30%
evidence-says-prefill = Metade de { $runs } medições de leitura foi prevista com erro de até { $median }, e { $within } com erro de até 30%
evidence-note = Na linha tracejada, previsão e medição coincidem. Aponte uma medição para ver qual é; clique nela para manter a fonte à vista.
evidence-band = até 30%
evidence-class = Qualquer hardware
evidence-engine = Qualquer motor
evidence-publisher = Quem mediu
evidence-count = { $runs } medições: { $predicted } previstas, { $special } com vários dispositivos ou requisições, { $others } deixadas de fora
axis-measured = Medido, tokens por segundo
axis-predicted = Previsto, tokens por segundo
errors-title = O tamanho do erro
errors-left = O que a previsão não viu
errors-decode = Escrita
errors-prefill = Leitura
errors-of = Grupo
errors-by-class = Por hardware
errors-by-engine = Por motor
errors-by-mixture = Por tipo de modelo
errors-by-depth-from = Por tokens já no contexto
errors-runs = Medições
errors-median = Erro mediano
errors-by-source = Mediana das fontes
errors-p90 = Nove de dez em até
errors-within = Até 30%
errors-bias = Rápido ou lento demais
errors-inside = Na faixa
left-source = Sem a fonte dela
left-source-what = Cada medição é prevista sem nada do que a própria fonte publicou.
left-chip = Sem o chip dela
left-chip-what = Cada medição é prevista como se ninguém tivesse medido o chip dela.
left-model = Sem o modelo dela
left-model-what = Cada medição é prevista como se ninguém tivesse medido o modelo dela.
group-all = Todas as medições
group-mixture = Misturas de especialistas
group-dense = Modelos densos
group-depth = A partir de { $tokens } tokens
worst-title = Os maiores erros
worst-what = As medições mais longe da previsão, e o que ali torna um erro provável.
excluded-title = O que ficou de fora
excluded-why = Por quê
run-what = Medição
run-measured = Medido
run-predicted = Previsto
run-off = Erro
run-doubts = O que torna um erro provável
run-no-doubt = nada que saibamos
run-source = Fonte
run-inside = na faixa
run-outside = fora da faixa
run-left-out = omitida
run-not-predicted = não prevista
run-prompt = prompt de { $tokens }
run-depth = com { $tokens } tokens
run-batch = { $requests } requisições de uma vez
runs-table = Medições publicadas
runs-before = Anteriores
runs-next = Seguintes
runs-shown = { $from }–{ $to } de { $of }
nearest-title = Medições mais próximas
nearest-none = Ninguém mediu nada perto disto.
nearest-same = exatamente isto
nearest-differs = difere: { $what }
