### Mixes of work that fill the form in one click, and the kinds of task.

preset-coding-agent = Coding agent
preset-coding-agent-what = An agent that reads much code at once, large rewrites that may leave the house, and chat.
preset-chat = Chat and documents
preset-chat-what = Conversation and questions over your own papers.
preset-law-office = Law office
preset-law-office-what = Questions over confidential files. Nothing may leave.
preset-team = Small team
preset-team-what = A few people share one box: an agent, chat and documents.
preset-batch = Batch summaries
preset-batch-what = Hundreds of summaries a day with nobody waiting, and some chat.
preset-frontier = A 400B model
preset-frontier-what = The largest dense model (all its weights work on every token), at home, for private questions.

task-kind-coding-agent = Coding agent
task-kind-refactor = Refactoring
task-kind-chat = Chat
task-kind-documents = Documents
task-kind-batch = Batch
task-kind-own = Own task
