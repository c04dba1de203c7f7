### Die Diagnose: was gefunden wurde, was es bedeutet, was zu ändern ist, was es bringt, was es wagt. Für Fenster, PDF und
### Terminal. Variablen kommen formatiert oder als „none“, wo sie nicht bekannt sind. Von denen, nach denen Nachrichten
### wählen, sind $unit, $fits, $why und $about Codes (oder $about ein Name), $n ist „off“ oder „on“ für einen Schalter;
### $findings ist eine echte Zahl.

## Was gefunden wurde (Titel) und was es bedeutet. $before und $after sind Zahlen ohne Einheit.

finding-no-gpu-backend = { $runtime } arbeitet ohne deine GPU.
finding-no-gpu-backend-what =
    { $label ->
        [asked] Jemand hat { $runtime } gesagt, keine Schicht des Modells auf die GPU zu legen. Der Prozessor macht alles, oft zehnmal langsamer, und die GPU steht still.
        [container] { $runtime } läuft in einem Container, der { $about } nicht sieht. Der Prozessor macht alles, oft zehnmal langsamer.
        [driver] Der Treiber von { $about } und { $runtime } vertragen sich nicht: zu alt, beschädigt oder von einem Update ersetzt. Der Prozessor macht alles, oft zehnmal langsamer.
        [rights] { $runtime } darf { $about } nicht öffnen. Der Prozessor macht alles, oft zehnmal langsamer.
       *[other] { $runtime } hat keinen Weg gefunden, { $about } zu nutzen. Der Prozessor macht alles, oft zehnmal langsamer, und es sieht aus, als wäre das Gerät zu schwach.
    }
finding-context-default-too-short = Niemand hat eine Kontextlänge gesetzt, also hat { $runtime } { $before } Tokens genommen.
finding-context-default-too-short-what = { $model } könnte { $context } aufnehmen. Über { $before } Tokens hinaus fällt der älteste Teil des Textes wortlos weg: Der Agent vergisst, dreht sich im Kreis und verliert seine Werkzeuge.
finding-context-shrunk-to-fit = { $runtime } hat den Kontext von selbst auf { $before } Tokens gekürzt.
finding-context-shrunk-to-fit-what = Eine Kontextlänge war nicht angegeben, und das Modell passte mit vollem Fenster nicht. Also hat der Server das Fenster verkleinert, bis es passte, und sagt das nur in einem Log, das von Haus aus aus ist. Mit dem Cache in 8 Bit passen { $after } Tokens.
finding-slots-divide-context = { $count } Slots teilen sich den Kontext, also bekommt jede Anfrage { $before } Tokens.
finding-slots-divide-context-what = llama.cpp teilt, was du verlangst, unter den Slots auf. Eine Person braucht einen Slot, und der bekommt dann { $after } Tokens für denselben Speicher.
finding-context-setting-ignored = { $client } verlangt { $after } Tokens, und { $runtime } hört nicht darauf: Es gibt { $before }.
finding-context-setting-ignored-what = Die Schnittstelle, die der von OpenAI nachgebaut ist, hat keinen Platz für eine Kontextlänge. Ollama übergeht die Einstellung und nimmt seine eigene.
finding-context-pushes-layers-off =
    { $unit ->
        [layers] Nur { $before } von { $after } Schichten liegen auf der GPU.
       *[other] Nur { $before } % des Modells liegen auf der GPU.
    }
finding-context-pushes-layers-off-what = Der Speicher für den langen Kontext drängt einen Teil von { $model } hinaus zum Prozessor, und jedes Token wartet auf den langsamen Teil. Mit { $context } Tokens oder mit dem Cache in 8 Bit passt alles.
finding-kv-cache-too-large = Der KV-Cache (was das Modell von deinem Text behält, während es antwortet) belegt { $before } GiB und käme mit { $after } aus.
finding-kv-cache-too-large-what = Er liegt in 16 Bit. Bei { $context } Tokens passt das nicht neben { $model }; in 8 Bit passt es, und kaum jemand merkt den Antworten den Unterschied an.
finding-slots-multiply-memory = { $runtime } hält Speicher für { $before } Anfragen zugleich bereit.
finding-slots-multiply-memory-what = Jede davon bekommt einen ganzen Kontext für sich. Bei einer Person ist das Speicher für niemanden, und { $model } passt nicht mehr.
finding-gpu-limit-too-low = macOS lässt die GPU { $before } GiB nutzen; die Arbeit braucht { $after }.
finding-gpu-limit-too-low-what = Der übrige Speicher ist da, aber die GPU darf ihn nicht anrühren. { $model } braucht bei { $context } Tokens { $needed_gib } GiB. Ein Befehl hebt die Grenze bis zum nächsten Neustart an.
finding-borrowed-memory-too-low = Die GPU darf sich { $before } GiB leihen und braucht { $after }.
finding-borrowed-memory-too-low-what = Sie hat kaum eigenen Speicher und nimmt den des Systems, bis zu einer Grenze, die ohne Zutun bei der Hälfte liegt. { $model } braucht bei { $context } Tokens { $needed_gib } GiB.
finding-carve-out-too-large = Die Firmware hält { $before } GiB allein für die Grafik zurück.
finding-carve-out-too-large-what = Dem System bleiben nur { $usable_gib } GiB, und eine Modelldatei von { $needed_gib } GiB muss auf dem Weg zur GPU da hindurch. Reserviere weniger: Die GPU kann sich den Rest leihen, wenn sie ihn braucht.
finding-integrated-gpu-ignored = { $runtime } lässt deine integrierte GPU aus.
finding-integrated-gpu-ignored-what = Es übergeht integrierte, wenn man nichts anderes sagt, oder ist zu alt, um deine zu kennen. Der Prozessor macht alles.
finding-card-spills-to-system = Die Karte ist voll, und { $before } GiB davon liegen im Speicher des Systems.
finding-card-spills-to-system-what = Ist eine Karte voll, scheitert der Windows-Treiber nicht: Er verlegt einen Teil in den viel langsameren Hauptspeicher. Überall steht weiter, das Modell sei auf der GPU.
finding-layers-split-instead-of-experts =
    { $unit ->
        [layers] { $before } von { $after } Schichten liegen auf der GPU, der Rest ganz beim Prozessor.
       *[other] { $before } % des Modells liegen auf der GPU, der Rest ganz beim Prozessor.
    }
finding-layers-split-instead-of-experts-what = { $model } ist ein Mixture-of-Experts-Modell: Das meiste davon wird selten gelesen. Lass die Experten im Hauptspeicher und alles andere auf der GPU, und es läuft auf derselben Karte viel schneller.
finding-quantization-too-large = Die Datei des Modells hat { $before } GiB; eine mit { $after } GiB leistet dasselbe.
finding-quantization-too-large-what = { $model } liegt in mehr Bits vor, als nötig, und passt nicht. Als { $about } passt es, fast ohne Verlust.
finding-file-larger-than-memory = Das System hat { $before } GiB auf die Platte ausgelagert.
finding-file-larger-than-memory-what = Die Datei von { $model } ({ $needed_gib } GiB) ist in { $usable_gib } GiB Speicher eingeblendet (mmap). Teile davon werden für jedes Token hinausgeworfen und neu gelesen.
finding-page-cache-in-the-way =
    { $unit ->
        [s] { $model } zu laden dauert { $before } s und ginge in { $after }.
       *[other] Die GPU sieht { $before } GiB frei, wo es { $after } sind.
    }
finding-page-cache-in-the-way-what =
    { $unit ->
        [s] Auf diesem Gerät ist es etwa zehnmal langsamer, eine Datei einzublenden (mmap), als sie zu lesen.
       *[other] Gelesene Dateien bleiben im Speicher, bis ihn jemand braucht. CUDA hält ihn für belegt und weist { $model } ab, obwohl er sofort zu haben wäre.
    }
finding-memory-taken-by-others = Andere Programme halten { $before } GiB, die { $model } braucht.
finding-memory-taken-by-others-what = Es braucht { $needed_gib } deiner { $usable_gib } GiB und würde allein passen. Jetzt lagert das System Speicher auf die Platte aus und holt ihn zurück, und alles kriecht.
finding-flash-attention-off = Flash Attention ist aus.
finding-flash-attention-off-what = Es ist ein besserer Weg, dasselbe zu rechnen: Lange Texte brauchen weniger Speicher und Zeit, und ein Cache in weniger Bits setzt es voraus. Die Einstellung dafür ist { $about }; ein verschriebener Name zählt nicht.
finding-prompt-cache-missed =
    { $unit ->
        [percent] Nur { $before } % des Textes kommen aus dem Cache; { $after } % könnten es sein.
       *[other] { $client } ändert den Anfang jedes Prompts.
    }
finding-prompt-cache-missed-what = Ein Prompt, der wie der letzte beginnt, muss nicht neu gelesen werden. Etwas an seinem Anfang ändert sich jedes Mal (ein Datum, ein Header, die Reihenfolge der Werkzeuge), also fängt das Modell immer von vorn an.
finding-whole-prompt-read-again = { $model } hat { $before }-mal einen ganzen Prompt neu gelesen.
finding-whole-prompt-read-again-what = Modelle mit gleitendem Fenster oder laufendem Gedächtnis können darin nicht zurück. Ändert sich ein Prompt nahe am Ende, wird er ganz neu gelesen, wenn die Laufzeitumgebung nicht genug Stellen zum Zurückkehren behält.
finding-unloaded-when-idle = { $runtime } wirft das Modell nach { $before } s ohne Anfrage hinaus.
finding-unloaded-when-idle-what = Es musste { $count }-mal neu geladen werden. Jedes Mal wartest du, als wäre das Gerät langsam.
finding-reloaded-each-turn = { $runtime } lädt das Modell immer wieder neu ({ $before }-mal).
finding-reloaded-each-turn-what = Anfragen verlangen verschiedene Kontextlängen, und jeder Wechsel heißt Neustart mit leerem Cache. Eine Länge für alle beendet das.
finding-client-limit-too-low = { $client } sendet höchstens { $before } Tokens; das Modell nimmt { $after }.
finding-client-limit-too-low-what = Die Grenze setzt der Client selbst. Er kürzt deine Arbeit viel zu früh oder fasst sie zusammen, und das sieht nach einem Modell mit kurzem Gedächtnis aus.
finding-client-believes-too-much = { $client } rechnet mit { $before } Tokens; { $runtime } gibt { $after }.
finding-client-believes-too-much-what = Es wird mehr gesendet, als ankommt. Der Rest wird wortlos abgeschnitten oder abgewiesen, und der Agent verliert den Faden.
finding-prefill-batch-too-small = Prompts werden in Portionen von { $before } Tokens gelesen; { $after } wären schneller.
finding-prefill-batch-too-small-what = Jede Portion Text schiebt die Gewichte einmal durch das Gerät. Größere Portionen tun das seltener, also ist der Prompt eher gelesen.
finding-requests-queue = { $count } Anfragen stehen an oder wurden abgewiesen.
finding-requests-queue-what = { $runtime } bedient eine nach der anderen. Für jeden von mehreren Agenten zugleich sieht das nach einem langsamen Gerät aus.
finding-runtime-at-two-places =
    { $about ->
        [inside] { $client } sucht eine Laufzeitumgebung am falschen Ort.
       *[other] { $runtime } läuft { $before }-mal.
    }
finding-runtime-at-two-places-what =
    { $about ->
        [inside] In einem Container oder in WSL ist „localhost“ der Container selbst, nicht das Gerät darum herum. Also antwortet nichts, und manche Clients gehen still in die Cloud.
       *[other] Die App und ein Dienst daneben haben verschiedene Einstellungen, und welches von beiden antwortet, ist Zufall.
    }
finding-chat-template-wrong =
    { $client ->
        [none] { $model } läuft nicht mit seinem eigenen Chat-Template.
       *[other] { $client } spricht durch die falsche Tür mit { $runtime }.
    }
finding-chat-template-wrong-what =
    { $client ->
        [none] Das Template sagt dem Modell, wer spricht und wie man Werkzeuge aufruft. Mit einem falschen schreibt es Unsinn, hört nie auf oder gibt seine Aufrufe als Text aus: Es wirkt zu klein für die Aufgabe.
       *[other] Über die Schnittstelle, die der von OpenAI nachgebaut ist, gehen die Aufrufe von Werkzeugen kaputt. Über die eigene der Laufzeitumgebung klappen sie.
    }
finding-position-scaling-wrong = Positionen sind um { $before } gestreckt; für diesen Kontext braucht es { $after }.
finding-position-scaling-wrong-what = Strecken lässt ein Modell über seine { $context } Tokens hinaus lesen und macht es bei allem Kürzeren schlechter. Es sollte nicht mehr sein, als der Kontext verlangt.
finding-memory-below-its-speed =
    { $about ->
        [channels] { $before } von { $after } Speicherkanälen sind in Gebrauch.
        [profile] Der Speicher läuft mit { $before } Millionen Transfers pro Sekunde und ist für { $after } gebaut.
       *[other] Der Speicher liefert { $before } von { $after } GB/s.
    }
finding-memory-below-its-speed-what =
    { $about ->
        [channels] Jeder Kanal bringt sein Tempo dazu. Mit Modulen in den falschen Steckplätzen, oder nur einem, dauert jedes Token doppelt so lange.
        [profile] Das eigene Profil der Module (XMP oder EXPO) ist in der Firmware aus, also laufen sie mit dem langsamsten gemeinsamen Tempo.
       *[other] Das ist weniger als die Hälfte dessen, was es sein sollte: ein fehlendes Modul, ein ausgeschaltetes Profil oder etwas anderes, das gleichzeitig liest.
    }
finding-held-back-by-power-or-heat =
    { $about ->
        [heat] Hitze lässt dem Prozessor { $before } % seines Tempos.
        [heat-gpu] Hitze oder eine schwache Stromversorgung bremst die GPU.
        [battery] Das Gerät läuft auf Akku.
        [saver] Das System ist auf Stromsparen gestellt.
       *[other] Die Karte darf { $before } W ziehen; gebaut ist sie für { $after }.
    }
finding-held-back-by-power-or-heat-what =
    { $about ->
        [heat] Es fängt schnell an und wird nach Minuten langsam. Staub, eine Decke oder ein leises Lüfterprofil sehen nach einem schwachen Chip aus.
        [heat-gpu] Es fängt schnell an und wird nach Minuten langsam. Staub, Hitze oder ein schwaches Netzteil sehen nach einer schwachen Karte aus.
        [battery] Viele Notebooks werden ohne Netz langsamer. Miss mit und ohne, um zu sehen, wie viel es hier ausmacht.
        [saver] Prozessor und GPU dürfen dann vielleicht nicht, was sie können.
       *[other] Jemand hat ihr Power-Limit gesenkt. Das hält sie leise, und langsam.
    }
finding-slot-too-narrow = { $about } hat { $before } von { $after } Lanes.
finding-slot-too-narrow-what = Was die Karten austauschen oder was Experten im Hauptspeicher senden, muss da hindurch. Ein schmaler Steckplatz kann eine zweite Karte langsamer machen als gar keine.
finding-speculation-unused = { $model } könnte vorausraten und tut es nicht.
finding-speculation-unused-what = Es bringt einen kleinen Teil mit, der die nächsten Wörter entwirft; das Modell muss sie dann nur noch prüfen. Die Antworten bleiben gleich und kommen eher.
finding-label-promises-too-much = Der Name sagt { $before } Tokens; { $model } ist für { $after } gemacht.
finding-label-promises-too-much-what = Ein Name ist freier Text: Wer die Definition gemacht hat, konnte hineinschreiben, was er wollte. Über { $context } Tokens hinaus wurde das Modell nie trainiert, was auch immer sein Label sagt.

## Was zu ändern ist, in einem Satz.

finding-no-gpu-backend-do = Gib { $runtime } die GPU zurück.
finding-context-cap-below-native-do =
    { $runtime ->
        [Ollama] Leg eine Definition mit { $after } Tokens an. Sie teilt sich die Gewichte und lässt die alte, wie sie ist.
       *[other] Lade das Modell mit einem Kontext von { $after } Tokens.
    }
finding-prompt-over-cap-do =
    { $about ->
        [too-long] Halte Prompts unter { $context } Tokens, oder lass den Agenten früher zusammenfassen.
       *[other] Verlängere den Kontext auf { $after } Tokens.
    }
finding-timeout-shorter-than-prefill-do = Lass den Client { $after } s warten.
finding-context-default-too-short-do = Lege eine Definition mit { $after } Tokens an.
finding-context-shrunk-to-fit-do = Verlange { $after } Tokens mit dem Cache in 8 Bit.
finding-slots-divide-context-do = Starte den Server mit einem Slot.
finding-context-setting-ignored-do = Setze den Kontext stattdessen in einer Modelldefinition.
finding-context-pushes-layers-off-do = Speichere den Cache in 8 Bit oder kürze den Kontext auf { $context } Tokens.
finding-kv-cache-too-large-do = Speichere den Cache in 8 Bit.
finding-slots-multiply-memory-do = Stelle eine Anfrage auf einmal ein.
finding-gpu-limit-too-low-do = Hebe die Grenze auf { $after } GiB an.
finding-borrowed-memory-too-low-do = Lass sie sich { $after } GiB leihen.
finding-carve-out-too-large-do = Reserviere { $after } GiB.
finding-integrated-gpu-ignored-do = Schalte sie ein oder aktualisiere { $runtime }.
finding-card-spills-to-system-do = Verbiete das dem Treiber für die Laufzeitumgebung, und nimm einen kürzeren Kontext oder eine kleinere Datei, wenn es dann nicht mehr passt.
finding-layers-split-instead-of-experts-do = Lass nur die Experten im Hauptspeicher.
finding-quantization-too-large-do =
    { $address ->
        [none] Lade es als { $about } herunter.
       *[other] Lade es als { $about } herunter: { $address }
    }
finding-file-larger-than-memory-do =
    { $about ->
        [none] Schließe, was du kannst, oder nimm eine kleinere Datei.
        [smaller-model] Nimm ein kleineres Modell: Keine Datei von diesem passt hier.
       *[other] Lade es als { $about } herunter. Programme zu schließen würde nicht reichen. { $address ->
            [none] {""}
           *[other] { $address }
        }
    }
finding-page-cache-in-the-way-do =
    { $unit ->
        [s] Lass die Laufzeitumgebung die Datei lesen, statt sie einzublenden.
       *[other] Verwirf die Dateien im Cache vor dem Laden.
    }
finding-memory-taken-by-others-do = Schließe sie, während das Modell arbeitet.
finding-flash-attention-off-do = Schalte es ein oder überlass es der Laufzeitumgebung.
finding-prompt-cache-missed-do = Lass den Anfang des Prompts von Mal zu Mal, wie er ist.
finding-whole-prompt-read-again-do = Aktualisiere die Laufzeitumgebung oder lass sie das ganze Fenster behalten.
finding-unloaded-when-idle-do = Lass es das Modell einen Tag lang behalten.
finding-reloaded-each-turn-do = Nimm überall dieselbe Kontextlänge.
finding-client-limit-too-low-do = Hebe die Grenze des Clients auf { $after } an.
finding-client-believes-too-much-do = Gib dem Client { $after } an.
finding-prefill-batch-too-small-do = Lies { $after } Tokens auf einmal.
finding-requests-queue-do = Lass weniger Agenten zugleich laufen oder gib dem Server mehr Slots, wenn der Speicher reicht.
finding-runtime-at-two-places-do =
    { $about ->
        [inside] Nimm die Adresse des Geräts darum herum.
       *[other] Halte alle bis auf eines an.
    }
finding-chat-template-wrong-do =
    { $client ->
        [none] Lade das Modell neu herunter oder lass den Server das Template aus seiner Datei nehmen.
       *[other] Nimm die eigene Schnittstelle der Laufzeitumgebung.
    }
finding-position-scaling-wrong-do = Setze den Faktor auf { $after }.
finding-memory-below-its-speed-do = Stecke die Module, wie das Handbuch es sagt, und schalte ihr Profil ein.
finding-held-back-by-power-or-heat-do =
    { $about ->
        [heat] Lass es abkühlen.
        [heat-gpu] Lass sie abkühlen.
        [battery] Steck das Netzteil ein.
        [saver] Wechsle in den Modus für Leistung.
       *[other] Gib der Karte ihr eigenes Limit zurück.
    }
finding-slot-too-narrow-do = Nimm den breitesten Steckplatz oder lass das Modell auf einer Karte.
finding-speculation-unused-do = Schalte das Vorausraten ein.
finding-label-promises-too-much-do = Rechne mit { $after } Tokens, auch im Client.

## Was du gewinnst.

effect-memory =
    { $fits ->
        [true] Die Arbeit braucht { $needed_gib } von { $usable_gib } GiB ({ $weights_gib } Gewichte, { $kv_gib } Cache). Es passt.
       *[other] Die Arbeit braucht { $needed_gib } von { $usable_gib } GiB. Das allein reicht nicht.
    }
effect-prefill = { $prompt_tokens } Tokens mit { $tps } pro Sekunde zu lesen dauert { $seconds } s, und der Client wartet dann { $timeout_s } s.
effect-layers = { $after } von { $of } Schichten liegen auf der GPU statt { $before }.
effect-decode = Etwa { $after_tps } Tokens pro Sekunde statt { $before_tps }.
effect-wait = { $after_s } s statt { $before_s } s.
effect-window = { $after } Tokens deines Textes erreichen das Modell statt { $before }.
effect-freed = { $gib } GiB werden frei.
effect-bandwidth = { $after_gbs } GB/s statt { $before_gbs }; das Tempo beim Schreiben folgt.
effect-slot = Durch den Steckplatz gehen bis zu { $after_gbs } GB/s statt { $before_gbs }.
effect-no-number =
    { $why ->
        [right-answers] Antworten und Tool-Aufrufe stimmen, die vorher falsch waren. Das ist keine Zahl.
        [depends-on-text] Es hängt davon ab, wie viel vom Vorausgeschriebenen hält, also von deinem Text. Miss vorher und nachher.
        [depends-on-load] Wie viel weniger du wartest, hängt davon ab, wie viele Anfragen auf einmal kommen.
        [nothing-lost] Von dem, was gesendet wird, wird nichts mehr gekürzt oder abgelehnt.
       *[takes-hold] Was du einstellst, gilt dann auch. Wie viel das bringt, hängt davon ab, was du einstellst.
    }
effect-not-computed = Wie viel es bringt, lässt sich hier nicht berechnen. Was dazu fehlt: { $fact }.

## Was du wagst.

risk-none = Kein Risiko: Was da ist, bleibt, wie es ist.
risk-restart = Die Laufzeitumgebung startet neu und lädt ihre Modelle noch einmal.
risk-more-memory = Das Modell nimmt mehr Speicher; ob es passt, ist berechnet.
risk-more-memory-unsure = Das Modell nimmt mehr Speicher, und ob es passt, ist nicht sicher. Sieh nach dem Laden nach, wie viel es belegt.
risk-quality = Antworten werden vielleicht etwas ungenauer. Kaum jemand merkt es.
risk-system-memory = Bei zu hoher Zahl wird es für das System selbst knapp. Eine Reserve bleibt.
risk-longer-wait = Hängt wirklich etwas, merkst du es später.
risk-reboot = Das Gerät muss neu starten.
risk-hardware = Es geschieht im Menü der Firmware oder am offenen Gerät.
risk-heat = Mehr Strom, Hitze und Lärm.

## Schritte von Hand.

hand-restart-runtime = Starte die Laufzeitumgebung neu.
hand-reload-model = Lade das Modell noch einmal, mit der neuen Einstellung.
hand-update-runtime = Aktualisiere die Laufzeitumgebung.
hand-update-driver = Aktualisiere den Grafiktreiber oder installiere ihn neu, dann starte das Gerät neu.
hand-pass-gpu-to-container = Starte den Container mit Zugriff auf die GPU.
hand-join-gpu-groups = Melde dich ab und wieder an, damit die neuen Gruppen gelten.
hand-shorten-prompt = Kürze den Prompt oder lass den Agenten eher zusammenfassen.
hand-stable-prefix = Setze, was sich ändert (Datum, Zähler, Ergebnisse von Werkzeugen), ans Ende des Prompts.
hand-one-context-length = Setze in jedem Client dieselbe Kontextlänge.
hand-native-endpoint = Nimm „/v1“ aus der Adresse.
hand-no-sysmem-fallback = Setze in der NVIDIA-Systemsteuerung „CUDA - Sysmem Fallback Policy“ für die Laufzeitumgebung auf „Prefer No Sysmem Fallback“.
hand-firmware-carve-out = Starte ins Menü der Firmware und senke „UMA Frame Buffer Size“.
hand-variable-graphics-memory = Ändere „Variable Graphics Memory“ in AMDs Programm Adrenalin, dann starte neu.
hand-close-programs = Schließe die Programme, die den Speicher halten.
hand-stop-second-runtime = Halte das zweite an: die App oder den Dienst.
hand-host-address = Nimm die Adresse des Hosts (bei Docker: host.docker.internal).
hand-plug-in = Steck das Netzteil ein und wähle den Energiemodus für Leistung.
hand-let-it-cool = Mach es sauber und gib ihm Luft.
hand-pair-modules = Sieh im Handbuch nach, welche Steckplätze zusammengehören; schalte XMP oder EXPO in der Firmware ein.
hand-move-card = Setze die Karte in den Steckplatz mit den meisten Lanes.
hand-fetch-again = Lade das Modell noch einmal bei seinen Entwicklern herunter.
hand-fewer-agents = Lass weniger Agenten zugleich arbeiten.
hand-choose-definition = Wähle die neue Definition in deinem Agenten oder Client aus. Bis dahin läuft die alte weiter wie bisher.
hand-as-above = Die Änderung beim Befund weiter oben erledigt auch das.
hand-odd-name = Der Name enthält Zeichen, die in keinen Befehl gehören, also wird hier keiner gezeigt. Gib ihm zuerst einen schlichten Namen und sieh dann noch einmal nach.
hand-lost-at-restart = macOS vergisst das beim Neustart. Setze es dann noch einmal, oder überlass das einem Anmeldeobjekt.
hand-amd-ttm = Der Befehl amd-ttm kommt mit dem Paket amd-debug-tools. Installiere das zuerst.
hand-fetch-smaller = Lade die Datei herunter, die oben genannt ist, und benutze sie stattdessen.
hand-count-on-native = Stell deinen Agenten oder Client auf die Länge ein, für die das Modell gemacht ist.
hand-smaller-model = Wähle ein Modell mit weniger Parametern.
step-modelfile = Speichere das als Datei mit dem Namen Modelfile:
step-create = Dann gib ein:

## Was sich nicht prüfen ließ und warum. $fact ist eine der Tatsachen darunter.

not-checked =
    { $why ->
        [no-permission] Es fehlt: { $fact } (ohne mehr Rechte zeigt das System es nicht).
        [not-installed] Es fehlt: { $fact } (auf diesem Gerät nicht gefunden).
        [not-running] Es fehlt: { $fact } (es läuft nichts, das es zeigen würde).
        [not-supported] Es fehlt: { $fact } (dieses System oder diese Version zeigt es nicht).
        [timeout] Es fehlt: { $fact } (keine Antwort zur rechten Zeit).
        [unreadable] Es fehlt: { $fact } (die Antwort war nicht zu verstehen).
        [not-seen] Es fehlt: { $fact } (davon war noch nichts zu sehen).
       *[other] Es fehlt: { $fact } (Whichbox hat es sich nicht angesehen).
    }
lacking-os = das Betriebssystem
lacking-chip = der Chip
lacking-memory = der Speicher
lacking-memory-installed = der eingebaute Speicher
lacking-memory-available = der übrige Speicher
lacking-swap = der auf die Platte ausgelagerte Speicher
lacking-programs = Programme, die viel Speicher halten
lacking-gpus = die GPUs
lacking-gpu-memory = der Speicher der Karte
lacking-gpu-shared-memory = der Speicher, den sich die Grafik leiht
lacking-gpu-limit = wie viel Speicher die GPU nutzen darf
lacking-memory-channels = die Speichermodule und ihre Kanäle
lacking-bandwidth = die Bandbreite des Speichers
lacking-power = Strom und Hitze
lacking-thermal = Hitze
lacking-pcie = der Steckplatz der Karte bei der Arbeit
lacking-machine = welches Gerät des Katalogs das ist
lacking-runtime = eine Laufzeitumgebung
lacking-runtime-version = die Version der Laufzeitumgebung
lacking-runtime-settings = die Einstellungen der Laufzeitumgebung
lacking-runtime-log = das Log der Laufzeitumgebung
lacking-compute-devices = die Geräte, die die Laufzeitumgebung nutzt
lacking-counters = die Zähler des Servers
lacking-definitions = die Definition des Modells
lacking-loaded-models = ein geladenes Modell
lacking-context-in-force = die geltende Kontextlänge
lacking-context-native = die Kontextlänge, für die das Modell gemacht ist
lacking-gpu-share = wie viel vom Modell auf der GPU liegt
lacking-kv-type = wie der KV-Cache gespeichert ist
lacking-slots = die Zahl der Slots
lacking-flash-attention = ob Flash Attention an ist
lacking-keep-alive = wie lange ein Modell geladen bleibt
lacking-catalog-model = welches Modell des Katalogs es ist
lacking-quantization = die Größe der Modelldatei
lacking-template = das Chat-Template
lacking-rope = wie Positionen skaliert sind
lacking-load-mode = wie die Datei geladen wurde
lacking-batch = wie viele Tokens auf einmal gelesen werden
lacking-expert-placement = wo die Experten liegen
lacking-speculation = ob das Modell vorausraten kann
lacking-requests = gelaufene Anfragen
lacking-prefill-speed = wie schnell ein Prompt gelesen wird
lacking-decode-speed = wie schnell eine Antwort geschrieben wird
lacking-prompt-length = wie lang die Prompts sind
lacking-clients = ein Agent oder Client
lacking-client-context = die Kontextgrenze des Clients
lacking-client-timeout = wie lange der Client wartet
lacking-client-endpoint = welche Schnittstelle der Client nutzt
lacking-client-headers = was der Client vor seine Prompts setzt

## Die Regeln beim Namen, in wenigen Worten.

rule-no-gpu-backend = GPU nicht benutzt
rule-context-cap-below-native = Kontext abgeschnitten
rule-prompt-over-cap = Prompt länger als der Kontext
rule-timeout-shorter-than-prefill = Timeout zu kurz
rule-context-default-too-short = Standardkontext zu kurz
rule-context-shrunk-to-fit = Kontext vom Server verkleinert
rule-slots-divide-context = Slots teilen den Kontext
rule-context-setting-ignored = Kontexteinstellung ohne Wirkung
rule-context-pushes-layers-off = Kontext verdrängt Schichten von der GPU
rule-kv-cache-too-large = KV-Cache zu groß
rule-slots-multiply-memory = Slots vervielfachen Speicher
rule-gpu-limit-too-low = GPU-Grenze von macOS
rule-borrowed-memory-too-low = Speicher, den Grafik leihen darf
rule-carve-out-too-large = Von der Firmware reservierter Speicher
rule-integrated-gpu-ignored = Integrierte GPU übergangen
rule-card-spills-to-system = Karte läuft in den Hauptspeicher über
rule-layers-split-instead-of-experts = Schichten statt Experten geteilt
rule-quantization-too-large = Quantisierung zu groß
rule-file-larger-than-memory = Datei größer als der Speicher
rule-page-cache-in-the-way = Seitencache im Weg
rule-memory-taken-by-others = Speicher bei anderen Programmen
rule-flash-attention-off = Flash Attention aus
rule-prompt-cache-missed = Prompt-Cache verfehlt
rule-whole-prompt-read-again = Ganze Prompts neu gelesen
rule-unloaded-when-idle = Modell bei Ruhe entladen
rule-reloaded-each-turn = Modell immer wieder geladen
rule-client-limit-too-low = Grenze im Client zu niedrig
rule-client-believes-too-much = Client rechnet mit zu viel
rule-prefill-batch-too-small = Prompts in kleinen Portionen
rule-requests-queue = Anfragen in der Schlange
rule-runtime-at-two-places = Laufzeitumgebung an zwei Orten
rule-chat-template-wrong = Falsches Chat-Template
rule-position-scaling-wrong = Positionen falsch gestreckt
rule-memory-below-its-speed = Speicher unter seinem Tempo
rule-held-back-by-power-or-heat = Strom oder Hitze
rule-slot-too-narrow = Steckplatz zu schmal
rule-speculation-unused = Vorausraten ungenutzt
rule-label-promises-too-much = Label verspricht zu viel

## Einheiten der Zahlen eines Befunds. $n ist formatiert.

finding-unit-tokens = { $n } Tokens
finding-unit-s = { $n } s
finding-unit-gib = { $n } GiB
finding-unit-layers = { $n } Schichten
finding-unit-percent = { $n } %
finding-unit-tps = { $n } Tokens/s
finding-unit-gbs = { $n } GB/s
finding-unit-watts = { $n } W
finding-unit-count = { $n }
finding-unit-switch =
    { $n ->
        [off] aus
       *[other] an
    }

## Der Befehl `diagnose`.

diagnose-healthy = Nichts gefunden. { $checked } Regeln wurden geprüft, darunter die zum Kontext, und keine Einstellung bremst dieses Gerät.
diagnose-part = Nichts gefunden in dem, was sich prüfen ließ ({ $checked }). Bei { $unchecked } ging es nicht; dass alles in Ordnung ist, heißt das also nicht.
diagnose-tasks-elsewhere = Deine Arbeit verlangt { $models }, und keine Laufzeitumgebung hat das geladen. Was die Arbeit braucht, wurde deshalb nicht an den geladenen Modellen gemessen. Lade es und sieh noch einmal nach.
diagnose-nothing-checked = Es ließ sich nichts prüfen.
diagnose-found =
    { $findings ->
        [one] Eine Einstellung sieht nach schwacher Hardware aus:
       *[other] { $findings } Einstellungen sehen nach schwacher Hardware aus:
    }
diagnose-gain = Was es bringt: { $effect }
diagnose-do = Zu tun: { $what }
diagnose-undo = Rückgängig machen:
diagnose-blind-title = Was Whichbox nicht sehen kann
diagnose-blind = Es liest weder Prompts noch Antworten, kann also nicht sagen, ob es am Text selbst liegt. Auch Einstellungen, die ein Editor bei sich verwahrt, die im Ordner eines Projekts oder bei einem Clouddienst liegen, liest es nicht. Was es sah, gilt für den Augenblick: Ein Modell, das nicht geladen ist, oder eine Grenze, die sich erst unter Last zeigt, bleibt verborgen.
diagnose-not-checked = Nicht geprüft ({ $rules }):
diagnose-checked = Geprüfte Regeln: { $checked }. Regeln über andere Geräte oder Laufzeitumgebungen: { $others }.

diagnose-what = Was nach schwacher Hardware aussieht, ist oft eine Einstellung. Whichbox sieht sich dieses Gerät an, die Laufzeitumgebungen darauf und die Agenten, die sie benutzen. Ohne dein Einverständnis wird nichts geändert, und nichts verlässt das Gerät.
diagnose-looking = Dieses Gerät wird angesehen. Das dauert einige Sekunden, länger, wenn eine Laufzeitumgebung nicht antwortet.
diagnose-again = Noch einmal ansehen
diagnose-save = Gesehenes sichern
diagnose-save-what = Eine Datei zum Weitergeben, ohne Namen, Pfade, Schlüssel und Prompts.
diagnose-use = Im Rat damit rechnen
diagnose-used = Der Rat rechnet nun mit dem, was hier gesehen wurde.
diagnose-no-runtime = Hier läuft keine Laufzeitumgebung, darum lässt sich wenig über ihre Einstellungen sagen. Starte sie, lade ein Modell und sieh noch einmal nach.
diagnose-as-it-is = Wie es ist
diagnose-as-it-should-be = Wie es sein sollte
diagnose-leave-away = Lass es weg.
diagnose-leave-away-line = Weglassen: { $line }
diagnose-admin = Es fragt nach dem Passwort eines Administrators.
diagnose-seen-title = Was angesehen wurde
diagnose-machine = Dieses Gerät
diagnose-machine-not-known = dem Katalog nicht bekannt
diagnose-runtime =
    { $state ->
        [running] läuft und antwortet
        [not-running] installiert, läuft nicht
        [refused] läuft und verweigert uns die Antwort
        [slow] hat nicht rechtzeitig geantwortet
        [unreadable] gab eine Antwort, die wir nicht verstehen
        [unknown-version] läuft, in einer Version, die wir nicht kennen
        [something-else] an seiner üblichen Adresse antwortet etwas anderes
       *[other] nicht gefunden
    }
diagnose-client =
    { $state ->
        [found] seine Einstellungen wurden gelesen
        [unreadable] seine Einstellungen sind nicht lesbar
       *[other] nicht gefunden
    }

## Looking closer. $runtime is a name.

look-closer = Woanders oder genauer hinsehen
look-addresses = Laufzeitumgebungen werden an ihren üblichen Stellen auf diesem Gerät gesucht. Eine, die woanders lauscht, findet sich über ihre Adresse. Ein anderes Gerät wird nur gefragt, wenn du es hier nennst.
look-address = Adresse von { $runtime }
look-bandwidth = Messen, wie schnell der Speicher ist (eine Sekunde Volllast)
look-there = So nachsehen

## Which machine it is, and what was seen of it. $confidence, $unified and $mode are codes; numbers are formatted, or "none".

match-confidence =
    { $confidence ->
        [certain] sicher
        [likely] wahrscheinlich
       *[weak] geraten
    }
match-chosen = wie du gesagt hast
match-wrong = Stimmt nicht?
match-say = Sagen, welches es ist
match-label = Das Gerät, auf dem das läuft
match-remembered = Deine Wahl wird für dieses Gerät behalten.
match-forget = Whichbox selbst suchen lassen
seen-itself = Es nennt sich { $name }.
seen-system = System
seen-chip = Chip
seen-cores = { $chip }, { $cores } Kerne
seen-memory = Speicher
seen-memory-of =
    { $free ->
        [none] { $total } GiB
       *[other] { $total } GiB, davon { $free } frei
    }
seen-shared = Grafikspeicher
seen-unified =
    { $unified ->
        [yes] mit dem System geteilt
       *[no] eigener
    }
seen-swap = Ausgelagert
seen-gpu = Grafik
seen-driver = Treiber { $version }
seen-limit = Die GPU darf nutzen
seen-bandwidth = Speicherbandbreite
seen-bandwidth-table = { $gbs } GB/s laut Katalog
seen-bandwidth-here = { $gbs } GB/s hier gemessen
seen-power = Strom
seen-power-mode =
    { $mode ->
        [battery] Akkubetrieb
        [saver] Stromsparmodus
        [balanced] ausgeglichen
       *[performance] volle Leistung
    }
seen-loaded = { $model } mit { $context } Tokens Kontext

## A change that Whichbox makes itself, where the person agrees. $name and $beside are names of definitions or files.

fix-apply = Whichbox das ändern lassen
fix-title = Das ändern?
fix-asking = Lese, wie es jetzt ist.
fix-definition-what = Ollama bekommt eine neue Definition: { $name }. Sie steht neben { $beside }, teilt sich dessen Gewichte und braucht keinen Platz auf der Platte. Was da ist, bleibt, wie es ist.
fix-file-what = Eine neue Datei wird geschrieben: { $name }. Sie ist eine Kopie von { $beside }, in der nur diese Zeile anders ist. Die alte Datei bleibt, wie sie ist.
fix-lines = Was sich ändert
fix-undo-how = Rückgängig geht es hier mit einem Knopf oder mit: { $line }
fix-undo-file = Rückgängig geht es hier mit einem Knopf, oder du löschst die neue Datei.
fix-taken = Etwas mit diesem Namen gibt es schon, und ersetzt wird nie etwas.
fix-agree = Ändern
fix-making = Wird gemacht
fix-leave = Lassen
fix-made = Gemacht und zurückgelesen: { $name } sagt „{ $reads }“.
fix-next-definition = Wähle jetzt { $name } in deinem Agenten oder Client.
fix-next-file = Sieh sie dir an und setze sie dann an die Stelle der alten.
fix-undo = Rückgängig machen
fix-undone = Rückgängig gemacht. Alles ist, wie es war.
diff-gone = fällt weg:
diff-new = kommt dazu:

## The benchmark. $stage, $what, $state and $why are codes; $runs is a real number.

bench-title = Hier gemessen
bench-what = Ein kurzer Benchmark zeigt, wie schnell dieses Gerät liest und schreibt und ob es leistet, was es soll. Er dauert eine halbe Minute, auf einem langsamen Gerät länger. Was er findet, berichtigt die Schätzungen für dieses Gerät.
bench-none = Es gibt kein Modell zu messen. Starte eine Laufzeitumgebung, lade ein Modell und sieh noch einmal nach.
bench-model = Modell
bench-start = Messen
bench-stop = Stopp
bench-stage =
    { $stage ->
        [loading] Das Modell kommt in den Speicher.
        [short] Liest einen kurzen Prompt und schreibt eine Antwort.
        [filling] Füllt den Kontext.
       *[deep] Liest von dort weiter und schreibt eine Antwort.
    }
bench-stopped = Gestoppt. Nichts wurde behalten.
bench-span-title = Tokens im Kontext
bench-span = { $from }–{ $to }
bench-delivers = Dieses Gerät leistet, was es soll.
bench-below = Unter dem erwarteten Bereich: { $share } von dem, was dieses Gerät leisten sollte.
bench-slow = Viel zu langsam: { $share } von dem, was dieses Gerät leisten sollte.
bench-nothing-to-compare = Gerät oder Modell stehen nicht im Katalog, also gibt es nichts zum Vergleichen.
bench-suspicion =
    { $what ->
        [processor-computes] Der Prozessor rechnet, was die Grafik rechnen sollte.
        [heat] Es ist zu heiß und wird langsamer.
        [power-mode] Es spart Strom oder läuft vom Akku.
        [memory-channels] Der Speicher läuft unter seinem Tempo: ein Kanal von mehreren oder kein Profil.
        [swapping] Speicher wird auf die Platte ausgelagert.
       *[unknown] Nichts, was zu sehen war, erklärt es. Läuft noch etwas anderes?
    }
bench-prompt = Tokens gelesen
bench-reading = Lesen
bench-writing = Schreiben
bench-expected = erwartet { $low }–{ $high }
bench-not-timed = zu kurz zum Messen
bench-not-asked = nicht verlangt
bench-cache =
    { $state ->
        [hit] Der Prompt-Cache greift: Was schon gelesen ist, wird nicht noch einmal gelesen.
       *[missed] Der Prompt-Cache griff nicht: Der ganze Prompt wurde noch einmal gelesen.
    }
bench-count = Im Rat damit rechnen
bench-counted =
    { $runs ->
        [one] Der Rat rechnet mit einem Lauf, der hier gemessen wurde.
       *[other] Der Rat rechnet mit { $runs } Läufen, die hier gemessen wurden.
    }
bench-forget = Messung herausnehmen
bench-forgotten = Der Rat rechnet nicht mehr mit dem, was hier gemessen wurde.
bench-not-counted =
    { $why ->
        [unknown-machine] Es berichtigt keine Schätzung, denn es ist nicht sicher, welches Gerät des Katalogs das ist. Sag es unten.
        [unknown-model] Es berichtigt keine Schätzung, denn das Modell steht nicht im Katalog.
        [held-back] Es berichtigt keine Schätzung, denn eine Einstellung von oben bremst das Gerät. Ändere erst sie und miss dann noch einmal.
        [far-too-slow] Es berichtigt keine Schätzung: Hier stimmt etwas nicht, das keine Eigenschaft des Geräts ist.
       *[too-short] Es berichtigt keine Schätzung, denn die Teile waren zu kurz zum Messen.
    }
