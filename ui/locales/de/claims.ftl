### Was der Bericht sagte und was davon gilt. `said` ist die Behauptung in unseren Worten, `finding`, was aus ihr wurde.

claim-context-cap-said = Eine Modelldefinition mit dem Label v-128k hielt den Kontext bei 131.072 Tokens fest.
claim-context-cap-finding = Stimmt. num_ctx, die Kontextlänge, die eine Modelldefinition setzen kann, hat Vorrang vor der des Modells, gleich was auf dem Label steht. Ohne sie hätte Ollama auf einem Mac, der seiner GPU 48 GiB gibt, von selbst 262.144 gewählt.

claim-native-context-said = Das Modell selbst unterstützt 262.144 Tokens.
claim-native-context-finding = Stimmt: Dafür wurde es gemacht. Seine Entwickler beschreiben einen Weg, es auf rund eine Million zu erweitern.

claim-prompt-over-cap-said = Ein Prompt mit 146.760 Tokens traf auf eine Grenze von 131.072.
claim-prompt-over-cap-finding = Stimmt, und es erklärt den Überlauf: Der Prompt ist 15.688 Tokens länger als die Grenze. Ollama kürzt eine solche Unterhaltung ohne Warnung.

claim-prefill-400-said = Der Prompt wurde mit etwa 400 Tokens pro Sekunde gelesen.
claim-prefill-400-finding = Möglich, und für einen so langen Prompt eher hoch gegriffen: Ein M2 Ultra beginnt mit der 8-Bit-Datei bei rund 2.100 Tokens pro Sekunde, liest 741, wenn 16.384 schon gelesen sind, 431 bei 32.768 und wird weiter langsamer.

claim-prefill-six-minutes-said = 146.760 Tokens zu lesen dauert mehr als sechs Minuten.
claim-prefill-six-minutes-finding = Stimmt: 146.760 / 400 = 367 Sekunden. Wird das Lesen gegen Ende langsamer, dauert es noch länger.

claim-timeout-300-said = Der Client gab nach fünf Minuten auf.
claim-timeout-300-finding = Stimmt, und 300 Sekunden kommen meist vom Client: Das fetch von Node gibt nach 300 Sekunden ohne Antwort auf, während Ollama für eine laufende Anfrage keine eigene Grenze hat.

claim-three-timeouts-said = Drei Timeouts hintereinander erklären sich allein durch die Rechnung.
claim-three-timeouts-finding = Der erste schon. Eine wiederholte Anfrage macht auf einem aktuellen llama.cpp-Server dort weiter, wo die letzte aufgehört hat. Drei hintereinander deuten also auf eine zweite Ursache hin; hier lag der Prompt auch über der Grenze.

claim-free-fix-said = Eine geänderte Einstellung und eine neue Modelldefinition haben es gelöst, ohne Kosten.
claim-free-fix-finding = Stimmt. Es sind drei Einstellungen: der Kontext in der Modelldefinition, der Timeout des Clients und Prompts, die unter der Grenze bleiben. Gekauft werden muss nichts.

claim-label-not-limit-said = Ein Label im Namen eines Modells ist keine Grenze des Modells.
claim-label-not-limit-finding = Stimmt. Der Name ist freier Text; was zählt, ist num_ctx, und das lässt sich am laufenden Server ablesen.

claim-kv-heads-said = Vier Key-Value-Heads (die Teile des Modells, deren Ergebnisse für jedes Token aufbewahrt werden), halb so viele wie bei Llama 3 8B, lassen langen Kontext viel weniger Speicher brauchen.
claim-kv-heads-finding = Bei den Heads stimmt es, vier gegen acht. Aber dieses Modell hat 48 Schichten und das andere 32: 96 KiB je Token gegen 128 KiB, also ein Viertel weniger und nicht die Hälfte.

claim-weights-15gb-said = Die Gewichte brauchen etwa 15 GB.
claim-weights-15gb-finding = Die übliche 4-Bit-Datei (Q4_K_M) hat 17,3 GiB (18,6 GB). 15 GB liegen zwischen einer 3-Bit-Datei (14,7 GB) und der kleinsten mit 4 Bit (16,4 GB).

claim-kv-24gb-said = Bei 262.144 Tokens braucht der KV-Cache etwa 24 GB.
claim-kv-24gb-finding = Stimmt: 2 × 48 Schichten × 4 Heads × 128 × 2 Bytes = 98.304 Bytes je Token, also 24 GiB (25,8 GB) in 16 Bit und 12,75 GiB in 8 Bit.

claim-total-44gb-said = Gewichte, Cache und System brauchen zusammen etwa 44 GB.
claim-total-44gb-finding = Für das Modell allein kommt es hin: 17,3 + 24 GiB und ein Puffer von 1 bis 2 GiB sind rund 43 GiB (46 GB). Der Speicher des Systems kommt dazu.

claim-fits-64gb-said = Das Modell passt mit vollem Kontext in 64 GB.
claim-fits-64gb-finding = Stimmt, aber knapp: rund 43 GiB von den 48 GiB, die macOS der GPU von sich aus gibt. Ein 8-Bit-Cache spart 11 GiB.

claim-headroom-20gb-said = Von den 64 GB bleiben 20 frei.
claim-headroom-20gb-finding = Vom ganzen Speicher etwa so viel. Von dem, was die GPU von sich aus nutzen darf (48 GiB), bleiben rund 5 GiB; die Grenze lässt sich mit einem Befehl anheben.

claim-m2-ultra-800-said = Ein Mac Studio M2 Ultra bewegt rund 800 GB pro Sekunde.
claim-m2-ultra-800-finding = Stimmt: 800 GB/s ist die Angabe des Herstellers.

claim-m2-ultra-70b-said = Der M2 Ultra schafft bei einem 70B-Modell 10 bis 15 Tokens pro Sekunde.
claim-m2-ultra-70b-finding = Stimmt: Gemessen wurden mit der üblichen 4-Bit-Datei (Q4_K_M) 12,5 bei kurzem Kontext und 9,3 bei 8.192 Tokens, mit einer einfacheren (Q4_0) 14,4. Der Speicher lässt höchstens 18,8 zu.

claim-decode-needs-bandwidth-said = Das Schreiben von Tokens wird durch die Speicherbandbreite begrenzt, nicht durch die Rechenleistung.
claim-decode-needs-bandwidth-finding = Stimmt für eine Person auf einmal: Dichte 70B-Modelle wurden bei 60 bis 83 Prozent dessen gemessen, was Bandbreite geteilt durch Dateigröße zulässt. Das Lesen des Prompts begrenzt die Rechenleistung.

claim-spark-3000-said = Ein DGX Spark kostet 3.000 Dollar.
claim-spark-3000-finding = 3.000 waren die Ankündigung vom Januar 2025; verkauft hat ihn dafür niemand. Er kam für 3.999, stieg am 23. Februar 2026 auf 4.699 und stand am 2. Oktober 2026 bei 6.950, ausverkauft.

claim-spark-128gb-said = Der DGX Spark hat 128 GB gemeinsamen LPDDR5X-Speicher.
claim-spark-128gb-finding = Stimmt. Nutzbar sind etwa 120 GB (112 GiB).

claim-spark-273-said = Der Speicher des DGX Spark bewegt 273 GB pro Sekunde.
claim-spark-273-finding = Stimmt.

claim-spark-third-of-m2-said = Der DGX Spark hat ein Drittel der Bandbreite eines M2 Ultra.
claim-spark-third-of-m2-finding = Stimmt: 273 / 800 = 0,34.

claim-spark-1-petaflop-said = Der DGX Spark rechnet ein Petaflop in FP4.
claim-spark-1-petaflop-finding = Nur mit Sparsity (Nullen werden übersprungen), die Sprachmodelle nicht nutzen. Ohne sie etwa 500 TFLOPS, davon wurden 480 gemessen; und der 4-Bit-Weg dieses Chips ist teils emuliert.

claim-spark-70b-said = Der DGX Spark schafft bei einem 70B-Modell 25 bis 50 Tokens pro Sekunde.
claim-spark-70b-finding = 273 GB/s können 42,5 GB nicht öfter als 6,4-mal pro Sekunde lesen. Gemessen wurden 4,0 bis 4,7. 50 bis 60 gehören zu Mixture-of-Experts-Modellen wie gpt-oss-120b.

claim-spark-fp4-compensates-said = Die FP4-Einheiten des DGX Spark gleichen die geringere Bandbreite aus.
claim-spark-fp4-compensates-finding = Nicht beim Schreiben von Tokens: Dort entscheidet die Bandbreite. Sie helfen beim Lesen des Prompts, und selbst da schlagen 8 Bit (FP8) die 4 Bit (NVFP4), mit 53,8 gegen 40,8 Tokens pro Sekunde bei einem 35B-Modell.

claim-spark-linux-said = Auf dem DGX Spark läuft nur Linux, und er steht neben dem Hauptrechner.
claim-spark-linux-finding = Stimmt: Er kommt mit einem Linux für Arm, und keine Quelle zeigt Windows darauf.

claim-spark-two-6000-said = Zwei verbundene DGX Spark kosten 6.000 Dollar.
claim-spark-two-6000-finding = Am Tag des Berichts kosteten zwei 7.998, nach der Liste vom Oktober 2026 13.900 und ausverkauft, und das Kabel kommt dazu.

claim-spark-two-405b-said = Auf zwei verbundenen DGX Spark laufen Modelle mit 405B und mehr.
claim-spark-two-405b-finding = Die Gewichte passen: rund 200 GB in 4 Bit, und für zwei gibt es eine fertige Einstellung. Die Geschwindigkeit hat niemand veröffentlicht; der Speicher lässt höchstens 2,7 Tokens pro Sekunde zu, wenn beide an jeder Schicht arbeiten (tensorparallel), 1,4, wenn die Schichten aufgeteilt sind.

claim-m3-ultra-192gb-4000-said = Ein Mac Studio M3 Ultra mit 192 GB kostet 4.000 Dollar.
claim-m3-ultra-192gb-4000-finding = Den gab es nie: Der M3 Ultra kam mit 96, 256 oder 512 GB. Für 3.999 gab es 96 GB, ab dem 25. Juni 2026 für 5.299, bis die Reihe am 25. August endete.

claim-m3-ultra-512gb-price-said = Der M3 Ultra mit 512 GB kostet 8.000 bis 10.000 Dollar.
claim-m3-ultra-512gb-price-finding = Er kostete mit der kleinsten SSD 9.499 und bis zu 14.099. Um den 5. März 2026 wurde er zurückgezogen; im August 2026 wurden versiegelte privat für 25.000 angeboten.

claim-m3-ultra-512gb-7999-said = Der M3 Ultra mit 512 GB beginnt bei 7.999 Dollar.
claim-m3-ultra-512gb-7999-finding = Sein niedrigster Preis war 9.499.

claim-m3-ultra-819-said = Der M3 Ultra bewegt 819 GB pro Sekunde.
claim-m3-ultra-819-finding = Stimmt, 2 Prozent mehr als der M2 Ultra.

claim-m3-ultra-2x-said = Apple maß für den M3 Ultra bei Sprachmodellen das 2,1-Fache des M2 Ultra.
claim-m3-ultra-2x-finding = Eine solche Zahl von Apple war nicht zu finden; genannt wurden bis zum 1,5-Fachen bei der CPU und bis zum Doppelten bei der GPU. Gemessen an einem 70B-Modell: 15 Prozent mehr beim Schreiben, 37 Prozent beim Lesen.

claim-m3-ultra-70b-said = Der M3 Ultra schafft bei einem 70B-Modell 20 bis 32 Tokens pro Sekunde.
claim-m3-ultra-70b-finding = 819 GB/s lassen mit Q4_K_M höchstens 19,3 zu. Gemessen wurden 13,7 bis 14,4.

claim-m3-ultra-two-models-said = In 192 GB passen ein 30B- und ein 70B-Modell gleichzeitig.
claim-m3-ultra-two-models-finding = Diese Größe wurde nicht verkauft. Beide brauchen 57 GiB für ihre Gewichte: 96 GB (72 GiB für die GPU) fassen sie mit kurzem Kontext, 256 GB mit langem.

claim-m3-ultra-everyday-said = Für den Alltag: dreimal so viel Speicher und doppelt so schnell für 4.000 Dollar.
claim-m3-ultra-everyday-finding = Ein Gerät mit 192 GB gab es nicht, und der M3 Ultra schreibt etwa 15 Prozent schneller als der M2 Ultra, nicht doppelt so schnell.

claim-405b-230gb-said = Llama 3.1 405B wiegt in 4 Bit 230 GB.
claim-405b-230gb-finding = Stimmt: 231 GB in der Liste von Ollama; die übliche 4-Bit-Datei (Q4_K_M) hat 243 GB.

claim-405b-only-path-said = Der M3 Ultra mit 512 GB ist der einzige Weg für Privatleute, ein 405B-Modell zu betreiben.
claim-405b-only-path-finding = Es passt dort mühelos hinein, läuft aber langsam: 2 bis 3 Tokens pro Sekunde. Vier verbundene Strix-Halo-Rechner schafften es auch, mit 0,7 bis 0,9. Neu wird das Gerät seit März 2026 nicht mehr verkauft.

claim-threadripper-5000-said = Ein Threadripper mit zwei RX 7900 XTX kostet 5.000 bis 6.000 Dollar.
claim-threadripper-5000-finding = Ein Preis für einen solchen Rechner war nicht zu finden. Zwei Karten in einem gewöhnlichen AM5-Rechner kamen im Sommer 2026 nach Teilen auf 3.290 bis 3.860, und für zwei braucht es keinen Threadripper.

claim-dual-7900-24gb-said = Zwei Karten mit 24 GB ergeben 24 GB, nicht 48.
claim-dual-7900-24gb-finding = Für Sprachmodelle ergeben sie 48: llama.cpp legt verschiedene Schichten auf jede Karte. Ein 70B-Modell in 4 Bit, zu groß für 24 GB, lief schon auf zweien. Richtig ist, dass keine einzelne Schicht größer als eine Karte sein darf.

claim-rocm-lags-said = AMDs ROCm liegt hinter NVIDIAs CUDA.
claim-rocm-lags-finding = Teils. Auf derselben Karte war Vulkan, das auf Karten aller Hersteller läuft, schneller als ROCm (167 bis 177 gegen 129 bis 144 Tokens pro Sekunde bei einem 7B-Modell). Es gibt also einen Weg daran vorbei.

claim-dual-7900-same-speed-said = Zwei RX 7900 XTX betreiben ein 70B-Modell nicht schneller als der M2 Ultra, mit 10 bis 15 Tokens pro Sekunde.
claim-dual-7900-same-speed-finding = In der Engine MLC wurden 29,9 gemessen, beide Karten arbeiten dort gleichzeitig. Nach Schichten geteilt dürfte es nahe an zwei RTX 3090 mit ähnlicher Bandbreite liegen: 16,6.

claim-strix-price-said = Ein Framework Desktop mit 128 GB kostet 2.000 bis 2.500 Dollar.
claim-strix-price-finding = So war es: 1.999 zum Start und 2.459 im Januar 2026. Im Herbst 2026 stand er mit 3.449 in der Liste und war ausverkauft; andere Rechner mit diesem Chip kosten 3.100 bis 4.350.

claim-z13-price-said = Ein ASUS ROG Flow Z13 kostet 2.499 Dollar.
claim-z13-price-finding = Für die Ausführung mit 128 GB war nirgends ein Preis zu finden.

claim-strix-parts-said = Der Ryzen AI Max+ 395 hat 16 Zen-5-Kerne, 40 Grafikeinheiten und eine NPU mit 50 TOPS.
claim-strix-parts-finding = Stimmt. Die üblichen Engines nutzen die Grafikeinheiten und lassen die NPU, ein eigenes Rechenwerk für KI, ungenutzt.

claim-strix-128gb-said = Bei Strix Halo sind bis zu 128 GB ein gemeinsamer Speicher für CPU, Grafik und NPU.
claim-strix-128gb-finding = Stimmt. Die Grafik darf unter Windows bis zu 96 GB nutzen, unter Linux rund 120 GiB, sobald das eingestellt ist.

claim-strix-256-said = Der Speicher von Strix Halo bewegt etwa 256 GB pro Sekunde.
claim-strix-256-finding = Als Angabe des Herstellers stimmt es; gemessen wurden 212 bis 215.

claim-strix-third-said = Strix Halo hat ein Drittel der Bandbreite des M2 Ultra.
claim-strix-third-finding = Stimmt: 800 / 256 = 3,1.

claim-strix-7b-cpu-said = Strix Halo schafft bei einem 7B-Modell auf der CPU 60 bis 80 Tokens pro Sekunde.
claim-strix-7b-cpu-finding = Selbst die Grafik kommt bei einem 7B-Modell in 4 Bit auf 51 bis 56. Auf der CPU allein lief ein 14B-Modell mit 11,4.

claim-strix-30b-said = Strix Halo schafft bei einem 30B-Modell 15 bis 20 Tokens pro Sekunde.
claim-strix-30b-finding = Es kommt auf die Art an: Ein dichtes 31B-Modell läuft mit 10,6 bis 11,5, ein Mixture-of-Experts-Modell dieser Größe mit 52 bis 60.

claim-strix-70b-said = Strix Halo schafft bei einem 70B-Modell in 4 Bit 5 bis 8 Tokens pro Sekunde.
claim-strix-70b-finding = Das untere Ende: Auf der Grafik wurden 4,1 bis 5,1 gemessen. 8 liegt über dem, was 256 GB/s hergeben, nämlich 6,0.

claim-strix-like-m2-said = Strix Halo kann mit dem M2 Ultra mithalten.
claim-strix-like-m2-finding = Bei einem dichten 70B-Modell schreibt er 4,1 bis 5,1 Tokens pro Sekunde gegen 12,5, wie die Bandbreite erwarten lässt. Er fasst doppelt so viel wie der Mac mit 64 GB.

claim-strix-rocm-said = ROCm auf der Grafik von Strix Halo ist nicht reif für den Alltag.
claim-strix-rocm-finding = Bis Frühjahr 2026 war es so. Seit Juni 2026 läuft es in Ollama von sich aus; einzelne Fehler bleiben, und Vulkan ist die stabilste Wahl.

claim-strix-ollama-cpu-said = Auf Strix Halo schickt Ollama die Arbeit zur CPU.
claim-strix-ollama-cpu-finding = Seit Version 0.30.1 (2. Juni 2026) nutzt Ollama diese Grafik über ROCm. Mit Vulkan allein lässt es sie weiter aus, solange OLLAMA_IGPU_ENABLE=1 nicht gesetzt ist.

claim-strix-vulkan-said = Auf Strix Halo ist das Vulkan-Backend vielversprechend.
claim-strix-vulkan-finding = Stimmt, und mehr als das: Es gilt als das stabilste und schreibt oft schneller, 60,4 gegen 51,5 Tokens pro Sekunde bei einem Mixture-of-Experts-Modell mit 35B.

claim-strix-cheapest-said = Nichts anderes bietet 128 GB für weniger als 3.000 Dollar.
claim-strix-cheapest-finding = Im Februar 2026 stimmte es. Im Herbst stand der günstigste Rechner mit diesem Chip bei 3.099: Der Gedanke hält, die Zahl nicht.

claim-mi300x-192gb-said = Eine MI300X hat 192 GB HBM3.
claim-mi300x-192gb-finding = Stimmt.

claim-mi300x-5300-said = Eine MI300X bewegt 5,3 TB pro Sekunde.
claim-mi300x-5300-finding = Stimmt; ein Cloud-Anbieter rundet auf 5,2.

claim-mi300x-70b-said = Eine MI300X schafft bei einem 70B-Modell 80 bis 120 Tokens pro Sekunde.
claim-mi300x-70b-finding = Der Speicher ließe bis zu 125 zu, die niemand erreicht. Eine Messung für eine Person war nicht zu finden; eine schwache Schätzung nennt 40 bis 55.

claim-mi300x-price-said = Eine MI300X kostet mindestens 25.000 Dollar.
claim-mi300x-price-finding = Nicht belegt: Seiten aus 2026 nennen 15.000 bis 20.000, und beide Quellen sind schwach. Verkauft wird sie nur an Firmen.

claim-mi300x-not-for-home-said = Eine MI300X ist nichts für den privaten Einkaufswagen.
claim-mi300x-not-for-home-finding = Stimmt: ein Servermodul mit 750 W, keine Karte für einen PC.

claim-mac-mini-local-ai-said = Ein Mac mini ist ein gutes Gerät für lokale Modelle.
claim-mac-mini-local-ai-finding = Für kleine. Mit 16 GB bekommt die GPU 10,5 GiB, genug für ein 8B-Modell in 4 Bit; das Modell dieser Geschichte braucht mindestens die Ausführung mit 32 GB und 64 GB für seinen vollen Kontext.

claim-pi5-budget-said = Ein Raspberry Pi 5 ist eine Möglichkeit für wenig Geld.
claim-pi5-budget-finding = Ein 7B-Modell in 4 Bit läuft darauf mit allerhöchstens 4,5 Tokens pro Sekunde (17 GB/s / 3,8 GB), und die Speicherpreise haben die 16-GB-Ausführung weit von den 120 Dollar ihres Starts entfernt.

claim-heavy-20-percent-said = Änderungen über viele Dateien sind etwa 20 Prozent der Arbeit.
claim-heavy-20-percent-finding = Eine Schätzung aus der Arbeit einer Person. Gib deinen eigenen Anteil ein: Er bewegt die Antwort stärker als jeder Preis.

claim-local-80-percent-said = Die anderen 80 Prozent laufen gut auf dem Gerät, das da ist.
claim-local-80-percent-finding = Auch das ist eine Schätzung, hier aber wahrscheinlich: Mit den drei geänderten Einstellungen passt das Modell mit vollem Kontext.

claim-hybrid-split-said = Schwere Arbeit, die nicht privat ist, gehört in die Cloud.
claim-hybrid-split-finding = Eine vernünftige Regel, wenn sie wirklich nicht privat ist. Sieh dir die Bedingungen an: Kostenlose Stufen dürfen Gesendetes oft zum Training nutzen.

claim-devstral-free-said = Devstral hat auf Mistrals kostenloser Stufe 262.144 Tokens Kontext.
claim-devstral-free-finding = Der Kontext stimmte. Auf der kostenlosen Stufe wurden 50.000 Tokens pro Minute gemessen, ein voller Prompt ging also nicht durch, und Gesendetes darf zum Training dienen. Das Modell gilt inzwischen als veraltet.

claim-gemini-1m-said = Gemini 2.5 Pro hat eine Million Tokens Kontext.
claim-gemini-1m-finding = Stimmt: 1.048.576. Kostenlos waren es etwa 100 Anfragen am Tag, und was dort hingeschickt wird, darf zum Training dienen; über 200.000 Tokens verdoppelt sich der Preis der Eingabe.

claim-strix-tight-budget-said = Bei knappem Budget ist Strix Halo der Weg zu möglichst viel Speicher.
claim-strix-tight-budget-finding = Noch immer die günstigsten 128 GB, die man bestellen kann, im Herbst 2026 ab etwa 3.100 Dollar statt 2.000 bis 2.500. Rechne mit Mixture-of-Experts-Modellen bei 50 Tokens pro Sekunde und dichten 70B-Modellen bei 5.

claim-spark-for-cuda-said = Für CUDA neben dem Hauptrechner ist der DGX Spark für 3.000 Dollar die richtige Wahl.
claim-spark-for-cuda-finding = Für Modelle, die größer als der Speicher einer Karte sind, hält der Gedanke, der Preis nicht: 6.950 und ausverkauft im Oktober 2026, Geräte von Partnern ab 5.999. Wo 24 GB reichen, ist ein Tower mit einer gebrauchten Karte günstiger und schneller.

claim-ollama-tag-262k-said = Das Modell wird als qwen3-coder:30b-262k geladen.
claim-ollama-tag-262k-finding = Ein Tag dieses Namens ließ sich nicht bestätigen; das schlichte qwen3-coder:30b hat die volle Länge, und der Kontext wird beim Start gesetzt.

claim-diagnose-first-said = Erst die Diagnose, dann der Kauf.
claim-diagnose-first-finding = Stimmt. Darum sieht dieses Programm auf die Einstellungen, bevor es ein Gerät nennt.

### Behauptungen, die jemand eintippt: eine Nachricht für jeden Code von `Found`, höchstens zwei oder drei kurze Sätze.
### $offers_low und $offers_high sind Geld in der Währung der Behauptung, $on und $last_seen sind Daten, $runs, $count und
### $days sind echte Zahlen, $kind ist der Code decode oder prefill, $tier der Name der Stufe; alles andere ist fertig
### formatierter Text ohne seine Einheit.

claim-check-nothing-to-judge = Darin ist nichts, was sich prüfen lässt: ein Tempo mit Modell und Gerät, ein Preis, eine Menge Speicher oder eine Bandbreite.
claim-check-no-machine = Kein Gerät des Katalogs war zu erkennen. Versuche es mit Name, Chip und Speicher, etwa „Mac Studio M3 Ultra 512 GB“.
claim-check-no-model = Genannt sind ein Tempo und kein Modell des Katalogs, also lässt sich das Tempo nicht beurteilen. Versuche es mit dem Namen des Modells oder seiner Größe und Art.
claim-check-several-machines =
    { $count ->
        [one] Beurteilt wurde es mit diesem Gerät: { $machine }.
       *[other] Es passt auf { $count } Geräte des Katalogs; was von einem davon abhängt, wurde mit diesem beurteilt: { $machine }.
    }
claim-check-further-machine = Es geht auch um ein anderes Gerät: { $machine }. Beurteilt wird immer nur eines; prüfe diesen Teil für sich.
claim-check-machine-not-known = Das hat der Katalog nicht: { $machine }. Ein anderes Gerät tritt nicht an seine Stelle. Beurteilt wurde, was über den Chip bekannt ist; Preis und Speicher nicht.
claim-check-refused = „{ $said }“ blieb außen vor: So einen Wert hat kein Gerät.
claim-check-no-such-memory = Mit { $said_gb } GB wurde das nie verkauft: { $machine }. Es gibt: { $known } GB.
claim-check-memory-elsewhere = Mit { $said_gb } GB hat der Katalog das nicht: { $machine }. Andere verkaufen denselben Chip damit, etwa so: { $other }. Damit wurde es beurteilt.
claim-check-memory-not-listed = Mit { $said_gb } GB hat der Katalog das nicht, nur mit { $known } GB: { $machine }. Das spricht nicht dagegen, aber der Preis und was hineinpasst wurden nicht beurteilt.
claim-check-memory-holds = Mit { $said_gb } GB gibt es das: { $machine }.
claim-check-above-limit =
    { $kind ->
        [prefill] Nicht möglich: { $said_tps } Tokens pro Sekunde von { $model } in { $quant } zu lesen braucht mehr Rechenschritte, als der Chip hat. Er liest allerhöchstens { $limit_tps }.
       *[decode] Nicht möglich: Jedes Token muss die aktiven Gewichte von { $model } in { $quant } aus dem Speicher lesen, und der lässt allerhöchstens { $limit_tps } Tokens pro Sekunde zu. Genannt waren { $said_tps }.
    }
claim-check-upper-end-above-limit =
    { $kind ->
        [prefill] Das obere Ende ist nicht möglich: { $said_tps } Tokens pro Sekunde von { $model } in { $quant } brauchen mehr Rechenschritte, als der Chip hat. Er liest allerhöchstens { $limit_tps }.
       *[decode] Das obere Ende ist nicht möglich: Für { $model } in { $quant } lässt der Speicher allerhöchstens { $limit_tps } Tokens pro Sekunde zu, und genannt waren { $said_tps }.
    }
claim-check-would-need-bits = Um dahin zu kommen, müsste jedes Gewicht mit { $bits } Bit auskommen.
claim-check-above-all = { $said_tps } Tokens pro Sekunde sind nicht gegen die Physik, aber schneller als alles, was gemessen wurde oder zu erwarten ist: höchstens { $most_tps }.
claim-check-above-measured =
    { $runs ->
        [one] Möglich und schneller als der eine veröffentlichte Lauf von genau diesem Aufbau, { $fastest_tps } Tokens pro Sekunde. Mit einer anderen Engine erwarten wir bis zu { $high }.
       *[other] Möglich und schneller als jeder der { $runs } veröffentlichten Läufe von genau diesem Aufbau: Der schnellste hatte { $fastest_tps } Tokens pro Sekunde. Mit einer anderen Engine erwarten wir bis zu { $high }.
    }
claim-check-as-expected = Das ist zu erwarten: { $low } bis { $high } Tokens pro Sekunde, je nach Engine und Tiefe.
claim-check-below-all = Das Gerät kann mehr: { $said_tps } Tokens pro Sekunde sind weniger als die { $least_tps }, die mindestens gemessen wurden oder zu erwarten sind.
claim-check-measured =
    { $runs ->
        [one] Gemessen: ein veröffentlichter Lauf, { $high } Tokens pro Sekunde.
       *[other] Gemessen: { $runs } veröffentlichte Läufe, { $low } bis { $high } Tokens pro Sekunde.
    }
claim-check-not-measured = Von diesem Chip mit diesem Modell ist kein veröffentlichter Lauf bekannt.
claim-check-guessing-ahead = Mit einem kleinen Modell, das vorausrät, kann ein Durchgang mehrere Tokens ergeben, darum liegt die Grenze hier höher. Wie viel es hilft, hängt vom Text ab.
claim-check-several-requests = Das Tempo gilt für mehrere Anfragen zugleich. Sie teilen sich jedes Lesen der Gewichte, darum gilt die Grenze für eine Anfrage nicht, und die Antwort für eine Person ist langsamer.
claim-check-does-not-fit = { $model } in { $quant } passt nicht: Es braucht { $needed_gib } GiB, und die GPU darf { $usable_gib } GiB nutzen.
claim-check-fits-at = In { $quant } passt es.
claim-check-fits-at-bits = Eine Quantisierung mit höchstens { $bits } Bit pro Gewicht würde passen; ihre Größe ist hier nicht bekannt.
claim-check-speed-in-smaller = In der üblichen Quantisierung passt es nicht, also wurde das Tempo in { $quant } beurteilt.
claim-check-spilled = { $outside_gib } GiB von { $model } in { $quant } liegen außerhalb der Karte, im Speicher des Rechners. Von dort gelesen schafft ein gewöhnlicher Rechner allerhöchstens { $limit_tps } Tokens pro Sekunde.
claim-check-fits = { $model } in { $quant } passt: { $needed_gib } der { $usable_gib } GiB, die die GPU nutzen darf.
claim-check-weights-take = Die Datei von { $model } in { $quant } hat { $file_gb } GB; genannt waren { $said_gb }.
claim-check-run-takes =
    { $figure ->
        [cache] Der KV-Cache von { $model } bei { $context } Tokens braucht { $computed_gb } GB in 16 Bit; genannt waren { $said_gb }.
        [left] Neben { $model } in { $quant } mit { $context } Tokens bleiben { $computed_gb } GB des Speichers frei; genannt waren { $said_gb }.
       *[total] { $model } in { $quant } braucht { $computed_gb } GB mit einem Cache von { $context } Tokens; genannt waren { $said_gb }.
    }
claim-check-bandwidth-holds = Die Bandbreite stimmt: { $known_gbs } GB/s laut Hersteller.
claim-check-bandwidth-wrong = Der Hersteller nennt { $known_gbs } GB/s, nicht { $said_gbs }.
claim-check-compute-holds = Die Rechenleistung stimmt: { $said_tflops } TFLOPS laut Hersteller.
claim-check-compute-sparse = { $said_tflops } TFLOPS ist die Werbezahl des Herstellers und zählt übersprungene Nullen mit. Sprachmodelle bekommen { $dense_tflops }.
claim-check-compute-wrong = Der Hersteller nennt { $dense_tflops } TFLOPS in 16 Bit, nicht { $said_tflops }.
claim-check-price-usual = Der Preis ist der übliche: { $offers_low } bis { $offers_high } am { $on }.
claim-check-price-low = Der Preis liegt unter jedem bekannten Angebot: Das günstigste war { $offers_low } am { $on }. Ist er echt, frag nach, was fehlt.
claim-check-price-once-was = Das war einmal der Preis, zuletzt gesehen am { $last_seen }. Am { $on } war das günstigste Angebot { $offers_low }.
claim-check-price-only-announced = Dieser Preis wurde am { $last_seen } angekündigt, und verkauft hat dafür, soweit bekannt, niemand. Am { $on } war das günstigste Angebot { $offers_low }.
claim-check-price-high = Der Preis liegt über jedem bekannten Angebot: Das teuerste war { $offers_high } am { $on }.
claim-check-price-old =
    { $days ->
        [one] Das neueste Angebot ist einen Tag alt.
       *[other] Das neueste Angebot ist { $days } Tage alt; sieh noch einmal nach, bevor du entscheidest.
    }
claim-check-not-to-be-had = Im Moment hat niemand eines zu verkaufen.
claim-check-price-of-another = Für diesen Preis bekommt man dieses Gerät, in das das Modell nicht passt: { $machine }.
claim-check-price-not-known = Es ist kein Angebot bekannt, mit dem sich der Preis vergleichen ließe.
claim-check-price-no-rate = Die bekannten Angebote sind in anderer Währung. Mit deinem Wechselkurs in den Einstellungen lässt sich der Preis vergleichen.
claim-check-mix-passes = Deine private Arbeit läuft auf diesem Gerät ({ $machine }): etwa { $minutes } Minuten Warten am Tag.
claim-check-mix-fails = Dieses Gerät ({ $machine }) schafft deine private Arbeit nicht: „{ $task }“ steht im Weg.
claim-check-mix-pick = Zu diesem Preis wäre es die Wahl in „{ $tier }“.
claim-check-mix-no-pick = Zu diesem Preis wäre es in keiner Stufe die Wahl.
claim-check-mix-nothing-to-buy = Für diese Arbeit musst du nichts kaufen.
claim-role-machine = Gerät
claim-role-units = wie viele
claim-role-model = Modell
claim-role-quant = Quantisierung
claim-role-context = Kontext
claim-role-speed = Tempo
claim-role-memory = Speicher
claim-role-bandwidth = Bandbreite
claim-role-compute = Rechenleistung
claim-role-price = Preis
claim-role-storage = Platte
claim-role-circumstance = Umstand
claim-role-unknown = nicht verstanden
claim-check-understood = Verstanden
claim-check-not-understood = Nicht verstanden: { $words }
claim-check-heading = { $standing } — Stand { $date }
claims-by-us = unser eigenes Urteil
claims-by-us-what = Daran lässt sich nichts berechnen, also ist es unser eigenes Urteil, wie es dasteht.
claims-note = Unsere Anmerkung: { $note }
