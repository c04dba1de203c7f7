### O que você mesmo acrescenta, modelos na nuvem, os modelos das classes e catálogos mais novos.

## Formulários

form-optional = { $label } (opcional)
form-more = Mais, tudo opcional
form-keep = Salvar
form-leave = Cancelar
form-choose-one = Escolha pelo menos um.
form-between = Entre { $least } e { $most }.
form-text-needed = Isto é necessário.
form-too-long = No máximo 2.000 letras.
form-not-yet =
    { $count ->
        [one] Um campo precisa de mais uma olhada.
       *[other] { $count } campos precisam de mais uma olhada.
    }

## O que é seu

catalog-own = O que é seu
own-lead = Suas próprias máquinas, modelos e preços. Ficam neste computador, à parte dos fatos do catálogo, e contam em cada resposta.
own-nothing = Ainda não há nada. Acrescente a máquina que ofereceram a você, o modelo que você usa ou o preço da sua loja.
own-add-machine = Acrescentar máquina
own-add-model = Acrescentar modelo
own-add-cloud = Acrescentar modelo na nuvem
own-add-offer = Acrescentar preço
own-add-like = Acrescentar uma parecida
own-change = Mudar: { $name }
own-change-offer = Mudar seu preço
own-edit = Mudar
own-remove = Excluir: { $name }
own-import = Incorporar um arquivo …
own-export = Salvar tudo em um arquivo …
own-imported =
    { $count ->
        [one] Você tem agora uma entrada própria.
       *[other] Você tem agora { $count } entradas próprias.
    }
own-kept = “{ $name }” está salvo e conta a partir de agora.
own-price-kept = Seu preço está salvo e conta a partir de agora.
own-prices = Preços
own-set-price = Definir meu preço
own-change-price = Mudar meu preço
own-market = O mercado pede:
own-name = Nome
own-note = Nota
own-note-what = O que você quer lembrar. Aparece na página.
own-date = Visto em
own-date-what = O dia do preço. Mostra a idade dele.
own-price = Preço
own-vendor = Fabricante
own-vendor-what = Se ficar vazio, diz que é sua.

own-machine-lead = Comece por uma máquina parecida e mude o que difere, ou preencha os poucos dados abaixo.
own-like = Partir de
own-like-what = Uma máquina do catálogo. Ela preenche o resto; mude o que difere.
own-machine-name-what = Como você quer vê-la nas listas, com a memória.
own-class = Tipo de hardware
own-class-what = O que foi medido neste tipo vale para a sua.
own-memory-kind = Memória dos modelos
own-memory-kind-what = Onde o modelo fica enquanto roda.
own-memory-card = Memória de uma placa
own-memory-what = O que se vende como 64 GB são 64 GiB.
own-cards = Placas
own-cards-what = Quantas placas há dentro.
own-bandwidth-what = Da ficha do fabricante, de uma placa ou um chip. Sem ela não dá para calcular a velocidade.
own-systems-what = Os sistemas que ela roda.
own-price-what = O que você pagaria hoje por uma. Sem preço só dá para comparar.
own-price-one-what = O que você pagaria por uma.
own-chip-what = O chip ou a placa, como os testes chamam, por exemplo RTX 3090. Medições no mesmo chip afinam a estimativa.
own-gpu-share-what = O que a GPU pode usar sem mudar nada. Se ficar vazio, toda.
own-system-memory = Memória do computador
own-system-memory-what = Além das placas. O que não cabe nelas pode usá-la, devagar.
own-fp16-what = Sem sparsity, de uma placa ou um chip. Decide a rapidez com que um prompt é lido.
own-units-what = Quantas podem trabalhar juntas. Uma, se não podem.
own-share-too-much = Mais que a memória.
own-idle-too-much = Mais em repouso que trabalhando.
own-rate-missing = Não há câmbio de { $currency } para o dólar. Informe-o com o orçamento ou dê o preço em dólares.

own-model-lead = O mais seguro é um arquivo: ele traz a estrutura, e com ela a memória em qualquer contexto.
own-read = Ler de um arquivo …
own-read-what = O config.json de um modelo no Hugging Face ou um arquivo GGUF. Só o cabeçalho é lido, e nada sai deste computador.
own-read-done = A estrutura foi lida: { $layers } camadas. Confira os campos abaixo e salve.
own-read-lacking = O arquivo não diz: { $fields }.
own-read-unread = Não considerado: { $fields }. Pode faltar na memória.
own-read-roughly = Os parâmetros foram somados sem conhecer todas as matrizes. Corrija se souber melhor.
own-model-name-what = Como você quer vê-lo nas listas.
own-billions = bilhões
own-params-what = Todos os parâmetros do modelo, por exemplo 30,5.
own-active-what = Em uma mistura de especialistas: os parâmetros por onde um token passa. Vazio nos outros.
own-context-what = O mais longo que ele aceita.
own-quant = Quantização
own-quant-what = A do seu arquivo, por exemplo Q4_K_M ou Q8_0.
own-size = Tamanho do arquivo
own-size-what = Se ficar vazio, é calculado pelos parâmetros e pelos bits da quantização.
own-layers-what = Com os dois campos seguintes dá para calcular a memória em qualquer contexto. Está tudo no config.json.
own-kv-heads = Cabeças do cache
own-kv-heads-what = num_key_value_heads.
own-head = Largura de uma cabeça
own-head-what = head_dim.
own-hidden-what = hidden_size.
own-heads-what = num_attention_heads.
own-extended = Contexto estendido
own-extended-what = O mais longo que os autores descrevem com uma extensão.
own-ollama-what = O nome depois de “ollama run”.
own-uses = Para quê
own-active-too-much = Mais que todos os parâmetros.
own-extended-too-short = Mais curto que o contexto acima.
own-size-cannot-be = Seriam { $bits } bits por parâmetro, e isso não pode ser. Confira o tamanho e os parâmetros.
own-shapes-together = Preencha os três: camadas, cabeças e largura, ou nenhum.
use-any = qualquer coisa
use-coding = programação
use-chat = conversa
use-reasoning = raciocínio
use-vision = imagens

own-cloud-lead = Um modelo para alugar ou um provedor que o catálogo não tem. Preços em dólares por milhão de tokens.
own-cloud-name-what = Como o provedor chama.
own-provider-what = Quem opera e manda a conta.
own-per-million = $ por milhão
own-input-what = O que é enviado, por milhão de tokens.
own-output-what = O que é respondido, por milhão de tokens.
own-cached-what = O que já foi enviado e é lembrado. Se ficar vazio, nada fica mais barato na segunda vez.
own-trains-what = O que os termos dizem sobre este preço. Decide o que pode sair de casa.
own-cached-too-much = Mais caro que tokens novos.

own-offer-lead = Seu preço vem antes do mercado em cada resposta. O do mercado continua visível ao lado.
own-price-of = Preço de
own-price-of-what = Uma máquina inteira ou uma peça das torres montadas por peças.
own-part = Peça
own-rate = Câmbio
own-rate-what = Quanto desta moeda valia um dólar nesse dia.
own-tax = Com imposto
own-tax-what = O imposto está no valor.
own-offer-note-what = Quem ofereceu e o quê, exatamente.
own-machine-needed = Escolha uma máquina.

## Listas

catalog-cloud = Modelos na nuvem
catalog-back-cloud = Todos os modelos na nuvem
catalog-as-of = Estes são os preços de { $day }.
catalog-as-of-today = Mostrar os de hoje
price-range = (pedem { $low }–{ $high })
source-weak = { $source } (fonte fraca)
ground-second-hand = lido de segunda mão
ground-weak = fonte fraca

## Modelos na nuvem

cloud-provider = Provedor
cloud-any-provider = Qualquer provedor
cloud-no-training = Não treina com o que eu envio
cloud-input = Enviado
cloud-output = Respondido
cloud-cached = Em cache
cloud-free = Nível grátis
cloud-has-free = sim, com limites
cloud-trains = Treina com seu texto
trains-paid-only = não se você paga; no plano grátis pode treinar
terms-second-hand = fraco: outros dizem isso, não lemos nos termos do próprio provedor
cloud-terms = Termos de dados
cloud-retention = Guardado por
cloud-retires = Termina em
cloud-longest-answer = Resposta mais longa
cloud-status = o provedor chama de “{ $status }”
cloud-ends = termina em { $day }
cloud-ended = terminou em { $day }
cloud-prices-are = Preços em dólares por milhão de tokens: enviado, respondido e reenviado do cache.
cloud-per-million = $ por milhão de tokens
cloud-usual = Preço
cloud-above = Acima de { $tokens } tokens
cloud-seen = Preço visto em { $day }
cloud-sources = Onde isto foi lido

## Que modelo representa uma classe

picks-title = Que modelo representa cada classe
picks-what = Uma tarefa pode pedir uma classe em vez de um modelo. Então este é usado, por uma regra que qualquer um pode seguir.
picks-why = Por quê
picks-among = De
pick-only-one = Nenhum outro modelo é desta classe e uso.
pick-best = A melhor nota em { $index } { $version }: { $score }, à frente de { $next } do seguinte.
pick-best-alone = O único com nota em { $index } { $version }: { $score }.
pick-newest = Nenhum tem nota comparável, então o mais novo os representa: lançado em { $day }.
pick-newest-unknown = Nenhum tem nota comparável; também não se sabe quando saiu.

## Catálogos mais novos

updates-title = O catálogo
updates-version = Fatos de { $day }
origin-built-in = vieram com o programa
origin-installed = instalados por você
origin-previous = o anterior: o mais novo não pode ser usado
updates-address = Endereço de catálogos mais novos
updates-address-wrong = É preciso um endereço que comece com https://.
updates-fetch = Buscar e conferir
updates-file = Pegar de um arquivo …
updates-back = Voltar ao anterior
updates-what = Um catálogo mais novo só conta se uma chave em que você confia o assinou e cada entrada se sustenta. Senão, o seu fica como está. Nada é buscado sem você apertar o botão.
update-done = O catálogo de { $from } foi trocado pelo de { $to }. Ele se sustenta inteiro e conta a partir de agora.
update-back = Você voltou do catálogo de { $from } para o de { $to }.
keys-title = Chaves em que você confia
keys-none = Nenhuma chave é confiável, então nenhum outro catálogo pode ser instalado. Acrescente a chave de quem o faz.
keys-count =
    { $count ->
        [one] Catálogos assinados com uma chave são aceitos.
       *[other] Catálogos assinados com uma de { $count } chaves são aceitos.
    }
key-label = Chave pública
key-what = A linha que o minisign imprime: começa com RW.
key-is = Esta é a chave { $id }. Compare com o que o dono disser, por outro caminho que não o do arquivo.
key-trust = Confiar nesta chave
key-trusted = A chave { $id } é confiável agora.
key-gone = A chave { $id } não é mais confiável.
key-remove = Deixar de confiar
key-remove-which = Deixar de confiar: { $id }
key-wrong = Isto não é uma chave pública como o minisign imprime.
