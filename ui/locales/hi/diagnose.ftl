### जाँच: क्या मिला, उसका मतलब, क्या बदलना है, क्या मिलेगा और क्या जोखिम है। खिड़की, PDF और टर्मिनल में एक से।

## क्या मिला और उसका मतलब

finding-no-gpu-backend = { $runtime } आपके ग्राफ़िक्स प्रोसेसर के बिना चल रहा है।
finding-no-gpu-backend-what =
    { $label ->
        [asked] { $runtime } को मॉडल की हर लेयर GPU से बाहर रखने को कहा गया है। सारा काम प्रोसेसर करता है, अक्सर दस गुना धीमा, और GPU ख़ाली बैठा रहता है।
        [container] { $runtime } ऐसे कंटेनर में चल रहा है जिसे { $about } दिखता नहीं। सारा काम प्रोसेसर करता है, अक्सर दस गुना धीमा।
        [driver] { $about } के ड्राइवर और { $runtime } की बनती नहीं: ड्राइवर पुराना है, ख़राब है या किसी अपडेट ने बदल दिया। सारा काम प्रोसेसर करता है, अक्सर दस गुना धीमा।
        [rights] { $runtime } को { $about } खोलने का अधिकार नहीं है। सारा काम प्रोसेसर करता है, अक्सर दस गुना धीमा।
       *[other] { $runtime } को { $about } इस्तेमाल करने का रास्ता नहीं मिला। सारा काम प्रोसेसर करता है, अक्सर दस गुना धीमा, और लगता है कि मशीन ही कमज़ोर है।
    }
finding-context-default-too-short = किसी ने कॉन्टेक्स्ट लंबाई तय नहीं की, इसलिए { $runtime } ने { $before } टोकन लिए।
finding-context-default-too-short-what = { $model } { $context } ले सकता है। { $before } टोकन के बाद टेक्स्ट का सबसे पुराना हिस्सा चुपचाप हटा दिया जाता है: एजेंट भूलता है, एक ही जगह घूमता है और अपने टूल खो देता है।
finding-context-shrunk-to-fit = { $runtime } ने कॉन्टेक्स्ट ख़ुद घटाकर { $before } टोकन कर दिया।
finding-context-shrunk-to-fit-what = कॉन्टेक्स्ट लंबाई नहीं दी गई थी, और मॉडल पूरी विंडो के साथ आता नहीं था। इसलिए सर्वर विंडो घटाता गया जब तक वह आ न गया, और यह सिर्फ़ उस लॉग में लिखता है जो अपने आप बंद रहता है। 8 बिट के कैश के साथ { $after } टोकन आते हैं।
finding-slots-divide-context = { $count } स्लॉट कॉन्टेक्स्ट बाँटते हैं, इसलिए हर रिक्वेस्ट को { $before } टोकन मिलते हैं।
finding-slots-divide-context-what = आप जितना माँगते हैं, llama.cpp उसे स्लॉट में बाँट देता है। एक व्यक्ति को एक ही स्लॉट चाहिए, जिसे उतनी ही मेमोरी में { $after } टोकन मिलते हैं।
finding-context-setting-ignored = { $client } { $after } टोकन माँगता है, और { $runtime } सुनता नहीं: वह { $before } देता है।
finding-context-setting-ignored-what = OpenAI जैसे इंटरफ़ेस में कॉन्टेक्स्ट लंबाई की जगह ही नहीं है। Ollama यह सेटिंग छोड़कर अपनी लेता है।
finding-context-pushes-layers-off =
    { $unit ->
        [layers] { $after } में से सिर्फ़ { $before } लेयर GPU पर हैं।
       *[other] मॉडल का सिर्फ़ { $before }% GPU पर है।
    }
finding-context-pushes-layers-off-what = लंबे कॉन्टेक्स्ट की मेमोरी { $model } के एक हिस्से को प्रोसेसर पर धकेल देती है, और हर टोकन उस धीमे हिस्से का इंतज़ार करता है। { $context } टोकन पर, या 8 बिट के कैश के साथ, पूरा समा जाता है।
finding-kv-cache-too-large = KV कैश (जवाब देते समय मॉडल आपके टेक्स्ट का जो हिस्सा रखता है) { $before } GiB लेता है और { $after } में हो सकता है।
finding-kv-cache-too-large-what = वह 16 बिट में रखा है। { $context } टोकन पर वह { $model } के साथ नहीं समाता; 8 बिट में समाता है, और जवाबों में फ़र्क़ शायद ही किसी को दिखे।
finding-slots-multiply-memory = { $runtime } एक साथ { $before } रिक्वेस्ट के लिए मेमोरी रखता है।
finding-slots-multiply-memory-what = हर एक को अपना पूरा कॉन्टेक्स्ट मिलता है। अकेले व्यक्ति के लिए वह मेमोरी किसी के काम की नहीं, और { $model } अब आता नहीं।
finding-gpu-limit-too-low = macOS GPU को { $before } GiB लेने देता है; काम को { $after } चाहिए।
finding-gpu-limit-too-low-what = बाक़ी मेमोरी मौजूद है, पर GPU उसे छू नहीं सकता। { $context } टोकन पर { $model } को { $needed_gib } GiB चाहिए। एक कमांड अगले रीस्टार्ट तक सीमा बढ़ा देती है।
finding-borrowed-memory-too-low = ग्राफ़िक्स प्रोसेसर { $before } GiB उधार ले सकता है और उसे { $after } चाहिए।
finding-borrowed-memory-too-low-what = उसकी अपनी मेमोरी न के बराबर है, वह सिस्टम की लेता है, और बिना बदले आधी तक ही। { $context } टोकन पर { $model } को { $needed_gib } GiB चाहिए।
finding-carve-out-too-large = फ़र्मवेयर { $before } GiB सिर्फ़ ग्राफ़िक्स के लिए रखता है।
finding-carve-out-too-large-what = सिस्टम के पास सिर्फ़ { $usable_gib } GiB बचते हैं, और { $needed_gib } GiB की मॉडल फ़ाइल को GPU तक इसी से होकर जाना है। कम अलग रखिए: बाक़ी GPU ज़रूरत पर उधार ले सकता है।
finding-integrated-gpu-ignored = { $runtime } आपके इंटीग्रेटेड ग्राफ़िक्स प्रोसेसर को छोड़ देता है।
finding-integrated-gpu-ignored-what = बिना कहे वह इंटीग्रेटेड वाले नहीं लेता, या इतना पुराना है कि आपका पहचानता नहीं। सारा काम प्रोसेसर करता है।
finding-card-spills-to-system = कार्ड भर गया है, और उसका { $before } GiB सिस्टम की मेमोरी में है।
finding-card-spills-to-system-what = कार्ड भरने पर Windows का ड्राइवर रुकता नहीं: वह एक हिस्सा मुख्य मेमोरी में भेज देता है, जो कई गुना धीमी है। फिर भी हर जगह यही लिखा आता है कि मॉडल GPU पर है।
finding-layers-split-instead-of-experts =
    { $unit ->
        [layers] { $after } में से { $before } लेयर GPU पर हैं, बाक़ी पूरी की पूरी प्रोसेसर पर।
       *[other] मॉडल का { $before }% GPU पर है, बाक़ी पूरा प्रोसेसर पर।
    }
finding-layers-split-instead-of-experts-what = { $model } मिक्सचर ऑफ़ एक्सपर्ट्स है: उसका ज़्यादातर हिस्सा कम ही पढ़ा जाता है। एक्सपर्ट मुख्य मेमोरी में और बाक़ी सब GPU पर रखिए, तो वह उसी कार्ड पर कहीं तेज़ चलेगा।
finding-quantization-too-large = मॉडल की फ़ाइल { $before } GiB की है; { $after } GiB वाली भी वही काम करती है।
finding-quantization-too-large-what = { $model } ज़रूरत से ज़्यादा बिट में रखा है और समाता नहीं। { $about } में समा जाता है, लगभग बिना नुक़सान के।
finding-file-larger-than-memory = सिस्टम ने { $before } GiB डिस्क पर डाल दिए हैं।
finding-file-larger-than-memory-what = { $model } की फ़ाइल ({ $needed_gib } GiB) { $usable_gib } GiB मेमोरी में मैप की गई है। हर टोकन के लिए उसके हिस्से निकाले और फिर पढ़े जाते हैं।
finding-page-cache-in-the-way =
    { $unit ->
        [s] { $model } लोड होने में { $before } सेकंड लगते हैं और { $after } में हो सकता है।
       *[other] GPU को { $before } GiB ख़ाली दिखते हैं, जबकि { $after } हैं।
    }
finding-page-cache-in-the-way-what =
    { $unit ->
        [s] इस मशीन पर फ़ाइल को मैप करना उसे पढ़ने से क़रीब दस गुना धीमा है।
       *[other] पढ़ी हुई फ़ाइलें मेमोरी में तब तक रहती हैं जब तक किसी को उसकी ज़रूरत न हो। CUDA उन्हें भरी हुई गिनता है और { $model } को मना कर देता है, हालाँकि मेमोरी तुरंत मिल सकती है।
    }
finding-memory-taken-by-others = { $model } को जो मेमोरी चाहिए, उसमें से { $before } GiB दूसरे प्रोग्रामों के पास है।
finding-memory-taken-by-others-what = उसे आपकी { $usable_gib } GiB में से { $needed_gib } चाहिए और अकेले वह समा जाता। अब सिस्टम मेमोरी को डिस्क पर लाता-ले जाता है, और सब कुछ रेंगता है।
finding-flash-attention-off = Flash attention बंद है।
finding-flash-attention-off-what = यह उसी हिसाब का बेहतर तरीका है: लंबे टेक्स्ट कम मेमोरी और समय लेते हैं, और कम बिट वाले कैश को यह चाहिए। सेटिंग यह है: { $about }; नाम ग़लत लिखा हो तो उसका कोई असर नहीं।
finding-prompt-cache-missed =
    { $unit ->
        [percent] टेक्स्ट का सिर्फ़ { $before }% कैश से आता है; { $after }% आ सकता है।
       *[other] { $client } हर प्रॉम्प्ट की शुरुआत बदल देता है।
    }
finding-prompt-cache-missed-what = जो प्रॉम्प्ट पिछले की तरह शुरू हो, उसे फिर से पढ़ना नहीं पड़ता। उसकी शुरुआत में हर बार कुछ बदलता है (तारीख़, हेडर, टूल का क्रम), इसलिए मॉडल हर बार नए सिरे से पढ़ता है।
finding-whole-prompt-read-again = { $model } ने पूरा प्रॉम्प्ट { $before } बार फिर से पढ़ा।
finding-whole-prompt-read-again-what = स्लाइडिंग विंडो या चलती मेमोरी वाले मॉडल उसमें पीछे नहीं जा सकते। प्रॉम्प्ट अंत के पास बदले तो वह पूरा फिर पढ़ा जाता है, जब तक रनटाइम लौटने लायक़ काफ़ी बिंदु न रखे।
finding-unloaded-when-idle = { $runtime } बिना रिक्वेस्ट के { $before } सेकंड बाद मॉडल को हटा देता है।
finding-unloaded-when-idle-what = उसे { $count } बार फिर लोड करना पड़ा। हर बार आप ऐसे इंतज़ार करते हैं जैसे मशीन धीमी हो।
finding-reloaded-each-turn = { $runtime } मॉडल को बार-बार नए सिरे से लोड करता है ({ $before } बार)।
finding-reloaded-each-turn-what = रिक्वेस्ट अलग-अलग कॉन्टेक्स्ट लंबाई माँगती हैं, और हर बदलाव पर ख़ाली कैश से नई शुरुआत होती है। सबके लिए एक लंबाई रखने से यह रुक जाता है।
finding-client-limit-too-low = { $client } ज़्यादा से ज़्यादा { $before } टोकन भेजता है; मॉडल { $after } लेता है।
finding-client-limit-too-low-what = सीमा क्लाइंट की अपनी है। वह आपका काम बहुत जल्दी काटता या समेटता है, और लगता है कि मॉडल की याददाश्त छोटी है।
finding-client-believes-too-much = { $client } { $before } टोकन मानकर चलता है; { $runtime } { $after } देता है।
finding-client-believes-too-much-what = वह जितना भेजता है, उतना पहुँचता नहीं। बाक़ी चुपचाप कट जाता है या लौटा दिया जाता है, और एजेंट का सिलसिला टूट जाता है।
finding-prefill-batch-too-small = प्रॉम्प्ट एक बार में { $before } टोकन करके पढ़े जाते हैं; { $after } तेज़ होगा।
finding-prefill-batch-too-small-what = टेक्स्ट का हर टुकड़ा वेट को मशीन से एक बार गुज़ारता है। टुकड़े बड़े हों तो ऐसा कम बार होता है और प्रॉम्प्ट जल्दी पढ़ा जाता है।
finding-requests-queue = { $count } रिक्वेस्ट क़तार में हैं या लौटा दी गईं।
finding-requests-queue-what = { $runtime } एक के बाद एक काम करता है। एक साथ कई एजेंट हों तो हर एक को मशीन धीमी लगती है।
finding-runtime-at-two-places =
    { $about ->
        [inside] { $client } रनटाइम को ग़लत जगह खोज रहा है।
       *[other] { $runtime } { $before } बार चल रहा है।
    }
finding-runtime-at-two-places-what =
    { $about ->
        [inside] कंटेनर या WSL के भीतर “localhost” वह कंटेनर ख़ुद है, बाहर की मशीन नहीं। इसलिए जवाब नहीं आता, और कुछ क्लाइंट चुपचाप क्लाउड पर चले जाते हैं।
       *[other] ऐप और उसके साथ चलती सर्विस की सेटिंग अलग हैं, और जवाब कौन देगा, यह संयोग है।
    }
finding-chat-template-wrong =
    { $client ->
        [none] { $model } के पास उसका अपना चैट टेम्पलेट नहीं है।
       *[other] { $client } { $runtime } से ग़लत रास्ते से बात कर रहा है।
    }
finding-chat-template-wrong-what =
    { $client ->
        [none] टेम्पलेट मॉडल को बताता है कि कौन बोल रहा है और टूल कैसे बुलाने हैं। ग़लत टेम्पलेट से वह बेमतलब लिखता है, रुकता नहीं या टूल कॉल टेक्स्ट की तरह छाप देता है: लगता है काम के लिए छोटा है।
       *[other] OpenAI जैसे इंटरफ़ेस पर उसकी टूल कॉल टूट जाती हैं। रनटाइम के अपने इंटरफ़ेस पर वे चलती हैं।
    }
finding-position-scaling-wrong = पोज़िशन { $before } गुना खींची गई हैं; इस कॉन्टेक्स्ट को { $after } चाहिए।
finding-position-scaling-wrong-what = खींचने से मॉडल अपने { $context } टोकन से आगे पढ़ पाता है, पर हर छोटे टेक्स्ट पर कमज़ोर हो जाता है। कॉन्टेक्स्ट जितना माँगे, उससे ज़्यादा न खींचिए।
finding-memory-below-its-speed =
    { $about ->
        [channels] { $after } में से { $before } मेमोरी चैनल काम में हैं।
        [profile] मेमोरी { $before } MT/s (दस लाख ट्रांसफ़र प्रति सेकंड) पर चल रही है और { $after } के लिए बनी है।
       *[other] मेमोरी { $after } में से { $before } GB/s देती है।
    }
finding-memory-below-its-speed-what =
    { $about ->
        [channels] हर चैनल अपनी रफ़्तार जोड़ता है। मॉड्यूल ग़लत स्लॉट में हों या एक ही लगा हो, तो हर टोकन में दोगुना समय लगता है।
        [profile] मॉड्यूल की अपनी प्रोफ़ाइल (XMP या EXPO) फ़र्मवेयर में बंद है, इसलिए वे सबसे धीमी साझी रफ़्तार पर चलते हैं।
       *[other] जितनी होनी चाहिए, यह उसके आधे से भी कम है: कोई मॉड्यूल नहीं लगा, प्रोफ़ाइल बंद है, या कुछ और भी उसी समय पढ़ रहा है।
    }
finding-held-back-by-power-or-heat =
    { $about ->
        [heat] गर्मी के कारण प्रोसेसर की { $before }% रफ़्तार ही बचती है।
        [heat-gpu] गर्मी या कमज़ोर पावर सप्लाई ग्राफ़िक्स प्रोसेसर को धीमा कर रही है।
        [battery] मशीन बैटरी पर चल रही है।
        [saver] सिस्टम बिजली बचाने पर लगा है।
       *[other] कार्ड { $before } W ले सकता है; बना { $after } के लिए है।
    }
finding-held-back-by-power-or-heat-what =
    { $about ->
        [heat] शुरू में तेज़ चलती है और कुछ मिनट में धीमी पड़ जाती है। धूल, कपड़ा या पंखे की शांत सेटिंग कमज़ोर चिप जैसी दिखती है।
        [heat-gpu] शुरू में तेज़ चलती है और कुछ मिनट में धीमी पड़ जाती है। धूल, गर्मी या कमज़ोर पावर सप्लाई कमज़ोर कार्ड जैसी दिखती है।
        [battery] बिना बिजली के कई लैपटॉप धीमे पड़ते हैं। यह कितना पड़ता है, जानने के लिए दोनों तरह मापिए।
        [saver] प्रोसेसर और GPU अपनी क्षमता से नीचे रोके जा सकते हैं।
       *[other] किसी ने उसकी बिजली की सीमा घटा दी है। इससे वह शांत रहता है, और धीमा।
    }
finding-slot-too-narrow = { $about } को { $after } में से { $before } लेन मिली हैं।
finding-slot-too-narrow-what = कार्ड आपस में जो भेजते हैं, या मुख्य मेमोरी के एक्सपर्ट जो भेजते हैं, वह इन्हीं से गुज़रता है। संकरे स्लॉट में दूसरा कार्ड न होने से भी धीमा पड़ सकता है।
finding-speculation-unused = { $model } आगे का अंदाज़ा लगा सकता है, और लगाता नहीं।
finding-speculation-unused-what = उसमें एक छोटा हिस्सा है जो अगले शब्दों का मसौदा बनाता है, और मॉडल को बस जाँचना होता है। जवाब वही रहते हैं और जल्दी आते हैं।
finding-label-promises-too-much = नाम { $before } टोकन कहता है; { $model } { $after } के लिए बना है।
finding-label-promises-too-much-what = नाम में कुछ भी लिखा जा सकता है: परिभाषा बनाने वाले ने जो चाहा लिखा। { $context } टोकन से आगे मॉडल कभी प्रशिक्षित नहीं हुआ, लेबल चाहे कुछ भी कहे।

## क्या करना है

finding-no-gpu-backend-do = { $runtime } को उसका GPU वापस दीजिए।
finding-context-cap-below-native-do =
    { $runtime ->
        [Ollama] { $after } टोकन वाली एक परिभाषा बनाइए। वह वही वेट काम में लेती है और पुरानी को जैसा है वैसा छोड़ती है।
       *[other] मॉडल को { $after } टोकन के कॉन्टेक्स्ट के साथ लोड कीजिए।
    }
finding-prompt-over-cap-do =
    { $about ->
        [too-long] प्रॉम्प्ट { $context } टोकन से कम रखिए, या एजेंट को पहले सार बनाने दीजिए।
       *[other] कॉन्टेक्स्ट को { $after } टोकन तक बढ़ाइए।
    }
finding-timeout-shorter-than-prefill-do = क्लाइंट को { $after } सेकंड रुकने दीजिए।
finding-context-default-too-short-do = { $after } टोकन वाली परिभाषा बनाइए।
finding-context-shrunk-to-fit-do = 8 बिट के कैश के साथ { $after } टोकन माँगिए।
finding-slots-divide-context-do = सर्वर को एक स्लॉट के साथ शुरू कीजिए।
finding-context-setting-ignored-do = कॉन्टेक्स्ट मॉडल परिभाषा में तय कीजिए।
finding-context-pushes-layers-off-do = कैश 8 बिट में रखिए, या कॉन्टेक्स्ट घटाकर { $context } टोकन कीजिए।
finding-kv-cache-too-large-do = कैश 8 बिट में रखिए।
finding-slots-multiply-memory-do = एक बार में एक रिक्वेस्ट रखिए।
finding-gpu-limit-too-low-do = सीमा बढ़ाकर { $after } GiB कीजिए।
finding-borrowed-memory-too-low-do = उसे { $after } GiB उधार लेने दीजिए।
finding-carve-out-too-large-do = { $after } GiB अलग रखिए।
finding-integrated-gpu-ignored-do = उसे चालू कीजिए, या अपडेट कीजिए: { $runtime }।
finding-card-spills-to-system-do = रनटाइम के लिए ड्राइवर को ऐसा करने से रोकिए, और फिर न आए तो छोटा कॉन्टेक्स्ट या छोटी फ़ाइल लीजिए।
finding-layers-split-instead-of-experts-do = मुख्य मेमोरी में सिर्फ़ एक्सपर्ट रखिए।
finding-quantization-too-large-do =
    { $address ->
        [none] उसे { $about } में डाउनलोड कीजिए।
       *[other] उसे { $about } में डाउनलोड कीजिए: { $address }
    }
finding-file-larger-than-memory-do =
    { $about ->
        [none] जो बंद हो सके बंद कीजिए, या छोटी फ़ाइल लीजिए।
        [smaller-model] छोटा मॉडल लीजिए: इसकी कोई फ़ाइल यहाँ नहीं आती।
       *[other] उसे { $about } में डाउनलोड कीजिए। प्रोग्राम बंद करना काफ़ी नहीं होगा। { $address ->
            [none] {""}
           *[other] { $address }
        }
    }
finding-page-cache-in-the-way-do =
    { $unit ->
        [s] रनटाइम को फ़ाइल मैप करने की जगह पढ़ने दीजिए।
       *[other] लोड करने से पहले कैश की गई फ़ाइलें हटाइए।
    }
finding-memory-taken-by-others-do = मॉडल के काम करते समय उन्हें बंद रखिए।
finding-flash-attention-off-do = उसे चालू कीजिए, या रनटाइम पर छोड़ दीजिए।
finding-prompt-cache-missed-do = प्रॉम्प्ट की शुरुआत हर बार एक सी रखिए।
finding-whole-prompt-read-again-do = रनटाइम अपडेट कीजिए, या उसे पूरी विंडो रखने दीजिए।
finding-unloaded-when-idle-do = उसे मॉडल एक दिन तक रखने दीजिए।
finding-reloaded-each-turn-do = हर जगह एक ही कॉन्टेक्स्ट लंबाई रखिए।
finding-client-limit-too-low-do = क्लाइंट की सीमा बढ़ाकर { $after } कीजिए।
finding-client-believes-too-much-do = क्लाइंट को { $after } बताइए।
finding-prefill-batch-too-small-do = एक बार में { $after } टोकन पढ़िए।
finding-requests-queue-do = एक साथ कम एजेंट चलाइए, या मेमोरी हो तो सर्वर को ज़्यादा स्लॉट दीजिए।
finding-runtime-at-two-places-do =
    { $about ->
        [inside] बाहर की मशीन का पता (address) दीजिए।
       *[other] एक को छोड़कर बाक़ी बंद कीजिए।
    }
finding-chat-template-wrong-do =
    { $client ->
        [none] मॉडल फिर से डाउनलोड कीजिए, या सर्वर को उसकी फ़ाइल वाला टेम्पलेट लेने दीजिए।
       *[other] रनटाइम का अपना इंटरफ़ेस लीजिए।
    }
finding-position-scaling-wrong-do = गुणक { $after } रखिए।
finding-memory-below-its-speed-do = मॉड्यूल वहाँ लगाइए जहाँ मैनुअल कहता है, और उनकी प्रोफ़ाइल चालू कीजिए।
finding-held-back-by-power-or-heat-do =
    { $about ->
        [heat] ठंडा होने दीजिए।
        [heat-gpu] ठंडा होने दीजिए।
        [battery] चार्जर लगाइए।
        [saver] ज़्यादा रफ़्तार वाला मोड चुनिए।
       *[other] कार्ड को उसकी अपनी सीमा वापस दीजिए।
    }
finding-slot-too-narrow-do = सबसे चौड़ा स्लॉट लीजिए, या मॉडल एक ही कार्ड पर रखिए।
finding-speculation-unused-do = मसौदा बनाना चालू कीजिए।
finding-label-promises-too-much-do = { $after } टोकन मानकर चलिए, क्लाइंट में भी।

## क्या मिलेगा

effect-memory =
    { $fits ->
        [true] इस काम को { $usable_gib } GiB में से { $needed_gib } चाहिए (वेट { $weights_gib }, कैश { $kv_gib })। समाता है।
       *[other] इस काम को { $usable_gib } GiB में से { $needed_gib } चाहिए। इतना अकेला काफ़ी नहीं।
    }
effect-prefill = { $prompt_tokens } टोकन { $tps } प्रति सेकंड पर पढ़ने में { $seconds } सेकंड लगते हैं, और तब क्लाइंट { $timeout_s } सेकंड रुकता है।
effect-layers = GPU पर { $of } में से { $after } लेयर, { $before } की जगह।
effect-decode = लगभग { $after_tps } टोकन प्रति सेकंड, { $before_tps } की जगह।
effect-wait = { $after_s } सेकंड, { $before_s } सेकंड की जगह।
effect-window = आपके टेक्स्ट के { $after } टोकन मॉडल तक पहुँचते हैं, { $before } की जगह।
effect-freed = { $gib } GiB ख़ाली होते हैं।
effect-bandwidth = { $after_gbs } GB/s, { $before_gbs } की जगह; लिखने की रफ़्तार भी उसी के साथ बढ़ती है।
effect-slot = स्लॉट से { $before_gbs } की जगह { $after_gbs } GB/s तक गुज़रते हैं।
effect-no-number =
    { $why ->
        [right-answers] जो जवाब और टूल-कॉल ग़लत आते थे, वे सही आते हैं। यह कोई संख्या नहीं है।
        [depends-on-text] यह इस पर है कि पहले से लिखा हुआ कितना टिकता है, यानी आपके टेक्स्ट पर। पहले और बाद में मापें।
        [depends-on-load] इंतज़ार कितना घटेगा, यह इस पर है कि एक साथ कितने अनुरोध आते हैं।
        [nothing-lost] जो भेजा जाता है, उसमें से कुछ भी अब न कटता है, न लौटाया जाता है।
       *[takes-hold] आप जो सेट करते हैं, वही लागू होता है। फ़ायदा इस पर है कि आप क्या सेट करते हैं।
    }
effect-not-computed = यहाँ नहीं गिना जा सकता कि कितना फ़ायदा होगा। इसके लिए यह जानना होगा: { $fact }।

## क्या जोखिम है

risk-none = कोई जोखिम नहीं: जो है वह वैसा ही रहता है।
risk-restart = रनटाइम फिर से शुरू होता है और अपने मॉडल नए सिरे से लोड करता है।
risk-more-memory = मॉडल ज़्यादा मेमोरी लेता है; आएगा या नहीं, इसका हिसाब हो चुका है।
risk-more-memory-unsure = मॉडल ज़्यादा मेमोरी लेता है, और आएगा या नहीं, यह पक्का नहीं। लोड होने के बाद देखिए कि कितनी लेता है।
risk-quality = जवाब थोड़े कम सटीक हो सकते हैं। कम ही लोगों को पता चलता है।
risk-system-memory = संख्या बहुत बड़ी हो तो सिस्टम को ही मेमोरी कम पड़ती है। कुछ बचाकर रखी गई है।
risk-longer-wait = सच में कुछ अटक जाए तो आपको देर से पता चलेगा।
risk-reboot = मशीन रीस्टार्ट करनी होगी।
risk-hardware = यह फ़र्मवेयर के मेन्यू में या मशीन खोलकर होता है।
risk-heat = ज़्यादा बिजली, गर्मी और शोर।

## हाथ से क्या करना है

hand-restart-runtime = रनटाइम फिर से शुरू कीजिए।
hand-reload-model = नई सेटिंग के साथ मॉडल फिर लोड कीजिए।
hand-update-runtime = रनटाइम अपडेट कीजिए।
hand-update-driver = ग्राफ़िक्स ड्राइवर अपडेट कीजिए या फिर से लगाइए, फिर मशीन रीस्टार्ट कीजिए।
hand-pass-gpu-to-container = कंटेनर को GPU की पहुँच देकर शुरू कीजिए।
hand-join-gpu-groups = लॉग आउट करके फिर लॉग इन कीजिए, ताकि नए समूह लागू हों।
hand-shorten-prompt = प्रॉम्प्ट छोटा कीजिए, या एजेंट को पहले ही समेटने दीजिए।
hand-stable-prefix = जो बदलता है (तारीख़, गिनती, टूल के नतीजे), उसे प्रॉम्प्ट के अंत में रखिए।
hand-one-context-length = हर क्लाइंट में एक ही कॉन्टेक्स्ट लंबाई रखिए।
hand-native-endpoint = पते से “/v1” हटाइए।
hand-no-sysmem-fallback = NVIDIA के कंट्रोल पैनल में रनटाइम के लिए “CUDA - Sysmem Fallback Policy” को “Prefer No Sysmem Fallback” पर रखिए।
hand-firmware-carve-out = रीस्टार्ट करके फ़र्मवेयर के मेन्यू में जाइए और “UMA Frame Buffer Size” घटाइए।
hand-variable-graphics-memory = AMD के Adrenalin प्रोग्राम में “Variable Graphics Memory” बदलिए, फिर रीस्टार्ट कीजिए।
hand-close-programs = जिन प्रोग्रामों ने मेमोरी ले रखी है, उन्हें बंद कीजिए।
hand-stop-second-runtime = दूसरा वाला बंद कीजिए: ऐप या सर्विस।
hand-host-address = होस्ट का पता दीजिए (Docker में: host.docker.internal)।
hand-plug-in = चार्जर लगाइए और ज़्यादा रफ़्तार वाला पावर मोड चुनिए।
hand-let-it-cool = साफ़ कीजिए, और हवा आने दीजिए।
hand-pair-modules = मैनुअल में देखिए कि कौन से स्लॉट साथ के हैं; फ़र्मवेयर में XMP या EXPO चालू कीजिए।
hand-move-card = कार्ड सबसे ज़्यादा लेन वाले स्लॉट में लगाइए।
hand-fetch-again = मॉडल उसके बनाने वालों से फिर डाउनलोड कीजिए।
hand-fewer-agents = एक साथ कम एजेंट चलाइए।
hand-choose-definition = अपने एजेंट या क्लाइंट में नई परिभाषा चुनिए। तब तक पुरानी ही पहले की तरह चलती है।
hand-as-above = ऊपर वाला बदलाव इसे भी ठीक कर देता है।
hand-odd-name = नाम में ऐसे अक्षर हैं जो कमांड में नहीं होने चाहिए, इसलिए यहाँ कोई कमांड नहीं दिखाई जाती। पहले उसे सादा नाम दीजिए, फिर दोबारा देखिए।
hand-lost-at-restart = macOS इसे रीस्टार्ट पर भूल जाता है। तब फिर से सेट कीजिए, या किसी लॉगिन आइटम से करवाइए।
hand-amd-ttm = amd-ttm कमांड amd-debug-tools पैकेज के साथ आती है। पहले उसे इंस्टॉल कीजिए।
hand-fetch-smaller = ऊपर बताई फ़ाइल डाउनलोड कीजिए और इसकी जगह उसे लोड कीजिए।
hand-count-on-native = अपने एजेंट या क्लाइंट में वही लंबाई रखिए जिसके लिए मॉडल बना है।
hand-smaller-model = कम पैरामीटर वाला मॉडल चुनिए।
step-modelfile = इसे Modelfile नाम की फ़ाइल में रखिए:
step-create = फिर टाइप कीजिए:

## क्या जाँचा नहीं गया

not-checked =
    { $why ->
        [no-permission] नहीं मिला: { $fact } (और अधिकार के बिना सिस्टम नहीं दिखाता)।
        [not-installed] नहीं मिला: { $fact } (इस मशीन पर नहीं है)।
        [not-running] नहीं मिला: { $fact } (ऐसा कुछ चल नहीं रहा जो दिखाए)।
        [not-supported] नहीं मिला: { $fact } (यह सिस्टम या संस्करण नहीं दिखाता)।
        [timeout] नहीं मिला: { $fact } (समय पर जवाब नहीं आया)।
        [unreadable] नहीं मिला: { $fact } (जवाब समझ में नहीं आया)।
        [not-seen] नहीं मिला: { $fact } (अब तक कुछ दिखा नहीं)।
       *[other] नहीं मिला: { $fact } (Whichbox ने इसे नहीं देखा)।
    }
lacking-os = ऑपरेटिंग सिस्टम
lacking-chip = चिप
lacking-memory = मेमोरी
lacking-memory-installed = लगी हुई मेमोरी
lacking-memory-available = बची हुई मेमोरी
lacking-swap = डिस्क पर डाली गई मेमोरी
lacking-programs = बहुत मेमोरी लेने वाले प्रोग्राम
lacking-gpus = ग्राफ़िक्स प्रोसेसर
lacking-gpu-memory = कार्ड की मेमोरी
lacking-gpu-shared-memory = ग्राफ़िक्स की उधार ली मेमोरी
lacking-gpu-limit = GPU कितनी मेमोरी ले सकता है
lacking-memory-channels = मेमोरी मॉड्यूल और उनके चैनल
lacking-bandwidth = मेमोरी की बैंडविड्थ
lacking-power = बिजली और गर्मी
lacking-thermal = गर्मी
lacking-pcie = काम करते समय कार्ड का स्लॉट
lacking-machine = यह कैटलॉग की कौन सी मशीन है
lacking-runtime = कोई रनटाइम
lacking-runtime-version = रनटाइम का संस्करण
lacking-runtime-settings = रनटाइम की सेटिंग
lacking-runtime-log = रनटाइम का लॉग
lacking-compute-devices = रनटाइम जिन डिवाइस से काम लेता है
lacking-counters = सर्वर के काउंटर
lacking-definitions = मॉडल की परिभाषा
lacking-loaded-models = लोड किया हुआ मॉडल
lacking-context-in-force = लागू कॉन्टेक्स्ट लंबाई
lacking-context-native = मॉडल जिस कॉन्टेक्स्ट लंबाई के लिए बना है
lacking-gpu-share = मॉडल का कितना हिस्सा GPU पर है
lacking-kv-type = KV कैश कैसे रखा गया है
lacking-slots = स्लॉट की संख्या
lacking-flash-attention = flash attention चालू है या नहीं
lacking-keep-alive = मॉडल कितनी देर लोड रहता है
lacking-catalog-model = यह कैटलॉग का कौन सा मॉडल है
lacking-quantization = मॉडल की फ़ाइल का आकार
lacking-template = चैट टेम्पलेट
lacking-rope = पोज़िशन कितनी खींची गई हैं
lacking-load-mode = फ़ाइल कैसे लोड हुई
lacking-batch = एक बार में कितने टोकन पढ़े जाते हैं
lacking-expert-placement = एक्सपर्ट कहाँ हैं
lacking-speculation = मॉडल आगे का मसौदा बना सकता है या नहीं
lacking-requests = चली हुई रिक्वेस्ट
lacking-prefill-speed = प्रॉम्प्ट कितनी तेज़ी से पढ़ा जाता है
lacking-decode-speed = जवाब कितनी तेज़ी से लिखा जाता है
lacking-prompt-length = प्रॉम्प्ट कितने लंबे हैं
lacking-clients = कोई एजेंट या क्लाइंट
lacking-client-context = क्लाइंट की कॉन्टेक्स्ट सीमा
lacking-client-timeout = क्लाइंट कितनी देर रुकता है
lacking-client-endpoint = क्लाइंट कौन सा इंटरफ़ेस लेता है
lacking-client-headers = क्लाइंट अपने प्रॉम्प्ट के आगे क्या लगाता है

## नियमों के नाम, कम शब्दों में।

rule-no-gpu-backend = GPU काम में नहीं
rule-context-cap-below-native = कटा कॉन्टेक्स्ट
rule-prompt-over-cap = कॉन्टेक्स्ट से लंबा प्रॉम्प्ट
rule-timeout-shorter-than-prefill = बहुत छोटा टाइमआउट
rule-context-default-too-short = छोटा डिफ़ॉल्ट कॉन्टेक्स्ट
rule-context-shrunk-to-fit = सर्वर का घटाया कॉन्टेक्स्ट
rule-slots-divide-context = कॉन्टेक्स्ट बाँटते स्लॉट
rule-context-setting-ignored = बेअसर कॉन्टेक्स्ट सेटिंग
rule-context-pushes-layers-off = कॉन्टेक्स्ट से GPU के बाहर लेयर
rule-kv-cache-too-large = बहुत बड़ा KV कैश
rule-slots-multiply-memory = मेमोरी बढ़ाते स्लॉट
rule-gpu-limit-too-low = macOS की GPU सीमा
rule-borrowed-memory-too-low = ग्राफ़िक्स को मिलने वाली मेमोरी
rule-carve-out-too-large = फ़र्मवेयर की अलग रखी मेमोरी
rule-integrated-gpu-ignored = छोड़ी गई इंटीग्रेटेड GPU
rule-card-spills-to-system = कार्ड से RAM में छलकाव
rule-layers-split-instead-of-experts = एक्सपर्ट की जगह बँटी लेयर
rule-quantization-too-large = बहुत बड़ा क्वांटाइज़ेशन
rule-file-larger-than-memory = मेमोरी से बड़ी फ़ाइल
rule-page-cache-in-the-way = पेज कैश की रुकावट
rule-memory-taken-by-others = दूसरे प्रोग्रामों की मेमोरी
rule-flash-attention-off = फ़्लैश अटेंशन बंद
rule-prompt-cache-missed = चूका प्रॉम्प्ट कैश
rule-whole-prompt-read-again = पूरा प्रॉम्प्ट दोबारा
rule-unloaded-when-idle = खाली समय में हटता मॉडल
rule-reloaded-each-turn = बार-बार लोड होता मॉडल
rule-client-limit-too-low = क्लाइंट की कम सीमा
rule-client-believes-too-much = क्लाइंट का ज़्यादा भरोसा
rule-prefill-batch-too-small = छोटे टुकड़ों में पढ़ना
rule-requests-queue = क़तार में रिक्वेस्ट
rule-runtime-at-two-places = दो जगह रनटाइम
rule-chat-template-wrong = ग़लत चैट टेम्पलेट
rule-position-scaling-wrong = ग़लत खिंची पोज़िशन
rule-memory-below-its-speed = धीमी चलती मेमोरी
rule-held-back-by-power-or-heat = पावर या गर्मी
rule-slot-too-narrow = सँकरा स्लॉट
rule-speculation-unused = आगे का मसौदा बेकार
rule-label-promises-too-much = ज़्यादा वादा करता लेबल

## इकाइयाँ और सार

finding-unit-tokens = { $n } टोकन
finding-unit-s = { $n } सेकंड
finding-unit-gib = { $n } GiB
finding-unit-layers = { $n } लेयर
finding-unit-percent = { $n }%
finding-unit-tps = { $n } टोकन/s
finding-unit-gbs = { $n } GB/s
finding-unit-watts = { $n } W
finding-unit-count = { $n }
finding-unit-switch =
    { $n ->
        [off] बंद
       *[other] चालू
    }
diagnose-healthy = कुछ नहीं मिला। { $checked } नियम जाँचे गए, कॉन्टेक्स्ट वाले भी, और कोई सेटिंग इस मशीन को नहीं रोक रही।
diagnose-part = जो जाँचा जा सका ({ $checked }), उसमें कुछ नहीं मिला। { $unchecked } नहीं जाँचे जा सके, इसलिए इससे यह नहीं पता चलता कि सब ठीक है।
diagnose-tasks-elsewhere = आपका काम { $models } माँगता है, और किसी रनटाइम में वह लोड नहीं है। इसलिए काम की ज़रूरत लोड किए मॉडलों से नहीं मिलाई गई। उसे लोड करके फिर देखिए।
diagnose-nothing-checked = कुछ भी जाँचा नहीं जा सका।
diagnose-found =
    { $findings ->
        [one] एक सेटिंग कमज़ोर हार्डवेयर जैसी दिखती है:
       *[other] { $findings } सेटिंग कमज़ोर हार्डवेयर जैसी दिखती हैं:
    }
diagnose-gain = इससे क्या मिलेगा: { $effect }
diagnose-do = क्या करें: { $what }
diagnose-undo = वापस लेने के लिए:
diagnose-blind-title = जो Whichbox देख नहीं सकता
diagnose-blind = यह न प्रॉम्प्ट पढ़ता है, न जवाब, इसलिए नहीं बता सकता कि गड़बड़ पाठ में ही है या नहीं। जो सेटिंग एडिटर अपने पास रखता है, या जो प्रोजेक्ट के फ़ोल्डर या क्लाउड सेवा में हैं, उन्हें भी नहीं पढ़ता। जो दिखा वह देखने के पल का है: जो मॉडल लोड नहीं था, या जो सीमा काम के दबाव में ही दिखती है, वह छिपी रहती है।
diagnose-not-checked = जाँचा नहीं गया ({ $rules }):
diagnose-checked = जाँचे गए नियम: { $checked }। दूसरी मशीनों या रनटाइम के नियम: { $others }।

diagnose-what = जो कमज़ोर हार्डवेयर लगता है, वह अक्सर एक सेटिंग होती है। Whichbox इस मशीन को, इस पर चल रहे रनटाइम को और उन्हें इस्तेमाल करने वाले एजेंटों को देखता है। आपकी हाँ के बिना कुछ बदला नहीं जाता, और कुछ मशीन से बाहर नहीं जाता।
diagnose-looking = यह मशीन देखी जा रही है। कुछ सेकंड लगते हैं, और कोई रनटाइम जवाब न दे तो ज़्यादा।
diagnose-again = फिर देखें
diagnose-save = देखा हुआ सहेजें
diagnose-save-what = किसी को भेजने के लिए फ़ाइल, बिना नाम, पाथ, कुंजी और प्रॉम्प्ट के।
diagnose-use = सलाह में इसे गिनें
diagnose-used = सलाह अब यहाँ देखी गई बातों को गिनती है।
diagnose-no-runtime = यहाँ कोई रनटाइम नहीं चल रहा, इसलिए उसकी सेटिंग के बारे में कम ही कहा जा सकता है। उसे चलाइए, मॉडल लोड कीजिए और फिर देखिए।
diagnose-as-it-is = जैसा है
diagnose-as-it-should-be = जैसा होना चाहिए
diagnose-leave-away = इसे हटा दीजिए।
diagnose-leave-away-line = हटा दीजिए: { $line }
diagnose-admin = यह एडमिनिस्ट्रेटर का पासवर्ड माँगता है।
diagnose-seen-title = क्या देखा गया
diagnose-machine = यह मशीन
diagnose-machine-not-known = कैटलॉग इसे नहीं जानता
diagnose-runtime =
    { $state ->
        [running] चल रहा है और जवाब देता है
        [not-running] मौजूद है, चल नहीं रहा
        [refused] चल रहा है पर हमें जवाब नहीं देता
        [slow] समय पर जवाब नहीं दिया
        [unreadable] ऐसा जवाब दिया जो हमें समझ नहीं आया
        [unknown-version] चल रहा है, ऐसे संस्करण में जिसे हम नहीं जानते
        [something-else] उसके सामान्य पते पर कुछ और जवाब देता है
       *[other] नहीं मिला
    }
diagnose-client =
    { $state ->
        [found] उसकी सेटिंग पढ़ ली गईं
        [unreadable] उसकी सेटिंग पढ़ी नहीं जा सकतीं
       *[other] नहीं मिला
    }

## Looking closer. $runtime is a name.

look-closer = कहीं और या और पास से देखें
look-addresses = रनटाइम इस मशीन पर अपनी आम जगहों पर खोजे जाते हैं। जो कहीं और सुनता है, वह अपने पते से मिलता है। किसी और मशीन से तभी पूछा जाता है जब आप उसे यहाँ बताएँ।
look-address = { $runtime } का पता
look-bandwidth = मापें कि मेमरी कितनी तेज़ है (एक सेकंड पूरा लोड)
look-there = ऐसे देखें

## Which machine it is, and what was seen of it. $confidence, $unified and $mode are codes; numbers are formatted, or "none".

match-confidence =
    { $confidence ->
        [certain] पक्का
        [likely] संभव है
       *[weak] अंदाज़ा
    }
match-chosen = जैसा आपने बताया
match-wrong = यह नहीं है?
match-say = बताएँ कि कौन-सी है
match-label = वह मशीन जिस पर यह चल रहा है
match-remembered = आप जो चुनेंगे, वह इस मशीन के लिए याद रहेगा।
match-forget = Whichbox को ख़ुद खोजने दें
seen-itself = यह अपना नाम { $name } बताती है।
seen-system = सिस्टम
seen-chip = चिप
seen-cores = { $chip }, { $cores } कोर
seen-memory = मेमरी
seen-memory-of =
    { $free ->
        [none] { $total } GiB
       *[other] { $total } GiB, जिसमें { $free } ख़ाली
    }
seen-shared = ग्राफ़िक्स मेमरी
seen-unified =
    { $unified ->
        [yes] सिस्टम के साथ साझा
       *[no] अपनी
    }
seen-swap = डिस्क पर गया हुआ
seen-gpu = ग्राफ़िक्स
seen-driver = ड्राइवर { $version }
seen-limit = GPU इतना ले सकता है
seen-bandwidth = मेमरी बैंडविड्थ
seen-bandwidth-table = कैटलॉग के हिसाब से { $gbs } GB/s
seen-bandwidth-here = यहाँ मापे गए { $gbs } GB/s
seen-power = बिजली
seen-power-mode =
    { $mode ->
        [battery] बैटरी पर
        [saver] बिजली बचा रही है
        [balanced] संतुलित
       *[performance] पूरी ताक़त
    }
seen-loaded = { $model }, { $context } टोकन कॉन्टेक्स्ट के साथ

## A change that Whichbox makes itself, where the person agrees. $name and $beside are names of definitions or files.

fix-apply = Whichbox से यह बदलाव करवाएँ
fix-title = यह बदलाव करें?
fix-asking = पढ़ा जा रहा है कि अभी कैसा है।
fix-definition-what = Ollama में एक नई परिभाषा बनेगी: { $name }। वह { $beside } के साथ रहेगी, उसी के वेट लेगी और डिस्क पर जगह नहीं लेगी। जो मौजूद है, वह नहीं बदलेगा।
fix-file-what = एक नई फ़ाइल लिखी जाएगी: { $name }। यह { $beside } की नक़ल है जिसमें सिर्फ़ यह लाइन बदली है। पुरानी फ़ाइल वैसी ही रहेगी।
fix-lines = क्या बदलेगा
fix-undo-how = वापस लेने के लिए यहाँ एक बटन है, या यह लिखें: { $line }
fix-undo-file = वापस लेने के लिए यहाँ एक बटन है, या नई फ़ाइल मिटा दें।
fix-taken = इस नाम का कुछ पहले से मौजूद है, और कुछ भी कभी बदला नहीं जाता।
fix-agree = बनाएँ
fix-making = बन रहा है
fix-leave = रहने दें
fix-made = बन गया और वापस पढ़ा गया: { $name } में “{ $reads }” है।
fix-next-definition = अब अपने एजेंट या क्लाइंट में { $name } चुनें।
fix-next-file = इसे देख लें, फिर पुरानी की जगह रखें।
fix-undo = वापस लें
fix-undone = वापस लिया गया। सब पहले जैसा है।
diff-gone = हटेगा:
diff-new = जुड़ेगा:

## The benchmark. $stage, $what, $state and $why are codes; $runs is a real number.

bench-title = यहाँ मापा गया
bench-what = एक छोटा बेंचमार्क बताता है कि यह मशीन कितनी तेज़ी से पढ़ती और लिखती है, और जितना देना चाहिए उतना देती है या नहीं। इसमें आधा मिनट लगता है, धीमी मशीन पर ज़्यादा। इससे इस मशीन के अनुमान सुधरते हैं।
bench-none = मापने के लिए कोई मॉडल नहीं है। रनटाइम शुरू करें, मॉडल लोड करें, और फिर देखें।
bench-model = मॉडल
bench-start = मापें
bench-stop = रोकें
bench-stage =
    { $stage ->
        [loading] मॉडल मेमरी में लाया जा रहा है।
        [short] छोटा प्रॉम्प्ट पढ़ा और जवाब लिखा जा रहा है।
        [filling] कॉन्टेक्स्ट भरा जा रहा है।
       *[deep] वहाँ से आगे पढ़ा और जवाब लिखा जा रहा है।
    }
bench-stopped = रोका गया। कुछ नहीं रखा गया।
bench-span-title = कॉन्टेक्स्ट में टोकन
bench-span = { $from }–{ $to }
bench-delivers = यह मशीन उतना देती है जितना देना चाहिए।
bench-below = अनुमान से कम: इस मशीन को जितना देना चाहिए, उसका { $share }।
bench-slow = बहुत धीमी: इस मशीन को जितना देना चाहिए, उसका { $share }।
bench-nothing-to-compare = मशीन या मॉडल कैटलॉग में नहीं है, इसलिए तुलना के लिए कुछ नहीं है।
bench-suspicion =
    { $what ->
        [processor-computes] जो ग्राफ़िक्स को गिनना चाहिए, वह प्रोसेसर गिन रहा है।
        [heat] यह बहुत गर्म है और धीमी हो जाती है।
        [power-mode] यह बिजली बचा रही है, या बैटरी पर है।
        [memory-channels] मेमरी अपनी रफ़्तार से कम पर है: कई में से एक चैनल, या प्रोफ़ाइल बंद।
        [swapping] मेमरी डिस्क पर जा रही है।
       *[unknown] जो दिखा, उससे यह समझ नहीं आता। क्या कुछ और चल रहा है?
    }
bench-prompt = पढ़े टोकन
bench-reading = पढ़ना
bench-writing = लिखना
bench-expected = अनुमान { $low }–{ $high }
bench-not-timed = मापने के लिए बहुत छोटा
bench-not-asked = माँगा नहीं गया
bench-cache =
    { $state ->
        [hit] प्रॉम्प्ट कैश काम करता है: जो पढ़ा जा चुका, वह दोबारा नहीं पढ़ा जाता।
       *[missed] प्रॉम्प्ट कैश नहीं लगा: पूरा प्रॉम्प्ट दोबारा पढ़ा गया।
    }
bench-count = सलाह में इसे गिनें
bench-counted =
    { $runs ->
        [one] सलाह में यहाँ मापी गई एक दौड़ गिनी जाती है।
       *[other] सलाह में यहाँ मापी गई { $runs } दौड़ें गिनी जाती हैं।
    }
bench-forget = माप हटाएँ
bench-forgotten = जो यहाँ मापा गया, वह अब सलाह में नहीं गिना जाता।
bench-not-counted =
    { $why ->
        [unknown-machine] इससे कोई अनुमान नहीं सुधरता, क्योंकि पक्का नहीं कि यह कैटलॉग की कौन-सी मशीन है। नीचे बताएँ।
        [unknown-model] इससे कोई अनुमान नहीं सुधरता, क्योंकि मॉडल कैटलॉग में नहीं है।
        [held-back] इससे कोई अनुमान नहीं सुधरता, क्योंकि ऊपर की एक सेटिंग मशीन को रोक रही है। पहले उसे बदलें, फिर मापें।
        [far-too-slow] इससे कोई अनुमान नहीं सुधरता: यहाँ कुछ ग़लत है जो मशीन का अपना गुण नहीं है।
       *[too-short] इससे कोई अनुमान नहीं सुधरता, क्योंकि हिस्से मापने के लिए बहुत छोटे थे।
    }
