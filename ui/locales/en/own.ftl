### What a person adds themselves, cloud models, default models of the classes, and newer catalogs.

## Forms

form-optional = { $label } (optional)
form-more = More, all of it optional
form-keep = Save
form-leave = Cancel
form-choose-one = Choose at least one.
form-between = Between { $least } and { $most }.
form-text-needed = This is needed.
form-too-long = At most 2,000 letters.
form-not-yet =
    { $count ->
        [one] One field needs another look.
       *[other] { $count } fields need another look.
    }

## Your own entries

catalog-own = Yours
own-lead = Machines, models and prices of your own. They stay on this computer, stand apart from the catalog’s facts, and count in every answer.
own-nothing = Nothing here yet. Add the machine you were offered, the model you run, or the price your shop asks.
own-add-machine = Add a machine
own-add-model = Add a model
own-add-cloud = Add a cloud model
own-add-offer = Add a price
own-add-like = Add one like it
own-change = Change { $name }
own-change-offer = Change your price
own-edit = Change
own-remove = Delete { $name }
own-import = Take in a file …
own-export = Save all as a file …
own-imported =
    { $count ->
        [one] You have one entry of your own now.
       *[other] You have { $count } entries of your own now.
    }
own-kept = “{ $name }” is saved and counts from now on.
own-price-kept = Your price is saved and counts from now on.
own-prices = Prices
own-set-price = Set my price
own-change-price = Change my price
own-market = The market asks:
own-name = Name
own-note = Note
own-note-what = What you want to remember of it. It is shown on its page.
own-date = Seen on
own-date-what = The day of the price. It shows how old it is.
own-price = Price
own-vendor = Maker
own-vendor-what = Left empty, it says yours.

own-machine-lead = Start from a machine that is like yours and change what differs, or fill in the few figures below.
own-like = Start from
own-like-what = A machine of the catalog. It fills in the rest; change what differs.
own-machine-name-what = As you want to see it in lists, with its memory.
own-class = Kind of hardware
own-class-what = Speeds measured on this kind are used for yours.
own-memory-kind = Memory of the models
own-memory-kind-what = Where the model lies while it runs.
own-memory-card = Memory of one card
own-memory-what = What is sold as 64 GB is 64 GiB.
own-cards = Cards
own-cards-what = How many cards are in the box.
own-bandwidth-what = From the maker’s data sheet, of one card or chip. Without it no speed can be computed.
own-systems-what = The systems it can run.
own-price-what = What you would pay for one, today. Without it the machine can only be compared.
own-price-one-what = What you would pay for one.
own-chip-what = The chip or card, as test reports name it, such as RTX 3090. Runs on the same chip sharpen the estimate.
own-gpu-share-what = What the GPU may use without changing anything. Left empty, all of it.
own-system-memory = Memory of the computer
own-system-memory-what = Beside the cards. Models that do not fit on the cards can use it, slowly.
own-fp16-what = Without sparsity, of one card or chip. It decides how fast a prompt is read.
own-units-what = How many of it can work together. One, where they cannot.
own-share-too-much = More than its memory.
own-idle-too-much = More at rest than at work.
own-rate-missing = There is no rate for { $currency } to the dollar. Give it with your budget, or give the price in dollars.

own-model-lead = The surest way is a file: it brings the shapes with it, and with them the memory at any context.
own-read = Read from a file …
own-read-what = The config.json of a model on Hugging Face, or a GGUF file. Only its head is read, and nothing leaves this computer.
own-read-done = The shapes were read: { $layers } layers. Look over the fields below and save.
own-read-lacking = The file does not say: { $fields }.
own-read-unread = Not taken into account: { $fields }. The memory may leave it out.
own-read-roughly = The parameters were summed up without knowing every matrix. Correct them if you know better.
own-model-name-what = As you want to see it in lists.
own-billions = billion
own-params-what = All parameters of the model, such as 30.5.
own-active-what = Of a mixture of experts: the parameters that one token passes through. Empty for all other models.
own-context-what = The longest it takes.
own-quant = Quantization
own-quant-what = The one of your file, such as Q4_K_M or Q8_0.
own-size = Size of the file
own-size-what = Left empty, it is computed from the parameters and the bits of the quantization.
own-layers-what = With the two fields that follow, memory at any context can be computed. All are in the config.json.
own-kv-heads = Heads of the cache
own-kv-heads-what = num_key_value_heads.
own-head = Width of a head
own-head-what = head_dim.
own-hidden-what = hidden_size.
own-heads-what = num_attention_heads.
own-extended = Extended context
own-extended-what = The longest its makers describe with an extension.
own-ollama-what = The name after “ollama run”.
own-uses = Used for
own-active-too-much = More than all parameters.
own-extended-too-short = Shorter than the context above.
own-size-cannot-be = That would be { $bits } bits for each parameter, which cannot be. Check size and parameters.
own-shapes-together = Fill in all three of layers, heads and width, or none.
use-any = anything
use-coding = coding
use-chat = chat
use-reasoning = reasoning
use-vision = images

own-cloud-lead = A model that you can rent, or a provider that the catalog does not have. Prices are in US dollars for a million tokens.
own-cloud-name-what = As the provider calls it.
own-provider-what = Who runs it and sends the bill.
own-per-million = $ per million
own-input-what = What is sent, for a million tokens.
own-output-what = What is answered, for a million tokens.
own-cached-what = What was sent before and is remembered. Left empty, nothing is cheaper the second time.
own-trains-what = What the provider’s terms say about this price. It decides what may leave the house.
own-cached-too-much = Dearer than fresh tokens.

own-offer-lead = Your price goes before the market’s in every answer. The market’s stays visible beside it.
own-price-of = Price of
own-price-of-what = A whole machine, or a part of the towers that are built from parts.
own-part = Part
own-rate = Exchange rate
own-rate-what = How much of this money one US dollar was on that day.
own-tax = Tax is included
own-tax-what = Sales tax or VAT is in the amount.
own-offer-note-what = Who offered it, and what exactly.
own-machine-needed = Choose a machine.

## Lists

catalog-cloud = Cloud models
catalog-back-cloud = All cloud models
catalog-as-of = These are the prices as of { $day }.
catalog-as-of-today = Show today’s
price-range = ({ $low }–{ $high } asked)
source-weak = { $source } (weak source)
ground-second-hand = read at second hand
ground-weak = weak source

## Cloud models

cloud-provider = Provider
cloud-any-provider = Any provider
cloud-no-training = Does not train on what I send
cloud-input = Sent
cloud-output = Answered
cloud-cached = Cached
cloud-free = Free tier
cloud-has-free = yes, with limits
cloud-trains = Trains on your text
trains-paid-only = no, where you pay; on the free plan it may
terms-second-hand = weak: others say so, we have not read it in the provider’s own terms
cloud-terms = Data terms
cloud-retention = Kept for
cloud-retires = Ends on
cloud-longest-answer = Longest answer
cloud-status = its provider calls it “{ $status }”
cloud-ends = ends on { $day }
cloud-ended = ended on { $day }
cloud-prices-are = Prices are US dollars for a million tokens: sent, answered, and sent again from the cache.
cloud-per-million = $ for a million tokens
cloud-usual = Price
cloud-above = Above { $tokens } tokens
cloud-seen = Price seen on { $day }
cloud-sources = Where this was read

## Which model stands for a class

picks-title = Which model stands for each class
picks-what = A task can ask for a class of models instead of one. This model is then taken, by a rule that everybody can follow.
picks-why = Why
picks-among = Out of
pick-only-one = No other model is of this class and use.
pick-best = The best score on { $index } { $version }: { $score }, before { $next } of the next.
pick-best-alone = The only one with a score on { $index } { $version }: { $score }.
pick-newest = None of them has a comparable score, so the newest one stands for them: released { $day }.
pick-newest-unknown = None of them has a comparable score; its day of release is not known either.

## Newer catalogs

updates-title = The catalog
updates-version = Facts of { $day }
origin-built-in = came with the program
origin-installed = installed by you
origin-previous = the one before: the newest cannot be used
updates-address = Address of newer catalogs
updates-address-wrong = An address that begins with https:// is needed.
updates-fetch = Fetch and check
updates-file = Take from a file …
updates-back = Go back to the one before
updates-what = A newer catalog counts only if its signature is by a key you trust and every entry holds. Otherwise yours stays as it is. Nothing is fetched unless you press the button.
update-done = The catalog of { $from } was replaced by that of { $to }. It holds as a whole and counts from now on.
update-back = You went back from the catalog of { $from } to that of { $to }.
keys-title = Keys you trust
keys-none = No key is trusted, so no other catalog can be installed. Add the key of whoever makes it.
keys-count =
    { $count ->
        [one] Catalogs signed with one key are taken.
       *[other] Catalogs signed with { $count } keys are taken.
    }
key-label = Public key
key-what = The line that minisign prints: it begins with RW.
key-is = This is the key { $id }. Compare it with what its owner tells you, in another way than the file came.
key-trust = Trust this key
key-trusted = The key { $id } is trusted now.
key-gone = The key { $id } is trusted no longer.
key-remove = Trust no longer
key-remove-which = Trust no longer: { $id }
key-wrong = This is not a public key as minisign prints it.
