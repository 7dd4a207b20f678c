"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ChangeTable } from "#components/excel/change-table.tsx";
import { SheetFaults } from "#components/excel/sheet-faults.tsx";
import { UploadForm } from "#components/excel/upload-form.tsx";
import { ColumnsForm } from "#components/table-import/columns-form.tsx";
import { RowsLeft } from "#components/table-import/rows-left.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import {
  type AskedDot,
  criterionName,
  leftOut,
  noTable,
  type SentResults,
  type TableImport,
  type TablePreview,
} from "#lib/forms/table-import.ts";

type TableImportFormProps = {
  action: (state: TableImport, form: FormData) => Promise<TableImport>;
  /** Where the figures and their verdicts are seen. */
  results: string;
  scorecard: string;
};

const tones = { stored: "done", unchanged: "note", refused: "error" } as const;

/** A table is sent, what its columns mean is confirmed, its changes are looked at, and stored. Works without JavaScript. */
export function TableImportForm({ action, results, scorecard }: TableImportFormProps) {
  const [state, dispatch, pending] = useActionState(action, noTable);
  const t = useTranslations("tableImport");
  const { notice, table, preview, answer } = state;
  return (
    <div className="mt-6 space-y-6">
      <UploadForm
        key={answer}
        action={dispatch}
        pending={pending}
        primary={table === null}
        label={t("file")}
      />
      {notice === null ? null : (
        <Banner tone={tones[notice.kind]} live>
          {notice.text}
        </Banner>
      )}
      {notice?.kind === "stored" ? (
        <p className="flex flex-wrap gap-2.5">
          <LinkButton href={results}>{t("back")}</LinkButton>
          <LinkButton href={scorecard}>{t("scorecard")}</LinkButton>
        </p>
      ) : null}
      {table === null ? null : (
        <ColumnsForm
          key={`columns ${answer}`}
          table={table}
          roles={[
            ...(["skip", "code", "text", "unit"] as const).map((role) => ({
              role,
              name: t(`roles.${role}`),
            })),
            ...table.years.map((year) => ({
              role: String(year),
              name: t("roles.year", { year: String(year) }),
            })),
          ]}
          action={dispatch}
          pending={pending}
        >
          {table.asked.length === 0 ? null : <RowFields {...table} />}
          {table.dot === null ? null : <DotField dot={table.dot} />}
        </ColumnsForm>
      )}
      {preview === null ? null : (
        <Preview key={`preview ${answer}`} preview={preview} action={dispatch} pending={pending} />
      )}
    </div>
  );
}

/** Asked of each row that names no criterion, or not one alone. */
function RowFields({ asked, criteria }: Pick<SentResults, "asked" | "criteria">) {
  const t = useTranslations("tableImport.rows");
  return (
    <fieldset className="w-full">
      <legend className="font-medium">{t("title")}</legend>
      <p className="mb-3 text-small text-muted">{t("hint")}</p>
      <div className="grid gap-x-5 gap-y-3 lg:grid-cols-2">
        {asked.map(({ row, text, chosen }) => (
          <SelectField
            key={row}
            label={t("label", { row: String(row + 1), text: text === "" ? t("blank") : text })}
            name={criterionName(row)}
            defaultValue={chosen}
          >
            <option value="">{t("unsaid")}</option>
            <option value={leftOut}>{t("leftOut")}</option>
            {criteria.map(({ code, text: words }) => (
              <option key={code} value={code}>
                {`${code} · ${words}`}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </fieldset>
  );
}

/** Asked once for the whole table: what its dots before three digits mean. */
function DotField({ dot: { text, thousands, decimals, chosen } }: { dot: AskedDot }) {
  const t = useTranslations("tableImport.dot");
  return (
    <SelectField label={t("label", { text })} hint={t("hint")} name="dot" defaultValue={chosen ?? ""}>
      <option value="">{t("unsaid")}</option>
      <option value="thousands">{t("thousands", { text, number: thousands })}</option>
      <option value="decimals">{t("decimals", { text, number: decimals })}</option>
    </SelectField>
  );
}

type PreviewProps = { preview: TablePreview; action: (form: FormData) => void; pending: boolean };

function Preview({ preview, action, pending }: PreviewProps) {
  const t = useTranslations("tableImport");
  const { changes, unchanged, faults, left, carried } = preview;
  const storable = faults.length === 0 && changes.length > 0;
  return (
    <form action={action} aria-label={t("preview")} className="space-y-5">
      <div role="status">
        <h2 className="text-section font-semibold">{t("preview")}</h2>
        <p className="mt-1 text-muted">
          {changes.length + unchanged + faults.length === 0
            ? t("nothing")
            : t("found", { changes: changes.length, unchanged })}
        </p>
      </div>
      {faults.length === 0 ? null : <SheetFaults faults={faults} />}
      {left.length === 0 ? null : <RowsLeft title={t("leftCount", { count: left.length })} left={left} />}
      {changes.length === 0 ? null : <ChangeTable changes={changes} />}
      {storable ? (
        <div className="sticky bottom-0 z-10 border-t border-line bg-ground py-3.5 print:hidden">
          <input type="hidden" name="figures" value={carried} readOnly />
          <SendButton variant="primary" waits={pending} busy={t("storing")}>
            {t("store", { count: String(changes.length) })}
          </SendButton>
        </div>
      ) : null}
    </form>
  );
}
