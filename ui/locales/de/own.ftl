### Was man selbst hinzufügt, Cloud-Modelle, die Modelle der Klassen und neuere Kataloge.

## Formulare

form-optional = { $label } (optional)
form-more = Mehr, alles optional
form-keep = Sichern
form-leave = Abbrechen
form-choose-one = Wähle mindestens eins.
form-between = Zwischen { $least } und { $most }.
form-text-needed = Das wird gebraucht.
form-too-long = Höchstens 2.000 Zeichen.
form-not-yet =
    { $count ->
        [one] Ein Feld braucht noch einen Blick.
       *[other] { $count } Felder brauchen noch einen Blick.
    }

## Eigenes

catalog-own = Eigenes
own-lead = Deine eigenen Geräte, Modelle und Preise. Sie bleiben auf diesem Computer, stehen getrennt von den Fakten des Katalogs und zählen in jeder Antwort.
own-nothing = Noch nichts da. Füge das Gerät hinzu, das dir angeboten wurde, das Modell, das bei dir läuft, oder den Preis deines Händlers.
own-add-machine = Gerät hinzufügen
own-add-model = Modell hinzufügen
own-add-cloud = Cloud-Modell hinzufügen
own-add-offer = Preis hinzufügen
own-add-like = Ähnliches hinzufügen
own-change = Ändern: { $name }
own-change-offer = Deinen Preis ändern
own-edit = Ändern
own-remove = Löschen: { $name }
own-import = Datei übernehmen …
own-export = Alles als Datei sichern …
own-imported =
    { $count ->
        [one] Du hast jetzt einen eigenen Eintrag.
       *[other] Du hast jetzt { $count } eigene Einträge.
    }
own-kept = „{ $name }“ ist gesichert und zählt ab jetzt.
own-price-kept = Dein Preis ist gesichert und zählt ab jetzt.
own-prices = Preise
own-set-price = Meinen Preis setzen
own-change-price = Meinen Preis ändern
own-market = Der Markt verlangt:
own-name = Name
own-note = Notiz
own-note-what = Was du dir dazu merken willst. Es steht auf der Seite des Eintrags.
own-date = Gesehen am
own-date-what = Der Tag des Preises. Daran sieht man sein Alter.
own-price = Preis
own-vendor = Hersteller
own-vendor-what = Bleibt es leer, steht da, dass es deins ist.

own-machine-lead = Fang mit einem ähnlichen Gerät an und ändere, was anders ist. Oder fülle die wenigen Felder unten aus.
own-like = Ausgehen von
own-like-what = Ein Gerät aus dem Katalog. Es füllt den Rest aus; ändere, was anders ist.
own-machine-name-what = So, wie du ihn in Listen sehen willst, mit dem Speicher.
own-class = Art der Hardware
own-class-what = Was auf dieser Art gemessen wurde, gilt auch für deins.
own-memory-kind = Speicher der Modelle
own-memory-kind-what = Wo das Modell liegt, während es läuft.
own-memory-card = Speicher einer Karte
own-memory-what = Was als 64 GB verkauft wird, sind 64 GiB.
own-cards = Karten
own-cards-what = Wie viele Karten im Gehäuse stecken.
own-bandwidth-what = Aus dem Datenblatt, für eine Karte oder einen Chip. Ohne sie lässt sich kein Tempo berechnen.
own-systems-what = Die Systeme, die darauf laufen.
own-price-what = Was du heute für eins zahlen würdest. Ohne Preis lässt es sich nur vergleichen.
own-price-one-what = Was du für eins zahlen würdest.
own-chip-what = Chip oder Karte, wie sie in Tests heißt, etwa RTX 3090. Messungen auf demselben Chip schärfen die Schätzung.
own-gpu-share-what = Was die GPU ohne Eingriff nutzen darf. Bleibt es leer, alles.
own-system-memory = Speicher des Computers
own-system-memory-what = Neben den Karten. Was nicht auf die Karten passt, kann ihn nutzen, langsam.
own-fp16-what = Ohne Sparsity, für eine Karte oder einen Chip. Davon hängt ab, wie schnell ein Prompt gelesen wird.
own-units-what = Wie viele davon zusammenarbeiten können. Eins, wenn sie es nicht können.
own-share-too-much = Mehr als der Speicher.
own-idle-too-much = In Ruhe mehr als bei der Arbeit.
own-rate-missing = Es gibt keinen Kurs von { $currency } zum Dollar. Gib ihn beim Budget an oder den Preis in Dollar.

own-model-lead = Am sichersten ist eine Datei: Sie bringt den Aufbau mit, und damit den Speicher bei jedem Kontext.
own-read = Aus Datei lesen …
own-read-what = Die config.json eines Modells auf Hugging Face oder eine GGUF-Datei. Nur ihr Kopf wird gelesen, und nichts verlässt diesen Computer.
own-read-done = Der Aufbau ist gelesen: { $layers } Schichten. Sieh die Felder unten durch und sichere.
own-read-lacking = Das sagt die Datei nicht: { $fields }.
own-read-unread = Nicht berücksichtigt: { $fields }. Im Speicher kann das fehlen.
own-read-roughly = Die Parameter wurden zusammengezählt, ohne jede Matrix zu kennen. Verbessere sie, wenn du es genauer weißt.
own-model-name-what = So, wie du es in Listen sehen willst.
own-billions = Mrd.
own-params-what = Alle Parameter des Modells, etwa 30,5.
own-active-what = Bei Mixture of Experts: die Parameter, durch die ein Token läuft. Bei allen anderen leer.
own-context-what = Das Längste, was es nimmt.
own-quant = Quantisierung
own-quant-what = Die deiner Datei, etwa Q4_K_M oder Q8_0.
own-size = Größe der Datei
own-size-what = Bleibt es leer, wird sie aus Parametern und Bits der Quantisierung berechnet.
own-layers-what = Mit den zwei Feldern danach lässt sich der Speicher bei jedem Kontext berechnen. Alles steht in der config.json.
own-kv-heads = Köpfe des Caches
own-kv-heads-what = num_key_value_heads.
own-head = Breite eines Kopfes
own-head-what = head_dim.
own-hidden-what = hidden_size.
own-heads-what = num_attention_heads.
own-extended = Erweiterter Kontext
own-extended-what = Das Längste, was die Hersteller mit einer Erweiterung beschreiben.
own-ollama-what = Der Name hinter „ollama run“.
own-uses = Wofür
own-active-too-much = Mehr als alle Parameter.
own-extended-too-short = Kürzer als der Kontext oben.
own-size-cannot-be = Das wären { $bits } Bit je Parameter, und das kann nicht sein. Prüfe Größe und Parameter.
own-shapes-together = Fülle Schichten, Köpfe und Breite alle drei aus oder keins davon.
use-any = alles
use-coding = Programmieren
use-chat = Chat
use-reasoning = Nachdenken
use-vision = Bilder

own-cloud-lead = Ein Modell zum Mieten oder ein Anbieter, den der Katalog nicht hat. Preise in US-Dollar je Million Tokens.
own-cloud-name-what = Wie der Anbieter es nennt.
own-provider-what = Wer es betreibt und die Rechnung schickt.
own-per-million = $ je Mio.
own-input-what = Was gesendet wird, je Million Tokens.
own-output-what = Was geantwortet wird, je Million Tokens.
own-cached-what = Was schon einmal gesendet wurde und noch bekannt ist. Bleibt es leer, wird beim zweiten Mal nichts billiger.
own-trains-what = Was die Bedingungen zu diesem Preis sagen. Davon hängt ab, was das Haus verlassen darf.
own-cached-too-much = Teurer als frische Tokens.

own-offer-lead = Dein Preis geht in jeder Antwort vor. Was der Markt verlangt, bleibt daneben sichtbar.
own-price-of = Preis wofür
own-price-of-what = Ein ganzes Gerät oder ein Teil der Tower, die aus Teilen gebaut werden.
own-part = Teil
own-rate = Wechselkurs
own-rate-what = Wie viel von diesem Geld ein US-Dollar an dem Tag war.
own-tax = Mit Steuer
own-tax-what = Die Mehrwertsteuer ist im Betrag.
own-offer-note-what = Wer es angeboten hat und was genau.
own-machine-needed = Wähle ein Gerät.

## Listen

catalog-cloud = Cloud-Modelle
catalog-back-cloud = Alle Cloud-Modelle
catalog-as-of = Das sind die Preise vom { $day }.
catalog-as-of-today = Heutige zeigen
price-range = ({ $low }–{ $high } verlangt)
source-weak = { $source } (schwache Quelle)
ground-second-hand = aus zweiter Hand
ground-weak = schwache Quelle

## Cloud-Modelle

cloud-provider = Anbieter
cloud-any-provider = Jeder Anbieter
cloud-no-training = Trainiert nicht mit dem, was ich sende
cloud-input = Gesendet
cloud-output = Geantwortet
cloud-cached = Aus dem Cache
cloud-free = Gratis-Stufe
cloud-has-free = ja, mit Grenzen
cloud-trains = Trainiert mit deinem Text
trains-paid-only = nein, wenn du zahlst; im Gratistarif womöglich schon
terms-second-hand = schwach: so sagen andere, in den Bedingungen des Anbieters haben wir es nicht gelesen
cloud-terms = Datenbedingungen
cloud-retention = Aufbewahrt
cloud-retires = Endet am
cloud-longest-answer = Längste Antwort
cloud-status = beim Anbieter: „{ $status }“
cloud-ends = endet am { $day }
cloud-ended = beendet am { $day }
cloud-prices-are = Preise in US-Dollar je Million Tokens: gesendet, geantwortet und erneut gesendet aus dem Cache.
cloud-per-million = $ je Million Tokens
cloud-usual = Preis
cloud-above = Über { $tokens } Tokens
cloud-seen = Preis gesehen am { $day }
cloud-sources = Wo das zu lesen war

## Welches Modell für eine Klasse steht

picks-title = Welches Modell für welche Klasse steht
picks-what = Eine Aufgabe kann statt eines Modells eine Klasse verlangen. Dann wird dieses genommen, nach einer Regel, die jeder nachvollziehen kann.
picks-why = Warum
picks-among = Von
pick-only-one = Kein anderes Modell ist von dieser Klasse und Art.
pick-best = Der beste Wert bei { $index } { $version }: { $score }, vor { $next } beim nächsten.
pick-best-alone = Das einzige mit einem Wert bei { $index } { $version }: { $score }.
pick-newest = Keines hat einen vergleichbaren Wert, also steht das neueste dafür: erschienen am { $day }.
pick-newest-unknown = Keines hat einen vergleichbaren Wert; auch wann es erschien, ist nicht bekannt.

## Neuere Kataloge

updates-title = Der Katalog
updates-version = Fakten vom { $day }
origin-built-in = mit dem Programm geliefert
origin-installed = von dir eingespielt
origin-previous = der davor: der neueste ist nicht brauchbar
updates-address = Adresse neuerer Kataloge
updates-address-wrong = Gebraucht wird eine Adresse, die mit https:// beginnt.
updates-fetch = Holen und prüfen
updates-file = Aus Datei nehmen …
updates-back = Zurück zum vorigen
updates-what = Ein neuerer Katalog zählt nur, wenn ihn ein Schlüssel unterschrieben hat, dem du vertraust, und jeder Eintrag stimmt. Sonst bleibt deiner, wie er ist. Geholt wird nur, wenn du den Knopf drückst.
update-done = Der Katalog vom { $from } wurde durch den vom { $to } ersetzt. Er stimmt als Ganzes und zählt ab jetzt.
update-back = Du bist vom Katalog vom { $from } zu dem vom { $to } zurückgegangen.
keys-title = Schlüssel, denen du vertraust
keys-none = Keinem Schlüssel wird vertraut, also lässt sich kein anderer Katalog einspielen. Füge den Schlüssel dessen hinzu, der ihn macht.
keys-count =
    { $count ->
        [one] Kataloge mit der Unterschrift eines Schlüssels werden genommen.
       *[other] Kataloge mit der Unterschrift eines von { $count } Schlüsseln werden genommen.
    }
key-label = Öffentlicher Schlüssel
key-what = Die Zeile, die minisign ausgibt: Sie beginnt mit RW.
key-is = Das ist der Schlüssel { $id }. Vergleiche ihn mit dem, was dir sein Besitzer sagt, auf einem anderen Weg als die Datei.
key-trust = Diesem Schlüssel vertrauen
key-trusted = Dem Schlüssel { $id } wird jetzt vertraut.
key-gone = Dem Schlüssel { $id } wird nicht mehr vertraut.
key-remove = Nicht mehr vertrauen
key-remove-which = Nicht mehr vertrauen: { $id }
key-wrong = Das ist kein öffentlicher Schlüssel, wie minisign ihn ausgibt.
