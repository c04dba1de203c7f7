### रिपोर्ट ने क्या कहा और उसमें से क्या सही ठहरता है। `said` हमारे शब्दों में दावा है, `finding` उसका नतीजा।

claim-context-cap-said = v-128k लेबल वाली मॉडल परिभाषा ने कॉन्टेक्स्ट को 1,31,072 टोकन पर रोक रखा था।
claim-context-cap-finding = सही। num_ctx, यानी मॉडल परिभाषा में तय की गई कॉन्टेक्स्ट लंबाई, मॉडल की अपनी लंबाई से ऊपर रहती है, लेबल चाहे जो कहे। इसके बिना Ollama ऐसे Mac पर, जो GPU को 48 GiB देता है, अपने आप 2,62,144 चुन लेता।

claim-native-context-said = मॉडल ख़ुद 2,62,144 टोकन तक चलता है।
claim-native-context-finding = सही: वह 2,62,144 टोकन के लिए ही बना है। उसके बनाने वालों ने इसे क़रीब दस लाख तक बढ़ाने का तरीका बताया है।

claim-prompt-over-cap-said = 1,46,760 टोकन का प्रॉम्प्ट 1,31,072 की सीमा से टकराया।
claim-prompt-over-cap-finding = सही, और ओवरफ़्लो की वजह यही है: प्रॉम्प्ट सीमा से 15,688 टोकन लंबा है। Ollama ऐसी बातचीत को बिना चेतावनी काट देता है।

claim-prefill-400-said = प्रॉम्प्ट लगभग 400 टोकन प्रति सेकंड की दर से पढ़ा गया।
claim-prefill-400-finding = संभव है, और इतने लंबे प्रॉम्प्ट के लिए शायद ज़्यादा ही: 8-बिट फ़ाइल के साथ M2 Ultra लगभग 2,100 टोकन प्रति सेकंड से शुरू करता है, 16,384 पढ़ चुकने पर 741 और 32,768 पर 431 पढ़ता है, और आगे घटता जाता है।

claim-prefill-six-minutes-said = 1,46,760 टोकन पढ़ने में छह मिनट से ज़्यादा लगते हैं।
claim-prefill-six-minutes-finding = सही: 1,46,760 / 400 = 367 सेकंड। अगर अंत की ओर पढ़ना धीमा हो, तो और भी ज़्यादा।

claim-timeout-300-said = क्लाइंट ने पाँच मिनट बाद हार मान ली।
claim-timeout-300-finding = सही, और 300 सेकंड आम तौर पर क्लाइंट से आते हैं: Node का fetch 300 सेकंड तक जवाब न मिलने पर छोड़ देता है, जबकि चल रही रिक्वेस्ट पर Ollama की अपनी कोई सीमा नहीं है।

claim-three-timeouts-said = लगातार तीन टाइमआउट सिर्फ़ हिसाब से समझ में आ जाते हैं।
claim-three-timeouts-finding = पहला आ जाता है। आज के llama.cpp सर्वर पर दोहराई गई रिक्वेस्ट वहीं से आगे बढ़ती है जहाँ पिछली रुकी थी, इसलिए लगातार तीन किसी दूसरी वजह की ओर इशारा करते हैं; यहाँ प्रॉम्प्ट भी सीमा से ऊपर था।

claim-free-fix-said = एक बदली हुई सेटिंग और नई मॉडल परिभाषा ने मुफ़्त में हल कर दिया।
claim-free-fix-finding = सही। सेटिंग तीन हैं: मॉडल परिभाषा में कॉन्टेक्स्ट, क्लाइंट का टाइमआउट, और ऐसे प्रॉम्प्ट जो सीमा के भीतर रहें। कुछ ख़रीदने की ज़रूरत नहीं।

claim-label-not-limit-said = मॉडल के नाम का लेबल मॉडल की सीमा नहीं होता।
claim-label-not-limit-finding = सही। नाम तो कुछ भी रखा जा सकता है; असली संख्या num_ctx है, और वह चल रहे सर्वर से पढ़ी जा सकती है।

claim-kv-heads-said = चार की-वैल्यू हेड (मॉडल के वे हिस्से जिनके नतीजे हर टोकन के लिए रखे जाते हैं), यानी Llama 3 8B के आधे, लंबे कॉन्टेक्स्ट को बहुत कम मेमोरी में समा देते हैं।
claim-kv-heads-finding = हेड के बारे में सही, चार बनाम आठ। पर इस मॉडल में 48 लेयर हैं और उसमें 32: प्रति टोकन 96 KiB बनाम 128 KiB, यानी एक चौथाई कम, आधा नहीं।

claim-weights-15gb-said = वेट लगभग 15 GB लेते हैं।
claim-weights-15gb-finding = आम 4-बिट फ़ाइल (Q4_K_M) 17.3 GiB (18.6 GB) की है। 15 GB तो 3-बिट फ़ाइल (14.7 GB) और सबसे छोटी 4-बिट फ़ाइल (16.4 GB) के बीच पड़ता है।

claim-kv-24gb-said = 2,62,144 टोकन पर KV कैश लगभग 24 GB लेता है।
claim-kv-24gb-finding = सही: 2 × 48 लेयर × 4 हेड × 128 × 2 बाइट = प्रति टोकन 98,304 बाइट, यानी 16 बिट में 24 GiB (25.8 GB) और 8 बिट में 12.75 GiB।

claim-total-44gb-said = वेट, कैश और सिस्टम मिलकर लगभग 44 GB लेते हैं।
claim-total-44gb-finding = अकेले मॉडल के लिए क़रीब-क़रीब: 17.3 + 24 GiB और 1 से 2 GiB का बफ़र लगभग 43 GiB (46 GB) होते हैं। सिस्टम की अपनी मेमोरी इसके ऊपर है।

claim-fits-64gb-said = मॉडल पूरे कॉन्टेक्स्ट के साथ 64 GB में समा जाता है।
claim-fits-64gb-finding = सही, पर जगह कम बचती है: macOS अपने आप GPU को जो 48 GiB देता है, उसमें से लगभग 43 GiB। 8-बिट कैश 11 GiB बचाता है।

claim-headroom-20gb-said = 64 में से 20 GB ख़ाली रहते हैं।
claim-headroom-20gb-finding = पूरी मेमोरी में से लगभग इतना ही। GPU अपने आप जितना ले सकता है (48 GiB), उसमें से लगभग 5 GiB बचते हैं; सीमा एक कमांड से बढ़ाई जा सकती है।

claim-m2-ultra-800-said = Mac Studio M2 Ultra लगभग 800 GB प्रति सेकंड पढ़ता है।
claim-m2-ultra-800-finding = सही: 800 GB/s निर्माता का आँकड़ा है।

claim-m2-ultra-70b-said = M2 Ultra 70B मॉडल को 10 से 15 टोकन प्रति सेकंड पर चलाता है।
claim-m2-ultra-70b-finding = सही: आम 4-बिट फ़ाइल (Q4_K_M) से छोटे कॉन्टेक्स्ट पर 12.5 और 8,192 टोकन पर 9.3 मापे गए, एक सरल फ़ाइल (Q4_0) से 14.4। मेमोरी ज़्यादा से ज़्यादा 18.8 होने देती है।

claim-decode-needs-bandwidth-said = टोकन लिखने की सीमा मेमोरी बैंडविड्थ तय करती है, गणना की ताक़त नहीं।
claim-decode-needs-bandwidth-finding = एक समय में एक व्यक्ति के लिए सही: डेंस 70B मॉडल, बैंडविड्थ को फ़ाइल के आकार से भाग देने पर जो आता है, उसके 60 से 83 प्रतिशत पर मापे गए। प्रॉम्प्ट पढ़ने की सीमा गणना की ताक़त तय करती है।

claim-spark-3000-said = DGX Spark का दाम 3,000 डॉलर है।
claim-spark-3000-finding = 3,000 जनवरी 2025 की घोषणा थी; इस दाम पर किसी ने नहीं बेचा। यह 3,999 पर बिका, 23 फ़रवरी 2026 को 4,699 हुआ, और 2 अक्टूबर 2026 को 6,950 पर था, स्टॉक में नहीं।

claim-spark-128gb-said = DGX Spark में 128 GB की साझा LPDDR5X मेमोरी है।
claim-spark-128gb-finding = सही। इसमें से लगभग 120 GB (112 GiB) काम आते हैं।

claim-spark-273-said = DGX Spark की मेमोरी 273 GB प्रति सेकंड पढ़ती है।
claim-spark-273-finding = सही।

claim-spark-third-of-m2-said = DGX Spark की बैंडविड्थ M2 Ultra की एक तिहाई है।
claim-spark-third-of-m2-finding = सही: 273 / 800 = 0.34।

claim-spark-1-petaflop-said = DGX Spark FP4 में एक पेटाफ़्लॉप गणना करता है।
claim-spark-1-petaflop-finding = सिर्फ़ स्पार्सिटी (शून्यों को छोड़ना) के साथ, जिसे भाषा मॉडल इस्तेमाल नहीं करते। उसके बिना लगभग 500 TFLOPS, जिनमें से 480 मापे गए; और इस चिप का 4-बिट रास्ता कुछ हद तक एमुलेटेड है।

claim-spark-70b-said = DGX Spark 70B मॉडल को 25 से 50 टोकन प्रति सेकंड पर चलाता है।
claim-spark-70b-finding = 273 GB/s एक सेकंड में 42.5 GB को 6.4 बार से ज़्यादा नहीं पढ़ सकता। 4.0 से 4.7 मापे गए। 50 से 60 gpt-oss-120b जैसे मिक्सचर-ऑफ़-एक्सपर्ट्स मॉडलों की बात है।

claim-spark-fp4-compensates-said = DGX Spark की FP4 यूनिट उसकी कम बैंडविड्थ की भरपाई कर देती हैं।
claim-spark-fp4-compensates-finding = टोकन लिखने में नहीं: वहाँ बैंडविड्थ तय करती है। प्रॉम्प्ट पढ़ने में वे मदद करती हैं, और वहाँ भी 8 बिट (FP8) 4 बिट (NVFP4) से आगे हैं: एक 35B मॉडल पर 53.8 बनाम 40.8 टोकन प्रति सेकंड।

claim-spark-linux-said = DGX Spark पर सिर्फ़ Linux चलता है और वह मुख्य कंप्यूटर के बग़ल में रहता है।
claim-spark-linux-finding = सही: वह Arm वाले Linux के साथ आता है, और कोई स्रोत उस पर Windows नहीं दिखाता।

claim-spark-two-6000-said = दो जुड़े हुए DGX Spark 6,000 डॉलर के हैं।
claim-spark-two-6000-finding = रिपोर्ट के दिन दो 7,998 के थे और अक्टूबर 2026 की सूची के दाम पर 13,900 के, स्टॉक में नहीं; केबल अलग से।

claim-spark-two-405b-said = दो जुड़े हुए DGX Spark 405B और उससे बड़े मॉडल चलाते हैं।
claim-spark-two-405b-finding = वेट आ जाते हैं: 4 बिट में लगभग 200 GB, और दो के लिए तैयार सेटिंग मौजूद है। रफ़्तार किसी ने प्रकाशित नहीं की; मेमोरी ज़्यादा से ज़्यादा 2.7 टोकन प्रति सेकंड होने देती है जब दोनों हर लेयर पर काम करें (टेंसर पैरेलल), और लेयर बँटी हों तो 1.4।

claim-m3-ultra-192gb-4000-said = 192 GB वाला Mac Studio M3 Ultra 4,000 डॉलर का है।
claim-m3-ultra-192gb-4000-finding = ऐसा कभी था ही नहीं: M3 Ultra 96, 256 या 512 GB में आया। 3,999 में 96 GB मिलता था, और 25 जून 2026 से 25 अगस्त को बिक्री बंद होने तक 5,299 में।

claim-m3-ultra-512gb-price-said = 512 GB वाला M3 Ultra 8,000 से 10,000 डॉलर का है।
claim-m3-ultra-512gb-price-finding = सबसे छोटी SSD के साथ 9,499 का था और 14,099 तक जाता था। क़रीब 5 मार्च 2026 को वापस ले लिया गया; अगस्त 2026 में सीलबंद मशीनें निजी तौर पर 25,000 में दी जा रही थीं।

claim-m3-ultra-512gb-7999-said = 512 GB वाला M3 Ultra 7,999 डॉलर से शुरू होता है।
claim-m3-ultra-512gb-7999-finding = उसका सबसे कम दाम 9,499 था।

claim-m3-ultra-819-said = M3 Ultra 819 GB प्रति सेकंड पढ़ता है।
claim-m3-ultra-819-finding = सही, M2 Ultra से 2 प्रतिशत ज़्यादा।

claim-m3-ultra-2x-said = Apple ने भाषा मॉडलों में M3 Ultra को M2 Ultra का 2.1 गुना मापा।
claim-m3-ultra-2x-finding = Apple का ऐसा कोई आँकड़ा नहीं मिला; उसने CPU के लिए 1.5 गुना तक और GPU के लिए 2 गुना तक कहा था। 70B मॉडल पर मापा गया: लिखने में 15 प्रतिशत और पढ़ने में 37 प्रतिशत ज़्यादा।

claim-m3-ultra-70b-said = M3 Ultra 70B मॉडल को 20 से 32 टोकन प्रति सेकंड पर चलाता है।
claim-m3-ultra-70b-finding = Q4_K_M के साथ 819 GB/s ज़्यादा से ज़्यादा 19.3 होने देते हैं। 13.7 से 14.4 मापे गए।

claim-m3-ultra-two-models-said = 192 GB में 30B और 70B मॉडल एक साथ आ जाते हैं।
claim-m3-ultra-two-models-finding = यह आकार बेचा ही नहीं गया। दोनों के वेट को 57 GiB चाहिए, इसलिए 96 GB (GPU के लिए 72 GiB) में दोनों छोटे कॉन्टेक्स्ट के साथ आते हैं, लंबे के साथ 256 GB में।

claim-m3-ultra-everyday-said = रोज़ के काम के लिए: 4,000 डॉलर में तीन गुनी मेमोरी और दोगुनी रफ़्तार।
claim-m3-ultra-everyday-finding = 192 GB वाली कोई मशीन थी ही नहीं, और M3 Ultra M2 Ultra से लगभग 15 प्रतिशत तेज़ लिखता है, दोगुना नहीं।

claim-405b-230gb-said = 4 बिट में Llama 3.1 405B का वज़न 230 GB है।
claim-405b-230gb-finding = सही: Ollama की सूची में 231 GB; आम 4-बिट फ़ाइल (Q4_K_M) 243 GB की है।

claim-405b-only-path-said = आम ख़रीदार के लिए 405B मॉडल चलाने का एकमात्र रास्ता 512 GB वाला M3 Ultra है।
claim-405b-only-path-finding = उसमें वह आराम से समाता है, पर धीमा चलता है: 2 से 3 टोकन प्रति सेकंड। चार जुड़े हुए Strix Halo बॉक्स ने भी चलाया, 0.7 से 0.9 पर। यह मशीन मार्च 2026 से नई नहीं बिकती।

claim-threadripper-5000-said = दो RX 7900 XTX वाला Threadripper 5,000 से 6,000 डॉलर का है।
claim-threadripper-5000-finding = ऐसे कंप्यूटर का कोई दाम नहीं मिला। साधारण AM5 कंप्यूटर में दो कार्ड, पुर्ज़ों के हिसाब से, 2026 की गर्मियों में 3,290 से 3,860 के पड़ते थे, और दो के लिए Threadripper की ज़रूरत नहीं।

claim-dual-7900-24gb-said = 24 GB के दो कार्ड 24 GB देते हैं, 48 नहीं।
claim-dual-7900-24gb-finding = भाषा मॉडलों के लिए 48 देते हैं: llama.cpp हर कार्ड पर अलग लेयर रखता है। 4-बिट 70B मॉडल, जो 24 GB से बड़ा है, दो पर चलाया जा चुका है। इतना सही है कि कोई एक लेयर एक कार्ड से बड़ी नहीं हो सकती।

claim-rocm-lags-said = AMD का ROCm NVIDIA के CUDA से पीछे है।
claim-rocm-lags-finding = कुछ हद तक। उसी कार्ड पर Vulkan, जो हर निर्माता के कार्ड पर चलता है, ROCm से आगे था (7B मॉडल पर 167 से 177 बनाम 129 से 144 टोकन प्रति सेकंड), यानी रास्ता मौजूद है।

claim-dual-7900-same-speed-said = दो RX 7900 XTX 70B मॉडल को M2 Ultra से तेज़ नहीं चलाते, 10 से 15 टोकन प्रति सेकंड।
claim-dual-7900-same-speed-finding = MLC इंजन में 29.9 मापे गए, जहाँ दोनों कार्ड एक साथ काम करते हैं। लेयर के हिसाब से बाँटने पर यह मिलती-जुलती बैंडविड्थ वाले दो RTX 3090 के पास होना चाहिए: 16.6।

claim-strix-price-said = 128 GB वाला Framework Desktop 2,000 से 2,500 डॉलर का है।
claim-strix-price-finding = था: शुरुआत में 1,999 और जनवरी 2026 में 2,459। 2026 की शरद ऋतु में वह 3,449 पर था और स्टॉक में नहीं; इसी चिप वाले दूसरे बॉक्स 3,100 से 4,350 के हैं।

claim-z13-price-said = ASUS ROG Flow Z13 का दाम 2,499 डॉलर है।
claim-z13-price-finding = 128 GB वाले संस्करण का दाम कहीं नहीं मिला।

claim-strix-parts-said = Ryzen AI Max+ 395 में 16 Zen 5 कोर, 40 ग्राफ़िक्स यूनिट और 50 TOPS की NPU है।
claim-strix-parts-finding = सही। आम इंजन ग्राफ़िक्स यूनिट इस्तेमाल करते हैं और NPU, जो AI के लिए अलग यूनिट है, ख़ाली रहती है।

claim-strix-128gb-said = Strix Halo में 128 GB तक CPU, ग्राफ़िक्स और NPU की एक ही मेमोरी है।
claim-strix-128gb-finding = सही। ग्राफ़िक्स Windows में 96 GB तक और Linux में, सेट करने के बाद, लगभग 120 GiB ले सकता है।

claim-strix-256-said = Strix Halo की मेमोरी लगभग 256 GB प्रति सेकंड पढ़ती है।
claim-strix-256-finding = निर्माता के आँकड़े के तौर पर सही; 212 से 215 मापे गए।

claim-strix-third-said = Strix Halo की बैंडविड्थ M2 Ultra की एक तिहाई है।
claim-strix-third-finding = सही: 800 / 256 = 3.1।

claim-strix-7b-cpu-said = Strix Halo अपने CPU पर 7B मॉडल 60 से 80 टोकन प्रति सेकंड पर चलाता है।
claim-strix-7b-cpu-finding = 4-बिट 7B मॉडल पर ग्राफ़िक्स भी 51 से 56 तक ही पहुँचता है। अकेले CPU पर एक 14B मॉडल 11.4 पर चला।

claim-strix-30b-said = Strix Halo 30B मॉडल को 15 से 20 टोकन प्रति सेकंड पर चलाता है।
claim-strix-30b-finding = यह क़िस्म पर निर्भर है: डेंस 31B मॉडल 10.6 से 11.5 पर चलता है, उसी आकार का मिक्सचर-ऑफ़-एक्सपर्ट्स 52 से 60 पर।

claim-strix-70b-said = Strix Halo 4-बिट 70B मॉडल को 5 से 8 टोकन प्रति सेकंड पर चलाता है।
claim-strix-70b-finding = निचला सिरा: ग्राफ़िक्स पर 4.1 से 5.1 मापे गए। 8 तो 256 GB/s की पहुँच, यानी 6.0, से ऊपर है।

claim-strix-like-m2-said = Strix Halo M2 Ultra से मुक़ाबला करता है।
claim-strix-like-m2-finding = डेंस 70B मॉडल पर वह 12.5 के मुक़ाबले 4.1 से 5.1 टोकन प्रति सेकंड लिखता है, जैसा बैंडविड्थ से अंदाज़ा होता है। 64 GB वाले Mac से दोगुनी मेमोरी उसमें है।

claim-strix-rocm-said = Strix Halo के ग्राफ़िक्स पर ROCm रोज़ के काम के लिए तैयार नहीं है।
claim-strix-rocm-finding = 2026 के वसंत तक ऐसा ही था। जून 2026 से वह Ollama में अपने आप चलता है; इक्का-दुक्का ख़राबियाँ बाक़ी हैं, और Vulkan सबसे स्थिर विकल्प है।

claim-strix-ollama-cpu-said = Strix Halo पर Ollama काम CPU को भेज देता है।
claim-strix-ollama-cpu-finding = संस्करण 0.30.1 (2 जून 2026) से Ollama इस ग्राफ़िक्स को ROCm के ज़रिए इस्तेमाल करता है। सिर्फ़ Vulkan के साथ वह अब भी उसे छोड़ देता है, जब तक OLLAMA_IGPU_ENABLE=1 न हो।

claim-strix-vulkan-said = Strix Halo पर Vulkan बैकएंड से उम्मीद है।
claim-strix-vulkan-finding = सही, और उससे बढ़कर: वह सबसे स्थिर माना जाता है और अक्सर तेज़ लिखता है, एक 35B मिक्सचर-ऑफ़-एक्सपर्ट्स पर 51.5 के मुक़ाबले 60.4 टोकन प्रति सेकंड।

claim-strix-cheapest-said = 3,000 डॉलर से कम में 128 GB और कोई नहीं देता।
claim-strix-cheapest-finding = फ़रवरी 2026 में सही। शरद ऋतु में इस चिप वाला सबसे सस्ता बॉक्स 3,099 पर था: बात टिकती है, आँकड़ा नहीं।

claim-mi300x-192gb-said = MI300X में 192 GB HBM3 है।
claim-mi300x-192gb-finding = सही।

claim-mi300x-5300-said = MI300X 5.3 TB प्रति सेकंड पढ़ता है।
claim-mi300x-5300-finding = सही; एक क्लाउड कंपनी इसे 5.2 लिखती है।

claim-mi300x-70b-said = MI300X 70B मॉडल को 80 से 120 टोकन प्रति सेकंड पर चलाता है।
claim-mi300x-70b-finding = मेमोरी 125 तक होने देती, पर वहाँ कोई नहीं पहुँचता। एक व्यक्ति के लिए कोई माप नहीं मिला; एक कमज़ोर अनुमान 40 से 55 कहता है।

claim-mi300x-price-said = MI300X कम से कम 25,000 डॉलर का है।
claim-mi300x-price-finding = इसका आधार नहीं मिला: 2026 के पन्ने 15,000 से 20,000 कहते हैं, और दोनों कमज़ोर हैं। यह सिर्फ़ कंपनियों को बेचा जाता है।

claim-mi300x-not-for-home-said = MI300X किसी घरेलू ख़रीदार के बस की चीज़ नहीं।
claim-mi300x-not-for-home-finding = सही: 750 W का सर्वर मॉड्यूल, PC का कार्ड नहीं।

claim-mac-mini-local-ai-said = Mac mini लोकल मॉडलों के लिए अच्छी मशीन है।
claim-mac-mini-local-ai-finding = छोटे मॉडलों के लिए। 16 GB में GPU को 10.5 GiB मिलते हैं, जो 4-बिट 8B मॉडल के लिए काफ़ी हैं; इस कहानी के मॉडल को कम से कम 32 GB वाला संस्करण चाहिए, और पूरे कॉन्टेक्स्ट के लिए 64 GB।

claim-pi5-budget-said = Raspberry Pi 5 सस्ता विकल्प है।
claim-pi5-budget-finding = वह 4-बिट 7B मॉडल को ज़्यादा से ज़्यादा 4.5 टोकन प्रति सेकंड (17 GB/s / 3.8 GB) पर चलाता है, और मेमोरी के दामों ने 16 GB वाले संस्करण को शुरुआती 120 डॉलर से बहुत दूर पहुँचा दिया है।

claim-heavy-20-percent-said = कई फ़ाइलों में बदलाव काम का लगभग 20 प्रतिशत हैं।
claim-heavy-20-percent-finding = एक व्यक्ति के काम का अनुमान। अपना हिस्सा डालिए: वह जवाब को किसी भी दाम से ज़्यादा बदलता है।

claim-local-80-percent-said = बाक़ी 80 प्रतिशत मौजूदा मशीन पर अच्छे चलते हैं।
claim-local-80-percent-finding = यह भी अनुमान है, पर यहाँ संभव है: तीनों सेटिंग बदलने पर मॉडल पूरे कॉन्टेक्स्ट के साथ समा जाता है।

claim-hybrid-split-said = भारी काम जो निजी नहीं है, क्लाउड में ही ठीक है।
claim-hybrid-split-finding = जहाँ वह सचमुच निजी न हो, वहाँ समझदारी की बात। शर्तें देख लीजिए: मुफ़्त योजनाएँ भेजी गई चीज़ों से मॉडल को प्रशिक्षित कर सकती हैं।

claim-devstral-free-said = Mistral की मुफ़्त योजना में Devstral को 2,62,144 टोकन का कॉन्टेक्स्ट मिलता है।
claim-devstral-free-finding = कॉन्टेक्स्ट सही था। मुफ़्त योजना में 50,000 टोकन प्रति मिनट मापे गए, इसलिए एक पूरा प्रॉम्प्ट जा ही नहीं सकता था, और भेजी गई चीज़ प्रशिक्षण में जा सकती है। तब से यह मॉडल पुराना घोषित है।

claim-gemini-1m-said = Gemini 2.5 Pro का कॉन्टेक्स्ट दस लाख टोकन का है।
claim-gemini-1m-finding = सही: 10,48,576। मुफ़्त इस्तेमाल दिन में लगभग 100 रिक्वेस्ट तक सीमित था, और वहाँ भेजी गई चीज़ प्रशिक्षण में जा सकती है; 2,00,000 टोकन से ऊपर इनपुट का दाम दोगुना हो जाता है।

claim-strix-tight-budget-said = कम बजट में सबसे ज़्यादा मेमोरी का रास्ता Strix Halo है।
claim-strix-tight-budget-finding = ऑर्डर किए जा सकने वाले सबसे सस्ते 128 GB अब भी यही हैं, 2,000 से 2,500 की जगह 2026 की शरद ऋतु में लगभग 3,100 डॉलर से। मिक्सचर-ऑफ़-एक्सपर्ट्स मॉडल 50 टोकन प्रति सेकंड और डेंस 70B मॉडल 5 पर मानकर चलिए।

claim-spark-for-cuda-said = मुख्य कंप्यूटर के साथ CUDA के लिए 3,000 डॉलर का DGX Spark लेना चाहिए।
claim-spark-for-cuda-finding = एक कार्ड की मेमोरी से बड़े मॉडलों के लिए बात टिकती है, दाम नहीं: अक्टूबर 2026 में 6,950 और स्टॉक में नहीं, साझेदारों के बॉक्स 5,999 से। जहाँ 24 GB काफ़ी हों, वहाँ पुराने कार्ड वाला टावर सस्ता और तेज़ है।

claim-ollama-tag-262k-said = मॉडल qwen3-coder:30b-262k नाम से लिया जाता है।
claim-ollama-tag-262k-finding = इस नाम के टैग की पुष्टि नहीं हो सकी; सादे qwen3-coder:30b में पूरी लंबाई है, और कॉन्टेक्स्ट चलाते समय तय होता है।

claim-diagnose-first-said = ख़रीदने से पहले जाँचिए।
claim-diagnose-first-finding = सही। इसीलिए यह प्रोग्राम किसी मशीन का नाम लेने से पहले सेटिंग देखता है।

## आपका लिखा हुआ, परखा हुआ

claim-check-nothing-to-judge = इसमें परखने लायक़ कुछ नहीं: मॉडल और मशीन के साथ रफ़्तार, दाम, मेमोरी या बैंडविड्थ।
claim-check-no-machine = कैटलॉग की कोई मशीन पहचानी नहीं गई। नाम चिप और मेमोरी के साथ लिखिए, जैसे “Mac Studio M3 Ultra 512 GB”।
claim-check-no-model = इसमें रफ़्तार है पर कैटलॉग का कोई मॉडल नहीं, इसलिए रफ़्तार परखी नहीं जा सकती। मॉडल का नाम लिखिए, या उसका आकार और क़िस्म।
claim-check-several-machines =
    { $count ->
        [one] इस मशीन से परखा गया: { $machine }।
       *[other] यह कैटलॉग की { $count } मशीनों पर बैठता है; जो किसी एक पर निर्भर है, वह इससे परखा गया: { $machine }।
    }
claim-check-further-machine = इसमें एक और मशीन की बात है: { $machine }। एक बार में एक ही परखी जाती है, इसलिए उस हिस्से को अलग से परखें।
claim-check-machine-not-known = कैटलॉग में यह मशीन नहीं है: { $machine }। उसकी जगह कोई और मशीन नहीं रखी गई। चिप के बारे में जो पता है वह परखा गया; दाम और मेमोरी नहीं।
claim-check-refused = “{ $said }” छोड़ दिया गया: ऐसा आँकड़ा किसी मशीन का नहीं होता।
claim-check-no-such-memory = { $said_gb } GB के साथ यह कभी नहीं बिकी: { $machine }। मिलती हैं: { $known } GB।
claim-check-memory-elsewhere = { $said_gb } GB के साथ यह कैटलॉग में नहीं है: { $machine }। पर वही चिप दूसरे लोग इतनी मेमोरी के साथ बेचते हैं, जैसे { $other }। उन्हीं से परखा गया।
claim-check-memory-not-listed = { $said_gb } GB के साथ यह कैटलॉग में नहीं है, सिर्फ़ { $known } GB के साथ: { $machine }। यह दावे के ख़िलाफ़ कुछ नहीं कहता, पर दाम और क्या आएगा, यह परखा नहीं गया।
claim-check-memory-holds = { $said_gb } GB के साथ यह मिलती है: { $machine }।
claim-check-above-limit =
    { $kind ->
        [prefill] संभव नहीं: { $quant } में { $model } के { $said_tps } टोकन प्रति सेकंड पढ़ने में चिप की ताक़त से ज़्यादा गणनाएँ लगती हैं। ज़्यादा से ज़्यादा { $limit_tps } पढ़े जा सकते हैं।
       *[decode] संभव नहीं: हर टोकन के लिए { $quant } में { $model } के सक्रिय वेट मेमोरी से पढ़ने पड़ते हैं, और मेमोरी ज़्यादा से ज़्यादा { $limit_tps } टोकन प्रति सेकंड होने देती है। दावा { $said_tps } का है।
    }
claim-check-upper-end-above-limit =
    { $kind ->
        [prefill] ऊपर वाला छोर संभव नहीं: { $quant } में { $model } के { $said_tps } टोकन प्रति सेकंड में चिप की ताक़त से ज़्यादा गणनाएँ लगती हैं। ज़्यादा से ज़्यादा { $limit_tps } पढ़े जा सकते हैं।
       *[decode] ऊपर वाला छोर संभव नहीं: { $quant } में { $model } के लिए मेमोरी ज़्यादा से ज़्यादा { $limit_tps } टोकन प्रति सेकंड होने देती है, और दावा { $said_tps } का है।
    }
claim-check-would-need-bits = वहाँ तक पहुँचने के लिए हर वेट { $bits } बिट का होना पड़ेगा।
claim-check-above-all = { $said_tps } टोकन प्रति सेकंड भौतिकी के ख़िलाफ़ नहीं, पर जितना मापा गया या अपेक्षित है उससे तेज़ है: ज़्यादा से ज़्यादा { $most_tps }।
claim-check-above-measured =
    { $runs ->
        [one] संभव है, और ठीक इसी के एकमात्र प्रकाशित माप { $fastest_tps } टोकन प्रति सेकंड से तेज़ है। किसी और इंजन से { $high } तक अपेक्षित है।
       *[other] संभव है, और ठीक इसी के { $runs } प्रकाशित मापों में से हर एक से तेज़ है: सबसे तेज़ { $fastest_tps } टोकन प्रति सेकंड था। किसी और इंजन से { $high } तक अपेक्षित है।
    }
claim-check-as-expected = इतना ही अपेक्षित है: { $low } से { $high } टोकन प्रति सेकंड, इंजन और गहराई के हिसाब से।
claim-check-below-all = मशीन इससे बेहतर है: { $said_tps } टोकन प्रति सेकंड उस { $least_tps } से कम है जो कम से कम मापा गया या अपेक्षित है।
claim-check-measured =
    { $runs ->
        [one] मापा हुआ: एक प्रकाशित माप, { $high } टोकन प्रति सेकंड।
       *[other] मापा हुआ: { $runs } प्रकाशित माप, { $low } से { $high } टोकन प्रति सेकंड।
    }
claim-check-not-measured = इस चिप का इस मॉडल के साथ कोई प्रकाशित माप पता नहीं।
claim-check-guessing-ahead = आगे का अंदाज़ा लगाने वाले छोटे मॉडल के साथ एक बार में कई टोकन निकल सकते हैं, इसलिए यहाँ सीमा ऊँची रखी गई है। फ़ायदा कितना होगा, यह टेक्स्ट पर है।
claim-check-several-requests = यह रफ़्तार एक साथ कई रिक्वेस्ट की है। वेट एक बार पढ़कर सबके काम आते हैं, इसलिए एक रिक्वेस्ट की सीमा यहाँ लागू नहीं, और एक व्यक्ति का जवाब इससे धीमा आता है।
claim-check-does-not-fit = { $quant } में { $model } नहीं समाता: उसे { $needed_gib } GiB चाहिए, और GPU { $usable_gib } GiB ले सकता है।
claim-check-fits-at = { $quant } में समाता है।
claim-check-fits-at-bits = ज़्यादा से ज़्यादा { $bits } बिट प्रति वेट वाला क्वांटाइज़ेशन आ जाता; उसका आकार यहाँ पता नहीं।
claim-check-speed-in-smaller = आम क्वांटाइज़ेशन में यह नहीं आता, इसलिए रफ़्तार { $quant } में परखी गई।
claim-check-spilled = { $quant } में { $model } के { $outside_gib } GiB कार्ड के बाहर, कंप्यूटर की अपनी मेमोरी में रहते हैं। वहाँ से पढ़ने पर आम कंप्यूटर ज़्यादा से ज़्यादा { $limit_tps } टोकन प्रति सेकंड देता है।
claim-check-fits = { $quant } में { $model } समाता है: GPU जो { $usable_gib } GiB ले सकता है, उसमें से { $needed_gib }।
claim-check-weights-take = { $quant } में { $model } की फ़ाइल { $file_gb } GB की है; दावा { $said_gb } का है।
claim-check-run-takes =
    { $figure ->
        [cache] { $context } टोकन पर { $model } का KV cache 16 बिट में { $computed_gb } GB लेता है; दावा { $said_gb } का है।
        [left] { $context } टोकन के साथ { $quant } में { $model } के बाद मेमोरी के { $computed_gb } GB ख़ाली रहते हैं; दावा { $said_gb } का है।
       *[total] { $context } टोकन के cache के साथ { $quant } में { $model } { $computed_gb } GB लेता है; दावा { $said_gb } का है।
    }
claim-check-bandwidth-holds = बैंडविड्थ सही है: निर्माता के अनुसार { $known_gbs } GB/s।
claim-check-bandwidth-wrong = निर्माता { $known_gbs } GB/s बताता है, { $said_gbs } नहीं।
claim-check-compute-holds = गणना की ताक़त सही है: निर्माता के अनुसार { $said_tflops } TFLOPS।
claim-check-compute-sparse = { $said_tflops } TFLOPS निर्माता का विज्ञापित आँकड़ा है और छोड़े गए शून्य भी गिनता है। भाषा मॉडलों को { $dense_tflops } मिलते हैं।
claim-check-compute-wrong = निर्माता 16 बिट पर { $dense_tflops } TFLOPS बताता है, { $said_tflops } नहीं।
claim-check-price-usual = दाम आम है: { $on } को { $offers_low } से { $offers_high }।
claim-check-price-low = दाम हर ज्ञात प्रस्ताव से नीचे है: { $on } को सबसे सस्ता { $offers_low } था। अगर सच में इतना ही है, तो पूछिए कि क्या कम है।
claim-check-price-once-was = यह दाम कभी था, आख़िरी बार { $last_seen } को दिखा। { $on } को सबसे सस्ता प्रस्ताव { $offers_low } था।
claim-check-price-only-announced = यह दाम { $last_seen } को घोषित हुआ था, और इस पर किसी के बेचने का पता नहीं। { $on } को सबसे सस्ता प्रस्ताव { $offers_low } था।
claim-check-price-high = दाम हर ज्ञात प्रस्ताव से ऊपर है: { $on } को सबसे महँगा { $offers_high } था।
claim-check-price-old =
    { $days ->
        [one] सबसे नया प्रस्ताव { $days } दिन पुराना है।
       *[other] सबसे नया प्रस्ताव { $days } दिन पुराना है, इसलिए फ़ैसले से पहले फिर देख लीजिए।
    }
claim-check-not-to-be-had = इस समय कोई नहीं बेच रहा।
claim-check-price-of-another = इस दाम में यह मशीन मिलती है, और उसमें मॉडल नहीं आता: { $machine }।
claim-check-price-not-known = दाम से मिलाने के लिए कोई प्रस्ताव पता नहीं।
claim-check-price-no-rate = जो प्रस्ताव पता हैं, वे दूसरी मुद्रा में हैं। सेटिंग में अपनी विनिमय दर दीजिए, तो दाम मिलाया जा सकेगा।
claim-check-mix-passes = आपका निजी काम इस पर हो जाता है: { $machine }, दिन में लगभग { $minutes } मिनट इंतज़ार।
claim-check-mix-fails = आपका निजी काम इस पर नहीं होता: { $machine }। “{ $task }” आड़े आता है।
claim-check-mix-pick = इस दाम पर यह “{ $tier }” में पहली पसंद होगी।
claim-check-mix-no-pick = इस दाम पर यह किसी श्रेणी में पहली पसंद नहीं होगी।
claim-check-mix-nothing-to-buy = इस काम के लिए आपको कुछ ख़रीदने की ज़रूरत नहीं।
claim-role-machine = मशीन
claim-role-units = कितनी
claim-role-model = मॉडल
claim-role-quant = क्वांटाइज़ेशन
claim-role-context = कॉन्टेक्स्ट
claim-role-speed = रफ़्तार
claim-role-memory = मेमोरी
claim-role-bandwidth = बैंडविड्थ
claim-role-compute = गणना की ताक़त
claim-role-price = दाम
claim-role-storage = डिस्क
claim-role-circumstance = हालात
claim-role-unknown = समझ नहीं आया
claim-check-understood = समझा गया
claim-check-not-understood = समझ नहीं आया: { $words }
claim-check-heading = { $standing } — { $date } की स्थिति
claims-by-us = हमारा अपना आकलन
claims-by-us-what = इसमें कुछ गिना नहीं जा सकता, इसलिए हाल क्या है, यह हमारा अपना आकलन है।
claims-note = हमारी टिप्पणी: { $note }
