### Der Bericht: PDF, Markdown und Terminal. Variablen kommen als fertig formatierter Text, außer denen, nach denen eine
### Nachricht die Mehrzahl wählt.

report-title = Welches Gerät? { $name }
report-subtitle = Bericht von Whichbox, Preise und Katalog vom { $date }
report-unnamed = Meine Arbeit
report-head = Welches Gerät? { $name } · { $date }
report-foot = Whichbox { $version } · Katalog { $catalog }
report-page = { $page } / { $pages }
report-attached-scenario = Die Frage: das Szenario, wie Whichbox es liest
report-attached-answer = Die Antwort: die ganze Empfehlung mit jeder Zahl
report-unprintable = □ steht für ein Zeichen, das den Schriften dieses Berichts fehlt. Im angehängten Szenario steht es so, wie es eingegeben wurde.

## Einheiten

report-unit-seconds = { $n } s
report-unit-minutes = { $n } min
report-unit-hours = { $n } h
report-unit-tps = Tokens/s
report-unit-a-day = am Tag
report-unit-months =
    { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }

report-units = { $units } × { $machine }
report-in-tier = { $tier }: { $sentence }
report-contradiction = { $conflict } Was reichen würde: { $change }

## Die Frage

report-question-work = Die Arbeit, Anfragen am Tag
report-question-budget = Budget
report-question-private = Muss im Haus bleiben
report-question-system = System und Bedarf
report-question-machine = Gerät heute
report-question-horizon = Kosten über
report-task-short = { $task } { $requests }
report-second-box-fine = ein zweites Gerät ist in Ordnung
report-no-machine = keines genannt
report-machine-left-out = vorhandenes Gerät
report-left-out = Auf Wunsch weggelassen: welches Gerät die Person hat, seine Einstellungen und was darauf gemessen wurde.
report-prices-left-out = Auf Wunsch weggelassen: Preise, die auf einem eigenen Angebot beruhen, und jede Summe, die eines verraten würde.

## Die Antwort

report-findings = Einstellungen, die wie schwache Hardware aussehen
report-before = jetzt
report-after = sollte sein
report-fix = Die kostenlose Abhilfe
report-source = Quelle
report-tiers = Worauf jede Stufe hinausläuft
report-tiers-caption = Das vorhandene Gerät und die Wahl jeder Stufe, mit Preis, Platz, Tempo, Warten und Kosten
report-your-machine = Dein Gerät
report-owned = deins
report-no-price = kein Preis veröffentlicht
report-own-offer = eigenes Angebot, weggelassen
report-no-pick = Nichts schafft es
report-runner-up = nächstbestes: { $machine }
report-tie = gleichauf mit { $machine }
report-if-you-find-one = falls du eines findest: { $machine }, höchstens { $price }
report-over-budget = { $by } über dem Budget
report-stale = { $date }, alt
report-fits = passt
report-fits-raised = passt nach einer Einstellung
report-fits-swapped = passt, Modelle im Wechsel
report-fits-not = schafft es nicht
report-usable = { $usable } GiB nutzbar
report-usable-most = { $usable } GiB nutzbar, { $most } nach einer Einstellung
report-for = Für { $machine }
report-against = Dagegen
report-flips = Was die Antwort ändern würde
report-no-flips = Keine Änderung am Budget oder am Anteil zu Hause allein ändert diese Antwort.
report-finding-short = { $title } Jetzt { $before }, sollte { $after } sein.
report-nothing-against = Nichts Bekanntes spricht dagegen.
report-against-left-out = Was dagegen spricht, wurde auf Wunsch weggelassen, mit allem, was das Gerät oder eigene Preise verrät.
report-number-spend = Auszugeben
report-number-bill = Cloud-Rechnung im Monat
report-number-memory-label = Speicher der GPU
report-number-memory = { $needed } von { $usable } GiB
report-why = Warum

## Tabellenköpfe

report-col-tier = Stufe
report-col-pick = Wahl
report-col-price = Preis
report-col-fits = Arbeit
report-col-minutes = Minuten
report-col-cost = Kosten über
report-col-number = Nr.
report-col-machine = Gerät
report-col-memory = Speicher
report-usable-gib = nutzbare GiB
report-col-place = Platz
report-col-task = Aufgabe
report-col-requests = Anfragen
report-col-prompt = Prompt
report-col-answer = Antwort
report-col-context = Kontext
report-tokens = Tokens
report-col-wish = Gewünschtes Modell
report-col-longest-wait = Längste Wartezeit
report-col-stays = Bleibt hier
report-col-model = Modell und Engine
report-col-prefill = Lesen
report-col-decode = Schreiben
report-col-first = Erstes Token
report-col-whole = Ganze Antwort
report-col-leaves = Geht hinaus
report-col-tokens = Tokens
report-col-cloud = Cloud-Modell
report-col-bill = Im Monat
report-col-terms = Was mit dem Text geschieht
report-col-why-not = Warum nicht
report-col-subject = Was
report-col-why = Warum
report-col-date = Gesehen
report-col-seller = Verkäufer
report-col-source = Quelle
report-col-trains = Lernt aus dem Text
report-col-caching = Durch Cache gespart
report-col-value = Wert
report-col-figure = Zahl
report-col-finding = Was stimmt
report-col-claim = Was gesagt wurde

## Die Belege

report-evidence = Die Belege
report-chart = Preis und Wartezeit
report-chart-x = Preis
report-chart-y = Minuten Warten am Tag
report-chart-alt =
    { $points ->
        [one] Bild eines Geräts nach Preis und Minuten Warten am Tag, beide Achsen logarithmisch.
       *[other] Bild von { $points } Geräten nach Preis und Minuten Warten am Tag, beide Achsen logarithmisch. Eine Linie verbindet die { $frontier }, zu denen es nichts gibt, das günstiger und zugleich schneller ist. Eine gestrichelte Linie zeigt das Budget von { $budget }. Die Liste darunter nennt die Geräte, auf die es ankommt.
    }
report-chart-budget = Budget { $budget }
report-chart-current = dein Gerät, { $minutes } min
report-chart-table = Die nummerierten Geräte: die, zu denen nichts günstiger und zugleich schneller ist, und die gewählten
report-no-chart = Kein Gerät, das die Arbeit schafft, hat einen Preis, also gibt es nichts zu zeichnen.
report-legend-frontier = nichts Günstigeres ist schneller
report-legend-passes = schafft die Arbeit
report-legend-fails = schafft sie nicht oder ist nicht zu kaufen
report-legend-pick = Wahl einer Stufe
report-on-the-line = auf der Linie
report-no-minutes = Wo keine Minuten stehen, läuft nicht die ganze Arbeit auf dem Gerät; sein Warten lässt sich mit dem der anderen nicht vergleichen.
report-cannot-be-bought = heute nicht zu kaufen
report-stacks = Speicher: was die Arbeit braucht von dem, was die GPU nutzen darf
report-stacks-alt =
    { $machines ->
        [one] Bild des Speichers eines Geräts als Balken: Gewichte, KV-Cache, Rechenpuffer und was frei bleibt. Die Zahlen stehen daneben.
       *[other] Bild des Speichers von { $machines } Geräten als Balken: Gewichte, KV-Cache, Rechenpuffer und was frei bleibt. Die Zahlen stehen neben jedem Balken.
    }
report-stack-task = { $task }: { $model }, { $context } Tokens Kontext
report-stack-figures = { $weights } + { $kv } + { $compute } GiB, { $headroom } von { $usable } übrig
report-stack-figures-short = { $weights } + { $kv } + { $compute } GiB, { $short } zu viel für { $usable }
report-free = frei
report-curves = Tempo gegen Kontext
report-curves-x = Tokens im Kontext
report-curves-y = Geschriebene Tokens pro Sekunde, die Spanne als Band
report-curves-alt =
    { $curves ->
        [one] Bild, wie schnell ein Gerät schreibt, während sich sein Kontext füllt, auf logarithmischen Achsen, mit der Spanne als Band. Der Anhang hat die Zahlen.
       *[other] Bild, wie schnell { $curves } Geräte schreiben, während sich ihr Kontext füllt, auf logarithmischen Achsen, jedes mit seiner Spanne als Band. Der Anhang hat die Zahlen.
    }
report-curves-table = Geschriebene Tokens pro Sekunde bei jeder Kontextlänge: was wir erwarten, mit unterem und oberem Ende der Spanne
report-curve-name = { $machine }: { $model } { $quant }
report-curve-speed = { $expected } ({ $ends })
report-curve-too-long = passt nicht
report-pictures = Die Bilder in Zahlen
report-how-good = Wie gut diese Vorhersagen sind
report-how-good-text = Zu jedem Tempo gehört eine Spanne; in vier von fünf Fällen erwarten wir den wahren Wert zwischen ihren Enden. Keine Schätzung übersteigt die physikalische Grenze von Speicher und Prozessor. Jede sagt, worauf sie beruht: Läufe auf diesem Gerät, Läufe, die andere veröffentlicht haben, Konstanten aus veröffentlichten Läufen derselben Klasse oder Physik allein.
report-accuracy-caption = Vorhergesagt gegen gemessen, nach Hardware und danach, was vorhergesagt wird; Fehler ist vorhergesagt durch gemessen, minus eins
report-accuracy = { $runs } veröffentlichte Läufe von { $publishers } Personen und Projekten wurden vorhergesagt, jeder ohne alles, was seine eigene Quelle veröffentlicht hat. { $left_out } weitere wurden ausgelassen, jeder aus einem Grund, den die App nennt.

## Der Tag

report-day = Der Tag, Aufgabe für Aufgabe
report-mix = Die Arbeit: was gefragt war
report-day-of = Die Arbeit auf: { $machine }
report-cached = { $tokens } im Cache
report-any-wait = beliebig
report-min-quality = jedes mit { $score } oder mehr
report-no-model = kein Modell
report-plan-line = Unter { $os } darf die GPU { $usable } GiB nutzen, ohne dass etwas geändert wird. Minuten Warten an einem Arbeitstag: { $minutes }.
report-plan-power = Strom: { $kwh } kWh am Tag.
report-plan-cost = Über den Zeitraum: { $sum } (Kauf { $purchase }, Strom { $electricity }, Cloud { $cloud }).
report-plan-tax = Mehrwertsteuer in dieser Summe: { $amount }.
report-plan-resale = Abgezogen für das, was es am Ende einbringt: { $amount }.
report-not-counted = nicht gezählt
report-context-kv = { $context } Tokens, KV { $kv }
report-of-usable = von { $usable }, { $headroom } übrig
report-of-usable-short = von { $usable }, { $short } zu wenig
report-in-time-uncertain = Die Spanne der Wartezeit reicht auf beide Seiten dessen, was du hinnimmst.
report-range-note = Die Zahlen sind erwartete Werte; darunter oder in Klammern stehen die Enden ihrer Spanne. Speicher ist Gewichte + KV-Cache + Rechenpuffer.
report-kind-coding-agent = Coding-Agent
report-kind-refactor = Umbau
report-kind-chat = Chat
report-kind-documents = Dokumente
report-kind-batch = Stapel
report-kind-own = eigene

## Der Plan mit der Cloud

report-hybrid = Was bleibt, was hinausdarf
report-hybrid-stays = { $share } aller Anfragen bleiben im Haus.
report-hybrid-machine = Sie laufen auf: { $machine }.
report-hybrid-all-at-home = Den Rest schafft dieses Gerät auch, also muss nichts hinaus. Geht alles hinaus, was darf, bleiben darauf { $minutes } Minuten Warten am Tag.
report-hybrid-leaf = „{ $task }“ geht an { $model } bei { $provider }: { $bill } im Monat.
report-hybrid-leaf-at-home = „{ $task }“ läuft zu Hause und darf hinaus: { $model } bei { $provider } verlangte { $bill } im Monat.
report-hybrid-bill = Geht alles hinaus, was darf, ist die Rechnung der Cloud { $bill } für die Arbeitstage eines mittleren Monats.
report-break-even = Nach { $months } Monaten kostet der Kauf weniger als die Cloud, Steuer und Strom mitgezählt: { $machine }, { $costs } über das hinaus, was da ist oder ohnehin gekauft wird.
report-no-break-even =
    { $months ->
        [one] Innerhalb von { $months } Monat kostet ein Kauf nie weniger als die Cloud.
       *[other] Innerhalb von { $months } Monaten kostet ein Kauf nie weniger als die Cloud.
    }
report-bill-refused = nach deinen Bedingungen nicht annehmbar
report-bills = Was jedes Cloud-Modell für dieselbe Arbeit verlangen würde
report-rent = Stattdessen mieten: { $name } bei { $provider } für { $hour } die Stunde (gesehen am { $date }), { $hours } Stunden am Tag, macht { $monthly } im Monat.
report-no-break-even-falling = Fallen die Cloud-Preise um { $share } im Jahr, lohnt es sich in dieser Zeit nie.
report-break-even-falling = Fallen die Cloud-Preise um { $share } im Jahr, ist das nach { $months } Monaten so.
report-leaves = Was das Haus verlassen darf und wohin es ginge
report-no-cloud-model = kein Cloud-Modell nimmt seinen Kontext
report-terms-unknown = nicht gefunden
trains-unknown = nicht gefunden
trains-yes = ja
trains-opt-out = ja, außer man widerspricht
trains-no = nein
report-routing = Eine Regel zum Einfügen in die Konfiguration eines Agenten:

## Der Rest

report-not-worth-it = Lohnt sich für diese Arbeit nicht
report-not-worth-it-caption = Geräte, die geprüft wurden und verlieren, mit den Gründen
report-others-caption = Geräte, die verlieren, nach dem stärksten Grund dagegen
report-others = Weitere Geräte, die angesehen wurden
report-not-worth-it-more =
    { $count ->
        [one] { $count } weiteres Gerät wurde angesehen und verliert; es steht im Anhang.
       *[other] { $count } weitere Geräte wurden angesehen und verlieren; sie stehen im Anhang.
    }
report-assumptions = Worauf das beruht
report-assume-as-of = Preise sind die neuesten Angebote bis zum { $date }. Älter als 90 Tage sind sie als alt gekennzeichnet.
report-assume-private = Von der Arbeit, die weder als privat noch als frei markiert ist, müssen { $share } im Haus bleiben.
report-assume-horizon =
    { $months ->
        [one] Kosten sind über { $months } Monat zusammengezählt.
       *[other] Kosten sind über { $months } Monate zusammengezählt.
    }
report-assume-electricity = Strom kostet { $price } je Kilowattstunde.
report-assume-no-electricity = Ein Strompreis wurde nicht genannt, darum fehlt Strom in allen Kosten.
report-assume-exchange = Ein US-Dollar sind { $rate } { $currency }, nach einem Kurs vom { $date }, den du angegeben hast.
report-assume-tax = Preise sind ohne Mehrwertsteuer, wenn ihre Quelle nichts anderes sagt.
report-assume-resale = Wofür sich ein Gerät später verkaufen ließe, ist nicht mitgezählt.
report-unknown = Was nicht beurteilt werden konnte
report-unknown-caption = Geräte, Modelle und Aufgaben, die nicht beurteilt werden konnten, und warum
report-claim-yours = von dir in den Bericht genommen
report-claims-caption = Behauptungen zu dieser Frage, wie jede dasteht und warum
report-claims-text = Was über diese Geräte und Modelle gesagt wird, öffentlich oder von jemandem, dem du begegnet bist, neben dem, was möglich ist, was gemessen wurde und was dafür verlangt wird.
report-claims = Behauptungen geprüft
report-frontier-caption = Das Beste für jedes Budget, an den Stufen, an denen sich etwas ändert
report-close-command = Der Befehl, der genau das misst:
report-close-rent = { $name } kostet bei { $provider } { $price } die Stunde (gesehen am { $date }).
report-close-tie = Wahl und nächstbestes Gerät sind nicht zu unterscheiden. Eine Messung von „{ $task }“ mit { $model } auf { $machine } würde es entscheiden; wir erwarten { $ends } je Antwort.
report-close-in-time = Es ist knapp: { $model } auf { $machine } beantwortet „{ $task }“ in { $ends }, annehmbar sind { $accepted }. Eine Messung entscheidet es.

## Der Anhang

report-appendix = Anhang: Quellen und Methode
report-prices = Jeder verwendete Preis
report-prices-text = Die Beträge sind die der Quelle, für ein Gerät oder Teil, wenn der Name keine Anzahl nennt; die Preise, von denen die Antwort spricht, kommen zuerst, Teile von Towern zuletzt.
report-prices-caption = Jeder verwendete Preis, mit dem, der ihn verlangt, dem Tag, an dem er gesehen wurde, und der Nummer seiner Quelle
report-sources = Quellen
report-sources-text = Die Nummern in Klammern weiter oben stehen für diese. Güte: A ist der Hersteller oder ein Rohprotokoll, B ein namentlicher Tester oder etablierte Presse, C eine Hobbyseite, ein Sammler oder eine Zahl aus zweiter Hand; „zitiert“ heißt, dass sie über eine andere Seite gelesen wurde.
report-second-hand = { $grade }, zitiert
figure-cloud-cached = Eine Million Tokens aus dem Cache
figure-cloud-output = Eine Million Tokens geschrieben
figure-cloud-input = Eine Million Tokens gelesen
figure-context = Längster Kontext
figure-active-params = Parameter je Token
figure-params = Parameter
figure-weights = Datei der Gewichte
report-figures-caption = Jede verwendete Zahl außer den Preisen, mit Datum und Nummer ihrer Quelle
report-figures-text = Zahlen des Katalogs, aus denen die Antwort gemacht ist, zu den Geräten und Modellen, von denen sie spricht. Die Größe einer Datei, die niemand veröffentlicht hat, ist berechnet, wie die Methode sagt.
report-figures = Alle übrigen verwendeten Zahlen
report-your-figure = von dir
report-derived = berechnet: { $formula }
report-no-date = ohne Datum
report-date-early = Anfang { $year }
report-date-mid = Mitte { $year }
report-date-late = Ende { $year }
report-source-line = { $title } ({ $date }, { $grade })
report-method = Methode
report-method-memory = Speicher.
report-method-memory-text = Gewichte sind die Größe der veröffentlichten Datei oder, wo es keine gibt, Bits je Gewicht mal Parameter. Der KV-Cache folgt den Schichten des Modells (gruppierte Queries, latente Attention, gleitende Fenster, rekurrente Schichten) bei der gewünschten Kontextlänge. Rechenpuffer und was das Betriebssystem behält kommen dazu. Was die GPU nutzen darf, ist die Grenze des jeweiligen Systems, vor und nach einer kostenlosen Einstellung.
report-method-speed = Tempo.
report-method-speed-text = Ein Token braucht die Zeit, um die aktiven Gewichte und den KV-Cache mit der Bandbreite des Speichers zu lesen, plus Zuschlag; ein Prompt braucht seine Rechenschritte im Tempo des Prozessors. Beides hängt davon ab, wie viel schon im Kontext steht. Die Konstanten sind aus veröffentlichten Läufen angepasst, je Klasse von Hardware.
report-method-day = Der Tag.
report-method-day-text = Eine Anfrage wartet, bis der nicht zwischengespeicherte Teil ihres Prompts gelesen und ihre Antwort geschrieben ist. Minuten am Tag sind diese Wartezeiten mal Anfragen, über alle Aufgaben.
report-method-cost = Kosten.
report-method-cost-text = Kauf, Strom während der Arbeit und die Rechnung der Cloud für das, was hinausgeht, über den Zeitraum.
report-method-advice = Rat.
report-method-advice-text = Kostenlose Einstellungen kommen vor Geld. Ein Gerät besteht, wenn jede Aufgabe, die im Haus bleiben muss, passt und rechtzeitig antwortet. Jede Stufe wählt das günstigste, das besteht, oder den meisten Speicher fürs Geld; Spannen, die überlappen, gelten als gleichauf.
report-method-ranges = Spannen.
report-method-ranges-text = Unteres und oberes Ende umfassen die mittleren 80 % dessen, was wir erwarten. GB sind 10⁹ Bytes, GiB sind 2³⁰ Bytes.
report-versions = Versionen
report-versions-text = Whichbox { $version }, Katalog vom { $catalog }, Antwort vom { $date }.
report-attached = Das Szenario und die ganze Empfehlung hängen als scenario.json und recommendation.json am PDF.

## Das Terminal

report-terminal-change = jetzt { $before }, sollte { $after } sein
report-terminal-price = { $price } ({ $availability }, gesehen am { $date })
report-terminal-price-held = { $price } ({ $availability }, verlangt vom { $since } bis { $date })
report-terminal-minutes = { $minutes } Minuten am Tag
report-terminal-foot = Stand { $date }, Katalog { $catalog }.
