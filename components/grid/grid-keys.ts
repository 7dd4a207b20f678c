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
import { grades } from "#lib/domain/grade.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";
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

/** Keys of the grid. Keys pressed while an input method composes are left alone, and so are those a choice answers to. */
export function onGridKey(event: KeyboardEvent, live: LiveCells): void {
  const { target, key } = event;
  if (event.isComposing || event.keyCode === 229 || event.altKey || !isField(target)) return;
  const cell = cellOf(target);
  if (cell === null) return;
  const done =
    event.ctrlKey || event.metaKey ? withControl(key, target, cell, live) : alone(key, target, cell, live);
  if (done) event.preventDefault();
}

function alone(key: string, target: FieldElement, cell: string, live: LiveCells): boolean {
  if (key === restoreKey) {
    void live.restore(cell);
    return true;
  }
  if (target instanceof HTMLSelectElement) return onChoice(key, target, cell, live);
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
function onChoice(key: string, target: HTMLSelectElement, cell: string, live: LiveCells): boolean {
  const way = moveKeys[key] ?? sidewaysKeys[key];
  if (way !== undefined) {
    go(live, target, way);
    return true;
  }
  const choices = [...target.options].map(({ value }) => value).filter((value) => value !== "");
  const choice = clearChoiceKeys.includes(key) ? "" : choices[Number(key) - 1];
  if (choice === undefined) return spellGrade(key, target, choices);
  void live.fill(cell, { [nameOf(target)]: choice });
  return true;
}

type Spelled = { target: HTMLSelectElement | null; before: string; letters: string; at: number };

/** What was spelled into a choice so far, letter by letter, and what stood there before. */
let spelled: Spelled = { target: null, before: "", letters: "", at: 0 };

/** Whoever pauses so long begins a word anew. */
const spellingPause = 2000;

/**
 * A grade is chosen by its words or their letters too. The browser alone would take each letter for the beginning of an
 * option, and H of HTXSNV for "Hoàn thành". It is stored when its cell is left.
 */
function spellGrade(key: string, target: HTMLSelectElement, choices: string[]): boolean {
  const isGrade = choices.every((choice) => grades.some((grade) => grade === choice));
  const now = performance.now();
  const goesOn = spelled.target === target && now - spelled.at < spellingPause;
  if (!isGrade || Array.from(key).length !== 1 || (key === " " && !goesOn)) return false;
  const { before, letters } = goesOn ? spelled : { before: target.value, letters: "" };
  spelled = { target, before, letters: letters + key, at: now };
  target.value = readGradeWord(spelled.letters) ?? before;
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
      void live.undo(cell);
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
