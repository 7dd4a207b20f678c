import type { LiveWords } from "#components/grid/live-words.ts";
import { Watched } from "#components/grid/watched.ts";
import { WatchedMap } from "#components/grid/watched-map.ts";
import { isSame } from "#lib/domain/is-same.ts";
import type { Criterion, Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Warning } from "#lib/domain/warning.ts";
import { concernsCriterion } from "#lib/domain/warning-concerns.ts";
import type { OutboxSummary } from "#lib/outbox/announcer.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { EntryFault } from "#lib/reading/typed-entry.ts";

/** How a cell stands: what the outbox says of it, and what keeps its text from being read. */
export type LiveCellView = { state: CellState | null; faults: EntryFault[] };

/** What a key or a paste did, to be said once. */
export type Said =
  | { kind: "pasted"; filled: number; skipped: number }
  | { kind: "zeros"; filled: number }
  | { kind: "undone"; names: string[] };

/** What there is to show beside: cells by their ids, criteria by their codes. */
type Shown = { cells: Iterable<string>; criteria: Iterable<string> };

const noWarnings: Warning[] = [];

/** What the grid shows beside its fields, each watched by itself: a cell's change draws that cell again and nothing else. */
export class LiveStore {
  readonly cells: WatchedMap<LiveCellView>;
  /** How a criterion was judged; undefined until the page has come to life. */
  readonly traces: WatchedMap<CriterionTrace | undefined>;
  /** What a criterion is warned of, in any year and branch. */
  readonly warnings: WatchedMap<Warning[]>;
  /** Warnings that name no criterion. */
  readonly general = new Watched(noWarnings);
  /** What codes stand for in warnings. */
  readonly names = new Watched<Pick<Resolution, "branches" | "targets"> | null>(null);
  /** With what is typed; null until the page has come to life. */
  readonly resolution = new Watched<Resolution | null>(null);
  readonly summary = new Watched<OutboxSummary | null>(null);
  /** How traces and warnings are worded; null until the words have come. */
  readonly words = new Watched<LiveWords | null>(null);
  readonly said = new Watched<Said | null>(null);
  /** The cell whose conflict somebody wants to settle. */
  readonly asked = new Watched<string | null>(null);

  constructor({ cells, criteria }: Shown) {
    const codes = [...criteria];
    this.cells = new WatchedMap<LiveCellView>(cells, { state: null, faults: [] });
    this.traces = new WatchedMap<CriterionTrace | undefined>(codes, undefined);
    this.warnings = new WatchedMap(codes, noWarnings);
  }

  show(id: string, view: Partial<LiveCellView>): void {
    this.cells.set(id, { ...this.cells.of(id).get(), ...view });
  }

  judge(scorecard: Scorecard, resolution: Resolution): void {
    this.resolution.set(resolution);
    const { branches, targets } = resolution;
    const names = this.names.get();
    if (names?.branches !== branches || names.targets !== targets) this.names.set({ branches, targets });
    const { general, about } = sortWarnings(scorecard.warnings);
    setWarnings(this.general, general);
    for (const trace of scorecard.rows.flatMap(({ criteria }) => criteria)) {
      const { code } = trace.criterion;
      this.traces.set(code, trace);
      setWarnings(this.warnings.of(code), about(trace.criterion));
    }
  }
}

/** They are found anew each time; who watches them is told only of others. */
function setWarnings(watched: Watched<Warning[]>, warnings: Warning[]): void {
  if (!isSame(warnings, watched.get())) watched.set(warnings);
}

/** The warnings that name no criterion, and how to find those about one. */
function sortWarnings(warnings: Warning[]) {
  const general: Warning[] = [];
  const named = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const code = "criterion" in warning ? warning.criterion : null;
    if (code === null) general.push(warning);
    else named.set(code, [...(named.get(code) ?? []), warning]);
  }
  const about = (criterion: Criterion) => [
    ...general.filter((warning) => concernsCriterion(warning, criterion)),
    ...(named.get(criterion.code) ?? []),
  ];
  return { general, about };
}
