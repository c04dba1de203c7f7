### Razões e achados como frases. Uma mensagem para cada código de `Reason` e `Rule`.

## Veredictos

verdict-keep = Fique com o que você tem: { $machine }.
verdict-fix =
    { $fixes ->
        [0] Fique com o que você tem: { $machine }. Mude as configurações.
        [one] Fique com o que você tem: { $machine }. Mude uma configuração.
       *[other] Fique com o que você tem: { $machine }. Mude { $fixes } configurações.
    }
verdict-hybrid = Fique com o que você tem ({ $machine }) e mande o resto para a nuvem.
verdict-hybrid-nothing = Não compre nada. A nuvem faz o trabalho.
verdict-buy =
    { $units ->
        [one] Compre: { $machine }.
       *[other] Compre: { $units } × { $machine }.
    }
verdict-none = Nada por até { $budget } faz este trabalho.
verdict-none-least =
    { $units ->
        [one] O mínimo que daria conta: { $machine } por { $price }.
       *[other] O mínimo que daria conta: { $units } × { $machine } por { $price }.
    }
verdict-none-least-unpriced =
    { $units ->
        [one] O mínimo que daria conta: { $machine }.
       *[other] O mínimo que daria conta: { $units } × { $machine }.
    }
verdict-none-unknown = Nada no catálogo faz isso, por preço nenhum.

verdict-keep-label = Fique com o que você tem
verdict-fix-label = Mude uma configuração
verdict-hybrid-label = Divida o trabalho com a nuvem
verdict-buy-label = Comprar
verdict-none-label = Nada neste orçamento

## Razões

reason-current-does-it = Sua máquina ({ $machine }) faz a tempo todo o trabalho privado: cerca de { $minutes } minutos de espera por dia.
reason-free-fix-does-it =
    { $fixes ->
        [one] O que atrapalha é uma configuração gratuita, não o hardware. Com ela alterada, o trabalho precisa de { $needed_gib } dos { $usable_gib } GiB que a GPU pode usar.
       *[other] O que atrapalha são { $fixes } configurações gratuitas, não o hardware. Com elas alteradas, o trabalho precisa de { $needed_gib } dos { $usable_gib } GiB que a GPU pode usar.
    }
reason-cloud-takes-the-rest = Sua máquina ({ $machine }) faz o que precisa ficar em casa. O resto pode sair e fica melhor na nuvem: { $tasks }.
reason-current-falls-short = Sua máquina ({ $machine }) não dá conta de “{ $task }”.
reason-no-current-machine = Você não informou nenhuma máquina, então não há o que manter nem o que ajustar.
reason-nothing-must-stay = Nada precisa ficar em casa, então nada precisa ser comprado.
reason-nothing-does-it = Nada no catálogo faz o trabalho que precisa ficar. Na maioria das máquinas, o que atrapalha é “{ $task }”.
reason-least-that-would-do = O mínimo que daria conta é { $machine }, { $over } acima do seu orçamento.
reason-swap-time = Carregar um modelo no lugar de outro leva cerca de { $expected } minutos do seu dia ({ $low }–{ $high }), com umas { $swaps } cargas por dia.
reason-do-not-fit-together = Você quer todos os modelos na memória ao mesmo tempo. Juntos precisam de { $needed_gib } GiB, e a GPU pode usar { $usable_gib } GiB.
reason-fit-together = Todos os modelos ficam na memória ao mesmo tempo ({ $models }): { $needed_gib } dos { $usable_gib } GiB que a GPU pode usar.
reason-only-in-the-cloud = “{ $task }” pede { $model }, que só roda no provedor dele.
reason-no-cloud-model = Nenhum modelo de nuvem do catálogo faz “{ $task }” em condições que você aceita: a janela é curta, a nota é baixa demais ou não tem preço.
reason-cloud-model-ends = O provedor vai encerrar { $model }, que “{ $task }” pede. Escolha outro antes que acabe.
reason-cloud-model-unscored = Nenhuma nota publicada compara { $model } com o que “{ $task }” pede. Teste antes de contar com ele.
reason-our-longest-wait = Você não informou a espera máxima de “{ $task }”, então vale a nossa: { $accepted_s } s. Informe a sua para mudar.
reason-sharing-little-known = { $users } requisições rodam ao mesmo tempo. Há poucas medições assim publicadas, por isso as faixas são largas.
reason-no-tax-counted = Nenhum imposto sobre a venda é contado. A maioria dos nossos preços é dos Estados Unidos, onde ele vem por cima.
reason-tie-broken-by =
    { $preference ->
        [price] As duas empatam. Esta é a mais barata.
        [os] As duas empatam. Esta roda o sistema que você prefere.
        [noise] As duas empatam. Esta é a mais silenciosa.
        [power] As duas empatam. Esta gasta menos em repouso.
        [availability] As duas empatam. Esta é mais fácil de conseguir.
       *[other] As duas empatam. { $preference } decide.
    }
reason-faster-for-more = Por mais { $by }, { $machine } economiza { $minutes } minutos de espera por dia e ainda cabe no seu orçamento.
reason-better-model-for-more = Por { $by } a mais, “{ $task }” roda com { $model }, com nota maior que { $theirs }, e ainda cabe no seu orçamento: { $machine }.
reason-fewer-minutes-than-next = Você esperaria cerca de { $minutes } minutos por dia a menos do que com { $than }; as faixas se sobrepõem.
reason-more-minutes-than-next = Você esperaria cerca de { $minutes } minutos por dia a mais do que com { $than }.
reason-stronger-model-than-next = Para “{ $task }” roda { $model }, com nota maior que { $theirs } em { $than }.
reason-weaker-model-than-next = Para “{ $task }” roda { $model }; { $than } roda { $theirs }, com nota maior. Os minutos não se comparam.
reason-more-memory-than-next = A GPU dela pode usar { $more_gib } GiB a mais que a de { $than }.
reason-less-memory-than-next = A GPU dela pode usar { $less_gib } GiB a menos que a de { $than }.
reason-quieter-than-next = Trabalhando, faz { $db } dB(A) a menos de barulho que { $than }.
reason-less-power-than-next = Em repouso, gasta { $watts } W a menos que { $than }.
reason-bought-used = É comprada usada, em parte ou por inteiro. Veja antes de pagar.
reason-new-box-does = A máquina nova ({ $machine }) cuida de: { $tasks }.
reason-works-beside = Trabalha ao lado da sua máquina ({ $machine }), que continua com: { $tasks }.
reason-fit-together-beside = Na sua máquina ({ $machine }) todos os modelos dela ficam na memória ao mesmo tempo ({ $models }): { $needed_gib } dos { $usable_gib } GiB que a GPU dela pode usar.
reason-adds-part =
    { $units ->
        [one] Você compra uma peça ({ $part }) e monta na sua máquina: { $machine }.
       *[other] Você compra { $units } × { $part } e monta na sua máquina: { $machine }.
    }
reason-replaces-part =
    { $units ->
        [one] Para isso sai: { $part } ({ $machine }). Ninguém publicou a velocidade de placas de dois tipos juntas, então isso não conta.
       *[other] Para isso saem: { $units } × { $part } ({ $machine }). Ninguém publicou a velocidade de placas de dois tipos juntas, então isso não conta.
    }
reason-check-room-and-power = Verifique antes se gabinete, encaixes e fonte aguentam. Daqui não dá para ver.
reason-model-asked = “{ $task }” roda { $model }, como você pediu.
reason-model-best-that-runs =
    { $of ->
        [0] “{ $task }” roda { $model }, a primeira opção do que você pediu.
        [one] “{ $task }” roda { $model }. Um modelo viria antes, mas aqui não roda a tempo.
       *[other] “{ $task }” roda { $model }. { $of } modelos viriam antes, mas aqui não rodam a tempo.
    }
reason-quant-usual = “{ $task }” usa { $quant }: uns quatro bits por peso, o que a maioria roda. Mais bits custam velocidade.
reason-quant-own = “{ $task }” usa { $quant }, a forma em que os autores publicam. Não há nada mais fino.
reason-quant-at-floor = “{ $task }” usa { $quant }, a menor com pelo menos { $bits } bits por peso.
reason-finer-does-not-fit = “{ $task }” não caberia em { $quant }: isso precisa de { $needed_gib } GiB, e a GPU pode usar { $usable_gib } GiB.
reason-finer-is-slower = “{ $task }” também caberia em { $quant }, mas levaria { $finer_s } s em vez de { $wait_s } s.
reason-cache-plain = “{ $task }” mantém o cache em 16 bits, porque cabe.
reason-engine-only = “{ $task }” roda em { $engine }, o único motor ali.
reason-engine-no-quicker = “{ $task }” roda em { $engine }: cerca de { $wait_s } s. Com { $than } seriam uns { $other_s } s, um ganho pouco claro.
reason-other-engine-quicker = “{ $task }” está previsto em { $engine }, cerca de { $wait_s } s. { $than } parece mais rápido, uns { $other_s } s; vale tentar.
reason-other-engine-maybe-quicker = “{ $task }” está planejado com { $engine }, cerca de { $wait_s } s. Com { $than } esperamos cerca de { $other_s } s. As faixas se sobrepõem, mas vale tentar.
reason-day-too-short = As requisições de “{ $task }” levam { $hours } horas por dia, mais do que existem.
reason-cheapest-that-passes =
    { $of ->
        [one] É a única que faz o trabalho.
       *[other] É a mais barata das { $of } que fazem o trabalho.
    }
reason-cheapest-that-holds =
    { $of ->
        [one] É o único em que cabe { $model }.
       *[other] É o mais barato dos { $of } em que cabe { $model }.
    }
reason-most-memory-for-money = Dá à GPU { $usable_gib } GiB a { $per_gib } por GiB: a maior memória pelo dinheiro.
reason-holds-model = Comporta { $model }: { $needed_gib } dos { $usable_gib } GiB que a GPU pode usar.
reason-minutes-a-day = Você esperaria cerca de { $expected } minutos por dia ({ $low }–{ $high }).
reason-faster-than-next = Poupa { $minutes } minutos por dia em relação a { $than }, e as faixas não se sobrepõem.
reason-cheaper-than-next = { $than } custa { $by } a mais.
reason-tie-with-next = Em velocidade não se distingue de { $with }: as faixas se sobrepõem.
reason-runs-preferred-system = Roda { $os }, o sistema que você prefere.
reason-second-box = Roda { $os } e fica ao lado da sua primeira máquina.
reason-wrong-system = Roda { $os }, que não é o sistema que você prefere, e você não quer uma segunda máquina.
reason-lacks-need =
    { $need ->
        [cuda] Não roda CUDA.
        [portable] Não dá para levar junto.
        [quiet] Não é silenciosa.
       *[other] Falta { $need }.
    }
reason-noise-unknown = Você pediu silêncio, e ninguém publicou quanto barulho ela faz.
reason-over-budget = Custa { $by } a mais que o seu orçamento.
reason-does-not-fit = “{ $task }” não cabe: { $model } precisa de { $needed_gib } GiB com { $context } tokens, e a GPU pode usar { $usable_gib } GiB.
reason-no-model-for-wish = Nenhum dos modelos do catálogo que “{ $task }” pede roda nela.
reason-window-too-short = “{ $task }” precisa de { $needed } tokens de contexto; { $model } aceita { $most }.
reason-too-slow = “{ $task }” leva cerca de { $wait_s } s; você aceita { $accepted_s } s.
reason-bandwidth-bound = { $model } lê todos os pesos em cada token. A { $bandwidth_gbs } GB/s, isso dá { $limit_tps } tokens por segundo no máximo.
reason-raise-gpu-limit = Cabe depois de uma configuração gratuita: { $how }
reason-kv-quantized =
    { $kv_type ->
        [q8_0] “{ $task }” cabe com o cache KV (o que o modelo guarda do seu texto enquanto responde) em 8 bits.
        [q4_0] “{ $task }” cabe com o cache KV (o que o modelo guarda do seu texto enquanto responde) em 4 bits.
       *[other] “{ $task }” cabe com o cache KV (o que o modelo guarda do seu texto enquanto responde) como { $kv_type }.
    }
reason-tight-memory = A memória está quase cheia: sobram { $headroom_gib } GiB. Execuções reais tão perto do limite foram até 2,7 vezes mais lentas.
reason-models-swapped = Os modelos da sua mistura não cabem juntos na memória; um é descarregado antes de outro ser carregado.
reason-stale-price = O preço tem { $days } dias. Olhe de novo antes de comprar.
reason-weak-price = O preço vem de uma fonte fraca. Confira antes de contar com ele.
reason-cannot-be-bought =
    { $availability ->
        [out-of-stock] Ninguém tem uma para vender.
        [announced] Foi anunciada e ainda não pode ser encomendada.
        [withdrawn] Não é mais vendida.
       *[other] Hoje não dá para comprar.
    }
reason-withdrawn = O fabricante parou de vendê-la em { $since }.
reason-no-price = Ninguém publicou um preço em dólares, nem em moeda cujo câmbio você informou.
reason-not-for-home = É uma peça de servidor, não uma máquina para casa ou escritório.
reason-speed-little-known = Ninguém publicou medições deste chip; a velocidade é calculada só pela largura de banda e pelo poder de cálculo.
reason-link-little-known = Pouco se sabe de quão rápidas são { $units } máquinas ligadas.
reason-dominated = { $by } custa { $saves } a menos e não é mais lenta.
reason-slower-memory-than-current = A memória dela move { $bandwidth_gbs } GB/s; a da sua máquina, { $current_gbs }.
reason-memory-is-soldered = Não dá para acrescentar memória à sua máquina: ela é soldada.
reason-system-memory-not-counted = Com mais módulos de memória, o modelo caberia ao lado da placa. Ninguém publicou a velocidade disso no seu computador, por isso não conta.
reason-mixed-cards-not-counted = Com uma placa de outro tipo ao lado da sua caberia mais. Ninguém publicou a velocidade das duas juntas, então isso não conta.
reason-figure-missing = Ninguém publicou “{ $figure }”.

## Achados: configurações que parecem hardware fraco

finding-context-cap-below-native = O contexto está cortado em { $before } tokens e pode ter { $after }.
finding-context-cap-below-native-what =
    { $label ->
        [none] O programa que roda o modelo corta o contexto de { $model } em { $before } tokens.
       *[other] A definição “{ $label }” corta o contexto de { $model } em { $before } tokens. O rótulo não diz nada do que o modelo pode.
    } { $runtime ->
        [Ollama] O texto além disso é descartado sem aviso.
       *[other] Um prompt mais longo é recusado ou cortado.
    }
finding-context-cap-below-native-fits = Com { $after } tokens, precisa de { $needed_gib } dos { $usable_gib } GiB que a GPU pode usar. Cabe.
finding-prompt-over-cap = Um prompt de { $prompt_tokens } tokens não cabe sob o teto.
finding-prompt-over-cap-what =
    { $about ->
        [too-long] { $model } foi feito para { $context } tokens. Nenhuma configuração muda isso: o que for mais longo precisa ser encurtado.
       *[other] { $runtime ->
            [Ollama] { $model } nunca vê a parte do prompt além do teto, então esquece ou responde fora do assunto. Parece um modelo fraco e é só uma configuração.
           *[other] { $runtime } recusa o prompt ou o corta, e o agente para ou recomeça. Parece um modelo fraco e é só uma configuração.
        }
    }
finding-timeout-shorter-than-prefill = O cliente (o programa em que você trabalha) desiste após { $before } s, antes de o prompt ser lido.
finding-timeout-shorter-than-prefill-what =
    { $prompt_tokens ->
        [none] O log de { $runtime } mostra requisições que terminaram após { $before } s, várias vezes. É a paciência de um cliente que acaba; a máquina não falha.
       *[other] Ler { $prompt_tokens } tokens a { $prefill_tps } tokens por segundo leva { $prefill_s } s. O cliente espera { $before } s e recomeça.
    } { $context ->
        [none] Ele precisa de { $after } s.
       *[other] Com { $context } tokens permitidos, ele precisa de { $after } s.
    }

## Desejos que não podem ser todos atendidos, e a menor mudança

conflict-budget-against-work = Seu orçamento de { $budget } não compra uma máquina para “{ $task }”.
conflict-need-against-system =
    { $need ->
        [cuda] Você precisa de CUDA e quer { $os }. CUDA não roda nele.
        [portable] Você precisa de uma máquina para levar junto com { $os }. Não há nenhuma para este trabalho.
        [quiet] Você precisa de uma máquina silenciosa com { $os }. Não há nenhuma para este trabalho.
       *[other] Você precisa de { $need } e quer { $os }. Nenhuma máquina tem os dois.
    }
conflict-need-against-work =
    { $need ->
        [cuda] Nenhuma máquina com CUDA à venda faz “{ $task }”.
        [portable] Nenhuma máquina que se possa levar junto faz “{ $task }”.
        [quiet] Nenhuma máquina silenciosa faz “{ $task }”.
       *[other] Nenhuma máquina com { $need } faz “{ $task }”.
    }
conflict-needs-against-each-other = Nenhuma máquina do catálogo tem ao mesmo tempo tudo de que você precisa: { $needs }.
conflict-needs-against-work = Nenhuma máquina do catálogo que tenha tudo de que você precisa ({ $needs }) e esteja à venda faz “{ $task }”.
conflict-quality-against-work = “{ $task }” pede nota { $quality } ou mais. O melhor modelo aberto tem { $best }.
conflict-system-against-work = Nenhuma máquina com { $os } faz “{ $task }”.
conflict-private-against-cloud-model = “{ $task }” precisa ficar em casa, e { $model } só roda no provedor dele.
conflict-private-against-work = “{ $task }” precisa ficar em casa, e nenhuma máquina à venda faz isso.
conflict-wait-against-work = Nada faz “{ $task }” em { $accepted_s } s.
conflict-floor-against-work = Nada faz “{ $task }” com pelo menos { $bits } bits por peso.
conflict-together-against-memory = Nenhuma máquina comporta todos os seus modelos na memória ao mesmo tempo.
conflict-users-against-work = Nada atende { $users } requisições ao mesmo tempo.

change-raise-budget = Gaste { $amount }.
change-allow-second-box = Aceite uma segunda máquina ao lado da primeira.
change-drop-need =
    { $need ->
        [cuda] Abra mão de CUDA.
        [portable] Abra mão de levá-la junto.
        [quiet] Abra mão do silêncio.
       *[other] Abra mão de { $need }.
    }
change-change-system = Escolha uma máquina com { $os }.
change-wait-longer = Aceite { $seconds } s para “{ $task }”.
change-lower-floor = Aceite menos bits por peso.
change-lower-quality = Aceite nota { $quality } para “{ $task }”, que { $name } alcança.
change-allow-swapping = Aceite que os modelos se revezem na memória.
change-fewer-users = Atenda { $users } ao mesmo tempo.
change-let-leave = Deixe “{ $task }” sair de casa.
change-take-open-model = Escolha { $name } para “{ $task }”.

## Como se chega a uma máquina

plan-kind-current = a máquina que você tem
plan-kind-new = uma máquina nova
plan-kind-used = uma máquina usada
plan-kind-second-box = uma segunda máquina ao lado da sua
plan-kind-added-part = uma peça para a sua máquina

## O que mudaria a resposta

flip-budget = Com um orçamento de { $at }
flip-budget-below = Com um orçamento abaixo de { $at }
flip-private-share = Se { $at } do trabalho em aberto ficasse aqui
flip-price-of-pick = Se custasse { $at } em vez de { $now }
flip-price-of-runner-up = Se a segunda melhor custasse { $at } em vez de { $now }
flip-to-pick = { $cause }, a escolha seria { $pick }.
flip-to-no-pick = { $cause }, nada seria escolhido.
flip-to-keep = { $cause }, a resposta seria ficar com o que você tem.
flip-to-fix = { $cause }, a resposta seria mudar uma configuração.
flip-to-hybrid = { $cause }, a resposta seria dividir o trabalho com a nuvem.
flip-to-buy = { $cause }, a resposta seria comprar.
flip-to-none = { $cause }, nada dentro do orçamento faria o trabalho.

## O que vira a resposta

flip-context-length = Se “{ $task }” precisasse de { $at } tokens de contexto em vez de { $now }
flip-longest-wait = Se { $at } fossem aceitáveis para “{ $task }” em vez de { $now }
flip-requests-per-day = Com { $at } requisições de “{ $task }” por dia em vez de { $now }
flip-electricity = Com a eletricidade a { $at } por quilowatt-hora em vez de { $now }
flip-users-at-once = Com { $at } requisições em andamento ao mesmo tempo em vez de { $now }

## Palavras do catálogo dentro de frases.

words-memory-bandwidth = largura de banda da memória
words-number-of-parameters = número de parâmetros
words-shapes = formas das camadas
words-engines = motores
words-kernel-parameter = parâmetro do kernel { $setting }, menor parte gráfica no firmware
words-amd-software = AMD Software, Desempenho, Ajuste: Variable Graphics Memory, depois reiniciar
