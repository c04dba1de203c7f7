### The catalog's lists, and a machine's and a model's own page.

loading = Loading …

## Lists

catalog-what = { $machines } machines, { $models } open models and { $cloud } cloud models. Newest fact: { $day }.
catalog-which = What to show
catalog-machines = Machines
catalog-models = Models
catalog-shown-of = { $count } of { $of } shown
catalog-clear = Clear the filters
catalog-any-system = Any system
catalog-any-form = Any form
catalog-any-memory = Any memory
catalog-any-class = Any class
catalog-any-context = Any context
catalog-at-least = { $memory } GiB or more
catalog-at-least-tokens = { $tokens } tokens or more
catalog-orderable = One can have it today
catalog-form = Form
catalog-chip = Chip
catalog-memory = Memory
catalog-bandwidth = Bandwidth
catalog-context = Context
catalog-source = Source of the price
catalog-class = Class
catalog-params = Parameters
catalog-active = Active
catalog-smallest = Smallest file
catalog-licence = Licence
catalog-released = Released
catalog-back-machines = All machines
catalog-back-models = All models
class-between = between the classes

## A machine

machine-on-sale = on sale since { $day }
machine-withdrawn = no longer sold since { $day }
machine-compare = Compare
machine-make-mine = This is my machine
machine-is-mine = your machine
machine-reference = Listed for reference: it is not a machine one puts at home.
machine-specs = Figures
machine-missing =
    { $count ->
        [one] Nobody has published this: { $figures }. What needs it says so.
       *[other] Nobody has published these: { $figures }. What needs them says so.
    }
machine-raise = Give the GPU more memory, free
machine-units = Linked boxes
machine-units-one = people use one
machine-units-up-to = up to { $units }
machine-parts = Built from
machine-models = Which models fit
machine-offers = Every price we know
machine-runs = Measured runs
spec-memory = Memory
spec-gpu-default = For the GPU, as it comes
spec-gpu-most = For the GPU, at most
spec-bandwidth = Bandwidth, by the maker
spec-bandwidth-measured = Bandwidth, measured
spec-fp16 = Dense FP16
spec-fp8 = Dense FP8
spec-fp4 = Dense FP4
spec-sparse-headline = The maker’s headline
spec-link = Link to another box
spec-link-measured = Link, measured
spec-idle = Power at rest
spec-load = Power at work
spec-noise = Noise
pool-unified = shared by CPU and GPU
pool-vram = of the cards
pool-system = of the computer
value-tflops = { $value } TFLOPS
value-gbits = { $value } Gbit/s
hw-apple = Apple silicon
hw-strix_halo = Strix Halo
hw-gb10 = NVIDIA GB10
hw-nvidia = NVIDIA cards
hw-radeon = AMD cards
hw-intel_arc = Intel cards
hw-instinct = AMD Instinct
hw-cpu = CPU only
hw-other = other hardware
models-says = { $count } of { $of } models fit at { $context } tokens of context, under { $system }.
models-longest = Longest context
models-fits = fits
models-tight = just fits
models-not = does not fit
models-none = none
models-speed = { $model } writes, at { $context } tokens
offers-none = Nobody has published a price. The machine can still be compared.
price-in-other-money = In other money. Without a rate of yours it is never counted.
price-only-claimed = Somebody claimed this; nobody was found who asks it. It is never counted.
rate-shader = of the shaders
rate-matrix = of the matrix units
rate-matrix-narrow = of the matrix units, adding up in 16 bits
rate-is = FP16 is the highest rate on paper, with the matrix units where a chip has them. Programs reach a part of it.
offer-seen = Seen
offer-part = Of
offer-whole = the whole
offer-source = Source
prices-title = Price over time
prices-none = Nobody has published a price by this day.
prices-none-in-dollars = No offer in dollars by this day. The others stand in the list below.
prices-same = { $to } since { $day }.
prices-rose = From { $from } on { $day } to { $to }: { $share } dearer.
prices-fell = From { $from } on { $day } to { $to }: { $share } cheaper.
prices-from = From
prices-elsewhere =
    { $count ->
        [one] One offer in another currency, or on a part, stands in the list below.
       *[other] { $count } offers in other currencies, or on parts, stand in the list below.
    }
legend-price = what counted as the price
legend-new = new
legend-used = refurbished or used
legend-not-sold = not to be had

## A model

model-released = released { $day }
model-use =
    { $use ->
        [coding-agent] coding agent
        [coding] coding
        [chat] chat
        [reasoning] reasoning
        [vision] images
        [audio] sound
        [tools] tools
        [long-context] long context
        [local-agent] local agent
        [small-machines] small machines
        [server-or-very-large-memory] servers or very large memory
        [server-only] servers only
       *[other] { $name }
    }
model-extended = { $tokens } with its makers’ extension
model-per-token = Cache for each token
model-ollama = In Ollama
model-files = Files
model-shapes = Shapes
model-no-shapes = Nobody has published enough of its shapes to compute its memory.
model-quality = Quality
model-no-quality = No score of it was found.
model-quality-what = Scores compare only where index and version are the same.
model-sources = Where the shapes were read
model-memory = Memory as the context grows
model-memory-says = As { $quant } it takes { $first } GiB at { $short } tokens and { $last } GiB at { $long }.
model-memory-reads = Memory at a context length
model-memory-note = Weights, cache and buffers together, on one GPU with llama.cpp.
model-memory-missing = Estimated where nobody has published it: { $figures }.
model-kv = cache as { $kv }
value-kib = { $value } KiB
files-none = No file of it was seen.
files-size = Size
files-bits = Bits a weight
files-seen = Seen
files-rounded = rounded
quality-index = Index
quality-score = Score
quality-date = Date
quality-no-version = no version named
shapes-layers = Layers
shapes-of-these = { $layers } of these
shapes-hidden = Width
shapes-heads = Query heads
shapes-vocab = Vocabulary
shapes-experts =
    { $shared ->
        [0] { $used } of { $experts } for each token
       *[other] { $used } of { $experts } for each token, and { $shared } shared
    }
shapes-from =
    { $code ->
        [config] Grade A: from the model’s own config.json.
        [print_info] Grade A: as llama.cpp read them from a file of it.
        [gallery] Grade B: from a gallery of architectures, not from the model’s own files.
        [reported] Grade B: as others who ran it report them.
        [inherited] Grade C: taken over from a model of the same family.
        [derived] Grade C: computed back from a published figure of its cache.
        [partial] Grade C: only a part of them was found.
       *[other] Grade C: { $from }.
    }
layers-full = keep every token
layers-window = keep the last { $tokens } tokens
layers-window-unknown = keep a window that nobody has published, counted as everything
layers-latent = keep one compressed row of { $width } for each token
layers-recurrent = keep a state of fixed size, whatever the context
layers-published = keep what their makers published for each token
layers-heads = { $heads } heads, { $key } wide for keys, { $value } for values
missing-hidden = the width
missing-feed-forward = the feed-forward width
missing-vocabulary = the vocabulary
missing-recurrent-state = the recurrent state
missing-window = the window
missing-cache-shapes = the shapes of the cache
runs-none = Nobody has published a run.
