### As listas do catálogo, e a página própria de uma máquina e de um modelo.

loading = Carregando …

## Listas

catalog-what = { $machines } máquinas, { $models } modelos abertos e { $cloud } modelos na nuvem. Fato mais novo: { $day }.
catalog-which = O que mostrar
catalog-machines = Máquinas
catalog-models = Modelos
catalog-shown-of = { $count } de { $of } na lista
catalog-clear = Limpar os filtros
catalog-any-system = Qualquer sistema
catalog-any-form = Qualquer formato
catalog-any-memory = Qualquer memória
catalog-any-class = Qualquer classe
catalog-any-context = Qualquer contexto
catalog-at-least = { $memory } GiB ou mais
catalog-at-least-tokens = { $tokens } tokens ou mais
catalog-orderable = Dá para conseguir hoje
catalog-form = Formato
catalog-chip = Chip
catalog-memory = Memória
catalog-bandwidth = Largura de banda
catalog-context = Contexto
catalog-source = Fonte do preço
catalog-class = Classe
catalog-params = Parâmetros
catalog-active = Ativos
catalog-smallest = Menor arquivo
catalog-licence = Licença
catalog-released = Lançado
catalog-back-machines = Todas as máquinas
catalog-back-models = Todos os modelos
class-between = entre as classes

## Uma máquina

machine-on-sale = à venda desde { $day }
machine-withdrawn = não é mais vendida desde { $day }
machine-compare = Comparar
machine-make-mine = Esta é a minha máquina
machine-is-mine = sua máquina
machine-reference = Está na lista só como referência: não é máquina para ter em casa.
machine-specs = Números
machine-missing =
    { $count ->
        [one] Ninguém publicou isto: { $figures }. O que depende disso avisa.
       *[other] Ninguém publicou estes números: { $figures }. O que depende deles avisa.
    }
machine-raise = Mais memória para a GPU, grátis
machine-units = Caixas ligadas
machine-units-one = usa-se uma só
machine-units-up-to = até { $units }
machine-parts = Montada com
machine-models = Quais modelos cabem
machine-offers = Todos os preços que conhecemos
machine-runs = Medições
spec-memory = Memória
spec-gpu-default = Para a GPU, como vem
spec-gpu-most = Para a GPU, no máximo
spec-bandwidth = Largura de banda, do fabricante
spec-bandwidth-measured = Largura de banda, medida
spec-fp16 = FP16 denso
spec-fp8 = FP8 denso
spec-fp4 = FP4 denso
spec-sparse-headline = O que o fabricante anuncia
spec-link = Ligação com outra caixa
spec-link-measured = Ligação, medida
spec-idle = Consumo em repouso
spec-load = Consumo no trabalho
spec-noise = Ruído
pool-unified = dividida entre CPU e GPU
pool-vram = das placas
pool-system = do computador
value-tflops = { $value } TFLOPS
value-gbits = { $value } Gbit/s
hw-apple = Apple silicon
hw-strix_halo = Strix Halo
hw-gb10 = NVIDIA GB10
hw-nvidia = Placas NVIDIA
hw-radeon = Placas AMD
hw-intel_arc = Placas Intel
hw-instinct = AMD Instinct
hw-cpu = Só CPU
hw-other = outro hardware
models-says = Com { $context } tokens de contexto e { $system }, cabem { $count } de { $of } modelos.
models-longest = Maior contexto
models-fits = cabe
models-tight = cabe justo
models-not = não cabe
models-none = nenhum
models-speed = Escrita de { $model }, com { $context } tokens
offers-none = Ninguém publicou um preço. Ainda assim dá para comparar a máquina.
price-in-other-money = Em outra moeda. Sem um câmbio seu, nunca conta.
price-only-claimed = Alguém afirmou isto; não se achou quem peça esse valor. Nunca conta.
rate-shader = dos shaders
rate-matrix = das unidades de matriz
rate-matrix-narrow = das unidades de matriz, somando em 16 bits
rate-is = FP16 é a taxa mais alta no papel, com unidades de matriz onde o chip as tem. Os programas alcançam uma parte dela.
offer-seen = Visto
offer-part = De
offer-whole = tudo
offer-source = Fonte
prices-title = O preço ao longo do tempo
prices-none = Até este dia ninguém publicou um preço.
prices-none-in-dollars = Até este dia, nenhuma oferta em dólares. As outras estão na lista abaixo.
prices-same = { $to } desde { $day }.
prices-rose = De { $from } em { $day } para { $to }: { $share } mais caro.
prices-fell = De { $from } em { $day } para { $to }: { $share } mais barato.
prices-from = Desde
prices-elsewhere =
    { $count ->
        [one] Uma oferta em outra moeda, ou de uma peça, está na lista abaixo.
       *[other] { $count } ofertas em outras moedas, ou de peças, estão na lista abaixo.
    }
legend-price = o que valia como preço
legend-new = nova
legend-used = recondicionada ou usada
legend-not-sold = não se consegue

## Um modelo

model-released = lançado em { $day }
model-use =
    { $use ->
        [coding-agent] agente de programação
        [coding] programação
        [chat] conversa
        [reasoning] raciocínio
        [vision] imagens
        [audio] som
        [tools] ferramentas
        [long-context] contexto longo
        [local-agent] agente local
        [small-machines] máquinas pequenas
        [server-or-very-large-memory] servidor ou memória muito grande
        [server-only] só servidor
       *[other] { $name }
    }
model-extended = { $tokens } com a extensão dos autores
model-per-token = Cache por token
model-ollama = No Ollama
model-files = Arquivos
model-shapes = Formas
model-no-shapes = O que se publicou das formas dele não basta para calcular a memória.
model-quality = Qualidade
model-no-quality = Não se achou nenhuma nota dele.
model-quality-what = Notas só se comparam com o mesmo índice e a mesma versão.
model-sources = Onde as formas foram lidas
model-memory = Memória enquanto o contexto cresce
model-memory-says = Como { $quant }, ocupa { $first } GiB com { $short } tokens e { $last } GiB com { $long }.
model-memory-reads = Memória em um tamanho de contexto
model-memory-note = Pesos, cache e buffers juntos, em uma GPU com llama.cpp.
model-memory-missing = Estimado onde ninguém publicou: { $figures }.
model-kv = cache como { $kv }
value-kib = { $value } KiB
files-none = Não se viu nenhum arquivo dele.
files-size = Tamanho
files-bits = Bits por peso
files-seen = Visto
files-rounded = arredondado
quality-index = Índice
quality-score = Nota
quality-date = Data
quality-no-version = versão não informada
shapes-layers = Camadas
shapes-of-these = { $layers } delas
shapes-hidden = Largura
shapes-heads = Cabeças de consulta
shapes-vocab = Vocabulário
shapes-experts =
    { $shared ->
        [0] { $used } de { $experts } por token
       *[other] { $used } de { $experts } por token, e { $shared } em comum
    }
shapes-from =
    { $code ->
        [config] Nota A: do próprio config.json do modelo.
        [print_info] Nota A: como o llama.cpp as leu de um arquivo dele.
        [gallery] Nota B: de uma galeria de arquiteturas, não dos arquivos do modelo.
        [reported] Nota B: como relatam outros que o executaram.
        [inherited] Nota C: tomadas de um modelo da mesma família.
        [derived] Nota C: deduzidas de um número publicado do seu cache.
        [partial] Nota C: só uma parte foi encontrada.
       *[other] Nota C: { $from }.
    }
layers-full = guardam todos os tokens
layers-window = guardam os últimos { $tokens } tokens
layers-window-unknown = guardam uma janela que ninguém publicou, contada como tudo
layers-latent = guardam uma linha comprimida de { $width } por token
layers-recurrent = guardam um estado de tamanho fixo, seja qual for o contexto
layers-published = guardam o que os autores publicaram por token
layers-heads = { $heads } cabeças, largura { $key } nas chaves e { $value } nos valores
missing-hidden = a largura
missing-feed-forward = a largura do feed-forward
missing-vocabulary = o vocabulário
missing-recurrent-state = o estado recorrente
missing-window = a janela
missing-cache-shapes = as formas do cache
runs-none = Ninguém publicou uma medição.
