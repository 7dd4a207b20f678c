import type { Report } from "#lib/domain/report.ts";
import { type Group, groups } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { shownVerdict } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { explainShortfall } from "#lib/wording/explain-shortfall.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Counted only. */
const counted = ["exceeded", "met", "on track", "in progress", "not due", "not applicable"] as const;
/** Counted last, and each target named with what it lacks. */
const named = ["missed", "behind", "no data"] as const;

/** Section I: the tallies of both groups in the office's phrasing, the sum, and what the assessments rest on. */
export function describeResults(report: Report): string[] {
  const { rows, tally, basis } = report.scorecard;
  const differing = rows.filter((row) => row.differs).length;
  const all = { count: String(tally.all["met or exceeded"]), all: String(rows.length) };
  return [
    ...groups.map((group) => describeGroup(report, group)),
    [
      t("report.sum", all),
      t(`report.basis.${basis}`),
      ...(differing === 0 ? [] : [t(`report.differing.${basis}`, { count: String(differing) })]),
    ].join(" "),
  ];
}

function describeGroup(report: Report, group: Group): string {
  const { rows, tally, basis } = report.scorecard;
  const name = t(`group.${group}`);
  const own = rows.filter((row) => row.target.group === group);
  if (own.length === 0) return t("report.groupEmpty", { group: name });
  const parts = counted
    .filter((verdict) => tally[group][verdict] > 0)
    .map((verdict) => t(`report.count.${verdict}`, { count: String(tally[group][verdict]) }));
  const wanting = named
    .filter((verdict) => tally[group][verdict] > 0)
    .map((verdict) => {
      const count = t(`report.count.${verdict}`, { count: String(tally[group][verdict]) });
      const targets = nameTargets(
        own.filter((row) => shownVerdict(row, basis) === verdict),
        verdict,
        report,
      );
      return t("report.namely", { count, targets });
    });
  const still = wanting.length === 0 ? [] : [t("report.still", { counts: wanting.join("; ") })];
  return t("report.group", { group: name, counts: [...parts, ...still].join(", ") });
}

function nameTargets(rows: ScorecardRow[], verdict: Verdict, { branches }: Report): string {
  const names = rows.map((row) => {
    const target = row.target.text.replace(/\.$/, "");
    const reason = row.verdict === verdict ? explainShortfall(row, { branches }, "vi") : "";
    return reason === "" ? target : t("report.because", { target, reason });
  });
  if (names.length === 1) return names.join();
  return names.map((target, at) => t("report.several", { number: String(at + 1), target })).join("; ");
}
