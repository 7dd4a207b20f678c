import { cellOf, fillFields, readFields } from "#components/grid/cell-fields.ts";
import { LiveStore } from "#components/grid/live-store.ts";
import type { LiveWords } from "#components/grid/live-words.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Entry } from "#lib/domain/entry.ts";
import type { Criterion, Resolution } from "#lib/domain/resolution.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import { withEntry } from "#lib/domain/with-entry.ts";
import type { CellPath } from "#lib/forms/cell-edit.ts";
import { shownText } from "#lib/forms/cell-form.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { Outbox } from "#lib/outbox/outbox.ts";
import { prefillResult } from "#lib/reading/prefill-result.ts";
import {
  answeredEntry,
  type EntryFault,
  readTyped,
  type TypedFields,
  typeEntry,
} from "#lib/reading/typed-entry.ts";
import { blankResult, markFields } from "#lib/reading/typed-result.ts";

/** A cell of the grid: where the API keeps it, what stands in it, and what its fields show. */
export type LiveCell = {
  id: string;
  name: string;
  path: CellPath;
  version: number;
  entry: Entry;
  /** A blank share shows the year's base figure as its denominator. */
  typed: TypedFields;
};

type Kept = LiveCell & {
  /** What was last handed to the outbox, or came from the server. */
  was: string;
  /** What the server is known to hold. */
  saved: TypedFields;
  /** The outbox holds something of the cell that is not confirmed. */
  kept: boolean;
  /** A negative quantity was confirmed. */
  negative: boolean;
};

/** Faults that no other field of the cell can mend. */
const senseless: readonly EntryFault["code"][] = ["unreadable", "ambiguous", "whole"];

/** Verdicts are those of a year, or of the review whose code is given. */
type Sources = { cells: LiveCell[]; resolution: Resolution; year: number; review?: string | undefined };

/** The cells of a page that save by themselves: what is typed goes into the outbox when its cell is left. */
export class LiveCells {
  readonly store = new LiveStore();
  readonly root: HTMLElement;
  readonly outbox: Outbox;
  readonly #cells: Map<string, Kept>;
  readonly #criteria: Map<string, Criterion>;
  readonly #year: number;
  readonly #review: string | undefined;
  #resolution: Resolution;
  #judging: ReturnType<typeof setTimeout> | null = null;
  /** Saved changes, the last one last: what stood in the cell before. */
  readonly #undo: { cell: string; typed: TypedFields }[] = [];

  constructor(root: HTMLElement, outbox: Outbox, { cells, resolution, year, review }: Sources) {
    this.root = root;
    this.outbox = outbox;
    this.#resolution = resolution;
    this.#year = year;
    this.#review = review;
    const criteria = resolution.targets.flatMap((target) => target.criteria);
    this.#criteria = new Map(criteria.map((criterion) => [criterion.code, criterion]));
    this.#cells = new Map(
      cells.map((cell) => [
        cell.id,
        { ...cell, was: shownText(cell.typed), saved: cell.typed, kept: false, negative: false },
      ]),
    );
  }

  /** Shows again what the outbox kept, and listens to what becomes of every edit. Answers how to stop. */
  async open(): Promise<() => void> {
    const stopCells = this.outbox.onCell((path, state) => this.#hear(path, state));
    const stopSummary = this.outbox.onSummary((summary) => this.store.count(summary));
    for (const { path, typed, state } of await this.outbox.kept()) {
      const cell = this.#cellAt(path);
      if (cell === undefined) continue;
      fillFields(cell.id, typed);
      cell.negative = typed.negative === "yes";
      cell.was = shownText(this.#typed(cell));
      cell.kept = true;
      this.store.show(cell.id, { state, faults: this.#read(cell, typed).faults });
    }
    // What was typed before the page had come to life.
    for (const id of this.#cells.keys()) await this.commit(id);
    this.store.count(this.outbox.summary);
    return () => {
      stopCells();
      stopSummary();
    };
  }

  /** From now on traces and warnings can be worded. */
  learn(words: LiveWords): void {
    this.store.learn(words);
    this.#judge();
  }

  nameOf = (id: string): string => this.#cells.get(id)?.name ?? "";

  /** What stands in a cell; fields that the page does not show are as they were saved. */
  typedIn(id: string): TypedFields {
    const cell = this.#cells.get(id);
    return cell === undefined ? {} : this.#typed(cell);
  }

  /** What the fields of a cell show for a value that the API answered. */
  typedFor(id: string, value: unknown): TypedFields {
    const cell = this.#cells.get(id);
    return cell === undefined ? {} : typeEntry(answeredEntry(cell.entry, value));
  }

  /** The page came again, with what others saved: cells that nobody is typing in show it. */
  refresh(cells: LiveCell[]): void {
    for (const came of cells) {
      const cell = this.#cells.get(came.id);
      if (cell === undefined || cell.kept || came.version < cell.version) continue;
      const shown = shownText(this.#typed(cell));
      if (shown !== cell.was && shown !== shownText(came.typed)) continue;
      Object.assign(cell, came, { saved: came.typed, was: shownText(came.typed) });
      fillFields(came.id, came.typed);
    }
  }

  /** Hands what stands in a cell to the outbox, if it is something else than before. */
  async commit(id: string): Promise<void> {
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    const typed = this.#typed(cell);
    const text = shownText(typed);
    if (text === cell.was) return;
    const before = cell.saved;
    cell.was = text;
    if (cell.kept && text === shownText(cell.saved) && this.store.cell(id).state?.kind === "unreadable")
      return this.#giveUp(cell);
    const { path, version: base } = cell;
    const { entry, faults } = this.#read(cell, typed);
    this.store.show(id, { faults });
    cell.kept = true;
    if (entry === null) return this.outbox.keep({ path, typed, base });
    this.#undo.push({ cell: id, typed: before });
    this.#take(entry);
    return this.outbox.add({ path, typed, base, result: entry.value });
  }

  /** Hands over what is being typed just now. */
  handOver(): void {
    void this.commit(cellOf(document.activeElement) ?? "");
  }

  /**
   * A field was left for another one of its cell. A figure is whole only with its last field, but a text that says no
   * number is told of at once.
   */
  leaveField(id: string, from: string, to: string): void {
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    if (markFields.includes(from) || markFields.includes(to)) return void this.commit(id);
    const { faults } = this.#read(cell, this.#typed(cell));
    const own = faults.filter(({ field, code }) => field === from && senseless.includes(code));
    if (own.length > 0) this.store.show(id, { faults: own });
  }

  /** What was said of a field is taken back while it is typed in again. */
  touch(id: string, field: string): void {
    const { faults } = this.store.cell(id);
    const others = faults.filter((fault) => fault.field !== field);
    if (others.length < faults.length) this.store.show(id, { faults: others });
  }

  /** Puts back what was last handed over, or undoes an unreadable text wholly. */
  async restore(id: string): Promise<void> {
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    fillFields(id, cell.saved);
    if (this.store.cell(id).faults.length > 0) await this.#giveUp(cell);
    else await this.commit(id);
  }

  /** Puts texts into a cell, as if typed there. */
  async fill(id: string, typed: TypedFields): Promise<void> {
    fillFields(id, typed);
    await this.commit(id);
  }

  /** Whether a cell holds something that was not handed over yet. */
  isTouched(id: string): boolean {
    const cell = this.#cells.get(id);
    return cell !== undefined && cell.was !== shownText(this.#typed(cell));
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
    const cell = this.#cells.get(id);
    const { state } = this.store.cell(id);
    if (cell === undefined || state?.kind !== "conflict") return;
    cell.version = state.theirs.version;
    cell.entry = answeredEntry(cell.entry, state.theirs.result);
    cell.saved = typeEntry(cell.entry);
    if (choice !== "edit") return this.outbox.settle(cell.path, choice);
    cell.was = "";
    this.store.show(id, { state: null });
  }

  /** The negative quantity in a cell is meant. */
  async confirmNegative(id: string): Promise<void> {
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    cell.negative = true;
    await this.commit(id);
  }

  #typed({ id, saved, negative }: Kept): TypedFields {
    return { ...saved, ...readFields(id, Object.keys(saved)), ...(negative ? { negative: "yes" } : {}) };
  }

  async #giveUp(cell: Kept): Promise<void> {
    cell.was = shownText(this.#typed(cell));
    cell.kept = false;
    this.store.show(cell.id, { faults: [] });
    await this.outbox.forget(cell.path);
  }

  #cellAt(path: CellPath): Kept | undefined {
    return [...this.#cells.values()].find((cell) => cell.path === path);
  }

  #criterionOf({ entry }: LiveCell): Criterion | null {
    return "criterion" in entry ? (this.#criteria.get(entry.criterion) ?? null) : null;
  }

  #read(cell: Kept, typed: TypedFields) {
    return readTyped(typed, cell.entry, this.#criterionOf(cell));
  }

  #hear(path: CellPath, state: CellState | null): void {
    const cell = this.#cellAt(path);
    if (cell === undefined) return;
    const touched = this.isTouched(cell.id);
    if (state?.kind === "saved" || state?.kind === "taken") {
      cell.version = state.version;
      cell.entry = answeredEntry(cell.entry, state.result);
      cell.saved = typeEntry(cell.entry);
      cell.kept = false;
    }
    if (state?.kind === "taken" || (state?.kind === "saved" && !touched)) {
      fillFields(cell.id, cell.saved);
      cell.was = shownText(this.#typed(cell));
      this.#take(cell.entry);
    }
    this.store.show(cell.id, { state });
  }

  /** What a changed entry means for the rest of the page: verdicts, warnings, and denominators that base figures fill. */
  #take(entry: Entry): void {
    this.#resolution = withEntry(this.#resolution, entry);
    if (entry.kind === "base figures") this.#prefill();
    // Typing goes before judging: several changes at once are judged once.
    this.#judging ??= setTimeout(() => {
      this.#judging = null;
      this.#judge();
    });
  }

  #judge(): void {
    const review = this.#resolution.reviews.find(({ code }) => code === this.#review);
    const scorecard =
      review === undefined
        ? scorecardAtYear(this.#resolution, this.#year)
        : buildScorecard(this.#resolution, review);
    this.store.judge(scorecard, this.#resolution);
  }

  /** Cells that are still blank show the new base figures. */
  #prefill(): void {
    for (const cell of this.#cells.values()) {
      const criterion = this.#criterionOf(cell);
      const typed = { ...blankResult, ...this.#typed(cell) };
      if (criterion === null || cell.kept || cell.was !== shownText(this.#typed(cell))) continue;
      const blank = { ...typed, denominator: typed.value === "" ? "" : typed.denominator };
      const filled = prefillResult(this.#resolution.baseFigures, this.#year, criterion, blank);
      if (filled.denominator === typed.denominator) continue;
      cell.saved = { ...cell.saved, denominator: filled.denominator };
      fillFields(cell.id, { denominator: filled.denominator });
      cell.was = shownText(this.#typed(cell));
    }
  }
}
