import type { Report, Standing } from "#lib/domain/report.ts";
import { describeAnnex } from "#lib/report/describe-annex.ts";
import { describeFoot } from "#lib/report/describe-foot.ts";
import { describeForm, type PartyHead } from "#lib/report/describe-form.ts";
import { describeSections } from "#lib/report/describe-sections.ts";
import { describeSubject } from "#lib/report/describe-subject.ts";
import { describeUntil } from "#lib/report/describe-until.ts";
import type { ReportDrawing } from "#lib/report/drawing.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Every word of the report, in the form of a Party document. */
export function describeReport(report: Report, standing: Standing): ReportDrawing {
  const { organisation, term, scorecard } = report;
  const form = describeForm(report, standing);
  const subject = describeSubject(report, t("report.subject"));
  return {
    ...form,
    title: `${t("report.kind")} ${subject.join(" ")}`,
    subject,
    opening: t("report.opening", {
      organisation: organisation.name,
      term: term.name,
      committee: form.author,
      until: describeUntil(scorecard.review),
    }),
    sections: describeSections(report),
    ...describeFoot(report, standing),
    annex: describeAnnex(report, { title: t("report.annex.title"), subject, caption: caption(form) }),
  };
}

/** Which report the annex belongs to; a blank stays blank. */
const caption = ({ number, symbol, day, year, author: committee }: PartyHead): string =>
  number === null || day === null
    ? t("report.annex.caption", { symbol, year, committee })
    : t("report.annex.captionDated", { number, symbol, day, committee });
