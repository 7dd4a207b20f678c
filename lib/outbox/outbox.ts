import type { CellPath } from "#lib/forms/cell-edit.ts";
import { Announcer, type OutboxSummary } from "#lib/outbox/announcer.ts";
import { type CellState, stateOf } from "#lib/outbox/cell-state.ts";
import { newKey } from "#lib/outbox/new-key.ts";
import * as queues from "#lib/outbox/queue.ts";
import { type Answer, sendEdit } from "#lib/outbox/send-edit.ts";
import { openShelf, type Shelf } from "#lib/outbox/shelf.ts";
import { realTimer, type Timer } from "#lib/outbox/timer.ts";

type Options = { user: string; organisation: string; fetch?: typeof fetch; timer?: Timer };

/** An edit that the server has not confirmed, and how it stands. */
export type KeptCell = queues.Edit & { state: CellState };

const longestPause = 30_000;

/**
 * What one person typed in one organisation and the server has not confirmed. An edit is durable before it is sent,
 * and sent until it is answered; another person's edits are neither sent nor shown.
 */
export async function openOutbox(options: Options): Promise<Outbox> {
  const outbox = new Outbox(options, await openShelf(`${options.user} ${options.organisation}`));
  await outbox.resume();
  return outbox;
}

export class Outbox {
  readonly #shelf: Shelf;
  readonly #timer: Timer;
  readonly #announcer: Announcer;
  readonly #to: { user: string; organisation: string; fetch: typeof fetch };
  readonly #tab = newKey();
  #summary: OutboxSummary;
  #sending = false;
  /** Asked to send, also while sending: what was added meanwhile is not left lying. */
  #wanted = false;
  #failures = 0;
  #cancelRetry = () => {};
  #closed = false;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor({ user, organisation, fetch = globalThis.fetch, timer = realTimer }: Options, shelf: Shelf) {
    this.#shelf = shelf;
    this.#timer = timer;
    this.#to = { user, organisation, fetch: fetch.bind(globalThis) };
    this.#summary = { savedAt: null, waiting: 0, held: 0, blocked: null, durable: shelf.durable };
    this.#announcer = new Announcer(`${user} ${organisation}`, ({ state }) => {
      this.#inBackground(this.#count(state?.kind === "saved" ? { savedAt: state.at } : {}));
    });
    globalThis.addEventListener?.("online", this.#onReach);
    globalThis.addEventListener?.("focus", this.#onReach);
  }

  /** Everything unconfirmed, the newest of each cell. */
  async kept(): Promise<KeptCell[]> {
    const queue = await this.#read();
    return queues.newest(queue).map((edit) => {
      const { path, typed, result, base } = edit;
      return { path, typed, result, base, state: stateOf(edit, this.#summary.blocked) };
    });
  }

  /** Answers once the edit is durable; sending follows. */
  async add(edit: queues.Edit): Promise<void> {
    await this.#put(edit, null);
    this.#inBackground(this.#flush());
  }

  /** Keeps text that cannot be read, on this computer alone. */
  keep(draft: Omit<queues.Edit, "result">): Promise<void> {
    return this.#put({ ...draft, result: null }, { kind: "unreadable" });
  }

  /** Ends a conflict: sends one's own value upon the other's version, or takes the other's. */
  async settle(path: CellPath, choice: "mine" | "theirs"): Promise<void> {
    const held = queues.newestOf(await this.#read(), path)?.held;
    if (held?.kind !== "conflict") return;
    await this.#change((queue) => queues.settle(queue, path, choice, newKey()));
    this.#announcer.cell(path, choice === "mine" ? { kind: "saving" } : { kind: "taken", ...held.theirs });
    await this.#count();
    this.#inBackground(this.#flush());
  }

  /** Drops what is kept for a cell. */
  async forget(path: CellPath): Promise<void> {
    await this.#change((queue) => queues.forget(queue, path));
    this.#announcer.cell(path, null);
    await this.#count();
  }

  /** Tries again now, whatever stood in the way: after signing in again, or once the network is back. */
  async resume(): Promise<void> {
    this.#cancelRetry();
    this.#failures = 0;
    await this.#count({ blocked: null });
    this.#inBackground(this.#flush());
  }

  get summary(): OutboxSummary {
    return this.#summary;
  }

  onCell(listener: (path: CellPath, state: CellState | null) => void): () => void {
    return this.#announcer.onCell(listener);
  }

  onSummary(listener: (summary: OutboxSummary) => void): () => void {
    return this.#announcer.onSummary(listener);
  }

  /** Sends nothing more; answers once what is under way has ended. What is unconfirmed stays for the next time. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelRetry();
    globalThis.removeEventListener?.("online", this.#onReach);
    globalThis.removeEventListener?.("focus", this.#onReach);
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    this.#announcer.close();
    this.#shelf.close();
  }

  #inBackground(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  readonly #onReach = () => {
    const { blocked } = this.#summary;
    if (blocked === null || blocked === "network") this.#inBackground(this.resume());
  };

  #read(): Promise<queues.Queue> {
    return this.#shelf.change((queue) => ({ queue, answer: queue }));
  }

  /** Changes the queue and answers it as it is then. */
  #change(make: (queue: queues.Queue) => queues.Queue): Promise<queues.Queue> {
    return this.#shelf.change((queue) => {
      const changed = make(queue);
      return { queue: changed, answer: changed };
    });
  }

  async #put(edit: queues.Edit, held: queues.Held | null): Promise<void> {
    await this.#change((queue) => queues.add(queue, edit, newKey(), held));
    this.#announcer.cell(edit.path, stateOf({ held }, this.#summary.blocked));
    await this.#count();
  }

  /** Counts again what is unconfirmed, and tells what became known. */
  async #count(found: Partial<OutboxSummary> = {}): Promise<void> {
    const { edits } = await this.#read();
    const { blocked } = this.#summary;
    const held = edits.filter((edit) => edit.held !== null).length;
    this.#summary = { ...this.#summary, ...found, held, waiting: edits.length - held };
    this.#announcer.summary(this.#summary);
    if (this.#summary.blocked === blocked) return;
    for (const edit of edits.filter((each) => each.held === null))
      this.#announcer.cell(edit.path, stateOf(edit, this.#summary.blocked), "this tab");
  }

  async #flush(): Promise<void> {
    const { blocked } = this.#summary;
    if (this.#closed || blocked === "signed out" || blocked === "other user") return;
    this.#wanted = true;
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#wanted && !this.#closed) {
        this.#wanted = false;
        while (!this.#closed && (await this.#sendNext()));
      }
    } finally {
      this.#sending = false;
    }
  }

  /** Sends the oldest edit that nothing holds; whether to go on. */
  async #sendNext(): Promise<boolean> {
    const taken = await this.#shelf.change((queue) => queues.take(queue, this.#tab, this.#timer.now()));
    if (taken === null) return false;
    if ("until" in taken) {
      this.#retryIn(taken.until - this.#timer.now());
      return false;
    }
    return this.#note(taken, await sendEdit(taken, this.#to));
  }

  /** Notes what became of an edit; whether to go on with the next one. */
  #note(edit: queues.QueuedEdit, answer: Answer): Promise<boolean> {
    switch (answer.kind) {
      case "stored":
        return this.#noteStored(edit, answer.cell);
      case "held":
        return this.#noteHeld(edit, answer.held);
      case "blocked":
        return this.#stop({ blocked: answer.why });
      case "unreachable":
        this.#retryIn(answer.retryAfter ?? Math.min(1000 * 2 ** this.#failures, longestPause));
        this.#failures += 1;
        return this.#stop({ blocked: "network" });
    }
  }

  async #noteStored(
    { key, path }: queues.QueuedEdit,
    cell: Extract<Answer, { kind: "stored" }>["cell"],
  ): Promise<boolean> {
    const queue = await this.#change((before) => queues.confirm(before, key, cell.version));
    const later = queues.newestOf(queue, path);
    const at = this.#timer.now();
    this.#failures = 0;
    this.#announcer.cell(path, later === undefined ? { kind: "saved", at, ...cell } : stateOf(later, null));
    await this.#count({ savedAt: at, blocked: null });
    return true;
  }

  async #noteHeld({ key, path }: queues.QueuedEdit, held: queues.Held): Promise<boolean> {
    const queue = await this.#change((before) => queues.hold(before, key, held));
    const left = queues.newestOf(queue, path);
    this.#failures = 0;
    this.#announcer.cell(path, left === undefined ? null : stateOf(left, null));
    await this.#count({ blocked: null });
    return true;
  }

  async #stop(found: Partial<OutboxSummary>): Promise<false> {
    await this.#change((queue) => queues.release(queue, this.#tab));
    await this.#count(found);
    return false;
  }

  #retryIn(milliseconds: number): void {
    this.#cancelRetry();
    if (this.#closed) return;
    this.#cancelRetry = this.#timer.after(Math.max(0, milliseconds), () => this.#inBackground(this.#flush()));
  }
}
