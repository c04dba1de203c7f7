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
error-no-scenario-file = { $file } ist weder ein Szenario noch einer unserer Berichte; darin gibt es nichts zu öffnen.
error-report-failed = Der Bericht konnte nicht erstellt werden: { $reason }
error-failed = Etwas ist schiefgegangen, und es liegt nicht an dir: { $reason }
