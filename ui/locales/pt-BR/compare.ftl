### Máquinas lado a lado.

compare-what = Até quatro máquinas, com o seu trabalho em cada uma. Os números são os do conselho.
compare-machine = Máquina { $number }
compare-units = Quantas, ligadas
compare-add = Adicionar uma máquina
compare-reset = Voltar às propostas
compare-nothing = Escolha uma máquina para começar.
compare-table = Lado a lado
compare-task = Gráficos da tarefa
compare-owned = sua, faz o trabalho
compare-paid = já paga
compare-no-power = sem eletricidade: não se sabe o consumo
compare-idle = Em repouso
compare-load = No trabalho
compare-noise = Ruído
compare-engines = Roda com
compare-no-remarks = nada conhecido que vá surpreender você
value-w = { $value } W
value-dba = { $value } dB(A)
value-tps-range = { $expected } tok/s ({ $low }–{ $high })
maturity-solid = funciona de cara
maturity-usable = funciona, com falhas conhecidas
maturity-rough = conte com problemas
fact-derived = Não publicado; calculado: { $formula }.
fact-also = Também em: { $sources }.
does-not-fit-short = não cabe
memory-tight-what = Sobram menos de 15%. Medições publicadas tão perto do limite foram até 2,7 vezes mais lentas.
compare-memory-says =
    { $fits ->
        [0] A tarefa não cabe em nenhuma delas com { $context } tokens de contexto.
        [one] A tarefa cabe em uma das { $of } com { $context } tokens de contexto.
       *[other] A tarefa cabe em { $fits } das { $of } com { $context } tokens de contexto.
    }
compare-speed-title = Velocidade enquanto o contexto enche
compare-speed-reads = Velocidades em um tamanho de contexto
compare-speed-note = A banda é a faixa que vale em quatro de cada cinco vezes. A linha acaba onde o contexto não cabe mais.
compare-speed-nothing = Não dá para calcular a velocidade destas máquinas.
compare-speed-one = Com { $context } tokens: { $first }, { $speed } tokens por segundo.
compare-speed-tie = Empate com { $context } tokens: { $first } e { $second }. As faixas se sobrepõem.
compare-speed-first = A mais rápida com { $context } tokens: { $first }, com { $speed } tokens por segundo.
compare-rate = Qual velocidade
compare-your-context = seu contexto, { $context }
compare-cost-title = Custo ao longo do tempo
compare-cost-reads = Custo depois de tantos meses
compare-cost-crosses = No começo custa mais: { $dearer }. Depois de { $months } meses já custou o mesmo: { $cheaper }.
compare-cost-cheapest =
    { $months ->
        [one] A que custa menos em { $months } mês: { $machine }, { $cost }.
       *[other] A que custa menos em { $months } meses: { $machine }, { $cost }.
    }
compare-cost-unlike = Estas somas não se comparam: em algumas falta o que as outras incluem. As notas abaixo dizem o quê.
compare-cost-nothing = Nenhuma destas máquinas tem preço publicado.
compare-cost-no-power = Sem a eletricidade: { $machines }. Ninguém publicou o consumo.
compare-cost-no-tariff = Sem a eletricidade em todas: você não deu o preço.
compare-cost-no-bill = Sem a conta da nuvem, porque falta um preço: { $machines }.
compare-cost-no-price = Ninguém publicou um preço: { $machines }.
compare-crossing = ponto de equilíbrio, mês { $months }
axis-context = Tokens no contexto
axis-months = Meses
