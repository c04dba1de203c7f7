### Measured against predicted. One message for each code of `evidence::LeftOut`, `evidence::Doubt` and
### `evidence::Differs`.

## Why a run was left out of the fit

left-out-mislabelled-checkpoint = It ran an 8-bit checkpoint under a 16-bit label: it is faster than the label allows.
left-out-latency-subtracted = The server’s latency was subtracted from the wait for the first token, which makes short prompts look up to 4 times too fast.
left-out-mixed-setups = The table mixes runs from before and after the machine was set up properly and does not say which is which.
left-out-quant-unverified = The source could not verify the quantization.
left-out-memory-limit = Weights and cache reach the memory’s limit; runs there are up to 2.7 times slower.
left-out-wall-clock = The rate is by the wall clock and includes the wait for the first token.
left-out-offloaded = Part of the model ran outside the GPU, or the GPU was throttled.
left-out-quant-unknown = Nobody has described this quantization.
left-out-bad-run = The run went wrong: it is far below the same source’s runs beside it.
left-out-outlier-by-source = Its own source calls it an outlier.
left-out-debug-build = It was run on a debug build, or one with assertions.
left-out-few-threads = It was limited to two threads.
left-out-tables-on-disk = The stated size counts tables that stay on the disk.
left-out-averaged = It is an average over several tests, and no single one of them can be compared.
left-out-not-published = Something that is needed to compute it was never published.
left-out-beyond-model = It is longer than the model takes.
left-out-impossible = One of its figures cannot be.

## What makes a miss likely

doubt-only-source = Nobody else has measured this engine on this kind of hardware.
doubt-only-source-of-model = Nobody else has measured this model.
doubt-old-software = The software is from 2025 or earlier.
doubt-other-tool = The tool measures something of its own, not the engine’s plain rate.
doubt-near-memory-limit = Weights and cache fill the memory to within 15%.
doubt-beyond-training = It is deeper than the model was trained for.
doubt-quant-assumed = The source does not say which quantization it ran.
doubt-shapes-guessed = The model’s shapes are not known and were guessed from its size.
doubt-chip-assumed = The chip’s compute rate or bandwidth is not known and was assumed.

## In what a measured run differs from what is shown

differs-chip = another chip
differs-model = another model
differs-quant = another quantization
differs-engine = another engine
differs-depth = another depth
differs-units = another number of machines or cards
differs-batch = several requests at once
differs-speculative = with speculative decoding
differs-offloaded = with experts in system memory

## The page

evidence-what = Thousands of runs that people measured and published, each beside what Whichbox predicts for it without having seen anything of its source.
evidence-title = Predicted against measured
evidence-no-runs = No run was both measured and predicted here.
evidence-says-decode = Half of { $runs } runs of writing were predicted within { $median }, and { $within } within 30%
evidence-says-prefill = Half of { $runs } runs of reading were predicted within { $median }, and { $within } within 30%
evidence-note = On the dashed line prediction and measurement agree. Point at a run to see what it is; press it to keep its source.
evidence-band = within 30%
evidence-class = Any hardware
evidence-engine = Any engine
evidence-publisher = Who measured
evidence-count = { $runs } runs: { $predicted } predicted, { $special } with several devices or requests, { $others } left out
axis-measured = Measured, tokens a second
axis-predicted = Predicted, tokens a second
errors-title = How far off
errors-left = What the prediction had not seen
errors-decode = Writing
errors-prefill = Reading
errors-of = Group
errors-by-class = By hardware
errors-by-engine = By engine
errors-by-mixture = By kind of model
errors-by-depth-from = By tokens already in the context
errors-runs = Runs
errors-median = Median error
errors-by-source = Median of sources
errors-p90 = Nine in ten within
errors-within = Within 30%
errors-bias = Too fast or slow
errors-inside = In the range
left-source = Without its source
left-source-what = Each run is predicted without anything that its own source published.
left-chip = Without its chip
left-chip-what = Each run is predicted as if nobody had ever measured its chip.
left-model = Without its model
left-model-what = Each run is predicted as if nobody had ever measured its model.
group-all = All runs
group-mixture = Mixtures of experts
group-dense = Dense models
group-depth = From { $tokens } tokens on
worst-title = The worst misses
worst-what = The runs that lie farthest from their prediction, and what makes a miss likely there.
excluded-title = What was left out
excluded-why = Why
run-what = Run
run-measured = Measured
run-predicted = Predicted
run-off = Off by
run-doubts = What makes a miss likely
run-no-doubt = nothing that we know of
run-source = Source
run-inside = in the range
run-outside = outside of the range
run-left-out = left out
run-not-predicted = not predicted
run-prompt = prompt of { $tokens }
run-depth = at { $tokens } tokens
run-batch = { $requests } requests at once
runs-table = Published runs
runs-before = Before
runs-next = Next
runs-shown = { $from }–{ $to } of { $of }
nearest-title = Nearest measured runs
nearest-none = Nobody has measured anything near this.
nearest-same = the very thing
nearest-differs = differs: { $what }
