import { dayOfYear } from "#components/scorecard/columns.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import type { YearColumn } from "#lib/wording/word-criterion-year.ts";

/** What all rows of a table share: the names of its columns, of the verdicts, and of what can be asked. */
export type TableWords = {
  why: string;
  ofWhich: string;
  demand: string;
  years: string[];
  verdicts: Record<Verdict, string>;
};

export function tableWords(
  columns: YearColumn[],
  { review: { heldOn } }: Scorecard,
  locale: Locale,
): TableWords {
  const t = translator(locale);
  const named = ({ year, partial }: YearColumn): string =>
    partial && heldOn !== undefined
      ? t("scorecard.columns.until", { year: String(year), day: dayOfYear(heldOn, locale) })
      : String(year);
  return {
    why: t("scorecard.why"),
    ofWhich: t("scorecard.ofWhich"),
    demand: t("scorecard.columns.demand"),
    years: columns.map(named),
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, t(`verdict.${verdict}`)])) as Record<
      Verdict,
      string
    >,
  };
}
