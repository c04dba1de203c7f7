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
error-no-scenario-file = { $file } न तो परिदृश्य है और न हमारी रिपोर्ट, इसलिए उसमें खोलने को कुछ नहीं।
error-report-failed = रिपोर्ट नहीं बन सकी: { $reason }
error-failed = कुछ गड़बड़ हुई, और इसमें आपकी ग़लती नहीं: { $reason }
