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
error-problems =
    In diesem Katalog sind Fehler ({ $count }), der erste in { $subject }, { $field }: { $reason }. Deiner ist, wie er war.
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
