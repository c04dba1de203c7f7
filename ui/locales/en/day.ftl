### The advice page's closer look: the day on a machine, wishes that stand against each other, what each further sum buys.

contradictions-title =
    { $count ->
        [one] Two of your wishes stand against each other
       *[other] Some of your wishes stand against each other
    }
contradiction-least = The least change:
contradiction-only-together = No single change does it. All of these together do:
contradiction-machine = Then the { $machine } does it.
contradiction-machine-within = Then the { $machine } does it, for { $price }.
contradiction-machine-above = Then the { $machine } does it. It costs { $price }, more than your budget.
day-title = Your day, task by task
day-where = Runs
day-last-word = Last word after
day-accepted = Acceptable
day-no-model = no model fits the wish
day-on-current = on the machine you have
day-cache = cache as { $kv }
day-loading = and { $seconds } where the model has to be loaded first
day-nobody-waits = nobody waits
day-bound-yours = your bound
day-bound-ours = our bound
day-in-time = in time
day-late = late by { $by }
day-may-be-late = late by { $by } at worst
day-users = With { $users } at once, each waits { $each } minutes a day ({ $low }–{ $high }).
day-together = In memory at once: { $models }. They need { $needed } GiB.
day-swapped = They take turns in memory: { $models }.
day-swaps = One is loaded in place of another about { $swaps } times a day, which takes { $minutes } minutes.
day-why = Why these models
value-s = { $value } s
cost-tax = Tax
cost-resale = Sold at the end
separates-title = What separates it from the next best
