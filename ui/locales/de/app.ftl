### Die Namen der Dinge, gemeinsam für Fenster, PDF und Terminal, und dann die eigenen Wörter des Fensters.
### Variablen kommen als fertig formatierter Text, außer eine Nachricht wählt danach die Mehrzahl: dann als Zahlen.

## Stufen

tier-everyday = Alltag
tier-everyday-what = Für die eigene Arbeit, jeden Tag
tier-capacity = Der meiste Speicher fürs Geld
tier-capacity-what = 96 GiB und mehr für die GPU
tier-cuda = CUDA-Rechner
tier-cuda-what = Ein Linux-Gerät für CUDA neben deinem
tier-frontier = 400B-Klasse
tier-frontier-what = Fasst Llama 3.1 405B in 4 Bit

## Bedarf

need-cuda = CUDA
need-portable = Tragbar
need-quiet = Leise
need-cuda-what = CUDA muss darauf laufen
need-portable-what = Ein Laptop oder Tablet
need-quiet-what = Leise genug, um danebenzusitzen

## Systeme

os-macos = macOS
os-windows = Windows
os-linux = Linux
os-any = Beliebig

## Was auf dem Tisch steht

form-mini-pc = Kleines Gerät
form-desktop = Desktop
form-tower = Tower
form-laptop = Laptop
form-tablet = Tablet
form-board = Einplatine
form-server = Serverteil

## Ob man es haben kann

availability-orderable = bestellbar
availability-preorder = vorbestellbar
availability-refurbished = generalüberholt
availability-used = gebraucht
availability-out-of-stock = ausverkauft
availability-announced = angekündigt
availability-withdrawn = nicht mehr im Verkauf

## Wer den Preis verlangt

seller-maker = der Hersteller
seller-retailer = ein Händler
seller-refurbished = Bestand an Generalüberholtem
seller-market = ein Dritter auf der Seite eines Händlers
seller-used = ein privater Verkäufer
seller-builder = ein Bauer ganzer Rechner
seller-parts = unsere Summe über die Teile
seller-own = dein eigenes Angebot
seller-claimed = Behauptung eines Berichts

## Wie weit man einer Quelle trauen kann

grade-A = Hersteller oder Rohprotokoll
grade-B = namentlicher Tester oder Presse
grade-C = Hobbyseite oder zweite Hand
grade-yours = von dir selbst eingetippt

## Worauf eine Schätzung beruht

basis-measured_here = auf deinem Gerät gemessen
basis-measured_elsewhere = von anderen auf diesem Gerät gemessen
basis-calibrated = berechnet, mit Konstanten aus veröffentlichten Läufen
basis-physics_only = allein aus der Physik berechnet

## Wo eine Aufgabe läuft

where-local = hier
where-split = teils hier
where-cloud = in der Cloud
where-nowhere = nirgends

## Klassen von Modellen

class-7b = bis 10B
class-30b-dense = 20–50B, dicht
class-30b-moe = 20–60B, Mixture of Experts
class-70b-dense = 60–140B, dicht
class-120b-moe = 60–200B, Mixture of Experts
class-400b-dense = 400B, dicht
class-frontier-moe = über 200B, Mixture of Experts

## Behauptungen

topic-price = Preis
topic-hardware = Hardware
topic-speed = Tempo
topic-memory = Speicher
topic-context = Kontext
topic-timeout = Timeout
topic-workflow = Arbeitsweise
topic-software = Software
topic-cloud = Cloud

standing-holds = stimmt
standing-partly = teils
standing-outdated = nicht mehr
standing-doubtful = zweifelhaft
standing-wrong = falsch
standing-open = offen

## Arten von Zahlen

kind-measured = gemessen
kind-computed = berechnet
kind-claimed = behauptet
kind-yours = deine
price-yours = dein Preis
in-english = (Englisch)

## Einheiten und Werte

unit-min = min
unit-s = s
unit-tps = tok/s
unit-per-wh = tok/Wh
unit-tokens = Tokens
unit-months = Monate
unit-per-kwh = { $currency }/kWh
value-tps = { $value } tok/s
value-gib = { $value } GiB
value-gbs = { $value } GB/s
value-tokens = { $value } Tokens
value-billion = { $value } Mrd.
value-minutes-range = { $expected } min ({ $low }–{ $high })
value-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
value-months = { $months } Monate
days-ago =
    { $days ->
        [0] heute
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
of-usable = von { $usable } GiB
not-known = nicht bekannt
not-published = hat niemand veröffentlicht
left-out = weggelassen
any = beliebig
grade =
    { $grade ->
        [yours] Deine Angabe: { $what }
       *[other] Güte { $grade }: { $what }
    }
second-hand = { $source }, aus zweiter Hand gelesen

## Das Fenster

page-advice = Rat
page-compare = Vergleich
page-diagnose = Diagnose
page-claims = Behauptungen
page-evidence = Belege
page-catalog = Katalog
page-scenarios = Szenarien
page-settings = Einstellungen
page-about = Über
pages = Seiten
skip = Zur Antwort springen
search = Suche
nothing-found = Nichts gefunden.
more = Mehr
show-all = Alle { $count } zeigen
show-fewer = Weniger zeigen
copy = Kopieren
copied = Kopiert
table-show = Als Tabelle zeigen
table-hide = Tabelle verbergen
becomes = wird zu
thinking = Wird ausgerechnet …
working = Läuft
close = Schließen
undo = Rückgängig
redo = Wiederholen
yes = ja
no = nein
not-set = nicht gesetzt
offline = offline
offline-what = Gerade gibt es kein Netz. Hier braucht es keines: Katalog, Preise und Antworten liegen auf diesem Gerät.
open-file = Datei öffnen …
drop-here = Loslassen, um dieses Szenario zu öffnen
file-opened = { $file } ist offen.
file-too-large = { $file } ist zu groß für ein Szenario oder einen unserer Berichte. Wähle eine andere Datei.
notice-settings-moved-aside = Deine Einstellungen in { $file } waren nicht lesbar. Sie liegen jetzt in { $moved_to }, und neue wurden begonnen.
notice-settings-from-newer = Ein neueres Whichbox hat { $file } geschrieben. Es liegt jetzt in { $moved_to }, und neue Einstellungen wurden begonnen.
notice-part-not-used =
    { $part ->
        [scenario] Deine letzte Mischung war nicht mehr zu gebrauchen. Eine Kopie liegt in { $moved_to }.
        [saved] Einige der Szenarien, die du gespeichert hast, waren nicht mehr zu gebrauchen. Eine Kopie von allen liegt in { $moved_to }.
       *[other] Deine Einstellungen waren nicht mehr zu gebrauchen. Eine Kopie liegt in { $moved_to }.
    }
notice-nothing-kept = { $file } war nicht lesbar, darum wird diesmal nichts behalten, und nichts geht verloren: { $reason }
notice-file-not-opened = { $file } ließ sich nicht öffnen: { $reason }

## Das Menü

menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-help = Hilfe
menu-open-file = Datei öffnen …
menu-keep-scenario = Dieses Szenario speichern
menu-save-file = Szenario als Datei sichern …
menu-save-pdf = Als PDF sichern …
menu-close-window = Fenster schließen
menu-undo = Rückgängig
menu-redo = Wiederholen
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einfügen
menu-select-all = Alles auswählen
menu-zoom-in = Größer
menu-zoom-out = Kleiner
menu-zoom-reset = Übliche Größe
menu-tour = Ein Rundgang von einer Minute
menu-hide = Whichbox ausblenden
menu-hide-others = Andere ausblenden
menu-quit = Whichbox beenden

## Der Rundgang

invite = Bewege einen Regler: Die Antwort folgt.
tour-step = { $step } von { $of }
tour-next = Weiter
tour-back = Zurück
tour-skip = Rundgang überspringen
tour-done = Fertig
tour-work = Deine Arbeit
tour-work-what = Was du an einem Tag tust, Aufgabe für Aufgabe. Öffne eine, um sie zu ändern, oder nimm eine ganze Mischung aus den Vorlagen.
tour-limits = Deine Grenzen
tour-limits-what = Was du ausgeben darfst und was im Haus bleiben muss. Bewege einen Regler und sieh zu, wie die Antwort folgt. Die Striche darunter zeigen, wo sich die Antwort ändert.
tour-verdict = Die Antwort
tour-verdict-what = Ein Satz. Oft ist es, dass du nichts kaufen musst, und dann steht da, welche Einstellung zu ändern ist.
tour-tiers = Die Geräte
tour-tiers-what = Das beste jeder Art für diese Arbeit: was es kostet und wie alt der Preis ist, ob deine Modelle passen, wie lange du wartest und was ein anderes besser machen würde.
tour-numbers = Frag jede Zahl
tour-numbers-what = Verweile auf einer Zahl oder einem gepunkteten Wort, und sie sagen, was sie sind, wie sie entstanden und woher sie kommen.
tour-more = Und der Rest
tour-more-what = Die anderen Seiten sind hier. Sichere die Antwort als PDF, wann immer sie es wert ist. Die Hilfe bringt diesen Rundgang zurück.

## Szenarien

scenarios-what = Fragen, die sich noch einmal zu stellen lohnt. Ein Szenario enthält alles, was links auf der Seite mit dem Rat steht. Eine Datei davon lässt sich ins Fenster ziehen.
scenarios-kept = Gespeichert
scenarios-none = Noch keine. Speichere das obige und ändere etwas, um beide nebeneinanderzuhalten.
scenarios-choose-two = Wähle zwei, um sie nebeneinanderzuhalten.
scenario-now = Woran du gerade arbeitest
scenario-unnamed = Mein Szenario
scenario-name = Name
scenario-name-it = Benennen
scenario-keep = Speichern
scenario-keep-changes = Änderungen speichern
scenario-keep-new = Als neues speichern
scenario-kept = „{ $name }“ ist gespeichert.
scenario-open = Öffnen
scenario-at-work = gerade geöffnet
scenario-rename = Umbenennen
scenario-remove = Löschen
scenario-removed = „{ $name }“ ist gelöscht.
scenario-save-file = Als Datei sichern
scenario-compare = Vergleichen
scenario-compare-which = Vergleichen: { $name }
scenario-stays = { $share } bleiben hier
scenario-tasks =
    { $count ->
        [one] Eine Aufgabe
       *[other] { $count } Aufgaben
    }
scenario-day = gespeichert am { $day }
compare-title = { $left } und { $right }
compare-input = Was sich in der Frage unterscheidet
compare-answer = Die Antwort
compare-same = Beide fragen dasselbe.
compare-marked = In der Antwort steht ≠ bei dem, was sich unterscheidet.
field-of-task = { $task }: { $field }
fields-filled =
    { $count ->
        [one] eine Sache gesehen
       *[other] { $count } Dinge gesehen
    }
exchange-rate = Wechselkurs

## Rat: deine Arbeit

inputs-title = Deine Arbeit, Grenzen und Gerät
inputs-open = Deine Arbeit und Grenzen
inputs-close = Zur Antwort
work-title = Deine Arbeit
presets = Vorlagen
task-add = + Aufgabe hinzufügen
task-duplicate = Verdoppeln
task-remove = Entfernen
task-stays = bleibt hier
task-may-leave = darf hinaus
task-by-share = nach dem Anteil zu Hause
task-name = Name
task-kind = Art der Arbeit
task-requests = Anfragen am Tag
task-wait = Längste Wartezeit
task-prompt = Tokens im Prompt
task-cached = Davon im Cache
task-answer = Tokens der Antwort
task-context = Benötigter Kontext
task-model = Modell
wish-class = Eines der Klasse
wish-id = Dieses
wish-quality = Mindestens dieser Wert
task-private = Privatheit
private-stays = Muss im Haus bleiben
private-leaves = Darf hinaus
private-share = Folgt dem Anteil zu Hause

## Rat: Grenzen

limits-title = Grenzen
budget = Budget
currency = Währung
exchange = { $currency } für einen US-Dollar
private-share-label = Bleibt hier
os-label = System
horizon = Zeitraum
electricity = Strom
as-of = Preise vom
needs = Bedarf
second-box = Zweites Gerät ist in Ordnung
second-box-what = Ein weiteres Gerät darf neben dem ersten stehen und sich die Arbeit mit ihm teilen, auch eines mit einem anderen System

more-limits = Mehr Grenzen
users-at-once = Zugleich bei der Arbeit
quant-floor = Mindestens
quant-floor-as-limits = Wie in den Grenzen
quant-bits = { $bits } Bit je Gewicht
sales-tax = Mehrwertsteuer
resale = Wiederverkaufswert
preference = Bei Gleichstand zählt
preference-price = der niedrigere Preis
preference-os = das liebere System
preference-noise = das leisere
preference-power = weniger Strom im Leerlauf
preference-availability = was eher zu haben ist
together = Alle Modelle bleiben zugleich im Speicher
used-is-fine = Gebraucht und generalüberholt ist in Ordnung

## Rat: mein Gerät

machine-title = Mein Gerät
machine-label = Gerät
this-machine-is = Dieser Rechner ist:
this-machine-may-be = Dieser Rechner ist vielleicht:
this-machine-found = ✓ Dieser Rechner, von selbst gefunden
machine-search = Tippe einen Teil des Namens
machine-none = Kein Gerät
machine-none-what = Wähle das Gerät, das du hast: Vielleicht schafft es die Arbeit schon.
machine-nothing = Nichts im Katalog ist wie „{ $text }“.
observed-title = Was du daran gesehen hast
observed-what = Beurteilt wird nur, was du ausfüllst.
observed-cap = Kontext endet bei
observed-timeout = Client gibt auf nach
observed-prefill = Tempo beim Prefill
observed-label = Label des Modells

## Felder

field-needed = Hier wird eine Zahl gebraucht.
field-not-a-number = „{ $text }“ ist keine Zahl.

## Rat: die Antwort

number-money = Geld
number-memory = Speicher
number-minutes = Warten am Tag
money-nothing = Nichts zu kaufen
money-nothing-what = Das Gerät, das du hast, schafft es.
memory-of-fullest = Für „{ $task }“, die Aufgabe, die ihn am meisten füllt, bei { $context } Tokens.
price-of = Preis: { $price }
price-seen = Der neueste Preis im Katalog für diesen Tag.
price-stale = Dieser Preis ist mehr als 90 Tage alt. Sieh noch einmal nach, bevor du kaufst.
price-old = alter Preis
price-unknown = niemand hat einen Preis veröffentlicht
minutes-how = Jede Anfrage deiner Mischung, vom Absenden bis zum letzten Wort, über einen Arbeitstag zusammengezählt. Die Spanne hält in vier von fünf Fällen.
explain-seller = Verlangt von
explain-availability = Verfügbarkeit
explain-age = Alter
explain-held = Verlangt
explain-offers = Angebote dieser Zeit
explain-basis = { $basis }.
explain-expected = Erwartet
explain-range = In vier von fünf Fällen
explain-limit = Physikalische Grenze
explain-energy = Tokens pro Wattstunde
energy-note =
    { $basis ->
        [measured] Die { $load } W wurden an der Steckdose gemessen, während ein Modell lief.
        [power_range] Zieht { $idle } W im Leerlauf und höchstens { $load } W. Mit einem Modell hat das niemand gemessen, daher die weite Spanne.
        [highest_draw] Mit der höchsten Aufnahme gerechnet, { $load } W. In Wirklichkeit wird es mehr.
       *[cards_alone] Mit den { $load } W gerechnet, für die die Karten gebaut sind. Der übrige Rechner kommt dazu.
    }
cost-over =
    { $months ->
        [one] Über { $months } Monat
       *[other] Über { $months } Monate
    }
cost-purchase = Kauf
cost-electricity = Strom
cost-cloud = Cloud
cost-how = Kauf, Strom ({ $kwh } kWh am Tag) und Cloud-Rechnungen zusammengezählt.
cost-how-no-power = Kauf und Cloud-Rechnungen zusammengezählt. Strom fehlt: Die Leistungsaufnahme des Geräts ist nicht bekannt.
findings-title =
    { $count ->
        [one] Eine Einstellung sieht nach schwacher Hardware aus
       *[other] { $count } Einstellungen sehen nach schwacher Hardware aus
    }
finding-fix = Die Abhilfe, kostenlos
finding-show = Abhilfe zeigen
finding-source = Aus { $source }
tiers-title = Was zu kaufen ist
tiers-title-anyway = Wenn du trotzdem kaufst
tier-chosen = die Antwort
tier-nothing = Nichts im Katalog schafft es
over-by = { $by } darüber
fact-memory = Speicher
fact-minutes = Minuten am Tag
fact-decode = Schreibt
fact-prefill = Liest
fact-first-token = Erstes Wort nach
fit-good = passt: { $needed } von { $usable } GiB
fit-tight = passt knapp: { $needed } von { $usable } GiB
fit-short = { $short } GiB zu wenig
decode-of = Decode-Tempo von „{ $task }“
first-token-of = Zeit bis zum ersten Token von „{ $task }“
prefill-of = Prefill-Tempo von „{ $task }“
tie = Gleichauf mit { $with }: Die Spannen überlappen.
if-you-find-one = Schwer zu finden, aber besser für { $price } oder weniger: { $machine }.
runner-up = Nächstbestes
flips-title = Was es kippt
remarks-title = Vor dem Kauf zu wissen
export-pdf = Als PDF sichern
export-json = Als JSON sichern
export-writing = Wird geschrieben …
export-done = Gesichert als { $path }
export-discreet-on = Dein Gerät und deine Angebote werden weggelassen.
export-discreet-what = Alles, was gesichert oder kopiert wird, sagt dann nichts darüber, was du hast und was dir angeboten wurde.
export-discreet = Mein Gerät und meine Angebote weglassen
export-copy-failed = Das System hat die Zwischenablage nicht freigegeben.
export-copied = Die Antwort ist in der Zwischenablage.
export-copy = Antwort als Absatz kopieren
export-csv = Alle Kandidaten als CSV sichern
export-markdown = Als Markdown sichern
export-more = Weitergeben
refusal-keeps = Berichtige es dort, wo du es eingegeben hast. Bis dahin bleibt die letzte gute Antwort stehen.
changes-title = Was die Antwort ändern würde
not-worth-title = Lohnt sich für diese Arbeit nicht
unknown-title =
    { $count ->
        [one] Eine Sache konnte nicht beurteilt werden
       *[other] { $count } Dinge konnten nicht beurteilt werden
    }
unknown-what = Ihre Zahlen fehlen, und wir raten nicht.
rests-on = Preise vom { $day }, aus dem Katalog vom { $version }.

## Bilder

candidates-title = Preis und Wartezeit
candidates-says =
    { $within ->
        [0] Keines der { $of } Geräte, die die Arbeit schaffen, kostet { $budget } oder weniger.
        [one] Eines der { $of } Geräte, die die Arbeit schaffen, kostet { $budget } oder weniger.
       *[other] { $within } der { $of } Geräte, die die Arbeit schaffen, kosten { $budget } oder weniger.
    }
candidates-yours = dein Gerät
candidates-budget = Budget { $budget }
candidates-left-out = Nicht im Bild: { $unpriced } ohne veröffentlichten Preis, { $failing }, auf denen eine Aufgabe nicht läuft.
candidate-passes = schafft die Arbeit
candidate-fails = schafft die Arbeit nicht
candidate-not-sold = schafft die Arbeit, ist nicht zu kaufen
candidate-other-wishes = schafft die Arbeit, nicht wie gewünscht
candidate-over = schafft die Arbeit, { $by } darüber
axis-price = Preis
axis-minutes = Minuten Warten am Tag
legend-passes = schafft die Arbeit
legend-pick = Wahl, mit ihrer Spanne
legend-gone = nicht zu kaufen
legend-fails = schafft die Arbeit nicht
legend-frontier = nichts ist günstiger und schneller
row-machine = Gerät
row-model = Modell
row-task = Aufgabe
row-price = Preis
row-minutes = Warten am Tag
row-usable = Für die GPU
row-needed = Gebraucht
row-state = Urteil
does-not-run = läuft nicht
memory-title = Was den Speicher füllt
memory-which = Gerät
memory-says = „{ $task }“ braucht am meisten: { $needed } der { $usable } GiB, die die GPU nutzen darf.
memory-says-short = „{ $task }“ passt nicht: Es braucht { $needed } GiB, { $short } mehr, als die GPU nutzen darf.
memory-says-nothing = Die Formen der Modelle sind nicht veröffentlicht, darum lässt sich der Speicher nicht berechnen.
memory-row = { $task }: { $needed } von { $usable } GiB
memory-how = Bei { $context } Tokens Kontext, mit dem KV-Cache als { $kv }.
memory-weights-published = Gewichte, aus der veröffentlichten Datei
memory-weights-computed = Gewichte, aus Bits je Gewicht
memory-free = frei
memory-limit = Grenze der GPU

## Plan mit der Cloud

hybrid-title = Mit der Cloud teilen
hybrid-says = { $share } deiner Anfragen bleiben auf: { $machine }.
hybrid-says-nothing = Nichts muss im Haus bleiben, und dort läuft nichts.
hybrid-says-nobody = { $share } deiner Anfragen müssen im Haus bleiben, und kein Gerät schafft sie.
hybrid-all-at-home = Den Rest schafft es auch zu Hause, also muss nichts hinaus. Geht alles hinaus, was darf, bleiben darauf { $minutes } Minuten Warten am Tag.
hybrid-tokens = { $tokens } Tokens am Tag dürfen das Haus verlassen.
hybrid-stays = Bleibt hier
hybrid-bill = Cloud-Rechnung im Monat
hybrid-bill-how = Tokens der Aufgaben, die hinausdürfen, mal dem Listenpreis ihres Modells, für die Arbeitstage eines mittleren Monats (21,7).
cost-lacks-electricity-price = ohne Strom: du hast keinen Preis genannt
cost-lacks-power = ohne Strom: Verbrauch nicht veröffentlicht
cost-lacks-cloud-bill = ohne die Rechnung der Cloud: ein Preis fehlt
hybrid-break-even = Kauf lohnt sich nach
hybrid-never = nicht in diesem Zeitraum
hybrid-leaves = Was das Haus verlässt
hybrid-share = Anteil, der geht
hybrid-goes-to = Geht an
hybrid-month = Im Monat
hybrid-terms = Was mit deinem Text geschieht
hybrid-no-model = kein Cloud-Modell nimmt es
hybrid-routing = Regel zum Einfügen in deinen Agenten

## Behauptungen

claims-what = Whichbox begann mit einer schriftlichen Empfehlung. Sie enthielt { $count } Behauptungen, die sich prüfen lassen; jede steht neben dem, was heute bekannt ist.
claims-standing = Wie es steht
claims-topic = Thema
claims-all-topics = Alle Themen
claims-shown = { $shown } von { $of } gezeigt
claims-sources =
    { $count ->
        [one] Eine Quelle
       *[other] { $count } Quellen
    }

## Einstellungen

settings-theme = Aussehen
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
settings-motion = Bewegung folgt dem System: Wo es weniger verlangt, bewegt sich nichts.
settings-language = Sprache
language-system = Wie das System
settings-numbers = Zahlen werden { $number } und { $money } geschrieben.
settings-about = Version, Lizenzen und Quellen
about = Über Whichbox
about-what = Welches Gerät man kauft, um Sprachmodelle zu betreiben, oder dass man keines braucht: für die eigene Arbeit ausgerechnet, aus Zahlen, die sagen, woher sie kommen.
about-version-name = Version
about-catalog-of = vom { $day }
about-facts = Angaben
about-own-licence = Lizenz
about-network = Netz
about-local = Alles wird auf diesem Gerät berechnet, mit oder ohne Netz. Nichts wird irgendwohin gesendet.
about-sources = Die Quellen
about-parts = Gebaut aus diesen Teilen anderer
about-parts-what = { $count } Teile, mit Dank an die Menschen, die sie geschrieben haben.
about-part = Teil

changes-none = Nichts in Reichweite: Andere Budgets, Längen, Wartezeiten und Zahlen von Anfragen geben dieselbe Antwort.
exploring = Andere Zahlen werden probiert …
frontier-title = Was mehr Geld bringt
frontier-what = Für die Arbeit, wie sie ist. Nur Schritte, an denen sich etwas ändert.
frontier-budget = Budget
frontier-buys = Das Beste dafür
frontier-gains = Was sich ändert
frontier-have = was du hast
frontier-nothing = nichts
frontier-not-enough = reicht nicht für alles, was bleiben muss
frontier-runs = Läuft nun: { $tasks }.
frontier-saves = { $minutes } min am Tag weniger Warten.
frontier-better = Ein höher bewertetes Modell für: { $tasks }.
frontier-until = Über { $budget } kauft mehr Geld nichts, was diese Arbeit merken würde.
frontier-never = Mehr als das kauft kein Geld.
