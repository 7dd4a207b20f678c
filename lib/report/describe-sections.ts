import type { Report } from "#lib/domain/report.ts";
import { describeNarrative } from "#lib/report/describe-narrative.ts";
import { describeResults } from "#lib/report/describe-results.ts";
import type { Section } from "#lib/report/drawing.ts";
import { keepEnd } from "#lib/report/keep-end.ts";
import { type Part, paragraph } from "#lib/report/paragraphs.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** The sections of the report; without a narrative the short ones, tallies and annex. Of what nothing is said is left out. */
export function describeSections(report: Report): Section[] {
  const results = describeResults(report).map(paragraph);
  const below = paragraph(t("report.tableBelow"));
  const narrative = describeNarrative(report, [...results, below]);
  return numbered(
    narrative ?? [
      { heading: t("report.sections.overall"), body: results },
      { heading: t("report.sections.table"), body: [below] },
    ],
  );
}

const numerals = ["I", "II", "III", "IV", "V", "VI"];

const numbered = (parts: Part[]): Section[] =>
  keepEnd(
    parts
      .filter(({ body }) => body.length > 0)
      .map(({ heading, body }, at) => ({
        heading: t("report.sections.numbered", { number: numerals[at] ?? "", heading }),
        paragraphs: body,
      })),
  );
