### Geräte nebeneinander.

compare-what = Bis zu vier Geräte, auf jedem deine Arbeit. Die Zahlen sind die der Seite mit dem Rat.
compare-machine = Gerät { $number }
compare-units = Wie viele, verbunden
compare-add = Gerät hinzufügen
compare-reset = Zurück zu den vorgeschlagenen
compare-nothing = Wähle ein Gerät, um anzufangen.
compare-table = Nebeneinander
compare-task = Bilder für die Aufgabe
compare-owned = deins, schafft die Arbeit
compare-paid = schon bezahlt
compare-no-power = ohne Strom: seine Leistungsaufnahme ist nicht bekannt
compare-idle = Im Leerlauf
compare-load = Bei der Arbeit
compare-noise = Lautstärke
compare-engines = Läuft mit
compare-no-remarks = nichts bekannt, das dich überraschen würde
value-w = { $value } W
value-dba = { $value } dB(A)
value-tps-range = { $expected } tok/s ({ $low }–{ $high })
maturity-solid = läuft auf Anhieb
maturity-usable = läuft, mit bekannten Fehlern
maturity-rough = rechne mit Ärger
fact-derived = Nicht veröffentlicht; berechnet: { $formula }.
fact-also = Auch in: { $sources }.
does-not-fit-short = passt nicht
memory-tight-what = Weniger als 15 % bleiben. Veröffentlichte Läufe so nah an der Grenze waren bis zu 2,7-mal langsamer.
compare-memory-says =
    { $fits ->
        [0] Bei { $context } Tokens Kontext passt die Aufgabe auf keines davon.
        [one] Bei { $context } Tokens Kontext passt die Aufgabe auf eines der { $of }.
       *[other] Bei { $context } Tokens Kontext passt die Aufgabe auf { $fits } der { $of }.
    }
compare-speed-title = Tempo, während sich der Kontext füllt
compare-speed-reads = Tempo bei einer Kontextlänge
compare-speed-note = Das Band ist die Spanne, die in vier von fünf Fällen hält. Eine Linie endet, wo der Kontext nicht mehr passt.
compare-speed-nothing = Für diese Geräte lässt sich kein Tempo berechnen.
compare-speed-one = Bei { $context } Tokens schafft { $first } { $speed } Tokens pro Sekunde.
compare-speed-tie = Bei { $context } Tokens gleichauf: { $first } und { $second }. Ihre Spannen überlappen.
compare-speed-first = Bei { $context } Tokens ist { $first } am schnellsten, mit { $speed } Tokens pro Sekunde.
compare-rate = Welches Tempo
compare-your-context = dein Kontext, { $context }
compare-cost-title = Kosten im Lauf der Zeit
compare-cost-reads = Kosten nach so vielen Monaten
compare-cost-crosses = { $dearer } kostet anfangs mehr; nach { $months } Monaten hat { $cheaper } ebenso viel gekostet.
compare-cost-cheapest =
    { $months ->
        [one] Über { $months } Monat kostet { $machine } am wenigsten: { $cost }.
       *[other] Über { $months } Monate kostet { $machine } am wenigsten: { $cost }.
    }
compare-cost-unlike = Diese Summen sind nicht vergleichbar: In manchen fehlt, was in den anderen steckt. Die Hinweise darunter sagen, was.
compare-cost-nothing = Keines dieser Geräte hat einen veröffentlichten Preis.
compare-cost-no-power = Ohne Strom gerechnet, weil der Verbrauch nicht veröffentlicht ist: { $machines }.
compare-cost-no-tariff = Überall ohne Strom gerechnet: Du hast keinen Preis genannt.
compare-cost-no-bill = Ohne die Rechnung der Cloud, weil ein Preis fehlt: { $machines }.
compare-cost-no-price = Dafür hat niemand einen Preis veröffentlicht: { $machines }.
compare-crossing = Gleichstand, Monat { $months }
axis-context = Tokens im Kontext
axis-months = Monate
