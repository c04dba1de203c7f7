### काम के मेल जो एक क्लिक में फ़ॉर्म भर देते हैं, और काम की क़िस्में।

preset-coding-agent = कोडिंग एजेंट
preset-coding-agent-what = एक एजेंट जो एक बार में बहुत कोड पढ़ता है, बड़े बदलाव जो बाहर जा सकते हैं, और चैट।
preset-chat = चैट और दस्तावेज़
preset-chat-what = बातचीत और आपके अपने काग़ज़ों पर सवाल।
preset-law-office = वकील का दफ़्तर
preset-law-office-what = गोपनीय फ़ाइलों पर सवाल। कुछ भी बाहर नहीं जा सकता।
preset-team = छोटी टीम
preset-team-what = कुछ लोग एक मशीन बाँटते हैं: एजेंट, चैट और दस्तावेज़।
preset-batch = थोक में सारांश
preset-batch-what = दिन में सैकड़ों सारांश जिनका कोई इंतज़ार नहीं करता, और थोड़ी चैट।
preset-frontier = 400B का मॉडल
preset-frontier-what = सबसे बड़ा डेंस मॉडल (उसके सारे वेट हर टोकन पर काम करते हैं), घर पर, निजी सवालों के लिए।

task-kind-coding-agent = कोडिंग एजेंट
task-kind-refactor = रीफ़ैक्टरिंग
task-kind-chat = चैट
task-kind-documents = दस्तावेज़
task-kind-batch = थोक काम
task-kind-own = अपना काम
