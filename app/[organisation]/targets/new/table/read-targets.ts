import "server-only";
import { getTranslations } from "next-intl/server";
import { previewTargets } from "#app/[organisation]/targets/new/table/preview-targets.ts";
import type { ChosenTargets } from "#app/[organisation]/targets/new/table/read-choices.ts";
import type { TargetPlace } from "#app/[organisation]/targets/new/table/read-target-place.ts";
import type { CarriedTable } from "#lib/forms/read-carried-table.ts";
import { mostTargets, noTargetTable, type TargetTableImport } from "#lib/forms/target-table-import.ts";
import { levelYears } from "#lib/reading/level-years.ts";
import { readTargetTable } from "#lib/reading/read-target-table.ts";
import { otherSheets, sheetTables } from "#lib/reading/sheet-tables.ts";
import { tableColumns } from "#lib/reading/table-columns.ts";
import { otherLevels, proposeTargetReading, type TargetColumn } from "#lib/reading/target-table.ts";
import type { Workbook } from "#lib/reading/workbook.ts";

/** The sheet of a workbook that names most columns of a table of targets, then the one with most rows; null where none is small enough. */
export function chooseTargetSheet({
  sheets: workbook,
  name: file,
}: {
  sheets: Workbook;
  name: string;
}): { table: CarriedTable; roles: TargetColumn[] } | null {
  const tables = sheetTables(workbook).map(({ sheet, cells }) => {
    const { head, roles } = proposeTargetReading(cells);
    const named = head < 0 ? 0 : roles.filter((role) => role !== "skip").length;
    return { table: { sheet, cells, head, file, others: otherSheets(workbook, sheet) }, roles, named };
  });
  return (
    tables.toSorted((a, b) => b.named - a.named || b.table.cells.length - a.table.cells.length)[0] ?? null
  );
}

/** The targets of a table, read as its columns are meant; `group` is that of the rows that name none. */
export async function readTargets(
  table: CarriedTable,
  { roles, unticked, isKept, ...chosen }: ChosenTargets,
  place: TargetPlace,
): Promise<TargetTableImport> {
  const t = await getTranslations("targetTable");
  const { sheet, cells, head, others } = table;
  const { titles, ...read } = readTargetTable(cells, { head, roles }, chosen);
  const sent = {
    ...{ sheet, others, head, group: chosen.group, titles, columns: tableColumns(cells, { head, roles }) },
    ...{ isKept, carried: JSON.stringify(table), otherLevels: otherLevels(cells, { head, roles }) },
  };
  const refuse = (text: string): TargetTableImport => ({
    ...{ ...noTargetTable, table: sent, notice: { kind: "refused", text } },
  });
  if (!roles.includes("text")) return refuse(t("noText"));
  if (levelYears(cells, { head, roles }) === null) return refuse(t("severalLevels"));
  if (read.rows.length > mostTargets)
    return refuse(t("tooMany", { count: read.rows.length, most: String(mostTargets) }));
  const columns = { text: roles.indexOf("text"), code: roles.indexOf("code") };
  const { preview, left } = await previewTargets(
    { sheet, columns, ...read },
    place,
    (row) => !unticked.has(row),
  );
  return { ...noTargetTable, table: sent, preview, left };
}
