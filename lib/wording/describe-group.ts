import type { Group } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { shownVerdict } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { translator } from "#lib/wording/translate.ts";

/** Counted only. */
const counted = ["exceeded", "met", "on track", "in progress", "not due", "not applicable"] as const;
/** Counted last, and each target named with what it lacks. */
const named = ["missed", "behind", "no data"] as const;

/**
 * How a group of targets stands, in the office's phrasing: "Đối với Đảng bộ: vượt 2 chỉ tiêu, đạt 2 chỉ tiêu, còn 1 chỉ
 * tiêu chưa đạt, đó là chỉ tiêu “…”: năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức 100%."
 */
export function describeGroup(
  { rows, tally, basis }: Scorecard,
  group: Group,
  context: ExplainContext,
  locale: Locale,
): string {
  const t = translator(locale);
  const name = t(`group.${group}`);
  const own = rows.filter((row) => row.target.group === group);
  if (own.length === 0) return t("report.groupEmpty", { group: name });
  const count = (verdict: Verdict): string =>
    t(`report.count.${verdict}`, { count: String(tally[group][verdict]) });
  const occurs = (verdict: Verdict): boolean => tally[group][verdict] > 0;
  const wanting = named.filter(occurs).map((verdict) => {
    const shown = own.filter((row) => shownVerdict(row, basis) === verdict);
    const [target = "", ...others] = nameTargets(shown, verdict, context, locale);
    if (others.length === 0) return t("report.namelyOne", { count: count(verdict), target });
    const several = [target, ...others].map((each, at) =>
      t("report.several", { number: String(at + 1), target: each }),
    );
    return t("report.namely", { count: count(verdict), targets: several.join("; ") });
  });
  const still = wanting.length === 0 ? [] : [t("report.still", { counts: wanting.join("; ") })];
  return t("report.group", {
    group: name,
    counts: [...counted.filter(occurs).map(count), ...still].join(", "),
  });
}

function nameTargets(
  rows: ScorecardRow[],
  verdict: Verdict,
  context: ExplainContext,
  locale: Locale,
): string[] {
  const t = translator(locale);
  return rows.map((row) => {
    const target = t("report.named", { target: row.target.text.replace(/\.$/, "") });
    const reason = row.verdict === verdict ? tellShortfall(row, context, locale) : "";
    return reason === "" ? target : t("report.because", { target, reason });
  });
}
