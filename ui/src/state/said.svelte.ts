//! What the window says about something that was just done, with the one thing that can be done about it.

export interface Saying {
  text: string;
  action: { label: string; act: () => void } | null;
}

/** Long enough to read a sentence and to reach its button; milliseconds. */
const STAYS = 10_000;

export class Said {
  now: Saying | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, action: Saying["action"] = null): void {
    this.now = { text, action };
    this.stay();
    this.leave();
  }

  /** Stays while a person is at it. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), STAYS);
  }

  act(): void {
    const action = this.now?.action;
    this.close();
    action?.act();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.now = null;
  }
}
