import { fieldName } from "#lib/forms/cell-form.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";

export type FieldElement = HTMLInputElement | HTMLSelectElement;

export const isField = (element: unknown): element is FieldElement =>
  (element instanceof HTMLInputElement && element.type !== "hidden") || element instanceof HTMLSelectElement;

const isTick = (element: FieldElement): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "checkbox";

/**
 * The field of a cell in a grid; the browser keeps an index of names, however long the page is. Another year's page names
 * its fields alike: those of a page that has gone are nowhere.
 */
const fieldAt = (root: HTMLElement, cell: string, field: string): FieldElement | undefined =>
  [...document.getElementsByName(fieldName(cell, field))].find(
    (element): element is FieldElement => isField(element) && root.contains(element),
  );

/** Puts the focus into a cell: into its first field that can be seen. */
export function focusCell(root: HTMLElement, cell: string, fields: Iterable<string>): void {
  for (const field of fields) {
    const element = fieldAt(root, cell, field);
    if (element?.checkVisibility() !== true) continue;
    element.focus();
    return;
  }
}

/** What stands in those of a cell's fields that are on the page, as a form would send it. */
export function readFields(root: HTMLElement, cell: string, fields: Iterable<string>): TypedFields {
  const typed: TypedFields = {};
  for (const field of fields) {
    const element = fieldAt(root, cell, field);
    if (element === undefined) continue;
    typed[field] = isTick(element) ? (element.checked ? element.value : "") : element.value.normalize("NFC");
  }
  return typed;
}

/** Puts texts into a cell's fields. */
export function fillFields(root: HTMLElement, cell: string, typed: TypedFields): void {
  for (const [field, text] of Object.entries(typed)) {
    const element = fieldAt(root, cell, field);
    if (element === undefined) continue;
    if (isTick(element)) element.checked = text !== "";
    else element.value = text;
  }
}

/** The cell that an element of the grid belongs to. */
export const cellOf = (element: EventTarget | null): string | null =>
  element instanceof Element ? (element.closest("[data-cell]")?.getAttribute("data-cell") ?? null) : null;

/** The field of its cell that an element is. */
export const nameOf = (element: FieldElement): string =>
  element.name.slice(element.name.lastIndexOf(":") + 1);
