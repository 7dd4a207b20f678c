import { cellOf, type FieldElement, isField, nameOf } from "#components/grid/cell-fields.ts";
import { neighbour, type Way } from "#components/grid/grid-places.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";
import {
  type Control,
  clearChoiceKeys,
  controlKeys,
  moveKeys,
  restoreKey,
  sidewaysKeys,
} from "#components/grid/shortcuts.ts";
import { gradeSpeller, type SpellGrade } from "#components/grid/spell-grade.ts";
import { undoLast } from "#components/grid/undo-last.ts";
import { hasPercentSign } from "#lib/reading/read-number.ts";
import { isPercentage } from "#lib/reading/typed-result.ts";

/** Focuses the field `way` of one; answers whether there is one. */
function go(live: LiveCells, from: FieldElement, way: Way): boolean {
  const target = neighbour(live.root, from, way);
  target?.focus();
  if (!(target instanceof HTMLSelectElement)) target?.select();
  return target !== undefined;
}

const controls: Record<string, Control | undefined> = controlKeys;

type Grid = { live: LiveCells; spell: SpellGrade };

/**
 * Hears the keys of a grid. Those pressed while an input method composes are left alone, and so are those a choice answers
 * to.
 */
export function gridKeys(live: LiveCells): (event: KeyboardEvent) => void {
  const grid = { live, spell: gradeSpeller() };
  return (event) => {
    const { target, key } = event;
    if (event.isComposing || event.keyCode === 229 || event.altKey || !isField(target)) return;
    const cell = cellOf(target);
    if (cell === null) return;
    const done =
      event.ctrlKey || event.metaKey ? withControl(key, target, cell, live) : alone(key, target, cell, grid);
    if (done) event.preventDefault();
  };
}

function alone(key: string, target: FieldElement, cell: string, grid: Grid): boolean {
  const { live } = grid;
  if (key === restoreKey) {
    void live.restore(cell);
    return true;
  }
  if (target instanceof HTMLSelectElement) return onChoice(key, target, cell, grid);
  const way = moveKeys[key];
  if (way === undefined) return false;
  if (key !== "Enter" && target.type === "date") return false;
  // There is no row below the last one to go to: what was typed there is whole all the same.
  if (!go(live, target, way) && key === "Enter") {
    void live.commit(cell);
    target.select();
  }
  return true;
}

/** A choice is made by its number, of grades 1 the best; the arrows lead on, as from every other field. */
function onChoice(key: string, target: HTMLSelectElement, cell: string, { live, spell }: Grid): boolean {
  const way = moveKeys[key] ?? sidewaysKeys[key];
  if (way !== undefined) {
    go(live, target, way);
    return true;
  }
  const choices = [...target.options].map(({ value }) => value).filter((value) => value !== "");
  const choice = clearChoiceKeys.includes(key) ? "" : choices[Number(key) - 1];
  if (choice === undefined) return spell(key, target, choices);
  void live.fill(cell, { [nameOf(target)]: choice });
  return true;
}

function withControl(key: string, target: FieldElement, cell: string, live: LiveCells): boolean {
  const control = controls[key.toLowerCase()];
  switch (control) {
    case "first":
    case "last":
      return go(live, target, control);
    case "copy above": {
      const above = neighbour(live.root, target, "up");
      if (above !== undefined && fitsBelow(above, target, live))
        void live.fill(cell, { [nameOf(target)]: above.value });
      return true;
    }
    case "undo":
      void undoLast(cell, live);
      return true;
    case undefined:
      return false;
  }
}

/** What stands above goes down into a field of its own kind only: no word into a figure, no percentage into a count. */
function fitsBelow(above: FieldElement, target: FieldElement, live: LiveCells): boolean {
  if (nameOf(above) !== nameOf(target)) return false;
  if (target instanceof HTMLSelectElement)
    return [...target.options].some((option) => option.value === above.value);
  if (above instanceof HTMLSelectElement) return false;
  const [from, to] = [above, target].map((field) => live.criterionOf(cellOf(field) ?? ""));
  if (!from || !to) return true;
  if (nameOf(target) !== "value") return true;
  if (to.measure === "share") return !isPercentage(from) || hasPercentSign(above.value);
  return isPercentage(to) === (isPercentage(from) || hasPercentSign(above.value));
}
