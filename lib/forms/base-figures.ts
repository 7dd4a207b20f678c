import type { BaseFigures } from "#lib/domain/resolution.ts";
import { readWhole } from "#lib/forms/read-whole.ts";

export const baseFields = ["members", "membersRated", "staff", "collectives"] as const;
type BaseField = (typeof baseFields)[number];

/** The base figures that a form holds; a blank one is absent. */
export type TypedBase = Pick<BaseFigures, BaseField>;

export const typeBase = (figures: TypedBase | null): Record<string, string> =>
  Object.fromEntries(baseFields.map((field) => [field, figures?.[field]?.toString() ?? ""]));

/** Reads the base figures of a year, each a whole number or blank. */
export function readBase(
  typed: Record<string, string>,
): { figures: TypedBase } | { faults: { field: BaseField; text: string }[] } {
  const figures: TypedBase = {};
  const faults: { field: BaseField; text: string }[] = [];
  for (const field of baseFields) {
    const text = (typed[field] ?? "").trim();
    if (text === "") continue;
    const figure = readWhole(text);
    if (figure === null) faults.push({ field, text });
    else figures[field] = figure;
  }
  return faults.length > 0 ? { faults } : { figures };
}
