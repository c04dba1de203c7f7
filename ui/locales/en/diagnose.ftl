### The diagnosis: what was found, what it means, what to change, what it gains, what it risks. Used by the window, the PDF
### and the terminal. Variables come formatted, or as "none" where they are not known. Of those that messages select by,
### $unit, $fits, $why and $about are codes (or $about a name), $n is "off" or "on" for a switch; $findings is a real number.

## What was found (title) and what it means. $before and $after are numbers without their unit.

finding-no-gpu-backend = { $runtime } works without your graphics processor.
finding-no-gpu-backend-what =
    { $label ->
        [asked] Somebody told { $runtime } to keep every layer of the model off the GPU. The processor does all the work, often ten times slower, and the GPU sits idle.
        [container] { $runtime } runs in a container that cannot see { $about }. The processor does all the work, often ten times slower.
        [driver] The driver of { $about } and { $runtime } do not get along: too old, broken, or replaced by an update. The processor does all the work, often ten times slower.
        [rights] { $runtime } is not allowed to open { $about }. The processor does all the work, often ten times slower.
       *[other] { $runtime } found no way to use { $about }. The processor does all the work, often ten times slower, and it looks as if the machine were too weak.
    }
finding-context-default-too-short = Nobody set a context length, so { $runtime } took { $before } tokens.
finding-context-default-too-short-what = { $model } could take { $context }. Beyond { $before } tokens the oldest part of the text is dropped without a word: the agent forgets, loops, and loses its tools.
finding-context-shrunk-to-fit = { $runtime } cut the context to { $before } tokens by itself.
finding-context-shrunk-to-fit-what = No context length was given, and the model with its full window did not fit. So the server took the window down until it did, and says so only in a log that is off by default. With the cache in 8 bits { $after } tokens fit.
finding-slots-divide-context = { $count } slots share the context, so each request gets { $before } tokens.
finding-slots-divide-context-what = llama.cpp divides what you ask for among the slots. One person needs one slot, which then gets { $after } tokens for the same memory.
finding-context-setting-ignored = { $client } asks for { $after } tokens, and { $runtime } does not listen: it gives { $before }.
finding-context-setting-ignored-what = The interface that copies OpenAI’s has no place for a context length. Ollama leaves the setting aside and takes its own.
finding-context-pushes-layers-off =
    { $unit ->
        [layers] Only { $before } of { $after } layers lie on the GPU.
       *[other] Only { $before } % of the model lie on the GPU.
    }
finding-context-pushes-layers-off-what = The memory for the long context pushes a part of { $model } out to the processor, and every token waits for the slow part. With { $context } tokens, or with the cache in 8 bits, all of it fits.
finding-kv-cache-too-large = The KV cache (what the model keeps of your text while it answers) takes { $before } GiB and could take { $after }.
finding-kv-cache-too-large-what = It is stored in 16 bits. At { $context } tokens that does not fit beside { $model }; in 8 bits it does, and hardly anyone can tell the answers apart.
finding-slots-multiply-memory = { $runtime } keeps memory for { $before } requests at once.
finding-slots-multiply-memory-what = Each of them gets a whole context of its own. For one person that is memory for nobody, and { $model } no longer fits.
finding-gpu-limit-too-low = macOS lets the GPU use { $before } GiB; the work needs { $after }.
finding-gpu-limit-too-low-what = The rest of the memory is there, but the GPU may not touch it. { $model } at { $context } tokens needs { $needed_gib } GiB. One command raises the limit until the next restart.
finding-borrowed-memory-too-low = The graphics processor may borrow { $before } GiB and needs { $after }.
finding-borrowed-memory-too-low-what = It has no memory of its own to speak of and takes the system’s, up to a limit that is half of it by default. { $model } at { $context } tokens needs { $needed_gib } GiB.
finding-carve-out-too-large = The firmware keeps { $before } GiB for graphics alone.
finding-carve-out-too-large-what = The system has only { $usable_gib } GiB left, and a model file of { $needed_gib } GiB has to pass through that on its way to the GPU. Set aside less: the GPU can borrow the rest when it needs it.
finding-integrated-gpu-ignored = { $runtime } leaves your integrated graphics processor out.
finding-integrated-gpu-ignored-what = It drops integrated ones unless told otherwise, or is too old to know yours. The processor does all the work.
finding-card-spills-to-system = The card is full, and { $before } GiB of it lie in the system’s memory.
finding-card-spills-to-system-what = When a card is full, the Windows driver does not fail: it moves a part to main memory, many times slower. Everything still says that the model is on the GPU.
finding-layers-split-instead-of-experts =
    { $unit ->
        [layers] { $before } of { $after } layers lie on the GPU, the rest whole on the processor.
       *[other] { $before } % of the model lie on the GPU, the rest whole on the processor.
    }
finding-layers-split-instead-of-experts-what = { $model } is a mixture of experts: most of it is seldom read. Keep the experts in main memory and everything else on the GPU, and it runs much faster on the same card.
finding-quantization-too-large = The file of the model has { $before } GiB; one with { $after } GiB does the same work.
finding-quantization-too-large-what = { $model } is stored in more bits than it needs and does not fit. As { $about } it does, with next to no loss.
finding-file-larger-than-memory = The system has moved { $before } GiB to disk.
finding-file-larger-than-memory-what = The file of { $model } ({ $needed_gib } GiB) is mapped into { $usable_gib } GiB of memory. Parts of it are thrown out and read again for every token.
finding-page-cache-in-the-way =
    { $unit ->
        [s] Loading { $model } takes { $before } s and could take { $after }.
       *[other] The GPU sees { $before } GiB free where there are { $after }.
    }
finding-page-cache-in-the-way-what =
    { $unit ->
        [s] On this machine mapping a file is about ten times slower than reading it.
       *[other] Files that were read stay in memory until somebody needs it. CUDA counts them as used and refuses { $model }, though the memory could be had at once.
    }
finding-memory-taken-by-others = Other programs hold { $before } GiB that { $model } needs.
finding-memory-taken-by-others-what = It needs { $needed_gib } of your { $usable_gib } GiB and would fit alone. Now the system moves memory to disk and back, and everything crawls.
finding-flash-attention-off = Flash attention is off.
finding-flash-attention-off-what = It is a better way to compute the same thing: long texts take less memory and time, and a cache in fewer bits needs it. The setting in question is { $about }; a misspelt name counts for nothing.
finding-prompt-cache-missed =
    { $unit ->
        [percent] Only { $before } % of the text comes from the cache; { $after } % could.
       *[other] { $client } changes the start of every prompt.
    }
finding-prompt-cache-missed-what = A prompt that begins as the last one did need not be read again. Something at its start changes at every turn (a date, a header, the order of the tools), so the model starts over each time.
finding-whole-prompt-read-again = { $model } read a whole prompt again { $before } times.
finding-whole-prompt-read-again-what = Models with a sliding window or a running memory cannot step back in it. When a prompt changes near its end, all of it is read anew, unless the runtime keeps enough points to return to.
finding-unloaded-when-idle = { $runtime } drops the model after { $before } s without a request.
finding-unloaded-when-idle-what = It had to load it again { $count } times. Each time you wait as if the machine were slow.
finding-reloaded-each-turn = { $runtime } loads the model anew again and again ({ $before } times).
finding-reloaded-each-turn-what = Requests ask for different context lengths, and each change means a fresh start with an empty cache. One length for all ends it.
finding-client-limit-too-low = { $client } sends at most { $before } tokens; the model takes { $after }.
finding-client-limit-too-low-what = The limit is the client’s own. It cuts or sums up your work far too early, and that looks like a model with a short memory.
finding-client-believes-too-much = { $client } counts on { $before } tokens; { $runtime } gives { $after }.
finding-client-believes-too-much-what = It sends more than arrives. The rest is cut without a word or refused, and the agent loses the thread.
finding-prefill-batch-too-small = Prompts are read { $before } tokens at a time; { $after } would be faster.
finding-prefill-batch-too-small-what = Each portion of text moves the weights through the machine once. Larger portions move them less often, so the prompt is read sooner.
finding-requests-queue = { $count } requests wait in line or were turned away.
finding-requests-queue-what = { $runtime } serves one after the other. Several agents at once look like a slow machine to each of them.
finding-runtime-at-two-places =
    { $about ->
        [inside] { $client } looks for a runtime in the wrong place.
       *[other] { $runtime } runs { $before } times.
    }
finding-runtime-at-two-places-what =
    { $about ->
        [inside] Inside a container or WSL, “localhost” is the container itself, not the machine around it. So nothing answers, and some clients quietly go to the cloud.
       *[other] The app and a service beside it have different settings, and which one answers is chance.
    }
finding-chat-template-wrong =
    { $client ->
        [none] { $model } does not have its own chat template.
       *[other] { $client } talks to { $runtime } through the wrong door.
    }
finding-chat-template-wrong-what =
    { $client ->
        [none] The template tells the model who is speaking and how to call tools. With a wrong one it writes gibberish, never stops, or prints its calls as text: it looks too small for the job.
       *[other] On the interface that copies OpenAI’s its calls of tools break. On the runtime’s own they work.
    }
finding-position-scaling-wrong = Positions are stretched by { $before }; { $after } is what this context needs.
finding-position-scaling-wrong-what = Stretching lets a model read beyond its { $context } tokens and makes it worse on everything shorter. It should be no more than the context asks for.
finding-memory-below-its-speed =
    { $about ->
        [channels] { $before } of { $after } memory channels are in use.
        [profile] Memory runs at { $before } million transfers a second and is made for { $after }.
       *[other] Memory delivers { $before } of { $after } GB/s.
    }
finding-memory-below-its-speed-what =
    { $about ->
        [channels] Each channel adds its speed. With modules in the wrong slots, or only one of them, every token takes twice as long.
        [profile] The modules’ own profile (XMP or EXPO) is off in the firmware, so they run at the slowest common speed.
       *[other] That is less than half of what it should be: a missing module, a profile that is off, or something else that reads at the same time.
    }
finding-held-back-by-power-or-heat =
    { $about ->
        [heat] Heat leaves the processor { $before } % of its speed.
        [heat-gpu] Heat or a weak supply slows the graphics processor down.
        [battery] The machine runs from its battery.
        [saver] The system is set to save power.
       *[other] The card may draw { $before } W; it is made for { $after }.
    }
finding-held-back-by-power-or-heat-what =
    { $about ->
        [heat] It starts fast and gets slow after minutes. Dust, a blanket, or a quiet fan setting look like a weak chip.
        [heat-gpu] It starts fast and gets slow after minutes. Dust, heat, or a weak power supply look like a weak card.
        [battery] Many laptops slow down without the mains. Measure with and without it to see how much this one does.
        [saver] Processor and GPU may be held below what they can do.
       *[other] Somebody lowered its power limit. That keeps it quiet, and slow.
    }
finding-slot-too-narrow = { $about } has { $before } of { $after } lanes.
finding-slot-too-narrow-what = What the cards exchange, or what experts in main memory send, has to pass through them. A narrow slot can make a second card slower than none.
finding-speculation-unused = { $model } could guess ahead, and does not.
finding-speculation-unused-what = It carries a small part that drafts the next words, which the model then only has to check. The answers stay the same and come sooner.
finding-label-promises-too-much = The name says { $before } tokens; { $model } was made for { $after }.
finding-label-promises-too-much-what = A name is free text: whoever made the definition could write anything into it. Beyond { $context } tokens the model was never trained, whatever its label says.

## What to change, in one sentence.

finding-no-gpu-backend-do = Give { $runtime } its GPU back.
finding-context-cap-below-native-do =
    { $runtime ->
        [Ollama] Make a definition with { $after } tokens. It shares the weights and leaves the old one as it is.
       *[other] Load the model with a context of { $after } tokens.
    }
finding-prompt-over-cap-do =
    { $about ->
        [too-long] Keep prompts under { $context } tokens, or let the agent sum up sooner.
       *[other] Lengthen the context to { $after } tokens.
    }
finding-timeout-shorter-than-prefill-do = Let the client wait { $after } s.
finding-context-default-too-short-do = Make a definition with { $after } tokens.
finding-context-shrunk-to-fit-do = Ask for { $after } tokens with the cache in 8 bits.
finding-slots-divide-context-do = Start the server with one slot.
finding-context-setting-ignored-do = Set the context in a model definition instead.
finding-context-pushes-layers-off-do = Store the cache in 8 bits, or shorten the context to { $context } tokens.
finding-kv-cache-too-large-do = Store the cache in 8 bits.
finding-slots-multiply-memory-do = Set it to one request at a time.
finding-gpu-limit-too-low-do = Raise the limit to { $after } GiB.
finding-borrowed-memory-too-low-do = Let it borrow { $after } GiB.
finding-carve-out-too-large-do = Set aside { $after } GiB.
finding-integrated-gpu-ignored-do = Switch it on, or update { $runtime }.
finding-card-spills-to-system-do = Forbid the driver to do that for the runtime, and use a shorter context or a smaller file if it then no longer fits.
finding-layers-split-instead-of-experts-do = Keep only the experts in main memory.
finding-quantization-too-large-do =
    { $address ->
        [none] Fetch it as { $about }.
       *[other] Fetch it as { $about }: { $address }
    }
finding-file-larger-than-memory-do =
    { $about ->
        [none] Close what you can, or take a smaller file.
        [smaller-model] Take a smaller model: no file of this one fits here.
       *[other] Fetch it as { $about }. Closing programs would not be enough. { $address ->
            [none] {""}
           *[other] { $address }
        }
    }
finding-page-cache-in-the-way-do =
    { $unit ->
        [s] Let the runtime read the file instead of mapping it.
       *[other] Drop the cached files before loading.
    }
finding-memory-taken-by-others-do = Close them while the model works.
finding-flash-attention-off-do = Switch it on, or leave it to the runtime.
finding-prompt-cache-missed-do = Keep the start of the prompt as it is from turn to turn.
finding-whole-prompt-read-again-do = Update the runtime, or let it keep the whole window.
finding-unloaded-when-idle-do = Let it keep the model for a day.
finding-reloaded-each-turn-do = Use one context length everywhere.
finding-client-limit-too-low-do = Raise the client’s limit to { $after }.
finding-client-believes-too-much-do = Tell the client { $after }.
finding-prefill-batch-too-small-do = Read { $after } tokens at a time.
finding-requests-queue-do = Run fewer agents at once, or give the server more slots if memory allows.
finding-runtime-at-two-places-do =
    { $about ->
        [inside] Use the address of the machine around it.
       *[other] Stop all but one.
    }
finding-chat-template-wrong-do =
    { $client ->
        [none] Fetch the model again, or let the server use the template in its file.
       *[other] Use the runtime’s own interface.
    }
finding-position-scaling-wrong-do = Set the factor to { $after }.
finding-memory-below-its-speed-do = Put the modules where the manual says, and switch their profile on.
finding-held-back-by-power-or-heat-do =
    { $about ->
        [heat] Let it cool.
        [heat-gpu] Let it cool.
        [battery] Plug it in.
        [saver] Switch to the mode for performance.
       *[other] Give the card its own limit back.
    }
finding-slot-too-narrow-do = Use the widest slot, or keep the model on one card.
finding-speculation-unused-do = Switch drafting on.
finding-label-promises-too-much-do = Count on { $after } tokens, in the client too.

## What you gain.

effect-memory =
    { $fits ->
        [true] The work needs { $needed_gib } of { $usable_gib } GiB ({ $weights_gib } weights, { $kv_gib } cache). It fits.
       *[other] The work needs { $needed_gib } of { $usable_gib } GiB. That alone is not enough.
    }
effect-prefill = Reading { $prompt_tokens } tokens at { $tps } a second takes { $seconds } s, and the client then waits { $timeout_s } s.
effect-layers = { $after } of { $of } layers lie on the GPU instead of { $before }.
effect-decode = About { $after_tps } tokens a second instead of { $before_tps }.
effect-wait = { $after_s } s instead of { $before_s } s.
effect-window = { $after } tokens of your text reach the model instead of { $before }.
effect-freed = { $gib } GiB come free.
effect-bandwidth = { $after_gbs } GB/s instead of { $before_gbs }; the speed of writing follows.
effect-slot = Up to { $after_gbs } GB/s pass through the slot instead of { $before_gbs }.
effect-no-number =
    { $why ->
        [right-answers] Answers and calls of tools come right that came wrong. That is no number.
        [depends-on-text] It depends on how much of what is drafted ahead holds, and so on your text. Measure before and after.
        [depends-on-load] How much less you wait depends on how many requests come at once.
        [nothing-lost] Nothing of what is sent is cut or refused any more.
       *[takes-hold] What you set takes hold. How much that gains depends on what you set.
    }
effect-not-computed = How much it gains cannot be computed here: { $fact } would have to be known.

## What it risks.

risk-none = No risk: what is there stays as it is.
risk-restart = The runtime restarts and loads its models anew.
risk-more-memory = The model takes more memory; whether it fits was computed.
risk-more-memory-unsure = The model takes more memory, and whether it fits is not certain. Look at what it takes once it is loaded.
risk-quality = Answers may become a little less exact. Few people notice.
risk-system-memory = With too high a number the system itself runs short. A reserve is left.
risk-longer-wait = If something really hangs, you notice later.
risk-reboot = The machine has to restart.
risk-hardware = It is done in the firmware’s menu or on the open machine.
risk-heat = More power, heat and noise.

## Steps for hands.

hand-restart-runtime = Restart the runtime.
hand-reload-model = Load the model again with the new setting.
hand-update-runtime = Update the runtime.
hand-update-driver = Update or reinstall the graphics driver, then restart the machine.
hand-pass-gpu-to-container = Start the container with access to the GPU.
hand-join-gpu-groups = Log out and in again, so that the new groups count.
hand-shorten-prompt = Shorten the prompt, or let the agent sum up sooner.
hand-stable-prefix = Put what changes (date, counters, tool results) at the end of the prompt.
hand-one-context-length = Set the same context length in every client.
hand-native-endpoint = Take “/v1” off the address.
hand-no-sysmem-fallback = In the NVIDIA control panel set “CUDA - Sysmem Fallback Policy” to “Prefer No Sysmem Fallback” for the runtime.
hand-firmware-carve-out = Restart into the firmware’s menu and lower “UMA Frame Buffer Size”.
hand-variable-graphics-memory = Change “Variable Graphics Memory” in AMD’s Adrenalin program, then restart.
hand-close-programs = Close the programs that hold the memory.
hand-stop-second-runtime = Stop the second one: the app or the service.
hand-host-address = Use the host’s address (with Docker: host.docker.internal).
hand-plug-in = Plug it in and choose the power mode for performance.
hand-let-it-cool = Clean it, and give it air.
hand-pair-modules = Look up in the manual which slots belong together; switch XMP or EXPO on in the firmware.
hand-move-card = Put the card into the slot with the most lanes.
hand-fetch-again = Fetch the model again from its makers.
hand-fewer-agents = Let fewer agents work at once.
hand-choose-definition = Choose the new definition in your agent or client. Until then the old one goes on as before.
hand-as-above = The change under the finding above does this too.
hand-odd-name = The name holds characters that do not belong in a command, so none is shown here. Give it a plain name first, then look again.
hand-lost-at-restart = macOS forgets this when it restarts. Set it again then, or let a login item do it.
hand-amd-ttm = The command amd-ttm comes with the package amd-debug-tools. Install that first.
hand-fetch-smaller = Fetch the file that is named above and load it instead.
hand-count-on-native = Set your agent or client to the length that the model was made for.
hand-smaller-model = Choose a model with fewer parameters.
step-modelfile = Save this as a file with the name Modelfile:
step-create = Then type:

## What could not be checked, and why. $fact is one of the facts below.

not-checked =
    { $why ->
        [no-permission] Missing: { $fact } (the system does not show it without more rights).
        [not-installed] Missing: { $fact } (not found on this machine).
        [not-running] Missing: { $fact } (nothing is running that would show it).
        [not-supported] Missing: { $fact } (this system or version does not show it).
        [timeout] Missing: { $fact } (no answer in time).
        [unreadable] Missing: { $fact } (the answer could not be understood).
        [not-seen] Missing: { $fact } (nothing of it was seen yet).
       *[other] Missing: { $fact } (Whichbox did not look at it).
    }
lacking-os = the operating system
lacking-chip = the chip
lacking-memory = the memory
lacking-memory-installed = the memory that is built in
lacking-memory-available = the memory that is left
lacking-swap = the memory that was moved to disk
lacking-programs = programs that hold much memory
lacking-gpus = the graphics processors
lacking-gpu-memory = the card’s memory
lacking-gpu-shared-memory = the memory that graphics borrow
lacking-gpu-limit = how much memory the GPU may use
lacking-memory-channels = the memory modules and their channels
lacking-bandwidth = the memory’s bandwidth
lacking-power = power and heat
lacking-thermal = heat
lacking-pcie = the card’s slot while it works
lacking-machine = which machine of the catalog this is
lacking-runtime = a runtime
lacking-runtime-version = the runtime’s version
lacking-runtime-settings = the runtime’s settings
lacking-runtime-log = the runtime’s log
lacking-compute-devices = the devices that the runtime uses
lacking-counters = the server’s counters
lacking-definitions = the model’s definition
lacking-loaded-models = a loaded model
lacking-context-in-force = the context length in force
lacking-context-native = the context length that the model was made for
lacking-gpu-share = how much of the model lies on the GPU
lacking-kv-type = how the KV cache is stored
lacking-slots = the number of slots
lacking-flash-attention = whether flash attention is on
lacking-keep-alive = how long a model stays loaded
lacking-catalog-model = which model of the catalog it is
lacking-quantization = the size of the model’s file
lacking-template = the chat template
lacking-rope = how positions are scaled
lacking-load-mode = how the file was loaded
lacking-batch = how many tokens are read at a time
lacking-expert-placement = where the experts lie
lacking-speculation = whether the model can draft ahead
lacking-requests = requests that ran
lacking-prefill-speed = how fast a prompt is read
lacking-decode-speed = how fast an answer is written
lacking-prompt-length = how long the prompts are
lacking-clients = an agent or client
lacking-client-context = the client’s context limit
lacking-client-timeout = how long the client waits
lacking-client-endpoint = which interface the client uses
lacking-client-headers = what the client puts in front of its prompts

## The rules by name, in a few words.

rule-no-gpu-backend = GPU not used
rule-context-cap-below-native = Context cut short
rule-prompt-over-cap = Prompt longer than the context
rule-timeout-shorter-than-prefill = Timeout too short
rule-context-default-too-short = Default context too short
rule-context-shrunk-to-fit = Context shrunk by the server
rule-slots-divide-context = Slots that divide the context
rule-context-setting-ignored = Context setting without effect
rule-context-pushes-layers-off = Context pushes layers off the GPU
rule-kv-cache-too-large = KV cache too large
rule-slots-multiply-memory = Slots that multiply memory
rule-gpu-limit-too-low = GPU limit of macOS
rule-borrowed-memory-too-low = Memory that graphics may borrow
rule-carve-out-too-large = Memory set aside by the firmware
rule-integrated-gpu-ignored = Integrated GPU left out
rule-card-spills-to-system = Card spills into main memory
rule-layers-split-instead-of-experts = Layers split instead of experts
rule-quantization-too-large = Quantization too large
rule-file-larger-than-memory = File larger than memory
rule-page-cache-in-the-way = Page cache in the way
rule-memory-taken-by-others = Memory held by other programs
rule-flash-attention-off = Flash attention off
rule-prompt-cache-missed = Prompt cache missed
rule-whole-prompt-read-again = Whole prompts read again
rule-unloaded-when-idle = Model unloaded when idle
rule-reloaded-each-turn = Model loaded again and again
rule-client-limit-too-low = Client limit too low
rule-client-believes-too-much = Client counts on too much
rule-prefill-batch-too-small = Prompts read in small portions
rule-requests-queue = Requests in a queue
rule-runtime-at-two-places = Runtime at two places
rule-chat-template-wrong = Wrong chat template
rule-position-scaling-wrong = Positions stretched wrongly
rule-memory-below-its-speed = Memory below its speed
rule-held-back-by-power-or-heat = Power or heat
rule-slot-too-narrow = Slot too narrow
rule-speculation-unused = Drafting ahead unused
rule-label-promises-too-much = Label that promises too much

## Units of a finding's numbers. $n is formatted.

finding-unit-tokens = { $n } tokens
finding-unit-s = { $n } s
finding-unit-gib = { $n } GiB
finding-unit-layers = { $n } layers
finding-unit-percent = { $n } %
finding-unit-tps = { $n } tokens/s
finding-unit-gbs = { $n } GB/s
finding-unit-watts = { $n } W
finding-unit-count = { $n }
finding-unit-switch =
    { $n ->
        [off] off
       *[other] on
    }

## The command `diagnose`.

diagnose-healthy = Nothing found. { $checked } rules were checked, those about the context among them, and no setting holds this machine back.
diagnose-part = Nothing found in what could be checked ({ $checked }). { $unchecked } could not be, so this does not say that all is well.
diagnose-tasks-elsewhere = Your work asks for { $models }, and no runtime has that loaded. So what the work needs was not held against the models that are. Load it and look again.
diagnose-nothing-checked = Nothing could be checked.
diagnose-found =
    { $findings ->
        [one] One setting looks like weak hardware:
       *[other] { $findings } settings look like weak hardware:
    }
diagnose-gain = What it brings: { $effect }
diagnose-do = To do: { $what }
diagnose-undo = To undo:
diagnose-blind-title = What Whichbox cannot see
diagnose-blind = It reads no prompts and no answers, so it cannot tell whether the text itself is the trouble. Settings that an editor keeps in its own store, that lie in a project’s folder or with a cloud service are not read either. What was seen holds for the moment of looking: a model that is not loaded, or a limit that shows only under load, stays hidden.
diagnose-not-checked = Not checked ({ $rules }):
diagnose-checked = Rules checked: { $checked }. Rules about other machines or runtimes: { $others }.

## The page. $state is a code.

diagnose-what = What looks like weak hardware is often a setting. Whichbox looks at this machine, the runtimes on it and the agents that use them. Nothing is changed unless you agree to it, and nothing leaves the machine.
diagnose-looking = Looking at this machine. It takes a few seconds, and longer where a runtime does not answer.
diagnose-again = Look again
diagnose-save = Save what was seen
diagnose-save-what = A file to send to somebody, without names, paths, keys and prompts.
diagnose-use = Use it in the advice
diagnose-used = The advice now counts on what was seen here.
diagnose-no-runtime = No runtime is running here, so little can be said of its settings. Start it, load a model, and look again.
diagnose-as-it-is = As it is
diagnose-as-it-should-be = As it should be
diagnose-leave-away = Leave it away.
diagnose-leave-away-line = Leave away: { $line }
diagnose-admin = It asks for an administrator’s password.
diagnose-seen-title = What was looked at
diagnose-machine = This machine
diagnose-machine-not-known = not known to the catalog
diagnose-runtime =
    { $state ->
        [running] runs and answers
        [not-running] installed, does not run
        [refused] runs and refuses to answer us
        [slow] did not answer in time
        [unreadable] gave an answer that we do not understand
        [unknown-version] runs, in a version that we do not know
        [something-else] something else answers at its usual address
       *[other] not found
    }
diagnose-client =
    { $state ->
        [found] its settings were read
        [unreadable] its settings cannot be read
       *[other] not found
    }

## Looking closer. $runtime is a name.

look-closer = Look elsewhere, or closer
look-addresses = Runtimes are looked for at their usual places on this machine. One that listens elsewhere is found by its address. Another machine is asked only where you name it here.
look-address = Address of { $runtime }
look-bandwidth = Measure how fast the memory is (one second of full load)
look-there = Look with this

## Which machine it is, and what was seen of it. $confidence, $unified and $mode are codes; numbers are formatted, or "none".

match-confidence =
    { $confidence ->
        [certain] certain
        [likely] likely
       *[weak] a guess
    }
match-chosen = as you said
match-wrong = Not this one?
match-say = Say which it is
match-label = The machine this runs on
match-remembered = What you choose is remembered for this machine.
match-forget = Let Whichbox find it itself
seen-itself = It calls itself { $name }.
seen-system = System
seen-chip = Chip
seen-cores = { $chip }, { $cores } cores
seen-memory = Memory
seen-memory-of =
    { $free ->
        [none] { $total } GiB
       *[other] { $total } GiB, { $free } of it free
    }
seen-shared = Graphics memory
seen-unified =
    { $unified ->
        [yes] shared with the system
       *[no] of its own
    }
seen-swap = Moved to disk
seen-gpu = Graphics
seen-driver = driver { $version }
seen-limit = GPU may use
seen-bandwidth = Memory bandwidth
seen-bandwidth-table = { $gbs } GB/s by the catalog
seen-bandwidth-here = { $gbs } GB/s measured here
seen-power = Power
seen-power-mode =
    { $mode ->
        [battery] on battery
        [saver] saving power
        [balanced] balanced
       *[performance] full performance
    }
seen-loaded = { $model } with { $context } tokens of context

## A change that Whichbox makes itself, where the person agrees. $name and $beside are names of definitions or files.

fix-apply = Let Whichbox make this change
fix-title = Make this change?
fix-asking = Reading how it is now.
fix-definition-what = Ollama gets a new definition, { $name }. It stands beside { $beside }, shares its weights and takes no room on the disk. Nothing that is there changes.
fix-file-what = A new file is written: { $name }. It is a copy of { $beside } with this one line changed. The old file stays as it is.
fix-lines = What changes
fix-undo-how = To undo it, press one button here, or type: { $line }
fix-undo-file = To undo it, press one button here, or delete the new file.
fix-taken = Something of this name is there already, and nothing is ever replaced.
fix-agree = Make it
fix-making = Making it
fix-leave = Leave it
fix-made = Made and read back: { $name } says “{ $reads }”.
fix-next-definition = Now choose { $name } in your agent or client.
fix-next-file = Look at it, then put it in the place of the old one.
fix-undo = Undo it
fix-undone = Undone. Everything is as it was.
diff-gone = taken out:
diff-new = put in:

## The benchmark. $stage, $what, $state and $why are codes; $runs is a real number.

bench-title = Measured here
bench-what = A short benchmark tells how fast this machine reads and writes, and whether it delivers what it should. It takes half a minute, longer on a slow machine. What it finds corrects the estimates for this machine.
bench-none = There is no model to measure. Start a runtime, load a model, and look again.
bench-model = Model
bench-start = Measure
bench-stop = Stop
bench-stage =
    { $stage ->
        [loading] Bringing the model into memory.
        [short] Reading a short prompt and writing an answer.
        [filling] Filling the context.
       *[deep] Reading on from there and writing an answer.
    }
bench-stopped = Stopped. Nothing was kept.
bench-span-title = Tokens in the context
bench-span = { $from }–{ $to }
bench-delivers = This machine delivers what it should.
bench-below = Below the range that is expected: { $share } of what this machine should do.
bench-slow = Far too slow: { $share } of what this machine should do.
bench-nothing-to-compare = The machine or the model is not in the catalog, so there is nothing to compare this with.
bench-suspicion =
    { $what ->
        [processor-computes] The processor computes what the graphics processor should.
        [heat] It is too hot and slows down.
        [power-mode] It saves power, or runs from its battery.
        [memory-channels] Memory runs below its speed: one channel of several, or no profile.
        [swapping] Memory is moved to disk.
       *[unknown] Nothing that was seen explains it. Is something else running?
    }
bench-prompt = Tokens read
bench-reading = Reading
bench-writing = Writing
bench-expected = expected { $low }–{ $high }
bench-not-timed = too short to time
bench-not-asked = not asked for
bench-cache =
    { $state ->
        [hit] The prompt cache works: what was read before is not read again.
       *[missed] The prompt cache was missed: the whole prompt was read again.
    }
bench-count = Use it in the advice
bench-counted =
    { $runs ->
        [one] The advice counts on one run that was measured here.
       *[other] The advice counts on { $runs } runs that were measured here.
    }
bench-forget = Take the measurement out
bench-forgotten = The advice no longer counts on what was measured here.
bench-not-counted =
    { $why ->
        [unknown-machine] It corrects no estimate, because it is not certain which machine of the catalog this is. Say so below.
        [unknown-model] It corrects no estimate, because the model is not in the catalog.
        [held-back] It corrects no estimate, because a setting above holds the machine back. Change that first, then measure again.
        [far-too-slow] It corrects no estimate: something is wrong here that is no property of the machine.
       *[too-short] It corrects no estimate, because the parts were too short to time.
    }
