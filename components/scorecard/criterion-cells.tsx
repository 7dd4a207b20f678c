import type { CriterionWords } from "#components/scorecard/criterion-words.ts";
import { Sparkline } from "#components/scorecard/sparkline.tsx";
import type { TableWords } from "#components/scorecard/table-words.ts";
import { YearCell } from "#components/scorecard/year-cell.tsx";

type CriterionCellsProps = { words: CriterionWords; table: TableWords };

/** What the resolution demands, what each year brought, and how it went: the cells that every criterion has. */
export function CriterionCells({ words: { demand, years, course }, table }: CriterionCellsProps) {
  return (
    <>
      <td className="demand" data-label={table.demand}>
        {demand}
      </td>
      {table.years.map((label, index) => (
        <YearCell key={label} words={years[index]} label={label} verdicts={table.verdicts} />
      ))}
      <td className="course">{course === null ? null : <Sparkline {...course} />}</td>
    </>
  );
}
