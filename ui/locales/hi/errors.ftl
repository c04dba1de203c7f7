### जो इस्तेमाल नहीं हो सकता, उसी फ़ील्ड के पास जहाँ वह लिखा गया। `Error` के हर कोड के लिए एक संदेश।
### चर के नाम ग़लती के फ़ील्ड के नाम हैं; संख्याएँ बनी-बनाई आती हैं, जो न हों वे “none” के रूप में।

error-malformed = { $file }: { $path } का रूप ग़लत है। { $reason }
error-invalid = { $reason }
error-no-tasks = सूची में कोई काम नहीं है, इसलिए सलाह देने को कुछ नहीं। एक काम जोड़िए।
error-negative-budget = { $amount } का बजट शून्य से नीचे है।
error-share-out-of-range = { $value } 0 से 100% के बीच का हिस्सा नहीं है।
error-context-beyond-model = { $tokens } टोकन { $model } की सीमा { $most } से ज़्यादा हैं।
error-unknown-machine =
    { $near ->
        [none] कैटलॉग में “{ $id }” मशीन नहीं है।
       *[other] कैटलॉग में “{ $id }” मशीन नहीं है। सबसे मिलती-जुलती “{ $near }” है।
    }
error-unknown-model =
    { $near ->
        [none] कैटलॉग में “{ $id }” मॉडल नहीं है।
       *[other] कैटलॉग में “{ $id }” मॉडल नहीं है। सबसे मिलता-जुलता “{ $near }” है।
    }
error-unknown-quant = { $quant } में { $model } का आकार हमें पता नहीं।
error-unknown-engine = इंजन (मॉडल चलाने वाला प्रोग्राम) के रूप में “{ $engine }” के आँकड़े हमारे पास नहीं हैं।
error-no-exchange-rate = { $currency } की विनिमय दर नहीं है। तारीख़ के साथ एक दर दीजिए।
error-not-published = { $subject }: “{ $figure }” किसी ने प्रकाशित नहीं किया, इसलिए इसका हिसाब नहीं हो सकता।

## जो प्रोग्राम ख़ुद नहीं कर पाया

error-folder-read-only = { $folder } फ़ोल्डर में नई फ़ाइल नहीं बन सकती। दूसरा चुनिए।
error-folder-missing = { $folder } फ़ोल्डर है ही नहीं। दूसरा चुनिए।
error-disk-full = डिस्क भर गई है, इसलिए { $file } नहीं लिखी जा सकी। जगह बनाइए और फिर कोशिश कीजिए।
error-not-written = { $file } नहीं लिखी जा सकी: { $reason }
error-not-kept = इस बार आपकी सेटिंग नहीं रखी जा रही, ताकि { $file }, जो पढ़ी नहीं जा सकी, बदल न जाए।
error-not-listed = हमारे किसी स्रोत का पता { $address } नहीं है, इसलिए उसे नहीं खोला जाता।
error-not-opened = { $address } नहीं खुल सका: { $reason }
error-no-scenario-file = { $file } न तो परिदृश्य है और न हमारी रिपोर्ट, इसलिए उसमें खोलने को कुछ नहीं।
error-report-failed = रिपोर्ट नहीं बन सकी: { $reason }
error-failed = कुछ गड़बड़ हुई, और इसमें आपकी ग़लती नहीं: { $reason }

## फ़ाइलें और कैटलॉग के अपडेट

error-file-unreadable = { $file } पढ़ी नहीं जा सकती: { $reason }
error-file-too-large = { $file } उससे बड़ी है जितना हम पढ़ते हैं ({ $most } बाइट)।
error-file-not-written = { $file } नहीं लिखी जा सकी: { $reason }
error-not-https = “{ $address }” https का पता नहीं है। और कहीं से कुछ नहीं लाया जाता।
error-not-fetched = { $address } से कुछ भी पूरा नहीं आया: { $reason } आपका कैटलॉग जैसा था वैसा ही है।
error-nothing-installed = आपके पास वही कैटलॉग है जो प्रोग्राम के साथ आया था, इसलिए पीछे लौटने को कुछ नहीं।
error-no-key = अपडेट बंद हैं: किसी कुंजी पर भरोसा तय नहीं है। कैटलॉग बनाने वाले की सार्वजनिक कुंजी जोड़िए।
error-not-a-key = “{ $key }” वैसी सार्वजनिक कुंजी नहीं जैसी minisign देता है।
error-not-a-bundle = यह कैटलॉग नहीं है: { $reason }। आपका जैसा था वैसा ही है।
error-unknown-key = इस कैटलॉग पर ऐसी कुंजी का हस्ताक्षर है जिस पर आपने भरोसा तय नहीं किया। आपका जैसा था वैसा ही है।
error-bad-signature = हस्ताक्षर मेल नहीं खाता: फ़ाइल रास्ते में बदली है या उसका कोई हिस्सा ग़ायब है। आपका कैटलॉग जैसा था वैसा ही है।
error-newer-form = यह कैटलॉग किसी नए Whichbox के लिए बना है (रूप { $form })। आपका जैसा था वैसा ही है।
error-unreadable = यह कैटलॉग पढ़ा नहीं जा सकता: { $reason } आपका जैसा था वैसा ही है।
error-problems = इस कैटलॉग में ग़लतियाँ हैं ({ $count }), पहली यहाँ: { $place } ({ $subject }, { $field })। { $reason } आपका जैसा था वैसा ही है।
error-from-the-future = यह कैटलॉग ख़ुद को { $offered } का बताता है, और आज { $today } है। क्या आपकी घड़ी ठीक है? आपका जैसा था वैसा ही है।
error-not-newer = यह कैटलॉग { $offered } का है, और आपके पास { $current } का पहले से है।

## A runtime, or a change that was agreed to

error-bad-model-name = “{ $name }” किसी मॉडल का नाम नहीं हो सकता।
error-already-there = { $name } पहले से मौजूद है, और कुछ भी कभी बदला नहीं जाता।
error-not-there = { $name } अब नहीं है। फिर देखें।
error-not-as-written = बन गया, पर वापस पढ़ने पर कुछ और लिखा है। ख़ुद देख लें।
error-changed-since = यह तब से बदला गया है, इसलिए जैसा है वैसा ही रहेगा।
error-for-hands = यह हाथ से करना होगा: सेटिंग फ़ाइल में ऐसे नहीं लिखी कि सुरक्षित बदली जा सके।
error-runtime-not-running = वहाँ कोई जवाब नहीं देता। क्या रनटाइम चल रहा है?
error-runtime-slow = रनटाइम ने समय पर जवाब नहीं दिया।
error-runtime-refused = रनटाइम हमें मना करता है (स्टेटस { $status })।
error-runtime-unclear = यह नहीं हुआ: { $reason }
error-bad-address = “{ $address }” http://host:port जैसा पता नहीं है।
error-not-this-machine = { $address } कोई और मशीन है। उससे तभी पूछा जाता है जब आप ख़ुद उसे बताएँ।
error-stopped = रोका गया।

## What is wrong with an entry of one's own, beside its field. Figures are written for the language.

fault-not-between = { $value }, { $least } और { $most } के बीच नहीं है।
fault-no-such-source = “{ $key }” नाम का कोई स्रोत नहीं है।
fault-odd-id = पहचान में छोटे अंग्रेज़ी अक्षर, अंक, बिंदु और हाइफ़न होते हैं, ज़्यादा से ज़्यादा 100।
fault-twice = यह दो बार है।
fault-odd-text = यहाँ 1 से 2,000 अक्षरों का पाठ चाहिए।
fault-no-system = यह किसी सिस्टम पर नहीं चलती। कम से कम एक चुनें।
fault-no-engine = मॉडल चलाने वाला कोई प्रोग्राम नहीं बताया गया।
fault-no-memory = इसमें कोई मेमोरी नहीं है।
fault-too-many-memories = इतनी तरह की मेमोरी किसी मशीन में नहीं होती।
fault-narrow-slower-than-wide = 4-बिट संख्याओं में यह 16-बिट से धीमी नहीं हो सकती।
fault-rest-above-work = ख़ाली रहने पर यह काम से ज़्यादा बिजली नहीं ले सकती।
fault-odd-number-of-boxes = 1 से 64 तक आपस में जोड़ी जा सकती हैं।
fault-odd-number-of-cards = एक मशीन में ये 1 से 64 तक होते हैं।
fault-withdrawn-before-sale = बिक्री के पहले दिन से पहले यह बाज़ार से हट नहीं सकती।
fault-no-such-part = “{ $part }” नाम का कोई पुर्ज़ा नहीं है।
fault-measured-above-nominal = बनाने वाले की अपनी संख्या से ज़्यादा कोई नहीं नाप सकता।
fault-bandwidth-against-bus = { $bits } बिट पर { $transfers } मिलियन ट्रांसफ़र प्रति सेकंड { $computed } GB/s होते हैं, { $given } नहीं।
fault-share-out-of-order = GPU का हिस्सा, उसकी सीमा और मेमोरी इसी क्रम में बढ़ने चाहिए।
fault-share-of-other-system = यह सिस्टम इस पर नहीं चलता।
fault-share-of-own-memory = बाँटी वही मेमोरी जाती है जो प्रोसेसर और GPU दोनों की हो।
fault-odd-parameters = किसी मॉडल में { $value } पैरामीटर नहीं होते।
fault-part-above-whole = एक टोकन कुछ पैरामीटर से गुज़रता है: शून्य से ज़्यादा, और कुल से ज़्यादा नहीं।
fault-no-context = कम से कम एक टोकन का कॉन्टेक्स्ट चाहिए।
fault-extended-is-shorter = बढ़ाया हुआ कॉन्टेक्स्ट मॉडल के अपने कॉन्टेक्स्ट से छोटा नहीं हो सकता।
fault-too-many-layers = { $layers } परतें बताई गई हैं, और मॉडल में { $of } हैं।
fault-too-many-experts = जितने एक्सपर्ट हैं, उनसे ज़्यादा काम में नहीं आ सकते।
fault-odd-shapes = किसी मॉडल की बनावट ऐसी नहीं होती।
fault-order-against-layers = क्रम में { $letters } परतें हैं, और असल में { $layers } हैं।
fault-cache-against-shapes = कैश एक टोकन पर { $published } बाइट नहीं ले सकता: बनावट से { $computed } निकलते हैं।
fault-no-size = फ़ाइल का आकार नहीं दिया गया।
fault-no-source = यह नहीं बताया गया कि इसे कहाँ पढ़ा।
fault-odd-bits = यह { $bits } बिट प्रति वेट होगा, और ऐसा नहीं हो सकता। आकार और पैरामीटर जाँचें।
fault-size-against-bits = यह { $quant } फ़ाइल में { $bits } बिट प्रति वेट होगा, जितना होना चाहिए उसका { $times } गुना।
fault-second-score = { $index } के इस संस्करण पर पहले से अंक हैं।
fault-no-score = { $index } पर दिया अंक कोई संख्या नहीं है।
fault-price-without-date = दाम के साथ वह दिन चाहिए जब वह दिखा।
fault-odd-token-price = यह दस लाख टोकन का दाम नहीं हो सकता।
fault-cached-dearer = कैश वाले टोकन नए टोकन से महँगे नहीं हो सकते।
fault-long-price-without-length = लंबे प्रॉम्प्ट के दाम किस लंबाई से लागू होते हैं?
fault-end-without-status = इसके बंद होने का दिन है, पर ऐसी कोई स्थिति नहीं लिखी।
fault-odd-price = { $amount } कोई दाम नहीं है।
fault-held-before-seen = जिस दिन दिखा, उससे पहले तक ही यह लागू नहीं रह सकता।
fault-offer-for-nothing = ऑफ़र किसी मशीन या पुर्ज़े का होता है। एक चुनें।
fault-no-rate = उस दिन एक डॉलर कितने { $currency } का था, यह नहीं दिया गया।
fault-not-in-catalog = कैटलॉग में अब इस नाम का कुछ नहीं है।
fault-too-many-entries = { $count } प्रविष्टियाँ उन { $most } से ज़्यादा हैं जो ली जाती हैं।
fault-no-version = “{ $version }” कोई संस्करण नहीं है: एक दिन, या एक दिन और बिंदु के बाद एक संख्या।
fault-source-without-date = पन्ने की तारीख़ नहीं है; पन्ने पर न हो तो वही लिखा जाता है।
fault-no-address = पता https:// या http:// से शुरू होता है।
fault-grade-of-own = यह श्रेणी सिर्फ़ आपकी अपनी प्रविष्टियों की होती है।
fault-no-provenance = न स्रोत बताता है न सूत्र कि यह संख्या कहाँ से आई।
fault-later-than-catalog = { $date } ख़ुद कैटलॉग के बाद का दिन है।
fault-rates-out-of-order = यह धीमे और तेज़ सिरे के बीच नहीं है।
fault-source-unused = कोई संख्या इस स्रोत का नाम नहीं लेती।
fault-missing = एक संख्या नहीं है ({ $figure }), और कहीं नहीं लिखा कि वह नहीं मिली।
fault-known-or-twice = एक संख्या को ग़ायब कहा गया ({ $figure }) और वह है, या दो बार कहा गया।
fault-raise-without-how = GPU का हिस्सा बढ़ सकता है, पर कैसे, यह नहीं लिखा।
fault-chip-disagrees = यहाँ { $given }, पर चिप { $chip } वाली दूसरी मशीनों में { $usual } है।
fault-memory-against-name = मेमोरी { $given } GiB, पर नाम में { $named } है।
fault-price-outlier = { $amount } आम तौर पर माँगे जाने वाले दाम ({ $usual }) का { $times } गुना है।
fault-rate-of-what = FP16 दर को बताना होता है कि वह किसकी दर है।
fault-unreadable = इसे पढ़ा नहीं जा सकता: { $reason }
