import type { CellPath } from "#lib/forms/cell-edit.ts";
import { Announcer, type OutboxSummary } from "#lib/outbox/announcer.ts";
import { type Block, type CellState, stateOf } from "#lib/outbox/cell-state.ts";
import { newKey } from "#lib/outbox/new-key.ts";
import { Pause } from "#lib/outbox/pause.ts";
import * as queues from "#lib/outbox/queue.ts";
import { type Answer, sendEdit } from "#lib/outbox/send-edit.ts";
import { Shelf } from "#lib/outbox/shelf.ts";
import { realTimer, type Timer } from "#lib/outbox/timer.ts";

type Options = { user: string; organisation: string; fetch?: typeof fetch; timer?: Timer };

/** An edit that the server has not confirmed, and how it stands. */
export type KeptCell = queues.Edit & { state: CellState };

/**
 * What one person typed in one organisation and the server has not confirmed. An edit is durable before it is sent,
 * and sent until it is answered; another person's edits are neither sent nor shown.
 */
export async function openOutbox(options: Options): Promise<Outbox> {
  const outbox = new Outbox(options);
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
  /** Cells whose edits are not durable yet: they count as waiting, lest the page be left just then. */
  readonly #adding: CellPath[] = [];
  readonly #pause: Pause;
  /** Cells at which the server fails rest for a while, and keep no other cell waiting. */
  readonly #rested = new Set<CellPath>();
  readonly #rest: Pause;
  #closed = false;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor({ user, organisation, fetch = globalThis.fetch, timer = realTimer }: Options) {
    const owner = `${user} ${organisation}`;
    this.#shelf = new Shelf(owner);
    this.#timer = timer;
    this.#pause = new Pause(timer, () => this.#inBackground(this.#flush()));
    this.#rest = new Pause(timer, () => {
      this.#rested.clear();
      this.#inBackground(this.#flush());
    });
    this.#to = { user, organisation, fetch: fetch.bind(globalThis) };
    this.#summary = { savedAt: null, waiting: 0, held: 0, blocked: null, durable: true };
    this.#announcer = new Announcer(owner, ({ state }) => this.#inBackground(this.#hear(state)));
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
    this.#pause.end();
    this.#pause.forgetFailures();
    this.#rest.end();
    this.#rest.forgetFailures();
    this.#rested.clear();
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

  /** The page is left: what can be sent is sent, and then nothing more. */
  async leave(): Promise<void> {
    this.#inBackground(this.#flush());
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    await this.close();
  }

  /** Sends nothing more; answers once what is under way has ended. What is unconfirmed stays for the next time. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#pause.end();
    this.#rest.end();
    globalThis.removeEventListener?.("online", this.#onReach);
    globalThis.removeEventListener?.("focus", this.#onReach);
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    this.#pause.end();
    this.#announcer.close();
    this.#shelf.close();
  }

  #inBackground(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }

  /** What another tab could save shows that nothing stands in the way any more. */
  async #hear(state: CellState | null): Promise<void> {
    if (state?.kind !== "saved") return this.#count();
    const { blocked } = this.#summary;
    await this.#count({ savedAt: state.at });
    if (blocked !== null) await this.resume();
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

  #put(edit: queues.Edit, held: queues.Held | null): Promise<void> {
    const adding = this.#shelve(edit, held);
    this.#inBackground(adding);
    return adding;
  }

  async #shelve(edit: queues.Edit, held: queues.Held | null): Promise<void> {
    this.#adding.push(edit.path);
    this.#tell({ waiting: this.#summary.waiting + 1 });
    await this.#change((queue) => queues.add(queue, edit, newKey(), held));
    this.#adding.splice(this.#adding.indexOf(edit.path), 1);
    this.#announcer.cell(edit.path, stateOf({ held }, this.#summary.blocked));
    await this.#count();
  }

  /** Counts again what is unconfirmed, and tells what became known. */
  async #count(found: Partial<OutboxSummary> = {}): Promise<void> {
    const { edits } = await this.#read();
    const { blocked } = this.#summary;
    const pathsOf = (those: queues.QueuedEdit[]) => those.map(({ path }) => path);
    const held = new Set(pathsOf(edits.filter((edit) => edit.held !== null))).size;
    const sending = pathsOf(edits.filter((edit) => edit.held === null));
    this.#tell({ ...found, held, waiting: new Set([...sending, ...this.#adding]).size });
    if (this.#summary.blocked === blocked) return;
    for (const edit of edits.filter((each) => each.held === null))
      this.#announcer.cell(edit.path, stateOf(edit, this.#summary.blocked), "this tab");
  }

  #tell(found: Partial<OutboxSummary>): void {
    this.#summary = { ...this.#summary, ...found, durable: this.#shelf.durable };
    this.#announcer.summary(this.#summary);
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
    const { blocked } = this.#summary;
    return !this.#closed && !this.#pause.on && blocked !== "signed out" && blocked !== "other user";
  }

  /** Sends the oldest edit that nothing holds; whether to go on. */
  async #sendNext(): Promise<boolean> {
    const taken = await this.#shelf.change((queue) =>
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
        await this.#noteAnswered(path, (queue) => queues.confirm(queue, key, cell.version), saved);
        await this.#count({ savedAt: saved.at, blocked: null });
        return true;
      }
      case "held":
        await this.#noteAnswered(path, (queue) => queues.hold(queue, key, answer.held), answer.held);
        await this.#count({ blocked: null });
        return true;
      case "blocked":
        return this.#stop(answer.why);
      case "failed":
        this.#rested.add(path);
        if (!this.#rest.on) this.#rest.afterFailure(null);
        this.#announcer.cell(path, { kind: "waiting", why: "network" });
        return true;
      case "unreachable":
        this.#pause.afterFailure(answer.retryAfter);
        return this.#stop("network");
    }
  }

  /** Notes an answer, and tells how its cell stands now. Another tab may have noted it before. */
  async #noteAnswered(path: CellPath, note: (queue: queues.Queue) => queues.Queue, state: CellState) {
    const [known, newest] = await this.#shelf.change((before) => {
      const queue = note(before);
      return { queue, answer: [queue !== before, queues.newestOf(queue, path)] as const };
    });
    this.#pause.forgetFailures();
    if (known) this.#announcer.cell(path, newest === undefined ? state : stateOf(newest, null));
  }

  async #stop(blocked: Block): Promise<false> {
    await this.#change((queue) => queues.release(queue, this.#tab));
    await this.#count({ blocked });
    return false;
  }
}
