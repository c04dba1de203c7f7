### रिपोर्ट: PDF, Markdown और टर्मिनल। चर बने-बनाए टेक्स्ट के रूप में आते हैं, सिवाय उनके जिनसे संदेश बहुवचन चुनता है।

report-title = कौन सी मशीन? { $name }
report-subtitle = Whichbox रिपोर्ट, दाम और कैटलॉग { $date } के
report-unnamed = मेरा काम
report-head = कौन सी मशीन? { $name } · { $date }
report-foot = Whichbox { $version } · कैटलॉग { $catalog }
report-page = { $page } / { $pages }
report-attached-scenario = सवाल: परिदृश्य, जैसा Whichbox उसे पढ़ता है
report-attached-answer = जवाब: हर आँकड़े के साथ पूरी सिफ़ारिश

report-unprintable = □ उस अक्षर की जगह है जो इस रिपोर्ट के फ़ॉन्ट में नहीं है। साथ लगे सिनेरियो में वह वैसा ही है जैसा लिखा गया था।

## इकाइयाँ

report-unit-seconds = { $n } सेकंड
report-unit-minutes = { $n } मिनट
report-unit-hours = { $n } घंटे
report-unit-tps = टोकन/सेकंड
report-unit-a-day = प्रति दिन
report-unit-months =
    { $n ->
        [one] { $n } महीना
       *[other] { $n } महीने
    }

report-units = { $units } × { $machine }
report-in-tier = { $tier }: { $sentence }
report-contradiction = { $conflict } इससे काम बनेगा: { $change }

## सवाल

report-question-work = काम, दिन की रिक्वेस्ट
report-question-budget = बजट
report-question-private = घर में रहना चाहिए
report-question-system = सिस्टम और ज़रूरतें
report-question-machine = आज की मशीन
report-question-horizon = ख़र्च की अवधि
report-task-short = { $task } { $requests }
report-second-box-fine = दूसरी मशीन चलेगी
report-no-machine = कोई नहीं बताई
report-machine-left-out = मौजूदा मशीन
report-left-out = कहने पर छोड़ा गया: व्यक्ति के पास कौन सी मशीन है, उसकी सेटिंग और उस पर जो मापा गया।
report-prices-left-out = अनुरोध पर छोड़ा गया: अपने प्रस्ताव पर टिके दाम, और हर वह जोड़ जिससे वह पता चल जाए।

## जवाब

report-findings = सेटिंग जो कमज़ोर हार्डवेयर जैसी दिखती हैं
report-before = अभी
report-after = होना चाहिए
report-fix = मुफ़्त उपाय
report-source = स्रोत
report-tiers = हर श्रेणी में क्या निकला
report-tiers-caption = मौजूदा मशीन और हर श्रेणी की पसंद: दाम, जगह, रफ़्तार, इंतज़ार और ख़र्च के साथ
report-your-machine = आपकी मशीन
report-owned = आपकी
report-no-price = कोई दाम प्रकाशित नहीं
report-own-offer = अपना प्रस्ताव, छोड़ा गया
report-no-pick = कोई नहीं चलती
report-runner-up = अगली सबसे अच्छी: { $machine }
report-tie = { $machine } के बराबर
report-if-you-find-one = अगर मिल जाए: { $machine }, ज़्यादा से ज़्यादा { $price }
report-over-budget = बजट से { $by } ऊपर
report-stale = { $date }, पुराना
report-fits = समाता है
report-fits-raised = एक सेटिंग के बाद समाता है
report-fits-swapped = समाता है, मॉडल बारी-बारी
report-fits-not = नहीं कर पाती
report-usable = { $usable } GiB काम की
report-usable-most = { $usable } GiB काम की, एक सेटिंग के बाद { $most }
report-for = पक्ष में: { $machine }
report-against = इसके ख़िलाफ़
report-flips = जवाब किससे बदलेगा
report-no-flips = सिर्फ़ बजट या सिर्फ़ निजी हिस्सा बदलने से यह जवाब नहीं बदलता।
report-finding-short = { $title } अभी { $before }, होना चाहिए { $after }।
report-nothing-against = जो मालूम है उसमें इसके ख़िलाफ़ कुछ नहीं।
report-against-left-out = इसके ख़िलाफ़ जो है, वह आपके कहने पर छोड़ा गया है, क्योंकि उससे मशीन या अपने दाम पता चलते।
report-number-spend = ख़र्च करना है
report-number-bill = क्लाउड का महीने का बिल
report-number-memory-label = GPU की मेमोरी
report-number-memory = { $usable } में से { $needed } GiB
report-why = क्यों

## तालिका के शीर्षक

report-col-tier = श्रेणी
report-col-pick = पसंद
report-col-price = दाम
report-col-fits = काम
report-col-minutes = मिनट
report-col-cost = ख़र्च,
report-col-number = क्र.
report-col-machine = मशीन
report-col-memory = मेमोरी
report-usable-gib = काम की GiB
report-col-place = स्थान
report-col-task = काम
report-col-requests = रिक्वेस्ट
report-col-prompt = प्रॉम्प्ट
report-col-answer = जवाब
report-col-context = कॉन्टेक्स्ट
report-tokens = टोकन
report-col-wish = चाहा गया मॉडल
report-col-longest-wait = सबसे लंबा इंतज़ार
report-col-stays = यहीं रहे
report-col-model = मॉडल और इंजन
report-col-prefill = पढ़ना
report-col-decode = लिखना
report-col-first = पहला टोकन
report-col-whole = पूरा जवाब
report-col-leaves = बाहर जाए
report-col-tokens = टोकन
report-col-cloud = क्लाउड मॉडल
report-col-bill = महीने का
report-col-terms = टेक्स्ट का क्या होता है
report-col-why-not = क्यों नहीं
report-col-subject = क्या
report-col-why = क्यों
report-col-date = देखा गया
report-col-seller = बेचने वाला
report-col-source = स्रोत
report-col-trains = पाठ से प्रशिक्षण
report-col-caching = कैश से बचत
report-col-value = मान
report-col-figure = आँकड़ा
report-col-finding = सही क्या है
report-col-claim = क्या कहा गया

## प्रमाण

report-evidence = प्रमाण
report-chart = दाम बनाम इंतज़ार
report-chart-x = दाम
report-chart-y = दिन में इंतज़ार के मिनट
report-chart-alt =
    { $points ->
        [one] एक मशीन का चित्र, दाम और दिन के इंतज़ार के मिनटों के हिसाब से; दोनों अक्ष लघुगणकीय।
       *[other] { $points } मशीनों का चित्र, दाम और दिन के इंतज़ार के मिनटों के हिसाब से; दोनों अक्ष लघुगणकीय। एक रेखा उन { $frontier } को जोड़ती है जिनसे सस्ता और साथ ही तेज़ कुछ नहीं। टूटी रेखा { $budget } का बजट दिखाती है। नीचे की सूची ज़रूरी मशीनों के नाम देती है।
    }
report-chart-budget = बजट { $budget }
report-chart-current = आपकी मशीन, { $minutes } मिनट
report-chart-table = क्रमांक वाली मशीनें: जिनसे सस्ता और साथ ही तेज़ कुछ नहीं, और चुनी गई
report-no-chart = काम कर सकने वाली किसी मशीन का दाम नहीं है, इसलिए दिखाने को कुछ नहीं।
report-legend-frontier = इससे सस्ता कुछ तेज़ नहीं
report-legend-passes = काम करती है
report-legend-fails = नहीं करती, या ख़रीदी नहीं जा सकती
report-legend-pick = किसी श्रेणी की पसंद
report-on-the-line = रेखा पर
report-no-minutes = जहाँ मिनट नहीं लिखे, वहाँ सारा काम उस मशीन पर नहीं चलता, इसलिए उसके इंतज़ार की तुलना दूसरों से नहीं हो सकती।
report-cannot-be-bought = आज ख़रीदी नहीं जा सकती
report-stacks = मेमोरी: GPU जितनी ले सकता है, उसमें से काम को कितनी चाहिए
report-stacks-alt =
    { $machines ->
        [one] एक मशीन की मेमोरी का पट्टी-चित्र: वेट, KV कैश, गणना बफ़र और जो ख़ाली रहता है। आँकड़े बग़ल में हैं।
       *[other] { $machines } मशीनों की मेमोरी के पट्टी-चित्र: वेट, KV कैश, गणना बफ़र और जो ख़ाली रहता है। आँकड़े हर पट्टी के बग़ल में हैं।
    }
report-stack-task = { $task }: { $model }, { $context } टोकन कॉन्टेक्स्ट
report-stack-figures = { $weights } + { $kv } + { $compute } GiB, { $usable } में से { $headroom } बचे
report-stack-figures-short = { $weights } + { $kv } + { $compute } GiB, { $usable } में { $short } कम पड़े
report-free = ख़ाली
report-curves = रफ़्तार बनाम कॉन्टेक्स्ट
report-curves-x = कॉन्टेक्स्ट में टोकन
report-curves-y = प्रति सेकंड लिखे टोकन, दायरा पट्टी के रूप में
report-curves-alt =
    { $curves ->
        [one] चित्र कि कॉन्टेक्स्ट भरने के साथ एक मशीन कितनी तेज़ लिखती है, लघुगणकीय अक्षों पर, दायरा पट्टी के रूप में। आँकड़े परिशिष्ट में हैं।
       *[other] चित्र कि कॉन्टेक्स्ट भरने के साथ { $curves } मशीनें कितनी तेज़ लिखती हैं, लघुगणकीय अक्षों पर, हर एक अपने दायरे की पट्टी के साथ। आँकड़े परिशिष्ट में हैं।
    }
report-curves-table = हर कॉन्टेक्स्ट लंबाई पर प्रति सेकंड लिखे टोकन: हमारी अपेक्षा, दायरे के निचले और ऊपरी सिरे के साथ
report-curve-name = { $machine }: { $model } { $quant }
report-curve-speed = { $expected } ({ $ends })
report-curve-too-long = नहीं समाता
report-pictures = चित्रों के आँकड़े
report-how-good = ये अनुमान कितने अच्छे हैं
report-how-good-text = हर रफ़्तार का एक दायरा है; पाँच में से चार बार हम असली मान उसके सिरों के बीच मानते हैं। कोई अनुमान मेमोरी और प्रोसेसर की भौतिक सीमा से ऊपर नहीं जाता। हर एक बताता है कि वह किस पर टिका है: इस मशीन पर मापे गए, दूसरों के प्रकाशित माप, उसी श्रेणी के प्रकाशित मापों से बैठाए गए स्थिरांक, या सिर्फ़ भौतिकी।
report-accuracy-caption = अनुमान बनाम माप, हार्डवेयर के और किसका अनुमान है उसके हिसाब से; त्रुटि = अनुमान बटा माप, घटा एक
report-accuracy = { $publishers } लोगों और परियोजनाओं के { $runs } प्रकाशित माप, हर एक का अनुमान उसके अपने स्रोत की हर जानकारी के बिना लगाया गया। { $left_out } और छोड़े गए, हर एक किसी ऐसे कारण से जो ऐप बताता है।

## दिन

report-day = दिन, एक-एक काम
report-mix = काम: क्या माँगा गया
report-day-of = { $machine } पर काम
report-cached = { $tokens } कैश में
report-any-wait = कोई भी
report-min-quality = { $score } या ज़्यादा वाला कोई भी
report-no-model = कोई मॉडल नहीं
report-plan-line = { $os } में GPU कुछ बदले बिना { $usable } GiB ले सकता है। काम के दिन में इंतज़ार के मिनट: { $minutes }।
report-plan-power = बिजली: दिन में { $kwh } kWh।
report-plan-cost = पूरी अवधि में: { $sum } (ख़रीद { $purchase }, बिजली { $electricity }, क्लाउड { $cloud })।
report-plan-tax = इस रक़म में बिक्री कर या GST: { $amount }।
report-plan-resale = अंत में बेचने पर जो मिलेगा, वह घटाया गया: { $amount }।
report-not-counted = नहीं गिना
report-context-kv = { $context } टोकन, KV { $kv }
report-of-usable = { $usable } में से, { $headroom } बचे
report-of-usable-short = { $usable } में से, { $short } कम पड़े
report-in-time-uncertain = इंतज़ार का दायरा आपकी मानी हुई सीमा के दोनों ओर पड़ता है।
report-range-note = आँकड़े अपेक्षित मान हैं; दायरे के सिरे नीचे या कोष्ठक में हैं। मेमोरी = वेट + KV कैश + गणना बफ़र।
report-kind-coding-agent = कोडिंग एजेंट
report-kind-refactor = रीफ़ैक्टरिंग
report-kind-chat = चैट
report-kind-documents = दस्तावेज़
report-kind-batch = थोक काम
report-kind-own = अपना

## क्लाउड के साथ योजना

report-hybrid = क्या यहीं रहे, क्या बाहर जा सकता है
report-hybrid-stays = सारी रिक्वेस्ट का { $share } घर में रहता है।
report-hybrid-machine = वे यहाँ चलती हैं: { $machine }।
report-hybrid-all-at-home = बाक़ी भी यही मशीन कर लेती है, इसलिए कुछ बाहर भेजना ज़रूरी नहीं। जो जा सकता है वह सब चला जाए, तो इस पर दिन में { $minutes } मिनट का इंतज़ार बचता है।
report-hybrid-leaf = “{ $task }” यहाँ जाता है: { $model }, { $provider }; महीने का { $bill }।
report-hybrid-leaf-at-home = “{ $task }” घर पर चलता है और बाहर जा सकता है: { $model }, { $provider }, महीने का { $bill } लेगा।
report-hybrid-bill = जो जा सकता है वह सब बाहर जाए, तो क्लाउड का बिल औसत महीने के काम के दिनों का { $bill } है।
report-break-even = { $months } महीनों बाद ख़रीदना क्लाउड से सस्ता पड़ता है, टैक्स और बिजली समेत: { $machine }, जो है या वैसे भी ख़रीदा जाता है उससे { $costs } ज़्यादा।
report-no-break-even =
    { $months ->
        [one] { $months } महीने में ख़रीदना कभी क्लाउड से सस्ता नहीं पड़ता।
       *[other] { $months } महीनों में ख़रीदना कभी क्लाउड से सस्ता नहीं पड़ता।
    }
report-bill-refused = आपकी शर्तों पर स्वीकार्य नहीं
report-bills = उसी काम के लिए हर क्लाउड मॉडल का ख़र्च
report-rent = इसके बजाय किराये पर: { $provider } से { $name }, { $hour } प्रति घंटा ({ $date } को देखा), दिन में { $hours } घंटे, महीने के { $monthly }।
report-no-break-even-falling = अगर क्लाउड के दाम साल में { $share } घटें, तो इस अवधि में यह कभी फ़ायदेमंद नहीं होगा।
report-break-even-falling = अगर क्लाउड के दाम साल में { $share } घटें, तो यह { $months } महीनों बाद होगा।
report-leaves = क्या घर से बाहर जा सकता है और कहाँ जाएगा
report-no-cloud-model = कोई क्लाउड मॉडल इतना कॉन्टेक्स्ट नहीं लेता
report-terms-unknown = नहीं मिला
trains-unknown = नहीं मिला
trains-yes = हाँ
trains-opt-out = हाँ, जब तक मना न करें
trains-no = नहीं
report-routing = एजेंट की सेटिंग में चिपकाने के लिए नियम:

## बाक़ी

report-not-worth-it = इस काम के लिए फ़ायदे की नहीं
report-not-worth-it-caption = मशीनें जो देखी गईं और हार गईं, वजहों के साथ
report-others-caption = पीछे रही मशीनें, सबसे मज़बूत कारण के हिसाब से
report-others = देखी गई दूसरी मशीनें
report-not-worth-it-more =
    { $count ->
        [one] { $count } और मशीन देखी गई और पीछे रही; वह परिशिष्ट में है।
       *[other] { $count } और मशीनें देखी गईं और पीछे रहीं; वे परिशिष्ट में हैं।
    }
report-assumptions = यह किस पर टिका है
report-assume-as-of = दाम { $date } तक के सबसे नए प्रस्ताव हैं। 90 दिन से पुराने पर निशान है।
report-assume-private = जो काम न निजी और न बाहर जाने लायक़ बताया गया, उसका { $share } घर में रहना चाहिए।
report-assume-horizon =
    { $months ->
        [one] ख़र्च { $months } महीने का जोड़ा गया है।
       *[other] ख़र्च { $months } महीनों का जोड़ा गया है।
    }
report-assume-electricity = बिजली { $price } प्रति किलोवाट-घंटा है।
report-assume-no-electricity = बिजली का दाम नहीं दिया गया, इसलिए वह किसी ख़र्च में नहीं है।
report-assume-exchange = एक अमेरिकी डॉलर { $rate } { $currency } का है, { $date } की दर से जो आपने दी।
report-assume-tax = दाम बिना बिक्री कर के हैं, जब तक स्रोत कुछ और न कहे।
report-assume-resale = मशीन बाद में कितने में बिकेगी, यह नहीं गिना गया।
report-unknown = जिसका फ़ैसला नहीं हो सका
report-unknown-caption = मशीनें, मॉडल और काम जिनका फ़ैसला नहीं हो सका, और क्यों
report-claim-yours = आपने रिपोर्ट में रखा
report-claims-caption = इस सवाल से जुड़े दावे, हर एक कितना सही है और क्यों
report-claims-text = इन मशीनों और मॉडलों के बारे में लोग क्या कहते हैं, या किसी ने आपसे क्या कहा, उसके साथ कि क्या संभव है, क्या मापा गया और क्या दाम माँगा जाता है।
report-claims = जाँचे गए दावे
report-frontier-caption = हर बजट में सबसे अच्छा, उन क़दमों पर जहाँ कुछ बदलता है
report-close-command = यही मापने वाला कमांड:
report-close-rent = { $provider } से { $name } का दाम { $price } प्रति घंटा है ({ $date } को देखा)।
report-close-tie = पसंद और अगली मशीन में फ़र्क़ नहीं किया जा सकता। { $machine } पर { $model } के साथ “{ $task }” का माप फ़ैसला कर देगा; हर जवाब में हमारा अनुमान { $ends } है।
report-close-in-time = मामला क़रीबी है: { $machine } पर { $model } “{ $task }” का जवाब { $ends } में देता है, और { $accepted } स्वीकार्य है। एक माप से फ़ैसला हो जाएगा।

## परिशिष्ट

report-appendix = परिशिष्ट: स्रोत और तरीका
report-prices = इस्तेमाल हुआ हर दाम
report-prices-text = रक़में स्रोत की हैं, एक मशीन या पुर्ज़े की, जब तक नाम में संख्या न हो; पहले वे दाम जो जवाब में आते हैं, अंत में टावर के पुर्ज़े।
report-prices-caption = इस्तेमाल हुआ हर दाम: कौन माँगता है, किस दिन देखा गया और उसके स्रोत की संख्या
report-sources = स्रोत
report-sources-text = ऊपर कोष्ठक में दी गई संख्याएँ इन्हीं की हैं। दर्जा: A निर्माता या कच्चा लॉग, B नामी परीक्षक या स्थापित प्रेस, C शौक़िया पन्ना, संग्राहक या दूसरे के हवाले से आँकड़ा; “हवाले से” का मतलब है कि वह किसी दूसरे पन्ने के ज़रिए पढ़ा गया।
report-second-hand = { $grade }, हवाले से
figure-cloud-cached = कैश से दस लाख टोकन पर
figure-cloud-output = दस लाख टोकन लिखने पर
figure-cloud-input = दस लाख टोकन पढ़ने पर
figure-context = सबसे लंबा कॉन्टेक्स्ट
figure-active-params = हर टोकन के पैरामीटर
figure-params = पैरामीटर
figure-weights = वेट की फ़ाइल
report-figures-caption = दामों के अलावा इस्तेमाल हुआ हर आँकड़ा, तारीख़ और उसके स्रोत की संख्या के साथ
report-figures-text = कैटलॉग के वे आँकड़े जिनसे जवाब बना, उन मशीनों और मॉडलों के जिनकी बात इसमें है। जिस फ़ाइल का आकार किसी ने प्रकाशित नहीं किया, उसकी गणना विधि के अनुसार है।
report-figures = इस्तेमाल किए गए बाक़ी सब आँकड़े
report-your-figure = आपका अपना
report-derived = गणना: { $formula }
report-no-date = बिना तारीख़
report-date-early = { $year } की शुरुआत
report-date-mid = { $year } के बीच
report-date-late = { $year } के आख़िर
report-source-line = { $title } ({ $date }, { $grade })
report-method = तरीका
report-method-memory = मेमोरी।
report-method-memory-text = वेट प्रकाशित फ़ाइल का आकार हैं, या जहाँ फ़ाइल नहीं, वहाँ प्रति वेट बिट गुणा पैरामीटर। KV कैश माँगी गई कॉन्टेक्स्ट लंबाई पर मॉडल की अपनी लेयर के हिसाब से चलता है (समूहित क्वेरी, लेटेंट अटेंशन, स्लाइडिंग विंडो, रिकरेंट लेयर)। ऊपर से गणना बफ़र और ऑपरेटिंग सिस्टम का हिस्सा जुड़ता है। GPU जितना ले सकता है, वह हर सिस्टम की सीमा है, मुफ़्त सेटिंग से पहले और बाद।
report-method-speed = रफ़्तार।
report-method-speed-text = एक टोकन में उतना समय लगता है जितना मेमोरी की बैंडविड्थ पर सक्रिय वेट और KV कैश पढ़ने में, और कुछ ऊपर से; प्रॉम्प्ट में प्रोसेसर की दर पर उसकी गणनाओं का। दोनों इस पर निर्भर हैं कि कॉन्टेक्स्ट में पहले से कितना है। स्थिरांक प्रकाशित मापों से, हार्डवेयर की श्रेणी के हिसाब से बैठाए गए हैं।
report-method-day = दिन।
report-method-day-text = रिक्वेस्ट तब तक रुकती है जब तक उसके प्रॉम्प्ट का वह हिस्सा न पढ़ा जाए जो कैश में नहीं, और जवाब न लिखा जाए। दिन के मिनट यही इंतज़ार गुणा रिक्वेस्ट हैं, सारे कामों के।
report-method-cost = ख़र्च।
report-method-cost-text = ख़रीद, काम के समय की बिजली, और बाहर जाने वाले काम का क्लाउड बिल, पूरी अवधि में।
report-method-advice = सलाह।
report-method-advice-text = मुफ़्त सेटिंग पैसे से पहले आती हैं। मशीन तब पास होती है जब घर में रहने वाला हर काम उसमें समा जाए और समय पर जवाब दे। हर श्रेणी पास होने वाली सबसे सस्ती, या पैसे के हिसाब से सबसे ज़्यादा मेमोरी चुनती है; आपस में मिलते दायरे बराबरी कहलाते हैं।
report-method-ranges = दायरे।
report-method-ranges-text = निचला और ऊपरी सिरा हमारी अपेक्षा के बीच के 80% को घेरते हैं। GB यानी 10⁹ बाइट, GiB यानी 2³⁰ बाइट।
report-versions = संस्करण
report-versions-text = Whichbox { $version }, कैटलॉग { $catalog }, जवाब { $date } का।
report-attached = परिदृश्य और पूरी सिफ़ारिश PDF के साथ scenario.json और recommendation.json के रूप में जुड़ी हैं।

## टर्मिनल

report-terminal-change = अभी { $before }, होना चाहिए { $after }
report-terminal-price = { $price } ({ $availability }, { $date } को देखा)
report-terminal-price-held = { $price } ({ $availability }, { $since } से { $date } तक माँगा गया)
report-terminal-minutes = दिन में { $minutes } मिनट
report-terminal-foot = { $date } की स्थिति, कैटलॉग { $catalog }।
