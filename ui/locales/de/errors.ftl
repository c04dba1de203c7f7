### Was nicht zu gebrauchen ist, neben dem Feld, in dem es steht. Eine Nachricht für jeden Code von `Error`.
### Variablen heißen wie die Felder des Fehlers; Zahlen kommen formatiert, fehlende als das Wort „none“.

error-malformed = { $file }: { $path } hat die falsche Form. { $reason }
error-invalid = { $reason }
error-no-tasks = In der Mischung steht keine Arbeit, also gibt es nichts zu raten. Füge eine Aufgabe hinzu.
error-negative-budget = Ein Budget von { $amount } liegt unter null.
error-share-out-of-range = { $value } ist kein Anteil von 0 bis 100 %.
error-context-beyond-model = { $tokens } Tokens sind mehr, als { $model } aufnimmt; das sind { $most }.
error-unknown-machine =
    { $near ->
        [none] Der Katalog kennt kein Gerät „{ $id }“.
       *[other] Der Katalog kennt kein Gerät „{ $id }“. Am nächsten kommt „{ $near }“.
    }
error-unknown-model =
    { $near ->
        [none] Der Katalog kennt kein Modell „{ $id }“.
       *[other] Der Katalog kennt kein Modell „{ $id }“. Am nächsten kommt „{ $near }“.
    }
error-unknown-quant = Von { $model } in { $quant } ist uns keine Größe bekannt.
error-unknown-engine = Zu „{ $engine }“ als Engine (ein Programm, das Modelle ausführt) haben wir keine Zahlen.
error-no-exchange-rate = Für { $currency } gibt es keinen Wechselkurs. Gib einen mit seinem Datum an.
error-not-published = { $subject }: „{ $figure }“ hat niemand veröffentlicht, darum lässt sich das nicht berechnen.

## Was das Programm selbst nicht konnte

error-folder-read-only = Der Ordner { $folder } nimmt keine neuen Dateien an. Wähle einen anderen.
error-folder-missing = Es gibt keinen Ordner { $folder }. Wähle einen anderen.
error-disk-full = Die Platte ist voll, darum konnte { $file } nicht geschrieben werden. Schaffe Platz und versuche es noch einmal.
error-not-written = { $file } konnte nicht geschrieben werden: { $reason }
error-not-kept = Deine Einstellungen werden diesmal nicht behalten, damit { $file }, das nicht lesbar war, nicht ersetzt wird.
error-not-listed = Keine unserer Quellen hat die Adresse { $address }, also wird sie nicht geöffnet.
error-not-opened = { $address } ließ sich nicht öffnen: { $reason }
error-no-scenario-file = { $file } ist weder ein Szenario noch einer unserer Berichte; darin gibt es nichts zu öffnen.
error-report-failed = Der Bericht konnte nicht erstellt werden: { $reason }
error-failed = Etwas ist schiefgegangen, und es liegt nicht an dir: { $reason }

## Was auf der Platte liegt, und neuere Kataloge

error-file-unreadable = { $file } ist nicht lesbar: { $reason }
error-file-too-large = { $file } ist größer als alles, was wir lesen ({ $most } Bytes).
error-file-not-written = { $file } konnte nicht geschrieben werden: { $reason }
error-not-https = „{ $address }“ ist keine https-Adresse. Von anderswo wird nichts geholt.
error-not-fetched = Von { $address } kam nichts Ganzes: { $reason } Dein Katalog ist, wie er war.
error-nothing-installed = Du hast den Katalog, mit dem das Programm kam; es gibt nichts, von dem sich zurückgehen ließe.
error-no-key = Updates sind aus: Keinem Schlüssel wird vertraut. Füge den öffentlichen Schlüssel dessen hinzu, der den Katalog macht.
error-not-a-key = „{ $key }“ ist kein öffentlicher Schlüssel, wie minisign ihn ausgibt.
error-not-a-bundle = Das ist kein Katalog: { $reason }. Deiner ist, wie er war.
error-unknown-key = Dieser Katalog ist mit einem Schlüssel signiert, dem du nicht vertraust. Deiner ist, wie er war.
error-bad-signature = Die Signatur passt nicht: Diese Datei wurde unterwegs geändert, oder ein Teil fehlt. Dein Katalog ist, wie er war.
error-newer-form = Dieser Katalog ist für ein neueres Whichbox gemacht (Form { $form }). Deiner ist, wie er war.
error-unreadable = Dieser Katalog ist nicht lesbar: { $reason } Deiner ist, wie er war.
error-problems = In diesem Katalog sind Fehler ({ $count }), der erste in { $place } ({ $subject }, { $field }). { $reason } Deiner ist, wie er war.
error-from-the-future = Dieser Katalog nennt sich { $offered }, und heute ist { $today }. Geht deine Uhr richtig? Deiner ist, wie er war.
error-not-newer = Dieser Katalog ist vom { $offered }, und du hast schon den vom { $current }.

## A runtime, or a change that was agreed to

error-bad-model-name = „{ $name }“ kann kein Modellname sein.
error-already-there = { $name } gibt es schon, und ersetzt wird nie etwas.
error-not-there = { $name } gibt es nicht mehr. Sieh noch einmal nach.
error-not-as-written = Es wurde gemacht, aber zurückgelesen steht etwas anderes da. Sieh selbst nach.
error-changed-since = Es wurde inzwischen geändert und bleibt deshalb, wie es ist.
error-for-hands = Das geht nur von Hand: Die Einstellung steht nicht so in der Datei, dass sie sich sicher ändern lässt.
error-runtime-not-running = Dort antwortet nichts. Läuft die Laufzeitumgebung?
error-runtime-slow = Die Laufzeitumgebung hat nicht rechtzeitig geantwortet.
error-runtime-refused = Die Laufzeitumgebung lässt uns nicht (Status { $status }).
error-runtime-unclear = Das ging nicht: { $reason }
error-bad-address = „{ $address }“ ist keine Adresse der Form http://host:port.
error-not-this-machine = { $address } ist ein anderes Gerät. Es wird nur gefragt, wenn du es selbst nennst.
error-stopped = Gestoppt.

## What is wrong with an entry of one's own, beside its field. Figures are written for the language.

fault-not-between = { $value } liegt nicht zwischen { $least } und { $most }.
fault-no-such-source = Keine Quelle heißt „{ $key }“.
fault-odd-id = Eine Kennung hat Kleinbuchstaben, Ziffern, Punkte und Bindestriche, höchstens 100.
fault-twice = Das steht zweimal da.
fault-odd-text = Hier braucht es einen Text von 1 bis 2.000 Zeichen.
fault-no-system = Es läuft auf keinem System. Wähle mindestens eines.
fault-no-engine = Kein Programm ist genannt, das Modelle ausführt.
fault-no-memory = Es hat keinen Speicher.
fault-too-many-memories = Das sind mehr Arten von Speicher, als ein Gerät hat.
fault-narrow-slower-than-wide = Mit 4-Bit-Zahlen kann es nicht langsamer sein als mit 16-Bit-Zahlen.
fault-rest-above-work = In Ruhe kann es nicht mehr ziehen als bei der Arbeit.
fault-odd-number-of-boxes = Verbinden lassen sich 1 bis 64.
fault-odd-number-of-cards = Ein Gerät hat davon 1 bis 64.
fault-withdrawn-before-sale = Es kann nicht vor dem ersten Verkaufstag vom Markt sein.
fault-no-such-part = Kein Bauteil heißt „{ $part }“.
fault-measured-above-nominal = Niemand misst mehr, als der Hersteller angibt.
fault-bandwidth-against-bus = { $bits } Bit bei { $transfers } Millionen Übertragungen pro Sekunde sind { $computed } GB/s, nicht { $given }.
fault-share-out-of-order = Anteil der GPU, sein Höchstes und der Speicher müssen in dieser Reihenfolge wachsen.
fault-share-of-other-system = Dieses System läuft darauf nicht.
fault-share-of-own-memory = Nur ein Speicher, den Prozessor und GPU gemeinsam haben, wird zwischen ihnen geteilt.
fault-odd-parameters = Kein Modell hat { $value } Parameter.
fault-part-above-whole = Ein Token geht durch einen Teil der Parameter: mehr als keinen und nicht mehr als alle.
fault-no-context = Es braucht einen Kontext von mindestens einem Token.
fault-extended-is-shorter = Erweitert kann er nicht kürzer sein als der eigene Kontext des Modells.
fault-too-many-layers = { $layers } Schichten sind beschrieben, und das Modell hat { $of }.
fault-too-many-experts = Es kann nicht mehr Experten benutzen, als es hat.
fault-odd-shapes = Kein Modell hat solche Formen.
fault-order-against-layers = Die Reihenfolge nennt { $letters } Schichten, und es sind { $layers }.
fault-cache-against-shapes = Der Cache kann nicht { $published } Byte pro Token brauchen: Die Formen ergeben { $computed }.
fault-no-size = Die Größe der Datei fehlt.
fault-no-source = Es fehlt, wo das zu lesen war.
fault-odd-bits = Das wären { $bits } Bit pro Gewicht, und das kann nicht sein. Prüfe Größe und Parameter.
fault-size-against-bits = Das wären { $bits } Bit pro Gewicht in einer { $quant }-Datei, das { $times }-Fache von dem, was es sein sollte.
fault-second-score = Für diese Version von { $index } gibt es schon einen Wert.
fault-no-score = Der Wert für { $index } ist keine Zahl.
fault-price-without-date = Ein Preis braucht den Tag, an dem er zu sehen war.
fault-odd-token-price = Das ist kein Preis für eine Million Tokens.
fault-cached-dearer = Tokens aus dem Cache können nicht mehr kosten als frische.
fault-long-price-without-length = Ab welcher Länge gelten die Preise für lange Prompts?
fault-end-without-status = Es hat einen Tag, an dem es endet, aber keinen Status, der das sagt.
fault-odd-price = { $amount } ist kein Preis.
fault-held-before-seen = Er kann nicht nur bis vor den Tag gegolten haben, an dem er zu sehen war.
fault-offer-for-nothing = Ein Angebot gilt für ein Gerät oder ein Bauteil. Wähle eines.
fault-no-rate = Es fehlt, wie viel { $currency } ein US-Dollar an dem Tag war.
fault-not-in-catalog = Der Katalog hat so etwas nicht mehr.
fault-too-many-entries = { $count } Einträge sind mehr als die { $most }, die genommen werden.
fault-no-version = „{ $version }“ ist keine Version: ein Tag, oder ein Tag und eine Zahl hinter einem Punkt.
fault-source-without-date = Das Datum der Seite fehlt; zeigt sie keines, steht das da.
fault-no-address = Eine Adresse beginnt mit https:// oder http://.
fault-grade-of-own = Diese Note haben nur deine eigenen Einträge.
fault-no-provenance = Weder Quelle noch Formel sagt, woher diese Zahl kommt.
fault-later-than-catalog = { $date } ist später als der Katalog selbst.
fault-rates-out-of-order = Das liegt nicht zwischen dem langsamen und dem schnellen Ende.
fault-source-unused = Keine Zahl nennt diese Quelle.
fault-missing = Eine Zahl fehlt ({ $figure }), und nichts sagt, dass sie nicht zu finden war.
fault-known-or-twice = Eine Zahl gilt als fehlend ({ $figure }) und ist doch da, oder gilt es zweimal.
fault-raise-without-how = Der Anteil der GPU lässt sich erhöhen, aber wie, steht nicht da.
fault-chip-disagrees = Hier { $given }, aber andere mit dem Chip { $chip } haben { $usual }.
fault-memory-against-name = { $given } GiB Speicher, aber der Name sagt { $named }.
fault-price-outlier = { $amount } ist das { $times }-Fache dessen, was üblich ist ({ $usual }).
fault-rate-of-what = Eine FP16-Rate muss sagen, wovon sie die Rate ist.
fault-unreadable = Das lässt sich nicht lesen: { $reason }
