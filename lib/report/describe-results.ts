import type { Report } from "#lib/domain/report.ts";
import { groups } from "#lib/domain/resolution.ts";
import { describeGroup } from "#lib/wording/describe-group.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** The tallies of both groups in the office's phrasing, the sum, and what the assessments rest on. */
export function describeResults({ scorecard, branches }: Report): string[] {
  const { rows, tally, basis } = scorecard;
  const differing = rows.filter((row) => row.differs).length;
  const all = { count: String(tally.all["met or exceeded"]), all: String(rows.length) };
  return [
    ...groups.map((group) => describeGroup(scorecard, group, { branches }, "vi")),
    [
      t("report.sum", all),
      t(`report.basis.${basis}`),
      ...(differing === 0 ? [] : [t(`report.differing.${basis}`, { count: String(differing) })]),
    ].join(" "),
  ];
}
