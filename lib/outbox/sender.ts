import type { CellPath } from "#lib/forms/cell-edit.ts";
import type { Background } from "#lib/outbox/background.ts";
import type { Block } from "#lib/outbox/cell-state.ts";
import type { Ledger } from "#lib/outbox/ledger.ts";
import { newKey } from "#lib/outbox/new-key.ts";
import { Pause } from "#lib/outbox/pause.ts";
import * as queues from "#lib/outbox/queue.ts";
import { type Answer, sendEdit } from "#lib/outbox/send-edit.ts";
import type { Timer } from "#lib/outbox/timer.ts";

/** To whom edits are sent, and as whose. */
export type Destination = { user: string; organisation: string; fetch: typeof fetch };

/** Sends what the ledger keeps, one edit after the other, for as long as nothing stands in the way. */
export class Sender {
  readonly #ledger: Ledger;
  readonly #to: Destination;
  readonly #timer: Timer;
  readonly #background: Background;
  readonly #tab = newKey();
  #sending = false;
  /** Asked to send, also while sending: what was added meanwhile is not left lying. */
  #wanted = false;
  readonly #pause: Pause;
  /** Cells at which the server fails rest for a while, and keep no other cell waiting. */
  readonly #rested = new Set<CellPath>();
  readonly #rest: Pause;
  #closed = false;

  constructor(ledger: Ledger, to: Destination, timer: Timer, background: Background) {
    this.#ledger = ledger;
    this.#to = to;
    this.#timer = timer;
    this.#background = background;
    this.#pause = new Pause(timer, () => this.send());
    this.#rest = new Pause(timer, () => {
      this.#rested.clear();
      this.send();
    });
  }

  /** Sends what may be sent now, in the background. */
  send(): void {
    this.#background.run(this.#flush());
  }

  /** Forgets whatever stood in the way, and tries again. */
  async resume(): Promise<void> {
    this.#pause.end();
    this.#pause.forgetFailures();
    this.#rest.end();
    this.#rest.forgetFailures();
    this.#rested.clear();
    await this.#ledger.count({ blocked: null });
    this.send();
  }

  /** Begins nothing more. */
  close(): void {
    this.#closed = true;
    this.#pause.end();
    this.#rest.end();
  }

  async #flush(): Promise<void> {
    this.#wanted = true;
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#wanted && this.#maySend()) {
        this.#wanted = false;
        while (this.#maySend() && (await this.#sendNext()));
      }
    } finally {
      this.#sending = false;
    }
  }

  /** What is typed in a pause waits for its end: the server may have asked for it. */
  #maySend(): boolean {
    const { blocked } = this.#ledger.summary;
    return !this.#closed && !this.#pause.on && blocked !== "signed out" && blocked !== "other user";
  }

  /** Sends the oldest edit that nothing holds; whether to go on. */
  async #sendNext(): Promise<boolean> {
    const taken = await this.#ledger.shelf.change((queue) =>
      queues.take(queue, this.#tab, this.#timer.now(), this.#rested),
    );
    if (taken === null) return false;
    if ("until" in taken) {
      this.#pause.begin(taken.until - this.#timer.now());
      return false;
    }
    return this.#note(taken, await sendEdit(taken, this.#to));
  }

  /** Notes what became of an edit; whether to go on with the next one. */
  async #note({ key, path }: queues.QueuedEdit, answer: Answer): Promise<boolean> {
    switch (answer.kind) {
      case "stored": {
        const { cell } = answer;
        const saved = { kind: "saved", at: this.#timer.now(), ...cell } as const;
        await this.#ledger.note(path, (queue) => queues.confirm(queue, key, cell.version), saved);
        return this.#goOn({ savedAt: saved.at });
      }
      case "held":
        await this.#ledger.note(path, (queue) => queues.hold(queue, key, answer.held), answer.held);
        return this.#goOn({});
      case "blocked":
        return this.#stop(answer.why);
      case "failed":
        this.#rested.add(path);
        if (!this.#rest.on) this.#rest.afterFailure(null);
        this.#ledger.announcer.cell(path, { kind: "waiting", why: "network" });
        return true;
      case "unreachable":
        this.#pause.afterFailure(answer.retryAfter);
        return this.#stop("network");
    }
  }

  async #goOn(found: { savedAt?: number }): Promise<true> {
    this.#pause.forgetFailures();
    await this.#ledger.count({ ...found, blocked: null });
    return true;
  }

  async #stop(blocked: Block): Promise<false> {
    await this.#ledger.change((queue) => queues.release(queue, this.#tab));
    await this.#ledger.count({ blocked });
    return false;
  }
}
