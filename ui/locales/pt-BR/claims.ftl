### O que o relatório disse e o que se sustenta. `said` é a afirmação em nossas palavras; `finding`, no que deu.

claim-context-cap-said = Uma definição de modelo com o rótulo v-128k prendia o contexto em 131.072 tokens.
claim-context-cap-finding = Certo. num_ctx, o tamanho de contexto que uma definição de modelo pode fixar, vale mais que o do próprio modelo, diga o rótulo o que disser. Sem ele, o Ollama teria escolhido 262.144 sozinho em um Mac que dá 48 GiB à GPU.

claim-native-context-said = O modelo em si aceita 262.144 tokens.
claim-native-context-finding = Certo: ele foi feito para 262.144 tokens. Seus autores descrevem um jeito de estender isso para cerca de um milhão.

claim-prompt-over-cap-said = Um prompt de 146.760 tokens bateu em um teto de 131.072.
claim-prompt-over-cap-finding = Certo, e isso explica o estouro: o prompt passa do teto em 15.688 tokens. O Ollama corta uma conversa assim sem avisar.

claim-prefill-400-said = O prompt era lido a cerca de 400 tokens por segundo.
claim-prefill-400-finding = Possível, e provavelmente alto para um prompt tão longo: um M2 Ultra com o arquivo de 8 bits começa perto de 2.100 tokens por segundo, lê 741 com 16.384 já lidos e 431 com 32.768, e continua caindo.

claim-prefill-six-minutes-said = Ler 146.760 tokens leva mais de seis minutos.
claim-prefill-six-minutes-finding = Certo: 146.760 / 400 = 367 segundos. Se a leitura fica mais lenta no fim, demora ainda mais.

claim-timeout-300-said = O cliente desistiu depois de cinco minutos.
claim-timeout-300-finding = Certo, e 300 segundos costumam vir do cliente: o fetch do Node desiste após 300 segundos sem resposta, enquanto o Ollama não tem limite próprio para uma requisição em andamento.

claim-three-timeouts-said = Três timeouts seguidos se explicam só pela aritmética.
claim-three-timeouts-finding = O primeiro, sim. Em um servidor llama.cpp atual, uma requisição repetida continua de onde a última parou, então três seguidos apontam para uma segunda causa; aqui o prompt também passava do teto.

claim-free-fix-said = Uma configuração alterada e uma nova definição de modelo resolveram tudo, sem custo.
claim-free-fix-finding = Certo. São três configurações: o contexto na definição do modelo, o timeout do cliente e prompts que fiquem abaixo do teto. Não é preciso comprar nada.

claim-label-not-limit-said = Um rótulo no nome de um modelo não é um limite do modelo.
claim-label-not-limit-finding = Certo. O nome é texto livre; o número que conta é num_ctx, e dá para lê-lo no servidor em execução.

claim-kv-heads-said = Quatro cabeças de chave e valor (as partes do modelo cujos resultados são guardados para cada token), metade das do Llama 3 8B, fazem um contexto longo ocupar muito menos memória.
claim-kv-heads-finding = Certo quanto às cabeças, quatro contra oito. Mas este modelo tem 48 camadas e o outro 32: 96 KiB por token contra 128 KiB, um quarto a menos e não a metade.

claim-weights-15gb-said = Os pesos ocupam cerca de 15 GB.
claim-weights-15gb-finding = O arquivo usual de 4 bits (Q4_K_M) tem 17,3 GiB (18,6 GB). 15 GB fica entre um de 3 bits (14,7 GB) e o menor de 4 bits (16,4 GB).

claim-kv-24gb-said = Com 262.144 tokens, o cache KV ocupa cerca de 24 GB.
claim-kv-24gb-finding = Certo: 2 × 48 camadas × 4 cabeças × 128 × 2 bytes = 98.304 bytes por token, ou seja, 24 GiB (25,8 GB) em 16 bits e 12,75 GiB em 8 bits.

claim-total-44gb-said = Pesos, cache e sistema ocupam juntos cerca de 44 GB.
claim-total-44gb-finding = Perto, só para o modelo: 17,3 + 24 GiB e um buffer de 1 a 2 GiB dão uns 43 GiB (46 GB). A memória do próprio sistema vem por cima.

claim-fits-64gb-said = O modelo cabe em 64 GB com o contexto completo.
claim-fits-64gb-finding = Certo, com pouca folga: uns 43 GiB dos 48 GiB que o macOS dá à GPU por padrão. Um cache de 8 bits economiza 11 GiB.

claim-headroom-20gb-said = Dos 64 GB, 20 ficam livres.
claim-headroom-20gb-finding = Da memória toda, mais ou menos isso. Do que a GPU pode usar por padrão (48 GiB), sobram uns 5 GiB; o limite sobe com um comando.

claim-m2-ultra-800-said = Um Mac Studio M2 Ultra move cerca de 800 GB por segundo.
claim-m2-ultra-800-finding = Certo: 800 GB/s é o número do fabricante.

claim-m2-ultra-70b-said = O M2 Ultra roda um modelo de 70B a 10 a 15 tokens por segundo.
claim-m2-ultra-70b-finding = Certo: foram medidos 12,5 com contexto curto e 9,3 com 8.192 tokens usando o arquivo usual de 4 bits (Q4_K_M), e 14,4 com um mais simples (Q4_0). A memória permite no máximo 18,8.

claim-decode-needs-bandwidth-said = Escrever tokens é limitado pela largura de banda da memória, não pelo poder de cálculo.
claim-decode-needs-bandwidth-finding = Certo para uma pessoa por vez: modelos densos de 70B foram medidos em 60 a 83 por cento do que a largura de banda dividida pelo tamanho do arquivo permite. A leitura do prompt é limitada pelo poder de cálculo.

claim-spark-3000-said = Um DGX Spark custa 3.000 dólares.
claim-spark-3000-finding = 3.000 foi o anúncio de janeiro de 2025; ninguém o vendeu por isso. Saiu a 3.999, subiu para 4.699 em 23 de fevereiro de 2026 e estava a 6.950, esgotado, em 2 de outubro de 2026.

claim-spark-128gb-said = O DGX Spark tem 128 GB de memória LPDDR5X unificada.
claim-spark-128gb-finding = Certo. Dá para usar cerca de 120 GB (112 GiB).

claim-spark-273-said = A memória do DGX Spark move 273 GB por segundo.
claim-spark-273-finding = Certo.

claim-spark-third-of-m2-said = O DGX Spark tem um terço da largura de banda de um M2 Ultra.
claim-spark-third-of-m2-finding = Certo: 273 / 800 = 0,34.

claim-spark-1-petaflop-said = O DGX Spark calcula um petaflop em FP4.
claim-spark-1-petaflop-finding = Só com esparsidade (pulando zeros), que modelos de linguagem não usam. Sem ela, cerca de 500 TFLOPS, dos quais 480 foram medidos; e o caminho de 4 bits deste chip é em parte emulado.

claim-spark-70b-said = O DGX Spark roda um modelo de 70B a 25 a 50 tokens por segundo.
claim-spark-70b-finding = 273 GB/s não conseguem ler 42,5 GB mais de 6,4 vezes por segundo. Foram medidos 4,0 a 4,7. De 50 a 60 é coisa de modelos de mistura de especialistas, como o gpt-oss-120b.

claim-spark-fp4-compensates-said = As unidades FP4 do DGX Spark compensam a menor largura de banda.
claim-spark-fp4-compensates-finding = Não ao escrever tokens: aí quem decide é a largura de banda. Elas ajudam a ler o prompt, e mesmo aí 8 bits (FP8) vencem 4 bits (NVFP4), com 53,8 contra 40,8 tokens por segundo em um modelo de 35B.

claim-spark-linux-said = O DGX Spark só roda Linux e fica ao lado do computador principal.
claim-spark-linux-finding = Certo: ele vem com um Linux para Arm, e nenhuma fonte mostra Windows nele.

claim-spark-two-6000-said = Dois DGX Spark ligados custam 6.000 dólares.
claim-spark-two-6000-finding = Dois custavam 7.998 no dia do relatório e 13.900 pelo preço de lista de outubro de 2026, esgotados, e o cabo vem por fora.

claim-spark-two-405b-said = Dois DGX Spark ligados rodam modelos de 405B e maiores.
claim-spark-two-405b-finding = Os pesos cabem: cerca de 200 GB em 4 bits, e existe uma configuração pronta para dois. Ninguém publicou a velocidade; a memória permite no máximo 2,7 tokens por segundo quando os dois trabalham em cada camada (paralelismo de tensores) e 1,4 quando as camadas são divididas.

claim-m3-ultra-192gb-4000-said = Um Mac Studio M3 Ultra com 192 GB custa 4.000 dólares.
claim-m3-ultra-192gb-4000-finding = Nunca existiu: o M3 Ultra veio com 96, 256 ou 512 GB. Por 3.999 se compravam 96 GB, e por 5.299 de 25 de junho de 2026 até a linha acabar em 25 de agosto.

claim-m3-ultra-512gb-price-said = O M3 Ultra com 512 GB custa de 8.000 a 10.000 dólares.
claim-m3-ultra-512gb-price-finding = Custava 9.499 com o menor SSD e até 14.099. Foi retirado por volta de 5 de março de 2026; em agosto de 2026, unidades lacradas eram oferecidas por particulares a 25.000.

claim-m3-ultra-512gb-7999-said = O M3 Ultra com 512 GB parte de 7.999 dólares.
claim-m3-ultra-512gb-7999-finding = Seu menor preço foi 9.499.

claim-m3-ultra-819-said = O M3 Ultra move 819 GB por segundo.
claim-m3-ultra-819-finding = Certo, 2 por cento a mais que o M2 Ultra.

claim-m3-ultra-2x-said = A Apple mediu o M3 Ultra em 2,1 vezes o M2 Ultra para modelos de linguagem.
claim-m3-ultra-2x-finding = Não se achou esse número da Apple; ela falou em até 1,5 vez na CPU e até 2 na GPU. Medido em um modelo de 70B: 15 por cento a mais na escrita, 37 por cento na leitura.

claim-m3-ultra-70b-said = O M3 Ultra roda um modelo de 70B a 20 a 32 tokens por segundo.
claim-m3-ultra-70b-finding = 819 GB/s permitem no máximo 19,3 com Q4_K_M. Foram medidos 13,7 a 14,4.

claim-m3-ultra-two-models-said = 192 GB comportam um modelo de 30B e um de 70B ao mesmo tempo.
claim-m3-ultra-two-models-finding = Esse tamanho não foi vendido. Os dois precisam de 57 GiB para os pesos, então 96 GB (72 GiB para a GPU) comportam ambos com contextos curtos, e 256 GB com longos.

claim-m3-ultra-everyday-said = Para o dia a dia: o triplo da memória e o dobro da velocidade por 4.000 dólares.
claim-m3-ultra-everyday-finding = Não existiu máquina com 192 GB, e o M3 Ultra escreve cerca de 15 por cento mais rápido que o M2 Ultra, não o dobro.

claim-405b-230gb-said = O Llama 3.1 405B pesa 230 GB em 4 bits.
claim-405b-230gb-finding = Certo: 231 GB na lista do Ollama; o arquivo usual de 4 bits (Q4_K_M) tem 243 GB.

claim-405b-only-path-said = O M3 Ultra com 512 GB é o único caminho para um consumidor rodar um modelo de 405B.
claim-405b-only-path-finding = Ali ele cabe com folga, mas anda devagar: 2 a 3 tokens por segundo. Quatro caixas Strix Halo ligadas também rodaram um, a 0,7 a 0,9. A máquina não é vendida nova desde março de 2026.

claim-threadripper-5000-said = Um Threadripper com duas RX 7900 XTX custa de 5.000 a 6.000 dólares.
claim-threadripper-5000-finding = Não se achou preço de um computador assim. Duas placas em um computador AM5 comum saíam, pelas peças, por 3.290 a 3.860 em meados de 2026, e para duas não é preciso Threadripper.

claim-dual-7900-24gb-said = Duas placas de 24 GB dão 24 GB, não 48.
claim-dual-7900-24gb-finding = Para modelos de linguagem, dão 48: o llama.cpp põe camadas diferentes em cada placa. Um modelo de 70B em 4 bits, grande demais para 24 GB, já rodou em duas. É verdade que nenhuma camada pode passar de uma placa.

claim-rocm-lags-said = O ROCm da AMD fica atrás do CUDA da NVIDIA.
claim-rocm-lags-finding = Em parte. Na mesma placa, o Vulkan, que serve para placas de qualquer fabricante, ficou à frente do ROCm (167 a 177 contra 129 a 144 tokens por segundo em um modelo de 7B), então há um jeito de contornar.

claim-dual-7900-same-speed-said = Duas RX 7900 XTX não rodam um modelo de 70B mais rápido que o M2 Ultra, a 10 a 15 tokens por segundo.
claim-dual-7900-same-speed-finding = No motor MLC foram medidos 29,9, com as duas placas trabalhando juntas. Dividido por camadas, deve ficar perto de duas RTX 3090, de largura de banda parecida: 16,6.

claim-strix-price-said = Um Framework Desktop com 128 GB custa de 2.000 a 2.500 dólares.
claim-strix-price-finding = Custava: 1.999 no lançamento e 2.459 em janeiro de 2026. No fim de 2026 aparecia a 3.449 e esgotado; outras caixas com este chip custam de 3.100 a 4.350.

claim-z13-price-said = Um ASUS ROG Flow Z13 custa 2.499 dólares.
claim-z13-price-finding = Não se achou em lugar nenhum o preço da versão com 128 GB.

claim-strix-parts-said = O Ryzen AI Max+ 395 tem 16 núcleos Zen 5, 40 unidades gráficas e uma NPU de 50 TOPS.
claim-strix-parts-finding = Certo. Os motores usuais usam as unidades gráficas e deixam parada a NPU, uma unidade própria para IA.

claim-strix-128gb-said = No Strix Halo, até 128 GB são uma só memória para CPU, gráficos e NPU.
claim-strix-128gb-finding = Certo. Os gráficos podem usar até 96 GB no Windows e cerca de 120 GiB no Linux, depois de configurado.

claim-strix-256-said = A memória do Strix Halo move cerca de 256 GB por segundo.
claim-strix-256-finding = Certo como número do fabricante; foram medidos 212 a 215.

claim-strix-third-said = O Strix Halo tem um terço da largura de banda do M2 Ultra.
claim-strix-third-finding = Certo: 800 / 256 = 3,1.

claim-strix-7b-cpu-said = O Strix Halo roda um modelo de 7B na CPU a 60 a 80 tokens por segundo.
claim-strix-7b-cpu-finding = Nem os gráficos passam de 51 a 56 em um modelo de 7B em 4 bits. Só na CPU, um modelo de 14B rodou a 11,4.

claim-strix-30b-said = O Strix Halo roda um modelo de 30B a 15 a 20 tokens por segundo.
claim-strix-30b-finding = Depende do tipo: um modelo denso de 31B roda a 10,6 a 11,5; uma mistura de especialistas desse tamanho, a 52 a 60.

claim-strix-70b-said = O Strix Halo roda um modelo de 70B em 4 bits a 5 a 8 tokens por segundo.
claim-strix-70b-finding = A ponta de baixo: foram medidos 4,1 a 5,1, nos gráficos. 8 está acima do que 256 GB/s podem entregar, que é 6,0.

claim-strix-like-m2-said = O Strix Halo concorre com o M2 Ultra.
claim-strix-like-m2-finding = Em um modelo denso de 70B, ele escreve 4,1 a 5,1 tokens por segundo contra 12,5, como a largura de banda sugere. Tem o dobro da memória do Mac de 64 GB.

claim-strix-rocm-said = O ROCm nos gráficos do Strix Halo não está pronto para o trabalho diário.
claim-strix-rocm-finding = Era assim até o começo de 2026. Desde junho de 2026 funciona no Ollama por padrão; restam falhas isoladas, e o Vulkan é a opção mais estável.

claim-strix-ollama-cpu-said = No Strix Halo, o Ollama manda o trabalho para a CPU.
claim-strix-ollama-cpu-finding = Desde a versão 0.30.1 (2 de junho de 2026) o Ollama usa esses gráficos via ROCm. Só com Vulkan ele ainda os deixa de fora, a menos que se defina OLLAMA_IGPU_ENABLE=1.

claim-strix-vulkan-said = No Strix Halo, o backend Vulkan promete.
claim-strix-vulkan-finding = Certo, e mais do que isso: é tido como o mais estável e muitas vezes escreve mais rápido, 60,4 contra 51,5 tokens por segundo em uma mistura de especialistas de 35B.

claim-strix-cheapest-said = Nada mais dá 128 GB por menos de 3.000 dólares.
claim-strix-cheapest-finding = Certo em fevereiro de 2026. Mais tarde no ano, a caixa mais barata com este chip estava a 3.099: a ideia se mantém, o número não.

claim-mi300x-192gb-said = Uma MI300X tem 192 GB de HBM3.
claim-mi300x-192gb-finding = Certo.

claim-mi300x-5300-said = Uma MI300X move 5,3 TB por segundo.
claim-mi300x-5300-finding = Certo; um provedor de nuvem arredonda para 5,2.

claim-mi300x-70b-said = Uma MI300X roda um modelo de 70B a 80 a 120 tokens por segundo.
claim-mi300x-70b-finding = A memória permitiria até 125, que ninguém alcança. Não se achou medição para uma pessoa; uma estimativa fraca diz 40 a 55.

claim-mi300x-price-said = Uma MI300X custa pelo menos 25.000 dólares.
claim-mi300x-price-finding = Sem respaldo: páginas de 2026 dizem 15.000 a 20.000, e as duas são fracas. Só é vendida a empresas.

claim-mi300x-not-for-home-said = Uma MI300X não é coisa para um carrinho de compras particular.
claim-mi300x-not-for-home-finding = Certo: é um módulo de servidor de 750 W, não uma placa para PC.

claim-mac-mini-local-ai-said = Um Mac mini é uma boa máquina para modelos locais.
claim-mac-mini-local-ai-finding = Para os pequenos. Com 16 GB, a GPU recebe 10,5 GiB, o bastante para um modelo de 8B em 4 bits; o modelo desta história precisa ao menos da versão de 32 GB, e de 64 GB para o contexto completo.

claim-pi5-budget-said = Um Raspberry Pi 5 é uma opção barata.
claim-pi5-budget-finding = Ele roda um modelo de 7B em 4 bits a 4,5 tokens por segundo no máximo (17 GB/s / 3,8 GB), e os preços de memória levaram a versão de 16 GB para longe dos 120 dólares do lançamento.

claim-heavy-20-percent-said = Mudanças em muitos arquivos são cerca de 20 por cento do trabalho.
claim-heavy-20-percent-finding = Uma estimativa do trabalho de uma pessoa. Coloque a sua própria parte: ela move a resposta mais do que qualquer preço.

claim-local-80-percent-said = Os outros 80 por cento rodam bem na máquina que já existe.
claim-local-80-percent-finding = Também é uma estimativa, mas provável aqui: com as três configurações alteradas, o modelo cabe com o contexto completo.

claim-hybrid-split-said = Trabalho pesado que não é privado pertence à nuvem.
claim-hybrid-split-finding = Uma regra sensata quando ele realmente não é privado. Olhe os termos: planos gratuitos podem usar o que é enviado para treinar modelos.

claim-devstral-free-said = O Devstral tem 262.144 tokens de contexto no plano gratuito da Mistral.
claim-devstral-free-finding = O contexto estava certo. No plano gratuito foram medidos 50.000 tokens por minuto, então um prompt cheio não passava, e ele pode treinar com o que é enviado. Desde então o modelo consta como desatualizado.

claim-gemini-1m-said = O Gemini 2.5 Pro tem um contexto de um milhão de tokens.
claim-gemini-1m-finding = Certo: 1.048.576. O uso gratuito era limitado a cerca de 100 requisições por dia, e o que se envia ali pode servir para treino; acima de 200.000 tokens o preço da entrada dobra.

claim-strix-tight-budget-said = Com orçamento apertado, o Strix Halo é o caminho para mais memória.
claim-strix-tight-budget-finding = Ainda são os 128 GB mais baratos que se podem encomendar, a partir de cerca de 3.100 dólares no fim de 2026, em vez de 2.000 a 2.500. Conte com modelos de mistura de especialistas a 50 tokens por segundo e densos de 70B a 5.

claim-spark-for-cuda-said = Para CUDA ao lado do computador principal, o DGX Spark por 3.000 dólares é a escolha.
claim-spark-for-cuda-finding = Para modelos maiores que a memória de uma placa, a ideia se mantém; o preço, não: 6.950 e esgotado em outubro de 2026, caixas de parceiros a partir de 5.999. Onde 24 GB bastam, uma torre com uma placa usada é mais barata e mais rápida.

claim-ollama-tag-262k-said = O modelo é baixado como qwen3-coder:30b-262k.
claim-ollama-tag-262k-finding = Não conseguimos confirmar uma tag com esse nome; o simples qwen3-coder:30b tem o tamanho completo, e o contexto se define ao rodar.

claim-diagnose-first-said = Diagnostique antes de comprar.
claim-diagnose-first-finding = Certo. É por isso que este programa olha as configurações antes de indicar uma máquina.

## O que se acha em uma afirmação digitada

claim-check-nothing-to-judge = Não há nada aqui que se possa conferir: uma velocidade com modelo e máquina, um preço, um tanto de memória ou uma largura de banda.
claim-check-no-machine = Nenhuma máquina do catálogo foi reconhecida. Tente o nome com chip e memória, como “Mac Studio M3 Ultra 512 GB”.
claim-check-no-model = Cita uma velocidade e nenhum modelo do catálogo, então a velocidade não pode ser avaliada. Tente o nome do modelo, ou o tamanho e o tipo.
claim-check-several-machines =
    { $count ->
        [one] Avaliado com esta máquina: { $machine }.
       *[other] Serve para { $count } máquinas do catálogo; o que depende de uma delas foi avaliado com: { $machine }.
    }
claim-check-further-machine = Também fala de outra máquina: { $machine }. Uma é avaliada por vez; confira essa parte separadamente.
claim-check-machine-not-known = O catálogo não tem { $machine }, e nenhuma outra máquina entrou no lugar. O que se sabe do chip foi avaliado; o preço e a memória, não.
claim-check-refused = “{ $said }” ficou de fora: nenhuma máquina tem um número assim.
claim-check-no-such-memory = Nunca foi vendida com { $said_gb } GB: { $machine }. Existem: { $known } GB.
claim-check-memory-elsewhere = O catálogo não tem { $machine } com { $said_gb } GB, mas outros vendem o mesmo chip com essa memória, como { $other }. Foi avaliado com essas.
claim-check-memory-not-listed = O catálogo não tem { $machine } com { $said_gb } GB, só com { $known } GB. Isso não diz nada contra, mas o preço e o que cabe não foram avaliados.
claim-check-memory-holds = Existe com { $said_gb } GB: { $machine }.
claim-check-above-limit =
    { $kind ->
        [prefill] Não é possível: ler { $said_tps } tokens por segundo de { $model } em { $quant } pede mais operações do que o chip faz. No máximo, ele lê { $limit_tps }.
       *[decode] Não é possível: cada token precisa ler da memória os pesos ativos de { $model } em { $quant }, e a memória permite { $limit_tps } tokens por segundo no máximo. Foram ditos { $said_tps }.
    }
claim-check-upper-end-above-limit =
    { $kind ->
        [prefill] A ponta alta não é possível: { $said_tps } tokens por segundo de { $model } em { $quant } pedem mais operações do que o chip faz. No máximo, ele lê { $limit_tps }.
       *[decode] A ponta alta não é possível: para { $model } em { $quant } a memória permite { $limit_tps } tokens por segundo no máximo, e foram ditos { $said_tps }.
    }
claim-check-would-need-bits = Para chegar lá, seriam precisos pesos de { $bits } bits cada.
claim-check-above-all = { $said_tps } tokens por segundo não contrariam a física, mas é mais rápido do que tudo o que foi medido ou se espera: { $most_tps } no máximo.
claim-check-above-measured =
    { $runs ->
        [one] Possível, e mais rápido do que a única medição publicada de exatamente isso, { $fastest_tps } tokens por segundo. Com outro motor esperamos até { $high }.
       *[other] Possível, e mais rápido do que cada uma das { $runs } medições publicadas de exatamente isso: a mais rápida deu { $fastest_tps } tokens por segundo. Com outro motor esperamos até { $high }.
    }
claim-check-as-expected = É o que se espera: { $low } a { $high } tokens por segundo, conforme o motor e a profundidade.
claim-check-below-all = A máquina faz melhor: { $said_tps } tokens por segundo é menos do que os { $least_tps } que foram medidos ou se esperam no mínimo.
claim-check-measured =
    { $runs ->
        [one] Medido: uma medição publicada, { $high } tokens por segundo.
       *[other] Medido: { $runs } medições publicadas, { $low } a { $high } tokens por segundo.
    }
claim-check-not-measured = Não se conhece medição publicada deste chip com este modelo.
claim-check-guessing-ahead = Com um modelo pequeno que adivinha adiante, uma passada pode render vários tokens, então aqui o limite é mais alto. Quanto isso ajuda depende do texto.
claim-check-several-requests = A velocidade é de várias requisições de uma vez. Elas dividem cada leitura dos pesos, então o limite de uma requisição não vale, e a resposta para uma pessoa é mais lenta que isso.
claim-check-does-not-fit = { $model } em { $quant } não cabe: precisa de { $needed_gib } GiB, e a GPU pode usar { $usable_gib } GiB.
claim-check-fits-at = Em { $quant } cabe.
claim-check-fits-at-bits = Uma quantização de no máximo { $bits } bits por peso caberia; o tamanho dela não é conhecido aqui.
claim-check-speed-in-smaller = Na quantização habitual não cabe, então a velocidade foi avaliada em { $quant }.
claim-check-spilled = { $outside_gib } GiB de { $model } em { $quant } ficam fora da placa, na memória do próprio computador. Lidos de lá, um computador comum dá { $limit_tps } tokens por segundo no máximo dos máximos.
claim-check-fits = { $model } em { $quant } cabe: { $needed_gib } dos { $usable_gib } GiB que a GPU pode usar.
claim-check-weights-take = O arquivo de { $model } em { $quant } tem { $file_gb } GB; foram ditos { $said_gb }.
claim-check-run-takes =
    { $figure ->
        [cache] O KV cache de { $model } com { $context } tokens ocupa { $computed_gb } GB em 16 bits; foram ditos { $said_gb }.
        [left] Ao lado de { $model } em { $quant } com { $context } tokens ficam livres { $computed_gb } GB da memória; foram ditos { $said_gb }.
       *[total] { $model } em { $quant } ocupa { $computed_gb } GB com um cache de { $context } tokens; foram ditos { $said_gb }.
    }
claim-check-bandwidth-holds = A largura de banda está certa: { $known_gbs } GB/s segundo o fabricante.
claim-check-bandwidth-wrong = O fabricante informa { $known_gbs } GB/s, não { $said_gbs }.
claim-check-compute-holds = As operações estão certas: { $said_tflops } TFLOPS segundo o fabricante.
claim-check-compute-sparse = { $said_tflops } TFLOPS é o que o fabricante anuncia e conta zeros que são pulados. Modelos de linguagem recebem { $dense_tflops }.
claim-check-compute-wrong = O fabricante informa { $dense_tflops } TFLOPS em 16 bits, não { $said_tflops }.
claim-check-price-usual = O preço é o de costume: { $offers_low } a { $offers_high } em { $on }.
claim-check-price-low = O preço está abaixo de todas as ofertas conhecidas: a mais barata era { $offers_low } em { $on }. Se for real, pergunte o que falta.
claim-check-price-once-was = O preço já foi esse, visto pela última vez em { $last_seen }. Em { $on }, a oferta mais barata era { $offers_low }.
claim-check-price-only-announced = Esse preço foi anunciado em { $last_seen }, e não se sabe de ninguém que tenha vendido por ele. Em { $on }, a oferta mais barata era { $offers_low }.
claim-check-price-high = O preço está acima de todas as ofertas conhecidas: a mais cara era { $offers_high } em { $on }.
claim-check-price-old =
    { $days ->
        [one] A oferta mais nova tem { $days } dia.
       *[other] A oferta mais nova tem { $days } dias, então olhe de novo antes de decidir.
    }
claim-check-not-to-be-had = No momento ninguém tem uma para vender.
claim-check-price-of-another = Por esse preço se leva esta máquina, e nela o modelo não cabe: { $machine }.
claim-check-price-not-known = Não se conhece oferta para comparar com este preço.
claim-check-price-no-rate = As ofertas conhecidas estão em outra moeda. Com a sua taxa de câmbio nas configurações, dá para comparar.
claim-check-mix-passes = Seu trabalho privado passa nesta máquina ({ $machine }): cerca de { $minutes } minutos de espera por dia.
claim-check-mix-fails = Seu trabalho privado não passa nesta máquina ({ $machine }): o que atrapalha é “{ $task }”.
claim-check-mix-pick = Por este preço, seria a escolha em “{ $tier }”.
claim-check-mix-no-pick = Por este preço, não seria a escolha em nenhuma faixa.
claim-check-mix-nothing-to-buy = Para este trabalho você não precisa comprar nada.
claim-role-machine = máquina
claim-role-units = quantas
claim-role-model = modelo
claim-role-quant = quantização
claim-role-context = contexto
claim-role-speed = velocidade
claim-role-memory = memória
claim-role-bandwidth = largura de banda
claim-role-compute = operações
claim-role-price = preço
claim-role-storage = disco
claim-role-circumstance = circunstância
claim-role-unknown = não entendido
claim-check-understood = Entendido
claim-check-not-understood = Não entendido: { $words }
claim-check-heading = { $standing } — em { $date }
claims-by-us = avaliação nossa
claims-by-us-what = Não há nada aí que se possa calcular, então como fica é avaliação nossa.
claims-note = Nossa nota: { $note }
