### O que sai de casa e quanto custa, a decisão mais apertada, e limites que quase ninguém muda.

## Três formas de fazer o que sai

ways-title = Três formas de fazer o que pode sair
way-cloud = Um modelo na nuvem
way-cloud-what = { $model } da { $provider }, o mais barato que aceita tudo e não treina com isso. Preço de
way-cloud-none = Nenhum modelo na nuvem com preço anterior a este dia aceita tudo em condições que você aceite.
way-rent = Uma máquina alugada
way-rent-what = { $name } na { $provider }: { $price } por hora, { $hours } horas de trabalho por dia. Preço de
way-rent-how = As horas que este trabalho leva nela, vezes o preço da hora, nos dias úteis de um mês médio. Ligar a máquina e o armazenamento enquanto está desligada não contam.
way-rent-none = Nenhuma máquina de aluguel com preço conhecido faz tudo.
way-buy = Uma máquina própria
way-buy-what = até a conta da nuvem ter pago: { $machine }, { $costs } além do que já há ou é comprado de qualquer forma, com imposto e eletricidade
way-buy-none = Não dá para comparar: nenhuma máquina à venda faz todo o seu trabalho, ou a conta da nuvem não é conhecida.
way-buy-at-home = Nada a pesar: o que pode sair já roda em casa, sem pagar mais.
way-buy-falling = { $months } se os preços da nuvem caírem { $share } por ano, como você supõe.
way-buy-falling-never = Não dentro do prazo se os preços da nuvem caírem { $share } por ano, como você supõe.
way-buy-falling-ask = Supõe-se que os preços da nuvem ficam como estão. Em “Mais limites” você pode fazê-los cair.
way-a-month = por mês

## Quem recebe

hybrid-tokens-a-day = Tokens por dia
hybrid-who = Quem recebe, e em que condições
hybrid-gets = Recebe { $tasks }.
hybrid-price-of = Preço de
hybrid-terms-published = O que está publicado
hybrid-kept-for = Por quanto tempo é guardado
hybrid-free-tier = O nível gratuito, que não conta
hybrid-refused = Descartado para “{ $task }”: { $model } custaria { $price } por mês. As condições: { $why }.
hybrid-refused-unpriced = Descartado para “{ $task }”: { $model }. As condições: { $why }.
input-trains-no = não se treina com isso
input-trains-opt-out = treina-se com isso, a menos que você se oponha
input-trains-yes = treina-se com isso
input-trains-unknown = ninguém sabe se se treina com isso
bills-title =
    { $count ->
        [one] O que pede o único modelo na nuvem que aceita tudo
       *[other] O que cada um dos { $count } modelos na nuvem pede por tudo
    }
bills-what = Preços de tabela para os dias úteis de um mês médio, com os tokens em cache no preço próprio onde é publicado. Modelos em cinza têm condições que você não aceitou.
bills-caching = O cache economiza
bills-no-caching = sem preço para isso
bills-trains = Seu texto
routing-what = Para o dia em que sai tudo o que pode sair. O que precisa ficar não tem alternativa: uma na nuvem levaria o texto junto.
routing-openclaw = Para o OpenClaw
routing-generic = Para qualquer roteador, uma linha por tarefa

## O que não muda nada

steady-says = Nada muda com { $what }.
steady-budget = um orçamento de { $from } a { $to }
steady-private-share = uma parte privada de { $from } a { $to }
steady-context-length = { $from } a { $to } tokens de contexto para “{ $task }”
steady-longest-wait = uma espera máxima de { $from } a { $to } para “{ $task }”
steady-requests-per-day = { $from } a { $to } pedidos de “{ $task }” por dia
steady-electricity = eletricidade de { $from } a { $to } por quilowatt-hora
steady-users-at-once = { $from } a { $to } pedidos ao mesmo tempo
frontier-what-step = Para o trabalho como está, em passos de { $step }. Só aparecem os passos em que algo muda.

## A decisão mais apertada

close-title = A decisão mais apertada
close-none = Nenhuma: toda espera está claramente dentro ou fora do que você aceita, e não há empate.
close-in-time = Não está claro se “{ $task }” chega a tempo ({ $machine }): cerca de { $expected } ({ $low }–{ $high }), e você aceita { $accepted }.
close-in-time-ours = Não está claro se “{ $task }” chega a tempo ({ $machine }): cerca de { $expected } ({ $low }–{ $high }).
close-tie = A escolhida ({ $machine }) e a seguinte não se distinguem: as esperas se sobrepõem.
close-run-here = O teste mais barato não custa nada. Rode isto na sua máquina:
close-rent = O teste mais barato: alugue { $name } na { $provider } por uma hora, { $price }, e rode isto:
close-run-there = O teste mais barato: peça a quem tem esta máquina ({ $machine }) que rode isto. Não se conhece o preço de uma hora:
close-command = Comando que decide
close-file = Depois de -m vai o nome do seu arquivo do modelo.
close-needed = A partir de { $speed } tokens por segundo na escrita, “{ $task }” chega a tempo.

## Mais limites

more-ties = O que decide um empate
more-rates = Preços em outra moeda
more-cloud = O que sai de casa
preference-order = O mais importante primeiro
preference-up = Mover para cima: { $what }
preference-down = Mover para baixo: { $what }
rates-what = Preços em outra moeda só contam com uma cotação sua. Sem ela são listados e não usados.
rate-day = Cotação de
rate-remove = Remover a cotação de { $currency }
cloud-falls = Os preços caem por ano
cloud-may-train = Provedores podem treinar com o que é enviado
term-exchange = cotação
term-exchange-what = Os preços do catálogo estão quase todos em dólares. São convertidos por esta cotação sua, e o dia dela aparece ao lado.
term-users-at-once = trabalhando ao mesmo tempo
term-users-at-once-what = Pessoas ou agentes cujos pedidos correm ao mesmo tempo. Eles dividem a máquina: cada um espera mais e precisa do próprio KV cache.
term-sales-tax = imposto sobre a venda
term-sales-tax-what = Soma-se aos preços que ainda não o incluem, e o orçamento é comparado com o total. Em branco, nenhum imposto conta.
term-resale = valor de revenda
term-resale-what = A parte do preço, sem imposto, que a máquina rende no fim do prazo. Em branco, não rende nada.
term-tie-order = o que decide um empate
term-tie-order-what = Com o preço primeiro, decide o preço exato, e o resto só entre iguais. Com outra coisa primeiro, ela decide entre máquinas parecidas em preço e em minutos.
term-cloud-falls = preços da nuvem em queda
term-cloud-falls-what = Seu próprio palpite de quanto a nuvem fica mais barata em um ano, por exemplo 30 %. Ele adia o mês a partir do qual comprar compensa.
