import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordNote, wordNotePlace } from "#lib/wording/word-note.ts";

/**
 * Why a target was missed, as those who entered its figures noted it beside them: "do thay đổi biên chế (năm
 * 2022, Chi bộ Tổng hợp)". Empty where nobody did; the grade of a branch is no cause.
 */
export function tellCauses(
  { target, notes }: ScorecardRow,
  { branches }: ExplainContext,
  locale: Locale,
): string {
  return notes
    .filter((each) => "note" in each)
    .map((each) =>
      translator(locale)("told.cause.noted", {
        place: wordNotePlace(each, target.criteria, branches, locale),
        note: wordNote(each, locale).replace(/(?<![\s;,.])[\s;,.]+$/u, ""),
      }),
    )
    .join("; ");
}

/** The same in a sentence that names the target. */
export function tellTargetCauses(row: ScorecardRow, context: ExplainContext, locale: Locale): string {
  const causes = tellCauses(row, context, locale);
  const target = row.target.text.replace(/\.$/, "");
  return causes === "" ? "" : translator(locale)("told.cause.ofTarget", { target, causes });
}
