"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { ChangeTable } from "#components/excel/change-table.tsx";
import { SheetFaults } from "#components/excel/sheet-faults.tsx";
import { UploadForm } from "#components/excel/upload-form.tsx";
import { ColumnsForm } from "#components/table-import/columns-form.tsx";
import { KeptFields } from "#components/table-import/kept-fields.tsx";
import { RowFields } from "#components/table-import/row-fields.tsx";
import { RowsLeft } from "#components/table-import/rows-left.tsx";
import { useSharedChoices } from "#components/table-import/use-shared-choices.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import { sourceName } from "#lib/forms/sheet-import.ts";
import {
  type AskedDot,
  noTable,
  resultFields,
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
  const [changedAfter, setChangedAfter] = useState<number | null>(null);
  const page = useSharedChoices();
  return (
    <div ref={page} className="mt-6 space-y-6">
      <UploadForm key={answer} action={dispatch} pending={pending} primary={table === null} label={t("file")}>
        {table === null ? null : <KeptFields fields={resultFields(table)} />}
      </UploadForm>
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
            ...table.years.map((year) => ({
              role: `note ${year}`,
              name: t("roles.note", { year: String(year) }),
            })),
          ]}
          action={dispatch}
          pending={pending}
          onChange={() => setChangedAfter(answer)}
        >
          {table.notesLeft.length === 0 ? null : (
            <p className="basis-full text-small text-caution">
              {t("notesLeft", {
                heads: table.notesLeft.map((head) => `“${head}”`).join(", "),
              })}
            </p>
          )}
          {table.asked.length === 0 ? null : <RowFields {...table} />}
          {table.dot === null ? null : <DotField dot={table.dot} />}
        </ColumnsForm>
      )}
      {preview === null ? null : (
        <Preview
          key={`preview ${answer}`}
          preview={preview}
          action={dispatch}
          pending={pending}
          outdated={changedAfter === answer}
        />
      )}
    </div>
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

type PreviewProps = {
  preview: TablePreview;
  action: (form: FormData) => void;
  pending: boolean;
  /** Something was chosen otherwise since: the table is to be read again first. */
  outdated: boolean;
};

function Preview({ preview, action, pending, outdated }: PreviewProps) {
  const t = useTranslations("tableImport");
  const { changes, unchanged, faults, left, carried, file } = preview;
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
          <input type="hidden" name={sourceName} value={file} readOnly />
          {outdated ? (
            <Button variant="primary" why={t("readAgainFirst")}>
              {t("store", { count: String(changes.length) })}
            </Button>
          ) : (
            <SendButton variant="primary" waits={pending} busy={t("storing")}>
              {t("store", { count: String(changes.length) })}
            </SendButton>
          )}
        </div>
      ) : null}
    </form>
  );
}
