### O que não pode ser usado, ao lado do campo em que foi digitado. Uma mensagem para cada código de `Error`.
### As variáveis têm os nomes dos campos do erro; números chegam formatados, e os que faltam, como “none”.

error-malformed = { $file }: { $path } está na forma errada. { $reason }
error-invalid = { $reason }
error-no-tasks = Não há trabalho na mistura, então não há o que aconselhar. Adicione uma tarefa.
error-negative-budget = Um orçamento de { $amount } está abaixo de zero.
error-share-out-of-range = { $value } não é uma parte de 0 a 100%.
error-context-beyond-model = { $tokens } tokens são mais do que { $model } aceita, que são { $most }.
error-unknown-machine =
    { $near ->
        [none] O catálogo não tem a máquina “{ $id }”.
       *[other] O catálogo não tem a máquina “{ $id }”. A mais próxima é “{ $near }”.
    }
error-unknown-model =
    { $near ->
        [none] O catálogo não tem o modelo “{ $id }”.
       *[other] O catálogo não tem o modelo “{ $id }”. O mais próximo é “{ $near }”.
    }
error-unknown-quant = Não conhecemos o tamanho de { $model } em { $quant }.
error-unknown-engine = Não temos números de “{ $engine }” como motor (um programa que roda modelos).
error-no-exchange-rate = Não há taxa de câmbio para { $currency }. Informe uma com a data.
error-not-published = { $subject }: ninguém publicou “{ $figure }”, então isto não pode ser calculado.

## O que o próprio programa não conseguiu fazer

error-folder-read-only = A pasta { $folder } não aceita arquivos novos. Escolha outra.
error-folder-missing = A pasta { $folder } não existe. Escolha outra.
error-disk-full = O disco está cheio, então { $file } não pôde ser gravado. Abra espaço e tente de novo.
error-not-written = { $file } não pôde ser gravado: { $reason }
error-not-kept = Desta vez suas configurações não são guardadas, para não substituir { $file }, que não pôde ser lido.
error-not-listed = Nenhuma fonte nossa tem o endereço { $address }, então ele não é aberto.
error-not-opened = Não foi possível abrir { $address }: { $reason }
error-no-scenario-file = { $file } não é um cenário nem um dos nossos relatórios, então não há nada nele para abrir.
error-report-failed = O relatório não pôde ser feito: { $reason }
error-failed = Algo deu errado, e não foi culpa sua: { $reason }

## O que fica no disco, e catálogos mais novos

error-file-unreadable = { $file } não pôde ser lido: { $reason }
error-file-too-large = { $file } é maior do que tudo o que lemos ({ $most } bytes).
error-file-not-written = { $file } não pôde ser gravado: { $reason }
error-not-https = “{ $address }” não é um endereço https. De outros não se baixa nada.
error-not-fetched = Nada chegou inteiro de { $address }: { $reason } Seu catálogo continua como estava.
error-nothing-installed = Você tem o catálogo que veio com o programa, então não há para onde voltar.
error-no-key = As atualizações estão desligadas: nenhuma chave é de confiança. Adicione a chave pública de quem faz o catálogo.
error-not-a-key = “{ $key }” não é uma chave pública como o minisign a imprime.
error-not-a-bundle = Isto não é um catálogo: { $reason }. O seu continua como estava.
error-unknown-key = Este catálogo foi assinado com uma chave em que você não confia. O seu continua como estava.
error-bad-signature = A assinatura não confere: o arquivo mudou no caminho, ou falta uma parte. Seu catálogo continua como estava.
error-newer-form = Este catálogo foi feito para um Whichbox mais novo (forma { $form }). O seu continua como estava.
error-unreadable = Este catálogo não pode ser lido: { $reason } O seu continua como estava.
error-problems = Este catálogo tem erros ({ $count }), o primeiro em { $place } ({ $subject }, { $field }). { $reason } O seu continua como estava.
error-from-the-future = Este catálogo se chama { $offered }, e hoje é { $today }. Seu relógio está certo? O seu continua como estava.
error-not-newer = Este catálogo é de { $offered }, e você já tem o de { $current }.

## A runtime, or a change that was agreed to

error-bad-model-name = “{ $name }” não pode ser nome de um modelo.
error-already-there = { $name } já existe, e nada é substituído.
error-not-there = { $name } não existe mais. Olhe de novo.
error-not-as-written = Foi feito, mas lido de volta diz outra coisa. Dê uma olhada você.
error-changed-since = Mudou desde então, por isso fica como está.
error-for-hands = Isto precisa ser feito à mão: a configuração não está no arquivo de um jeito que se possa mudar com segurança.
error-runtime-not-running = Nada responde ali. O runtime está rodando?
error-runtime-slow = O runtime não respondeu a tempo.
error-runtime-refused = O runtime nos recusa (status { $status }).
error-runtime-unclear = Não deu certo: { $reason }
error-bad-address = “{ $address }” não é um endereço da forma http://host:porta.
error-not-this-machine = { $address } é outra máquina. Ela só é consultada se você mesmo a indicar.
error-stopped = Parado.

## What is wrong with an entry of one's own, beside its field. Figures are written for the language.

fault-not-between = { $value } não está entre { $least } e { $most }.
fault-no-such-source = Nenhuma fonte se chama “{ $key }”.
fault-odd-id = Um identificador tem minúsculas, algarismos, pontos e hifens, no máximo 100.
fault-twice = Isto aparece duas vezes.
fault-odd-text = É preciso um texto de 1 a 2.000 letras.
fault-no-system = Não roda em nenhum sistema. Escolha ao menos um.
fault-no-engine = Nenhum programa que roda modelos foi indicado.
fault-no-memory = Não tem memória.
fault-too-many-memories = São mais tipos de memória do que uma máquina tem.
fault-narrow-slower-than-wide = Com números de 4 bits não pode ser mais lenta que com os de 16.
fault-rest-above-work = Em repouso não pode gastar mais que trabalhando.
fault-odd-number-of-boxes = Dá para ligar de 1 a 64.
fault-odd-number-of-cards = Uma máquina tem de 1 a 64.
fault-withdrawn-before-sale = Não pode sair de linha antes do primeiro dia de venda.
fault-no-such-part = Nenhuma peça se chama “{ $part }”.
fault-measured-above-nominal = Ninguém mede mais do que o fabricante informa.
fault-bandwidth-against-bus = { $bits } bits a { $transfers } milhões de transferências por segundo são { $computed } GB/s, não { $given }.
fault-share-out-of-order = A parte da GPU, o máximo dela e a memória têm de crescer nesta ordem.
fault-share-of-other-system = Este sistema não roda nela.
fault-share-of-own-memory = Só se divide uma memória que o processador e a GPU compartilham.
fault-odd-parameters = Nenhum modelo tem { $value } parâmetros.
fault-part-above-whole = Um token passa por parte dos parâmetros: mais que nenhum e não mais que todos.
fault-no-context = Precisa de um contexto de ao menos um token.
fault-extended-is-shorter = Estendido não pode ser mais curto que o contexto próprio do modelo.
fault-too-many-layers = São descritas { $layers } camadas e o modelo tem { $of }.
fault-too-many-experts = Não pode usar mais especialistas do que tem.
fault-odd-shapes = Nenhum modelo tem essas formas.
fault-order-against-layers = A ordem cita { $letters } camadas e há { $layers }.
fault-cache-against-shapes = O cache não pode ocupar { $published } bytes por token: as formas dão { $computed }.
fault-no-size = Falta o tamanho do arquivo.
fault-no-source = Falta onde isto foi lido.
fault-odd-bits = Seriam { $bits } bits por peso, e isso não pode ser. Confira o tamanho e os parâmetros.
fault-size-against-bits = Seriam { $bits } bits por peso em um arquivo { $quant }, { $times } vezes o que deveria.
fault-second-score = Esta versão de { $index } já tem uma nota.
fault-no-score = A nota em { $index } não é um número.
fault-price-without-date = Um preço precisa do dia em que foi visto.
fault-odd-token-price = Isso não é preço de um milhão de tokens.
fault-cached-dearer = Tokens em cache não podem custar mais que os novos.
fault-long-price-without-length = A partir de que tamanho valem os preços dos prompts longos?
fault-end-without-status = Tem um dia em que termina e nenhum status que diga isso.
fault-odd-price = { $amount } não é um preço.
fault-held-before-seen = Não pode ter valido só até antes de ser visto.
fault-offer-for-nothing = Uma oferta é de uma máquina ou de uma peça. Escolha uma.
fault-no-rate = Falta quanto { $currency } valia um dólar naquele dia.
fault-not-in-catalog = O catálogo não tem mais nada com esse nome.
fault-too-many-entries = { $count } entradas são mais que as { $most } aceitas.
fault-no-version = “{ $version }” não é uma versão: um dia, ou um dia e um número depois de um ponto.
fault-source-without-date = Falta a data da página; se ela não mostra nenhuma, isso é anotado.
fault-no-address = Um endereço começa com https:// ou http://.
fault-grade-of-own = Só as suas próprias entradas têm esta nota.
fault-no-provenance = Nem fonte nem fórmula diz de onde vem este número.
fault-later-than-catalog = { $date } é posterior ao próprio catálogo.
fault-rates-out-of-order = Não fica entre o extremo lento e o rápido.
fault-source-unused = Nenhum número cita esta fonte.
fault-missing = Falta um número ({ $figure }), e nada diz que não foi encontrado.
fault-known-or-twice = Um número consta como ausente ({ $figure }) e está lá, ou consta duas vezes.
fault-raise-without-how = A parte da GPU pode ser aumentada, mas não diz como.
fault-chip-disagrees = Aqui { $given }, mas outras com o chip { $chip } têm { $usual }.
fault-memory-against-name = { $given } GiB de memória, mas o nome diz { $named }.
fault-price-outlier = { $amount } é { $times } vezes o que se costuma pedir ({ $usual }).
fault-rate-of-what = Uma taxa FP16 precisa dizer de quê ela é.
fault-unreadable = Não dá para ler: { $reason }
