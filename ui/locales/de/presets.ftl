### Mischungen von Arbeit, die das Formular mit einem Klick füllen, und die Arten von Aufgaben.

preset-coding-agent = Coding-Agent
preset-coding-agent-what = Ein Agent, der viel Code auf einmal liest, große Umbauten, die das Haus verlassen dürfen, und Chat.
preset-chat = Chat und Dokumente
preset-chat-what = Unterhaltung und Fragen an deine eigenen Papiere.
preset-law-office = Kanzlei
preset-law-office-what = Fragen an vertrauliche Akten. Nichts darf hinaus.
preset-team = Kleines Team
preset-team-what = Ein paar Leute teilen sich ein Gerät: ein Agent, Chat und Dokumente.
preset-batch = Zusammenfassungen im Stapel
preset-batch-what = Hunderte Zusammenfassungen am Tag, auf die niemand wartet, und etwas Chat.
preset-frontier = Ein 400B-Modell
preset-frontier-what = Das größte dichte Modell (alle seine Gewichte arbeiten an jedem Token), zu Hause, für private Fragen.

task-kind-coding-agent = Coding-Agent
task-kind-refactor = Umbau
task-kind-chat = Chat
task-kind-documents = Dokumente
task-kind-batch = Stapel
task-kind-own = Eigene Aufgabe
