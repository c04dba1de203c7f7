### The names of things, shared by the window, the PDF and the terminal, and then the window's own words.
### Variables come as text formatted for the language, unless a message selects a plural by them: then as numbers.

## Tiers

tier-everyday = Everyday
tier-everyday-what = For your own work, every day
tier-capacity = Most memory for the money
tier-capacity-what = 96 GiB and more for the GPU
tier-cuda = CUDA box
tier-cuda-what = A Linux machine for CUDA beside yours
tier-frontier = 400B class
tier-frontier-what = Holds Llama 3.1 405B in 4 bits

## Needs

need-cuda = CUDA
need-portable = Portable
need-quiet = Quiet
need-cuda-what = CUDA must run on it
need-portable-what = A laptop or a tablet
need-quiet-what = Quiet enough to sit beside

## Systems

os-macos = macOS
os-windows = Windows
os-linux = Linux
os-any = Any

## What stands on the desk

form-mini-pc = Small box
form-desktop = Desktop
form-tower = Tower
form-laptop = Laptop
form-tablet = Tablet
form-board = Single board
form-server = Server part

## Whether one can have it

availability-orderable = orderable
availability-preorder = preorder
availability-refurbished = refurbished
availability-used = used
availability-out-of-stock = out of stock
availability-announced = announced
availability-withdrawn = no longer sold

## Who asks the price

seller-maker = the maker
seller-retailer = a shop
seller-refurbished = refurbished stock
seller-market = a third party on a shop’s site
seller-used = a private seller
seller-builder = a builder of whole computers
seller-parts = our sum over its parts
seller-own = your own offer
seller-claimed = a report’s claim

## How far a source can be trusted

grade-A = maker or raw log
grade-B = named tester or press
grade-C = hobby page or second hand
grade-yours = you typed it yourself

## What an estimate rests on

basis-measured_here = measured on your machine
basis-measured_elsewhere = measured by others on this machine
basis-calibrated = computed, with constants fitted from published runs
basis-physics_only = computed from physics alone

## Where a task runs

where-local = here
where-split = partly here
where-cloud = in the cloud
where-nowhere = nowhere

## Classes of models

class-7b = up to 10B
class-30b-dense = 20–50B, dense
class-30b-moe = 20–60B, mixture of experts
class-70b-dense = 60–140B, dense
class-120b-moe = 60–200B, mixture of experts
class-400b-dense = 400B, dense
class-frontier-moe = over 200B, mixture of experts

## Claims

topic-price = price
topic-hardware = hardware
topic-speed = speed
topic-memory = memory
topic-context = context
topic-timeout = timeout
topic-workflow = workflow
topic-software = software
topic-cloud = cloud

standing-holds = holds
standing-partly = partly
standing-outdated = no longer
standing-doubtful = doubtful
standing-wrong = wrong
standing-open = open

## Kinds of number

kind-measured = measured
kind-computed = computed
kind-claimed = claimed
kind-yours = yours
price-yours = your price
in-english = (English)

## Units and values

unit-min = min
unit-s = s
unit-tps = tok/s
unit-per-wh = tok/Wh
unit-tokens = tokens
unit-months = months
unit-per-kwh = { $currency }/kWh
value-tps = { $value } tok/s
value-gib = { $value } GiB
value-gbs = { $value } GB/s
value-tokens = { $value } tokens
value-billion = { $value } billion
value-minutes-range = { $expected } min ({ $low }–{ $high })
value-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
value-months = { $months } months
days-ago =
    { $days ->
        [0] today
        [one] { $days } day ago
       *[other] { $days } days ago
    }
of-usable = of { $usable } GiB
not-known = not known
not-published = nobody has published this
left-out = left out
any = any
grade =
    { $grade ->
        [yours] Yours: { $what }
       *[other] Grade { $grade }: { $what }
    }
second-hand = { $source }, read at second hand

## The window

page-advice = Advice
page-compare = Compare
page-diagnose = Diagnose
page-claims = Claims
page-evidence = Evidence
page-catalog = Catalog
page-scenarios = Scenarios
page-settings = Settings
page-about = About
pages = Pages
skip = Skip to the answer
search = Search
nothing-found = Nothing found.
more = More
show-all = Show all { $count }
show-fewer = Show fewer
copy = Copy
copied = Copied
table-show = Show as table
table-hide = Hide the table
becomes = becomes
thinking = Working it out …
working = Under way
close = Close
undo = Undo
redo = Redo
yes = yes
no = no
not-set = not set
offline = offline
offline-what = There is no network just now. Nothing here needs one: catalog, prices and answers are on this machine.
open-file = Open a file …
drop-here = Let go to open this scenario
file-opened = { $file } is open.
file-too-large = { $file } is too large to be a scenario or one of our reports. Choose another file.
notice-settings-moved-aside = Your settings in { $file } could not be read. They were moved to { $moved_to }, and new ones were started.
notice-settings-from-newer = A newer Whichbox wrote { $file }. It was moved to { $moved_to }, and new settings were started.
notice-part-not-used =
    { $part ->
        [scenario] Your last mix could not be used any more. A copy is in { $moved_to }.
        [saved] Some of the scenarios you kept could not be used any more. A copy of all is in { $moved_to }.
       *[other] Your settings could not be used any more. A copy is in { $moved_to }.
    }
notice-nothing-kept = { $file } could not be read, so nothing is kept this time and nothing is lost: { $reason }
notice-file-not-opened = { $file } could not be opened: { $reason }

## The menu

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
menu-open-file = Open a file …
menu-keep-scenario = Keep this scenario
menu-save-file = Save the scenario as a file …
menu-save-pdf = Save as PDF …
menu-close-window = Close the window
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all
menu-zoom-in = Larger
menu-zoom-out = Smaller
menu-zoom-reset = Usual size
menu-tour = A tour of one minute
menu-hide = Hide Whichbox
menu-hide-others = Hide the others
menu-quit = Quit Whichbox

## The tour

invite = Move a slider: the answer follows.
tour-step = { $step } of { $of }
tour-next = Next
tour-back = Back
tour-skip = Skip the tour
tour-done = Done
tour-work = Your work
tour-work-what = What you do in a day, task by task. Open one to change it, or take a whole mix from the presets.
tour-limits = Your limits
tour-limits-what = What you may spend, and what must stay in the house. Move a slider and watch the answer follow. The ticks below it show where the answer changes.
tour-verdict = The answer
tour-verdict-what = One sentence. Often it is that you need to buy nothing, and then it says which setting to change.
tour-tiers = The machines
tour-tiers-what = The best of each kind for this work: what it costs and how old that price is, whether your models fit, how long you wait, and what would make another one better.
tour-numbers = Ask any number
tour-numbers-what = Rest on a number or a dotted word and it tells what it is, how it was made, and where it comes from.
tour-more = And the rest
tour-more-what = The other pages are here. Save the answer as a PDF whenever it is worth keeping. Help brings this tour back.

## Scenarios

scenarios-what = Questions worth asking again. A scenario holds everything on the left of the advice page. A file of one can be dragged into the window.
scenarios-kept = Kept
scenarios-none = None yet. Keep the one above, and change something to hold the two side by side.
scenarios-choose-two = Choose two to hold them side by side.
scenario-now = The one you are working on
scenario-unnamed = My scenario
scenario-name = Name
scenario-name-it = Name it
scenario-keep = Keep
scenario-keep-changes = Keep the changes
scenario-keep-new = Keep as a new one
scenario-kept = “{ $name }” is kept.
scenario-open = Open
scenario-at-work = open now
scenario-rename = Rename
scenario-remove = Delete
scenario-removed = “{ $name }” is deleted.
scenario-save-file = Save as a file
scenario-compare = Compare
scenario-compare-which = Compare: { $name }
scenario-stays = { $share } stays here
scenario-tasks =
    { $count ->
        [one] One task
       *[other] { $count } tasks
    }
scenario-day = kept on { $day }
compare-title = { $left } and { $right }
compare-input = What differs in the question
compare-answer = The answer
compare-same = The two ask the same.
compare-marked = In the answer, ≠ marks what differs.
field-of-task = { $task }: { $field }
fields-filled =
    { $count ->
        [one] one thing seen
       *[other] { $count } things seen
    }
exchange-rate = Exchange rate

## Advice: your work

inputs-title = Your work, limits and machine
inputs-open = Your work and limits
inputs-close = See the answer
work-title = Your work
presets = Presets
task-add = + Add a task
task-duplicate = Duplicate
task-remove = Remove
task-stays = stays here
task-may-leave = may leave
task-by-share = by the privacy share
task-name = Name
task-kind = Kind of work
task-requests = Requests a day
task-wait = Longest wait
task-prompt = Prompt tokens
task-cached = Of these cached
task-answer = Answer tokens
task-context = Context needed
task-model = Model
wish-class = Any of a class
wish-id = This one
wish-quality = At least this score
task-private = Privacy
private-stays = Must stay in the house
private-leaves = May leave
private-share = Follows the privacy share

## Advice: limits

limits-title = Limits
budget = Budget
currency = Currency
exchange = { $currency } for one US dollar
private-share-label = Stays here
os-label = System
horizon = Horizon
electricity = Electricity
as-of = Prices as of
needs = Needs
second-box = Second box is fine
second-box-what = Another machine may stand beside the first and share its work, also one with another system

more-limits = More limits
users-at-once = At work at once
quant-floor = At least
quant-floor-as-limits = As in the limits
quant-bits = { $bits } bits per weight
sales-tax = Sales tax
resale = Resale value
preference = A tie goes to
preference-price = the lower price
preference-os = the preferred system
preference-noise = the quieter one
preference-power = the lower power at rest
preference-availability = what can be had sooner
together = All models stay in memory at once
used-is-fine = Used and refurbished are fine

## Advice: my machine

machine-title = My machine
machine-label = Machine
this-machine-is = This computer is a
this-machine-may-be = This computer may be a
this-machine-found = ✓ This computer, found by itself
machine-search = Type a part of its name
machine-none = No machine
machine-none-what = Choose the machine you have: perhaps it already does the work.
machine-nothing = The catalog has nothing like “{ $text }”.
observed-title = What you have seen on it
observed-what = Only what you fill in is judged.
observed-cap = Context is cut at
observed-timeout = Client gives up after
observed-prefill = Prefill speed
observed-label = Label of the model

## Fields

field-needed = A number is needed here.
field-not-a-number = “{ $text }” is not a number.

## Advice: the answer

number-money = Money
number-memory = Memory
number-minutes = Waiting a day
money-nothing = Nothing to buy
money-nothing-what = The machine you have does it.
memory-of-fullest = For “{ $task }”, the task that fills it most, at { $context } tokens.
price-of = Price: { $price }
price-seen = The newest price in the catalog for this day.
price-stale = This price is more than 90 days old. Look again before you buy.
price-old = old price
price-unknown = nobody has published a price
minutes-how = Every request of your mix, from sending to the last word, added up over a working day. The range holds four times in five.
explain-seller = Asked by
explain-availability = Availability
explain-age = Age
explain-held = Asked
explain-offers = Offers of that time
explain-basis = { $basis }.
explain-expected = Expected
explain-range = Four times in five
explain-limit = Physical limit
explain-energy = Tokens per watt-hour
energy-note =
    { $basis ->
        [measured] The { $load } W were measured at the wall while it ran a model.
        [power_range] It draws { $idle } W at rest and { $load } W at most. Nobody put it on a meter with a model, so the range is wide.
        [highest_draw] Counted at its highest draw, { $load } W. It will yield more.
       *[cards_alone] Counted from the { $load } W that its cards are built for. The rest of the computer comes on top.
    }
cost-over =
    { $months ->
        [one] Over { $months } month
       *[other] Over { $months } months
    }
cost-purchase = Purchase
cost-electricity = Electricity
cost-cloud = Cloud
cost-how = Purchase, electricity ({ $kwh } kWh a day) and cloud bills added up.
cost-how-no-power = Purchase and cloud bills added up. Electricity is left out: the machine’s power is not known.
findings-title =
    { $count ->
        [one] One setting looks like weak hardware
       *[other] { $count } settings look like weak hardware
    }
finding-fix = The fix, free
finding-show = Show the fix
finding-source = From { $source }
tiers-title = What to buy
tiers-title-anyway = If you bought anyway
tier-chosen = the answer
tier-nothing = Nothing in the catalog passes
over-by = over by { $by }
fact-memory = Memory
fact-minutes = Minutes a day
fact-decode = Writes
fact-prefill = Reads
fact-first-token = First word after
fit-good = fits: { $needed } of { $usable } GiB
fit-tight = just fits: { $needed } of { $usable } GiB
fit-short = { $short } GiB short
decode-of = Decode speed of “{ $task }”
first-token-of = Time to the first token of “{ $task }”
prefill-of = Prefill speed of “{ $task }”
tie = A tie with { $with }: the ranges overlap.
if-you-find-one = Hard to find, but better at { $price } or less: { $machine }.
runner-up = Next best
flips-title = What flips it
remarks-title = Know before you buy
export-pdf = Save as PDF
export-json = Save as JSON
export-writing = Writing …
export-done = Saved as { $path }
export-discreet-on = Your machine and your offers are left out.
export-discreet-what = Everything that is saved or copied then says nothing of what you have, nor what you were offered.
export-discreet = Leave out my machine and my offers
export-copy-failed = The system did not let us use the clipboard.
export-copied = The answer is on the clipboard.
export-copy = Copy the answer as a paragraph
export-csv = Save all candidates as CSV
export-markdown = Save as Markdown
export-more = Share
refusal-keeps = Correct it where you typed it. Until then the last good answer stays.
changes-title = What would change the answer
changes-none = Nothing within reach: other budgets, lengths, waits and numbers of requests give the same answer.
exploring = Trying other numbers …
frontier-title = What more money buys
frontier-what = For the work as it stands. Only steps at which something changes are listed.
frontier-budget = Budget
frontier-buys = The best it buys
frontier-gains = What changes
frontier-have = what you have
frontier-nothing = nothing
frontier-not-enough = not enough for all that must stay
frontier-runs = Runs now: { $tasks }.
frontier-saves = { $minutes } min a day less to wait.
frontier-better = A model that scores higher for: { $tasks }.
frontier-until = Beyond { $budget } more money buys nothing that this work would notice.
frontier-never = No amount of money buys more than this.
not-worth-title = Not worth it for this work
unknown-title =
    { $count ->
        [one] One thing could not be judged
       *[other] { $count } things could not be judged
    }
unknown-what = Their figures are missing, and we do not guess.
rests-on = Prices as of { $day }, from the catalog of { $version }.

## Pictures

candidates-title = Price against waiting
candidates-says =
    { $within ->
        [0] None of the { $of } machines that do the work costs { $budget } or less.
        [one] One of the { $of } machines that do the work costs { $budget } or less.
       *[other] { $within } of the { $of } machines that do the work cost { $budget } or less.
    }
candidates-yours = your machine
candidates-budget = budget { $budget }
candidates-left-out = Not in the picture: { $unpriced } without a published price, { $failing } on which a task does not run.
candidate-passes = does the work
candidate-fails = does not do the work
candidate-not-sold = does the work, cannot be bought
candidate-other-wishes = does the work, not as you wish it
candidate-over = does the work, over by { $by }
axis-price = Price
axis-minutes = Minutes waited a day
legend-passes = does the work
legend-pick = a pick, with its range
legend-gone = cannot be bought
legend-fails = does not do the work
legend-frontier = nothing is cheaper and faster
row-machine = Machine
row-model = Model
row-task = Task
row-price = Price
row-minutes = Waiting a day
row-usable = For the GPU
row-needed = Needed
row-state = Verdict
does-not-run = does not run
memory-title = What fills the memory
memory-which = Machine
memory-says = “{ $task }” needs most: { $needed } of the { $usable } GiB that the GPU may use.
memory-says-short = “{ $task }” does not fit: it needs { $needed } GiB, { $short } more than the GPU may use.
memory-says-nothing = The models’ shapes are not published, so memory cannot be computed.
memory-row = { $task }: { $needed } of { $usable } GiB
memory-how = At { $context } tokens of context, with the KV cache stored as { $kv }.
memory-weights-published = Weights, from the published file
memory-weights-computed = Weights, from bits per weight
memory-free = free
memory-limit = limit of the GPU

## Hybrid plan

hybrid-title = Sharing with the cloud
hybrid-says = { $share } of your requests stay on the { $machine }.
hybrid-says-nothing = Nothing has to stay in the house, and nothing runs there.
hybrid-says-nobody = { $share } of your requests must stay in the house, and no machine does them.
hybrid-all-at-home = It does the rest at home too, so nothing has to leave. With all that may leave gone, { $minutes } minutes of waiting a day are left on it.
hybrid-tokens = { $tokens } tokens a day may leave the house.
hybrid-stays = Stays here
hybrid-bill = Cloud bill a month
hybrid-bill-how = Tokens of the tasks that may leave, times the listed price of their model, for the working days of an average month (21.7).
cost-lacks-electricity-price = without electricity: you named no price
cost-lacks-power = without electricity: its draw is not published
cost-lacks-cloud-bill = without the cloud’s bill: a price is missing
hybrid-break-even = Buying pays off after
hybrid-never = not within the horizon
hybrid-leaves = What leaves the house
hybrid-share = Share that leaves
hybrid-goes-to = Goes to
hybrid-month = A month
hybrid-terms = What happens to your text
hybrid-no-model = no cloud model takes it
hybrid-routing = Rule to paste into your agent

## Claims

claims-what = Whichbox began with a written recommendation. It made { $count } claims that can be checked; each stands beside what is known today.
claims-standing = How it stands
claims-topic = Topic
claims-all-topics = All topics
claims-shown = { $shown } of { $of } shown
claims-sources =
    { $count ->
        [one] One source
       *[other] { $count } sources
    }

## Settings

settings-theme = Appearance
theme-system = Like the system
theme-light = Light
theme-dark = Dark
settings-motion = Motion follows the system: where it asks for less, nothing moves.
settings-language = Language
language-system = Like the system
settings-numbers = Numbers are written { $number } and { $money }.
settings-about = Version, licences and sources
about = About Whichbox
about-what = Which box to buy to run language models, or that you need none: worked out for your own work, from figures that say where they come from.
about-version-name = Version
about-catalog-of = of { $day }
about-facts = Facts
about-own-licence = Licence
about-network = Network
about-local = Everything is computed on this machine, with or without a network. Nothing is sent anywhere.
about-sources = The sources
about-parts = Made from these parts of others
about-parts-what = { $count } parts, with thanks to the people who wrote them.
about-part = Part
