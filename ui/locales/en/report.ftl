### The report: PDF, Markdown and terminal. Variables come as text formatted for the language, except those that a
### message selects a plural by ($n in report-unit-months, $months in a selector, $points, $frontier, $machines).

report-title = Which box? { $name }
report-subtitle = Whichbox report, prices and catalog as of { $date }
report-unnamed = My work
report-head = Which box? { $name } · { $date }
report-foot = Whichbox { $version } · catalog { $catalog }
report-page = { $page } / { $pages }
report-attached-scenario = The question: the scenario as Whichbox reads it
report-attached-answer = The answer: the whole recommendation with every figure
report-unprintable = □ stands for a character that the fonts of this report do not have. The attached scenario has it as it was typed.

## Units

report-unit-seconds = { $n } s
report-unit-minutes = { $n } min
report-unit-hours = { $n } h
report-unit-tps = tokens/s
report-unit-a-day = a day
report-unit-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

report-units = { $units } × { $machine }
report-in-tier = { $tier }: { $sentence }
report-contradiction = { $conflict } What would do: { $change }

## The question

report-question-work = The work, requests a day
report-question-budget = Budget
report-question-private = Must stay in the house
report-question-system = System and needs
report-question-machine = Machine today
report-question-horizon = Costs over
report-task-short = { $task } { $requests }
report-second-box-fine = a second box is fine
report-no-machine = none named
report-machine-left-out = present machine
report-left-out = Left out on request: which machine the person has, its settings and what was measured on it.
report-prices-left-out = Left out on request: prices that rest on an own offer, and every sum that would tell one.

## The answer

report-findings = Settings that look like weak hardware
report-before = now
report-after = should be
report-fix = The free fix
report-source = Source
report-tiers = What each tier comes to
report-tiers-caption = The machine there is and the pick of each tier, with price, fit, speed, waiting and cost
report-your-machine = Your machine
report-owned = yours
report-no-price = no price published
report-own-offer = own offer, left out
report-no-pick = Nothing passes
report-runner-up = next best: { $machine }
report-tie = a tie with { $machine }
report-if-you-find-one = if you find one: { $machine }, at most { $price }
report-over-budget = { $by } over budget
report-stale = { $date }, old
report-fits = fits
report-fits-raised = fits after one setting
report-fits-swapped = fits, models swapped
report-fits-not = does not do it
report-usable = { $usable } GiB usable
report-usable-most = { $usable } GiB usable, { $most } after a setting
report-for = For { $machine }
report-against = Against it
report-flips = What would change the answer
report-no-flips = No change of the budget or of the privacy share alone changes this answer.
report-finding-short = { $title } Now { $before }, should be { $after }.
report-nothing-against = Nothing that is known speaks against it.
report-against-left-out = What speaks against it was left out on request, with what tells of the machine or of own prices.
report-number-spend = To spend
report-number-bill = Cloud bill a month
report-number-memory-label = Memory of the GPU
report-number-memory = { $needed } of { $usable } GiB
report-why = Why

## Heads of tables

report-col-tier = Tier
report-col-pick = Pick
report-col-price = Price
report-col-fits = Work
report-col-minutes = Minutes
report-col-cost = Cost over
report-col-number = No.
report-col-machine = Machine
report-col-memory = Memory
report-usable-gib = usable GiB
report-col-place = Place
report-col-task = Task
report-col-requests = Requests
report-col-prompt = Prompt
report-col-answer = Answer
report-col-context = Context
report-tokens = tokens
report-col-wish = Model wanted
report-col-longest-wait = Longest wait
report-col-stays = Stays here
report-col-model = Model and engine
report-col-prefill = Reading
report-col-decode = Writing
report-col-first = First token
report-col-whole = Whole answer
report-col-leaves = Leaves
report-col-tokens = Tokens
report-col-cloud = Cloud model
report-col-bill = A month
report-col-terms = What happens to the text
report-col-why-not = Why not
report-col-subject = What
report-col-why = Why
report-col-date = Seen
report-col-seller = Seller
report-col-source = Source
report-col-trains = Trains on the text
report-col-caching = Saved by its cache
report-col-value = Value
report-col-figure = Figure
report-col-finding = What holds
report-col-claim = What was said

## The evidence

report-evidence = The evidence
report-chart = Price against waiting
report-chart-x = Price
report-chart-y = Minutes waited a day
report-chart-alt =
    { $points ->
        [one] Picture of one machine by price and by minutes waited a day, both on logarithmic axes.
       *[other] Picture of { $points } machines by price and by minutes waited a day, both on logarithmic axes. A line joins the { $frontier } for which nothing is both cheaper and faster. A dashed line marks the budget of { $budget }. The list below it names the machines that matter.
    }
report-chart-budget = budget { $budget }
report-chart-current = your machine, { $minutes } min
report-chart-table = The numbered machines: those for which nothing else is both cheaper and faster, and the picks
report-no-chart = No machine that does the work has a price, so there is nothing to draw.
report-legend-frontier = nothing cheaper is faster
report-legend-passes = does the work
report-legend-fails = does not do it, or cannot be bought
report-legend-pick = pick of a tier
report-on-the-line = on the line
report-no-minutes = Where no minutes stand, not all of the work runs on that machine, so its waiting cannot be compared with the others’.
report-cannot-be-bought = cannot be bought today
report-stacks = Memory: what the work needs of what the GPU may use
report-stacks-alt =
    { $machines ->
        [one] Picture of one machine’s memory as a bar: weights, KV cache, compute buffer and what stays free. Its figures stand beside it.
       *[other] Picture of the memory of { $machines } machines as bars: weights, KV cache, compute buffer and what stays free. The figures stand beside each bar.
    }
report-stack-task = { $task }: { $model }, { $context } tokens of context
report-stack-figures = { $weights } + { $kv } + { $compute } GiB, { $headroom } left of { $usable }
report-stack-figures-short = { $weights } + { $kv } + { $compute } GiB, { $short } short of { $usable }
report-free = free
report-curves = Speed against context
report-curves-x = Tokens in the context
report-curves-y = Tokens written a second, with the range as a band
report-curves-alt =
    { $curves ->
        [one] Picture of how fast one machine writes as its context fills, on logarithmic axes, with the range as a band. The appendix has the figures.
       *[other] Picture of how fast { $curves } machines write as their context fills, on logarithmic axes, each with its range as a band. The appendix has the figures.
    }
report-curves-table = Tokens written a second at each context length: what we expect, with the low and high ends of the range
report-curve-name = { $machine }: { $model } { $quant }
report-curve-speed = { $expected } ({ $ends })
report-curve-too-long = does not fit
report-pictures = The pictures in figures
report-how-good = How good these predictions are
report-how-good-text = Each speed carries a range; four times in five we expect the true value between its ends. No estimate passes the physical limit of the memory and the processor. Each one says what it rests on: runs measured on this machine, runs that others published, constants fitted from published runs of the same class, or physics alone.
report-accuracy-caption = Predicted against measured, by hardware and by what is predicted; error is predicted over measured, less one
report-accuracy = { $runs } published runs by { $publishers } people and projects were each predicted without anything that their own source published. { $left_out } more were left out, each for a reason that the app names.

## The day

report-day = The day, task by task
report-mix = The work: what was asked for
report-day-of = The work on { $machine }
report-cached = { $tokens } cached
report-any-wait = any
report-min-quality = any that scores { $score } or more
report-no-model = no model
report-plan-line = Under { $os } the GPU may use { $usable } GiB without changing anything. Minutes waited on a working day: { $minutes }.
report-plan-power = Electricity: { $kwh } kWh a day.
report-plan-cost = Over the horizon: { $sum } (purchase { $purchase }, electricity { $electricity }, cloud { $cloud }).
report-plan-tax = Sales tax or VAT in that sum: { $amount }.
report-plan-resale = Taken off for what it brings at the end: { $amount }.
report-not-counted = not counted
report-context-kv = { $context } tokens, KV { $kv }
report-of-usable = of { $usable }, { $headroom } left
report-of-usable-short = of { $usable }, { $short } short
report-in-time-uncertain = The range of the wait reaches both sides of what you accept.
report-range-note = Figures are expected values with the low and high ends of their range below or in brackets. Memory is weights + KV cache + compute buffer.
report-kind-coding-agent = coding agent
report-kind-refactor = refactor
report-kind-chat = chat
report-kind-documents = documents
report-kind-batch = batch
report-kind-own = own

## The hybrid plan

report-hybrid = What stays, what may leave
report-hybrid-stays = { $share } of all requests stay in the house.
report-hybrid-machine = They run on the { $machine }.
report-hybrid-all-at-home = That machine does the rest too, so nothing has to leave. With all that may leave gone, { $minutes } minutes of waiting a day are left on it.
report-hybrid-leaf = “{ $task }” goes to { $model } at { $provider }: { $bill } a month.
report-hybrid-leaf-at-home = “{ $task }” runs at home and may leave: { $model } at { $provider } would ask { $bill } a month.
report-hybrid-bill = If all that may leave does, the cloud’s bill is { $bill } for the working days of an average month.
report-break-even = Buying { $machine }, { $costs } beyond what is there or bought anyway, costs less than the cloud after { $months } months, tax and electricity counted.
report-no-break-even =
    { $months ->
        [one] Buying never costs less than the cloud within { $months } month.
       *[other] Buying never costs less than the cloud within { $months } months.
    }
report-bill-refused = not acceptable by your terms
report-bills = What each cloud model would charge for the same work
report-rent = Renting instead: { $name } from { $provider } at { $hour } an hour (seen { $date }), { $hours } hours a day, comes to { $monthly } a month.
report-no-break-even-falling = If cloud prices fall by { $share } a year, it never does within the horizon.
report-break-even-falling = If cloud prices fall by { $share } a year, that is after { $months } months.
report-leaves = What may leave the house, and where it would go
report-no-cloud-model = no cloud model takes its context
report-terms-unknown = not found
trains-unknown = not found
trains-yes = yes
trains-opt-out = yes, unless one objects
trains-no = no
report-routing = A rule to paste into an agent’s configuration:

## The rest

report-not-worth-it = Not worth it for this work
report-not-worth-it-caption = Machines that were looked at and lose, with the reasons
report-others-caption = Machines that lose, by the strongest reason against them
report-others = Other machines that were looked at
report-not-worth-it-more =
    { $count ->
        [one] { $count } more machine was looked at and loses; it stands in the appendix.
       *[other] { $count } more machines were looked at and lose; they stand in the appendix.
    }
report-assumptions = What this rests on
report-assume-as-of = Prices are the newest offers not after { $date }. Older than 90 days they are marked as old.
report-assume-private = Of the work that is not marked as private or as free to leave, { $share } must stay in the house.
report-assume-horizon =
    { $months ->
        [one] Costs are added up over { $months } month.
       *[other] Costs are added up over { $months } months.
    }
report-assume-electricity = Electricity costs { $price } a kilowatt-hour.
report-assume-no-electricity = No price of electricity was given, so electricity is left out of every cost.
report-assume-exchange = One US dollar is { $rate } { $currency }, a rate of { $date } that you gave.
report-assume-tax = Prices are before sales tax unless their source says otherwise.
report-assume-resale = What a machine could be sold for later is not counted.
report-unknown = What could not be judged
report-unknown-caption = Machines, models and tasks that could not be judged, and why
report-claim-yours = put into the report by you
report-claims-caption = Claims that bear on this question, how each stands, and why
report-claims-text = What is said about these machines and models, in public or by someone you met, beside what is possible, what was measured and what is asked for it.
report-claims = Claims checked
report-frontier-caption = The best that each budget buys, at the steps where something changes
report-close-command = The command that measures just this:
report-close-rent = { $name } from { $provider } costs { $price } an hour (seen { $date }).
report-close-tie = Pick and runner-up cannot be told apart. A measurement of “{ $task }” with { $model } on { $machine } would settle it; we expect { $ends } an answer.
report-close-in-time = It is close: { $model } on { $machine } answers “{ $task }” in { $ends }, and { $accepted } are accepted. One measurement settles it.

## The appendix

report-appendix = Appendix: sources and method
report-prices = Every price used
report-prices-text = Amounts are those of the source, for one machine or part unless the name says how many; the prices that the answer names come first, parts of towers last.
report-prices-caption = Every price used, with who asks it, the day on which it was seen, and the number of its source
report-sources = Sources
report-sources-text = The numbers in brackets above stand for these. Grades: A is the maker or a raw log, B a named tester or established press, C a hobby page, an aggregator or a figure at second hand; “quoted” means that it was read through another page.
report-second-hand = { $grade }, quoted
figure-cloud-cached = A million tokens from its cache
figure-cloud-output = A million tokens written
figure-cloud-input = A million tokens read
figure-context = Longest context
figure-active-params = Parameters for each token
figure-params = Parameters
figure-weights = File of weights
report-figures-caption = Every figure used beside the prices, with its date and the number of its source
report-figures-text = Figures of the catalog that the answer was made from, for the machines and models that it speaks of. The size of a file that nobody published is computed as the method says.
report-figures = Every other figure used
report-your-figure = your own
report-derived = computed: { $formula }
report-no-date = undated
report-date-early = early { $year }
report-date-mid = mid-{ $year }
report-date-late = late { $year }
report-source-line = { $title } ({ $date }, { $grade })
report-method = Method
report-method-memory = Memory.
report-method-memory-text = Weights are the size of the published file, or bits per weight times parameters where there is none. The KV cache follows the model’s own layers (grouped queries, latent attention, sliding windows, recurrent layers) at the context length asked for. Compute buffers and what the operating system keeps come on top. What the GPU may use is the limit of each system, before and after a free setting.
report-method-speed = Speed.
report-method-speed-text = A token takes the time to read the active weights and the KV cache at the memory’s bandwidth, plus overhead; a prompt takes its operations at the processor’s rate. Both depend on how much is already in the context. The constants are fitted from published runs, by class of hardware.
report-method-day = The day.
report-method-day-text = A request waits for the part of its prompt that is not cached to be read and for its answer to be written. Minutes a day are these waits times requests, over all tasks.
report-method-cost = Cost.
report-method-cost-text = Purchase, electricity while the machine works, and the cloud’s bill for what leaves the house, over the horizon.
report-method-advice = Advice.
report-method-advice-text = Free settings come before money. A machine passes where every task that must stay in the house fits and answers in time. Each tier picks the cheapest that passes, or the most memory for the money; ranges that overlap are called a tie.
report-method-ranges = Ranges.
report-method-ranges-text = Low and high ends span the middle 80 % of what we expect. GB are 10⁹ bytes, GiB are 2³⁰ bytes.
report-versions = Versions
report-versions-text = Whichbox { $version }, catalog of { $catalog }, answer as of { $date }.
report-attached = The scenario and the whole recommendation are attached to the PDF as scenario.json and recommendation.json.

## The terminal

report-terminal-change = now { $before }, should be { $after }
report-terminal-price = { $price } ({ $availability }, seen { $date })
report-terminal-price-held = { $price } ({ $availability }, asked from { $since } to { $date })
report-terminal-minutes = { $minutes } minutes a day
report-terminal-foot = As of { $date }, catalog { $catalog }.
