import type { CellPath } from "#lib/forms/cell-edit.ts";
import type { OutboxSummary } from "#lib/outbox/announcer.ts";
import { Background } from "#lib/outbox/background.ts";
import { type CellState, stateOf } from "#lib/outbox/cell-state.ts";
import { Drafts } from "#lib/outbox/drafts.ts";
import { Ledger } from "#lib/outbox/ledger.ts";
import { newKey } from "#lib/outbox/new-key.ts";
import * as queues from "#lib/outbox/queue.ts";
import { Sender } from "#lib/outbox/sender.ts";
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
  readonly drafts: Drafts;
  readonly #ledger: Ledger;
  readonly #sender: Sender;
  readonly #background = new Background();

  constructor({ user, organisation, fetch = globalThis.fetch, timer = realTimer }: Options) {
    const owner = `${user} ${organisation}`;
    this.drafts = new Drafts(owner);
    this.#ledger = new Ledger(owner, (state) => this.#background.run(this.#hear(state)));
    const to = { user, organisation, fetch: fetch.bind(globalThis) };
    this.#sender = new Sender(this.#ledger, to, timer, this.#background);
    globalThis.addEventListener?.("online", this.#onReach);
    globalThis.addEventListener?.("focus", this.#onReach);
  }

  /** Everything unconfirmed, the newest of each cell. */
  async kept(): Promise<KeptCell[]> {
    const queue = await this.#ledger.read();
    return queues.newest(queue).map((edit) => {
      const { path, typed, result, base } = edit;
      return { path, typed, result, base, state: stateOf(edit, this.summary.blocked) };
    });
  }

  /** The last version of a cell that the server confirmed to this computer; 0 where it confirmed none. */
  async confirmed(): Promise<(path: CellPath) => number> {
    const { confirmed } = await this.#ledger.read();
    return (path) => confirmed[path] ?? 0;
  }

  /** Answers once the edit is durable; sending follows. */
  async add(edit: queues.Edit): Promise<void> {
    await this.#put(edit, null);
    this.#sender.send();
  }

  /** Keeps text that cannot be read, on this computer alone. */
  keep(draft: Omit<queues.Edit, "result">): Promise<void> {
    return this.#put({ ...draft, result: null }, { kind: "unreadable" });
  }

  /** Ends a conflict: sends one's own value upon the other's version, or takes the other's. */
  async settle(path: CellPath, choice: "mine" | "theirs"): Promise<void> {
    const held = queues.newestOf(await this.#ledger.read(), path)?.held;
    if (held?.kind !== "conflict") return;
    await this.#ledger.change((queue) => queues.settle(queue, path, choice, newKey()));
    const state =
      choice === "mine" ? ({ kind: "saving" } as const) : { ...held.theirs, kind: "taken" as const };
    this.#ledger.announcer.cell(path, state);
    await this.#ledger.count();
    this.#sender.send();
  }

  /** Sends again what was refused because its year was locked. */
  async retry(path: CellPath): Promise<void> {
    if (queues.newestOf(await this.#ledger.read(), path)?.held?.kind !== "locked") return;
    await this.#ledger.change((queue) => queues.retry(queue, path, newKey()));
    this.#ledger.announcer.cell(path, { kind: "saving" });
    await this.#ledger.count();
    this.#sender.send();
  }

  /** Drops what is kept for a cell. */
  async forget(path: CellPath): Promise<void> {
    this.drafts.drop(path);
    await this.#ledger.change((queue) => queues.forget(queue, path));
    this.#ledger.announcer.cell(path, null);
    await this.#ledger.count();
  }

  /** Tries again now, whatever stood in the way: after signing in again, or once the network is back. */
  resume(): Promise<void> {
    return this.#sender.resume();
  }

  get summary(): OutboxSummary {
    return this.#ledger.summary;
  }

  onCell(listener: (path: CellPath, state: CellState | null) => void): () => void {
    return this.#ledger.announcer.onCell(listener);
  }

  onSummary(listener: (summary: OutboxSummary) => void): () => void {
    return this.#ledger.announcer.onSummary(listener);
  }

  /** The page is left: what can be sent is sent, and then nothing more. */
  async leave(): Promise<void> {
    this.#sender.send();
    await this.#background.ended();
    await this.close();
  }

  /** Sends nothing more; answers once what is under way has ended. What is unconfirmed stays for the next time. */
  async close(): Promise<void> {
    this.#sender.close();
    globalThis.removeEventListener?.("online", this.#onReach);
    globalThis.removeEventListener?.("focus", this.#onReach);
    await this.#background.ended();
    // What ended may have begun a pause.
    this.#sender.close();
    this.#ledger.close();
  }

  #put(edit: queues.Edit, held: queues.Held | null): Promise<void> {
    const adding = this.#ledger.add(edit, newKey(), held).then(() => this.drafts.drop(edit.path));
    this.#background.run(adding);
    return adding;
  }

  /** What another tab could save shows that nothing stands in the way any more. */
  async #hear(state: CellState | null): Promise<void> {
    if (state?.kind !== "saved") return this.#ledger.count();
    const { blocked } = this.summary;
    await this.#ledger.count({ savedAt: state.at });
    if (blocked !== null) await this.resume();
  }

  readonly #onReach = () => {
    const { blocked } = this.summary;
    if (blocked === null || blocked === "network") this.#background.run(this.resume());
  };
}
