//! The scenario under the person's hands and the newest answer to it. Every change asks again; while one question is
//! under way only the newest of those that follow is asked next; a refusal keeps the last good answer on the screen.

import type { Answer, Failure, Host } from "$lib/host/host";
import type { Recommendation, Scenario, Task } from "$lib/host/types";
import { errorPath } from "$lib/text/sentences";
import { Ahead, type Question } from "./ahead";
import { Exploring } from "./exploring.svelte";
import { History } from "./history.svelte";

type Change = (scenario: Scenario) => void;

export class Advice {
  scenario: Scenario = $state(empty());
  /** The day of the prices, or `null` for today. */
  asOf: string | null = $state(null);
  answer: Recommendation | null = $state.raw(null);
  /** The scenario that `answer` belongs to: sums in it are in its currency. */
  answered: Scenario = $state.raw(empty());
  refusal: Failure | null = $state.raw(null);
  /** True while an answer takes longer than a person notices. */
  slow = $state(false);
  readonly exploring: Exploring;
  readonly history = new History<Question>(() => this.#input());

  #host: Host;
  #ahead: Ahead;
  #taken: Question | null = null;
  #wanted = 0;
  #shown = 0;
  #asking: Promise<void> | null = null;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#ahead = new Ahead(host);
    this.exploring = new Exploring(host);
  }

  /** Opens on a scenario, with nothing to take back. */
  start(scenario: Scenario): Promise<void> {
    this.scenario = scenario;
    this.#taken = null;
    this.history.start();
    return this.ask();
  }

  /** Changes the scenario and asks for the answer. `next` are the changes that will probably follow this one. */
  change(how: Change, next: Change[] = []): void {
    how(this.scenario);
    this.#changed();
    if (next.length === 0) return;
    this.#ahead.expect(() =>
      next.map((change) => {
        const { scenario, asOf } = this.#input();
        const changed = structuredClone(scenario);
        change(changed);
        return { scenario: changed, asOf };
      }),
    );
  }

  /** Puts another scenario in the place of this one; one step back brings it back. */
  replace(scenario: Scenario): void {
    this.scenario = structuredClone(scenario);
    this.#changed();
  }

  setAsOf(day: string | null): void {
    this.asOf = day;
    this.#changed();
  }

  undo(): void {
    this.#return(this.history.undo());
  }

  redo(): void {
    this.#return(this.history.redo());
  }

  #return(to: Question | null): void {
    if (to === null) return;
    this.scenario = structuredClone(to.scenario);
    this.asOf = to.asOf;
    this.#taken = null;
    void this.ask();
    this.#saveSoon();
  }

  #changed(): void {
    this.#taken = null;
    this.history.note();
    void this.ask();
    this.#saveSoon();
  }

  /** The scenario as it is now, apart from the one that goes on changing. */
  snapshot(): Scenario {
    return $state.snapshot(this.scenario) as Scenario;
  }

  /** What is asked, as plain data that nobody changes: taken once after each change, however many parts want it. */
  #input(): Question {
    return (this.#taken ??= { scenario: this.snapshot(), asOf: this.asOf });
  }

  /** Asks again after the facts themselves changed: no answer of before holds. */
  factsChanged(): Promise<void> {
    this.#ahead.forget();
    return this.ask();
  }

  /** Resolves when the newest question is answered. */
  ask(): Promise<void> {
    this.#wanted++;
    const question = this.#input();
    this.exploring.changed(question);
    const known = this.#ahead.known(question);
    if (known) {
      this.#show(question.scenario, known);
      return this.#asking ?? Promise.resolve();
    }
    this.#asking ??= this.#askUntilNewest().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #askUntilNewest(): Promise<void> {
    const timer = setTimeout(() => (this.slow = true), 400);
    let asked = -1;
    while (asked !== this.#wanted && this.#shown !== this.#wanted) {
      asked = this.#wanted;
      const question = this.#input();
      const answer = await this.#host.recommend(question.scenario, question.asOf);
      if (answer.ok) this.#ahead.keep(question, answer);
      // An answer that was known may have overtaken this one.
      if (this.#shown < asked) this.#show(question.scenario, answer, asked);
    }
    clearTimeout(timer);
    this.slow = false;
  }

  #show(scenario: Scenario, result: Answer<Recommendation>, asked = this.#wanted): void {
    this.#shown = asked;
    if (result.ok) {
      this.answer = result.value;
      this.answered = scenario;
      this.refusal = null;
    } else {
      this.refusal = result.error;
    }
  }

  /** The refusal, where it is about this field. */
  problemAt(path: string): Failure | null {
    return this.refusal !== null && errorPath(this.refusal) === path ? this.refusal : null;
  }

  /** True where the refusal is about this field or one below it. */
  problemWithin(path: string): boolean {
    const at = this.refusal === null ? null : errorPath(this.refusal);
    return at !== null && (at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`));
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#save(), 600);
  }

  async #save(): Promise<void> {
    // What was refused is not kept: the next start would open on an error.
    if (this.refusal === null) await this.#host.saveScenario(this.snapshot());
  }
}

function empty(): Scenario {
  return { version: 1, tasks: [], budget: { amount: 0, currency: "USD" }, private_share: 1 };
}

/** A name for a new task that no other has. */
export function freeTaskId(tasks: readonly Task[], wish: string): string {
  const base = wish.replace(/-\d+$/, "");
  if (!tasks.some((task) => task.id === wish)) return wish;
  for (let n = 2; ; n++) {
    const id = `${base}-${n}`;
    if (!tasks.some((task) => task.id === id)) return id;
  }
}
