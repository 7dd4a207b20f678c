import type { CellPath } from "#lib/forms/cell-edit.ts";
import type { Block, CellState } from "#lib/outbox/cell-state.ts";

export type OutboxSummary = {
  savedAt: number | null;
  /** Cells whose edits will be sent by themselves. */
  waiting: readonly CellPath[];
  /** Cells that wait for their person: unreadable, refused, locked, in conflict. */
  held: readonly CellPath[];
  blocked: Block | null;
  /** False where this browser keeps nothing over a reload. */
  durable: boolean;
};

type CellListener = (path: CellPath, state: CellState | null) => void;
type SummaryListener = (summary: OutboxSummary) => void;
type Message = { path: CellPath; state: CellState | null };

/** Tells this tab's listeners, and the other tabs, how cells stand. */
export class Announcer {
  #channel: BroadcastChannel | null;
  readonly #cells = new Set<CellListener>();
  readonly #summaries = new Set<SummaryListener>();

  /** `hear` is told what other tabs say of their cells. */
  constructor(owner: string, hear: (message: Message) => void) {
    const known = "BroadcastChannel" in globalThis;
    this.#channel = known ? new BroadcastChannel(`chi-tieu-outbox ${owner}`) : null;
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      this.cell(data.path, data.state, "this tab");
      hear(data);
    });
  }

  cell(path: CellPath, state: CellState | null, to: "all tabs" | "this tab" = "all tabs"): void {
    for (const listener of this.#cells) listener(path, state);
    if (to === "all tabs") this.#channel?.postMessage({ path, state } satisfies Message);
  }

  summary(summary: OutboxSummary): void {
    for (const listener of this.#summaries) listener(summary);
  }

  onCell(listener: CellListener): () => void {
    this.#cells.add(listener);
    return () => this.#cells.delete(listener);
  }

  onSummary(listener: SummaryListener): () => void {
    this.#summaries.add(listener);
    return () => this.#summaries.delete(listener);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
