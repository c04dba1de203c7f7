### चीज़ों के नाम, जो खिड़की, PDF और टर्मिनल में एक से हैं, और फिर खिड़की के अपने शब्द।
### चर बने-बनाए टेक्स्ट के रूप में आते हैं, जब तक कोई संदेश उनसे बहुवचन न चुने: तब संख्या के रूप में।

## श्रेणियाँ

tier-everyday = रोज़ का काम
tier-everyday-what = आपके अपने काम के लिए, हर दिन
tier-capacity = पैसे में सबसे ज़्यादा मेमोरी
tier-capacity-what = GPU के लिए 96 GiB और उससे ज़्यादा
tier-cuda = CUDA मशीन
tier-cuda-what = आपकी मशीन के साथ CUDA के लिए एक Linux मशीन
tier-frontier = 400B वर्ग
tier-frontier-what = 4 बिट में Llama 3.1 405B समाता है

## ज़रूरतें

need-cuda = CUDA
need-portable = साथ ले जाने लायक़
need-quiet = शांत
need-cuda-what = इस पर CUDA चलना चाहिए
need-portable-what = लैपटॉप या टैबलेट
need-quiet-what = इतनी शांत कि पास बैठा जा सके

## सिस्टम

os-macos = macOS
os-windows = Windows
os-linux = Linux
os-any = कोई भी

## मेज़ पर क्या रहता है

form-mini-pc = छोटा बॉक्स
form-desktop = डेस्कटॉप
form-tower = टावर
form-laptop = लैपटॉप
form-tablet = टैबलेट
form-board = सिंगल बोर्ड
form-server = सर्वर का पुर्ज़ा

## मिल सकती है या नहीं

availability-orderable = ऑर्डर हो सकती है
availability-preorder = प्री-ऑर्डर
availability-refurbished = रीफ़र्बिश्ड
availability-used = पुरानी
availability-out-of-stock = स्टॉक में नहीं
availability-announced = घोषित
availability-withdrawn = अब नहीं बिकती

## दाम कौन माँगता है

seller-maker = निर्माता
seller-retailer = दुकान
seller-refurbished = रीफ़र्बिश्ड स्टॉक
seller-market = दुकान की साइट पर कोई तीसरा
seller-used = निजी विक्रेता
seller-builder = पूरे कंप्यूटर बनाने वाला
seller-parts = पुर्ज़ों का हमारा जोड़
seller-own = आपका अपना प्रस्ताव
seller-claimed = किसी रिपोर्ट का दावा

## स्रोत पर कितना भरोसा

grade-A = निर्माता या कच्चा लॉग
grade-B = नामी परीक्षक या प्रेस
grade-C = शौक़िया पन्ना या दूसरे के हवाले से
grade-yours = आपने ख़ुद भरा

## अनुमान किस पर टिका है

basis-measured_here = आपकी मशीन पर मापा गया
basis-measured_elsewhere = इसी मशीन पर दूसरों ने मापा
basis-calibrated = हिसाब से, प्रकाशित मापों से बैठाए स्थिरांकों के साथ
basis-physics_only = सिर्फ़ भौतिकी के हिसाब से

## काम कहाँ चलता है

where-local = यहीं
where-split = कुछ यहाँ
where-cloud = क्लाउड में
where-nowhere = कहीं नहीं

## मॉडलों की श्रेणियाँ

class-7b = 10B तक
class-30b-dense = 20–50B, डेंस
class-30b-moe = 20–60B, मिक्सचर ऑफ़ एक्सपर्ट्स
class-70b-dense = 60–140B, डेंस
class-120b-moe = 60–200B, मिक्सचर ऑफ़ एक्सपर्ट्स
class-400b-dense = 400B, डेंस
class-frontier-moe = 200B से ऊपर, मिक्सचर ऑफ़ एक्सपर्ट्स

## दावे

topic-price = दाम
topic-hardware = हार्डवेयर
topic-speed = रफ़्तार
topic-memory = मेमोरी
topic-context = कॉन्टेक्स्ट
topic-timeout = टाइमआउट
topic-workflow = काम का तरीका
topic-software = सॉफ़्टवेयर
topic-cloud = क्लाउड

standing-holds = सही है
standing-partly = कुछ हद तक
standing-outdated = अब नहीं
standing-doubtful = संदिग्ध
standing-wrong = ग़लत
standing-open = तय नहीं

## संख्या की क़िस्में

kind-measured = मापी हुई
kind-computed = हिसाब की
kind-claimed = दावे की
kind-yours = आपकी
price-yours = आपका दाम
in-english = (अंग्रेज़ी में)

## इकाइयाँ और मान

unit-min = मिनट
unit-s = सेकंड
unit-tps = tok/s
unit-per-wh = tok/Wh
unit-tokens = टोकन
unit-months = महीने
unit-per-kwh = { $currency }/kWh
value-tps = { $value } tok/s
value-gib = { $value } GiB
value-gbs = { $value } GB/s
value-tokens = { $value } टोकन
value-billion = { $value } अरब
value-minutes-range = { $expected } मिनट ({ $low }–{ $high })
value-days =
    { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    }
value-months = { $months } महीने
days-ago =
    { $days ->
        [0] आज
        [one] { $days } दिन पहले
       *[other] { $days } दिन पहले
    }
of-usable = { $usable } GiB में से
not-known = पता नहीं
not-published = किसी ने प्रकाशित नहीं किया
left-out = छोड़ा गया
any = कोई भी
grade =
    { $grade ->
        [yours] आपका: { $what }
       *[other] दर्जा { $grade }: { $what }
    }
second-hand = { $source }, दूसरे के हवाले से

## खिड़की

page-advice = सलाह
page-compare = तुलना
page-diagnose = जाँच
page-claims = दावे
page-evidence = प्रमाण
page-catalog = कैटलॉग
page-scenarios = परिदृश्य
page-settings = सेटिंग
page-about = परिचय
pages = पन्ने
skip = सीधे जवाब पर जाएँ
search = खोजें
nothing-found = कुछ नहीं मिला।
more = और
show-all = सभी { $count } दिखाएँ
show-fewer = कम दिखाएँ
copy = कॉपी करें
copied = कॉपी हो गया
table-show = तालिका के रूप में दिखाएँ
table-hide = तालिका छिपाएँ
becomes = बन जाता है
thinking = हिसाब हो रहा है …
working = चल रहा है
close = बंद करें
undo = वापस लें
redo = फिर से करें
yes = हाँ
no = नहीं
not-set = तय नहीं
offline = ऑफ़लाइन
offline-what = अभी नेटवर्क नहीं है। यहाँ ज़रूरत भी नहीं: कैटलॉग, दाम और जवाब इसी मशीन पर हैं।
open-file = फ़ाइल खोलें …
drop-here = यह परिदृश्य खोलने के लिए छोड़ें
file-opened = { $file } खुल गई।
file-too-large = { $file } परिदृश्य या हमारी रिपोर्ट होने के लिए बहुत बड़ी है। दूसरी फ़ाइल चुनिए।
notice-settings-moved-aside = { $file } में आपकी सेटिंग पढ़ी नहीं जा सकीं। उन्हें { $moved_to } में रखा गया और नई शुरू की गईं।
notice-settings-from-newer = { $file } किसी नए Whichbox ने लिखी है। उसे { $moved_to } में रखा गया और नई सेटिंग शुरू की गईं।
notice-part-not-used =
    { $part ->
        [scenario] आपका पिछला काम का मेल अब इस्तेमाल नहीं हो सकता था। उसकी प्रति { $moved_to } में है।
        [saved] आपके रखे कुछ परिदृश्य अब इस्तेमाल नहीं हो सकते थे। सबकी प्रति { $moved_to } में है।
       *[other] आपकी सेटिंग अब इस्तेमाल नहीं हो सकती थीं। उनकी प्रति { $moved_to } में है।
    }
notice-nothing-kept = { $file } पढ़ी नहीं जा सकी, इसलिए इस बार कुछ नहीं रखा जाता और कुछ खोता भी नहीं: { $reason }
notice-file-not-opened = { $file } खोली नहीं जा सकी: { $reason }

## मेन्यू

menu-file = फ़ाइल
menu-edit = संपादन
menu-view = दृश्य
menu-help = मदद
menu-open-file = फ़ाइल खोलें …
menu-keep-scenario = यह परिदृश्य सहेजें
menu-save-file = परिदृश्य को फ़ाइल में सहेजें …
menu-save-pdf = PDF के रूप में सहेजें …
menu-close-window = खिड़की बंद करें
menu-undo = वापस लें
menu-redo = फिर से करें
menu-cut = काटें
menu-copy = कॉपी करें
menu-paste = चिपकाएँ
menu-select-all = सब चुनें
menu-zoom-in = बड़ा
menu-zoom-out = छोटा
menu-zoom-reset = सामान्य आकार
menu-tour = एक मिनट की सैर
menu-hide = Whichbox छिपाएँ
menu-hide-others = बाक़ी छिपाएँ
menu-quit = Whichbox बंद करें

## सैर

invite = कोई स्लाइडर हिलाइए: जवाब साथ-साथ बदलता है।
tour-step = { $of } में से { $step }
tour-next = आगे
tour-back = पीछे
tour-skip = सैर छोड़ें
tour-done = हो गया
tour-work = आपका काम
tour-work-what = आप दिन भर में क्या करते हैं, एक-एक काम। बदलने के लिए कोई खोलिए, या तैयार मेल में से पूरा मेल लीजिए।
tour-limits = आपकी सीमाएँ
tour-limits-what = आप कितना ख़र्च कर सकते हैं और क्या घर में रहना चाहिए। स्लाइडर हिलाइए और जवाब को बदलते देखिए। नीचे के निशान बताते हैं कि जवाब कहाँ बदलता है।
tour-verdict = जवाब
tour-verdict-what = एक वाक्य। अक्सर यही कि कुछ ख़रीदना नहीं है, और तब वह बताता है कि कौन सी सेटिंग बदलनी है।
tour-tiers = मशीनें
tour-tiers-what = इस काम के लिए हर क़िस्म की सबसे अच्छी: कितने की है और दाम कितना पुराना है, आपके मॉडल समाते हैं या नहीं, कितना इंतज़ार होगा, और कौन सी बात किसी दूसरी को बेहतर बना देगी।
tour-numbers = किसी भी संख्या से पूछिए
tour-numbers-what = किसी संख्या या बिंदुदार शब्द पर रुकिए: वह बताएगा कि वह क्या है, कैसे बना और कहाँ से आया।
tour-more = और बाक़ी
tour-more-what = दूसरे पन्ने यहाँ हैं। जवाब जब भी रखने लायक़ हो, उसे PDF में सहेजिए। यह सैर मदद से फिर खुलती है।

## परिदृश्य

scenarios-what = सवाल जो दोबारा पूछने लायक़ हैं। परिदृश्य में सलाह वाले पन्ने का बायाँ हिस्सा पूरा रहता है। उसकी फ़ाइल खिड़की में खींचकर लाई जा सकती है।
scenarios-kept = सहेजे हुए
scenarios-none = अभी कोई नहीं। ऊपर वाला सहेजिए और कुछ बदलिए, ताकि दोनों को आमने-सामने देख सकें।
scenarios-choose-two = आमने-सामने देखने के लिए दो चुनिए।
scenario-now = जिस पर आप अभी काम कर रहे हैं
scenario-unnamed = मेरा परिदृश्य
scenario-name = नाम
scenario-name-it = नाम दें
scenario-keep = सहेजें
scenario-keep-changes = बदलाव सहेजें
scenario-keep-new = नए के रूप में सहेजें
scenario-kept = “{ $name }” सहेज लिया गया।
scenario-open = खोलें
scenario-at-work = अभी खुला है
scenario-rename = नाम बदलें
scenario-remove = मिटाएँ
scenario-removed = “{ $name }” मिटा दिया गया।
scenario-save-file = फ़ाइल में सहेजें
scenario-compare = तुलना करें
scenario-compare-which = तुलना करें: { $name }
scenario-stays = { $share } यहीं रहता है
scenario-tasks =
    { $count ->
        [one] एक काम
       *[other] { $count } काम
    }
scenario-day = { $day } को सहेजा गया
compare-title = { $left } और { $right }
compare-input = सवाल में क्या अलग है
compare-answer = जवाब
compare-same = दोनों एक ही बात पूछते हैं।
compare-marked = जवाब में ≠ का निशान वहाँ है जहाँ फ़र्क़ है।
field-of-task = { $task }: { $field }
fields-filled =
    { $count ->
        [one] एक बात देखी गई
       *[other] { $count } बातें देखी गईं
    }
exchange-rate = विनिमय दर

## सलाह: आपका काम

inputs-title = आपका काम, सीमाएँ और मशीन
inputs-open = आपका काम और सीमाएँ
inputs-close = जवाब देखें
work-title = आपका काम
presets = तैयार मेल
task-add = + काम जोड़ें
task-duplicate = दोहराएँ
task-remove = हटाएँ
task-stays = यहीं रहता है
task-may-leave = बाहर जा सकता है
task-by-share = निजी हिस्से के हिसाब से
task-name = नाम
task-kind = काम की क़िस्म
task-requests = दिन में रिक्वेस्ट
task-wait = सबसे लंबा इंतज़ार
task-prompt = प्रॉम्प्ट के टोकन
task-cached = इनमें कैश में
task-answer = जवाब के टोकन
task-context = ज़रूरी कॉन्टेक्स्ट
task-model = मॉडल
wish-class = इस श्रेणी का कोई भी
wish-id = यही
wish-quality = कम से कम इतना अंक
task-private = निजता
private-stays = घर में रहना चाहिए
private-leaves = बाहर जा सकता है
private-share = निजी हिस्से के हिसाब से

## सलाह: सीमाएँ

limits-title = सीमाएँ
budget = बजट
currency = मुद्रा
exchange = एक अमेरिकी डॉलर के { $currency }
private-share-label = यहीं रहे
os-label = सिस्टम
horizon = अवधि
electricity = बिजली
as-of = दाम की तारीख़
needs = ज़रूरतें
second-box = दूसरी मशीन चलेगी
second-box-what = पहली के साथ एक और मशीन रह सकती है और काम बाँट सकती है, दूसरे सिस्टम वाली भी

more-limits = और सीमाएँ
users-at-once = एक साथ काम करने वाले
quant-floor = कम से कम
quant-floor-as-limits = जैसा सीमाओं में
quant-bits = प्रति वेट { $bits } बिट
sales-tax = बिक्री कर
resale = दोबारा बेचने का मूल्य
preference = बराबरी में जीते
preference-price = कम दाम
preference-os = पसंदीदा सिस्टम
preference-noise = शांत वाली
preference-power = ख़ाली रहते कम बिजली
preference-availability = जो पहले मिले
together = सारे मॉडल एक साथ मेमोरी में रहें
used-is-fine = पुरानी और रीफ़र्बिश्ड चलेगी

## सलाह: मेरी मशीन

machine-title = मेरी मशीन
machine-label = मशीन
this-machine-is = यह कंप्यूटर है:
this-machine-may-be = यह कंप्यूटर शायद है:
this-machine-found = ✓ यह कंप्यूटर, अपने आप पहचाना गया
machine-search = नाम का कुछ हिस्सा लिखें
machine-none = कोई मशीन नहीं
machine-none-what = आपके पास जो मशीन है, वह चुनिए: शायद वह यह काम पहले से कर लेती हो।
machine-nothing = कैटलॉग में “{ $text }” जैसा कुछ नहीं।
observed-title = आपने उस पर क्या देखा
observed-what = जो आप भरेंगे, उसी पर फ़ैसला होगा।
observed-cap = कॉन्टेक्स्ट कटता है
observed-timeout = क्लाइंट छोड़ देता है
observed-prefill = प्रीफ़िल की रफ़्तार
observed-label = मॉडल का लेबल

## फ़ील्ड

field-needed = यहाँ एक संख्या चाहिए।
field-not-a-number = “{ $text }” संख्या नहीं है।

## सलाह: जवाब

number-money = पैसा
number-memory = मेमोरी
number-minutes = दिन का इंतज़ार
money-nothing = कुछ ख़रीदना नहीं
money-nothing-what = आपके पास की मशीन कर लेती है।
memory-of-fullest = “{ $task }” के लिए, जो इसे सबसे ज़्यादा भरता है, { $context } टोकन पर।
price-of = दाम: { $price }
price-seen = इस दिन के लिए कैटलॉग का सबसे नया दाम।
price-stale = यह दाम 90 दिन से ज़्यादा पुराना है। ख़रीदने से पहले फिर देख लीजिए।
price-old = पुराना दाम
price-unknown = किसी ने दाम प्रकाशित नहीं किया
minutes-how = आपके काम की हर रिक्वेस्ट, भेजने से आख़िरी शब्द तक, काम के दिन में जोड़ी हुई। दायरा पाँच में से चार बार सही बैठता है।
explain-seller = माँगने वाला
explain-availability = उपलब्धता
explain-age = कितना पुराना
explain-held = माँगा गया
explain-offers = उस समय के प्रस्ताव
explain-basis = { $basis }।
explain-expected = अपेक्षित
explain-range = पाँच में से चार बार
explain-limit = भौतिक सीमा
explain-energy = प्रति वाट-घंटा टोकन
energy-note =
    { $basis ->
        [measured] ये { $load } W मॉडल चलते समय सॉकेट पर नापे गए हैं।
        [power_range] ख़ाली रहते { $idle } W और ज़्यादा से ज़्यादा { $load } W लेती है। मॉडल के साथ किसी ने नहीं नापा, इसलिए दायरा चौड़ा है।
        [highest_draw] सबसे ज़्यादा खपत, { $load } W, पर गिना गया है। असल में इससे ज़्यादा मिलेंगे।
       *[cards_alone] उन { $load } W पर गिना गया है जिनके लिए कार्ड बने हैं। बाक़ी कंप्यूटर की खपत ऊपर से है।
    }
cost-over =
    { $months ->
        [one] { $months } महीने में
       *[other] { $months } महीनों में
    }
cost-purchase = ख़रीद
cost-electricity = बिजली
cost-cloud = क्लाउड
cost-how = ख़रीद, बिजली (दिन में { $kwh } kWh) और क्लाउड के बिल जोड़कर।
cost-how-no-power = ख़रीद और क्लाउड के बिल जोड़कर। बिजली छूटी है: मशीन कितनी लेती है, पता नहीं।
findings-title =
    { $count ->
        [one] एक सेटिंग कमज़ोर हार्डवेयर जैसी दिखती है
       *[other] { $count } सेटिंग कमज़ोर हार्डवेयर जैसी दिखती हैं
    }
finding-fix = उपाय, मुफ़्त
finding-show = उपाय दिखाएँ
finding-source = स्रोत: { $source }
tiers-title = क्या ख़रीदें
tiers-title-anyway = अगर फिर भी ख़रीदें
tier-chosen = यही जवाब है
tier-nothing = कैटलॉग में कोई नहीं चलती
over-by = { $by } ऊपर
fact-memory = मेमोरी
fact-minutes = दिन के मिनट
fact-decode = लिखती है
fact-prefill = पढ़ती है
fact-first-token = पहला शब्द आने में
fit-good = समाता है: { $usable } में से { $needed } GiB
fit-tight = मुश्किल से समाता है: { $usable } में से { $needed } GiB
fit-short = { $short } GiB कम
decode-of = “{ $task }” की डिकोड रफ़्तार
first-token-of = “{ $task }” के पहले टोकन तक का समय
prefill-of = “{ $task }” की प्रीफ़िल रफ़्तार
tie = { $with } के बराबर: दायरे आपस में मिलते हैं।
if-you-find-one = मिलना मुश्किल, पर { $price } या कम में बेहतर: { $machine }।
runner-up = अगली सबसे अच्छी
flips-title = यह किससे बदलेगा
remarks-title = ख़रीदने से पहले जानें
export-pdf = PDF में सहेजें
export-json = JSON में सहेजें
export-writing = लिखा जा रहा है …
export-done = { $path } में सहेजा गया
export-discreet-on = आपकी मशीन और आपके प्रस्ताव छोड़ दिए जाते हैं।
export-discreet-what = सहेजी या कॉपी की गई कोई भी चीज़ यह नहीं बताएगी कि आपके पास क्या है या आपको क्या प्रस्ताव मिला।
export-discreet = मेरी मशीन और मेरे प्रस्ताव छोड़ दें
export-copy-failed = सिस्टम ने क्लिपबोर्ड इस्तेमाल नहीं करने दिया।
export-copied = जवाब क्लिपबोर्ड पर है।
export-copy = जवाब को एक पैराग्राफ़ में कॉपी करें
export-csv = सभी विकल्प CSV में सहेजें
export-markdown = Markdown में सहेजें
export-more = साझा करें
refusal-keeps = जहाँ लिखा था वहीं सुधारिए। तब तक आख़िरी सही जवाब बना रहेगा।
changes-title = जवाब किससे बदलेगा
not-worth-title = इस काम के लिए फ़ायदे की नहीं
unknown-title =
    { $count ->
        [one] एक चीज़ का फ़ैसला नहीं हो सका
       *[other] { $count } चीज़ों का फ़ैसला नहीं हो सका
    }
unknown-what = उनके आँकड़े नहीं हैं, और हम अटकल नहीं लगाते।
rests-on = दाम { $day } के, कैटलॉग { $version } से।

## चित्र

candidates-title = दाम बनाम इंतज़ार
candidates-says =
    { $within ->
        [0] काम करने वाली { $of } मशीनों में से कोई { $budget } या कम की नहीं।
        [one] काम करने वाली { $of } मशीनों में से एक { $budget } या कम की है।
       *[other] काम करने वाली { $of } मशीनों में से { $within } { $budget } या कम की हैं।
    }
candidates-yours = आपकी मशीन
candidates-budget = बजट { $budget }
candidates-left-out = चित्र में नहीं: { $unpriced } जिनका दाम प्रकाशित नहीं, { $failing } जिन पर कोई काम नहीं चलता।
candidate-passes = काम करती है
candidate-fails = काम नहीं करती
candidate-not-sold = काम करती है, ख़रीदी नहीं जा सकती
candidate-other-wishes = काम करती है, पर आपकी शर्तों पर नहीं
candidate-over = काम करती है, { $by } ऊपर
axis-price = दाम
axis-minutes = दिन में इंतज़ार के मिनट
legend-passes = काम करती है
legend-pick = पसंद, अपने दायरे के साथ
legend-gone = ख़रीदी नहीं जा सकती
legend-fails = काम नहीं करती
legend-frontier = इससे सस्ता और तेज़ कुछ नहीं
row-machine = मशीन
row-model = मॉडल
row-task = काम
row-price = दाम
row-minutes = दिन का इंतज़ार
row-usable = GPU के लिए
row-needed = चाहिए
row-state = फ़ैसला
does-not-run = नहीं चलता
memory-title = मेमोरी में क्या भरा है
memory-which = मशीन
memory-says = “{ $task }” को सबसे ज़्यादा चाहिए: GPU की { $usable } GiB में से { $needed }।
memory-says-short = “{ $task }” नहीं समाता: उसे { $needed } GiB चाहिए, GPU की सीमा से { $short } ज़्यादा।
memory-says-nothing = मॉडलों की बनावट प्रकाशित नहीं है, इसलिए मेमोरी का हिसाब नहीं हो सकता।
memory-row = { $task }: { $usable } में से { $needed } GiB
memory-how = { $context } टोकन के कॉन्टेक्स्ट पर, KV कैश { $kv } में।
memory-weights-published = वेट, प्रकाशित फ़ाइल से
memory-weights-computed = वेट, प्रति वेट बिट से
memory-free = ख़ाली
memory-limit = GPU की सीमा

## क्लाउड के साथ योजना

hybrid-title = क्लाउड के साथ बाँटना
hybrid-says = आपकी रिक्वेस्ट का { $share } यहीं रहता है: { $machine }।
hybrid-says-nothing = घर में कुछ रहना ज़रूरी नहीं, और वहाँ कुछ चलता भी नहीं।
hybrid-says-nobody = आपकी रिक्वेस्ट का { $share } घर में रहना चाहिए, और कोई मशीन उन्हें नहीं करती।
hybrid-all-at-home = बाक़ी भी घर पर हो जाता है, इसलिए कुछ बाहर भेजना ज़रूरी नहीं। जो जा सकता है वह सब चला जाए, तो इस पर दिन में { $minutes } मिनट का इंतज़ार बचता है।
hybrid-tokens = दिन में { $tokens } टोकन घर से बाहर जा सकते हैं।
hybrid-stays = यहीं रहता है
hybrid-bill = महीने का क्लाउड बिल
hybrid-bill-how = बाहर जा सकने वाले कामों के टोकन गुणा उनके मॉडल का सूची-दाम, औसत महीने के काम के दिनों (21.7) के लिए।
cost-lacks-electricity-price = बिजली के बिना: आपने दाम नहीं बताया
cost-lacks-power = बिजली के बिना: खपत प्रकाशित नहीं
cost-lacks-cloud-bill = क्लाउड के बिल के बिना: एक दाम नहीं मिला
hybrid-break-even = ख़रीदना फ़ायदे का होगा
hybrid-never = इस अवधि में नहीं
hybrid-leaves = घर से बाहर क्या जाता है
hybrid-share = बाहर जाने वाला हिस्सा
hybrid-goes-to = कहाँ जाता है
hybrid-month = महीने का
hybrid-terms = आपके टेक्स्ट का क्या होता है
hybrid-no-model = कोई क्लाउड मॉडल नहीं लेता
hybrid-routing = आपके एजेंट में चिपकाने के लिए नियम

## दावे

claims-what = Whichbox एक लिखित सिफ़ारिश से शुरू हुआ। उसमें { $count } ऐसे दावे थे जो जाँचे जा सकते हैं; हर एक आज की जानकारी के बग़ल में रखा है।
claims-standing = हाल क्या है
claims-topic = विषय
claims-all-topics = सभी विषय
claims-shown = { $of } में से { $shown }
claims-sources =
    { $count ->
        [one] एक स्रोत
       *[other] { $count } स्रोत
    }

## सेटिंग

settings-theme = रूप
theme-system = सिस्टम जैसा
theme-light = हल्का
theme-dark = गहरा
settings-motion = हलचल सिस्टम के हिसाब से: जहाँ वह कम माँगे, वहाँ कुछ नहीं हिलता।
settings-language = भाषा
language-system = सिस्टम जैसी
settings-numbers = संख्याएँ { $number } और { $money } की तरह लिखी जाती हैं।
settings-about = संस्करण, लाइसेंस और स्रोत
about = Whichbox के बारे में
about-what = भाषा मॉडल चलाने के लिए कौन सी मशीन ख़रीदें, या कि कोई नहीं चाहिए: आपके अपने काम के हिसाब से, ऐसे आँकड़ों से जो बताते हैं कि वे कहाँ से आए।
about-version-name = संस्करण
about-catalog-of = { $day } का
about-facts = तथ्य
about-own-licence = लाइसेंस
about-network = नेटवर्क
about-local = सारा हिसाब इसी मशीन पर होता है, नेटवर्क हो या न हो। कहीं कुछ नहीं भेजा जाता।
about-sources = स्रोत
about-parts = दूसरों के इन हिस्सों से बना
about-parts-what = { $count } हिस्से, उन्हें लिखने वालों के आभार के साथ।
about-part = हिस्सा

changes-none = पास में कुछ नहीं: दूसरे बजट, लंबाइयाँ, इंतज़ार और रिक्वेस्ट की संख्याएँ यही जवाब देती हैं।
exploring = दूसरी संख्याएँ आज़माई जा रही हैं …
frontier-title = ज़्यादा पैसे से क्या मिलता है
frontier-what = काम जैसा है वैसा। केवल वे क़दम दिखते हैं जिन पर कुछ बदलता है।
frontier-budget = बजट
frontier-buys = इसमें सबसे अच्छी
frontier-gains = क्या बदलता है
frontier-have = जो आपके पास है
frontier-nothing = कुछ नहीं
frontier-not-enough = जो घर में रहना है, उस सबके लिए काफ़ी नहीं
frontier-runs = अब चलता है: { $tasks }।
frontier-saves = दिन में { $minutes } मिनट कम इंतज़ार।
frontier-better = इनके लिए ऊँचे स्कोर वाला मॉडल: { $tasks }।
frontier-until = { $budget } से ऊपर ज़्यादा पैसे से ऐसा कुछ नहीं मिलता जो इस काम में दिखे।
frontier-never = कितना भी पैसा हो, इससे ज़्यादा नहीं मिलता।
