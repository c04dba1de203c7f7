### तुलना: कुछ मशीनें आमने-सामने, आपके काम के साथ।

compare-what = चार मशीनों तक, हर एक पर आपका काम। संख्याएँ वही हैं जो सलाह में हैं।
compare-machine = मशीन { $number }
compare-units = कितनी, जुड़ी हुई
compare-add = मशीन जोड़ें
compare-reset = सुझाई हुई पर लौटें
compare-nothing = शुरू करने के लिए एक मशीन चुनिए।
compare-table = आमने-सामने
compare-task = किस काम के चित्र
compare-owned = आपकी, काम करती है
compare-paid = पैसे दिए जा चुके
compare-no-power = बिजली के बिना: कितनी लेती है, पता नहीं
compare-idle = ख़ाली रहते
compare-load = काम करते
compare-noise = शोर
compare-engines = इनसे चलती है
compare-no-remarks = ऐसा कुछ पता नहीं जो आपको चौंकाए
value-w = { $value } W
value-dba = { $value } dB(A)
value-tps-range = { $expected } tok/s ({ $low }–{ $high })
maturity-solid = सीधे चल जाता है
maturity-usable = चलता है, कुछ ज्ञात कमियों के साथ
maturity-rough = दिक़्क़त आएगी
fact-derived = प्रकाशित नहीं; हिसाब से: { $formula }।
fact-also = यहाँ भी: { $sources }।
does-not-fit-short = नहीं समाता
memory-tight-what = 15% से कम बचता है। सीमा के इतने पास प्रकाशित माप 2.7 गुना तक धीमे निकले।
compare-memory-says =
    { $fits ->
        [0] { $context } टोकन के कॉन्टेक्स्ट पर यह काम इनमें से किसी में नहीं समाता।
        [one] { $context } टोकन के कॉन्टेक्स्ट पर यह काम { $of } में से एक में समाता है।
       *[other] { $context } टोकन के कॉन्टेक्स्ट पर यह काम { $of } में से { $fits } में समाता है।
    }
compare-speed-title = कॉन्टेक्स्ट भरने पर रफ़्तार
compare-speed-reads = किसी कॉन्टेक्स्ट लंबाई पर रफ़्तार
compare-speed-note = पट्टी वह दायरा है जो पाँच में से चार बार सही बैठता है। रेखा वहाँ ख़त्म होती है जहाँ कॉन्टेक्स्ट नहीं समाता।
compare-speed-nothing = इन मशीनों की रफ़्तार का हिसाब नहीं हो सकता।
compare-speed-one = { $context } टोकन पर रफ़्तार { $speed } टोकन प्रति सेकंड है: { $first }।
compare-speed-tie = { $context } टोकन पर दोनों बराबर हैं: { $first } और { $second }। उनके दायरे आपस में मिलते हैं।
compare-speed-first = { $context } टोकन पर सबसे तेज़, { $speed } टोकन प्रति सेकंड: { $first }।
compare-rate = कौन सी रफ़्तार
compare-your-context = आपका कॉन्टेक्स्ट, { $context }
compare-cost-title = समय के साथ ख़र्च
compare-cost-reads = इतने महीनों बाद ख़र्च
compare-cost-crosses = शुरू में महँगी: { $dearer }। { $months } महीने बाद { $cheaper } का ख़र्च भी उतना ही हो जाता है।
compare-cost-cheapest =
    { $months ->
        [one] { $months } महीने में सबसे सस्ती: { $machine }, { $cost } में।
       *[other] { $months } महीनों में सबसे सस्ती: { $machine }, { $cost } में।
    }
compare-cost-unlike = इन जोड़ों की तुलना नहीं हो सकती: कुछ में वह छूटा है जो दूसरों में है। क्या, यह नीचे लिखा है।
compare-cost-nothing = इनमें से किसी मशीन का दाम प्रकाशित नहीं है।
compare-cost-no-power = इनमें बिजली छूटी है: { $machines }। खपत किसी ने प्रकाशित नहीं की।
compare-cost-no-tariff = सब में बिजली छूटी है: आपने उसका दाम नहीं बताया।
compare-cost-no-bill = इनमें क्लाउड का बिल छूटा है, क्योंकि एक दाम नहीं मिला: { $machines }।
compare-cost-no-price = इनका दाम किसी ने प्रकाशित नहीं किया: { $machines }।
compare-crossing = बराबरी, महीना { $months }
axis-context = कॉन्टेक्स्ट में टोकन
axis-months = महीने
