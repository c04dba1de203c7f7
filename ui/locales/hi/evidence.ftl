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
