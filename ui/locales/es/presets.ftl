### Mezclas de trabajo que rellenan el formulario con un clic, y los tipos de tarea.

preset-coding-agent = Agente de programación
preset-coding-agent-what = Un agente que lee mucho código a la vez, grandes reescrituras que pueden salir de casa, y chat.
preset-chat = Chat y documentos
preset-chat-what = Conversación y preguntas sobre tus propios papeles.
preset-law-office = Bufete
preset-law-office-what = Preguntas sobre expedientes confidenciales. Nada puede salir.
preset-team = Equipo pequeño
preset-team-what = Unas pocas personas comparten una máquina: un agente, chat y documentos.
preset-batch = Resúmenes por lotes
preset-batch-what = Cientos de resúmenes al día sin que nadie espere, y algo de chat.
preset-frontier = Un modelo de 400B
preset-frontier-what = El modelo denso más grande (todos sus pesos trabajan en cada token), en casa, para preguntas privadas.

task-kind-coding-agent = Agente de programación
task-kind-refactor = Refactorización
task-kind-chat = Chat
task-kind-documents = Documentos
task-kind-batch = Lotes
task-kind-own = Tarea propia
