### The box on the Claims page into which a person types or pastes a claim.

claim-box-title = Check an offer or a boast
claim-box-what = Type or paste it as it stands. It is held beside what is physically possible, what was measured and what is asked today, and beside your own work.
claim-box-examples = Examples
claim-offers = Offers that it was held against
claim-your-day = Your day on it, waiting:
claim-open-machine = Open { $machine }
claims-kept = In the report
claim-drop-named = Take “{ $claim }” out of the report
claim-drop = Take out
claim-keep = Put it into the report
limit-title = The speed that was said
limit-said = said
limit-measured = measured
limit-expected = we expect
limit-says =
    { $kind ->
        [prefill] With { $model } the chip reads { $limit } tokens a second at the very most. What lies in the coloured part is not possible.
       *[decode] With { $model } the memory allows { $limit } tokens a second at the very most. What lies in the coloured part is not possible.
    }
limit-unknown = Too little is known of the machine or the model to say what is possible.
claims-report = Claims that Whichbox began with
