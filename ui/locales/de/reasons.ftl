### Gründe und Befunde als Sätze. Eine Nachricht für jeden Code von `Reason` und `Rule`.

## Urteile

verdict-keep = Behalte, was du hast: { $machine }.
verdict-fix =
    { $fixes ->
        [0] Behalte, was du hast: { $machine }. Ändere seine Einstellungen.
        [one] Behalte, was du hast: { $machine }. Ändere eine Einstellung.
       *[other] Behalte, was du hast: { $machine }. Ändere { $fixes } Einstellungen.
    }
verdict-hybrid = Behalte, was du hast ({ $machine }), und gib den Rest in die Cloud.
verdict-hybrid-nothing = Kauf nichts. Die Cloud erledigt die Arbeit.
verdict-buy =
    { $units ->
        [one] Kaufe: { $machine }.
       *[other] Kaufe: { $units } × { $machine }.
    }
verdict-none = Nichts bis { $budget } schafft diese Arbeit.
verdict-none-least =
    { $units ->
        [one] Das Mindeste, das reicht: { $machine } für { $price }.
       *[other] Das Mindeste, das reicht: { $units } × { $machine } für { $price }.
    }
verdict-none-least-unpriced =
    { $units ->
        [one] Das Mindeste, das reicht: { $machine }.
       *[other] Das Mindeste, das reicht: { $units } × { $machine }.
    }
verdict-none-unknown = Nichts im Katalog schafft sie, zu keinem Preis.

verdict-keep-label = Behalte, was du hast
verdict-fix-label = Ändere eine Einstellung
verdict-hybrid-label = Teile die Arbeit mit der Cloud
verdict-buy-label = Kaufen
verdict-none-label = Nichts in diesem Budget

## Gründe

reason-current-does-it = Dein Gerät ({ $machine }) schafft alle private Arbeit rechtzeitig: etwa { $minutes } Minuten Warten am Tag.
reason-free-fix-does-it =
    { $fixes ->
        [one] Im Weg steht eine kostenlose Einstellung, nicht die Hardware. Ist sie geändert, braucht die Arbeit { $needed_gib } der { $usable_gib } GiB, die die GPU nutzen darf.
       *[other] Im Weg stehen { $fixes } kostenlose Einstellungen, nicht die Hardware. Sind sie geändert, braucht die Arbeit { $needed_gib } der { $usable_gib } GiB, die die GPU nutzen darf.
    }
reason-cloud-takes-the-rest = Dein Gerät ({ $machine }) schafft, was im Haus bleiben muss. Der Rest darf hinaus und ist in der Cloud besser aufgehoben: { $tasks }.
reason-current-falls-short = Dein Gerät ({ $machine }) schafft „{ $task }“ nicht.
reason-no-current-machine = Du hast kein Gerät genannt, also gibt es nichts zu behalten oder umzustellen.
reason-nothing-must-stay = Nichts muss im Haus bleiben, also muss nichts gekauft werden.
reason-nothing-does-it = Nichts im Katalog schafft die Arbeit, die bleiben muss. Auf den meisten Geräten steht „{ $task }“ im Weg.
reason-least-that-would-do = Das Mindeste, das reicht, ist { $machine }, { $over } über deinem Budget.
reason-swap-time = Ein Modell an die Stelle eines anderen zu laden kostet dich etwa { $expected } Minuten am Tag ({ $low }–{ $high }), bei rund { $swaps } Ladevorgängen.
reason-do-not-fit-together = Du willst alle Modelle zugleich im Speicher. Zusammen brauchen sie { $needed_gib } GiB, und die GPU darf { $usable_gib } GiB nutzen.
reason-fit-together = Alle Modelle bleiben zugleich im Speicher ({ $models }): { $needed_gib } der { $usable_gib } GiB, die die GPU nutzen darf.
reason-only-in-the-cloud = „{ $task }“ will { $model }, und das läuft nur bei seinem Anbieter.
reason-no-cloud-model = Kein Cloud-Modell im Katalog nimmt „{ $task }“ zu Bedingungen an, die du akzeptierst: Das Fenster ist zu kurz, die Wertung zu niedrig, oder es hat keinen Preis.
reason-cloud-model-ends = { $model }, das „{ $task }“ verlangt, wird vom Anbieter eingestellt. Wähl ein anderes, bevor es endet.
reason-cloud-model-unscored = Keine veröffentlichte Wertung vergleicht { $model } mit dem, was „{ $task }“ verlangt. Probier es aus, bevor du damit rechnest.
reason-our-longest-wait = Du hast für „{ $task }“ keine längste Wartezeit genannt, also gilt unsere: { $accepted_s } s. Nenne eine eigene, um sie zu ändern.
reason-sharing-little-known = { $users } Anfragen laufen zugleich. Dazu sind wenige Läufe veröffentlicht, darum sind die Spannen weit.
reason-no-tax-counted = Keine Mehrwertsteuer ist mitgezählt. Die meisten unserer Preise stammen aus den USA, wo sie obendrauf kommt.
reason-tie-broken-by =
    { $preference ->
        [price] Die beiden liegen gleichauf. Dieses ist das günstigere.
        [os] Die beiden liegen gleichauf. Auf diesem läuft das System, das dir lieber ist.
        [noise] Die beiden liegen gleichauf. Dieses ist das leisere.
        [power] Die beiden liegen gleichauf. Dieses braucht im Leerlauf weniger Strom.
        [availability] Die beiden liegen gleichauf. Dieses ist leichter zu bekommen.
       *[other] Die beiden liegen gleichauf. { $preference } entscheidet.
    }
reason-faster-for-more = Für { $by } mehr spart dir { $machine } { $minutes } Minuten Warten am Tag und bleibt in deinem Budget.
reason-better-model-for-more = Für { $by } mehr läuft „{ $task }“ mit { $model } statt { $theirs }, das höher bewertet ist, und es bleibt in deinem Budget: { $machine }.
reason-fewer-minutes-than-next = Du würdest etwa { $minutes } Minuten am Tag weniger warten als mit { $than }; die Spannen überlappen.
reason-more-minutes-than-next = Du würdest etwa { $minutes } Minuten am Tag mehr warten als mit { $than }.
reason-stronger-model-than-next = Für „{ $task }“ läuft hier { $model }, mit höherer Wertung als { $theirs } auf { $than }.
reason-weaker-model-than-next = Für „{ $task }“ läuft hier { $model }, auf { $than } dagegen { $theirs } mit höherer Wertung. Die Minuten sind nicht vergleichbar.
reason-more-memory-than-next = Seine GPU darf { $more_gib } GiB mehr nutzen als die von { $than }.
reason-less-memory-than-next = Seine GPU darf { $less_gib } GiB weniger nutzen als die von { $than }.
reason-quieter-than-next = Bei der Arbeit ist es { $db } dB(A) leiser als { $than }.
reason-less-power-than-next = Im Leerlauf braucht es { $watts } W weniger als { $than }.
reason-bought-used = Ein Teil davon oder alles ist gebraucht. Sieh es dir an, bevor du zahlst.
reason-new-box-does = Das neue Gerät ({ $machine }) übernimmt: { $tasks }.
reason-works-beside = Es arbeitet neben deinem Gerät ({ $machine }), das weitermacht mit: { $tasks }.
reason-fit-together-beside = Auf deinem Gerät ({ $machine }) bleiben alle seine Modelle zugleich im Speicher ({ $models }): { $needed_gib } der { $usable_gib } GiB, die seine GPU nutzen darf.
reason-adds-part =
    { $units ->
        [one] Du kaufst ein Teil ({ $part }) und setzt es in dein Gerät ein: { $machine }.
       *[other] Du kaufst { $units } × { $part } und setzt sie in dein Gerät ein: { $machine }.
    }
reason-replaces-part =
    { $units ->
        [one] Dafür kommt heraus: { $part } ({ $machine }). Wie schnell Karten zweier Arten zusammen sind, hat niemand veröffentlicht, also ist es nicht gezählt.
       *[other] Dafür kommen heraus: { $units } × { $part } ({ $machine }). Wie schnell Karten zweier Arten zusammen sind, hat niemand veröffentlicht, also ist es nicht gezählt.
    }
reason-check-room-and-power = Prüfe vorher, ob Gehäuse, Steckplätze und Netzteil das tragen. Von hier aus sehen wir es nicht.
reason-model-asked = Für „{ $task }“ läuft { $model }, wie du es wolltest.
reason-model-best-that-runs =
    { $of ->
        [0] Für „{ $task }“ läuft { $model }, die erste Wahl von dem, was du wolltest.
        [one] Für „{ $task }“ läuft { $model }. Ein Modell käme davor, läuft hier aber nicht rechtzeitig.
       *[other] Für „{ $task }“ läuft { $model }. { $of } Modelle kämen davor, laufen hier aber nicht rechtzeitig.
    }
reason-quant-usual = „{ $task }“ nimmt { $quant }: etwa vier Bit je Gewicht, wie es die meisten betreiben. Mehr Bits kosten Tempo.
reason-quant-own = „{ $task }“ nimmt { $quant }, die Form, in der die Entwickler es veröffentlichen. Feineres gibt es nicht.
reason-quant-at-floor = „{ $task }“ nimmt { $quant }, die kleinste mit mindestens { $bits } Bit je Gewicht.
reason-finer-does-not-fit = Mit { $quant } würde „{ $task }“ nicht passen: Das braucht { $needed_gib } GiB, und die GPU darf { $usable_gib } GiB nutzen.
reason-finer-is-slower = „{ $task }“ würde auch mit { $quant } passen, aber { $finer_s } s statt { $wait_s } s dauern.
reason-cache-plain = „{ $task }“ behält seinen Cache in 16 Bit, weil er passt.
reason-engine-only = „{ $task }“ läuft mit { $engine }, der einzigen Engine dort.
reason-engine-no-quicker = „{ $task }“ läuft mit { $engine }: etwa { $wait_s } s. Mit { $than } wären es etwa { $other_s } s, kein klarer Gewinn.
reason-other-engine-quicker = „{ $task }“ ist mit { $engine } geplant, etwa { $wait_s } s. { $than } sieht schneller aus, etwa { $other_s } s; einen Versuch ist es wert.
reason-other-engine-maybe-quicker = „{ $task }“ ist mit { $engine } und etwa { $wait_s } s geplant. Mit { $than } erwarten wir etwa { $other_s } s. Die Bereiche überlappen sich, aber es ist einen Versuch wert.
reason-day-too-short = Die Anfragen von „{ $task }“ brauchen { $hours } Stunden am Tag, mehr als es gibt.
reason-cheapest-that-passes =
    { $of ->
        [one] Es ist das einzige, das die Arbeit schafft.
       *[other] Es ist das günstigste der { $of }, die die Arbeit schaffen.
    }
reason-cheapest-that-holds =
    { $of ->
        [one] Nichts anderes fasst { $model }.
       *[other] Es ist das günstigste der { $of } Geräte, die { $model } fassen.
    }
reason-most-memory-for-money = Es gibt der GPU { $usable_gib } GiB für { $per_gib } je GiB: der meiste Speicher fürs Geld.
reason-holds-model = { $model } passt hinein: { $needed_gib } der { $usable_gib } GiB, die die GPU nutzen darf.
reason-minutes-a-day = Du würdest etwa { $expected } Minuten am Tag warten ({ $low }–{ $high }).
reason-faster-than-next = Es spart { $minutes } Minuten am Tag gegenüber { $than }, und die Spannen überlappen nicht.
reason-cheaper-than-next = { $than } kostet { $by } mehr.
reason-tie-with-next = Im Tempo ist es von { $with } nicht zu unterscheiden: Die Spannen überlappen.
reason-runs-preferred-system = Darauf läuft { $os }, das System, das dir lieber ist.
reason-second-box = Darauf läuft { $os }, und es steht neben deinem ersten Gerät.
reason-wrong-system = Darauf läuft { $os }; das ist nicht das System, das dir lieber ist, und ein zweites Gerät willst du nicht.
reason-lacks-need =
    { $need ->
        [cuda] CUDA läuft darauf nicht.
        [portable] Es lässt sich nicht mitnehmen.
        [quiet] Es ist nicht leise.
       *[other] Ihm fehlt { $need }.
    }
reason-noise-unknown = Du wolltest es leise, und niemand hat veröffentlicht, wie laut es ist.
reason-over-budget = Es kostet { $by } mehr als dein Budget.
reason-does-not-fit = „{ $task }“ passt nicht: { $model } braucht { $needed_gib } GiB bei { $context } Tokens, und die GPU darf { $usable_gib } GiB nutzen.
reason-no-model-for-wish = Keines der Modelle im Katalog, die „{ $task }“ will, läuft darauf.
reason-window-too-short = „{ $task }“ braucht { $needed } Tokens Kontext; { $model } nimmt { $most } auf.
reason-too-slow = „{ $task }“ dauert etwa { $wait_s } s; du nimmst { $accepted_s } s hin.
reason-bandwidth-bound = { $model } liest für jedes Token alle Gewichte. Bei { $bandwidth_gbs } GB/s sind das allerhöchstens { $limit_tps } Tokens pro Sekunde.
reason-raise-gpu-limit = Nach einer kostenlosen Einstellung passt es: { $how }
reason-kv-quantized =
    { $kv_type ->
        [q8_0] „{ $task }“ passt, wenn der KV-Cache (was das Modell von deinem Text behält, während es antwortet) in 8 Bit liegt.
        [q4_0] „{ $task }“ passt, wenn der KV-Cache (was das Modell von deinem Text behält, während es antwortet) in 4 Bit liegt.
       *[other] „{ $task }“ passt, wenn der KV-Cache (was das Modell von deinem Text behält, während es antwortet) als { $kv_type } liegt.
    }
reason-tight-memory = Der Speicher ist fast voll: { $headroom_gib } GiB bleiben. Echte Läufe so nah an der Grenze waren bis zu 2,7-mal langsamer.
reason-models-swapped = Die Modelle deiner Mischung passen nicht zusammen in den Speicher; eines wird entladen, bevor ein anderes geladen wird.
reason-stale-price = Der Preis ist { $days } Tage alt. Sieh noch einmal nach, bevor du kaufst.
reason-weak-price = Der Preis stammt aus einer schwachen Quelle. Prüfe ihn, bevor du damit rechnest.
reason-cannot-be-bought =
    { $availability ->
        [out-of-stock] Niemand hat eines zu verkaufen.
        [announced] Es ist angekündigt und lässt sich noch nicht bestellen.
        [withdrawn] Es wird nicht mehr verkauft.
       *[other] Es ist heute nicht zu kaufen.
    }
reason-withdrawn = Der Hersteller verkauft es seit dem { $since } nicht mehr.
reason-no-price = Niemand hat einen Preis in Dollar veröffentlicht, oder in Geld, für das du einen Kurs genannt hast.
reason-not-for-home = Es ist ein Serverteil, kein Gerät für Wohnung oder Büro.
reason-speed-little-known = Zu diesem Chip hat niemand Läufe veröffentlicht; sein Tempo ist allein aus Bandbreite und Rechenleistung berechnet.
reason-link-little-known = Wie schnell { $units } verbundene Geräte sind, ist kaum bekannt.
reason-dominated = { $by } kostet { $saves } weniger und ist nicht langsamer.
reason-slower-memory-than-current = Sein Speicher bewegt { $bandwidth_gbs } GB/s; der deines Geräts { $current_gbs }.
reason-memory-is-soldered = Dein Gerät lässt sich nicht um Speicher erweitern: Er ist verlötet.
reason-system-memory-not-counted = Mit mehr Speichermodulen passte das Modell neben die Karte. Wie schnell das auf deinem Rechner wäre, hat niemand veröffentlicht; darum zählt es nicht.
reason-mixed-cards-not-counted = Eine Karte anderer Art neben deiner würde mehr fassen. Wie schnell beide zusammen sind, hat niemand veröffentlicht, also ist es nicht gezählt.
reason-figure-missing = „{ $figure }“ hat dazu niemand veröffentlicht.

## Befunde: Einstellungen, die wie schwache Hardware aussehen

finding-context-cap-below-native = Der Kontext ist bei { $before } Tokens abgeschnitten und kann { $after } haben.
finding-context-cap-below-native-what =
    { $label ->
        [none] Die Laufzeitumgebung schneidet den Kontext von { $model } bei { $before } Tokens ab.
       *[other] Die Definition „{ $label }“ schneidet den Kontext von { $model } bei { $before } Tokens ab. Das Label sagt nichts darüber, was das Modell kann.
    } { $runtime ->
        [Ollama] Text darüber hinaus fällt wortlos weg.
       *[other] Ein längerer Prompt wird abgelehnt oder gekürzt.
    }
finding-context-cap-below-native-fits = Bei { $after } Tokens braucht es { $needed_gib } der { $usable_gib } GiB, die die GPU nutzen darf. Es passt.
finding-prompt-over-cap = Ein Prompt mit { $prompt_tokens } Tokens passt nicht unter die Grenze.
finding-prompt-over-cap-what =
    { $about ->
        [too-long] { $model } ist für { $context } Tokens gemacht. Keine Einstellung ändert das: Was länger ist, muss gekürzt werden.
       *[other] { $runtime ->
            [Ollama] { $model } sieht den Teil des Prompts jenseits der Grenze nie, also vergisst es oder antwortet an der Sache vorbei. Das sieht nach einem schwachen Modell aus und ist nur eine Einstellung.
           *[other] { $runtime } lehnt den Prompt ab oder kürzt ihn, und der Agent bleibt stehen oder fängt von vorn an. Das sieht nach einem schwachen Modell aus und ist nur eine Einstellung.
        }
    }
finding-timeout-shorter-than-prefill = Der Client (das Programm, in dem du arbeitest) gibt nach { $before } s auf, bevor der Prompt gelesen ist.
finding-timeout-shorter-than-prefill-what =
    { $prompt_tokens ->
        [none] Das Log von { $runtime } zeigt Anfragen, die immer wieder nach { $before } s endeten. Da geht einem Client die Geduld aus; das Gerät versagt nicht.
       *[other] { $prompt_tokens } Tokens bei { $prefill_tps } Tokens pro Sekunde zu lesen dauert { $prefill_s } s. Der Client wartet { $before } s und fängt dann von vorn an.
    } { $context ->
        [none] Er braucht { $after } s.
       *[other] Sind { $context } Tokens erlaubt, braucht er { $after } s.
    }

## Wünsche, die nicht alle zugleich gehen, und die kleinste Änderung

conflict-budget-against-work = Für dein Budget von { $budget } gibt es kein Gerät, das „{ $task }“ schafft.
conflict-need-against-system =
    { $need ->
        [cuda] Du brauchst CUDA und willst { $os }. CUDA läuft dort nicht.
        [portable] Du brauchst ein Gerät zum Mitnehmen mit { $os }. Für diese Arbeit gibt es keines.
        [quiet] Du brauchst ein leises Gerät mit { $os }. Für diese Arbeit gibt es keines.
       *[other] Du brauchst { $need } und willst { $os }. Kein Gerät hat beides.
    }
conflict-need-against-work =
    { $need ->
        [cuda] Kein kaufbares Gerät mit CUDA schafft „{ $task }“.
        [portable] Kein Gerät zum Mitnehmen schafft „{ $task }“.
        [quiet] Kein leises Gerät schafft „{ $task }“.
       *[other] Kein Gerät mit { $need } schafft „{ $task }“.
    }
conflict-needs-against-each-other = Kein Gerät im Katalog hat alles zugleich, was du brauchst: { $needs }.
conflict-needs-against-work = Kein Gerät im Katalog, das alles hat, was du brauchst ({ $needs }), und zu kaufen ist, schafft „{ $task }“.
conflict-quality-against-work = „{ $task }“ verlangt eine Wertung von { $quality } oder mehr. Das beste offene Modell hat { $best }.
conflict-system-against-work = Kein Gerät mit { $os } schafft „{ $task }“.
conflict-private-against-cloud-model = „{ $task }“ muss im Haus bleiben, und { $model } läuft nur bei seinem Anbieter.
conflict-private-against-work = „{ $task }“ muss im Haus bleiben, und kein kaufbares Gerät schafft es.
conflict-wait-against-work = Nichts schafft „{ $task }“ in { $accepted_s } s.
conflict-floor-against-work = Nichts schafft „{ $task }“ mit mindestens { $bits } Bit je Gewicht.
conflict-together-against-memory = Kein Gerät fasst alle deine Modelle zugleich im Speicher.
conflict-users-against-work = Nichts bedient { $users } Anfragen zugleich.

change-raise-budget = Gib { $amount } aus.
change-allow-second-box = Lass ein zweites Gerät neben deinem ersten stehen.
change-drop-need =
    { $need ->
        [cuda] Verzichte auf CUDA.
        [portable] Verzichte darauf, es mitzunehmen.
        [quiet] Verzichte darauf, dass es leise ist.
       *[other] Verzichte auf { $need }.
    }
change-change-system = Nimm ein Gerät mit { $os }.
change-wait-longer = Nimm { $seconds } s für „{ $task }“ hin.
change-lower-floor = Nimm weniger Bit je Gewicht hin.
change-lower-quality = Nimm für „{ $task }“ eine Wertung von { $quality } hin, die { $name } erreicht.
change-allow-swapping = Lass Modelle im Wechsel laden.
change-fewer-users = Bediene { $users } zugleich.
change-let-leave = Lass „{ $task }“ das Haus verlassen.
change-take-open-model = Nimm { $name } für „{ $task }“.

## Wie man zu einem Gerät kommt

plan-kind-current = das Gerät, das du hast
plan-kind-new = ein neues Gerät
plan-kind-used = ein gebrauchtes Gerät
plan-kind-second-box = ein zweites Gerät neben deinem
plan-kind-added-part = ein Teil für dein Gerät

## Was die Antwort ändern würde

flip-budget = Wenn das Budget { $at } beträgt
flip-budget-below = Wenn das Budget unter { $at } liegt
flip-private-share = Wenn { $at } der offenen Arbeit hier bleiben
flip-price-of-pick = Wenn das Gerät { $at } statt { $now } kostet
flip-price-of-runner-up = Wenn das nächstbeste { $at } statt { $now } kostet
flip-context-length = Wenn „{ $task }“ { $at } Tokens Kontext braucht statt { $now }
flip-longest-wait = Wenn für „{ $task }“ { $at } statt { $now } hinnehmbar sind
flip-requests-per-day = Wenn von „{ $task }“ { $at } Anfragen am Tag kommen statt { $now }
flip-electricity = Wenn Strom { $at } statt { $now } je Kilowattstunde kostet
flip-users-at-once = Wenn { $at } Anfragen zugleich laufen statt { $now }
flip-to-pick = { $cause }, ist { $pick } die Wahl.
flip-to-no-pick = { $cause }, wird nichts gewählt.
flip-to-keep = { $cause }, lautet die Antwort: Behalte, was du hast.
flip-to-fix = { $cause }, lautet die Antwort: Ändere eine Einstellung.
flip-to-hybrid = { $cause }, lautet die Antwort: Teile die Arbeit mit der Cloud.
flip-to-buy = { $cause }, lautet die Antwort: Kaufe.
flip-to-none = { $cause }, schafft nichts im Budget die Arbeit.

## Wörter des Katalogs, die in Sätzen stehen.

words-memory-bandwidth = Speicherbandbreite
words-number-of-parameters = Zahl der Parameter
words-shapes = Formen der Schichten
words-engines = Engines
words-kernel-parameter = Kernel-Parameter { $setting }, kleinster Grafikanteil in der Firmware
words-amd-software = AMD Software, Leistung, Tuning: Variable Graphics Memory, danach neu starten
