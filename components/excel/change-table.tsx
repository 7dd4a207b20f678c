import { useTranslations } from "next-intl";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import type { ShownChange } from "#lib/forms/sheet-import.ts";

/** Every field that changes: what is stored, and what the file holds. */
export function ChangeTable({ changes }: { changes: ShownChange[] }) {
  const t = useTranslations("excel.import");
  const heads = ["name", "cell", "field", "was", "now"] as const;
  return (
    <DataTable caption={t("caption")} dense stack>
      <thead>
        <tr>
          {heads.map((head) => (
            <ColumnHead key={head}>{t(`column.${head}`)}</ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.flatMap(({ id, name, fields }) =>
          fields.map(({ cell, field, was, now }) => (
            <tr key={`${id} ${field}`}>
              <RowHead>{name}</RowHead>
              <Cell label={t("column.cell")} className="whitespace-nowrap text-muted">
                {cell}
              </Cell>
              <Cell label={t("column.field")}>{field}</Cell>
              <Cell label={t("column.was")} className="wrap-anywhere text-muted">
                {was}
              </Cell>
              <Cell label={t("column.now")} className="wrap-anywhere font-medium">
                {now}
              </Cell>
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  );
}
