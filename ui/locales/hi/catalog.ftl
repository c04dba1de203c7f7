### कैटलॉग: मशीनें, मॉडल, दाम और माप, और हर चीज़ का अपना पन्ना।

catalog-what = { $machines } मशीनें, { $models } खुले मॉडल और { $cloud } क्लाउड मॉडल। सबसे नया तथ्य: { $day }।
catalog-which = क्या दिखाएँ
catalog-machines = मशीनें
catalog-models = मॉडल
catalog-chip = चिप
catalog-memory = मेमोरी
catalog-bandwidth = बैंडविड्थ
catalog-context = कॉन्टेक्स्ट
catalog-source = दाम का स्रोत
catalog-class = श्रेणी
catalog-params = पैरामीटर
catalog-active = सक्रिय
catalog-smallest = सबसे छोटी फ़ाइल
catalog-licence = लाइसेंस
catalog-released = जारी हुआ

loading = लोड हो रहा है …
catalog-shown-of = { $of } में से { $count } दिखाए गए
catalog-clear = फ़िल्टर हटाएँ
catalog-any-system = कोई भी सिस्टम
catalog-any-form = कोई भी रूप
catalog-any-memory = कितनी भी मेमोरी
catalog-any-class = कोई भी श्रेणी
catalog-any-context = कितना भी कॉन्टेक्स्ट
catalog-at-least = { $memory } GiB या ज़्यादा
catalog-at-least-tokens = { $tokens } टोकन या ज़्यादा
catalog-orderable = आज मिल सकती है
catalog-form = रूप
catalog-back-machines = सभी मशीनें
catalog-back-models = सभी मॉडल
class-between = श्रेणियों के बीच

## एक मशीन

machine-on-sale = { $day } से बिक रही है
machine-withdrawn = { $day } से नहीं बिकती
machine-compare = तुलना करें
machine-make-mine = यह मेरी मशीन है
machine-is-mine = आपकी मशीन
machine-reference = सिर्फ़ हवाले के लिए: यह घर में रखने की मशीन नहीं है।
machine-specs = आँकड़े
machine-missing =
    { $count ->
        [one] यह किसी ने प्रकाशित नहीं किया: { $figures }। जहाँ इसकी ज़रूरत है, वहाँ लिखा है।
       *[other] ये किसी ने प्रकाशित नहीं किए: { $figures }। जहाँ इनकी ज़रूरत है, वहाँ लिखा है।
    }
machine-raise = GPU को ज़्यादा मेमोरी दें, मुफ़्त
machine-units = जोड़ी गई मशीनें
machine-units-one = लोग एक ही चलाते हैं
machine-units-up-to = { $units } तक
machine-parts = इन पुर्ज़ों से बनी
machine-models = कौन से मॉडल आते हैं
machine-offers = जितने दाम हमें पता हैं
machine-runs = किए गए माप
spec-memory = मेमोरी
spec-gpu-default = GPU के लिए, कुछ बदले बिना
spec-gpu-most = GPU के लिए, ज़्यादा से ज़्यादा
spec-bandwidth = बैंडविड्थ, निर्माता के अनुसार
spec-bandwidth-measured = बैंडविड्थ, मापी हुई
spec-fp16 = डेंस FP16
spec-fp8 = डेंस FP8
spec-fp4 = डेंस FP4
spec-sparse-headline = निर्माता का विज्ञापित आँकड़ा
spec-link = दूसरी मशीन से लिंक
spec-link-measured = लिंक, मापा हुआ
spec-idle = ख़ाली रहते बिजली
spec-load = काम करते बिजली
spec-noise = शोर
pool-unified = CPU और GPU की साझी
pool-vram = कार्डों की
pool-system = कंप्यूटर की
value-tflops = { $value } TFLOPS
value-gbits = { $value } Gbit/s

hw-apple = Apple silicon
hw-strix_halo = Strix Halo
hw-gb10 = NVIDIA GB10
hw-nvidia = NVIDIA कार्ड
hw-radeon = AMD कार्ड
hw-intel_arc = Intel कार्ड
hw-instinct = AMD Instinct
hw-cpu = सिर्फ़ CPU
hw-other = दूसरा हार्डवेयर

models-says = { $system } में { $context } टोकन के कॉन्टेक्स्ट पर { $of } में से { $count } मॉडल आते हैं।
models-longest = सबसे लंबा कॉन्टेक्स्ट
models-fits = समाता है
models-tight = मुश्किल से समाता है
models-not = नहीं समाता
models-none = कोई नहीं
models-speed = { $model } की लिखने की रफ़्तार, { $context } टोकन पर

## दाम

offers-none = किसी ने दाम प्रकाशित नहीं किया। तुलना फिर भी हो सकती है।
price-in-other-money = दूसरी मुद्रा में। आपकी दर के बिना इसे कभी नहीं गिना जाता।
price-only-claimed = किसी ने यह दावा किया; यह माँगने वाला कोई नहीं मिला। इसे कभी नहीं गिना जाता।
rate-shader = शेडर की
rate-matrix = मैट्रिक्स इकाइयों की
rate-matrix-narrow = मैट्रिक्स इकाइयों की, 16 बिट में जोड़
rate-is = FP16 काग़ज़ पर सबसे ऊँची दर है, चिप में मैट्रिक्स इकाइयाँ हों तो उनके साथ। प्रोग्राम उसका एक हिस्सा ही पाते हैं।
offer-seen = देखा गया
offer-part = किसका
offer-whole = पूरी मशीन
offer-source = स्रोत
prices-title = समय के साथ दाम
prices-none = इस दिन तक किसी ने दाम प्रकाशित नहीं किया।
prices-none-in-dollars = इस दिन तक डॉलर में कोई पेशकश नहीं। बाक़ी नीचे की सूची में हैं।
prices-same = { $day } से { $to }।
prices-rose = { $day } को { $from } था, अब { $to }: { $share } महँगा।
prices-fell = { $day } को { $from } था, अब { $to }: { $share } सस्ता।
prices-from = कब से
prices-elsewhere =
    { $count ->
        [one] एक प्रस्ताव दूसरी मुद्रा में या किसी पुर्ज़े का है; वह नीचे की सूची में है।
       *[other] { $count } प्रस्ताव दूसरी मुद्राओं में या पुर्ज़ों के हैं; वे नीचे की सूची में हैं।
    }
legend-price = जो दाम माना गया
legend-new = नई
legend-used = रीफ़र्बिश्ड या पुरानी
legend-not-sold = मिल नहीं सकती

## एक मॉडल

model-released = जारी हुआ: { $day }
model-use =
    { $use ->
        [coding-agent] कोडिंग एजेंट
        [coding] कोडिंग
        [chat] बातचीत
        [reasoning] तर्क
        [vision] चित्र
        [audio] ध्वनि
        [tools] टूल
        [long-context] लंबा कॉन्टेक्स्ट
        [local-agent] लोकल एजेंट
        [small-machines] छोटी मशीनें
        [server-or-very-large-memory] सर्वर या बहुत बड़ी मेमोरी
        [server-only] सिर्फ़ सर्वर
       *[other] { $name }
    }
model-extended = बनाने वालों के विस्तार के साथ { $tokens }
model-per-token = हर टोकन का कैश
model-ollama = Ollama में
model-files = फ़ाइलें
model-shapes = बनावट
model-no-shapes = बनावट इतनी प्रकाशित नहीं है कि मेमोरी का हिसाब हो सके।
model-quality = गुणवत्ता
model-no-quality = इसका कोई अंक नहीं मिला।
model-quality-what = अंकों की तुलना वहीं होती है जहाँ इंडेक्स और संस्करण एक हों।
model-sources = बनावट कहाँ पढ़ी गई
model-memory = कॉन्टेक्स्ट बढ़ने पर मेमोरी
model-memory-says = { $quant } में यह { $short } टोकन पर { $first } GiB और { $long } पर { $last } GiB लेता है।
model-memory-reads = किसी कॉन्टेक्स्ट लंबाई पर मेमोरी
model-memory-note = वेट, कैश और बफ़र मिलाकर, llama.cpp के साथ एक GPU पर।
model-memory-missing = जो किसी ने प्रकाशित नहीं किया, वहाँ अनुमान है: { $figures }।
model-kv = कैश { $kv } में
value-kib = { $value } KiB
files-none = इसकी कोई फ़ाइल नहीं दिखी।
files-size = आकार
files-bits = प्रति वेट बिट
files-seen = देखी गई
files-rounded = गोल किया हुआ
quality-index = इंडेक्स
quality-score = अंक
quality-date = तारीख़
quality-no-version = संस्करण नहीं बताया
shapes-layers = लेयर
shapes-of-these = इनमें से { $layers }
shapes-hidden = चौड़ाई
shapes-heads = क्वेरी हेड
shapes-vocab = शब्द-भंडार
shapes-experts =
    { $shared ->
        [0] हर टोकन के लिए { $experts } में से { $used }
       *[other] हर टोकन के लिए { $experts } में से { $used }, और { $shared } साझे
    }
shapes-from =
    { $code ->
        [config] श्रेणी A: मॉडल की अपनी config.json से।
        [print_info] श्रेणी A: जैसे llama.cpp ने इसकी फ़ाइल से पढ़े।
        [gallery] श्रेणी B: आर्किटेक्चर की एक सूची से, मॉडल की अपनी फ़ाइलों से नहीं।
        [reported] श्रेणी B: जैसे इसे चलाने वाले दूसरे लोग बताते हैं।
        [inherited] श्रेणी C: उसी परिवार के एक मॉडल से लिए गए।
        [derived] श्रेणी C: इसके कैश की प्रकाशित संख्या से उलटा निकाले गए।
        [partial] श्रेणी C: इनका सिर्फ़ एक हिस्सा मिला।
       *[other] श्रेणी C: { $from }।
    }
layers-full = हर टोकन रखती हैं
layers-window = आख़िरी { $tokens } टोकन रखती हैं
layers-window-unknown = एक विंडो रखती हैं जो प्रकाशित नहीं है; सब कुछ गिना गया
layers-latent = हर टोकन के लिए { $width } की एक सिकोड़ी हुई पंक्ति रखती हैं
layers-recurrent = तय आकार की स्थिति रखती हैं, कॉन्टेक्स्ट चाहे जितना हो
layers-published = हर टोकन के लिए उतना रखती हैं जितना बनाने वालों ने बताया
layers-heads = { $heads } हेड, की की चौड़ाई { $key }, वैल्यू की { $value }
missing-hidden = चौड़ाई
missing-feed-forward = फ़ीड-फ़ॉरवर्ड चौड़ाई
missing-vocabulary = शब्द-भंडार
missing-recurrent-state = रिकरेंट स्थिति
missing-window = विंडो
missing-cache-shapes = कैश की बनावट
runs-none = किसी ने माप प्रकाशित नहीं किया।
