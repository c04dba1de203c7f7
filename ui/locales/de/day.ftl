### Der genauere Blick auf der Seite mit dem Rat: der Tag auf einem Gerät, Wünsche, die einander im Weg stehen, was jede
### weitere Summe bringt.

contradictions-title =
    { $count ->
        [one] Zwei deiner Wünsche stehen einander im Weg
       *[other] Einige deiner Wünsche stehen einander im Weg
    }
contradiction-least = Die kleinste Änderung:
contradiction-only-together = Keine einzelne Änderung reicht. Alle zusammen reichen:
contradiction-machine = Dann schafft es: { $machine }.
contradiction-machine-within = Dann schafft es, für { $price }: { $machine }.
contradiction-machine-above = Dann schafft es: { $machine }. Das kostet { $price }, mehr als dein Budget.
day-title = Dein Tag, Aufgabe für Aufgabe
day-where = Läuft
day-last-word = Letztes Wort nach
day-accepted = Hinnehmbar
day-no-model = kein Modell passt zum Wunsch
day-on-current = auf dem Gerät, das du hast
day-cache = Cache als { $kv }
day-loading = und { $seconds }, wo das Modell erst geladen werden muss
day-nobody-waits = niemand wartet
day-bound-yours = deine Grenze
day-bound-ours = unsere Grenze
day-in-time = rechtzeitig
day-late = { $by } zu spät
day-may-be-late = schlimmstenfalls { $by } zu spät
day-users = Bei { $users } zugleich wartet jeder { $each } Minuten am Tag ({ $low }–{ $high }).
day-together = Zugleich im Speicher: { $models }. Sie brauchen { $needed } GiB.
day-swapped = Sie wechseln sich im Speicher ab: { $models }.
day-swaps = Etwa { $swaps }-mal am Tag wird eines an die Stelle eines anderen geladen; das dauert { $minutes } Minuten.
day-why = Warum diese Modelle
value-s = { $value } s
cost-tax = Steuer
cost-resale = Am Ende verkauft
separates-title = Was es vom Nächstbesten trennt
