### Machines side by side.

compare-what = Up to four machines with your work on each of them. The numbers are those of the advice.
compare-machine = Machine { $number }
compare-units = How many, linked
compare-add = Add a machine
compare-reset = Back to the proposed ones
compare-nothing = Choose a machine to start.
compare-table = Side by side
compare-task = Pictures for the task
compare-owned = yours, does the work
compare-paid = already paid
compare-no-power = without electricity: its power is not known
compare-idle = At rest
compare-load = At work
compare-noise = Noise
compare-engines = Runs with
compare-no-remarks = nothing known that would surprise you
value-w = { $value } W
value-dba = { $value } dB(A)
value-tps-range = { $expected } tok/s ({ $low }–{ $high })
maturity-solid = works out of the box
maturity-usable = works, with known faults
maturity-rough = expect trouble
fact-derived = Not published; computed: { $formula }.
fact-also = Also in: { $sources }.
does-not-fit-short = does not fit
memory-tight-what = Less than 15 % is left. Published runs this close to the limit were up to 2.7 times slower.
compare-memory-says =
    { $fits ->
        [0] The task fits on none of them at { $context } tokens of context.
        [one] The task fits on one of the { $of } at { $context } tokens of context.
       *[other] The task fits on { $fits } of the { $of } at { $context } tokens of context.
    }
compare-speed-title = Speed as the context fills
compare-speed-reads = Speeds at a context length
compare-speed-note = The band is the range that holds four times in five. A line ends where the context no longer fits.
compare-speed-nothing = No speed can be computed for these machines.
compare-speed-one = At { $context } tokens the { $first } does { $speed } tokens a second.
compare-speed-tie = At { $context } tokens the { $first } and the { $second } are a tie: their ranges overlap.
compare-speed-first = At { $context } tokens the { $first } is fastest, with { $speed } tokens a second.
compare-rate = Which speed
compare-your-context = your context, { $context }
compare-cost-title = Cost over time
compare-cost-reads = Cost after so many months
compare-cost-crosses = The { $dearer } costs more at first; after { $months } months the { $cheaper } has cost as much.
compare-cost-cheapest =
    { $months ->
        [one] Over { $months } month the { $machine } costs least: { $cost }.
       *[other] Over { $months } months the { $machine } costs least: { $cost }.
    }
compare-cost-unlike = These sums do not compare: some leave out what the others hold. The notes below say what.
compare-cost-nothing = None of these machines has a published price.
compare-cost-no-power = Electricity is left out for { $machines }: nobody has published what they draw.
compare-cost-no-tariff = Electricity is left out everywhere: you named no price of it.
compare-cost-no-bill = The cloud’s bill is left out for { $machines }: a price is missing.
compare-cost-no-price = Nobody has published a price for { $machines }.
compare-crossing = break-even, month { $months }
axis-context = Tokens in the context
axis-months = Months
