import type { Report } from "#lib/domain/report.ts";
import { groups } from "#lib/domain/resolution.ts";
import { annexRows } from "#lib/report/annex-rows.ts";
import type { Annex, AnnexColumn } from "#lib/report/drawing.ts";
import { keepRowsWhole } from "#lib/report/keep-rows-whole.ts";
import { Notes } from "#lib/report/notes.ts";
import { formatDay } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** The annex table: every target of each group that has some, a column for each year. */
export function describeAnnex(report: Report, heading: Pick<Annex, "title" | "subject" | "caption">): Annex {
  const notes = new Notes();
  const years = annexYears(report);
  const columns = annexColumns(report, years, notes);
  const rows = groups.flatMap((group, at) => {
    const name = t("report.annex.group", { letter: at === 0 ? "A" : "B", group: t(`group.${group}`) });
    const cells = [{ text: name, number: null, detail: null, notes: [], strong: true, rows: 1 }];
    const own = report.scorecard.rows.filter((row) => row.target.group === group);
    // A head that repeats and has nothing below it ends the typesetter.
    if (own.length === 0) return [];
    return [
      { kind: "group" as const, cells, whole: true },
      ...own.flatMap((row, number) => annexRows(row, number + 1, { years, notes, report })),
    ];
  });
  return {
    ...heading,
    size: years.length > 8 ? 7.5 : years.length > 4 ? 10.5 : 11.5,
    columns,
    rows: keepRowsWhole(rows, columns),
    notes: notes.texts,
    notesBelow: t("report.annex.notesBelow"),
  };
}

/** The assessed years, and the partial year where the term has it. */
function annexYears({ scorecard: { years, review }, term }: Report): number[] {
  const { partialYear } = review;
  return partialYear === undefined || partialYear > term.lastYear ? years : [...years, partialYear];
}

function annexColumns({ scorecard: { review } }: Report, years: number[], notes: Notes): AnnexColumn[] {
  const narrow = (name: string, width: number): AnnexColumn => ({
    name,
    notes: [],
    width,
    grow: 0,
    start: false,
    detail: null,
  });
  const wide = (name: string, grow: number): AnnexColumn => ({
    name,
    notes: [],
    width: 0,
    grow,
    start: true,
    detail: null,
  });
  const width = Math.min(18, 110 / years.length);
  return [
    narrow(t("report.annex.number"), 8),
    wide(t("report.annex.target"), 2),
    narrow(t("report.annex.unit"), 17),
    narrow(t("report.annex.demand"), 29),
    ...years.map((year) => ({
      ...narrow(t("report.annex.year", { year: String(year) }), width),
      detail: t("report.annex.detail", { year: String(year) }),
      notes: year === review.partialYear ? [notes.number(partialNote(year, review.heldOn))] : [],
    })),
    {
      ...narrow(t("report.annex.achievement"), 19),
      notes: years.length > 1 ? [notes.number(t("report.note.achievement"))] : [],
    },
    narrow(t("report.annex.verdict"), 19),
    wide(t("report.annex.remark"), 1.1),
  ];
}

function partialNote(year: number, heldOn: string | undefined): string {
  if (heldOn === undefined) return t("report.note.partialUndated", { year: String(year) });
  return t("report.note.partial", { year: String(year), day: formatDay(heldOn, "vi") });
}
