### What the report said and what holds. `said` is the claim in our own words, `finding` is what became of it.

claim-context-cap-said = A model definition labelled v-128k held the context at 131,072 tokens.
claim-context-cap-finding = Right. num_ctx, the context length that a model definition can set, wins over the model’s own, whatever the label says. Without it Ollama would have chosen 262,144 by itself on a Mac that gives its GPU 48 GiB.

claim-native-context-said = The model itself supports 262,144 tokens.
claim-native-context-finding = Right: it was made for 262,144 tokens. Its makers describe a way to extend it to about one million.

claim-prompt-over-cap-said = A prompt of 146,760 tokens met a cap of 131,072.
claim-prompt-over-cap-finding = Right, and it explains the overflow: the prompt is 15,688 tokens longer than the cap. Ollama cuts such a conversation without a warning.

claim-prefill-400-said = The prompt was read at about 400 tokens a second.
claim-prefill-400-finding = Possible, and likely high for so long a prompt: an M2 Ultra with the 8-bit file starts near 2,100 tokens a second, reads 741 with 16,384 already read and 431 with 32,768, and falls further.

claim-prefill-six-minutes-said = Reading 146,760 tokens takes more than six minutes.
claim-prefill-six-minutes-finding = Right: 146,760 / 400 = 367 seconds. If reading slows down towards the end, it takes longer still.

claim-timeout-300-said = The client gave up after five minutes.
claim-timeout-300-finding = Right, and 300 seconds usually come from the client: Node’s fetch gives up after 300 seconds without an answer, while Ollama has no limit of its own on a running request.

claim-three-timeouts-said = Three timeouts in a row are explained by the arithmetic alone.
claim-three-timeouts-finding = The first one is. A repeated request goes on where the last one stopped on a current llama.cpp server, so three in a row point to a second cause; here the prompt was also over the cap.

claim-free-fix-said = A changed setting and a new model definition solved it, at no cost.
claim-free-fix-finding = Right. Three settings: the context in the model definition, the timeout of the client, and prompts that stay below the cap. No purchase is needed.

claim-label-not-limit-said = A label in a model’s name is not a limit of the model.
claim-label-not-limit-finding = Right. The name is free text; the number that counts is num_ctx, and it can be read from the running server.

claim-kv-heads-said = Four key-value heads (the parts of the model whose results are kept for each token), half of Llama 3 8B’s, make long context take much less memory.
claim-kv-heads-finding = Right about the heads, four against eight. But this model has 48 layers and the other 32: 96 KiB for each token against 128 KiB, which is a quarter less and not half.

claim-weights-15gb-said = The weights take about 15 GB.
claim-weights-15gb-finding = The usual 4-bit file (Q4_K_M) has 17.3 GiB (18.6 GB). 15 GB is between a 3-bit file (14.7 GB) and the smallest 4-bit one (16.4 GB).

claim-kv-24gb-said = At 262,144 tokens the KV cache takes about 24 GB.
claim-kv-24gb-finding = Right: 2 × 48 layers × 4 heads × 128 × 2 bytes = 98,304 bytes for each token, so 24 GiB (25.8 GB) in 16 bits and 12.75 GiB in 8 bits.

claim-total-44gb-said = Weights, cache and system take about 44 GB together.
claim-total-44gb-finding = Close for the model alone: 17.3 + 24 GiB and a buffer of 1 to 2 GiB are about 43 GiB (46 GB). The system’s own memory comes on top.

claim-fits-64gb-said = The model fits into 64 GB at its full context.
claim-fits-64gb-finding = Right, with little room: about 43 GiB of the 48 GiB that macOS gives the GPU by default. An 8-bit cache saves 11 GiB.

claim-headroom-20gb-said = 20 of the 64 GB stay free.
claim-headroom-20gb-finding = Of the whole memory, about so. Of what the GPU may use by default (48 GiB), about 5 GiB stay free; the limit can be raised with one command.

claim-m2-ultra-800-said = A Mac Studio M2 Ultra moves about 800 GB a second.
claim-m2-ultra-800-finding = Right: 800 GB/s is the maker’s figure.

claim-m2-ultra-70b-said = The M2 Ultra runs a 70B model at 10 to 15 tokens a second.
claim-m2-ultra-70b-finding = Right: 12.5 at a short context and 9.3 at 8,192 tokens were measured with the usual 4-bit file (Q4_K_M), 14.4 with a simpler one (Q4_0). The memory allows at most 18.8.

claim-decode-needs-bandwidth-said = Writing tokens is limited by memory bandwidth, not by computing power.
claim-decode-needs-bandwidth-finding = Right for one person at a time: dense 70B models were measured at 60 to 83 percent of what bandwidth divided by file size allows. Reading the prompt is limited by computing power.

claim-spark-3000-said = A DGX Spark costs 3,000 dollars.
claim-spark-3000-finding = 3,000 was the announcement of January 2025; nobody sold one at it. It sold at 3,999, rose to 4,699 on 23 February 2026, and stood at 6,950, out of stock, on 2 October 2026.

claim-spark-128gb-said = The DGX Spark has 128 GB of unified LPDDR5X memory.
claim-spark-128gb-finding = Right. About 120 GB (112 GiB) of it can be used.

claim-spark-273-said = The DGX Spark’s memory moves 273 GB a second.
claim-spark-273-finding = Right.

claim-spark-third-of-m2-said = The DGX Spark has one third of the bandwidth of an M2 Ultra.
claim-spark-third-of-m2-finding = Right: 273 / 800 = 0.34.

claim-spark-1-petaflop-said = The DGX Spark computes one petaflop in FP4.
claim-spark-1-petaflop-finding = Only with sparsity (skipping zeros), which language models do not use. Without it about 500 TFLOPS, of which 480 were measured; and the 4-bit path of this chip is partly emulated.

claim-spark-70b-said = The DGX Spark runs a 70B model at 25 to 50 tokens a second.
claim-spark-70b-finding = 273 GB/s cannot read 42.5 GB more than 6.4 times a second. 4.0 to 4.7 were measured. 50 to 60 belong to mixture-of-experts models such as gpt-oss-120b.

claim-spark-fp4-compensates-said = The FP4 units of the DGX Spark make up for its lower bandwidth.
claim-spark-fp4-compensates-finding = Not when tokens are written: there the bandwidth decides. They help with reading the prompt, and even there 8 bits (FP8) beat 4 bits (NVFP4), with 53.8 against 40.8 tokens a second on one 35B model.

claim-spark-linux-said = The DGX Spark runs Linux only and stands beside the main computer.
claim-spark-linux-finding = Right: it comes with a Linux for Arm, and no source shows Windows on it.

claim-spark-two-6000-said = Two linked DGX Sparks cost 6,000 dollars.
claim-spark-two-6000-finding = Two cost 7,998 on the day of the report and 13,900 at the list price of October 2026, out of stock, and the cable comes on top.

claim-spark-two-405b-said = Two linked DGX Sparks run models of 405B and more.
claim-spark-two-405b-finding = The weights fit: about 200 GB in 4 bits, and a ready setting for two exists. Nobody published the speed; the memory allows at most 2.7 tokens a second when both work on each layer (tensor parallel), 1.4 when the layers are split between them.

claim-m3-ultra-192gb-4000-said = A Mac Studio M3 Ultra with 192 GB costs 4,000 dollars.
claim-m3-ultra-192gb-4000-finding = It never existed: the M3 Ultra came with 96, 256 or 512 GB. 3,999 bought 96 GB, and 5,299 from 25 June 2026 until the line ended on 25 August.

claim-m3-ultra-512gb-price-said = The M3 Ultra with 512 GB costs 8,000 to 10,000 dollars.
claim-m3-ultra-512gb-price-finding = It cost 9,499 with the smallest SSD and up to 14,099. It was withdrawn about 5 March 2026; in August 2026 sealed ones were offered privately at 25,000.

claim-m3-ultra-512gb-7999-said = The M3 Ultra with 512 GB starts at 7,999 dollars.
claim-m3-ultra-512gb-7999-finding = Its lowest price was 9,499.

claim-m3-ultra-819-said = The M3 Ultra moves 819 GB a second.
claim-m3-ultra-819-finding = Right, 2 percent more than the M2 Ultra.

claim-m3-ultra-2x-said = Apple measured the M3 Ultra at 2.1 times the M2 Ultra for language models.
claim-m3-ultra-2x-finding = No such figure of Apple’s was found; it named up to 1.5 times for the CPU and up to 2 for the GPU. Measured on a 70B model: 15 percent more in writing, 37 percent in reading.

claim-m3-ultra-70b-said = The M3 Ultra runs a 70B model at 20 to 32 tokens a second.
claim-m3-ultra-70b-finding = 819 GB/s allow at most 19.3 with Q4_K_M. 13.7 to 14.4 were measured.

claim-m3-ultra-two-models-said = 192 GB hold a 30B and a 70B model at once.
claim-m3-ultra-two-models-finding = That size was not sold. The two need 57 GiB for their weights, so 96 GB (72 GiB for the GPU) hold both with short contexts, 256 GB with long ones.

claim-m3-ultra-everyday-said = For everyday work: three times the memory and twice the speed for 4,000 dollars.
claim-m3-ultra-everyday-finding = No machine with 192 GB existed, and the M3 Ultra writes about 15 percent faster than the M2 Ultra, not twice as fast.

claim-405b-230gb-said = Llama 3.1 405B in 4 bits weighs 230 GB.
claim-405b-230gb-finding = Right: 231 GB in Ollama’s list; the usual 4-bit file (Q4_K_M) has 243 GB.

claim-405b-only-path-said = The M3 Ultra with 512 GB is the only way for a consumer to run a 405B model.
claim-405b-only-path-finding = It fits there with ease, but slowly: 2 to 3 tokens a second. Four linked Strix Halo boxes ran one too, at 0.7 to 0.9. The machine has not been sold new since March 2026.

claim-threadripper-5000-said = A Threadripper with two RX 7900 XTX costs 5,000 to 6,000 dollars.
claim-threadripper-5000-finding = No price of such a computer was found. Two cards in an ordinary AM5 computer came to 3,290 to 3,860 by the parts in summer 2026, and no Threadripper is needed for two.

claim-dual-7900-24gb-said = Two cards of 24 GB give 24 GB, not 48.
claim-dual-7900-24gb-finding = For language models they give 48: llama.cpp puts different layers on each card. A 4-bit 70B model, too big for 24 GB, has been run on two. It is true that no single layer may exceed one card.

claim-rocm-lags-said = AMD’s ROCm lags behind NVIDIA’s CUDA.
claim-rocm-lags-finding = In part. On the same card Vulkan, which any maker’s cards can use, was ahead of ROCm (167 to 177 against 129 to 144 tokens a second on a 7B model), so there is a way round it.

claim-dual-7900-same-speed-said = Two RX 7900 XTX run a 70B model no faster than the M2 Ultra, at 10 to 15 tokens a second.
claim-dual-7900-same-speed-finding = 29.9 were measured in the engine MLC, with both cards working at once. Split by layers it should be near two RTX 3090, which have similar bandwidth: 16.6.

claim-strix-price-said = A Framework Desktop with 128 GB costs 2,000 to 2,500 dollars.
claim-strix-price-finding = It did: 1,999 at launch and 2,459 in January 2026. In autumn 2026 it was listed at 3,449 and out of stock; other boxes with this chip cost 3,100 to 4,350.

claim-z13-price-said = An ASUS ROG Flow Z13 costs 2,499 dollars.
claim-z13-price-finding = No price of the version with 128 GB was found anywhere.

claim-strix-parts-said = The Ryzen AI Max+ 395 has 16 Zen 5 cores, 40 graphics units and an NPU of 50 TOPS.
claim-strix-parts-finding = Right. The usual engines use the graphics units and leave the NPU, a unit of its own for AI, idle.

claim-strix-128gb-said = In Strix Halo up to 128 GB are one memory for CPU, graphics and NPU.
claim-strix-128gb-finding = Right. The graphics may use up to 96 GB under Windows and about 120 GiB under Linux, once that is set.

claim-strix-256-said = Strix Halo’s memory moves about 256 GB a second.
claim-strix-256-finding = Right as the maker’s figure; 212 to 215 were measured.

claim-strix-third-said = Strix Halo has a third of the bandwidth of the M2 Ultra.
claim-strix-third-finding = Right: 800 / 256 = 3.1.

claim-strix-7b-cpu-said = Strix Halo runs a 7B model on its CPU at 60 to 80 tokens a second.
claim-strix-7b-cpu-finding = Even the graphics reach 51 to 56 on a 7B model in 4 bits. On the CPU alone a 14B model ran at 11.4.

claim-strix-30b-said = Strix Halo runs a 30B model at 15 to 20 tokens a second.
claim-strix-30b-finding = It depends on the kind: a dense 31B model runs at 10.6 to 11.5, a mixture of experts of that size at 52 to 60.

claim-strix-70b-said = Strix Halo runs a 70B model in 4 bits at 5 to 8 tokens a second.
claim-strix-70b-finding = The lower end: 4.1 to 5.1 were measured, on the graphics. 8 is above what 256 GB/s can deliver, 6.0.

claim-strix-like-m2-said = Strix Halo is competitive with the M2 Ultra.
claim-strix-like-m2-finding = On a dense 70B model it writes 4.1 to 5.1 tokens a second against 12.5, as the bandwidth suggests. It holds twice the memory of the 64 GB Mac.

claim-strix-rocm-said = ROCm on Strix Halo’s graphics is not ready for daily work.
claim-strix-rocm-finding = It was so until spring 2026. Since June 2026 it works in Ollama by default; single faults remain, and Vulkan is the most stable choice.

claim-strix-ollama-cpu-said = On Strix Halo Ollama sends the work to the CPU.
claim-strix-ollama-cpu-finding = Since version 0.30.1 (2 June 2026) Ollama uses these graphics over ROCm. Over Vulkan alone it still leaves them out unless OLLAMA_IGPU_ENABLE=1 is set.

claim-strix-vulkan-said = On Strix Halo the Vulkan backend shows promise.
claim-strix-vulkan-finding = Right, and more than that: it is called the most stable one and is often the faster in writing, 60.4 against 51.5 tokens a second on a 35B mixture of experts.

claim-strix-cheapest-said = Nothing else gives 128 GB for less than 3,000 dollars.
claim-strix-cheapest-finding = Right in February 2026. In autumn the cheapest box with this chip stood at 3,099: the idea holds, the figure does not.

claim-mi300x-192gb-said = An MI300X has 192 GB of HBM3.
claim-mi300x-192gb-finding = Right.

claim-mi300x-5300-said = An MI300X moves 5.3 TB a second.
claim-mi300x-5300-finding = Right; one cloud provider rounds it to 5.2.

claim-mi300x-70b-said = An MI300X runs a 70B model at 80 to 120 tokens a second.
claim-mi300x-70b-finding = The memory would allow up to 125, which nobody reaches. No measurement for one person was found; one weak estimate says 40 to 55.

claim-mi300x-price-said = An MI300X costs at least 25,000 dollars.
claim-mi300x-price-finding = Not supported: pages of 2026 say 15,000 to 20,000, and both are weak. It is sold to companies only.

claim-mi300x-not-for-home-said = An MI300X is nothing for a private shopping cart.
claim-mi300x-not-for-home-finding = Right: a server module of 750 W, not a card for a PC.

claim-mac-mini-local-ai-said = A Mac mini is a good machine for local models.
claim-mac-mini-local-ai-finding = For small ones. With 16 GB the GPU gets 10.5 GiB, enough for an 8B model in 4 bits; the model of this story needs at least the 32 GB version, and 64 GB for its full context.

claim-pi5-budget-said = A Raspberry Pi 5 is a budget option.
claim-pi5-budget-finding = It runs a 7B model in 4 bits at 4.5 tokens a second at the very most (17 GB/s / 3.8 GB), and memory prices have taken the 16 GB version far from the 120 dollars of its launch.

claim-heavy-20-percent-said = Edits over many files are about 20 percent of the work.
claim-heavy-20-percent-finding = An estimate of one person’s work. Put your own share in: it moves the answer more than any price.

claim-local-80-percent-said = The other 80 percent run well on the machine that is there.
claim-local-80-percent-finding = An estimate too, yet likely here: with the three settings changed, the model fits at its full context.

claim-hybrid-split-said = Heavy work that is not private belongs in the cloud.
claim-hybrid-split-finding = A sound rule where it is really not private. Look at the terms: free tiers may use what is sent to train models.

claim-devstral-free-said = Devstral has 262,144 tokens of context on Mistral’s free tier.
claim-devstral-free-finding = The context was right. The free plan was measured at 50,000 tokens a minute, so one full prompt could not pass, and it may train on what is sent. The model has been listed as outdated since.

claim-gemini-1m-said = Gemini 2.5 Pro has a context of one million tokens.
claim-gemini-1m-finding = Right: 1,048,576. Free use was limited to about 100 requests a day, and what is sent there may be used for training; above 200,000 tokens the paid price doubles for input.

claim-strix-tight-budget-said = On a tight budget Strix Halo is the way to the most memory.
claim-strix-tight-budget-finding = Still the cheapest 128 GB that can be ordered, from about 3,100 dollars in autumn 2026 instead of 2,000 to 2,500. Expect mixture-of-experts models at 50 tokens a second and dense 70B models at 5.

claim-spark-for-cuda-said = For CUDA beside the main computer the DGX Spark at 3,000 dollars is the one to take.
claim-spark-for-cuda-finding = For models above one card’s memory the idea holds, the price does not: 6,950 and out of stock in October 2026, partner boxes from 5,999. Where 24 GB are enough, a tower with one used card is cheaper and faster.

claim-ollama-tag-262k-said = The model is pulled as qwen3-coder:30b-262k.
claim-ollama-tag-262k-finding = We could not confirm a tag of that name; the plain qwen3-coder:30b has the full length, and the context is set when it runs.

claim-diagnose-first-said = Diagnose before you buy.
claim-diagnose-first-finding = Right. It is why this program looks at the settings before it names a machine.

### Claims that a person types: one message for each code of `Found`, in two or three short sentences at most.
### $offers_low and $offers_high are money in the currency of the claim, $on and $last_seen are dates, $runs, $count and $days
### are real numbers, $kind is the code decode or prefill, $tier is the tier's name; everything else is text that is
### already formatted, without its unit.

claim-check-nothing-to-judge = There is nothing in it that can be checked: a speed with a model and a machine, a price, an amount of memory or a bandwidth.
claim-check-no-machine = No machine of the catalog was recognised. Try the name with its chip and memory, such as “Mac Studio M3 Ultra 512 GB”.
claim-check-no-model = It names a speed and no model of the catalog, so the speed cannot be judged. Try the model’s name, or its size and kind.
claim-check-several-machines =
    { $count ->
        [one] It was judged with the { $machine }.
       *[other] It fits { $count } machines of the catalog; what depends on one of them was judged with the { $machine }.
    }
claim-check-further-machine = It also speaks of another machine: { $machine }. One is judged at a time, so check that part by itself.
claim-check-machine-not-known = The catalog has no { $machine }, and no other machine was put in its place. What is known of its chip was judged, its price and its memory were not.
claim-check-refused = “{ $said }” was left out: no machine has a figure like that.
claim-check-no-such-memory = The { $machine } was never sold with { $said_gb } GB. There are: { $known } GB.
claim-check-memory-elsewhere = The catalog has no { $machine } with { $said_gb } GB, but others sell the same chip with it, such as the { $other }. It was judged with those.
claim-check-memory-not-listed = The catalog has no { $machine } with { $said_gb } GB, only with { $known } GB. That says nothing against it, but its price and what fits were not judged.
claim-check-memory-holds = The { $machine } exists with { $said_gb } GB.
claim-check-above-limit =
    { $kind ->
        [prefill] Not possible: to read { $said_tps } tokens a second of { $model } in { $quant } takes more operations than the chip has. At the very most it reads { $limit_tps }.
       *[decode] Not possible: every token has to read the active weights of { $model } in { $quant } from memory, and the memory allows { $limit_tps } tokens a second at the very most. { $said_tps } were said.
    }
claim-check-upper-end-above-limit =
    { $kind ->
        [prefill] The upper end is not possible: { $said_tps } tokens a second of { $model } in { $quant } take more operations than the chip has. At the very most it reads { $limit_tps }.
       *[decode] The upper end is not possible: for { $model } in { $quant } the memory allows { $limit_tps } tokens a second at the very most, and { $said_tps } were said.
    }
claim-check-would-need-bits = It would take weights of { $bits } bits each to get there.
claim-check-above-all = { $said_tps } tokens a second are not against physics, but faster than anything that was measured or is expected: { $most_tps } at most.
claim-check-above-measured =
    { $runs ->
        [one] Possible, and faster than the one published run of exactly this, { $fastest_tps } tokens a second. With another engine we expect up to { $high }.
       *[other] Possible, and faster than each of the { $runs } published runs of exactly this: the fastest had { $fastest_tps } tokens a second. With another engine we expect up to { $high }.
    }
claim-check-as-expected = That is what is to be expected: { $low } to { $high } tokens a second, depending on the engine and the depth.
claim-check-below-all = The machine does better: { $said_tps } tokens a second are less than the { $least_tps } that was measured or is expected at least.
claim-check-measured =
    { $runs ->
        [one] Measured: one published run, { $high } tokens a second.
       *[other] Measured: { $runs } published runs, { $low } to { $high } tokens a second.
    }
claim-check-not-measured = No published run of this chip with this model is known.
claim-check-guessing-ahead = With a small model that guesses ahead one pass can yield several tokens, so the limit is set higher here. How much it helps depends on the text.
claim-check-several-requests = The speed is of several requests at once. They share each reading of the weights, so the limit for one request does not apply, and one person’s answer is slower than that.
claim-check-does-not-fit = { $model } in { $quant } does not fit: it needs { $needed_gib } GiB, and the GPU may use { $usable_gib } GiB.
claim-check-fits-at = In { $quant } it does fit.
claim-check-fits-at-bits = A quantization of at most { $bits } bits a weight would fit; its size is not known here.
claim-check-speed-in-smaller = In the usual quantization it does not fit, so the speed was judged in { $quant }.
claim-check-spilled = { $outside_gib } GiB of { $model } in { $quant } lie outside the card, in the computer’s own memory. Read from there, an ordinary computer gives { $limit_tps } tokens a second at the very most.
claim-check-fits = { $model } in { $quant } fits: { $needed_gib } of the { $usable_gib } GiB that the GPU may use.
claim-check-weights-take = The file of { $model } in { $quant } has { $file_gb } GB; { $said_gb } were said.
claim-check-run-takes =
    { $figure ->
        [cache] The KV cache of { $model } at { $context } tokens takes { $computed_gb } GB in 16 bits; { $said_gb } were said.
        [left] Beside { $model } in { $quant } with { $context } tokens, { $computed_gb } GB of the memory stay free; { $said_gb } were said.
       *[total] { $model } in { $quant } takes { $computed_gb } GB with a cache of { $context } tokens; { $said_gb } were said.
    }
claim-check-bandwidth-holds = The bandwidth is right: { $known_gbs } GB/s by the maker.
claim-check-bandwidth-wrong = The maker gives { $known_gbs } GB/s, not { $said_gbs }.
claim-check-compute-holds = The operations are right: { $said_tflops } TFLOPS by the maker.
claim-check-compute-sparse = { $said_tflops } TFLOPS is the maker’s headline and counts zeros that are skipped. Language models get { $dense_tflops }.
claim-check-compute-wrong = The maker gives { $dense_tflops } TFLOPS at 16 bits, not { $said_tflops }.
claim-check-price-usual = The price is the usual one: { $offers_low } to { $offers_high } on { $on }.
claim-check-price-low = The price is below every offer that is known: the cheapest offer was { $offers_low } on { $on }. If it is real, ask what is missing.
claim-check-price-once-was = That was the price once, last seen on { $last_seen }. On { $on } the cheapest offer was { $offers_low }.
claim-check-price-only-announced = That price was announced on { $last_seen }, and nobody is known to have sold at it. On { $on } the cheapest offer was { $offers_low }.
claim-check-price-high = The price is above every offer that is known: the dearest offer was { $offers_high } on { $on }.
claim-check-price-old =
    { $days ->
        [one] The newest offer is one day old.
       *[other] The newest offer is { $days } days old, so look again before you decide.
    }
claim-check-not-to-be-had = Nobody has one to sell at the moment.
claim-check-price-of-another = At this price one gets the { $machine }, and the model does not fit into that one.
claim-check-price-not-known = No offer is known to compare the price with.
claim-check-price-no-rate = The known offers are in another currency. With your exchange rate in the settings the price can be compared.
claim-check-mix-passes = Your private work passes on the { $machine }: about { $minutes } minutes of waiting a day.
claim-check-mix-fails = Your private work does not pass on the { $machine }: “{ $task }” stands in the way.
claim-check-mix-pick = At this price it would be the pick in “{ $tier }”.
claim-check-mix-no-pick = At this price it would not be the pick in any tier.
claim-check-mix-nothing-to-buy = You need not buy anything for this work.

claim-role-machine = machine
claim-role-units = how many
claim-role-model = model
claim-role-quant = quantization
claim-role-context = context
claim-role-speed = speed
claim-role-memory = memory
claim-role-bandwidth = bandwidth
claim-role-compute = operations
claim-role-price = price
claim-role-storage = disk
claim-role-circumstance = circumstance
claim-role-unknown = not understood

claim-check-understood = Understood
claim-check-not-understood = Not understood: { $words }
claim-check-heading = { $standing } — as of { $date }
claims-by-us = our own judgement
claims-by-us-what = Nothing in it can be computed, so how it stands is our own judgement.
claims-note = Our note: { $note }
