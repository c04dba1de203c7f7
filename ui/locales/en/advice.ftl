### What leaves the house and what that costs, the closest call, and limits that most people leave as they are.

## Three ways to do what leaves

ways-title = Three ways to do what may leave
way-cloud = A cloud model
way-cloud-what = { $model } at { $provider }, the cheapest that takes all of it and does not train on it. Price of
way-cloud-none = No cloud model with a price from before this day takes all of it on terms you accept.
way-rent = A rented machine
way-rent-what = { $name } at { $provider }: { $price } an hour, for { $hours } hours of work a day. Price of
way-rent-how = The hours that this work takes on it, times the price of an hour, for the working days of an average month. Starting it, and storage while it is off, are not counted.
way-rent-none = No machine for rent with a known price does all of it.
way-buy = A machine of your own
way-buy-what = until the bill of the cloud has paid for { $machine }: { $costs } beyond what is there or bought anyway, tax and electricity counted
way-buy-none = Cannot be compared: no machine that can be bought does all of your work, or the cloud’s bill is not known.
way-buy-at-home = Nothing to weigh: what may leave runs at home already, at no extra price.
way-buy-falling = { $months } if cloud prices fall by { $share } a year, as you assume.
way-buy-falling-never = Not within the horizon if cloud prices fall by { $share } a year, as you assume.
way-buy-falling-ask = Cloud prices are taken to stay. Under “More limits” you can let them fall.
way-a-month = a month

## Who gets it

hybrid-tokens-a-day = Tokens a day
hybrid-who = Who gets it, on which terms
hybrid-gets = Gets { $tasks }.
hybrid-price-of = Price of
hybrid-terms-published = What is published
hybrid-kept-for = How long it is kept
hybrid-free-tier = The free tier, which is not counted
hybrid-refused = Passed over for “{ $task }”: { $model } would cost { $price } a month. Its terms: { $why }.
hybrid-refused-unpriced = Passed over for “{ $task }”: { $model }. Its terms: { $why }.
input-trains-no = not trained on
input-trains-opt-out = trained on unless you object
input-trains-yes = trained on
input-trains-unknown = nobody knows whether it is trained on
bills-title =
    { $count ->
        [one] What the one cloud model that takes all of it asks
       *[other] What each of { $count } cloud models asks for all of it
    }
bills-what = List prices for the working days of an average month, cached tokens at their own price where one is published. Models in grey are on terms that you have not accepted.
bills-caching = Caching saves
bills-no-caching = no price for it
bills-trains = Your text
routing-what = For the day on which all that may leave does. What must stay has no fallback: one in the cloud would take the text along.
routing-openclaw = For OpenClaw
routing-generic = For any router, one line a task

## What changes nothing

steady-says = Nothing changes with { $what }.
steady-budget = a budget from { $from } to { $to }
steady-private-share = a privacy share from { $from } to { $to }
steady-context-length = { $from } to { $to } tokens of context for “{ $task }”
steady-longest-wait = a longest wait from { $from } to { $to } for “{ $task }”
steady-requests-per-day = { $from } to { $to } requests of “{ $task }” a day
steady-electricity = electricity from { $from } to { $to } a kilowatt-hour
steady-users-at-once = { $from } to { $to } requests under way at once
frontier-what-step = For the work as it stands, in steps of { $step }. Only steps at which something changes are listed.

## The closest call

close-title = The closest call
close-none = None: every wait is clearly within what you accept or beyond it, and no two machines are a tie.
close-in-time = Whether “{ $task }” is in time on the { $machine } is open: about { $expected } ({ $low }–{ $high }), and you accept { $accepted }.
close-in-time-ours = Whether “{ $task }” is in time on the { $machine } is open: about { $expected } ({ $low }–{ $high }).
close-tie = The { $machine } and the next best cannot be told apart: their waits overlap.
close-run-here = The cheapest test costs nothing. Run this on your machine:
close-rent = The cheapest test: rent { $name } at { $provider } for an hour, { $price }, and run this on it:
close-run-there = The cheapest test: ask somebody who has a { $machine } to run this. No price for an hour of one is known:
close-command = Command that settles it
close-file = Put the name of your model’s file after -m.
close-needed = From { $speed } tokens a second of writing on, “{ $task }” is in time.

## Further limits

more-ties = What decides a tie
more-rates = Prices in other money
more-cloud = What leaves the house
preference-order = First things first
preference-up = Move up: { $what }
preference-down = Move down: { $what }
rates-what = Prices in other money count only with a rate of yours. Without one they are listed and not used.
rate-day = Rate of
rate-remove = Remove the rate for { $currency }
cloud-falls = Prices fall a year by
cloud-may-train = Providers may train on what is sent
term-exchange = exchange rate
term-exchange-what = Prices in the catalog are mostly in US dollars. They are converted at this rate of yours, and its day is shown beside them.
term-users-at-once = at work at once
term-users-at-once-what = People or agents whose requests are under way at the same time. They share the machine: each waits longer, and each needs its own KV cache.
term-sales-tax = sales tax
term-sales-tax-what = Comes on top of prices that do not hold it yet, and the budget is compared with the sum. Left out, no tax is counted.
term-resale = resale value
term-resale-what = The share of the price, before tax, that the machine brings at the end of the horizon. Left out, it brings nothing.
term-tie-order = what decides a tie
term-tie-order-what = With price first, the exact price decides and the rest only between equal ones. With something else first, that decides among machines alike in price and in minutes.
term-cloud-falls = falling cloud prices
term-cloud-falls-what = Your own guess of how much cheaper the cloud gets in a year, for example 30 %. It pushes out the month from which buying pays.
