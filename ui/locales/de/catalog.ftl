### Die Listen des Katalogs und die eigene Seite eines Geräts und eines Modells.

loading = Wird geladen …

## Listen

catalog-what = { $machines } Geräte, { $models } offene Modelle und { $cloud } Cloud-Modelle. Neueste Angabe: { $day }.
catalog-which = Was gezeigt wird
catalog-machines = Geräte
catalog-models = Modelle
catalog-shown-of = { $count } von { $of } gezeigt
catalog-clear = Filter löschen
catalog-any-system = Jedes System
catalog-any-form = Jede Form
catalog-any-memory = Jeder Speicher
catalog-any-class = Jede Klasse
catalog-any-context = Jeder Kontext
catalog-at-least = { $memory } GiB oder mehr
catalog-at-least-tokens = { $tokens } Tokens oder mehr
catalog-orderable = Heute zu haben
catalog-form = Form
catalog-chip = Chip
catalog-memory = Speicher
catalog-bandwidth = Bandbreite
catalog-context = Kontext
catalog-source = Quelle des Preises
catalog-class = Klasse
catalog-params = Parameter
catalog-active = Aktiv
catalog-smallest = Kleinste Datei
catalog-licence = Lizenz
catalog-released = Erschienen
catalog-back-machines = Alle Geräte
catalog-back-models = Alle Modelle
class-between = zwischen den Klassen

## Ein Gerät

machine-on-sale = im Verkauf seit { $day }
machine-withdrawn = nicht mehr im Verkauf seit { $day }
machine-compare = Vergleichen
machine-make-mine = Das ist mein Gerät
machine-is-mine = dein Gerät
machine-reference = Zum Nachschlagen aufgeführt: Es ist kein Gerät, das man sich nach Hause stellt.
machine-specs = Zahlen
machine-missing =
    { $count ->
        [one] Das hat niemand veröffentlicht: { $figures }. Was es braucht, sagt es.
       *[other] Diese hat niemand veröffentlicht: { $figures }. Was sie braucht, sagt es.
    }
machine-raise = Der GPU mehr Speicher geben, kostenlos
machine-units = Verbundene Geräte
machine-units-one = üblich ist eines
machine-units-up-to = bis zu { $units }
machine-parts = Gebaut aus
machine-models = Welche Modelle passen
machine-offers = Jeder Preis, den wir kennen
machine-runs = Gemessene Läufe
spec-memory = Speicher
spec-gpu-default = Für die GPU, von Haus aus
spec-gpu-most = Für die GPU, höchstens
spec-bandwidth = Bandbreite laut Hersteller
spec-bandwidth-measured = Bandbreite, gemessen
spec-fp16 = FP16, dicht
spec-fp8 = FP8, dicht
spec-fp4 = FP4, dicht
spec-sparse-headline = Werbezahl des Herstellers
spec-link = Verbindung untereinander
spec-link-measured = Verbindung, gemessen
spec-idle = Leistung im Leerlauf
spec-load = Leistung bei der Arbeit
spec-noise = Lautstärke
pool-unified = CPU und GPU gemeinsam
pool-vram = auf den Karten
pool-system = im Rechner
value-tflops = { $value } TFLOPS
value-gbits = { $value } Gbit/s
hw-apple = Apple Silicon
hw-strix_halo = Strix Halo
hw-gb10 = NVIDIA GB10
hw-nvidia = Karten von NVIDIA
hw-radeon = Karten von AMD
hw-intel_arc = Karten von Intel
hw-instinct = AMD Instinct
hw-cpu = nur CPU
hw-other = andere Hardware
models-says = { $count } von { $of } Modellen passen bei { $context } Tokens Kontext, unter { $system }.
models-longest = Längster Kontext
models-fits = passt
models-tight = passt knapp
models-not = passt nicht
models-none = keiner
models-speed = { $model } schreibt, bei { $context } Tokens
offers-none = Niemand hat einen Preis veröffentlicht. Vergleichen lässt sich das Gerät trotzdem.
price-in-other-money = In anderem Geld. Ohne deinen Kurs zählt das nie.
price-only-claimed = Das hat jemand behauptet; wer es verlangt, war nicht zu finden. Das zählt nie.
rate-shader = der Shader
rate-matrix = der Matrixeinheiten
rate-matrix-narrow = der Matrixeinheiten, Summen in 16 Bit
rate-is = FP16 ist die höchste Rate auf dem Papier, mit Matrixeinheiten, wo ein Chip sie hat. Programme erreichen einen Teil davon.
offer-seen = Gesehen
offer-part = Für
offer-whole = das Ganze
offer-source = Quelle
prices-title = Preis im Lauf der Zeit
prices-none = Bis zu diesem Tag hat niemand einen Preis veröffentlicht.
prices-none-in-dollars = Bis zu diesem Tag kein Angebot in Dollar. Die anderen stehen unten in der Liste.
prices-same = { $to } seit { $day }.
prices-rose = Von { $from } am { $day } auf { $to }: { $share } teurer.
prices-fell = Von { $from } am { $day } auf { $to }: { $share } günstiger.
prices-from = Ab
prices-elsewhere =
    { $count ->
        [one] Ein Angebot in anderer Währung oder für ein Teil steht in der Liste unten.
       *[other] { $count } Angebote in anderen Währungen oder für Teile stehen in der Liste unten.
    }
legend-price = was als Preis galt
legend-new = neu
legend-used = generalüberholt oder gebraucht
legend-not-sold = nicht zu haben

## Ein Modell

model-released = erschienen { $day }
model-use =
    { $use ->
        [coding-agent] Coding-Agent
        [coding] Programmieren
        [chat] Chat
        [reasoning] Nachdenken
        [vision] Bilder
        [audio] Ton
        [tools] Werkzeuge
        [long-context] langer Kontext
        [local-agent] lokaler Agent
        [small-machines] kleine Geräte
        [server-or-very-large-memory] Server oder sehr viel Speicher
        [server-only] nur Server
       *[other] { $name }
    }
model-extended = { $tokens } mit der Erweiterung seiner Entwickler
model-per-token = Cache je Token
model-ollama = In Ollama
model-files = Dateien
model-shapes = Formen
model-no-shapes = Von seinen Formen ist nicht genug veröffentlicht, um den Speicher zu berechnen.
model-quality = Qualität
model-no-quality = Es fand sich keine Wertung.
model-quality-what = Wertungen lassen sich nur bei gleichem Index und gleicher Version vergleichen.
model-sources = Wo die Formen stehen
model-memory = Speicher bei wachsendem Kontext
model-memory-says = Als { $quant } braucht es { $first } GiB bei { $short } Tokens und { $last } GiB bei { $long }.
model-memory-reads = Speicher bei einer Kontextlänge
model-memory-note = Gewichte, Cache und Puffer zusammen, auf einer GPU mit llama.cpp.
model-memory-missing = Geschätzt, wo niemand es veröffentlicht hat: { $figures }.
model-kv = Cache als { $kv }
value-kib = { $value } KiB
files-none = Es wurde keine Datei davon gesehen.
files-size = Größe
files-bits = Bit je Gewicht
files-seen = Gesehen
files-rounded = gerundet
quality-index = Index
quality-score = Wert
quality-date = Datum
quality-no-version = keine Version genannt
shapes-layers = Schichten
shapes-of-these = { $layers } davon
shapes-hidden = Breite
shapes-heads = Query-Heads
shapes-vocab = Vokabular
shapes-experts =
    { $shared ->
        [0] { $used } von { $experts } je Token
       *[other] { $used } von { $experts } je Token und { $shared } gemeinsame
    }
shapes-from =
    { $code ->
        [config] Note A: aus der config.json des Modells selbst.
        [print_info] Note A: wie llama.cpp sie aus einer Datei davon las.
        [gallery] Note B: aus einer Galerie von Architekturen, nicht aus den Dateien des Modells.
        [reported] Note B: wie andere sie berichten, die es laufen ließen.
        [inherited] Note C: von einem Modell derselben Familie übernommen.
        [derived] Note C: aus einer veröffentlichten Zahl seines Cache zurückgerechnet.
        [partial] Note C: nur ein Teil davon war zu finden.
       *[other] Note C: { $from }.
    }
layers-full = behalten jedes Token
layers-window = behalten die letzten { $tokens } Tokens
layers-window-unknown = behalten ein Fenster, das niemand veröffentlicht hat; gezählt als alles
layers-latent = behalten je Token eine gestauchte Zeile der Breite { $width }
layers-recurrent = behalten einen Zustand fester Größe, gleich wie lang der Kontext ist
layers-published = behalten je Token, was ihre Entwickler veröffentlicht haben
layers-heads = { $heads } Heads, { $key } breit für Keys, { $value } für Values
missing-hidden = die Breite
missing-feed-forward = die Feed-forward-Breite
missing-vocabulary = das Vokabular
missing-recurrent-state = der rekurrente Zustand
missing-window = das Fenster
missing-cache-shapes = die Formen des Caches
runs-none = Niemand hat einen Lauf veröffentlicht.
