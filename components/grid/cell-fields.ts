import { fieldName } from "#lib/forms/cell-form.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";

/** What is written into, where a select is chosen from. */
export type TextElement = HTMLInputElement | HTMLTextAreaElement;

export type FieldElement = TextElement | HTMLSelectElement;

/** What figures and words are filled into; a file is no part of a cell's entry. */
export const isField = (element: unknown): element is FieldElement =>
  (element instanceof HTMLInputElement && !["hidden", "file"].includes(element.type)) ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** The fields within a part of the page. */
export const fieldsIn = (part: Element): FieldElement[] =>
  [...part.querySelectorAll("input, textarea, select")].filter(isField);

const isTick = (element: FieldElement): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "checkbox";

/** What holds fields, by the cell that they belong to: a row, and the row of its details. */
function partsIn(root: HTMLElement): Map<string, Element[]> {
  const parts = new Map<string, Element[]>();
  for (const part of root.querySelectorAll("[data-cell]")) {
    const cell = part.getAttribute("data-cell") ?? "";
    parts.set(cell, [...(parts.get(cell) ?? []), part]);
  }
  return parts;
}

/** The fields of a grid by their cells, found without looking through the page at every key. */
export class GridFields {
  readonly #root: HTMLElement;
  #parts: ReadonlyMap<string, Element[]> = new Map();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Puts the focus into a cell: into the first of these fields that can be seen. */
  focus(cell: string, fields: Iterable<string>): void {
    const found = this.#of(cell);
    for (const field of fields) {
      const element = found.get(fieldName(cell, field));
      if (element?.checkVisibility() !== true) continue;
      element.focus();
      return;
    }
  }

  /** What stands in those of a cell's fields that are on the page, as a form would send it. */
  read(cell: string, fields: Iterable<string>): TypedFields {
    const found = this.#of(cell);
    const typed: TypedFields = {};
    for (const field of fields) {
      const element = found.get(fieldName(cell, field));
      if (element === undefined) continue;
      typed[field] = isTick(element)
        ? element.checked
          ? element.value
          : ""
        : element.value.normalize("NFC");
    }
    return typed;
  }

  /** Puts texts into a cell's fields. */
  fill(cell: string, typed: TypedFields): void {
    const found = this.#of(cell);
    for (const [field, text] of Object.entries(typed)) {
      const element = found.get(fieldName(cell, field));
      if (element === undefined) continue;
      if (isTick(element)) element.checked = text !== "";
      else element.value = text;
    }
  }

  /** By their names, of this grid alone: another year's page names its fields alike. */
  #of(cell: string): Map<string, FieldElement> {
    const known = this.#parts.get(cell);
    if (known?.every((part) => this.#root.contains(part)) !== true) this.#parts = partsIn(this.#root);
    const parts = this.#parts.get(cell) ?? [];
    const fields = parts.flatMap(fieldsIn);
    return new Map(fields.map((field) => [field.name, field]));
  }
}

/** The cell that an element of the grid belongs to. */
export const cellOf = (element: EventTarget | null): string | null =>
  element instanceof Element ? (element.closest("[data-cell]")?.getAttribute("data-cell") ?? null) : null;

/** The field of its cell that an element is. */
export const nameOf = (element: FieldElement): string =>
  element.name.slice(element.name.lastIndexOf(":") + 1);
