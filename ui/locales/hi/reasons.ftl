### वजहें और नतीजे वाक्यों के रूप में। `Reason` और `Rule` के हर कोड के लिए एक संदेश।

## फ़ैसले

verdict-keep = जो है वही रखिए: { $machine }।
verdict-fix =
    { $fixes ->
        [0] जो है वही रखिए: { $machine }। उसकी सेटिंग बदलिए।
        [one] जो है वही रखिए: { $machine }। एक सेटिंग बदलिए।
       *[other] जो है वही रखिए: { $machine }। { $fixes } सेटिंग बदलिए।
    }
verdict-hybrid = जो है वही रखिए ({ $machine }) और बाक़ी क्लाउड को दीजिए।
verdict-hybrid-nothing = कुछ मत ख़रीदिए। यह काम क्लाउड कर देगा।
verdict-buy =
    { $units ->
        [one] ख़रीदिए: { $machine }।
       *[other] ख़रीदिए: { $units } × { $machine }।
    }
verdict-none = { $budget } के भीतर यह काम कोई नहीं करता।
verdict-none-least =
    { $units ->
        [one] कम से कम जो चलेगा: { $machine }, { $price } में।
       *[other] कम से कम जो चलेगा: { $units } × { $machine }, { $price } में।
    }
verdict-none-least-unpriced =
    { $units ->
        [one] कम से कम जो चलेगा: { $machine }।
       *[other] कम से कम जो चलेगा: { $units } × { $machine }।
    }
verdict-none-unknown = कैटलॉग में यह किसी भी दाम पर कोई नहीं करता।

verdict-keep-label = जो है वही रखिए
verdict-fix-label = एक सेटिंग बदलिए
verdict-hybrid-label = काम क्लाउड के साथ बाँटिए
verdict-buy-label = ख़रीदिए
verdict-none-label = इस बजट में कुछ नहीं

## वजहें

reason-current-does-it = आपकी मशीन ({ $machine }) सारा निजी काम समय पर करती है: दिन में लगभग { $minutes } मिनट इंतज़ार।
reason-free-fix-does-it =
    { $fixes ->
        [one] रुकावट एक मुफ़्त सेटिंग है, हार्डवेयर नहीं। उसे बदलने पर काम को GPU की { $usable_gib } GiB में से { $needed_gib } चाहिए।
       *[other] रुकावट { $fixes } मुफ़्त सेटिंग हैं, हार्डवेयर नहीं। उन्हें बदलने पर काम को GPU की { $usable_gib } GiB में से { $needed_gib } चाहिए।
    }
reason-cloud-takes-the-rest = आपकी मशीन ({ $machine }) वह काम कर लेती है जिसे घर में रहना है। बाक़ी बाहर जा सकता है और क्लाउड में बेहतर है: { $tasks }।
reason-current-falls-short = आपकी मशीन ({ $machine }) “{ $task }” पूरा नहीं कर पाती।
reason-no-current-machine = आपने कोई मशीन नहीं बताई, इसलिए रखने या बदलने को कुछ नहीं।
reason-nothing-must-stay = कुछ भी घर में रहना ज़रूरी नहीं, इसलिए कुछ ख़रीदना भी ज़रूरी नहीं।
reason-nothing-does-it = जो काम घर में रहना है, वह कैटलॉग में कोई नहीं करता। ज़्यादातर मशीनों पर “{ $task }” आड़े आता है।
reason-least-that-would-do = कम से कम जो चलेगा वह { $machine } है, आपके बजट से { $over } ऊपर।
reason-swap-time = एक मॉडल की जगह दूसरा लोड करने में दिन के लगभग { $expected } मिनट ({ $low }–{ $high }) लगते हैं, दिन में क़रीब { $swaps } बार।
reason-do-not-fit-together = आप सारे मॉडल एक साथ मेमोरी में चाहते हैं। मिलाकर उन्हें { $needed_gib } GiB चाहिए, और GPU { $usable_gib } GiB ले सकता है।
reason-fit-together = सारे मॉडल एक साथ मेमोरी में रहते हैं ({ $models }): GPU की { $usable_gib } GiB में से { $needed_gib }।
reason-only-in-the-cloud = “{ $task }” को { $model } चाहिए, जो सिर्फ़ अपनी कंपनी के यहाँ चलता है।
reason-no-cloud-model = कैटलॉग का कोई क्लाउड मॉडल “{ $task }” को आपकी मानी शर्तों पर नहीं लेता: विंडो छोटी है, स्कोर बहुत कम है, या उसका दाम नहीं है।
reason-cloud-model-ends = “{ $task }” जो मॉडल माँगता है ({ $model }), उसे उसका प्रदाता बंद कर रहा है। बंद होने से पहले दूसरा चुन लीजिए।
reason-cloud-model-unscored = कोई प्रकाशित स्कोर { $model } की तुलना “{ $task }” की माँग से नहीं करता। भरोसा करने से पहले आज़मा लीजिए।
reason-our-longest-wait = “{ $task }” के लिए आपने सबसे लंबा इंतज़ार नहीं बताया, इसलिए हमारा लागू है: { $accepted_s } सेकंड। बदलने के लिए अपना बताइए।
reason-sharing-little-known = { $users } रिक्वेस्ट एक साथ चलती हैं। ऐसे माप कम प्रकाशित हैं, इसलिए दायरे चौड़े हैं।
reason-no-tax-counted = कोई बिक्री कर या GST नहीं गिना गया। हमारे ज़्यादातर दाम अमेरिका के हैं, जहाँ कर ऊपर से लगता है।
reason-tie-broken-by =
    { $preference ->
        [price] दोनों बराबर हैं। यह सस्ती है।
        [os] दोनों बराबर हैं। इस पर आपका पसंदीदा सिस्टम चलता है।
        [noise] दोनों बराबर हैं। यह शांत है।
        [power] दोनों बराबर हैं। ख़ाली रहते यह कम बिजली लेती है।
        [availability] दोनों बराबर हैं। यह आसानी से मिलती है।
       *[other] दोनों बराबर हैं। फ़ैसला { $preference } से होता है।
    }
reason-faster-for-more = { $by } ज़्यादा देकर { $machine } दिन में { $minutes } मिनट का इंतज़ार बचाती है, और फिर भी आपके बजट में है।
reason-better-model-for-more = { $by } और देकर “{ $task }” { $model } से चलेगा, जिसका स्कोर { $theirs } से ऊँचा है, और यह आपके बजट में है: { $machine }।
reason-fewer-minutes-than-next = { $than } के मुक़ाबले दिन में लगभग { $minutes } मिनट कम इंतज़ार होगा; दायरे आपस में मिलते हैं।
reason-more-minutes-than-next = { $than } के मुक़ाबले दिन में लगभग { $minutes } मिनट ज़्यादा इंतज़ार होगा।
reason-stronger-model-than-next = “{ $task }” के लिए यहाँ { $model } चलता है, जिसका स्कोर { $than } पर चलने वाले { $theirs } से ऊँचा है।
reason-weaker-model-than-next = “{ $task }” के लिए यहाँ { $model } चलता है; { $than } पर { $theirs }, जिसका स्कोर ऊँचा है। इनके मिनटों की तुलना नहीं हो सकती।
reason-more-memory-than-next = इसका GPU { $than } से { $more_gib } GiB ज़्यादा ले सकता है।
reason-less-memory-than-next = इसका GPU { $than } से { $less_gib } GiB कम ले सकता है।
reason-quieter-than-next = काम करते समय यह { $than } से { $db } dB(A) शांत है।
reason-less-power-than-next = ख़ाली रहते यह { $than } से { $watts } W कम लेती है।
reason-bought-used = पूरी या कुछ हिस्सा पुराना है। पैसे देने से पहले देख लीजिए।
reason-new-box-does = नई मशीन ({ $machine }) यह काम करती है: { $tasks }।
reason-works-beside = यह आपकी मशीन ({ $machine }) के साथ काम करती है, जो यह करती रहती है: { $tasks }।
reason-fit-together-beside = आपकी मशीन ({ $machine }) पर उसके सारे मॉडल एक साथ मेमोरी में रहते हैं ({ $models }): उसके GPU की { $usable_gib } GiB में से { $needed_gib }।
reason-adds-part =
    { $units ->
        [one] आप एक पुर्ज़ा ({ $part }) ख़रीदकर अपनी मशीन में लगाते हैं: { $machine }।
       *[other] आप { $units } × { $part } ख़रीदकर अपनी मशीन में लगाते हैं: { $machine }।
    }
reason-replaces-part =
    { $units ->
        [one] इसके लिए निकलेगा: { $part } ({ $machine })। दो तरह के कार्ड साथ में कितने तेज़ हैं, यह किसी ने प्रकाशित नहीं किया, इसलिए गिना नहीं गया।
       *[other] इसके लिए निकलेंगे: { $units } × { $part } ({ $machine })। दो तरह के कार्ड साथ में कितने तेज़ हैं, यह किसी ने प्रकाशित नहीं किया, इसलिए गिना नहीं गया।
    }
reason-check-room-and-power = पहले देख लीजिए कि केस, स्लॉट और पावर सप्लाई इसे सँभाल लेंगे। यहाँ से हमें यह नहीं दिखता।
reason-model-asked = “{ $task }” में { $model } चलता है, जैसा आपने कहा।
reason-model-best-that-runs =
    { $of ->
        [0] “{ $task }” में { $model } चलता है, आपकी माँग की पहली पसंद।
        [one] “{ $task }” में { $model } चलता है। एक मॉडल उससे पहले आता, पर यहाँ समय पर नहीं चलता।
       *[other] “{ $task }” में { $model } चलता है। { $of } मॉडल उससे पहले आते, पर यहाँ समय पर नहीं चलते।
    }
reason-quant-usual = “{ $task }” { $quant } लेता है: प्रति वेट लगभग चार बिट, जो ज़्यादातर लोग चलाते हैं। ज़्यादा बिट रफ़्तार घटाते हैं।
reason-quant-own = “{ $task }” { $quant } लेता है, वही रूप जिसमें बनाने वाले इसे प्रकाशित करते हैं। इससे बारीक कुछ नहीं है।
reason-quant-at-floor = “{ $task }” { $quant } लेता है, प्रति वेट कम से कम { $bits } बिट वालों में सबसे छोटा।
reason-finer-does-not-fit = { $quant } में “{ $task }” नहीं समाता: उसे { $needed_gib } GiB चाहिए, और GPU { $usable_gib } GiB ले सकता है।
reason-finer-is-slower = “{ $task }” { $quant } में भी समा जाता, पर { $wait_s } सेकंड की जगह { $finer_s } सेकंड लगते।
reason-cache-plain = “{ $task }” अपना कैश 16 बिट में रखता है, क्योंकि वह समाता है।
reason-engine-only = “{ $task }” { $engine } पर चलता है, वहाँ का एकमात्र इंजन।
reason-engine-no-quicker = “{ $task }” { $engine } पर चलता है: लगभग { $wait_s } सेकंड। { $than } पर लगभग { $other_s } सेकंड होते, कोई साफ़ फ़ायदा नहीं।
reason-other-engine-quicker = “{ $task }” की योजना { $engine } पर है, लगभग { $wait_s } सेकंड। { $than } तेज़ लगता है, लगभग { $other_s } सेकंड; आज़माने लायक़ है।
reason-other-engine-maybe-quicker = “{ $task }” { $engine } पर लगभग { $wait_s } से. के साथ रखा गया है। { $than } पर हमें लगभग { $other_s } से. की उम्मीद है। दायरे एक-दूसरे पर पड़ते हैं, फिर भी आज़माने लायक़ है।
reason-day-too-short = “{ $task }” की रिक्वेस्ट दिन में { $hours } घंटे लेती हैं, जितने होते ही नहीं।
reason-cheapest-that-passes =
    { $of ->
        [one] यह काम करने वाली यही एक है।
       *[other] यह काम करने वाली { $of } मशीनों में सबसे सस्ती है।
    }
reason-cheapest-that-holds =
    { $of ->
        [one] { $model } सिर्फ़ इसी में समाता है।
       *[other] { $model } जिन { $of } में समाता है, उनमें यह सबसे सस्ता है।
    }
reason-most-memory-for-money = यह GPU को { $usable_gib } GiB देती है, { $per_gib } प्रति GiB: पैसे के हिसाब से सबसे ज़्यादा मेमोरी।
reason-holds-model = इसमें { $model } समाता है: GPU की { $usable_gib } GiB में से { $needed_gib }।
reason-minutes-a-day = दिन में लगभग { $expected } मिनट ({ $low }–{ $high }) इंतज़ार होगा।
reason-faster-than-next = { $than } के मुक़ाबले दिन में { $minutes } मिनट बचाती है, और दायरे आपस में नहीं मिलते।
reason-cheaper-than-next = { $than } { $by } महँगी है।
reason-tie-with-next = रफ़्तार में { $with } से अलग नहीं की जा सकती: दायरे आपस में मिलते हैं।
reason-runs-preferred-system = इस पर { $os } चलता है, आपका पसंदीदा सिस्टम।
reason-second-box = इस पर { $os } चलता है और यह आपकी पहली मशीन के साथ रहती है।
reason-wrong-system = इस पर { $os } चलता है, जो आपका पसंदीदा सिस्टम नहीं है, और दूसरी मशीन आप नहीं चाहते।
reason-lacks-need =
    { $need ->
        [cuda] इस पर CUDA नहीं चलता।
        [portable] इसे साथ नहीं ले जाया जा सकता।
        [quiet] यह शांत नहीं है।
       *[other] इसमें { $need } नहीं है।
    }
reason-noise-unknown = आपने शांत मशीन माँगी, और यह कितनी आवाज़ करती है, किसी ने प्रकाशित नहीं किया।
reason-over-budget = यह आपके बजट से { $by } ऊपर है।
reason-does-not-fit = “{ $task }” नहीं समाता: { $context } टोकन पर { $model } को { $needed_gib } GiB चाहिए, और GPU { $usable_gib } GiB ले सकता है।
reason-no-model-for-wish = “{ $task }” को जो मॉडल चाहिए, कैटलॉग का वैसा कोई इस पर नहीं चलता।
reason-window-too-short = “{ $task }” को { $needed } टोकन का कॉन्टेक्स्ट चाहिए; { $model } { $most } लेता है।
reason-too-slow = “{ $task }” में लगभग { $wait_s } सेकंड लगते हैं; आप { $accepted_s } सेकंड मानते हैं।
reason-bandwidth-bound = { $model } हर टोकन के लिए अपने सारे वेट पढ़ता है। { $bandwidth_gbs } GB/s पर यह हद से हद { $limit_tps } टोकन प्रति सेकंड होता है।
reason-raise-gpu-limit = एक मुफ़्त सेटिंग के बाद समाता है: { $how }
reason-kv-quantized =
    { $kv_type ->
        [q8_0] “{ $task }” तब समाता है जब KV कैश (जवाब देते समय मॉडल आपके टेक्स्ट का जो याद रखता है) 8 बिट में रखा जाए।
        [q4_0] “{ $task }” तब समाता है जब KV कैश (जवाब देते समय मॉडल आपके टेक्स्ट का जो याद रखता है) 4 बिट में रखा जाए।
       *[other] “{ $task }” तब समाता है जब KV कैश (जवाब देते समय मॉडल आपके टेक्स्ट का जो याद रखता है) { $kv_type } में रखा जाए।
    }
reason-tight-memory = मेमोरी लगभग भरी है: { $headroom_gib } GiB बचते हैं। सीमा के इतने पास असल में मशीनें 2.7 गुना तक धीमी चलीं।
reason-models-swapped = आपके काम के मॉडल एक साथ मेमोरी में नहीं आते; दूसरा लोड करने से पहले एक हटाया जाता है।
reason-stale-price = दाम { $days } दिन पुराना है। ख़रीदने से पहले फिर देख लीजिए।
reason-weak-price = दाम कमज़ोर स्रोत से है। भरोसा करने से पहले जाँच लीजिए।
reason-cannot-be-bought =
    { $availability ->
        [out-of-stock] किसी के पास बेचने को नहीं है।
        [announced] घोषित है, पर अभी ऑर्डर नहीं हो सकती।
        [withdrawn] अब नहीं बिकती।
       *[other] आज नहीं ख़रीदी जा सकती।
    }
reason-withdrawn = निर्माता ने { $since } को इसे बेचना बंद कर दिया।
reason-no-price = किसी ने डॉलर में, या ऐसी मुद्रा में जिसकी दर आपने दी हो, दाम प्रकाशित नहीं किया।
reason-not-for-home = यह सर्वर का पुर्ज़ा है, घर या दफ़्तर की मशीन नहीं।
reason-speed-little-known = इस चिप के माप किसी ने प्रकाशित नहीं किए, इसलिए रफ़्तार सिर्फ़ बैंडविड्थ और गणना की ताक़त से निकाली गई है।
reason-link-little-known = { $units } जुड़ी हुई मशीनें कितनी तेज़ हैं, इसका कम पता है।
reason-dominated = { $by } { $saves } सस्ती है और धीमी नहीं।
reason-slower-memory-than-current = इसकी मेमोरी { $bandwidth_gbs } GB/s पढ़ती है; आपकी मशीन की { $current_gbs }।
reason-memory-is-soldered = आपकी मशीन में मेमोरी नहीं बढ़ाई जा सकती: वह सोल्डर की हुई है।
reason-system-memory-not-counted = और मेमोरी मॉड्यूल लगाने पर मॉडल कार्ड के बाहर समा जाता। आपके कंप्यूटर पर वह कितना तेज़ होगा, किसी ने प्रकाशित नहीं किया, इसलिए उसे नहीं गिना गया।
reason-mixed-cards-not-counted = आपके कार्ड के साथ दूसरी तरह का कार्ड लगाने पर ज़्यादा समाएगा। दोनों साथ में कितने तेज़ हैं, यह किसी ने प्रकाशित नहीं किया, इसलिए गिना नहीं गया।
reason-figure-missing = “{ $figure }” किसी ने प्रकाशित नहीं किया।

## नतीजे: सेटिंग जो कमज़ोर हार्डवेयर जैसी दिखती हैं

finding-context-cap-below-native = कॉन्टेक्स्ट { $before } टोकन पर कटा है और { $after } हो सकता है।
finding-context-cap-below-native-what =
    { $label ->
        [none] मॉडल चलाने वाला प्रोग्राम { $model } का कॉन्टेक्स्ट { $before } टोकन पर काट देता है।
       *[other] “{ $label }” परिभाषा { $model } का कॉन्टेक्स्ट { $before } टोकन पर काट देती है। लेबल से यह पता नहीं चलता कि मॉडल क्या कर सकता है।
    } { $runtime ->
        [Ollama] उससे आगे का टेक्स्ट चुपचाप छूट जाता है।
       *[other] उससे लंबा प्रॉम्प्ट लौटा दिया जाता है या काट दिया जाता है।
    }
finding-context-cap-below-native-fits = { $after } टोकन पर GPU की { $usable_gib } GiB में से { $needed_gib } चाहिए। समाता है।
finding-prompt-over-cap = { $prompt_tokens } टोकन का प्रॉम्प्ट सीमा के भीतर नहीं समाता।
finding-prompt-over-cap-what =
    { $about ->
        [too-long] { $model } { $context } टोकन के लिए बना है। कोई सेटिंग यह नहीं बदलती: जो इससे लंबा है, उसे छोटा करना होगा।
       *[other] { $runtime ->
            [Ollama] { $model } सीमा से आगे का प्रॉम्प्ट देखता ही नहीं, इसलिए भूल जाता है या इधर-उधर का जवाब देता है। लगता है मॉडल कमज़ोर है, जबकि यह बस एक सेटिंग है।
           *[other] { $runtime } प्रॉम्प्ट लौटा देता है या काट देता है, और एजेंट रुक जाता है या शुरू से चलता है। लगता है मॉडल कमज़ोर है, जबकि यह बस एक सेटिंग है।
        }
    }
finding-timeout-shorter-than-prefill = क्लाइंट (वह प्रोग्राम जिसमें आप काम करते हैं) { $before } सेकंड बाद, प्रॉम्प्ट पढ़े जाने से पहले ही छोड़ देता है।
finding-timeout-shorter-than-prefill-what =
    { $prompt_tokens ->
        [none] { $runtime } के लॉग में रिक्वेस्ट बार-बार { $before } सेकंड पर ख़त्म होती दिखती हैं। यह किसी क्लाइंट का सब्र टूटना है, मशीन की कमी नहीं।
       *[other] { $prompt_tokens } टोकन { $prefill_tps } टोकन प्रति सेकंड पर पढ़ने में { $prefill_s } सेकंड लगते हैं। क्लाइंट { $before } सेकंड रुकता है और फिर शुरू से चलता है।
    } { $context ->
        [none] उसे { $after } सेकंड चाहिए।
       *[other] { $context } टोकन की इजाज़त होने पर उसे { $after } सेकंड चाहिए।
    }

## इच्छाएँ जो सब एक साथ पूरी नहीं हो सकतीं, और सबसे छोटा बदलाव

conflict-budget-against-work = आपके { $budget } के बजट में “{ $task }” के लिए कोई मशीन नहीं आती।
conflict-need-against-system =
    { $need ->
        [cuda] आपको CUDA चाहिए और { $os } भी। वहाँ CUDA नहीं चलता।
        [portable] आपको { $os } वाली साथ ले जाने लायक़ मशीन चाहिए। इस काम के लिए ऐसी कोई नहीं।
        [quiet] आपको { $os } वाली शांत मशीन चाहिए। इस काम के लिए ऐसी कोई नहीं।
       *[other] आपको { $need } चाहिए और { $os } भी। किसी मशीन में दोनों नहीं हैं।
    }
conflict-need-against-work =
    { $need ->
        [cuda] CUDA वाली कोई मशीन, जो ख़रीदी जा सके, “{ $task }” नहीं करती।
        [portable] साथ ले जाने लायक़ कोई मशीन “{ $task }” नहीं करती।
        [quiet] कोई शांत मशीन “{ $task }” नहीं करती।
       *[other] { $need } वाली कोई मशीन “{ $task }” नहीं करती।
    }
conflict-needs-against-each-other = कैटलॉग की किसी एक मशीन में वह सब नहीं है जो आपको चाहिए: { $needs }।
conflict-needs-against-work = कैटलॉग में ऐसी कोई मशीन नहीं जिसमें आपकी सारी ज़रूरतें हों ({ $needs }), जो मिलती हो और “{ $task }” कर ले।
conflict-quality-against-work = “{ $task }” को { $quality } या ज़्यादा का स्कोर चाहिए। सबसे अच्छे खुले मॉडल का स्कोर { $best } है।
conflict-system-against-work = { $os } वाली कोई मशीन “{ $task }” नहीं करती।
conflict-private-against-cloud-model = “{ $task }” को घर में रहना है, और { $model } सिर्फ़ अपनी कंपनी के यहाँ चलता है।
conflict-private-against-work = “{ $task }” को घर में रहना है, और ख़रीदी जा सकने वाली कोई मशीन इसे नहीं करती।
conflict-wait-against-work = “{ $task }” को { $accepted_s } सेकंड में कोई नहीं करता।
conflict-floor-against-work = प्रति वेट कम से कम { $bits } बिट के साथ “{ $task }” कोई नहीं करता।
conflict-together-against-memory = कोई मशीन आपके सारे मॉडल एक साथ मेमोरी में नहीं रख सकती।
conflict-users-against-work = एक साथ { $users } रिक्वेस्ट कोई नहीं सँभालता।

change-raise-budget = { $amount } ख़र्च कीजिए।
change-allow-second-box = पहली मशीन के साथ दूसरी रहने दीजिए।
change-drop-need =
    { $need ->
        [cuda] CUDA के बिना काम चलाइए।
        [portable] साथ ले जाने की शर्त छोड़िए।
        [quiet] शांत होने की शर्त छोड़िए।
       *[other] { $need } के बिना काम चलाइए।
    }
change-change-system = { $os } वाली मशीन लीजिए।
change-wait-longer = “{ $task }” के लिए { $seconds } सेकंड मानिए।
change-lower-floor = प्रति वेट कम बिट मानिए।
change-lower-quality = “{ $task }” के लिए { $quality } का स्कोर मान लीजिए, जो { $name } को मिला है।
change-allow-swapping = मॉडलों को बारी-बारी से लोड होने दीजिए।
change-fewer-users = एक साथ { $users } को सँभालिए।
change-let-leave = “{ $task }” को घर से बाहर जाने दीजिए।
change-take-open-model = “{ $task }” के लिए { $name } लीजिए।

## मशीन कैसे मिलती है

plan-kind-current = आपके पास की मशीन
plan-kind-new = नई मशीन
plan-kind-used = पुरानी मशीन
plan-kind-second-box = आपकी मशीन के साथ दूसरी मशीन
plan-kind-added-part = आपकी मशीन के लिए पुर्ज़ा

## जवाब किससे बदलेगा

flip-budget = { $at } का बजट हो
flip-budget-below = { $at } से कम का बजट हो
flip-private-share = तय न किए काम का { $at } यहीं रहे
flip-price-of-pick = दाम { $now } की जगह { $at } हो
flip-price-of-runner-up = अगली सबसे अच्छी मशीन { $now } की जगह { $at } की हो
flip-context-length = “{ $task }” को { $now } की जगह { $at } टोकन का कॉन्टेक्स्ट चाहिए हो
flip-longest-wait = “{ $task }” के लिए { $now } की जगह { $at } तक का इंतज़ार चल सकता हो
flip-requests-per-day = “{ $task }” की रिक्वेस्ट दिन में { $now } की जगह { $at } हों
flip-electricity = बिजली { $now } की जगह { $at } प्रति किलोवाट-घंटा हो
flip-users-at-once = एक साथ { $now } की जगह { $at } रिक्वेस्ट चल रही हों
flip-to-pick = { $cause }, तो पसंद { $pick } होगी।
flip-to-no-pick = { $cause }, तो कुछ नहीं चुना जाएगा।
flip-to-keep = { $cause }, तो जवाब है जो है वही रखना।
flip-to-fix = { $cause }, तो जवाब है एक सेटिंग बदलना।
flip-to-hybrid = { $cause }, तो जवाब है काम क्लाउड के साथ बाँटना।
flip-to-buy = { $cause }, तो जवाब है ख़रीदना।
flip-to-none = { $cause }, तो बजट में यह काम कोई नहीं करेगा।

## कैटलॉग के शब्द जो वाक्यों में आते हैं।

words-memory-bandwidth = मेमोरी बैंडविड्थ
words-number-of-parameters = पैरामीटर की संख्या
words-shapes = लेयर के आकार
words-engines = इंजन
words-kernel-parameter = कर्नेल पैरामीटर { $setting }, फ़र्मवेयर में ग्राफ़िक्स का सबसे छोटा हिस्सा
words-amd-software = AMD Software, Performance, Tuning: Variable Graphics Memory, फिर रीस्टार्ट
