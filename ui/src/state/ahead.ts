//! Answers asked for before they are needed. Whoever moves a slider moves it on: the answers to the next stops are
//! fetched while the person looks at this one, so that the next move is answered in its own frame. Answers once given
//! are kept for a while too, for the way back.

import type { Answer, Host } from "$lib/host/host";
import type { Recommendation, Scenario } from "$lib/host/types";

export interface Question {
  scenario: Scenario;
  asOf: string | null;
}

/** A frame that was begun is painted by then; milliseconds. Still long before the next move of a key held down. */
const PAINTED = 12;
/** An answer has some hundred kilobytes. */
const MOST = 32;

export class Ahead {
  #host: Host;
  #kept = new Map<string, Answer<Recommendation>>();
  #wanted: Question[] = [];
  #thought: (() => Question[]) | null = null;
  #under_way = false;
  /** How often everything was forgotten: an answer that was under way then is of facts that no longer hold. */
  #facts = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The answer, where it is there already. */
  known(question: Question): Answer<Recommendation> | null {
    const key = keyOf(question);
    const answer = this.#kept.get(key);
    if (!answer) return null;
    // What was used last goes last.
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    return answer;
  }

  keep(question: Question, answer: Answer<Recommendation>): void {
    this.#kept.set(keyOf(question), answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
  }

  /** Forgets every answer. */
  forget(): void {
    this.#kept.clear();
    this.#wanted = [];
    this.#facts++;
  }

  /** What will probably be asked next, in this order, in place of what was thought before. Looked at after the next frame. */
  expect(questions: () => Question[]): void {
    const waiting = this.#thought !== null;
    this.#thought = questions;
    if (waiting) return;
    // Neither the questions nor the answers, of some hundred kilobytes each, are to keep this move's frame waiting.
    requestAnimationFrame(() => setTimeout(() => this.#think(), PAINTED));
  }

  #think(): void {
    const wanted = this.#thought?.() ?? [];
    this.#thought = null;
    this.#wanted = wanted.filter((it) => !this.#kept.has(keyOf(it)));
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    if (this.#under_way) return;
    this.#under_way = true;
    for (let next = this.#wanted.shift(); next !== undefined; next = this.#wanted.shift()) {
      const facts = this.#facts;
      const answer = await this.#host.recommend(next.scenario, next.asOf);
      if (answer.ok && facts === this.#facts) this.keep(next, answer);
    }
    this.#under_way = false;
  }
}

function keyOf(question: Question): string {
  return JSON.stringify([question.asOf, question.scenario]);
}
