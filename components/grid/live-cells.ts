import { fillFields, readFields } from "#components/grid/cell-fields.ts";
import { LiveStore } from "#components/grid/live-store.ts";
import { storedResult } from "#components/grid/stored-result.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Criterion, Reached, Resolution } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { withResult } from "#lib/domain/with-result.ts";
import type { CellPath } from "#lib/forms/cell-edit.ts";
import { shownText } from "#lib/forms/cell-form.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { Outbox } from "#lib/outbox/outbox.ts";
import { blankResult, readTypedResult, type TypedResult, typeResult } from "#lib/reading/typed-result.ts";

/** A cell of the grid: where the API knows it, its criterion, and what the page showed in it. */
export type LiveCell = {
  id: string;
  path: CellPath;
  criterion: string;
  branch: string | null;
  version: number;
  typed: TypedResult;
};

type Entry = LiveCell & {
  /** What was last handed to the outbox, or came from the server. */
  was: string;
  /** What the server is known to hold. */
  saved: Record<string, string>;
  kept: boolean;
  /** A negative quantity was confirmed. */
  negative: boolean;
};

type Typed = Record<string, string>;

/** The cells of a form that save by themselves: what is typed goes into the outbox when its cell is left. */
export class LiveCells {
  readonly store = new LiveStore();
  readonly #form: HTMLFormElement;
  readonly #outbox: Outbox;
  readonly #entries: Map<string, Entry>;
  readonly #criteria: Map<string, Criterion>;
  #resolution: Resolution;
  readonly #year: number;
  /** Saved changes, the last one last: what stood in the cell before. */
  readonly #undo: { cell: string; typed: Typed }[] = [];

  constructor(
    form: HTMLFormElement,
    outbox: Outbox,
    { cells, resolution, year }: { cells: LiveCell[]; resolution: Resolution; year: number },
  ) {
    this.#form = form;
    this.#outbox = outbox;
    this.#resolution = resolution;
    this.#year = year;
    const criteria = resolution.targets.flatMap((target) => target.criteria);
    this.#criteria = new Map(criteria.map((criterion) => [criterion.code, criterion]));
    this.#entries = new Map(
      cells.map((cell) => [
        cell.id,
        { ...cell, was: shownText(cell.typed), saved: cell.typed, kept: false, negative: false },
      ]),
    );
  }

  get form(): HTMLFormElement {
    return this.#form;
  }

  get outbox(): Outbox {
    return this.#outbox;
  }

  /** Shows again what the outbox kept, and listens to what becomes of every edit. Answers how to stop. */
  async open(): Promise<() => void> {
    const stopCells = this.#outbox.onCell((path, state) => this.#hear(path, state));
    const stopSummary = this.#outbox.onSummary((summary) => this.store.count(summary));
    for (const kept of await this.#outbox.kept()) {
      const entry = this.#entryAt(kept.path);
      if (entry === undefined) continue;
      fillFields(this.#form, entry.id, kept.typed);
      entry.negative = kept.typed.negative === "yes";
      entry.was = shownText(this.#typed(entry));
      entry.kept = true;
      this.store.show(entry.id, { state: kept.state, faults: this.#read(entry, kept.typed).faults });
    }
    // What was typed before the page had come to life.
    for (const id of this.#entries.keys()) await this.commit(id);
    this.store.count(this.#outbox.summary);
    return () => {
      stopCells();
      stopSummary();
    };
  }

  /** The page came again, with what others saved and with new base figures: cells that nobody is typing in show it. */
  refresh(cells: LiveCell[]): void {
    for (const cell of cells) {
      const entry = this.#entries.get(cell.id);
      if (entry === undefined || entry.kept || cell.version < entry.version) continue;
      const shown = shownText(this.#typed(entry));
      if (shown !== entry.was && shown !== shownText(cell.typed)) continue;
      Object.assign(entry, cell, { saved: cell.typed, was: shownText(cell.typed) });
      fillFields(this.#form, cell.id, cell.typed);
    }
  }

  /** Hands what stands in a cell to the outbox, if it is something else than before. */
  async commit(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const typed = this.#typed(entry);
    const text = shownText(typed);
    if (text === entry.was) return;
    const before = entry.saved;
    entry.was = text;
    if (entry.kept && text === shownText(entry.saved) && this.store.cell(id).state?.kind === "unreadable")
      return this.#giveUp(entry);
    const { path, version: base } = entry;
    const read = this.#read(entry, typed);
    this.store.show(id, { faults: read.faults });
    entry.kept = true;
    if (read.faults.length > 0) return this.#outbox.keep({ path, typed, base });
    this.#undo.push({ cell: id, typed: before });
    this.#rejudge(entry, read.result ?? { value: null });
    return this.#outbox.add({ path, typed, base, result: read.result });
  }

  /** Puts back what was last handed over, or undoes an unreadable text wholly. */
  async restore(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    fillFields(this.#form, id, entry.saved);
    if (this.store.cell(id).faults.length > 0) await this.#giveUp(entry);
    else await this.commit(id);
  }

  /** Puts texts into a cell, as if typed there. */
  async fill(id: string, typed: Typed): Promise<void> {
    fillFields(this.#form, id, typed);
    await this.commit(id);
  }

  /** Whether a cell holds something that was not handed over yet. */
  isTouched(id: string): boolean {
    const entry = this.#entries.get(id);
    return entry !== undefined && entry.was !== shownText(this.#typed(entry));
  }

  /** Undoes the last change, as a new version; answers its cell, or null where there is none. */
  async undo(): Promise<string | null> {
    const last = this.#undo.pop();
    if (last === undefined) return null;
    await this.fill(last.cell, last.typed);
    this.#undo.pop();
    return last.cell;
  }

  /** Ends a conflict. To edit is to type again, upon the other's version. */
  async settle(id: string, choice: "mine" | "theirs" | "edit"): Promise<void> {
    const entry = this.#entries.get(id);
    const { state } = this.store.cell(id);
    if (entry === undefined || state?.kind !== "conflict") return;
    entry.version = state.theirs.version;
    entry.saved = typeResult(storedResult(state.theirs));
    if (choice !== "edit") return this.#outbox.settle(entry.path, choice);
    entry.was = "";
    this.store.show(id, { state: null });
  }

  /** The negative quantity in a cell is meant. */
  async confirmNegative(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    entry.negative = true;
    await this.commit(id);
  }

  /** What stands in a cell; fields that the page does not show are as they were saved. */
  #typed({ id, saved, negative }: Entry): Typed {
    return { ...saved, ...readFields(this.#form, id), ...(negative ? { negative: "yes" } : {}) };
  }

  async #giveUp(entry: Entry): Promise<void> {
    entry.was = shownText(this.#typed(entry));
    entry.kept = false;
    this.store.show(entry.id, { faults: [] });
    await this.#outbox.forget(entry.path);
  }

  #entryAt(path: CellPath): Entry | undefined {
    return [...this.#entries.values()].find((entry) => entry.path === path);
  }

  #read({ criterion }: LiveCell, typed: Typed) {
    const found = this.#criteria.get(criterion);
    if (found === undefined) throw new Error(`no criterion ${criterion}`);
    return readTypedResult(found, { ...blankResult, ...typed });
  }

  #hear(path: CellPath, state: CellState | null): void {
    const entry = this.#entryAt(path);
    if (entry === undefined) return;
    const touched = this.isTouched(entry.id);
    if (state?.kind === "saved" || state?.kind === "taken") {
      entry.version = state.version;
      entry.saved = typeResult(storedResult(state));
      entry.kept = false;
    }
    if (state?.kind === "taken" || (state?.kind === "saved" && !touched)) {
      fillFields(this.#form, entry.id, entry.saved);
      entry.was = shownText(this.#typed(entry));
      this.#rejudge(entry, storedResult(state) ?? { value: null });
    }
    this.store.show(entry.id, { state });
  }

  /** Judges every row again with a changed result: the same rules as the server's. */
  #rejudge({ criterion, branch }: LiveCell, reached: Reached): void {
    this.#resolution = withResult(this.#resolution, { criterion, branch, year: this.#year, reached });
    const verdicts = new Map<string, Verdict>();
    for (const [code, { verdict, courses }] of judgeAtYear(this.#resolution, this.#year)) {
      for (const { branch: at, verdict: own } of courses)
        verdicts.set(resultCellId({ criterion: code, branch: at }), own);
      verdicts.set(code, verdict);
    }
    this.store.judge(verdicts);
  }
}
