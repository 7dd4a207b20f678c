import type { Verdict } from "#lib/domain/verdict.ts";
import type { OutboxSummary } from "#lib/outbox/announcer.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { FieldFault } from "#lib/reading/typed-result.ts";

/** How a cell stands: what the outbox says of it, and what keeps its text from being read. */
export type LiveCellView = { state: CellState | null; faults: FieldFault[] };

const untouched: LiveCellView = { state: null, faults: [] };

/** What the grid shows beside its fields. A cell's change draws that cell again and nothing else. */
export class LiveStore {
  #cells = new Map<string, LiveCellView>();
  #verdicts = new Map<string, Verdict>();
  #summary: OutboxSummary | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  cell = (id: string): LiveCellView => this.#cells.get(id) ?? untouched;

  cells = (): ReadonlyMap<string, LiveCellView> => this.#cells;

  /** The verdict of a row since something was edited; undefined: as the page came. */
  verdict = (row: string): Verdict | undefined => this.#verdicts.get(row);

  summary = (): OutboxSummary | null => this.#summary;

  show(id: string, view: Partial<LiveCellView>): void {
    this.#cells = new Map(this.#cells).set(id, { ...this.cell(id), ...view });
    this.#tell();
  }

  judge(verdicts: Map<string, Verdict>): void {
    this.#verdicts = verdicts;
    this.#tell();
  }

  count(summary: OutboxSummary): void {
    this.#summary = summary;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
