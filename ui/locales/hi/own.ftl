### जो आप ख़ुद जोड़ते हैं, क्लाउड मॉडल, वर्गों के मॉडल और नए कैटलॉग।

## फ़ॉर्म

form-optional = { $label } (वैकल्पिक)
form-more = और, सब वैकल्पिक
form-keep = सहेजें
form-leave = रद्द करें
form-choose-one = कम से कम एक चुनें।
form-between = { $least } और { $most } के बीच।
form-text-needed = यह ज़रूरी है।
form-too-long = ज़्यादा से ज़्यादा 2,000 अक्षर।
form-not-yet =
    { $count ->
        [one] एक जगह फिर से देखनी है।
       *[other] { $count } जगहें फिर से देखनी हैं।
    }

## आपका अपना

catalog-own = आपके
own-lead = आपकी अपनी मशीनें, मॉडल और दाम। ये इसी कंप्यूटर पर रहते हैं, कैटलॉग के तथ्यों से अलग, और हर जवाब में गिने जाते हैं।
own-nothing = अभी यहाँ कुछ नहीं है। जो मशीन आपको बेची जा रही है, जो मॉडल आप चलाते हैं, या अपनी दुकान का दाम जोड़ें।
own-add-machine = मशीन जोड़ें
own-add-model = मॉडल जोड़ें
own-add-cloud = क्लाउड मॉडल जोड़ें
own-add-offer = दाम जोड़ें
own-add-like = इसके जैसी जोड़ें
own-change = बदलें: { $name }
own-change-offer = अपना दाम बदलें
own-edit = बदलें
own-remove = मिटाएँ: { $name }
own-import = फ़ाइल से लें …
own-export = सब फ़ाइल में सहेजें …
own-imported =
    { $count ->
        [one] अब आपकी अपनी एक प्रविष्टि है।
       *[other] अब आपकी अपनी { $count } प्रविष्टियाँ हैं।
    }
own-kept = “{ $name }” सहेज लिया गया और अब से गिना जाएगा।
own-price-kept = आपका दाम सहेज लिया गया और अब से गिना जाएगा।
own-prices = दाम
own-set-price = मेरा दाम डालें
own-change-price = मेरा दाम बदलें
own-market = बाज़ार का दाम:
own-name = नाम
own-note = टिप्पणी
own-note-what = जो आप याद रखना चाहते हैं। यह उसके पन्ने पर दिखता है।
own-date = देखा गया
own-date-what = दाम का दिन। इससे पता चलता है कि वह कितना पुराना है।
own-price = दाम
own-vendor = निर्माता
own-vendor-what = ख़ाली रहे तो लिखा होगा कि आपकी है।

own-machine-lead = मिलती-जुलती मशीन से शुरू करें और जो अलग है उसे बदलें, या नीचे की कुछ संख्याएँ भरें।
own-like = यहाँ से शुरू
own-like-what = कैटलॉग की एक मशीन। बाक़ी वह भर देती है; जो अलग है उसे बदलें।
own-machine-name-what = जैसा आप सूचियों में देखना चाहें, मेमोरी के साथ।
own-class = हार्डवेयर की क़िस्म
own-class-what = इस क़िस्म पर जो मापा गया, वही आपकी मशीन के लिए माना जाता है।
own-memory-kind = मॉडलों की मेमोरी
own-memory-kind-what = चलते समय मॉडल कहाँ रहता है।
own-memory-card = एक कार्ड की मेमोरी
own-memory-what = जो 64 GB कहकर बिकती है, वह 64 GiB है।
own-cards = कार्ड
own-cards-what = मशीन में कितने कार्ड हैं।
own-bandwidth-what = निर्माता के विवरण से, एक कार्ड या चिप की। इसके बिना रफ़्तार नहीं निकलती।
own-systems-what = जो सिस्टम इस पर चलते हैं।
own-price-what = एक के लिए आप आज क्या देंगे। इसके बिना मशीन की सिर्फ़ तुलना हो सकती है।
own-price-one-what = एक के लिए आप क्या देंगे।
own-chip-what = चिप या कार्ड, जैसा टेस्ट में लिखा जाता है, जैसे RTX 3090। उसी चिप के माप से अनुमान बेहतर होता है।
own-gpu-share-what = बिना कुछ बदले GPU कितना ले सकता है। ख़ाली रहे तो पूरा।
own-system-memory = कंप्यूटर की मेमोरी
own-system-memory-what = कार्डों के अलावा। जो मॉडल कार्डों में न आए, वह इसे ले सकता है, धीरे।
own-fp16-what = sparsity के बिना, एक कार्ड या चिप का। इससे तय होता है कि प्रॉम्प्ट कितनी जल्दी पढ़ा जाता है।
own-units-what = कितनी साथ काम कर सकती हैं। नहीं कर सकतीं तो एक।
own-share-too-much = उसकी मेमोरी से ज़्यादा।
own-idle-too-much = ख़ाली रहने पर काम से ज़्यादा।
own-rate-missing = { $currency } से डॉलर की दर नहीं है। उसे बजट के साथ दें, या दाम डॉलर में दें।

own-model-lead = सबसे पक्का रास्ता फ़ाइल है: वह बनावट साथ लाती है, और उससे हर कॉन्टेक्स्ट पर मेमोरी निकलती है।
own-read = फ़ाइल से पढ़ें …
own-read-what = Hugging Face के मॉडल की config.json या GGUF फ़ाइल। सिर्फ़ उसका शुरुआती हिस्सा पढ़ा जाता है, और कुछ इस कंप्यूटर से बाहर नहीं जाता।
own-read-done = बनावट पढ़ ली गई: { $layers } लेयर। नीचे देख लें और सहेजें।
own-read-lacking = फ़ाइल में यह नहीं है: { $fields }।
own-read-unread = यह नहीं गिना गया: { $fields }। मेमोरी में यह छूट सकता है।
own-read-roughly = पैरामीटर हर मैट्रिक्स जाने बिना जोड़े गए। बेहतर पता हो तो सुधार दें।
own-model-name-what = जैसा आप सूचियों में देखना चाहें।
own-billions = अरब
own-params-what = मॉडल के सारे पैरामीटर, जैसे 30.5।
own-active-what = mixture of experts में: जिन पैरामीटरों से एक टोकन गुज़रता है। बाक़ी मॉडलों में ख़ाली।
own-context-what = जितना लंबा वह ले सकता है।
own-quant = क्वांटाइज़ेशन
own-quant-what = आपकी फ़ाइल का, जैसे Q4_K_M या Q8_0।
own-size = फ़ाइल का आकार
own-size-what = ख़ाली रहे तो पैरामीटर और क्वांटाइज़ेशन के बिट से निकाला जाता है।
own-layers-what = आगे की दो जगहों के साथ किसी भी कॉन्टेक्स्ट पर मेमोरी निकल सकती है। सब config.json में है।
own-kv-heads = कैश के हेड
own-kv-heads-what = num_key_value_heads।
own-head = एक हेड की चौड़ाई
own-head-what = head_dim।
own-hidden-what = hidden_size।
own-heads-what = num_attention_heads।
own-extended = बढ़ाया हुआ कॉन्टेक्स्ट
own-extended-what = जितना लंबा बनाने वाले विस्तार के साथ बताते हैं।
own-ollama-what = “ollama run” के बाद का नाम।
own-uses = किस काम के लिए
own-active-too-much = सारे पैरामीटरों से ज़्यादा।
own-extended-too-short = ऊपर के कॉन्टेक्स्ट से छोटा।
own-size-cannot-be = यह हर पैरामीटर पर { $bits } बिट होंगे, जो हो नहीं सकता। आकार और पैरामीटर जाँचें।
own-shapes-together = लेयर, हेड और चौड़ाई: तीनों भरें या एक भी नहीं।
use-any = कुछ भी
use-coding = कोडिंग
use-chat = बातचीत
use-reasoning = तर्क
use-vision = चित्र

own-cloud-lead = किराये का मॉडल, या ऐसी कंपनी जो कैटलॉग में नहीं है। दाम दस लाख टोकन पर डॉलर में।
own-cloud-name-what = जैसा कंपनी उसे कहती है।
own-provider-what = जो उसे चलाती है और बिल भेजती है।
own-per-million = $ प्रति दस लाख
own-input-what = जो भेजा जाता है, दस लाख टोकन पर।
own-output-what = जो जवाब आता है, दस लाख टोकन पर।
own-cached-what = जो पहले भेजा गया और याद है। ख़ाली रहे तो दूसरी बार कुछ सस्ता नहीं।
own-trains-what = इस दाम पर शर्तें क्या कहती हैं। इससे तय होता है कि घर से क्या बाहर जा सकता है।
own-cached-too-much = नए टोकन से महँगा।

own-offer-lead = हर जवाब में आपका दाम बाज़ार से पहले आता है। बाज़ार का दाम साथ में दिखता रहता है।
own-price-of = किसका दाम
own-price-of-what = पूरी मशीन, या पुर्ज़ों से बने टावर का एक पुर्ज़ा।
own-part = पुर्ज़ा
own-rate = विनिमय दर
own-rate-what = उस दिन एक डॉलर इस मुद्रा में कितने का था।
own-tax = टैक्स शामिल है
own-tax-what = बिक्री कर या GST रक़म में है।
own-offer-note-what = किसने दी और ठीक-ठीक क्या।
own-machine-needed = एक मशीन चुनें।

## सूचियाँ

catalog-cloud = क्लाउड मॉडल
catalog-back-cloud = सारे क्लाउड मॉडल
catalog-as-of = ये { $day } के दाम हैं।
catalog-as-of-today = आज के दिखाएँ
price-range = (माँग { $low }–{ $high })
source-weak = { $source } (कमज़ोर स्रोत)
ground-second-hand = किसी और के हवाले से
ground-weak = कमज़ोर स्रोत

## क्लाउड मॉडल

cloud-provider = कंपनी
cloud-any-provider = कोई भी कंपनी
cloud-no-training = मेरे भेजे पर ट्रेनिंग नहीं करता
cloud-input = भेजा
cloud-output = जवाब
cloud-cached = कैश से
cloud-free = मुफ़्त स्तर
cloud-has-free = हाँ, सीमा के साथ
cloud-trains = आपके पाठ पर ट्रेनिंग
trains-paid-only = नहीं, अगर आप पैसे देते हैं; मुफ़्त योजना में हो सकता है
terms-second-hand = कमज़ोर: दूसरे ऐसा कहते हैं, हमने प्रदाता की अपनी शर्तों में नहीं पढ़ा
cloud-terms = डेटा की शर्तें
cloud-retention = कितने समय रखा जाता है
cloud-retires = ख़त्म होगा
cloud-longest-answer = सबसे लंबा जवाब
cloud-status = कंपनी इसे “{ $status }” कहती है
cloud-ends = { $day } को ख़त्म होगा
cloud-ended = { $day } को ख़त्म हुआ
cloud-prices-are = दाम दस लाख टोकन पर अमेरिकी डॉलर में: भेजा, जवाब, और कैश से दोबारा भेजा।
cloud-per-million = दस लाख टोकन पर $
cloud-usual = दाम
cloud-above = { $tokens } टोकन से ऊपर
cloud-seen = दाम { $day } को देखा गया
cloud-sources = यह कहाँ पढ़ा गया

## कौन-सा मॉडल किस वर्ग के लिए है

picks-title = हर वर्ग के लिए कौन-सा मॉडल
picks-what = कोई काम एक मॉडल की जगह वर्ग माँग सकता है। तब यह मॉडल लिया जाता है, ऐसे नियम से जिसे हर कोई समझ सके।
picks-why = क्यों
picks-among = कितनों में से
pick-only-one = इस वर्ग और काम का कोई और मॉडल नहीं है।
pick-best = { $index } { $version } पर सबसे अच्छा अंक: { $score }, अगले के { $next } से आगे।
pick-best-alone = { $index } { $version } पर अंक वाला अकेला: { $score }।
pick-newest = किसी का तुलना लायक़ अंक नहीं है, इसलिए सबसे नया लिया जाता है: { $day } को आया।
pick-newest-unknown = किसी का तुलना लायक़ अंक नहीं है; कब आया, यह भी पता नहीं।

## नए कैटलॉग

updates-title = कैटलॉग
updates-version = { $day } के तथ्य
origin-built-in = प्रोग्राम के साथ आए
origin-installed = आपने लगाए
origin-previous = उससे पहले वाला: सबसे नया काम नहीं करता
updates-address = नए कैटलॉग का पता
updates-address-wrong = https:// से शुरू होने वाला पता चाहिए।
updates-fetch = लाएँ और जाँचें
updates-file = फ़ाइल से लें …
updates-back = पहले वाले पर लौटें
updates-what = नया कैटलॉग तभी गिना जाता है जब उस पर आपकी भरोसे वाली कुंजी के हस्ताक्षर हों और हर प्रविष्टि सही हो। नहीं तो आपका वैसा ही रहता है। बटन दबाए बिना कुछ नहीं लाया जाता।
update-done = { $from } का कैटलॉग { $to } वाले से बदल दिया गया। वह पूरा सही है और अब से गिना जाएगा।
update-back = आप { $from } के कैटलॉग से { $to } वाले पर लौट आए।
keys-title = जिन कुंजियों पर आपको भरोसा है
keys-none = किसी कुंजी पर भरोसा नहीं है, इसलिए कोई दूसरा कैटलॉग नहीं लग सकता। जो उसे बनाता है उसकी कुंजी जोड़ें।
keys-count =
    { $count ->
        [one] एक कुंजी से हस्ताक्षरित कैटलॉग लिए जाते हैं।
       *[other] { $count } में से किसी कुंजी से हस्ताक्षरित कैटलॉग लिए जाते हैं।
    }
key-label = सार्वजनिक कुंजी
key-what = minisign जो पंक्ति छापता है: वह RW से शुरू होती है।
key-is = यह कुंजी { $id } है। इसे मालिक की बताई कुंजी से मिलाएँ, फ़ाइल से अलग रास्ते से।
key-trust = इस कुंजी पर भरोसा करें
key-trusted = कुंजी { $id } पर अब भरोसा है।
key-gone = कुंजी { $id } पर अब भरोसा नहीं है।
key-remove = भरोसा हटाएँ
key-remove-which = भरोसा हटाएँ: { $id }
key-wrong = यह वैसी सार्वजनिक कुंजी नहीं है जैसी minisign छापता है।
