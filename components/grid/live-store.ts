import type { LiveWords } from "#components/grid/live-words.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { OutboxSummary } from "#lib/outbox/announcer.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { EntryFault } from "#lib/reading/typed-entry.ts";

/** How a cell stands: what the outbox says of it, and what keeps its text from being read. */
export type LiveCellView = { state: CellState | null; faults: EntryFault[] };

const untouched: LiveCellView = { state: null, faults: [] };

/** What a key or a paste did, to be said once. */
export type Said = { kind: "pasted"; filled: number; skipped: number } | { kind: "undone"; names: string[] };

/** The scorecard with what is typed; null until the page has come to life. */
export type Judged = {
  scorecard: Scorecard;
  resolution: Resolution;
  traces: ReadonlyMap<string, CriterionTrace>;
};

/** What the grid shows beside its fields. A cell's change draws that cell again and nothing else. */
export class LiveStore {
  #cells = new Map<string, LiveCellView>();
  #judged: Judged | null = null;
  #summary: OutboxSummary | null = null;
  #words: LiveWords | null = null;
  #said: Said | null = null;
  #asked: string | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  cell = (id: string): LiveCellView => this.#cells.get(id) ?? untouched;

  cells = (): ReadonlyMap<string, LiveCellView> => this.#cells;

  judged = (): Judged | null => this.#judged;

  summary = (): OutboxSummary | null => this.#summary;

  /** How traces and warnings are worded; null until the words have come. */
  words = (): LiveWords | null => this.#words;

  said = (): Said | null => this.#said;

  /** The cell whose conflict somebody wants to settle. */
  asked = (): string | null => this.#asked;

  show(id: string, view: Partial<LiveCellView>): void {
    this.#cells = new Map(this.#cells).set(id, { ...this.cell(id), ...view });
    this.#tell();
  }

  judge(scorecard: Scorecard, resolution: Resolution): void {
    const traces = scorecard.rows.flatMap(({ criteria }) => criteria);
    this.#judged = {
      scorecard,
      resolution,
      traces: new Map(traces.map((trace) => [trace.criterion.code, trace])),
    };
    this.#tell();
  }

  count(summary: OutboxSummary): void {
    this.#summary = summary;
    this.#tell();
  }

  learn(words: LiveWords): void {
    this.#words = words;
    this.#tell();
  }

  say(said: Said | null): void {
    if (said === this.#said) return;
    this.#said = said;
    this.#tell();
  }

  ask(cell: string | null): void {
    this.#asked = cell;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
