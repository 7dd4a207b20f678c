import type { ScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { type Basis, type ScorecardRow, shownVerdict } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A row with its number in its group, which filters and order leave alone, and the verdict its badge shows. */
export type NumberedRow = {
  row: ScorecardRow;
  number: number;
  shown: Verdict;
  /** Its figures changed after its conclusion was recorded. */
  outdated: boolean;
};

export function numberRows(
  rows: ScorecardRow[],
  basis: Basis,
  outdated: ReadonlySet<string> = new Set(),
): NumberedRow[] {
  const counted = { party: 0, government: 0 };
  return rows.map((row) => {
    counted[row.target.group] += 1;
    return {
      ...{ row, number: counted[row.target.group], shown: shownVerdict(row, basis) },
      outdated: outdated.has(row.target.code),
    };
  });
}

/** What needs attention comes first. */
const urgency: Verdict[] = [
  "missed",
  "behind",
  "no data",
  "in progress",
  "not due",
  "on track",
  "met",
  "exceeded",
  "not applicable",
];

/** The rows that an address asks for, in the order it asks for. */
export function chooseRows(rows: NumberedRow[], asked: ScorecardAsked): NumberedRow[] {
  const chosen = rows.filter(
    ({ row, shown }) =>
      (asked.verdict === undefined || shown === asked.verdict) &&
      (asked.group === undefined || row.target.group === asked.group) &&
      (!asked.differing || row.differs),
  );
  if (!asked.missedFirst) return chosen;
  return chosen.toSorted((left, right) => urgency.indexOf(left.shown) - urgency.indexOf(right.shown));
}
