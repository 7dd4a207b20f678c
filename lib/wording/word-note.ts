import type { Branch, Target } from "#lib/domain/resolution.ts";
import type { ShortfallNote } from "#lib/domain/shortfall-notes.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** Which figure a note stands beside: "năm 2022, Chi bộ Tổng hợp"; of several criteria it names its own. */
export function wordNotePlace(
  { criterion: code, branch, year }: ShortfallNote,
  criteria: Target["criteria"],
  branches: Branch[],
  locale: Locale,
): string {
  const criterion = criteria.length > 1 ? criteria.find((each) => each.code === code) : undefined;
  return [
    translator(locale)("change.year", { year: String(year) }),
    ...(criterion === undefined ? [] : [criterion.text.replace(/\.$/, "")]),
    ...(branch === null ? [] : [branches.find((each) => each.code === branch)?.name ?? branch]),
  ].join(", ");
}

/** The cause as it was written, or the grade of a branch that was asked for a better one. */
export const wordNote = (note: ShortfallNote, locale: Locale): string =>
  "note" in note ? note.note : translator(locale)(`grade.${note.grade}`);
