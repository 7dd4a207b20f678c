import { fc, it } from "@fast-check/vitest";
import Fraction from "fraction.js";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import { shownVerdict } from "#lib/domain/scorecard.ts";
import { figureCell } from "#lib/report/annex-sheet-cell.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import { drawReport } from "#lib/report/draw-report.ts";
import type { AnnexRow, ReportDrawing } from "#lib/report/drawing.ts";
import { scorecardJson } from "#lib/report/scorecard-json.ts";
import { shownNumber } from "#lib/report/shown-number.ts";
import { wordText } from "#lib/report/word/word-text.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { printDecimal } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordCriterionYear } from "#lib/wording/word-criterion-year.ts";
import { readPdf, squeeze } from "#tests/report/read-pdf.ts";
import { readWord } from "#tests/report/read-word.ts";
import { anyFile } from "#tests/resolution-file/any-file.ts";
import { bytesOf } from "#tests/resolution-file/small-file.ts";

const t = translator("vi");
const draft = { kind: "draft" } as const;

const anyReport = fc
  .record({ file: anyFile, basis: fc.constantFrom("computed" as const, "concluded" as const) })
  .map(({ file, basis }): Report => {
    const read = readResolutionFile(bytesOf(file));
    if ("faults" in read) throw new Error(JSON.stringify(read.faults));
    const { organisation, term, branches, reviews } = read.resolution;
    const [review] = reviews;
    if (review === undefined) throw new Error("a file has a review");
    const scorecard = buildScorecard(read.resolution, review, basis);
    return { organisation, term, branches, scorecard, narrative: blankNarrative, unapprovedYears: [] };
  });

const verdictColumn = -2;
/** The rows of targets and criteria, each with all its cells. */
const figureRows = ({ annex }: ReportDrawing): AnnexRow[] =>
  annex.rows
    .filter(({ kind }) => kind !== "group")
    .map((row) => (row.cells.length < annex.columns.length ? { ...row, cells: [blank, ...row.cells] } : row));
const blank = { text: "", number: null, detail: null, notes: [], strong: false, rows: 1 };

// Drawn in another process, on a machine that may be busy.
describe("every document shows the values and verdicts that the scorecard holds", { timeout: 60_000 }, () => {
  it.prop([anyReport])("in the description that all are drawn from", (report) => {
    const { rows, basis, years } = report.scorecard;
    const drawn = figureRows(describeReport(report, draft));
    const targets = drawn.filter(({ kind }) => kind === "target");
    const inOrder = (["party", "government"] as const).flatMap((group) =>
      rows.filter(({ target }) => target.group === group),
    );
    expect(targets.map(({ cells }) => cells.at(verdictColumn)?.text)).toEqual(
      inOrder.map((row) => t(`verdict.${shownVerdict(row, basis)}`)),
    );
    const values = inOrder.flatMap(({ criteria }) => {
      const headlines = criteria.filter(({ criterion }) => criterion.role === "headline");
      const sole = headlines.length === 1 ? headlines : [];
      const words = [...sole, ...criteria.filter((each) => !sole.includes(each))].map((trace) =>
        years.map((year) => wordCriterionYear(trace, { year, partial: false }, "vi")),
      );
      return sole.length === 1 ? words : [years.map(() => null), ...words];
    });
    expect(drawn.map(({ cells }) => years.map((_, at) => cells[4 + at]?.text ?? ""))).toEqual(
      values.map((row) => row.map((word) => (word === null ? "" : word.text.replace(/^—$/, "–")))),
    );
  });

  it.prop([anyReport])("in JSON, verdict by verdict", (report) => {
    const { targets } = scorecardJson(report.scorecard, report) as { targets: { verdict: string }[] };
    expect(targets.map(({ verdict }) => verdict)).toEqual(
      report.scorecard.rows.map(({ verdict }) => verdict),
    );
  });

  it.prop([anyReport])("as numbers of Excel, which print as what is shown", (report) => {
    for (const { cells } of figureRows(describeReport(report, draft)))
      for (const cell of cells) {
        const { value, format } = figureCell(cell, {});
        if (typeof value !== "number") continue;
        const shown = new Fraction(String(value)).mul(format?.endsWith("%") ? 100 : 1);
        expect(`${printDecimal(shown, "vi")}${cell.number?.sign}`).toBe(trimmed(cell.text));
      }
  });

  it.prop([anyReport], { numRuns: 8 })("drawn in full: Word and Excel, cell by cell", async (report) => {
    const drawing = describeReport(report, draft);
    const word = readWord(await drawReport(report, draft, "word"));
    const table = word.tables.at(-1)?.slice(2) ?? [];
    const figures = figureRows(drawing);
    expect(table.filter((row) => row.length > 1).map((row) => row.slice(2, -1))).toEqual(
      figures.map(({ cells }) =>
        cells.slice(2, -1).map(({ text, detail, notes }) => {
          const raised = notes.length === 0 ? "" : `^${notes.join(",")}`;
          return `${wordText(text)}${raised}${detail === null ? "" : `\n${wordText(detail)}`}`;
        }),
      ),
    );
    const [sheet] = await readExcelFile(Buffer.from(await drawReport(report, draft, "excel")), {
      trim: false,
    });
    const rows = (sheet?.data ?? []).slice(7).filter((row) => row.filter((cell) => cell !== null).length > 1);
    expect(rows.map((row) => row.at(verdictColumn))).toEqual(
      figures.map(({ cells }) => cells.at(verdictColumn)?.text),
    );
  });

  it.prop([anyReport], { numRuns: 4 })("drawn in full: PDF, in its order", async (report) => {
    const drawing = describeReport(report, draft);
    const { text } = await readPdf(await drawReport(report, draft, "pdf"));
    let from = text.indexOf(squeeze("(1)(2)(3)"));
    for (const { cells } of figureRows(drawing)) {
      const verdict = squeeze(cells.at(verdictColumn)?.text ?? "");
      const at = text.indexOf(verdict, from);
      expect(at, verdict).toBeGreaterThan(0);
      from = at + verdict.length;
    }
  });
});

/** Decimals that are zero at the end are shown by the format, and not part of the number. */
const trimmed = (text: string): string => text.replace(/(,\d*?)0+(?=\D*$)/, "$1").replace(/,(?=\D*$)/, "");

test.each([
  ["98,46%", 0.9846, "#,##0.00%"],
  ["99,9996%", 0.999996, "#,##0.0000%"],
  ["100%", 1, "#,##0%"],
  ["-1.234,5", -1234.5, "#,##0.0"],
  ["0,3‰", 0.3, '#,##0.0"‰"'],
])("%s is the number %d shown as %s", (text, value, format) => {
  const cell = figureCell({ ...blank, text, number: shownNumber(text) }, {});
  expect(cell).toMatchObject({ value, format });
});

test.each(["Đạt", "5/5", "–", "", "1234", "1.23", "123.456.789.012.345,67"])("%j stays a text", (text) => {
  const cell = figureCell({ ...blank, text, number: shownNumber(text) }, {});
  expect(typeof cell.value).not.toBe("number");
});
