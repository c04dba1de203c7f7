### मापा हुआ और अनुमानित, आमने-सामने। `evidence::LeftOut`, `evidence::Doubt` और `evidence::Differs` के हर कोड के लिए
### एक संदेश।

## कोई माप मेल बिठाने से क्यों छोड़ा गया

left-out-mislabelled-checkpoint = 16-बिट के लेबल पर 8-बिट चेकपॉइंट चला: लेबल जितना होने देता, उससे तेज़ है।
left-out-latency-subtracted = पहले टोकन के इंतज़ार से सर्वर की देरी घटा दी गई, जिससे छोटे प्रॉम्प्ट 4 गुना तक तेज़ दिखते हैं।
left-out-mixed-setups = तालिका मशीन ठीक से सेट होने से पहले और बाद के माप मिला देती है और बताती नहीं कि कौन सा कौन है।
left-out-quant-unverified = स्रोत क्वांटाइज़ेशन की पुष्टि नहीं कर सका।
left-out-memory-limit = वेट और कैश मेमोरी की सीमा तक पहुँचते हैं; वहाँ मशीन 2.7 गुना तक धीमी चलती है।
left-out-wall-clock = दर घड़ी के हिसाब से है और उसमें पहले टोकन का इंतज़ार शामिल है।
left-out-offloaded = मॉडल का हिस्सा GPU के बाहर चला, या GPU को धीमा किया गया था।
left-out-quant-unknown = इस क्वांटाइज़ेशन का वर्णन किसी ने नहीं किया।
left-out-bad-run = माप बिगड़ गया: उसी स्रोत के पास वाले मापों से बहुत नीचे है।
left-out-outlier-by-source = उसका अपना स्रोत ही उसे असामान्य कहता है।
left-out-debug-build = डीबग बिल्ड पर, या जाँच वाले बिल्ड पर चला।
left-out-few-threads = दो थ्रेड तक सीमित था।
left-out-tables-on-disk = बताया गया आकार उन तालिकाओं को भी गिनता है जो डिस्क पर रहती हैं।
left-out-averaged = कई परीक्षणों का औसत है, और किसी एक से तुलना नहीं हो सकती।
left-out-not-published = हिसाब के लिए ज़रूरी कोई चीज़ कभी प्रकाशित नहीं हुई।
left-out-beyond-model = मॉडल जितना लेता है, उससे लंबा है।
left-out-impossible = उसका कोई आँकड़ा संभव ही नहीं।

## चूक किससे संभावित होती है

doubt-only-source = इस तरह के हार्डवेयर पर यह इंजन और किसी ने नहीं मापा।
doubt-only-source-of-model = यह मॉडल और किसी ने नहीं मापा।
doubt-old-software = सॉफ़्टवेयर 2025 या उससे पहले का है।
doubt-other-tool = औज़ार कुछ अपना मापता है, इंजन की सीधी दर नहीं।
doubt-near-memory-limit = वेट और कैश मेमोरी को इतना भरते हैं कि 15% ही बचता है।
doubt-beyond-training = मॉडल जितने पर प्रशिक्षित है, उससे गहरा है।
doubt-quant-assumed = स्रोत नहीं बताता कि कौन सा क्वांटाइज़ेशन चला।
doubt-shapes-guessed = मॉडल की बनावट पता नहीं, उसके आकार से अंदाज़ा लगाया गया।
doubt-chip-assumed = चिप की गणना दर या बैंडविड्थ पता नहीं, मान ली गई।

## मापा हुआ दिखाए गए से किस बात में अलग है

differs-chip = दूसरी चिप
differs-model = दूसरा मॉडल
differs-quant = दूसरा क्वांटाइज़ेशन
differs-engine = दूसरा इंजन
differs-depth = दूसरी गहराई
differs-units = मशीनों या कार्डों की दूसरी संख्या
differs-batch = एक साथ कई रिक्वेस्ट
differs-speculative = स्पेक्युलेटिव डिकोडिंग के साथ
differs-offloaded = एक्सपर्ट सिस्टम मेमोरी में

## प्रमाण का पन्ना

evidence-what = लोगों के मापे और प्रकाशित किए हज़ारों माप, हर एक के साथ Whichbox का वह अनुमान जो उसके स्रोत का कुछ भी देखे बिना बना।
evidence-title = अनुमान बनाम माप
evidence-no-runs = यहाँ कोई माप ऐसा नहीं जिसका अनुमान भी हो।
evidence-says-decode = लिखने के { $runs } मापों में से आधे { $median } के भीतर सही निकले, और { $within } 30% के भीतर
evidence-says-prefill = पढ़ने के { $runs } मापों में से आधे { $median } के भीतर सही निकले, और { $within } 30% के भीतर
evidence-note = टूटी रेखा पर अनुमान और माप एक हैं। किसी माप पर रुकिए तो दिखेगा कि वह क्या है; दबाइए तो उसका स्रोत बना रहेगा।
evidence-band = 30% के भीतर
evidence-class = कोई भी हार्डवेयर
evidence-engine = कोई भी इंजन
evidence-publisher = किसने मापा
evidence-count = { $runs } माप: { $predicted } के अनुमान, { $special } में कई डिवाइस या रिक्वेस्ट, { $others } छोड़े गए
axis-measured = मापा हुआ, टोकन प्रति सेकंड
axis-predicted = अनुमान, टोकन प्रति सेकंड
errors-title = कितनी चूक
errors-left = अनुमान ने क्या नहीं देखा था
errors-decode = लिखना
errors-prefill = पढ़ना
errors-of = समूह
errors-by-class = हार्डवेयर के हिसाब से
errors-by-engine = इंजन के हिसाब से
errors-by-mixture = मॉडल के प्रकार के हिसाब से
errors-by-depth-from = कॉन्टेक्स्ट में पहले से मौजूद टोकन के हिसाब से
errors-runs = माप
errors-median = मध्यिका चूक
errors-by-source = स्रोतों की मध्यिका
errors-p90 = दस में से नौ इतने में
errors-within = 30% के भीतर
errors-bias = तेज़ या धीमा बताया
errors-inside = दायरे में
left-source = उसके स्रोत के बिना
left-source-what = हर माप का अनुमान उसके अपने स्रोत के प्रकाशित किसी आँकड़े के बिना बना।
left-chip = उसकी चिप के बिना
left-chip-what = हर माप का अनुमान ऐसे बना जैसे उसकी चिप कभी किसी ने मापी ही न हो।
left-model = उसके मॉडल के बिना
left-model-what = हर माप का अनुमान ऐसे बना जैसे उसका मॉडल कभी किसी ने मापा ही न हो।
group-all = सभी माप
group-mixture = मिक्सचर ऑफ़ एक्सपर्ट्स
group-dense = डेंस मॉडल
group-depth = { $tokens } टोकन से आगे
worst-title = सबसे बड़ी चूकें
worst-what = वे माप जो अपने अनुमान से सबसे दूर हैं, और वहाँ चूक किससे संभावित होती है।
excluded-title = क्या छोड़ा गया
excluded-why = क्यों
run-what = माप
run-measured = मापा हुआ
run-predicted = अनुमान
run-off = चूक
run-doubts = चूक किससे संभावित है
run-no-doubt = हमारी जानकारी में कुछ नहीं
run-source = स्रोत
run-inside = दायरे में
run-outside = दायरे से बाहर
run-left-out = छोड़ा गया
run-not-predicted = अनुमान नहीं
run-prompt = प्रॉम्प्ट { $tokens } का
run-depth = { $tokens } टोकन पर
run-batch = एक साथ { $requests } रिक्वेस्ट
runs-table = प्रकाशित माप
runs-before = पिछले
runs-next = अगले
runs-shown = { $of } में से { $from }–{ $to }
nearest-title = सबसे पास के माप
nearest-none = इसके आसपास किसी ने कुछ नहीं मापा।
nearest-same = ठीक यही
nearest-differs = फ़र्क़: { $what }
