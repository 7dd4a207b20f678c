import { fieldName } from "#lib/forms/cell-form.ts";

export type FieldElement = HTMLInputElement | HTMLSelectElement;

/** The fields of a cell in a form: text fields, choices and ticks, by their names. */
function fieldsOf(form: HTMLFormElement, cell: string): { field: string; element: FieldElement }[] {
  return [...form.elements].flatMap((element) =>
    isField(element) && element.name.startsWith(fieldName(cell, "")) && element.type !== "hidden"
      ? [{ field: element.name.slice(fieldName(cell, "").length), element }]
      : [],
  );
}

export const isField = (element: unknown): element is FieldElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

const isTick = (element: FieldElement): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "checkbox";

/** What stands in a cell's fields, as a form would send it. */
export function readFields(form: HTMLFormElement, cell: string): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(form, cell).map(({ field, element }) => [
      field,
      isTick(element) ? (element.checked ? element.value : "") : element.value.normalize("NFC"),
    ]),
  );
}

/** Puts texts into a cell's fields. */
export function fillFields(form: HTMLFormElement, cell: string, typed: Record<string, string>): void {
  for (const { field, element } of fieldsOf(form, cell)) {
    const text = typed[field];
    if (text === undefined) continue;
    if (isTick(element)) element.checked = text !== "";
    else element.value = text;
  }
}

/** The cell that an element of the grid belongs to. */
export const cellOf = (element: EventTarget | null): string | null =>
  element instanceof Element ? (element.closest("[data-cell]")?.getAttribute("data-cell") ?? null) : null;
