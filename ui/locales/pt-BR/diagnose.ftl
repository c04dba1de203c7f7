### O diagnóstico: o que se achou, o que significa, o que mudar, o que se ganha, o que se arrisca. Vale para a janela, o PDF
### e o terminal. As variáveis chegam formatadas, ou como “none” onde não se conhecem. Das que uma mensagem usa para
### escolher, $unit, $fits, $why e $about são códigos (ou $about um nome), $n é “off” ou “on” em um interruptor;
### $findings é um número de verdade.

## O que se achou (título) e o que significa. $before e $after são números sem a unidade.

finding-no-gpu-backend = { $runtime } trabalha sem o seu processador gráfico.
finding-no-gpu-backend-what =
    { $label ->
        [asked] { $runtime } tem ordem de deixar todas as camadas do modelo fora da GPU. O processador faz tudo, muitas vezes dez vezes mais devagar, e a GPU fica parada.
        [container] { $runtime } roda em um contêiner que não enxerga a GPU ({ $about }). O processador faz tudo, muitas vezes dez vezes mais devagar.
        [driver] O driver da GPU ({ $about }) e { $runtime } não se entendem: antigo demais, quebrado ou trocado por uma atualização. O processador faz tudo, muitas vezes dez vezes mais devagar.
        [rights] { $runtime } não tem permissão para abrir { $about }. O processador faz tudo, muitas vezes dez vezes mais devagar.
       *[other] { $runtime } não achou como usar a GPU ({ $about }). O processador faz tudo, muitas vezes dez vezes mais devagar, e parece que a máquina é fraca.
    }
finding-context-default-too-short = Ninguém definiu um tamanho de contexto, então { $runtime } usou { $before } tokens.
finding-context-default-too-short-what = { $model } poderia aceitar { $context }. Além de { $before } tokens, a parte mais antiga do texto é descartada sem aviso: o agente esquece, anda em círculos e perde as ferramentas.
finding-context-shrunk-to-fit = { $runtime } reduziu sozinho o contexto para { $before } tokens.
finding-context-shrunk-to-fit-what = Nenhum tamanho de contexto foi informado, e o modelo com a janela completa não cabia. Então o servidor foi diminuindo a janela até caber, e só diz isso em um log que vem desligado. Com o cache em 8 bits, cabem { $after } tokens.
finding-slots-divide-context = { $count } slots dividem o contexto, então cada requisição recebe { $before } tokens.
finding-slots-divide-context-what = O llama.cpp divide entre os slots o contexto que você pede. Uma pessoa precisa de um slot só, que aí recebe { $after } tokens pela mesma memória.
finding-context-setting-ignored = { $client } pede { $after } tokens, e { $runtime } não obedece: dá { $before }.
finding-context-setting-ignored-what = A interface que imita a da OpenAI não tem lugar para um tamanho de contexto. O Ollama ignora a configuração e usa a própria.
finding-context-pushes-layers-off =
    { $unit ->
        [layers] Só { $before } de { $after } camadas estão na GPU.
       *[other] Só { $before }% do modelo está na GPU.
    }
finding-context-pushes-layers-off-what = A memória do contexto longo empurra uma parte de { $model } para o processador, e cada token espera pela parte lenta. Com { $context } tokens, ou com o cache em 8 bits, tudo cabe.
finding-kv-cache-too-large = O cache KV (o que o modelo guarda do seu texto enquanto responde) ocupa { $before } GiB e poderia ocupar { $after }.
finding-kv-cache-too-large-what = Ele é guardado em 16 bits. Com { $context } tokens, isso não cabe ao lado de { $model }; em 8 bits cabe, e quase ninguém percebe diferença nas respostas.
finding-slots-multiply-memory = { $runtime } reserva memória para { $before } requisições ao mesmo tempo.
finding-slots-multiply-memory-what = Cada uma recebe um contexto inteiro só dela. Para uma pessoa só, é memória para ninguém, e { $model } deixa de caber.
finding-gpu-limit-too-low = O macOS deixa a GPU usar { $before } GiB; o trabalho precisa de { $after }.
finding-gpu-limit-too-low-what = O resto da memória está lá, mas a GPU não pode tocar nele. { $model } com { $context } tokens precisa de { $needed_gib } GiB. Um comando sobe o limite até a próxima reinicialização.
finding-borrowed-memory-too-low = O processador gráfico pode pegar emprestados { $before } GiB e precisa de { $after }.
finding-borrowed-memory-too-low-what = Ele quase não tem memória própria e usa a do sistema, até um limite que por padrão é a metade dela. { $model } com { $context } tokens precisa de { $needed_gib } GiB.
finding-carve-out-too-large = O firmware reserva { $before } GiB só para os gráficos.
finding-carve-out-too-large-what = Ao sistema só restam { $usable_gib } GiB, e um arquivo de modelo de { $needed_gib } GiB precisa passar por aí a caminho da GPU. Reserve menos: a GPU pega o resto emprestado quando precisa.
finding-integrated-gpu-ignored = { $runtime } deixa de fora o seu processador gráfico integrado.
finding-integrated-gpu-ignored-what = Descarta os integrados se ninguém disser o contrário, ou está em uma versão antiga demais para conhecer o seu. O processador faz tudo.
finding-card-spills-to-system = A placa está cheia, e { $before } GiB dela estão na memória do sistema.
finding-card-spills-to-system-what = Quando a placa enche, o driver do Windows não dá erro: passa uma parte para a memória principal, muitas vezes mais lenta. Tudo continua dizendo que o modelo está na GPU.
finding-layers-split-instead-of-experts =
    { $unit ->
        [layers] { $before } de { $after } camadas estão na GPU, e as outras, inteiras, no processador.
       *[other] { $before }% do modelo está na GPU, e o resto, inteiro, no processador.
    }
finding-layers-split-instead-of-experts-what = { $model } é uma mistura de especialistas: a maior parte raramente é lida. Com os especialistas na memória principal e todo o resto na GPU, roda bem mais rápido na mesma placa.
finding-quantization-too-large = O arquivo do modelo tem { $before } GiB; um de { $after } GiB faz o mesmo trabalho.
finding-quantization-too-large-what = { $model } está guardado em mais bits do que precisa e não cabe. Como { $about } cabe, quase sem perda.
finding-file-larger-than-memory = O sistema passou { $before } GiB para o disco.
finding-file-larger-than-memory-what = O arquivo de { $model } ({ $needed_gib } GiB) está mapeado em { $usable_gib } GiB de memória. Partes dele são jogadas fora e lidas de novo a cada token.
finding-page-cache-in-the-way =
    { $unit ->
        [s] Carregar { $model } leva { $before } s e poderia levar { $after }.
       *[other] A GPU vê { $before } GiB livres onde há { $after }.
    }
finding-page-cache-in-the-way-what =
    { $unit ->
        [s] Nesta máquina, mapear um arquivo é cerca de dez vezes mais lento do que lê-lo.
       *[other] Arquivos lidos ficam na memória até alguém precisar dela. O CUDA os conta como memória em uso e recusa { $model }, embora ela pudesse ser liberada na hora.
    }
finding-memory-taken-by-others = Outros programas seguram { $before } GiB de que { $model } precisa.
finding-memory-taken-by-others-what = São necessários { $needed_gib } dos seus { $usable_gib } GiB, e sozinho o modelo caberia. Agora o sistema leva memória para o disco e traz de volta, e tudo se arrasta.
finding-flash-attention-off = A flash attention está desligada.
finding-flash-attention-off-what = É um jeito melhor de calcular a mesma coisa: textos longos gastam menos memória e tempo, e um cache em menos bits precisa dela. A configuração é { $about }; um nome escrito errado não vale nada.
finding-prompt-cache-missed =
    { $unit ->
        [percent] Só { $before }% do texto vem do cache; poderiam ser { $after }%.
       *[other] { $client } muda o começo de cada prompt.
    }
finding-prompt-cache-missed-what = Um prompt que começa como o anterior não precisa ser lido de novo. Algo no começo dele muda a cada rodada (uma data, um cabeçalho, a ordem das ferramentas), e o modelo recomeça do zero.
finding-whole-prompt-read-again = { $model } leu um prompt inteiro de novo { $before } vezes.
finding-whole-prompt-read-again-what = Modelos com janela deslizante ou memória recorrente não conseguem voltar atrás nela. Quando um prompt muda perto do fim, tudo é relido, a menos que o runtime guarde pontos de retorno suficientes.
finding-unloaded-when-idle = { $runtime } descarrega o modelo após { $before } s sem requisição.
finding-unloaded-when-idle-what = Foi preciso carregá-lo de novo { $count } vezes. A cada vez você espera como se a máquina fosse lenta.
finding-reloaded-each-turn = { $runtime } carrega o modelo de novo e de novo ({ $before } vezes).
finding-reloaded-each-turn-what = As requisições pedem tamanhos de contexto diferentes, e cada mudança é um recomeço com o cache vazio. Um tamanho igual para todas acaba com isso.
finding-client-limit-too-low = { $client } manda no máximo { $before } tokens; o modelo aceita { $after }.
finding-client-limit-too-low-what = O limite é do próprio cliente. Ele corta ou resume o seu trabalho cedo demais, e isso parece um modelo de memória curta.
finding-client-believes-too-much = { $client } conta com { $before } tokens; { $runtime } dá { $after }.
finding-client-believes-too-much-what = Manda mais do que chega. O resto é cortado sem aviso ou recusado, e o agente perde o fio.
finding-prefill-batch-too-small = Os prompts são lidos de { $before } em { $before } tokens; com { $after } seria mais rápido.
finding-prefill-batch-too-small-what = Cada porção de texto faz os pesos passarem uma vez pela máquina. Porções maiores os movem menos vezes, e o prompt é lido antes.
finding-requests-queue = { $count } requisições esperam na fila ou foram recusadas.
finding-requests-queue-what = { $runtime } atende uma depois da outra. Com vários agentes ao mesmo tempo, cada um acha que a máquina é lenta.
finding-runtime-at-two-places =
    { $about ->
        [inside] { $client } procura um runtime no lugar errado.
       *[other] { $runtime } roda { $before } vezes.
    }
finding-runtime-at-two-places-what =
    { $about ->
        [inside] Dentro de um contêiner ou do WSL, “localhost” é o próprio contêiner, não a máquina em volta. Então nada responde, e alguns clientes vão para a nuvem sem avisar.
       *[other] O aplicativo e um serviço ao lado dele têm configurações diferentes, e qual dos dois responde é questão de sorte.
    }
finding-chat-template-wrong =
    { $client ->
        [none] { $model } está sem o próprio template de chat.
       *[other] { $client } fala com { $runtime } pela porta errada.
    }
finding-chat-template-wrong-what =
    { $client ->
        [none] O template diz ao modelo quem está falando e como chamar ferramentas. Com um errado, ele escreve coisas sem sentido, não para nunca ou imprime as chamadas como texto: parece pequeno demais para o trabalho.
       *[other] Na interface que imita a da OpenAI, as chamadas de ferramentas quebram. Na do próprio runtime, funcionam.
    }
finding-position-scaling-wrong = As posições estão esticadas em { $before }; este contexto precisa de { $after }.
finding-position-scaling-wrong-what = Esticar deixa um modelo ler além dos seus { $context } tokens e o piora em tudo o que é mais curto. Não deve passar do que o contexto pede.
finding-memory-below-its-speed =
    { $about ->
        [channels] { $before } de { $after } canais de memória estão em uso.
        [profile] A memória roda a { $before } milhões de transferências por segundo e foi feita para { $after }.
       *[other] A memória entrega { $before } de { $after } GB/s.
    }
finding-memory-below-its-speed-what =
    { $about ->
        [channels] Cada canal soma a sua velocidade. Com módulos nos encaixes errados, ou um módulo só, cada token leva o dobro do tempo.
        [profile] O perfil dos próprios módulos (XMP ou EXPO) está desligado no firmware, então eles rodam na menor velocidade comum.
       *[other] É menos da metade do que deveria ser: um módulo que falta, um perfil desligado ou outra coisa lendo ao mesmo tempo.
    }
finding-held-back-by-power-or-heat =
    { $about ->
        [heat] O calor deixa ao processador { $before }% da velocidade.
        [heat-gpu] Calor ou uma fonte fraca freiam o processador gráfico.
        [battery] A máquina está na bateria.
        [saver] O sistema está em modo de economia de energia.
       *[other] A placa pode gastar { $before } W; foi feita para { $after }.
    }
finding-held-back-by-power-or-heat-what =
    { $about ->
        [heat] Começa rápido e fica lento depois de minutos. Poeira, um cobertor ou a ventoinha no modo silencioso parecem um chip fraco.
        [heat-gpu] Começa rápido e fica lento depois de minutos. Poeira, calor ou uma fonte fraca parecem uma placa fraca.
        [battery] Muitos notebooks ficam mais lentos fora da tomada. Meça com e sem ela para ver quanto este perde.
        [saver] O processador e a GPU podem ficar abaixo do que conseguem.
       *[other] Alguém baixou o limite de energia dela. Isso a deixa silenciosa, e lenta.
    }
finding-slot-too-narrow = Pistas em uso ({ $about }): { $before } de { $after }.
finding-slot-too-narrow-what = O que as placas trocam, ou o que os especialistas na memória principal mandam, precisa passar por elas. Um encaixe estreito pode tornar uma segunda placa mais lenta do que nenhuma.
finding-speculation-unused = { $model } poderia adivinhar adiante, e não faz isso.
finding-speculation-unused-what = O modelo traz uma parte pequena que rascunha as próximas palavras, e depois só precisa conferi-las. As respostas são as mesmas e chegam antes.
finding-label-promises-too-much = O nome diz { $before } tokens; { $model } foi feito para { $after }.
finding-label-promises-too-much-what = Um nome é texto livre: quem fez a definição pôde escrever o que quis. Além de { $context } tokens o modelo nunca foi treinado, diga o que disser o rótulo.

## O que mudar, em uma frase.

finding-no-gpu-backend-do = Devolva a GPU ao runtime: { $runtime }.
finding-context-cap-below-native-do =
    { $runtime ->
        [Ollama] Crie uma definição com { $after } tokens. Ela compartilha os pesos e deixa a antiga como está.
       *[other] Carregue o modelo com um contexto de { $after } tokens.
    }
finding-prompt-over-cap-do =
    { $about ->
        [too-long] Mantenha os prompts abaixo de { $context } tokens, ou deixe o agente resumir mais cedo.
       *[other] Aumente o contexto para { $after } tokens.
    }
finding-timeout-shorter-than-prefill-do = Deixe o cliente esperar { $after } s.
finding-context-default-too-short-do = Crie uma definição com { $after } tokens.
finding-context-shrunk-to-fit-do = Peça { $after } tokens com o cache em 8 bits.
finding-slots-divide-context-do = Inicie o servidor com um slot só.
finding-context-setting-ignored-do = Defina o contexto em uma definição de modelo.
finding-context-pushes-layers-off-do = Guarde o cache em 8 bits, ou reduza o contexto para { $context } tokens.
finding-kv-cache-too-large-do = Guarde o cache em 8 bits.
finding-slots-multiply-memory-do = Configure para uma requisição por vez.
finding-gpu-limit-too-low-do = Suba o limite para { $after } GiB.
finding-borrowed-memory-too-low-do = Deixe-o pegar emprestados { $after } GiB.
finding-carve-out-too-large-do = Reserve { $after } GiB.
finding-integrated-gpu-ignored-do = Ligue-o, ou atualize { $runtime }.
finding-card-spills-to-system-do = Proíba o driver de fazer isso com o runtime. Se aí não couber mais, use um contexto menor ou um arquivo menor.
finding-layers-split-instead-of-experts-do = Deixe só os especialistas na memória principal.
finding-quantization-too-large-do =
    { $address ->
        [none] Baixe-o como { $about }.
       *[other] Baixe-o como { $about }: { $address }
    }
finding-file-larger-than-memory-do =
    { $about ->
        [none] Feche o que puder, ou use um arquivo menor.
        [smaller-model] Use um modelo menor: nenhum arquivo deste cabe aqui.
       *[other] Baixe-o como { $about }. Fechar programas não bastaria. { $address ->
            [none] {""}
           *[other] { $address }
        }
    }
finding-page-cache-in-the-way-do =
    { $unit ->
        [s] Deixe o runtime ler o arquivo em vez de mapeá-lo.
       *[other] Descarte os arquivos em cache antes de carregar.
    }
finding-memory-taken-by-others-do = Feche-os enquanto o modelo trabalha.
finding-flash-attention-off-do = Ligue-a, ou deixe a escolha com o runtime.
finding-prompt-cache-missed-do = Mantenha igual o começo do prompt de uma rodada para a outra.
finding-whole-prompt-read-again-do = Atualize o runtime, ou deixe-o guardar a janela inteira.
finding-unloaded-when-idle-do = Deixe o modelo carregado por um dia.
finding-reloaded-each-turn-do = Use um só tamanho de contexto em todo lugar.
finding-client-limit-too-low-do = Suba o limite do cliente para { $after }.
finding-client-believes-too-much-do = Informe { $after } ao cliente.
finding-prefill-batch-too-small-do = Leia { $after } tokens por vez.
finding-requests-queue-do = Rode menos agentes ao mesmo tempo, ou dê mais slots ao servidor, se a memória permitir.
finding-runtime-at-two-places-do =
    { $about ->
        [inside] Use o endereço da máquina em volta.
       *[other] Pare todos menos um.
    }
finding-chat-template-wrong-do =
    { $client ->
        [none] Baixe o modelo de novo, ou deixe o servidor usar o template que está no arquivo.
       *[other] Use a interface do próprio runtime.
    }
finding-position-scaling-wrong-do = Defina o fator como { $after }.
finding-memory-below-its-speed-do = Ponha os módulos onde o manual diz e ligue o perfil deles.
finding-held-back-by-power-or-heat-do =
    { $about ->
        [heat] Deixe-a esfriar.
        [heat-gpu] Deixe-a esfriar.
        [battery] Ligue-a na tomada.
        [saver] Mude para o modo de desempenho.
       *[other] Devolva à placa o limite dela.
    }
finding-slot-too-narrow-do = Use o encaixe mais largo, ou mantenha o modelo em uma placa só.
finding-speculation-unused-do = Ligue o rascunho.
finding-label-promises-too-much-do = Conte com { $after } tokens, no cliente também.

## O que se ganha.

effect-memory =
    { $fits ->
        [true] O trabalho precisa de { $needed_gib } dos { $usable_gib } GiB ({ $weights_gib } de pesos, { $kv_gib } de cache). Cabe.
       *[other] O trabalho precisa de { $needed_gib } dos { $usable_gib } GiB. Só isso não basta.
    }
effect-prefill = Ler { $prompt_tokens } tokens a { $tps } por segundo leva { $seconds } s, e o cliente passa a esperar { $timeout_s } s.
effect-layers = { $after } de { $of } camadas ficam na GPU em vez de { $before }.
effect-decode = Cerca de { $after_tps } tokens por segundo em vez de { $before_tps }.
effect-wait = { $after_s } s em vez de { $before_s } s.
effect-window = { $after } tokens do seu texto chegam ao modelo em vez de { $before }.
effect-freed = { $gib } GiB ficam livres.
effect-bandwidth = { $after_gbs } GB/s em vez de { $before_gbs }; a velocidade da escrita acompanha.
effect-slot = Pelo slot passam até { $after_gbs } GB/s em vez de { $before_gbs }.
effect-no-number =
    { $why ->
        [right-answers] Saem certas respostas e chamadas de ferramentas que saíam erradas. Isso não é um número.
        [depends-on-text] Depende de quanto do que foi adiantado se mantém, ou seja, do seu texto. Meça antes e depois.
        [depends-on-load] Quanto menos você espera depende de quantas requisições chegam ao mesmo tempo.
        [nothing-lost] Nada do que é enviado é mais cortado ou recusado.
       *[takes-hold] O que você configura passa a valer. Quanto se ganha depende do que você configurar.
    }
effect-not-computed = Aqui não dá para calcular quanto se ganha. O que falta saber: { $fact }.

## O que se arrisca.

risk-none = Nenhum risco: o que existe fica como está.
risk-restart = O runtime reinicia e carrega os modelos de novo.
risk-more-memory = O modelo ocupa mais memória; se cabe, já foi calculado.
risk-more-memory-unsure = O modelo ocupa mais memória, e não é certo que caiba. Veja quanto ele ocupa depois de carregado.
risk-quality = As respostas podem ficar um pouco menos exatas. Pouca gente nota.
risk-system-memory = Com um número alto demais, falta memória ao próprio sistema. Uma reserva fica.
risk-longer-wait = Se algo travar de verdade, você percebe mais tarde.
risk-reboot = A máquina precisa ser reiniciada.
risk-hardware = É feito no menu do firmware ou com a máquina aberta.
risk-heat = Mais consumo, calor e ruído.

## Passos à mão.

hand-restart-runtime = Reinicie o runtime.
hand-reload-model = Carregue o modelo de novo com a nova configuração.
hand-update-runtime = Atualize o runtime.
hand-update-driver = Atualize ou reinstale o driver gráfico e reinicie a máquina.
hand-pass-gpu-to-container = Inicie o contêiner com acesso à GPU.
hand-join-gpu-groups = Saia da sessão e entre de novo, para que os novos grupos valham.
hand-shorten-prompt = Encurte o prompt, ou deixe o agente resumir mais cedo.
hand-stable-prefix = Ponha no fim do prompt o que muda (data, contadores, resultados de ferramentas).
hand-one-context-length = Defina o mesmo tamanho de contexto em todos os clientes.
hand-native-endpoint = Tire o “/v1” do endereço.
hand-no-sysmem-fallback = No painel de controle da NVIDIA, defina “CUDA - Sysmem Fallback Policy” como “Prefer No Sysmem Fallback” para o runtime.
hand-firmware-carve-out = Reinicie no menu do firmware e diminua “UMA Frame Buffer Size”.
hand-variable-graphics-memory = Mude “Variable Graphics Memory” no programa Adrenalin da AMD e reinicie.
hand-close-programs = Feche os programas que seguram a memória.
hand-stop-second-runtime = Pare o segundo: o aplicativo ou o serviço.
hand-host-address = Use o endereço do host (com Docker: host.docker.internal).
hand-plug-in = Ligue na tomada e escolha o modo de energia para desempenho.
hand-let-it-cool = Limpe a máquina e deixe o ar circular.
hand-pair-modules = Veja no manual quais encaixes formam par; ligue XMP ou EXPO no firmware.
hand-move-card = Ponha a placa no encaixe com mais pistas.
hand-fetch-again = Baixe o modelo de novo, direto dos autores.
hand-fewer-agents = Deixe menos agentes trabalharem ao mesmo tempo.
hand-choose-definition = Escolha a nova definição no seu agente ou cliente. Até lá a antiga segue como antes.
hand-as-above = A mudança do achado acima resolve isto também.
hand-odd-name = O nome tem caracteres que não cabem em um comando, então nenhum é mostrado aqui. Dê antes um nome simples e olhe de novo.
hand-lost-at-restart = O macOS esquece isso ao reiniciar. Defina de novo depois, ou deixe um item de início fazer isso.
hand-amd-ttm = O comando amd-ttm vem no pacote amd-debug-tools. Instale-o antes.
hand-fetch-smaller = Baixe o arquivo citado acima e carregue-o no lugar deste.
hand-count-on-native = Ajuste o seu agente ou cliente ao tamanho para o qual o modelo foi feito.
hand-smaller-model = Escolha um modelo com menos parâmetros.
step-modelfile = Salve isto como arquivo com o nome Modelfile:
step-create = Depois digite:

## O que não pôde ser verificado, e por quê. $fact é um dos fatos abaixo.

not-checked =
    { $why ->
        [no-permission] Falta: { $fact } (sem mais permissões, o sistema não mostra).
        [not-installed] Falta: { $fact } (não encontrado nesta máquina).
        [not-running] Falta: { $fact } (não há nada rodando que mostre isso).
        [not-supported] Falta: { $fact } (este sistema ou esta versão não mostra).
        [timeout] Falta: { $fact } (sem resposta a tempo).
        [unreadable] Falta: { $fact } (a resposta não pôde ser entendida).
        [not-seen] Falta: { $fact } (ainda não se viu nada disso).
       *[other] Falta: { $fact } (o Whichbox não olhou isso).
    }
lacking-os = o sistema operacional
lacking-chip = o chip
lacking-memory = a memória
lacking-memory-installed = a memória instalada
lacking-memory-available = a memória que sobra
lacking-swap = a memória que foi para o disco
lacking-programs = programas que seguram muita memória
lacking-gpus = os processadores gráficos
lacking-gpu-memory = a memória da placa
lacking-gpu-shared-memory = a memória que os gráficos pegam emprestada
lacking-gpu-limit = quanta memória a GPU pode usar
lacking-memory-channels = os módulos de memória e seus canais
lacking-bandwidth = a largura de banda da memória
lacking-power = energia e calor
lacking-thermal = o calor
lacking-pcie = o encaixe da placa em pleno trabalho
lacking-machine = qual máquina do catálogo é esta
lacking-runtime = um runtime
lacking-runtime-version = a versão do runtime
lacking-runtime-settings = as configurações do runtime
lacking-runtime-log = o log do runtime
lacking-compute-devices = os dispositivos que o runtime usa
lacking-counters = os contadores do servidor
lacking-definitions = a definição do modelo
lacking-loaded-models = um modelo carregado
lacking-context-in-force = o tamanho de contexto em vigor
lacking-context-native = o tamanho de contexto para o qual o modelo foi feito
lacking-gpu-share = quanto do modelo está na GPU
lacking-kv-type = como o cache KV é guardado
lacking-slots = o número de slots
lacking-flash-attention = se a flash attention está ligada
lacking-keep-alive = quanto tempo um modelo fica carregado
lacking-catalog-model = qual modelo do catálogo é este
lacking-quantization = o tamanho do arquivo do modelo
lacking-template = o template de chat
lacking-rope = como as posições são esticadas
lacking-load-mode = como o arquivo foi carregado
lacking-batch = quantos tokens são lidos por vez
lacking-expert-placement = onde ficam os especialistas
lacking-speculation = se o modelo sabe rascunhar adiante
lacking-requests = requisições que rodaram
lacking-prefill-speed = a velocidade com que um prompt é lido
lacking-decode-speed = a velocidade com que uma resposta é escrita
lacking-prompt-length = o tamanho dos prompts
lacking-clients = um agente ou cliente
lacking-client-context = o limite de contexto do cliente
lacking-client-timeout = quanto tempo o cliente espera
lacking-client-endpoint = qual interface o cliente usa
lacking-client-headers = o que o cliente põe antes dos prompts

## As regras pelo nome, em poucas palavras.

rule-no-gpu-backend = GPU não usada
rule-context-cap-below-native = Contexto cortado
rule-prompt-over-cap = Prompt maior que o contexto
rule-timeout-shorter-than-prefill = Timeout curto demais
rule-context-default-too-short = Contexto padrão curto
rule-context-shrunk-to-fit = Contexto reduzido pelo servidor
rule-slots-divide-context = Slots que dividem o contexto
rule-context-setting-ignored = Configuração de contexto sem efeito
rule-context-pushes-layers-off = O contexto tira camadas da GPU
rule-kv-cache-too-large = Cache KV grande demais
rule-slots-multiply-memory = Slots que multiplicam memória
rule-gpu-limit-too-low = Limite de GPU do macOS
rule-borrowed-memory-too-low = Memória que os gráficos podem tomar
rule-carve-out-too-large = Memória reservada pelo firmware
rule-integrated-gpu-ignored = GPU integrada ignorada
rule-card-spills-to-system = A placa transborda para a RAM
rule-layers-split-instead-of-experts = Camadas divididas em vez de especialistas
rule-quantization-too-large = Quantização grande demais
rule-file-larger-than-memory = Arquivo maior que a memória
rule-page-cache-in-the-way = Cache de páginas no caminho
rule-memory-taken-by-others = Memória com outros programas
rule-flash-attention-off = Flash attention desligada
rule-prompt-cache-missed = Cache de prompt perdido
rule-whole-prompt-read-again = Prompts relidos por inteiro
rule-unloaded-when-idle = Modelo descarregado em repouso
rule-reloaded-each-turn = Modelo carregado de novo e de novo
rule-client-limit-too-low = Limite do cliente baixo demais
rule-client-believes-too-much = O cliente conta com demais
rule-prefill-batch-too-small = Prompts lidos em porções
rule-requests-queue = Requisições na fila
rule-runtime-at-two-places = Runtime em dois lugares
rule-chat-template-wrong = Template de chat errado
rule-position-scaling-wrong = Posições mal esticadas
rule-memory-below-its-speed = Memória abaixo da velocidade
rule-held-back-by-power-or-heat = Energia ou calor
rule-slot-too-narrow = Slot estreito demais
rule-speculation-unused = Rascunho adiantado sem uso
rule-label-promises-too-much = Rótulo que promete demais

## Unidades dos números de um achado. $n chega formatado.

finding-unit-tokens = { $n } tokens
finding-unit-s = { $n } s
finding-unit-gib = { $n } GiB
finding-unit-layers = { $n } camadas
finding-unit-percent = { $n }%
finding-unit-tps = { $n } tokens/s
finding-unit-gbs = { $n } GB/s
finding-unit-watts = { $n } W
finding-unit-count = { $n }
finding-unit-switch =
    { $n ->
        [off] desligado
       *[other] ligado
    }

## O comando `diagnose`.

diagnose-healthy = Nada encontrado. { $checked } regras foram verificadas, entre elas as do contexto, e nenhuma configuração atrapalha esta máquina.
diagnose-part = Nada no que pôde ser verificado ({ $checked }). { $unchecked } não puderam ser, então isto não diz que está tudo bem.
diagnose-tasks-elsewhere = O seu trabalho pede { $models }, e nenhum runtime tem isso carregado. Por isso o que o trabalho pede não foi comparado com os modelos carregados. Carregue-o e olhe de novo.
diagnose-nothing-checked = Nada pôde ser verificado.
diagnose-found =
    { $findings ->
        [one] Uma configuração parece hardware fraco:
       *[other] { $findings } configurações parecem hardware fraco:
    }
diagnose-gain = O que isso traz: { $effect }
diagnose-do = O que fazer: { $what }
diagnose-undo = Para desfazer:
diagnose-blind-title = O que o Whichbox não consegue ver
diagnose-blind = Ele não lê prompts nem respostas, então não sabe se o problema está no próprio texto. Também não lê configurações que um editor guarda por conta própria, nem as que ficam na pasta de um projeto ou em um serviço na nuvem. O que foi visto vale para aquele momento: um modelo não carregado, ou um limite que só aparece sob carga, fica oculto.
diagnose-not-checked = Não verificado ({ $rules }):
diagnose-checked = Regras verificadas: { $checked }. Regras sobre outras máquinas ou runtimes: { $others }.

diagnose-what = O que parece hardware fraco muitas vezes é uma configuração. O Whichbox olha esta máquina, os runtimes nela e os agentes que os usam. Nada é alterado sem a sua permissão e nada sai da máquina.
diagnose-looking = Olhando esta máquina. Leva alguns segundos, e mais quando um runtime não responde.
diagnose-again = Olhar de novo
diagnose-save = Salvar o que foi visto
diagnose-save-what = Um arquivo para enviar a alguém, sem nomes, caminhos, chaves e prompts.
diagnose-use = Usar isso no conselho
diagnose-used = O conselho agora conta com o que foi visto aqui.
diagnose-no-runtime = Nenhum runtime está rodando aqui, então pouco se pode dizer das configurações. Inicie um, carregue um modelo e olhe de novo.
diagnose-as-it-is = Como está
diagnose-as-it-should-be = Como deveria estar
diagnose-leave-away = Tire isso.
diagnose-leave-away-line = Tire: { $line }
diagnose-admin = Pede a senha de um administrador.
diagnose-seen-title = O que foi olhado
diagnose-machine = Esta máquina
diagnose-machine-not-known = o catálogo não conhece
diagnose-runtime =
    { $state ->
        [running] roda e responde
        [not-running] instalado, não está rodando
        [refused] roda e se recusa a nos responder
        [slow] não respondeu a tempo
        [unreadable] deu uma resposta que não entendemos
        [unknown-version] roda, em uma versão que não conhecemos
        [something-else] outra coisa responde no endereço habitual
       *[other] não encontrado
    }
diagnose-client =
    { $state ->
        [found] as configurações foram lidas
        [unreadable] as configurações não podem ser lidas
       *[other] não encontrado
    }

## Looking closer. $runtime is a name.

look-closer = Olhar em outro lugar ou mais de perto
look-addresses = Os runtimes são procurados nos lugares de costume desta máquina. O que escuta em outro lugar é achado pelo endereço. Outra máquina só é consultada se você a indicar aqui.
look-address = Endereço de { $runtime }
look-bandwidth = Medir a velocidade da memória (um segundo em carga total)
look-there = Olhar assim

## Which machine it is, and what was seen of it. $confidence, $unified and $mode are codes; numbers are formatted, or "none".

match-confidence =
    { $confidence ->
        [certain] certo
        [likely] provável
       *[weak] um palpite
    }
match-chosen = como você disse
match-wrong = Não é esta?
match-say = Dizer qual é
match-label = A máquina em que isto roda
match-remembered = O que você escolher fica lembrado para esta máquina.
match-forget = Deixar o Whichbox achar sozinho
seen-itself = Ela se chama { $name }.
seen-system = Sistema
seen-chip = Chip
seen-cores = { $chip }, { $cores } núcleos
seen-memory = Memória
seen-memory-of =
    { $free ->
        [none] { $total } GiB
       *[other] { $total } GiB, dos quais { $free } livres
    }
seen-shared = Memória gráfica
seen-unified =
    { $unified ->
        [yes] compartilhada com o sistema
       *[no] própria
    }
seen-swap = Levado ao disco
seen-gpu = Gráficos
seen-driver = driver { $version }
seen-limit = A GPU pode usar
seen-bandwidth = Largura de banda da memória
seen-bandwidth-table = { $gbs } GB/s pelo catálogo
seen-bandwidth-here = { $gbs } GB/s medidos aqui
seen-power = Energia
seen-power-mode =
    { $mode ->
        [battery] na bateria
        [saver] economizando energia
        [balanced] equilibrado
       *[performance] desempenho total
    }
seen-loaded = { $model } com { $context } tokens de contexto

## A change that Whichbox makes itself, where the person agrees. $name and $beside are names of definitions or files.

fix-apply = Deixar o Whichbox fazer esta mudança
fix-title = Fazer esta mudança?
fix-asking = Lendo como está agora.
fix-definition-what = O Ollama recebe uma definição nova: { $name }. Ela fica ao lado de { $beside }, divide os pesos e não ocupa lugar no disco. Nada do que existe muda.
fix-file-what = Um arquivo novo é escrito: { $name }. É uma cópia de { $beside } com só esta linha mudada. O arquivo antigo fica como está.
fix-lines = O que muda
fix-undo-how = Para desfazer, um botão aqui, ou digite: { $line }
fix-undo-file = Para desfazer, um botão aqui, ou apague o arquivo novo.
fix-taken = Já existe algo com esse nome, e nada é substituído.
fix-agree = Fazer
fix-making = Fazendo
fix-leave = Deixar como está
fix-made = Feito e lido de volta: { $name } diz “{ $reads }”.
fix-next-definition = Agora escolha { $name } no seu agente ou cliente.
fix-next-file = Dê uma olhada e depois ponha no lugar do antigo.
fix-undo = Desfazer
fix-undone = Desfeito. Está tudo como era.
diff-gone = sai:
diff-new = entra:

## The benchmark. $stage, $what, $state and $why are codes; $runs is a real number.

bench-title = Medido aqui
bench-what = Um benchmark curto diz a velocidade com que esta máquina lê e escreve, e se ela entrega o que deve. Leva meio minuto, mais numa máquina lenta. O que ele acha corrige as estimativas desta máquina.
bench-none = Não há modelo para medir. Inicie um runtime, carregue um modelo e olhe de novo.
bench-model = Modelo
bench-start = Medir
bench-stop = Parar
bench-stage =
    { $stage ->
        [loading] Levando o modelo para a memória.
        [short] Lendo um prompt curto e escrevendo uma resposta.
        [filling] Enchendo o contexto.
       *[deep] Lendo a partir dali e escrevendo uma resposta.
    }
bench-stopped = Parado. Nada foi guardado.
bench-span-title = Tokens no contexto
bench-span = { $from }–{ $to }
bench-delivers = Esta máquina entrega o que deve.
bench-below = Abaixo do esperado: { $share } do que esta máquina deveria dar.
bench-slow = Devagar demais: { $share } do que esta máquina deveria dar.
bench-nothing-to-compare = A máquina ou o modelo não está no catálogo, então não há com o que comparar.
bench-suspicion =
    { $what ->
        [processor-computes] O processador calcula o que a placa gráfica deveria calcular.
        [heat] Está quente demais e fica mais lenta.
        [power-mode] Está economizando energia, ou na bateria.
        [memory-channels] A memória roda abaixo da velocidade: um canal de vários, ou sem perfil.
        [swapping] Memória é levada ao disco.
       *[unknown] Nada do que foi visto explica isso. Há algo mais rodando?
    }
bench-prompt = Tokens lidos
bench-reading = Leitura
bench-writing = Escrita
bench-expected = esperado { $low }–{ $high }
bench-not-timed = curto demais para medir
bench-not-asked = não pedido
bench-cache =
    { $state ->
        [hit] O cache de prompt funciona: o que já foi lido não é lido de novo.
       *[missed] O cache de prompt falhou: o prompt inteiro foi lido de novo.
    }
bench-count = Usar isso no conselho
bench-counted =
    { $runs ->
        [one] O conselho conta com uma medição feita aqui.
       *[other] O conselho conta com { $runs } medições feitas aqui.
    }
bench-forget = Tirar a medição
bench-forgotten = O conselho não conta mais com o que foi medido aqui.
bench-not-counted =
    { $why ->
        [unknown-machine] Não corrige nenhuma estimativa, porque não é certo qual máquina do catálogo é esta. Diga mais abaixo.
        [unknown-model] Não corrige nenhuma estimativa, porque o modelo não está no catálogo.
        [held-back] Não corrige nenhuma estimativa, porque uma configuração acima segura a máquina. Mude isso primeiro e meça de novo.
        [far-too-slow] Não corrige nenhuma estimativa: aqui há algo errado que não é próprio da máquina.
       *[too-short] Não corrige nenhuma estimativa, porque as partes foram curtas demais para medir.
    }
