### Das Feld auf der Seite mit den Behauptungen, in das man eine Behauptung tippt oder einfügt.

claim-box-title = Ein Angebot oder Werbeversprechen prüfen
claim-box-what = Tippe es ein oder füge es ein, wie es dasteht. Es wird neben das gehalten, was physikalisch möglich ist, was gemessen wurde und was heute verlangt wird, und neben deine eigene Arbeit.
claim-box-examples = Beispiele
claim-offers = Angebote, an denen es gemessen wurde
claim-your-day = Dein Tag darauf, mit Warten:
claim-open-machine = Öffnen: { $machine }
claims-kept = Im Bericht
claim-drop-named = „{ $claim }“ aus dem Bericht nehmen
claim-drop = Herausnehmen
claim-keep = In den Bericht nehmen
limit-title = Das genannte Tempo
limit-said = genannt
limit-measured = gemessen
limit-expected = wir erwarten
limit-says =
    { $kind ->
        [prefill] Mit { $model } liest der Chip allerhöchstens { $limit } Tokens pro Sekunde. Was im farbigen Teil liegt, ist nicht möglich.
       *[decode] Mit { $model } lässt der Speicher allerhöchstens { $limit } Tokens pro Sekunde zu. Was im farbigen Teil liegt, ist nicht möglich.
    }
limit-unknown = Über das Gerät oder das Modell ist zu wenig bekannt, um zu sagen, was möglich ist.
claims-report = Die Behauptungen, mit denen Whichbox begann
