### O olhar de perto da página de conselho: o dia em uma máquina, desejos que se contradizem, o que compra cada valor a mais.

contradictions-title =
    { $count ->
        [one] Dois dos seus desejos se contradizem
       *[other] Alguns dos seus desejos se contradizem
    }
contradiction-least = A menor mudança:
contradiction-only-together = Nenhuma mudança basta sozinha. Todas juntas bastam:
contradiction-machine = Assim dá conta: { $machine }.
contradiction-machine-within = Assim dá conta: { $machine }, por { $price }.
contradiction-machine-above = Assim dá conta: { $machine }. Custa { $price }, mais do que o seu orçamento.
day-title = Seu dia, tarefa a tarefa
day-where = Roda
day-last-word = Última palavra após
day-accepted = Aceitável
day-no-model = nenhum modelo atende ao pedido
day-on-current = na máquina que você tem
day-cache = cache como { $kv }
day-loading = e { $seconds } quando o modelo precisa ser carregado antes
day-nobody-waits = ninguém espera
day-bound-yours = seu limite
day-bound-ours = nosso limite
day-in-time = a tempo
day-late = { $by } de atraso
day-may-be-late = { $by } de atraso na pior hipótese
day-users = Com { $users } ao mesmo tempo, cada um espera { $each } minutos por dia ({ $low }–{ $high }).
day-together = Na memória ao mesmo tempo: { $models }. Precisam de { $needed } GiB.
day-swapped = Revezam-se na memória: { $models }.
day-swaps = Um é carregado no lugar de outro umas { $swaps } vezes por dia, o que leva { $minutes } minutos.
day-why = Por que estes modelos
value-s = { $value } s
cost-tax = Imposto
cost-resale = Revenda no fim
separates-title = O que a separa da seguinte
