### किसी प्रस्ताव या दावे को परखने की जगह।

claim-box-title = प्रस्ताव या दावा परखें
claim-box-what = जैसा लिखा है वैसा ही लिखिए या चिपकाइए। उसे इन सबसे मिलाया जाता है: भौतिकी क्या होने देती है, क्या मापा गया, आज क्या दाम है, और आपका अपना काम।
claim-box-examples = मिसालें
claim-offers = जिन प्रस्तावों से मिलाया गया
claim-your-day = इस पर आपके दिन का इंतज़ार:
claim-open-machine = खोलें: { $machine }
claims-kept = रिपोर्ट में
claim-drop-named = रिपोर्ट से “{ $claim }” हटाएँ
claim-drop = हटाएँ
claim-keep = रिपोर्ट में रखें
limit-title = बताई गई रफ़्तार
limit-said = बताई गई
limit-measured = मापी गई
limit-expected = हमारा अनुमान
limit-says =
    { $kind ->
        [prefill] { $model } के साथ चिप ज़्यादा से ज़्यादा { $limit } टोकन प्रति सेकंड पढ़ती है। रंगीन हिस्से में जो है, वह संभव नहीं।
       *[decode] { $model } के साथ मेमोरी ज़्यादा से ज़्यादा { $limit } टोकन प्रति सेकंड होने देती है। रंगीन हिस्से में जो है, वह संभव नहीं।
    }
limit-unknown = मशीन या मॉडल के बारे में इतना पता नहीं कि बता सकें क्या संभव है।
claims-report = वे दावे जिनसे Whichbox शुरू हुआ
