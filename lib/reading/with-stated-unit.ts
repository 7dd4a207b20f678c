import type { TypedCriterion } from "#lib/forms/target-form.ts";
import { readUnsure, writeUnsure } from "#lib/forms/unsure-notes.ts";

/** What became of the unit that a table states beside a target's words. */
export type StatedUnit = {
  criterion: TypedCriterion;
  /** What is to be said of it: the words named another one, or count what is no percentage, or what is measured has none. */
  note: "differs" | "kept" | "unused" | null;
};

const isPercent = (unit: string): boolean => /^(?:%|phần trăm)$/iu.test(unit.normalize("NFC"));

const same = (text: string): string => text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ");

/**
 * A proposed criterion with the unit that its table states, which is surer than what was read out of the words. A
 * percentage is said by the measure of shares and growth already; yes or no and ratings have no unit.
 */
export function withStatedUnit(criterion: TypedCriterion, stated: string): StatedUnit {
  const { measure, unit } = criterion.fields;
  const isCounted = measure === "quantity" || measure === "share" || measure === "growth";
  if (stated === "" || (isCounted && measure !== "quantity" && isPercent(stated)))
    return { criterion, note: null };
  if (!isCounted) return { criterion, note: "unused" };
  if (isPercent(stated) && unit !== "" && !/^[%‰]/u.test(unit)) return { criterion, note: "kept" };
  const sure = (readUnsure(criterion.fields.unsure) ?? []).filter(({ field }) => field !== "unit");
  return {
    criterion: { ...criterion, fields: { ...criterion.fields, unit: stated, unsure: writeUnsure(sure) } },
    note: unit === "" || same(unit) === same(stated) ? null : "differs",
  };
}
