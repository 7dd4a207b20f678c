import type { UnsureWhy } from "#lib/domain/unsure.ts";
import type { TypedCriterion } from "#lib/forms/target-form.ts";
import { readUnsure, writeUnsure } from "#lib/forms/unsure-notes.ts";
import { hasOwnUnit } from "#lib/reading/stated-demand.ts";

const isPercent = (unit: string): boolean => /^(?:%|phần trăm)$/iu.test(unit.normalize("NFC"));

const same = (text: string): string => text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ");

/** Words that say the stated unit do not contradict it, though another one was read out of them. */
const isSaid = ({ fields: { text } }: TypedCriterion, stated: string): boolean =>
  same(text).includes(same(stated));

/**
 * A proposed criterion with the unit that its table states, which is surer than what was read out of the words; where
 * the two do not go together, that is noted. A percentage is said by the measure of shares and growth already, and is
 * none of what is counted; yes or no and ratings have no unit. A level that brings its own unit ("giảm 5%" beside "vụ")
 * is counted in that.
 */
export function withStatedUnit(criterion: TypedCriterion, stated: string, level = ""): TypedCriterion {
  const { measure, unit } = criterion.fields;
  const isCounted = measure === "quantity" || measure === "share" || measure === "growth";
  if (stated === "" || (isCounted && measure !== "quantity" && isPercent(stated))) return criterion;
  const noted = (fields: Partial<TypedCriterion["fields"]>, note: UnsureWhy | null): TypedCriterion => {
    const before = (readUnsure(criterion.fields.unsure) ?? []).filter(
      ({ field }) => field !== "unit" || fields.unit === undefined,
    );
    const notes = note === null ? before : [...before, { field: "unit" as const, note, said: stated }];
    return { ...criterion, fields: { ...criterion.fields, ...fields, unsure: writeUnsure(notes) } };
  };
  if (!isCounted) return noted({}, "unit of none");
  if (measure === "quantity" && unit !== "" && hasOwnUnit(level))
    return noted({}, same(unit) === same(stated) ? null : "unit of the level");
  if (isPercent(stated) && unit !== "" && !/^[%‰]/u.test(unit)) return noted({}, "percent stated");
  return noted(
    { unit: stated },
    unit === "" || same(unit) === same(stated) || isSaid(criterion, stated) ? null : "other unit stated",
  );
}
