import { cellOf } from "#components/grid/cell-fields.ts";
import type { KeptCell, LiveCell } from "#components/grid/kept-cell.ts";
import { KeptCells } from "#components/grid/kept-cells.ts";
import { type Judged, LiveJudge } from "#components/grid/live-judge.ts";
import { LiveStore } from "#components/grid/live-store.ts";
import type { LiveWords } from "#components/grid/live-words.ts";
import { type UndoStep, UndoSteps } from "#components/grid/undo-steps.ts";
import type { Entry } from "#lib/domain/entry.ts";
import type { Criterion, Resolution } from "#lib/domain/resolution.ts";
import type { CellPath } from "#lib/forms/cell-edit.ts";
import { shownText } from "#lib/forms/cell-form.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { Outbox } from "#lib/outbox/outbox.ts";
import type { EntryFault, TypedFields } from "#lib/reading/typed-entry.ts";
import { markFields } from "#lib/reading/typed-result.ts";

/** Faults that no other field of the cell can mend. */
const senseless: readonly EntryFault["code"][] = [
  ...["unreadable", "ambiguous", "whole", "percent sign", "too many digits"],
] as const;

/** States of a cell whose text goes no further by itself. */
const stuck: readonly CellState["kind"][] = ["unreadable", "refused", "locked"];

type Sources = Judged & { cells: LiveCell[] };

/** The cells of a page that save by themselves: what is typed goes into the outbox when its cell is left. */
export class LiveCells {
  readonly store: LiveStore;
  readonly root: HTMLElement;
  readonly outbox: Outbox;
  /** What can be undone. */
  readonly steps = new UndoSteps();
  readonly #cells: KeptCells;
  readonly #judge: LiveJudge;

  constructor(root: HTMLElement, outbox: Outbox, { cells, ...judged }: Sources) {
    this.root = root;
    this.outbox = outbox;
    const { resolution, year } = judged;
    const criteria = resolution.targets.flatMap((target) => target.criteria);
    this.store = new LiveStore({
      cells: cells.map(({ id }) => id),
      criteria: criteria.map(({ code }) => code),
    });
    this.#judge = new LiveJudge(this.store, judged);
    const baseFigures = () => this.#judge.resolution.baseFigures;
    this.#cells = new KeptCells(root, { cells, resolution, year }, baseFigures);
  }

  /**
   * Shows again what the outbox kept and what was being typed when the page went, and listens to what becomes of every
   * edit. Answers how to stop.
   */
  async open(): Promise<() => void> {
    const stopCells = this.outbox.onCell((path, state) => this.#hear(path, state));
    const stopSummary = this.outbox.onSummary((summary) => this.store.summary.set(summary));
    for (const { path, typed, state } of await this.outbox.kept()) {
      const cell = this.#cells.at(path);
      if (cell === undefined) continue;
      cell.fill(typed);
      cell.negative = typed.negative === "yes";
      cell.settle();
      cell.kept = true;
      const { entry, faults } = cell.read(typed);
      this.store.show(cell.id, { state, faults });
      if (entry !== null) this.#take(cell, entry);
      // Its year was locked then; a locked one has no grid.
      if (state.kind === "locked") await this.outbox.retry(path);
    }
    for (const { path, typed, base } of this.outbox.drafts.all()) {
      const cell = this.#cells.at(path);
      cell?.fill(typed);
      // What others saved since is no version that this was typed upon.
      if (cell !== undefined) cell.version = Math.min(cell.version, base);
    }
    this.store.summary.set(this.outbox.summary);
    return () => {
      stopCells();
      stopSummary();
    };
  }

  /** Whether this computer knows of a later version than the page shows: one saved while the page was on its way. */
  async isLate(): Promise<boolean> {
    const confirmed = await this.outbox.confirmed();
    return this.#cells.all.some(({ path, version }) => confirmed(path) > version);
  }

  /** Hands over whatever was typed before the page had come to life. */
  async commitAll(): Promise<void> {
    for (const { id } of this.#cells.all) await this.commit(id);
  }

  /** From now on traces and warnings can be worded. */
  learn(words: LiveWords): void {
    this.store.words.set(words);
    this.#judge.judge();
  }

  /** Whether a cell is on this page. */
  has = (path: CellPath): boolean => this.#cells.at(path) !== undefined;

  stateOf = (id: string): CellState | null => this.store.cells.of(id).get().state;

  /** Whether it holds something that goes no further by itself, or was not handed over yet. */
  isUnsaved(id: string): boolean {
    const state = this.stateOf(id);
    return this.#cells.of(id)?.touched === true || (state !== null && stuck.includes(state.kind));
  }

  nameOf = (id: string): string => this.#cells.of(id)?.name ?? "";

  /** What stands in a cell; fields that the page does not show are as they were saved. */
  typedIn = (id: string): TypedFields => this.#cells.of(id)?.typed ?? {};

  /** What the fields of a cell show for a value that the API answered. */
  typedFor = (id: string, value: unknown): TypedFields => this.#cells.of(id)?.typedFor(value) ?? {};

  /** The page came again, with what others saved: cells that nobody is typing in show it. */
  refresh(cells: LiveCell[], resolution: Resolution): void {
    for (const came of cells) if (this.#cells.of(came.id)?.comeAgain(came)) this.steps.forget(came.id);
    const taken = this.#cells.all.flatMap((cell) => (cell.taken === null ? [] : [cell.taken]));
    this.#judge.replace(resolution, taken);
  }

  /**
   * Hands what stands in a cell to the outbox, if it is something else than before; answers whether it was. `given` is
   * what stands in it where the page may be gone; `step` is what undoes it with others, null where it undoes itself.
   */
  async commit(id: string, given?: TypedFields, step?: UndoStep | null): Promise<boolean> {
    const cell = this.#cells.of(id);
    if (cell === undefined || (given === undefined && !this.root.isConnected)) return false;
    const typed = this.#cells.tidy(cell, given ?? cell.typed);
    if (!cell.handOver(typed)) {
      this.outbox.drafts.drop(cell.path);
      return false;
    }
    if (this.#isTakenBack(cell, typed)) {
      await this.#giveUp(cell);
      return false;
    }
    const { path, version: base, saved: before } = cell;
    const { entry, faults } = cell.read(typed);
    this.store.show(id, { faults });
    cell.kept = true;
    if (entry === null) {
      await this.outbox.keep({ path, typed, base });
      return true;
    }
    if (step !== null) this.steps.add({ cell: id, typed: before }, step);
    this.#take(cell, entry);
    await this.outbox.add({ path, typed, base, result: entry.value });
    return true;
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
    const cell = this.#cells.of(id);
    if (cell === undefined) return;
    if (markFields.includes(from) || markFields.includes(to)) return void this.commit(id);
    this.#cells.tidy(cell, cell.typed);
    const own = cell.read().faults.filter(({ field, code }) => field === from && senseless.includes(code));
    if (own.length > 0) this.store.show(id, { faults: own });
  }

  /** What was said of a field is taken back while it is typed in again. */
  touch(id: string, field: string): void {
    const { faults, state } = this.store.cells.of(id).get();
    const cell = this.#cells.of(id);
    if (cell !== undefined)
      this.outbox.drafts.keep({ path: cell.path, typed: cell.typed, base: cell.version });
    this.store.said.set(null);
    // The same text typed once more is meant to be sent once more.
    if (state !== null && stuck.includes(state.kind)) cell?.unsettle();
    const others = faults.filter((fault) => fault.field !== field);
    if (others.length < faults.length) this.store.show(id, { faults: others });
  }

  /** Puts back what the server holds. Two values in conflict are chosen between instead. */
  async restore(id: string): Promise<void> {
    const cell = this.#cells.of(id);
    const { state, faults } = this.store.cells.of(id).get();
    if (cell === undefined) return;
    if (state?.kind === "conflict") return this.store.asked.set(id);
    cell.fill(cell.saved);
    if (faults.length > 0 || (state !== null && stuck.includes(state.kind))) await this.#giveUp(cell);
    else await this.commit(id);
  }

  /** Puts texts into a cell, as if typed there. */
  async fill(id: string, texts: TypedFields, step?: UndoStep | null): Promise<boolean> {
    const cell = this.#cells.of(id);
    if (cell === undefined) return false;
    const typed = { ...cell.typed, ...texts };
    cell.fill(texts);
    return this.commit(id, typed, step);
  }

  focus = (id: string): void => this.#cells.of(id)?.focus();

  /** The criterion that a cell is a result of; null where it is none. */
  criterionOf = (id: string): Criterion | null => this.#cells.of(id)?.criterion ?? null;

  /** Ends a conflict. To edit is to type again, upon the other's version. */
  async settle(id: string, choice: "mine" | "theirs" | "edit"): Promise<void> {
    const cell = this.#cells.of(id);
    const state = this.stateOf(id);
    if (cell === undefined || state?.kind !== "conflict") return;
    cell.hold(state.theirs);
    this.steps.forget(id);
    if (choice === "mine") this.steps.add({ cell: id, typed: cell.saved });
    cell.focus();
    if (choice !== "edit") return this.outbox.settle(cell.path, choice);
    cell.unsettle();
    this.store.show(id, { state: null });
  }

  /** The negative quantity in a cell is meant. */
  async confirmNegative(id: string): Promise<void> {
    const cell = this.#cells.of(id);
    if (cell === undefined) return;
    cell.negative = true;
    await this.commit(id);
  }

  /** What could not be read is gone, and what the server holds stands there again. */
  #isTakenBack({ id, kept, saved }: KeptCell, typed: TypedFields): boolean {
    return kept && shownText(typed) === shownText(saved) && this.stateOf(id)?.kind === "unreadable";
  }

  async #giveUp(cell: KeptCell): Promise<void> {
    cell.settle();
    cell.kept = false;
    this.store.show(cell.id, { faults: [] });
    this.#take(cell, cell.entry);
    await this.outbox.forget(cell.path);
  }

  #hear(path: CellPath, state: CellState | null): void {
    const cell = this.#cells.at(path);
    if (cell === undefined) return;
    const { touched } = cell;
    if (state?.kind === "saved" || state?.kind === "taken") {
      cell.hold(state);
      cell.saved = this.#cells.prefilled(cell, cell.saved);
      cell.kept = false;
    }
    if (state?.kind === "taken") this.steps.forget(cell.id);
    if (state?.kind === "taken" || (state?.kind === "saved" && !touched)) {
      cell.fill(cell.saved);
      cell.settle();
      this.#take(cell, cell.entry);
    }
    this.store.show(cell.id, { state });
  }

  /** What a changed entry means for the rest of the page: verdicts, warnings, and denominators that base figures fill. */
  #take(cell: KeptCell, entry: Entry): void {
    // What is confirmed was judged when it was typed.
    if (JSON.stringify(entry) === JSON.stringify(cell.taken)) return;
    cell.taken = entry;
    this.#judge.take(entry);
    if (entry.kind === "base figures") this.#cells.prefill();
  }
}
