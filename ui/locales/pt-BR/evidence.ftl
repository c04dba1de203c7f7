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
