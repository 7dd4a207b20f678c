import { fallsShort } from "#lib/domain/falls-short.ts";
import type { Report } from "#lib/domain/report.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { shownVerdict } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { remarks } from "#lib/report/annex-remarks.ts";
import { conclusionNote } from "#lib/report/conclusion-note.ts";
import type { AnnexCell, AnnexRow } from "#lib/report/drawing.ts";
import type { Notes } from "#lib/report/notes.ts";
import { shownNumber } from "#lib/report/shown-number.ts";
import { wordAchievement } from "#lib/wording/achievement.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordCriterionYear } from "#lib/wording/word-criterion-year.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";
import { numberSign } from "#lib/wording/word-number.ts";

const t = translator("vi");

/** What every row of the annex has in common: a column for each year, and the notes below the table. */
type Table = { years: number[]; notes: Notes; report: Report };

/** A target's row, with the figures of its sole headline, and a row below it for every other criterion. */
export function annexRows(row: ScorecardRow, number: number, table: Table): AnnexRow[] {
  const { years, notes, report } = table;
  const headlines = row.criteria.filter(({ criterion }) => criterion.role === "headline");
  const [sole] = headlines.length === 1 ? headlines : [];
  const verdict = shownVerdict(row, report.scorecard.basis);
  const figures = sole === undefined ? blanks(years) : figureCells(sole, row, table);
  const marks = verdictNotes(row, report).map((note) => notes.number(note));
  const head = [cell(String(number)), cell(row.target.text)];
  return [
    lineUp("target", head, figures, verdictCell(verdict, marks)),
    ...row.criteria.filter((each) => each !== sole).map((each) => criterionRow(each, row, table)),
  ];
}

function criterionRow(trace: CriterionTrace, row: ScorecardRow, table: Table): AnnexRow {
  const { criterion, verdict } = trace;
  const text = t(`report.annex.${criterion.role}`, { text: criterion.text });
  const figures = figureCells(trace, row, table);
  return lineUp("criterion", [cell(""), cell(text)], figures, verdictCell(verdict, []));
}

/** The verdict stands before the remark, which is the last of the figures. */
function lineUp(
  kind: AnnexRow["kind"],
  head: AnnexCell[],
  figures: AnnexCell[],
  verdict: AnnexCell,
): AnnexRow {
  return { kind, cells: [...head, ...figures.slice(0, -1), verdict, ...figures.slice(-1)], whole: true };
}

/** Unit, demand, a value for each year, share of achievement; last the remark. */
function figureCells(trace: CriterionTrace, row: ScorecardRow, table: Table): AnnexCell[] {
  const { criterion } = trace;
  const { years, report } = table;
  return [
    cell(unitOf(trace)),
    cell(wordDemands(criterion, report.scorecard.years, "vi")),
    ...years.map((year) => yearCell(trace, year, table)),
    figure(wordAchievement(trace, "vi") ?? t("format.none")),
    cell(remarks(trace, row.notes, report).join(" ")),
  ];
}

function yearCell(trace: CriterionTrace, year: number, { notes, report }: Table): AnnexCell {
  const partial = year === report.scorecard.review.partialYear;
  const { text, detail, verdict } = wordCriterionYear(trace, { year, partial }, "vi");
  const marks = excuses(trace, year, report).map((excuse) => notes.number(excuse));
  const shown = text === "—" ? t("format.none") : text;
  return { ...figure(shown), detail, notes: marks, strong: verdict === "missed" };
}

/** Why a year does not apply, each reason with the branches that it holds for. */
function excuses({ courses }: CriterionTrace, year: number, { branches }: Report): string[] {
  const excused = new Map<string, string[]>();
  for (const { branch, years } of courses)
    for (const { notApplicable: reason } of years.filter((each) => each.year === year)) {
      if (reason === null) continue;
      const name = branches.find(({ code }) => code === branch)?.name;
      excused.set(reason, [...(excused.get(reason) ?? []), ...(name === undefined ? [] : [name])]);
    }
  return [...excused].map(([reason, names]) =>
    names.length === 0
      ? t("report.note.notApplicable", { year: String(year), reason })
      : t("report.note.branchesNotApplicable", { year: String(year), reason, branches: names.join(", ") }),
  );
}

function unitOf({ criterion }: CriterionTrace): string {
  if (numberSign(criterion) !== "") return numberSign(criterion);
  if (criterion.measure === "rating" || criterion.measure === "yes-no")
    return t(`report.annex.unitOf.${criterion.measure}`);
  return criterion.unit ?? t("format.none");
}

/** What a differing or a missing conclusion has to say (rules §6). */
function verdictNotes(row: ScorecardRow, { scorecard }: Report): string[] {
  if (row.conclusion === null) return scorecard.basis === "concluded" ? [t("report.note.provisional")] : [];
  return row.differs ? [conclusionNote(row, row.conclusion)] : [];
}

const cell = (text: string): AnnexCell => ({
  text,
  number: null,
  detail: null,
  notes: [],
  strong: false,
  rows: 1,
});

const figure = (text: string): AnnexCell => ({ ...cell(text), number: shownNumber(text) });

const verdictCell = (verdict: Verdict, notes: string[]): AnnexCell => ({
  ...cell(t(`verdict.${verdict}`)),
  notes,
  strong: fallsShort(verdict),
});

/** A target with several headlines has no figures of its own: they stand in the rows below. */
const blanks = (years: number[]): AnnexCell[] => Array.from({ length: years.length + 4 }, () => cell(""));
