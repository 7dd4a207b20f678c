import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import { roleName, type SentTable } from "#lib/forms/carried-table.ts";

type ColumnsFormProps = {
  table: SentTable;
  /** What a column can be taken for, and how that is said. */
  roles: { role: string; name: string }[];
  action: (form: FormData) => void;
  pending: boolean;
  /** Something was chosen otherwise than the table was read. */
  onChange?: () => void;
  /** What else is chosen before the table is read again. */
  children?: ReactNode;
};

/** What each column of a table holds, as it was proposed, to be confirmed or chosen otherwise. */
export function ColumnsForm({ table, roles, action, pending, onChange, children }: ColumnsFormProps) {
  const t = useTranslations("tableImport");
  const { sheet, others, head, columns, carried } = table;
  // It comes with the answer to a file, below what was in sight.
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.scrollIntoView();
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={ref} tabIndex={-1} className="scroll-mt-4 outline-none">
      <Card
        title={t("columns")}
        aside={head < 0 ? t("sheetWithoutHead", { sheet }) : t("sheet", { sheet, row: String(head + 1) })}
      >
        {others.length === 0 ? null : (
          <Banner tone="caution" className="mb-4">
            {t("otherSheets", { sheet, count: others.length, others: others.join(", ") })}
          </Banner>
        )}
        {table.isKept ? <p className="mb-4 text-small text-muted">{t("kept")}</p> : null}
        <form action={action} onChange={onChange}>
          <input type="hidden" name="table" value={carried} readOnly />
          <DataTable caption={t("columns")} dense stack>
            <thead>
              <tr>
                <ColumnHead>{t("column")}</ColumnHead>
                <ColumnHead>{t("head")}</ColumnHead>
                <ColumnHead>{t("sample")}</ColumnHead>
                <ColumnHead>{t("role")}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {columns.map((column, index) => (
                <tr key={column.letter}>
                  <RowHead>{column.letter}</RowHead>
                  <Cell label={t("head")}>
                    <span>{column.head === "" ? "—" : column.head}</span>
                  </Cell>
                  <Cell label={t("sample")} className="text-muted">
                    <span>{column.sample === "" ? "—" : column.sample}</span>
                  </Cell>
                  <Cell className="max-lg:w-full">
                    <SelectField
                      label={t("roleOf", { column: column.letter })}
                      labelHidden
                      name={roleName(index)}
                      defaultValue={column.role}
                    >
                      {roles.map(({ role, name }) => (
                        <option key={role} value={role}>
                          {name}
                        </option>
                      ))}
                    </SelectField>
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
          <div className="mt-4 flex flex-wrap items-end gap-x-5 gap-y-4">
            {children}
            <SendButton waits={pending} busy={t("readingAgain")}>
              {t("readAgain")}
            </SendButton>
          </div>
        </form>
      </Card>
    </div>
  );
}
