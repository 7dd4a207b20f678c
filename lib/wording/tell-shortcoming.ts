import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { type ExplainContext, lowerVerdict } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { translator } from "#lib/wording/translate.ts";

/**
 * A target that falls short, in a sentence that can stand by itself: "Chỉ tiêu “…” chưa đạt: năm 2022 đạt 98,46% (64/65
 * đảng viên), thấp hơn mức 100%." Where another verdict was concluded than the figures say, they give no reason for it.
 */
export function tellShortcoming(
  row: ScorecardRow,
  shown: Verdict,
  context: ExplainContext,
  locale: Locale,
): string {
  const t = translator(locale);
  const words = { target: row.target.text.replace(/\.$/, ""), verdict: lowerVerdict(shown, locale) };
  const told = row.verdict === shown ? tellShortfall(row, context, locale) : "";
  return told === "" ? t("told.shortcoming.plain", words) : t("told.shortcoming.because", { ...words, told });
}
