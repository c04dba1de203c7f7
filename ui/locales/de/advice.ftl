### Was das Haus verlässt und was das kostet, die knappste Entscheidung, und Grenzen, die die meisten lassen, wie sie sind.

## Drei Wege für das, was hinausgeht

ways-title = Drei Wege für das, was hinausgehen darf
way-cloud = Ein Cloud-Modell
way-cloud-what = { $model } bei { $provider }, das günstigste, das alles davon nimmt und nicht damit trainiert. Preis vom
way-cloud-none = Kein Cloud-Modell mit einem Preis von vor diesem Tag nimmt alles davon zu Bedingungen, die du annimmst.
way-rent = Ein gemietetes Gerät
way-rent-what = { $name } bei { $provider }: { $price } die Stunde, für { $hours } Stunden Arbeit am Tag. Preis vom
way-rent-how = Die Stunden, die diese Arbeit darauf braucht, mal dem Preis einer Stunde, für die Arbeitstage eines mittleren Monats. Das Starten und der Speicher, während es aus ist, sind nicht gezählt.
way-rent-none = Kein Gerät zur Miete mit bekanntem Preis schafft alles davon.
way-buy = Ein eigenes Gerät
way-buy-what = bis die Rechnung der Cloud das bezahlt hat: { $machine }, { $costs } über das hinaus, was da ist oder ohnehin gekauft wird, Steuer und Strom mitgezählt
way-buy-none = Nicht vergleichbar: Kein Gerät, das zu kaufen ist, erledigt deine ganze Arbeit, oder die Rechnung der Cloud ist nicht bekannt.
way-buy-at-home = Nichts abzuwägen: Was hinausdarf, läuft schon zu Hause, ohne Aufpreis.
way-buy-falling = { $months }, wenn Cloud-Preise um { $share } im Jahr fallen, wie du annimmst.
way-buy-falling-never = Nicht innerhalb des Zeitraums, wenn Cloud-Preise um { $share } im Jahr fallen, wie du annimmst.
way-buy-falling-ask = Cloud-Preise gelten als gleichbleibend. Unter „Mehr Grenzen“ kannst du sie fallen lassen.
way-a-month = im Monat

## Wer es bekommt

hybrid-tokens-a-day = Tokens am Tag
hybrid-who = Wer es bekommt, zu welchen Bedingungen
hybrid-gets = Bekommt { $tasks }.
hybrid-price-of = Preis vom
hybrid-terms-published = Was veröffentlicht ist
hybrid-kept-for = Wie lange es aufbewahrt wird
hybrid-free-tier = Das Gratisangebot, das nicht zählt
hybrid-refused = Für „{ $task }“ übergangen: { $model } würde { $price } im Monat kosten. Die Bedingungen: { $why }.
hybrid-refused-unpriced = Für „{ $task }“ übergangen: { $model }. Die Bedingungen: { $why }.
input-trains-no = kein Training damit
input-trains-opt-out = Training, außer du widersprichst
input-trains-yes = Training damit
input-trains-unknown = niemand weiß, ob damit trainiert wird
bills-title =
    { $count ->
        [one] Was das eine Cloud-Modell verlangt, das alles davon nimmt
       *[other] Was jedes von { $count } Cloud-Modellen für alles davon verlangt
    }
bills-what = Listenpreise für die Arbeitstage eines mittleren Monats, gecachte Tokens zum eigenen Preis, wo einer veröffentlicht ist. Graue Modelle haben Bedingungen, die du nicht angenommen hast.
bills-caching = Caching spart
bills-no-caching = kein Preis dafür
bills-trains = Dein Text
routing-what = Für den Tag, an dem alles hinausgeht, was darf. Was bleiben muss, hat keinen Ersatz: Einer in der Cloud nähme den Text mit.
routing-openclaw = Für OpenClaw
routing-generic = Für jeden Router, eine Zeile je Aufgabe

## Was nichts ändert

steady-says = Nichts ändert sich mit { $what }.
steady-budget = einem Budget von { $from } bis { $to }
steady-private-share = einem Anteil zu Hause von { $from } bis { $to }
steady-context-length = { $from } bis { $to } Tokens Kontext für „{ $task }“
steady-longest-wait = einer längsten Wartezeit von { $from } bis { $to } für „{ $task }“
steady-requests-per-day = { $from } bis { $to } Anfragen von „{ $task }“ am Tag
steady-electricity = Strom für { $from } bis { $to } die Kilowattstunde
steady-users-at-once = { $from } bis { $to } Anfragen zugleich
frontier-what-step = Für die Arbeit, wie sie ist, in Schritten von { $step }. Nur Schritte, an denen sich etwas ändert.

## Die knappste Entscheidung

close-title = Die knappste Entscheidung
close-none = Keine: Jede Wartezeit liegt klar innerhalb oder außerhalb dessen, was du hinnimmst, und kein Gleichstand ist dabei.
close-in-time = Ob „{ $task }“ rechtzeitig fertig wird, ist offen ({ $machine }): etwa { $expected } ({ $low }–{ $high }), und du nimmst { $accepted } hin.
close-in-time-ours = Ob „{ $task }“ rechtzeitig fertig wird, ist offen ({ $machine }): etwa { $expected } ({ $low }–{ $high }).
close-tie = Diese Wahl und die nächstbeste sind nicht zu unterscheiden ({ $machine }): Die Wartezeiten überschneiden sich.
close-run-here = Der billigste Test kostet nichts. Lass das auf deinem Gerät laufen:
close-rent = Der billigste Test: { $name } bei { $provider } für eine Stunde mieten, { $price }, und das darauf laufen lassen:
close-run-there = Der billigste Test: jemanden mit diesem Gerät ({ $machine }) bitten, das laufen zu lassen. Ein Preis für eine Stunde davon ist nicht bekannt:
close-command = Befehl, der es klärt
close-file = Nach -m gehört der Name deiner Modelldatei.
close-needed = Ab { $speed } Tokens pro Sekunde beim Schreiben ist „{ $task }“ rechtzeitig fertig.

## Weitere Grenzen

more-ties = Was bei Gleichstand entscheidet
more-rates = Preise in anderem Geld
more-cloud = Was das Haus verlässt
preference-order = Das Wichtigste zuerst
preference-up = Nach oben: { $what }
preference-down = Nach unten: { $what }
rates-what = Preise in anderem Geld zählen nur mit einem Kurs von dir. Ohne ihn werden sie aufgeführt und nicht benutzt.
rate-day = Kurs vom
rate-remove = Kurs für { $currency } entfernen
cloud-falls = Preise fallen im Jahr um
cloud-may-train = Anbieter dürfen mit dem Gesendeten trainieren
term-exchange = Wechselkurs
term-exchange-what = Die Preise im Katalog sind meist in US-Dollar. Sie werden zu diesem Kurs von dir umgerechnet, und sein Tag steht dabei.
term-users-at-once = zugleich bei der Arbeit
term-users-at-once-what = Menschen oder Agenten, deren Anfragen zur selben Zeit laufen. Sie teilen sich das Gerät: Jeder wartet länger, und jeder braucht einen eigenen KV-Cache.
term-sales-tax = Umsatzsteuer
term-sales-tax-what = Kommt auf Preise, die sie noch nicht enthalten, und das Budget wird mit der Summe verglichen. Ohne Angabe zählt keine Steuer.
term-resale = Wiederverkaufswert
term-resale-what = Der Anteil des Preises vor Steuer, den das Gerät am Ende des Zeitraums bringt. Ohne Angabe bringt es nichts.
term-tie-order = was bei Gleichstand entscheidet
term-tie-order-what = Steht der Preis vorn, entscheidet der genaue Preis und der Rest nur zwischen gleichen. Steht etwas anderes vorn, entscheidet das unter Geräten, die sich in Preis und Minuten gleichen.
term-cloud-falls = fallende Cloud-Preise
term-cloud-falls-what = Deine eigene Schätzung, um wie viel die Cloud in einem Jahr billiger wird, zum Beispiel 30 %. Sie schiebt den Monat hinaus, ab dem sich Kaufen lohnt.
