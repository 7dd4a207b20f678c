import { cellOf, GridFields } from "#components/grid/cell-fields.ts";
import { KeptCell, type LiveCell } from "#components/grid/kept-cell.ts";
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
import { prefillResult } from "#lib/reading/prefill-result.ts";
import type { EntryFault, TypedFields } from "#lib/reading/typed-entry.ts";
import { blankResult, markFields } from "#lib/reading/typed-result.ts";

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
  readonly #cells: Map<string, KeptCell>;
  readonly #year: number;
  readonly #judge: LiveJudge;
  readonly #undo = new UndoSteps();

  constructor(root: HTMLElement, outbox: Outbox, { cells, ...judged }: Sources) {
    this.root = root;
    this.outbox = outbox;
    const { resolution } = judged;
    const criteria = resolution.targets.flatMap((target) => target.criteria);
    this.store = new LiveStore({
      cells: cells.map(({ id }) => id),
      criteria: criteria.map(({ code }) => code),
    });
    this.#judge = new LiveJudge(this.store, judged);
    this.#year = judged.year;
    const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
    const criterionOf = ({ entry }: LiveCell) =>
      ("criterion" in entry ? byCode.get(entry.criterion) : undefined) ?? null;
    const fields = new GridFields(root);
    this.#cells = new Map(cells.map((cell) => [cell.id, new KeptCell(fields, cell, criterionOf(cell))]));
  }

  /** Shows again what the outbox kept, and listens to what becomes of every edit. Answers how to stop. */
  async open(): Promise<() => void> {
    const stopCells = this.outbox.onCell((path, state) => this.#hear(path, state));
    const stopSummary = this.outbox.onSummary((summary) => this.store.summary.set(summary));
    for (const { path, typed, state } of await this.outbox.kept()) {
      const cell = this.#cellAt(path);
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
    this.store.summary.set(this.outbox.summary);
    return () => {
      stopCells();
      stopSummary();
    };
  }

  /** Hands over whatever was typed before the page had come to life. */
  async commitAll(): Promise<void> {
    for (const id of this.#cells.keys()) await this.commit(id);
  }

  /** From now on traces and warnings can be worded. */
  learn(words: LiveWords): void {
    this.store.words.set(words);
    this.#judge.judge();
  }

  nameOf = (id: string): string => this.#cells.get(id)?.name ?? "";

  /** What stands in a cell; fields that the page does not show are as they were saved. */
  typedIn = (id: string): TypedFields => this.#cells.get(id)?.typed ?? {};

  /** What the fields of a cell show for a value that the API answered. */
  typedFor = (id: string, value: unknown): TypedFields => this.#cells.get(id)?.typedFor(value) ?? {};

  /** The page came again, with what others saved: cells that nobody is typing in show it. */
  refresh(cells: LiveCell[], resolution: Resolution): void {
    for (const came of cells) if (this.#cells.get(came.id)?.comeAgain(came)) this.#undo.forget(came.id);
    const taken = [...this.#cells.values()].flatMap((cell) => (cell.taken === null ? [] : [cell.taken]));
    this.#judge.replace(resolution, taken);
  }

  /**
   * Hands what stands in a cell to the outbox, if it is something else than before; answers whether it was. `given` is
   * what stands in it where the page may be gone; `step` is what undoes it with others, null where it undoes itself.
   */
  async commit(id: string, given?: TypedFields, step?: UndoStep | null): Promise<boolean> {
    const cell = this.#cells.get(id);
    if (cell === undefined || (given === undefined && !this.root.isConnected)) return false;
    const typed = this.#tidy(cell, given ?? cell.typed);
    if (!cell.handOver(typed)) return false;
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
      return false;
    }
    if (step !== null) this.#undo.add({ cell: id, typed: before }, step);
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
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    if (markFields.includes(from) || markFields.includes(to)) return void this.commit(id);
    this.#tidy(cell, cell.typed);
    const own = cell.read().faults.filter(({ field, code }) => field === from && senseless.includes(code));
    if (own.length > 0) this.store.show(id, { faults: own });
  }

  /** What was said of a field is taken back while it is typed in again. */
  touch(id: string, field: string): void {
    const { faults, state } = this.store.cells.of(id).get();
    this.store.said.set(null);
    // The same text typed once more is meant to be sent once more.
    if (state !== null && stuck.includes(state.kind)) this.#cells.get(id)?.unsettle();
    const others = faults.filter((fault) => fault.field !== field);
    if (others.length < faults.length) this.store.show(id, { faults: others });
  }

  /** Puts back what the server holds. Two values in conflict are chosen between instead. */
  async restore(id: string): Promise<void> {
    const cell = this.#cells.get(id);
    const { state, faults } = this.store.cells.of(id).get();
    if (cell === undefined) return;
    if (state?.kind === "conflict") return this.store.asked.set(id);
    cell.fill(cell.saved);
    if (faults.length > 0 || (state !== null && stuck.includes(state.kind))) await this.#giveUp(cell);
    else await this.commit(id);
  }

  /** Puts texts into a cell, as if typed there. */
  async fill(id: string, texts: TypedFields, step?: UndoStep | null): Promise<boolean> {
    const cell = this.#cells.get(id);
    if (cell === undefined) return false;
    const typed = { ...cell.typed, ...texts };
    cell.fill(texts);
    return this.commit(id, typed, step);
  }

  /** Changes that go together are undone together. */
  beginStep = (): UndoStep => this.#undo.begin();

  /**
   * Undoes what a cell holds and could not save; else the last step, as new versions. The focus goes to where something
   * changed.
   */
  async undo(id: string): Promise<void> {
    const { state } = this.store.cells.of(id).get();
    if (state?.kind === "conflict") return this.store.asked.set(id);
    if (this.#cells.get(id)?.touched || (state !== null && stuck.includes(state.kind))) {
      await this.restore(id);
      return this.#sayUndone([id]);
    }
    for (let step = this.#undo.take(); step.length > 0; step = this.#undo.take()) {
      const undone: string[] = [];
      for (const change of step)
        if (await this.fill(change.cell, change.typed, null)) undone.unshift(change.cell);
      if (undone.length > 0) return this.#sayUndone(undone);
    }
  }

  #sayUndone(cells: string[]): void {
    this.focus(cells[0] ?? "");
    this.store.said.set({ kind: "undone", names: cells.map(this.nameOf) });
  }

  focus = (id: string): void => this.#cells.get(id)?.focus();

  /** The criterion that a cell is a result of; null where it is none. */
  criterionOf = (id: string): Criterion | null => this.#cells.get(id)?.criterion ?? null;

  /** Ends a conflict. To edit is to type again, upon the other's version. */
  async settle(id: string, choice: "mine" | "theirs" | "edit"): Promise<void> {
    const cell = this.#cells.get(id);
    const { state } = this.store.cells.of(id).get();
    if (cell === undefined || state?.kind !== "conflict") return;
    cell.hold(state.theirs);
    this.#undo.forget(id);
    if (choice === "mine") this.#undo.add({ cell: id, typed: cell.saved });
    cell.focus();
    if (choice !== "edit") return this.outbox.settle(cell.path, choice);
    cell.unsettle();
    this.store.show(id, { state: null });
  }

  /** The negative quantity in a cell is meant. */
  async confirmNegative(id: string): Promise<void> {
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    cell.negative = true;
    await this.commit(id);
  }

  #cellAt(path: CellPath): KeptCell | undefined {
    return [...this.#cells.values()].find((cell) => cell.path === path);
  }

  /** Each figure goes into its own field. */
  #tidy(cell: KeptCell, typed: TypedFields): TypedFields {
    const tidied = cell.tidied(typed, (blank) => this.#prefilled(cell, blank));
    if (shownText(tidied) !== shownText(typed)) cell.fill(tidied);
    return tidied;
  }

  /** What could not be read is gone, and what the server holds stands there again. */
  #isTakenBack({ id, kept, saved }: KeptCell, typed: TypedFields): boolean {
    return (
      kept &&
      shownText(typed) === shownText(saved) &&
      this.store.cells.of(id).get().state?.kind === "unreadable"
    );
  }

  async #giveUp(cell: KeptCell): Promise<void> {
    cell.settle();
    cell.kept = false;
    this.store.show(cell.id, { faults: [] });
    this.#take(cell, cell.entry);
    await this.outbox.forget(cell.path);
  }

  #hear(path: CellPath, state: CellState | null): void {
    const cell = this.#cellAt(path);
    if (cell === undefined) return;
    const { touched } = cell;
    if (state?.kind === "saved" || state?.kind === "taken") {
      cell.hold(state);
      cell.saved = this.#prefilled(cell, cell.saved);
      cell.kept = false;
    }
    if (state?.kind === "taken") this.#undo.forget(cell.id);
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
    if (entry.kind !== "base figures") return;
    for (const other of this.#cells.values()) this.#prefill(other);
  }

  /** A cell that is still blank shows the new base figure. */
  #prefill(cell: KeptCell): void {
    if (cell.kept || cell.touched) return;
    const { typed } = cell;
    const filled = this.#prefilled(cell, typed.value === "" ? { ...typed, denominator: "" } : typed);
    if (filled.denominator === typed.denominator) return;
    cell.saved = { ...cell.saved, ...filled };
    cell.fill(filled);
    cell.settle();
  }

  #prefilled({ criterion }: KeptCell, typed: TypedFields): TypedFields {
    if (criterion === null) return typed;
    const { baseFigures } = this.#judge.resolution;
    return prefillResult(baseFigures, this.#year, criterion, { ...blankResult, ...typed });
  }
}
