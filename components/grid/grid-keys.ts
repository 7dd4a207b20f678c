import type { KeyboardEvent } from "react";
import { cellOf, type FieldElement, isField } from "#components/grid/cell-fields.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";

const fieldOf = (element: FieldElement): string => element.name.slice(element.name.lastIndexOf(":") + 1);

/** The fields of a column from top to bottom: the same field of every cell. */
export function columnOf(form: HTMLFormElement, field: string): FieldElement[] {
  return [...form.querySelectorAll("[data-cell] input, [data-cell] select")].filter(
    (element): element is FieldElement =>
      isField(element) && element.type !== "hidden" && fieldOf(element) === field,
  );
}

/** The field of the row below or above, first or last; a row without that field offers its first one. */
function neighbour(form: HTMLFormElement, from: FieldElement, to: "next" | "previous" | "first" | "last") {
  const wanted = fieldOf(from);
  const column = columnOf(form, "value").map(
    (first) => columnOf(form, wanted).find((element) => cellOf(element) === cellOf(first)) ?? first,
  );
  const here = column.findIndex((element) => cellOf(element) === cellOf(from));
  const at = { next: here + 1, previous: here - 1, first: 0, last: column.length - 1 }[to];
  return column[at];
}

function go(form: HTMLFormElement, from: FieldElement, to: Parameters<typeof neighbour>[2]): void {
  const target = neighbour(form, from, to);
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}

const moves: Record<string, Parameters<typeof neighbour>[2]> = {
  Enter: "next",
  ArrowDown: "next",
  ArrowUp: "previous",
};

/** Keys of the grid. Keys pressed while an input method composes are left alone, and so are those a choice answers to. */
export function onGridKey(event: KeyboardEvent<HTMLFormElement>, live: LiveCells): void {
  const { target, key, nativeEvent } = event;
  if (nativeEvent.isComposing || nativeEvent.keyCode === 229 || !isField(target)) return;
  const cell = cellOf(target);
  if (cell === null) return;
  const done =
    event.ctrlKey || event.metaKey ? withControl(key, target, cell, live) : alone(key, target, cell, live);
  if (done) event.preventDefault();
}

function alone(key: string, target: FieldElement, cell: string, live: LiveCells): boolean {
  if (key === "Escape") {
    void live.restore(cell);
    return true;
  }
  const move = moves[key];
  const own = key !== "Enter" && (target instanceof HTMLSelectElement || target.type === "date");
  if (move === undefined || own) return false;
  go(live.form, target, move);
  return true;
}

function withControl(key: string, target: FieldElement, cell: string, live: LiveCells): boolean {
  switch (key.toLowerCase()) {
    case "home":
      go(live.form, target, "first");
      return true;
    case "end":
      go(live.form, target, "last");
      return true;
    case "d": {
      const above = neighbour(live.form, target, "previous");
      if (above !== undefined && cellOf(above) !== cell)
        void live.fill(cell, { [fieldOf(target)]: above.value });
      return true;
    }
    case "z":
      if (live.isTouched(cell)) return false;
      void live.undo();
      return true;
    default:
      return false;
  }
}
