import type { CellPath } from "#lib/forms/cell-edit.ts";
import { Announcer, type OutboxSummary } from "#lib/outbox/announcer.ts";
import { type CellState, stateOf } from "#lib/outbox/cell-state.ts";
import * as queues from "#lib/outbox/queue.ts";
import { Shelf } from "#lib/outbox/shelf.ts";

type Make = (queue: queues.Queue) => queues.Queue;

/** What is unconfirmed, kept on the shelf, and told of: every change of it is counted and heard by the page and other tabs. */
export class Ledger {
  readonly shelf: Shelf;
  readonly announcer: Announcer;
  #summary: OutboxSummary = { savedAt: null, waiting: [], held: [], blocked: null, durable: true };
  /** Cells whose edits are not durable yet: they count as waiting, lest the page be left just then. */
  readonly #adding: CellPath[] = [];

  /** `hear` is told how a cell stands in another tab. */
  constructor(owner: string, hear: (state: CellState | null) => void) {
    this.shelf = new Shelf(owner);
    this.announcer = new Announcer(owner, ({ state }) => hear(state));
  }

  get summary(): OutboxSummary {
    return this.#summary;
  }

  read(): Promise<queues.Queue> {
    return this.shelf.change((queue) => ({ queue, answer: queue }));
  }

  /** Changes the queue and answers it as it is then. */
  change(make: Make): Promise<queues.Queue> {
    return this.shelf.change((queue) => {
      const changed = make(queue);
      return { queue: changed, answer: changed };
    });
  }

  /** Adds an edit; answers once it is durable. */
  async add(edit: queues.Edit, key: string, held: queues.Held | null): Promise<void> {
    this.#adding.push(edit.path);
    this.#tell({ waiting: distinct([...this.#summary.waiting, edit.path]) });
    await this.change((queue) => queues.add(queue, edit, key, held));
    this.#adding.splice(this.#adding.indexOf(edit.path), 1);
    this.announcer.cell(edit.path, stateOf({ held }, this.#summary.blocked));
    await this.count();
  }

  /** Counts again what is unconfirmed, and tells what became known. */
  async count(found: Partial<OutboxSummary> = {}): Promise<void> {
    const { edits } = await this.read();
    const { blocked } = this.#summary;
    const pathsOf = (those: queues.QueuedEdit[]) => those.map(({ path }) => path);
    const held = distinct(pathsOf(edits.filter((edit) => edit.held !== null)));
    const sending = pathsOf(edits.filter((edit) => edit.held === null));
    this.#tell({ ...found, held, waiting: distinct([...sending, ...this.#adding]) });
    if (this.#summary.blocked === blocked) return;
    for (const edit of edits.filter((each) => each.held === null))
      this.announcer.cell(edit.path, stateOf(edit, this.#summary.blocked), "this tab");
  }

  /** Notes an answer, and tells how its cell stands now. Another tab may have noted it before. */
  async note(path: CellPath, make: Make, state: CellState): Promise<void> {
    const [known, newest] = await this.shelf.change((before) => {
      const queue = make(before);
      return { queue, answer: [queue !== before, queues.newestOf(queue, path)] as const };
    });
    if (known) this.announcer.cell(path, newest === undefined ? state : stateOf(newest, null));
  }

  close(): void {
    this.announcer.close();
    this.shelf.close();
  }

  #tell(found: Partial<OutboxSummary>): void {
    this.#summary = { ...this.#summary, ...found, durable: this.shelf.durable };
    this.announcer.summary(this.#summary);
  }
}

const distinct = (paths: CellPath[]): CellPath[] => [...new Set(paths)];
