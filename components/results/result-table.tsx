import { useTranslations } from "next-intl";
import { BranchRows } from "#components/results/branch-rows.tsx";
import { type BranchesRow, ResultRow, type ShownRow } from "#components/results/result-row.tsx";
import { RowBlock } from "#components/results/row-block.tsx";
import { ColumnHead, DataTable } from "#components/ui/data-table.tsx";

type ResultTableProps = {
  caption: string;
  year: number;
  rows: ShownRow[];
  editable: boolean;
  /** Over the figures and the verdicts, where they are not simply those of the year. */
  heads?: { result: string; verdict: string };
  /** Where the ratings are entered that some rows are taken from. */
  ratings: string;
};

/** The results of a year in one group of targets; without `editable` the figures are only shown. */
export function ResultTable({ caption, year, rows, editable, heads, ratings }: ResultTableProps) {
  const t = useTranslations("results.columns");
  const shared = { year, editable, ratings };
  return (
    <DataTable caption={caption} dense stack sticky className={isLong(rows) ? "entry long" : "entry"}>
      <thead>
        <tr>
          <ColumnHead>{t("criterion")}</ColumnHead>
          <ColumnHead numeric>{t("lastYear", { year: String(year - 1) })}</ColumnHead>
          <ColumnHead>{heads?.result ?? t("result", { year: String(year) })}</ColumnHead>
          <ColumnHead>{t("note")}</ColumnHead>
          <ColumnHead>{t("state")}</ColumnHead>
          <ColumnHead>{heads?.verdict ?? t("verdict", { year: String(year) })}</ColumnHead>
          <ColumnHead>
            <span className="sr-only">{t("details")}</span>
          </ColumnHead>
        </tr>
      </thead>
      {inBlocks(rows).map((block) =>
        "kind" in block ? (
          <BranchRows key={block.id} row={block} {...shared} />
        ) : (
          <RowBlock key={block[0]?.id} rows={block.length}>
            {block.map((row) => (
              <ResultRow key={row.id} row={row} {...shared} />
            ))}
          </RowBlock>
        ),
      )}
    </DataTable>
  );
}

/** From so many rows on it pays not to draw those out of sight. */
const manyRows = 60;

const isLong = (rows: ShownRow[]): boolean =>
  rows.reduce((sum, row) => sum + (row.kind === "branches" ? row.rows.length : 1), 0) > manyRows;

type PlainRow = Exclude<ShownRow, BranchesRow>;

/** About half a screen of rows: with fewer there are more blocks to pass over, with more there are more rows to draw. */
const longestBlock = 10;

/** Rows that follow each other in blocks; those of a criterion's branches are a block of their own. */
function inBlocks(rows: ShownRow[]): (BranchesRow | PlainRow[])[] {
  const blocks: (BranchesRow | PlainRow[])[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (row.kind === "branches") blocks.push(row);
    else if (Array.isArray(last) && last.length < longestBlock) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}
