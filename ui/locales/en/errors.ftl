### What cannot be used, beside the field where it was typed. One message for each code of `Error`.
### Variables have the names of the error's fields; numbers come formatted, missing ones as the word "none".

error-malformed = { $file }: { $path } has the wrong form. { $reason }
error-invalid = { $reason }
error-no-tasks = There is no work in the mix, so there is nothing to advise on. Add a task.
error-negative-budget = A budget of { $amount } is below zero.
error-share-out-of-range = { $value } is not a share from 0 to 100 %.
error-context-beyond-model = { $tokens } tokens are more than { $model } takes, which is { $most }.
error-unknown-machine =
    { $near ->
        [none] The catalog has no machine “{ $id }”.
       *[other] The catalog has no machine “{ $id }”. The nearest is “{ $near }”.
    }
error-unknown-model =
    { $near ->
        [none] The catalog has no model “{ $id }”.
       *[other] The catalog has no model “{ $id }”. The nearest is “{ $near }”.
    }
error-unknown-quant = No size of { $model } in { $quant } is known to us.
error-unknown-engine = We have no figures for “{ $engine }” as an engine (a program that runs models).
error-no-exchange-rate = There is no exchange rate for { $currency }. Give one with its date.
error-not-published = { $subject }: nobody has published its { $figure }, so this cannot be computed.

## What the program itself could not do

error-folder-read-only = The folder { $folder } takes no new files. Choose another.
error-folder-missing = There is no folder { $folder }. Choose another.
error-disk-full = The disk is full, so { $file } could not be written. Make room and try again.
error-not-written = { $file } could not be written: { $reason }
error-not-kept = Your settings are not kept this time, so that { $file }, which could not be read, is not replaced.
error-not-listed = No source of ours has the address { $address }, so it is not opened.
error-not-opened = { $address } could not be opened: { $reason }
error-no-scenario-file = { $file } is neither a scenario nor one of our reports, so there is nothing in it to open.
error-report-failed = The report could not be made: { $reason }
error-failed = Something went wrong that is not your doing: { $reason }

## What is kept on disk, and newer catalogs

error-file-unreadable = { $file } cannot be read: { $reason }
error-file-too-large = { $file } is larger than anything we read ({ $most } bytes).
error-file-not-written = { $file } could not be written: { $reason }
error-not-https = “{ $address }” is no https address. Nothing else is fetched from.
error-not-fetched = Nothing whole came from { $address }: { $reason } Your catalog is as it was.
error-nothing-installed = You have the catalog that the program came with, so there is nothing to go back from.
error-no-key = Updates are off: no key is trusted. Add the public key of whoever makes the catalog.
error-not-a-key = “{ $key }” is not a public key as minisign prints it.
error-not-a-bundle = This is not a catalog: { $reason }. Yours is as it was.
error-unknown-key = This catalog was signed with a key that you do not trust. Yours is as it was.
error-bad-signature = The signature does not fit: this file was changed on its way, or a part of it is missing. Your catalog is as it was.
error-newer-form = This catalog was made for a newer Whichbox (form { $form }). Yours is as it was.
error-unreadable = This catalog cannot be read: { $reason } Yours is as it was.
error-problems = This catalog has mistakes in it ({ $count }), the first in { $place } ({ $subject }, { $field }). { $reason } Yours is as it was.
error-from-the-future = This catalog calls itself { $offered }, and today is { $today }. Is your clock right? Yours is as it was.
error-not-newer = This catalog is of { $offered }, and you have that of { $current } already.

## A runtime, or a change that was agreed to

error-bad-model-name = “{ $name }” cannot be the name of a model.
error-already-there = { $name } is there already, and nothing is ever replaced.
error-not-there = { $name } is not there any more. Look again.
error-not-as-written = It was made, but read back it says something else. Look at it yourself.
error-changed-since = It was changed since, so it is left as it is.
error-for-hands = This has to be done by hand: the setting does not stand in the file in a way that can be changed safely.
error-runtime-not-running = Nothing answers there. Is the runtime running?
error-runtime-slow = The runtime did not answer in time.
error-runtime-refused = The runtime refuses us (status { $status }).
error-runtime-unclear = That did not work: { $reason }
error-bad-address = “{ $address }” is no address of the form http://host:port.
error-not-this-machine = { $address } is another machine. It is asked only where you name it yourself.
error-stopped = Stopped.

## What is wrong with an entry of one's own, beside its field. Figures are written for the language.

fault-not-between = { $value } is not between { $least } and { $most }.
fault-no-such-source = No source is called “{ $key }”.
fault-odd-id = An id has small letters, digits, dots and hyphens, at most 100.
fault-twice = This is there twice.
fault-odd-text = A text of 1 to 2,000 letters is needed.
fault-no-system = It runs on no system. Choose at least one.
fault-no-engine = No program that runs models is named.
fault-no-memory = It has no memory.
fault-too-many-memories = These are more kinds of memory than any machine has.
fault-narrow-slower-than-wide = It cannot be slower with 4-bit numbers than with 16-bit ones.
fault-rest-above-work = It cannot draw more at rest than at work.
fault-odd-number-of-boxes = 1 to 64 of them can be linked.
fault-odd-number-of-cards = A machine has 1 to 64 of them.
fault-withdrawn-before-sale = It cannot be withdrawn before its first day of sale.
fault-no-such-part = No part is called “{ $part }”.
fault-measured-above-nominal = Nobody measures more than the maker’s own figure.
fault-bandwidth-against-bus = { $bits } bits at { $transfers } million transfers a second are { $computed } GB/s, not { $given }.
fault-share-out-of-order = The GPU’s share, the most it can be and the memory have to grow in this order.
fault-share-of-other-system = It does not run this system.
fault-share-of-own-memory = Only a memory that processor and GPU share is divided between them.
fault-odd-parameters = No model has { $value } parameters.
fault-part-above-whole = A token passes through some of the parameters: more than none and no more than all.
fault-no-context = It needs a context of at least one token.
fault-extended-is-shorter = Extended it cannot be shorter than the model’s own context.
fault-too-many-layers = { $layers } layers are described, and the model has { $of }.
fault-too-many-experts = It cannot use more experts than it has.
fault-odd-shapes = No model has such shapes.
fault-order-against-layers = The order names { $letters } layers, and there are { $layers }.
fault-cache-against-shapes = The cache cannot take { $published } bytes a token: the shapes give { $computed }.
fault-no-size = The file’s size is missing.
fault-no-source = Where this was read is missing.
fault-odd-bits = That would be { $bits } bits per weight, and that cannot be. Check the size and the parameters.
fault-size-against-bits = That would be { $bits } bits per weight in a { $quant } file, { $times } times what it should be.
fault-second-score = This version of { $index } has a score already.
fault-no-score = The score on { $index } is no number.
fault-price-without-date = A price needs the day on which it was seen.
fault-odd-token-price = That is no price for a million tokens.
fault-cached-dearer = Tokens from the cache cannot cost more than fresh ones.
fault-long-price-without-length = From which length do the prices of long prompts hold?
fault-end-without-status = It has a day on which it ends, and no status that says so.
fault-odd-price = { $amount } is no price.
fault-held-before-seen = It cannot have held until a day before it was seen.
fault-offer-for-nothing = An offer is for a machine or for a part. Choose one.
fault-no-rate = How much { $currency } one US dollar was on that day is missing.
fault-not-in-catalog = The catalog has none of this name any more.
fault-too-many-entries = { $count } entries are more than the { $most } that are taken.
fault-no-version = “{ $version }” is no version: a day, or a day and a number behind a dot.
fault-source-without-date = The page’s date is missing; where it shows none, that is written down.
fault-no-address = An address begins with https:// or http://.
fault-grade-of-own = Only your own entries have this grade.
fault-no-provenance = Neither a source nor a formula says where this figure comes from.
fault-later-than-catalog = { $date } is later than the catalog itself.
fault-rates-out-of-order = It does not lie between the slow and the fast end.
fault-source-unused = No figure names this source.
fault-missing = A figure is missing ({ $figure }), and nothing says that it was not found.
fault-known-or-twice = A figure is said to be missing ({ $figure }) and is there, or is said so twice.
fault-raise-without-how = The GPU’s share can be raised, but not how.
fault-chip-disagrees = { $given } here, but others with the chip { $chip } have { $usual }.
fault-memory-against-name = { $given } GiB of memory, but the name says { $named }.
fault-price-outlier = { $amount } is { $times } times what is usually asked ({ $usual }).
fault-rate-of-what = An FP16 rate has to say what it is the rate of.
fault-unreadable = It cannot be read: { $reason }
