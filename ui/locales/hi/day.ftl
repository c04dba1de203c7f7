### काम का दिन, एक-एक काम करके, और जो शर्तें आपस में टकराती हैं।

contradictions-title =
    { $count ->
        [one] आपकी दो शर्तें आपस में टकराती हैं
       *[other] आपकी कुछ शर्तें आपस में टकराती हैं
    }
contradiction-least = सबसे छोटा बदलाव:
contradiction-only-together = कोई एक बदलाव काफ़ी नहीं। ये सब मिलकर काफ़ी हैं:
contradiction-machine = तब यह कर लेगी: { $machine }।
contradiction-machine-within = तब यह कर लेगी: { $machine }, { $price } में।
contradiction-machine-above = तब यह कर लेगी: { $machine }। दाम { $price } है, आपके बजट से ज़्यादा।
day-title = आपका दिन, एक-एक काम
day-where = कहाँ चलता है
day-last-word = आख़िरी शब्द इतने में
day-accepted = मंज़ूर
day-no-model = शर्त पर कोई मॉडल नहीं बैठता
day-on-current = आपके पास की मशीन पर
day-cache = कैश { $kv } में
day-loading = और जहाँ मॉडल पहले लोड करना हो, वहाँ { $seconds }
day-nobody-waits = कोई इंतज़ार नहीं करता
day-bound-yours = आपकी सीमा
day-bound-ours = हमारी सीमा
day-in-time = समय पर
day-late = { $by } देर
day-may-be-late = ज़्यादा से ज़्यादा { $by } देर
day-users = एक साथ { $users } हों, तो हर एक दिन में { $each } मिनट इंतज़ार करता है ({ $low }–{ $high })।
day-together = एक साथ मेमोरी में: { $models }। उन्हें { $needed } GiB चाहिए।
day-swapped = मेमोरी में बारी-बारी से: { $models }।
day-swaps = दिन में लगभग { $swaps } बार एक की जगह दूसरा लोड होता है, जिसमें { $minutes } मिनट लगते हैं।
day-why = यही मॉडल क्यों
value-s = { $value } सेकंड
cost-tax = कर
cost-resale = अंत में बेचने पर
separates-title = अगली सबसे अच्छी से फ़र्क़
