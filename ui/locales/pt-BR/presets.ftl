### Misturas de trabalho que preenchem o formulário com um clique, e os tipos de tarefa.

preset-coding-agent = Agente de programação
preset-coding-agent-what = Um agente que lê muito código de uma vez, grandes reescritas que podem sair de casa, e chat.
preset-chat = Chat e documentos
preset-chat-what = Conversa e perguntas sobre os seus próprios papéis.
preset-law-office = Escritório de advocacia
preset-law-office-what = Perguntas sobre arquivos confidenciais. Nada pode sair.
preset-team = Equipe pequena
preset-team-what = Algumas pessoas dividem uma máquina: um agente, chat e documentos.
preset-batch = Resumos em lote
preset-batch-what = Centenas de resumos por dia sem ninguém esperando, e um pouco de chat.
preset-frontier = Um modelo de 400B
preset-frontier-what = O maior modelo denso (todos os pesos trabalham em cada token), em casa, para perguntas privadas.

task-kind-coding-agent = Agente de programação
task-kind-refactor = Refatoração
task-kind-chat = Chat
task-kind-documents = Documentos
task-kind-batch = Lote
task-kind-own = Tarefa própria
