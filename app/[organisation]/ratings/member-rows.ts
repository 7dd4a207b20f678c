import "server-only";
import type { MemberRow } from "#components/ratings/member-table.tsx";
import type { Branch } from "#lib/domain/resolution.ts";
import { type Counts, countFields } from "#lib/forms/member-counts.ts";
import type { EnteredCounts } from "#lib/store/rating-cells.ts";
import type { FigureCell } from "#lib/store/read-figure-cells.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** The member counts of a year's branches and their sums; a sum without any counts is absent, not zero. */
export function memberRows(branches: Branch[], cells: FigureCell<EnteredCounts>[], locale: Locale) {
  const say = (count: number) => formatDecimal(String(count), locale);
  const rows = branches.map(({ code, name }): MemberRow => {
    const cell = cells.find(({ branch }) => branch === code);
    const counts = cell?.value ?? null;
    const total = counts === null ? "—" : say(sum([counts]));
    return { branch: code, name, version: cell?.version ?? 0, counts, total };
  });
  const known = rows.flatMap(({ counts }) => counts ?? []);
  const column = (field: keyof Counts) =>
    known.length === 0 ? "—" : say(known.reduce((all, counts) => all + counts[field], 0));
  const members = known.length === 0 ? null : sum(known);
  return {
    rows,
    members,
    incomplete: rows.length - known.length,
    totals: {
      excellent: column("excellent"),
      good: column("good"),
      completed: column("completed"),
      notCompleted: column("notCompleted"),
      exempt: column("exempt"),
      unrated: column("unrated"),
      total: members === null ? "—" : say(members),
    },
  };
}

const sum = (all: Counts[]): number =>
  all.flatMap((counts) => countFields.map((field) => counts[field])).reduce((a, b) => a + b, 0);
