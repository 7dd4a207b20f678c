import { GridFields } from "#components/grid/cell-fields.ts";
import { KeptCell, type LiveCell } from "#components/grid/kept-cell.ts";
import type { BaseFigures, Resolution } from "#lib/domain/resolution.ts";
import type { CellPath } from "#lib/forms/cell-edit.ts";
import { shownText } from "#lib/forms/cell-form.ts";
import { prefillResult } from "#lib/reading/prefill-result.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";
import { blankResult } from "#lib/reading/typed-result.ts";

type Sources = { cells: LiveCell[]; resolution: Resolution; year: number };

/** The cells of a page, and what the year's base figures fill into them. */
export class KeptCells {
  readonly #byId: ReadonlyMap<string, KeptCell>;
  readonly #byPath: ReadonlyMap<CellPath, KeptCell>;
  readonly #year: number;
  readonly #baseFigures: () => BaseFigures[];

  /** `baseFigures` are those with what is typed. */
  constructor(root: HTMLElement, { cells, resolution, year }: Sources, baseFigures: () => BaseFigures[]) {
    const criteria = resolution.targets.flatMap((target) => target.criteria);
    const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
    const fields = new GridFields(root);
    const kept = cells.map((cell) => {
      const code = "criterion" in cell.entry ? cell.entry.criterion : "";
      return new KeptCell(fields, cell, byCode.get(code) ?? null);
    });
    this.#byId = new Map(kept.map((cell) => [cell.id, cell]));
    this.#byPath = new Map(kept.map((cell) => [cell.path, cell]));
    this.#year = year;
    this.#baseFigures = baseFigures;
  }

  get all(): KeptCell[] {
    return [...this.#byId.values()];
  }

  of = (id: string): KeptCell | undefined => this.#byId.get(id);

  at = (path: CellPath): KeptCell | undefined => this.#byPath.get(path);

  /** Each figure goes into its own field. */
  tidy(cell: KeptCell, typed: TypedFields): TypedFields {
    const tidied = cell.tidied(typed, (blank) => this.prefilled(cell, blank));
    if (shownText(tidied) !== shownText(typed)) cell.fill(tidied);
    return tidied;
  }

  /** Cells that are still blank show the new base figures. */
  prefill(): void {
    for (const cell of this.#byId.values()) this.#prefill(cell);
  }

  prefilled({ criterion }: KeptCell, typed: TypedFields): TypedFields {
    if (criterion === null) return typed;
    return prefillResult(this.#baseFigures(), this.#year, criterion, { ...blankResult, ...typed });
  }

  #prefill(cell: KeptCell): void {
    if (cell.kept || cell.touched) return;
    const { typed } = cell;
    const filled = this.prefilled(cell, typed.value === "" ? { ...typed, denominator: "" } : typed);
    if (filled.denominator === typed.denominator) return;
    cell.saved = { ...cell.saved, ...filled };
    cell.fill(filled);
    cell.settle();
  }
}
