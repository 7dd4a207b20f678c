import type { Report } from "#lib/domain/report.ts";
import { describeAnnex } from "#lib/report/describe-annex.ts";
import { describeResults } from "#lib/report/describe-results.ts";
import type { Drawing } from "#lib/report/drawing.ts";
import { partyForm } from "#lib/report/party-form.ts";
import { formatLongDay } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Every word of the report, in the form of a Party document; number, place, day and name stay blank in a draft. */
export function describeReport(report: Report): Drawing {
  const { organisation, term, scorecard } = report;
  const { review } = scorecard;
  const { superior, committee, symbol, onBehalf, kept } = partyForm(organisation);
  const reporter = organisation.committee ?? organisation.name;
  const year = review.heldOn?.slice(0, 4) ?? String(review.throughYear);
  const subject = [t("report.subject"), `${organisation.name} ${period(report)}`];
  return {
    title: `${t("report.kind")} ${subject.join(" ")}`,
    author: reporter,
    superior,
    committee,
    symbol,
    party: t("report.party"),
    place: organisation.place ?? "…………",
    year,
    draft: t("report.draft"),
    kind: t("report.kind"),
    subject,
    opening: t("report.opening", {
      organisation: organisation.name,
      term: term.name,
      committee: reporter,
      until:
        review.heldOn === undefined
          ? t("report.endOfYear", { year: String(review.throughYear) })
          : formatLongDay(review.heldOn),
    }),
    sections: [
      { heading: t("report.results"), paragraphs: describeResults(report) },
      { heading: t("report.table"), paragraphs: [t("report.tableBelow")] },
    ],
    recipientsHead: t("report.recipients"),
    recipients: [...(organisation.superior === undefined ? [] : [`${organisation.superior},`]), kept],
    onBehalf,
    office: t("report.secretary"),
    annex: describeAnnex(report, {
      title: t("report.annex.title"),
      subject,
      caption: t("report.annex.caption", { symbol, year, committee: reporter }),
    }),
  };
}

function period({ term, scorecard: { review } }: Report): string {
  const kind = review.kind ?? (review.throughYear === term.lastYear ? "end of term" : "year-end");
  return t(`report.period.${kind}`, { term: term.name, year: String(review.throughYear) });
}
