import { fallsShort } from "#lib/domain/falls-short.ts";
import type { Report, Standing } from "#lib/domain/report.ts";
import { groups } from "#lib/domain/resolution.ts";
import { type ScorecardRow, shownVerdict } from "#lib/domain/scorecard.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import { conclusionNote } from "#lib/report/conclusion-note.ts";
import { cut } from "#lib/report/cut.ts";
import { describeFoot } from "#lib/report/describe-foot.ts";
import { describeForm } from "#lib/report/describe-form.ts";
import { describeSubject } from "#lib/report/describe-subject.ts";
import { describeUntil } from "#lib/report/describe-until.ts";
import type { Foot, SummaryDrawing } from "#lib/report/drawing.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Longer texts are cut, and longer lists: the page has one end. */
const longestItem = 260;
const mostItems = 40;
const longestName = 160;

/** The short form on one page: the tallies, and which targets were missed or concluded otherwise. */
export function describeSummary(report: Report, standing: Standing): SummaryDrawing {
  const { organisation, scorecard } = report;
  const form = describeForm(report, standing);
  const named = { ...report, organisation: { ...organisation, name: cut(organisation.name, longestName) } };
  const subject = describeSubject(named, t("report.summary.subject"));
  return {
    ...form,
    number: form.number && cut(form.number, longestName),
    superior: form.superior && cut(form.superior, longestName),
    committee: cut(form.committee, longestName),
    place: cut(form.place, longestName),
    title: `${t("report.kind")} ${subject.join(" ")}`,
    subject,
    opening: t("report.summary.opening", {
      until: describeUntil(scorecard.review),
      basis: t(`report.basis.${scorecard.basis}`),
    }),
    heads: [t("report.summary.group"), t("report.summary.total"), ...shownVerdicts(report).map(verdictName)],
    rows: [...groups, "all" as const].map((group) => [
      t(`group.${group}`),
      ...countsOf(report, group).map(String),
    ]),
    ...shortFoot(describeFoot(report, standing)),
    lists: [listOf("wanting", report), listOf("differing", report)],
  };
}

const shortFoot = (foot: Foot): Foot => ({
  ...foot,
  recipients: foot.recipients.map((recipient) => cut(recipient, longestName)),
  onBehalf: cut(foot.onBehalf, longestName),
  signatory: foot.signatory && cut(foot.signatory, longestName),
});

const verdictName = (verdict: Verdict | "met or exceeded"): string => t(`verdict.${verdict}`);

/** The three words of every review, what else occurs, and the sum. */
const shownVerdicts = ({ scorecard: { tally } }: Report): (Verdict | "met or exceeded")[] => [
  ...verdicts.filter((verdict, at) => at < 3 || tally.all[verdict] > 0),
  "met or exceeded",
];

function countsOf(report: Report, group: (typeof groups)[number] | "all"): number[] {
  const { rows, tally } = report.scorecard;
  const own = rows.filter(({ target }) => group === "all" || target.group === group);
  return [own.length, ...shownVerdicts(report).map((verdict) => tally[group][verdict])];
}

function listOf(kind: "wanting" | "differing", report: Report): SummaryDrawing["lists"][number] {
  const { rows, basis } = report.scorecard;
  const listed = rows.filter((row) => {
    const verdict = shownVerdict(row, basis);
    return kind === "differing" ? row.differs : fallsShort(verdict);
  });
  return {
    heading: t(`report.summary.${kind}`),
    items: listed.slice(0, mostItems).map((row) => {
      const target = cut(row.target.text.replace(/\.$/, ""), longestItem);
      const reason = cut(kind === "differing" ? otherVerdict(row) : shortfall(row, report), longestItem);
      return reason === ""
        ? t("report.summary.plain", { target })
        : t("report.summary.item", { target, reason });
    }),
    all: listed.length,
    none: t("report.summary.none"),
    more: t("report.summary.more", { count: "#" }),
  };
}

/** Why a row falls short; on the basis of conclusions that need not be what the figures say. */
function shortfall(row: ScorecardRow, { branches, scorecard: { basis } }: Report): string {
  const verdict = shownVerdict(row, basis);
  const reason = row.verdict === verdict ? tellShortfall(row, { branches }, "vi") : "";
  const name = verdictName(verdict);
  return reason === "" ? name : t("report.summary.verdict", { verdict: name, reason });
}

const otherVerdict = (row: ScorecardRow): string =>
  row.conclusion === null ? "" : conclusionNote(row, row.conclusion).replace(/\.$/, "");
