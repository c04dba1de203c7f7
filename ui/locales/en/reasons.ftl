### Reasons and findings as sentences. One message for each code of `Reason` and `Rule`.
###
### Variables have the names of the parameters. They come as text that is already formatted for the language:
### money with its currency, everything else as a number without its unit. Names of machines, models and tasks come
### as names, systems as their `os-` message. A parameter that is missing comes as the word "none".
### Plurals are chosen by $fixes, $of and $units, which come as real numbers.
### Only $need, $preference, $availability and $kv_type come as the codes that they are.

## Verdicts. $machine is a name, $units and $fixes are real numbers, $budget and $price are money.

verdict-keep = Keep your { $machine }.
verdict-fix =
    { $fixes ->
        [0] Keep your { $machine }. Change its settings.
        [one] Keep your { $machine }. Change one setting.
       *[other] Keep your { $machine }. Change { $fixes } settings.
    }
verdict-hybrid = Keep your { $machine } and send the rest to the cloud.
verdict-hybrid-nothing = Buy nothing. The cloud does the work.
verdict-buy =
    { $units ->
        [one] Buy the { $machine }.
       *[other] Buy { $units } × { $machine }.
    }
verdict-none = Nothing within { $budget } does this work.
verdict-none-least =
    { $units ->
        [one] The least that would: { $machine } at { $price }.
       *[other] The least that would: { $units } × { $machine } at { $price }.
    }
verdict-none-least-unpriced =
    { $units ->
        [one] The least that would: { $machine }.
       *[other] The least that would: { $units } × { $machine }.
    }
verdict-none-unknown = Nothing in the catalog does it at any price.

verdict-keep-label = Keep what you have
verdict-fix-label = Change a setting
verdict-hybrid-label = Share the work with the cloud
verdict-buy-label = Buy
verdict-none-label = Nothing in this budget

## Reasons

reason-current-does-it = Your { $machine } does all the private work in time: about { $minutes } minutes of waiting a day.
reason-free-fix-does-it =
    { $fixes ->
        [one] One free setting is in the way, not the hardware. With it changed, the work needs { $needed_gib } of the { $usable_gib } GiB that the GPU may use.
       *[other] { $fixes } free settings are in the way, not the hardware. With them changed, the work needs { $needed_gib } of the { $usable_gib } GiB that the GPU may use.
    }
reason-cloud-takes-the-rest = Your { $machine } does what must stay in the house. The rest may leave and is better done in the cloud: { $tasks }.
reason-current-falls-short = Your { $machine } does not get “{ $task }” done.
reason-no-current-machine = You named no machine, so there is nothing to keep or to change.
reason-nothing-must-stay = Nothing has to stay in the house, so nothing has to be bought.
reason-nothing-does-it = Nothing in the catalog does the work that must stay. On most machines “{ $task }” stands in the way.
reason-least-that-would-do = The least that would do is { $machine }, { $over } above your budget.
reason-day-too-short = The requests of “{ $task }” take { $hours } hours a day, more than there are.
reason-cheapest-that-passes =
    { $of ->
        [one] It is the only one that does the work.
       *[other] It is the cheapest of the { $of } that do the work.
    }
reason-cheapest-that-holds =
    { $of ->
        [one] It is the only one that holds { $model }.
       *[other] It is the cheapest of the { $of } that hold { $model }.
    }
reason-most-memory-for-money = It gives the GPU { $usable_gib } GiB at { $per_gib } a GiB: the most memory for the money.
reason-holds-model = It holds { $model }: { $needed_gib } of the { $usable_gib } GiB that the GPU may use.
reason-minutes-a-day = You would wait about { $expected } minutes a day ({ $low }–{ $high }).
reason-faster-than-next = It saves { $minutes } minutes a day over { $than }, and the ranges do not overlap.
reason-cheaper-than-next = { $than } costs { $by } more.
reason-tie-with-next = By speed it cannot be told apart from { $with }: the ranges overlap.
reason-runs-preferred-system = It runs { $os }, the system you prefer.
reason-second-box = It runs { $os } and stands beside your first machine.
reason-wrong-system = It runs { $os }, which is not the system you prefer, and a second box is not wanted.
reason-lacks-need =
    { $need ->
        [cuda] CUDA does not run on it.
        [portable] It cannot be carried along.
        [quiet] It is not quiet.
       *[other] It lacks { $need }.
    }
reason-noise-unknown = You asked for quiet, and nobody has published how loud it is.
reason-over-budget = It costs { $by } more than your budget.
reason-does-not-fit = “{ $task }” does not fit: { $model } needs { $needed_gib } GiB at { $context } tokens, and the GPU may use { $usable_gib } GiB.
reason-no-model-for-wish = None of the catalog’s models that “{ $task }” asks for runs on it.
reason-window-too-short = “{ $task }” needs { $needed } tokens of context; { $model } takes { $most }.
reason-too-slow = “{ $task }” takes about { $wait_s } s; you accept { $accepted_s } s.
reason-bandwidth-bound = { $model } reads all its weights for every token. At { $bandwidth_gbs } GB/s that is { $limit_tps } tokens a second at the very most.
reason-raise-gpu-limit = It fits after one free setting: { $how }
reason-kv-quantized =
    { $kv_type ->
        [q8_0] “{ $task }” fits with the KV cache (what the model keeps of your text while it answers) stored in 8 bits.
        [q4_0] “{ $task }” fits with the KV cache (what the model keeps of your text while it answers) stored in 4 bits.
       *[other] “{ $task }” fits with the KV cache (what the model keeps of your text while it answers) stored as { $kv_type }.
    }
reason-tight-memory = Memory is nearly full: { $headroom_gib } GiB are left. Real runs that close to the limit were up to 2.7 times slower.
reason-models-swapped = The models of your mix do not fit in memory together, so one is unloaded before another is loaded.
reason-stale-price = The price is { $days } days old. Look again before you buy.
reason-weak-price = The price comes from a weak source. Check it before you count on it.
reason-cannot-be-bought =
    { $availability ->
        [out-of-stock] Nobody has one to sell.
        [announced] It is announced and cannot be ordered yet.
        [withdrawn] It is no longer sold.
       *[other] It cannot be bought today.
    }
reason-withdrawn = The maker stopped selling it on { $since }.
reason-no-price = Nobody has published a price in dollars, or in money that you gave a rate for.
reason-not-for-home = It is a server part, not a machine for a home or an office.
reason-speed-little-known = Nobody has published runs on this chip, so its speed is worked out from bandwidth and computing power alone.
reason-link-little-known = Little is known about how fast { $units } linked boxes are.
reason-dominated = { $by } costs { $saves } less and is not slower.
reason-slower-memory-than-current = Its memory moves { $bandwidth_gbs } GB/s; your machine’s moves { $current_gbs }.
reason-memory-is-soldered = Memory cannot be added to your machine: it is soldered.
reason-system-memory-not-counted = More memory modules in your computer would hold the model beside the card. How fast that is on it nobody has published, so it is not counted.
reason-mixed-cards-not-counted = A card of another kind beside yours would hold more. How fast the two are together nobody has published, so it is not counted.
reason-figure-missing = Nobody has published its { $figure }.
reason-swap-time = Loading one model in place of another takes about { $expected } minutes of your day ({ $low }–{ $high }), at about { $swaps } loads a day.
reason-do-not-fit-together = You want all models in memory at once. Together they need { $needed_gib } GiB, and the GPU may use { $usable_gib } GiB.
reason-fit-together = All models stay in memory at once ({ $models }): { $needed_gib } of the { $usable_gib } GiB that the GPU may use.
reason-only-in-the-cloud = “{ $task }” asks for { $model }, which runs only at its provider.
reason-no-cloud-model = No cloud model in the catalog takes “{ $task }” on terms you accept: its window is too short, it scores too low, or nobody asks a price for it.
reason-cloud-model-ends = { $model }, which “{ $task }” asks for, is being ended by its provider. Choose another before it stops.
reason-cloud-model-unscored = No published score compares { $model } with what “{ $task }” asks for. Try it before you count on it.
reason-our-longest-wait = You named no longest wait for “{ $task }”, so we take ours: { $accepted_s } s. Name your own to change it.
reason-sharing-little-known = { $users } requests run at once. Few such runs are published, so the ranges are wide.
reason-no-tax-counted = No sales tax or VAT is counted. Most of our prices are from the United States, where it comes on top.
reason-tie-broken-by =
    { $preference ->
        [price] The two tie. It is the cheaper one.
        [os] The two tie. It runs the system you prefer.
        [noise] The two tie. It is the quieter one.
        [power] The two tie. It takes less power at rest.
        [availability] The two tie. It is easier to get.
       *[other] The two tie. { $preference } decides.
    }
reason-faster-for-more = For { $by } more, { $machine } saves you { $minutes } minutes of waiting a day, and it is still within your budget.
reason-better-model-for-more = For { $by } more, { $machine } runs { $model } for “{ $task }”, which scores higher than { $theirs }, and it is still within your budget.
reason-fewer-minutes-than-next = You would wait about { $minutes } minutes a day less than with { $than }; the ranges overlap.
reason-more-minutes-than-next = You would wait about { $minutes } minutes a day more than with { $than }.
reason-stronger-model-than-next = For “{ $task }” it runs { $model }, which scores higher than { $theirs } on { $than }.
reason-weaker-model-than-next = For “{ $task }” it runs { $model }; { $than } runs { $theirs }, which scores higher. Their minutes do not compare.
reason-more-memory-than-next = Its GPU may use { $more_gib } GiB more than that of { $than }.
reason-less-memory-than-next = Its GPU may use { $less_gib } GiB less than that of { $than }.
reason-quieter-than-next = At work it is { $db } dB(A) quieter than { $than }.
reason-less-power-than-next = At rest it takes { $watts } W less than { $than }.
reason-bought-used = Part or all of it is bought used. Look at it before you pay.
reason-new-box-does = The new { $machine } does: { $tasks }.
reason-works-beside = It works beside your { $machine }, which goes on with: { $tasks }.
reason-fit-together-beside = On your { $machine } all its models stay in memory at once ({ $models }): { $needed_gib } of the { $usable_gib } GiB that its GPU may use.
reason-adds-part =
    { $units ->
        [one] You buy one { $part } and put it into your { $machine }.
       *[other] You buy { $units } × { $part } and put them into your { $machine }.
    }
reason-replaces-part =
    { $units ->
        [one] Your { $part } comes out of the { $machine } for that. How fast cards of two kinds are together nobody has published, so it is not counted.
       *[other] { $units } × { $part } come out of the { $machine } for that. How fast cards of two kinds are together nobody has published, so it is not counted.
    }
reason-check-room-and-power = Check first that case, slots and power supply carry it. We cannot see that from here.
reason-model-asked = “{ $task }” runs { $model }, as you asked.
reason-model-best-that-runs =
    { $of ->
        [0] “{ $task }” runs { $model }, the first choice of what you asked for.
        [one] “{ $task }” runs { $model }. One model would come first, but does not run in time here.
       *[other] “{ $task }” runs { $model }. { $of } models would come first, but do not run in time here.
    }
reason-quant-usual = “{ $task }” takes { $quant }: about four bits a weight, what most people run. More bits cost speed.
reason-quant-own = “{ $task }” takes { $quant }, the form in which its makers publish it. There is nothing finer.
reason-quant-at-floor = “{ $task }” takes { $quant }, the smallest with at least { $bits } bits a weight.
reason-finer-does-not-fit = “{ $task }” would not fit at { $quant }: that needs { $needed_gib } GiB, and the GPU may use { $usable_gib } GiB.
reason-finer-is-slower = “{ $task }” would fit at { $quant } too, but take { $finer_s } s instead of { $wait_s } s.
reason-cache-plain = “{ $task }” keeps its cache at 16 bits, because it fits.
reason-engine-only = “{ $task }” runs on { $engine }, the only engine there.
reason-engine-no-quicker = “{ $task }” runs on { $engine }: about { $wait_s } s. With { $than } it would be about { $other_s } s, which is no clear gain.
reason-other-engine-quicker = “{ $task }” is planned on { $engine } with about { $wait_s } s. { $than } looks quicker, about { $other_s } s; it is worth a try.
reason-other-engine-maybe-quicker = “{ $task }” is planned on { $engine } with about { $wait_s } s. With { $than } we expect about { $other_s } s. The ranges overlap, but it is worth a try.

## Wishes that cannot all be met, and the least change. $budget and $amount are money, $need is a code, $os a system.

conflict-budget-against-work = Your budget of { $budget } does not buy a machine for “{ $task }”.
conflict-need-against-system =
    { $need ->
        [cuda] You need CUDA and want { $os }. CUDA does not run there.
        [portable] You need a machine to carry along that runs { $os }. There is none for this work.
        [quiet] You need a quiet machine that runs { $os }. There is none for this work.
       *[other] You need { $need } and want { $os }. No machine has both.
    }
conflict-need-against-work =
    { $need ->
        [cuda] No machine with CUDA that can be bought does “{ $task }”.
        [portable] No machine that can be carried along does “{ $task }”.
        [quiet] No quiet machine does “{ $task }”.
       *[other] No machine with { $need } does “{ $task }”.
    }
conflict-needs-against-each-other = No machine in the catalog has all that you need at once: { $needs }.
conflict-needs-against-work = No machine in the catalog that has all you need ({ $needs }) and can be bought does “{ $task }”.
conflict-quality-against-work = “{ $task }” asks for a score of { $quality } or more. The best open model has { $best }.
conflict-system-against-work = No machine that runs { $os } does “{ $task }”.
conflict-private-against-cloud-model = “{ $task }” must stay in your house, and { $model } runs only at its provider.
conflict-private-against-work = “{ $task }” must stay in your house, and no machine that can be bought does it.
conflict-wait-against-work = Nothing does “{ $task }” within { $accepted_s } s.
conflict-floor-against-work = Nothing does “{ $task }” with at least { $bits } bits a weight.
conflict-together-against-memory = No machine holds all your models in memory at once.
conflict-users-against-work = Nothing serves { $users } requests at once.

change-raise-budget = Spend { $amount }.
change-allow-second-box = Let a second box stand beside your first machine.
change-drop-need =
    { $need ->
        [cuda] Do without CUDA.
        [portable] Do without carrying it along.
        [quiet] Do without quiet.
       *[other] Do without { $need }.
    }
change-change-system = Take a machine that runs { $os }.
change-wait-longer = Accept { $seconds } s for “{ $task }”.
change-lower-floor = Accept fewer bits a weight.
change-lower-quality = Accept a score of { $quality } for “{ $task }”, which { $name } reaches.
change-allow-swapping = Let models be loaded one in place of another.
change-fewer-users = Serve { $users } at once.
change-let-leave = Let “{ $task }” leave your house.
change-take-open-model = Take { $name } for “{ $task }”.

## How one comes to a machine.

plan-kind-current = the machine you have
plan-kind-new = a new machine
plan-kind-used = a used machine
plan-kind-second-box = a second box beside your machine
plan-kind-added-part = a part for your machine

## Findings: settings that look like weak hardware. $unit is a code: "tokens" or "s".

finding-context-cap-below-native = The context is cut at { $before } tokens and can be { $after }.
finding-context-cap-below-native-what =
    { $label ->
        [none] The runtime cuts the context of { $model } at { $before } tokens.
       *[other] The definition “{ $label }” cuts the context of { $model } at { $before } tokens. The label says nothing about what the model can do.
    } { $runtime ->
        [Ollama] Text beyond that is dropped without a word.
       *[other] A longer prompt is refused or cut.
    }
finding-context-cap-below-native-fits = At { $after } tokens it needs { $needed_gib } of the { $usable_gib } GiB that the GPU may use. It fits.
finding-prompt-over-cap = A prompt of { $prompt_tokens } tokens does not fit under the cap.
finding-prompt-over-cap-what =
    { $about ->
        [too-long] { $model } was made for { $context } tokens. No setting changes that: what is longer has to be shortened.
       *[other] { $runtime ->
            [Ollama] { $model } never sees the part of the prompt beyond the cap, so it forgets or answers beside the point. That looks like a weak model and is only a setting.
           *[other] { $runtime } refuses the prompt or cuts it, and the agent stops or starts over. That looks like a weak model and is only a setting.
        }
    }
finding-timeout-shorter-than-prefill = The client (the program you work in) gives up after { $before } s, before the prompt is read.
finding-timeout-shorter-than-prefill-what =
    { $prompt_tokens ->
        [none] The log of { $runtime } shows requests that ended after { $before } s, again and again. That is a client’s patience running out, not the machine failing.
       *[other] Reading { $prompt_tokens } tokens at { $prefill_tps } tokens a second takes { $prefill_s } s. The client waits { $before } s and then starts over.
    } { $context ->
        [none] It needs { $after } s.
       *[other] Once { $context } tokens are allowed, it needs { $after } s.
    }

## What would change the answer. $at and $now are formatted by what they are.

flip-budget = With a budget of { $at }
flip-budget-below = With a budget below { $at }
flip-private-share = With { $at } of the undecided work staying here
flip-price-of-pick = If it cost { $at } instead of { $now }
flip-price-of-runner-up = If the next best cost { $at } instead of { $now }
flip-context-length = If “{ $task }” needed { $at } tokens of context instead of { $now }
flip-longest-wait = If { $at } were acceptable for “{ $task }” instead of { $now }
flip-requests-per-day = With { $at } requests of “{ $task }” a day instead of { $now }
flip-electricity = With electricity at { $at } a kilowatt-hour instead of { $now }
flip-users-at-once = With { $at } requests under way at once instead of { $now }
flip-to-pick = { $cause }, the pick would be { $pick }.
flip-to-no-pick = { $cause }, nothing would be picked.
flip-to-keep = { $cause }, the answer would be to keep what you have.
flip-to-fix = { $cause }, the answer would be to change a setting.
flip-to-hybrid = { $cause }, the answer would be to share the work with the cloud.
flip-to-buy = { $cause }, the answer would be to buy.
flip-to-none = { $cause }, nothing within the budget would do the work.

## Words of the catalog that stand within sentences.

words-memory-bandwidth = memory bandwidth
words-number-of-parameters = number of parameters
words-shapes = shapes of its layers
words-engines = engines
words-kernel-parameter = kernel parameter { $setting }, smallest graphics share in the firmware
words-amd-software = AMD Software, Performance, Tuning: Variable Graphics Memory, then restart
