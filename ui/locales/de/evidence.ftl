### Gemessen neben vorhergesagt. Eine Nachricht für jeden Code von `evidence::LeftOut`, `evidence::Doubt` und
### `evidence::Differs`.

## Warum ein Lauf nicht in die Anpassung einging

left-out-mislabelled-checkpoint = Es lief ein 8-Bit-Checkpoint unter einem 16-Bit-Label: Er ist schneller, als das Label zulässt.
left-out-latency-subtracted = Die Latenz des Servers wurde von der Wartezeit auf das erste Token abgezogen; kurze Prompts wirken dadurch bis zu 4-mal zu schnell.
left-out-mixed-setups = Die Tabelle mischt Läufe von vor und nach der richtigen Einrichtung des Geräts und sagt nicht, welcher welcher ist.
left-out-quant-unverified = Die Quelle konnte die Quantisierung nicht nachprüfen.
left-out-memory-limit = Gewichte und Cache erreichen die Grenze des Speichers; Läufe dort sind bis zu 2,7-mal langsamer.
left-out-wall-clock = Die Rate ist nach der Uhr gemessen und enthält das Warten auf das erste Token.
left-out-offloaded = Ein Teil des Modells lief außerhalb der GPU, oder die GPU war gedrosselt.
left-out-quant-unknown = Diese Quantisierung hat niemand beschrieben.
left-out-bad-run = Der Lauf ging schief: Er liegt weit unter den Läufen derselben Quelle daneben.
left-out-outlier-by-source = Die Quelle selbst nennt ihn einen Ausreißer.
left-out-debug-build = Er lief auf einem Debug-Build oder einem mit Prüfungen.
left-out-few-threads = Er war auf zwei Threads beschränkt.
left-out-tables-on-disk = Die angegebene Größe zählt Tabellen mit, die auf der Platte bleiben.
left-out-averaged = Es ist ein Mittel über mehrere Tests; kein einzelner davon lässt sich vergleichen.
left-out-not-published = Etwas, das zum Rechnen nötig ist, wurde nie veröffentlicht.
left-out-beyond-model = Er ist länger, als das Modell aufnimmt.
left-out-impossible = Eine seiner Zahlen kann nicht stimmen.

## Was einen Fehlschlag wahrscheinlich macht

doubt-only-source = Niemand sonst hat diese Engine auf dieser Art von Hardware gemessen.
doubt-only-source-of-model = Niemand sonst hat dieses Modell gemessen.
doubt-old-software = Die Software ist von 2025 oder älter.
doubt-other-tool = Das Werkzeug misst etwas Eigenes, nicht die schlichte Rate der Engine.
doubt-near-memory-limit = Gewichte und Cache füllen den Speicher bis auf 15 %.
doubt-beyond-training = Es ist tiefer, als das Modell trainiert wurde.
doubt-quant-assumed = Die Quelle sagt nicht, welche Quantisierung lief.
doubt-shapes-guessed = Die Formen des Modells sind nicht bekannt und wurden aus seiner Größe geschätzt.
doubt-chip-assumed = Rechenleistung oder Bandbreite des Chips sind nicht bekannt und wurden angenommen.

## Worin sich ein gemessener Lauf vom Gezeigten unterscheidet

differs-chip = ein anderer Chip
differs-model = ein anderes Modell
differs-quant = eine andere Quantisierung
differs-engine = eine andere Engine
differs-depth = eine andere Tiefe
differs-units = eine andere Zahl von Geräten oder Karten
differs-batch = mehrere Anfragen auf einmal
differs-speculative = mit spekulativem Decoding
differs-offloaded = mit Experten im Systemspeicher

## Die Seite

evidence-what = Tausende Läufe, die Menschen gemessen und veröffentlicht haben, jeder neben dem, was Whichbox dafür vorhersagt, ohne etwas von seiner Quelle gesehen zu haben.
evidence-title = Vorhergesagt gegen gemessen
evidence-no-runs = Hier wurde kein Lauf sowohl gemessen als auch vorhergesagt.
evidence-says-decode = Die Hälfte von { $runs } Läufen beim Schreiben wurde auf { $median } genau vorhergesagt, { $within } auf 30 % genau
evidence-says-prefill = Die Hälfte von { $runs } Läufen beim Lesen wurde auf { $median } genau vorhergesagt, { $within } auf 30 % genau
evidence-note = Auf der gestrichelten Linie stimmen Vorhersage und Messung überein. Zeig auf einen Lauf, um zu sehen, was er ist; drück darauf, um seine Quelle festzuhalten.
evidence-band = auf 30 % genau
evidence-class = Jede Hardware
evidence-engine = Jede Engine
evidence-publisher = Wer gemessen hat
evidence-count = { $runs } Läufe: { $predicted } vorhergesagt, { $special } mit mehreren Geräten oder Anfragen, { $others } weggelassen
axis-measured = Gemessen, Tokens pro Sekunde
axis-predicted = Vorhergesagt, Tokens pro Sekunde
errors-title = Wie weit daneben
errors-left = Was die Vorhersage nicht kannte
errors-decode = Schreiben
errors-prefill = Lesen
errors-of = Gruppe
errors-by-class = Nach Hardware
errors-by-engine = Nach Engine
errors-by-mixture = Nach Art des Modells
errors-by-depth-from = Nach Tokens, die schon im Kontext stehen
errors-runs = Läufe
errors-median = Medianfehler
errors-by-source = Median der Quellen
errors-p90 = Neun von zehn innerhalb
errors-within = Auf 30 % genau
errors-bias = Zu schnell oder langsam
errors-inside = In der Spanne
left-source = Ohne seine Quelle
left-source-what = Jeder Lauf wird ohne alles vorhergesagt, was seine eigene Quelle veröffentlicht hat.
left-chip = Ohne seinen Chip
left-chip-what = Jeder Lauf wird vorhergesagt, als hätte nie jemand seinen Chip gemessen.
left-model = Ohne sein Modell
left-model-what = Jeder Lauf wird vorhergesagt, als hätte nie jemand sein Modell gemessen.
group-all = Alle Läufe
group-mixture = Mixture of Experts
group-dense = Dichte Modelle
group-depth = Ab { $tokens } Tokens
worst-title = Die gröbsten Fehlschläge
worst-what = Die Läufe, die am weitesten von ihrer Vorhersage liegen, und was dort einen Fehlschlag wahrscheinlich macht.
excluded-title = Was weggelassen wurde
excluded-why = Warum
run-what = Lauf
run-measured = Gemessen
run-predicted = Vorhergesagt
run-off = Daneben um
run-doubts = Was einen Fehlschlag wahrscheinlich macht
run-no-doubt = nichts, von dem wir wissen
run-source = Quelle
run-inside = in der Spanne
run-outside = außerhalb der Spanne
run-left-out = weggelassen
run-not-predicted = nicht vorhergesagt
run-prompt = Prompt mit { $tokens }
run-depth = bei { $tokens } Tokens
run-batch = { $requests } Anfragen zugleich
runs-table = Veröffentlichte Läufe
runs-before = Zurück
runs-next = Weiter
runs-shown = { $from }–{ $to } von { $of }
nearest-title = Nächste gemessene Läufe
nearest-none = Niemand hat etwas gemessen, das dem nahekommt.
nearest-same = genau das
nearest-differs = anders: { $what }
