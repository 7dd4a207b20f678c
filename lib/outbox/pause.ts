import type { Timer } from "#lib/outbox/timer.ts";

const shortest = 1_000;
const longest = 30_000;

/** The pause after a failure: ever longer, or as long as the server asked for. */
export class Pause {
  readonly #timer: Timer;
  readonly #over: () => void;
  #failures = 0;
  #cancel: (() => void) | null = null;

  /** `over` is called when a pause has passed, not when it was ended. */
  constructor(timer: Timer, over: () => void) {
    this.#timer = timer;
    this.#over = over;
  }

  get on(): boolean {
    return this.#cancel !== null;
  }

  /** After a failure; `asked` is what the server asked for, in milliseconds. */
  afterFailure(asked: number | null): void {
    this.begin(Math.max(asked ?? Math.min(shortest * 2 ** this.#failures, longest), shortest));
    this.#failures += 1;
  }

  begin(milliseconds: number): void {
    this.end();
    this.#cancel = this.#timer.after(Math.max(0, milliseconds), () => {
      this.#cancel = null;
      this.#over();
    });
  }

  end(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Something was answered: the next pause is a short one again. */
  forgetFailures(): void {
    this.#failures = 0;
  }
}
