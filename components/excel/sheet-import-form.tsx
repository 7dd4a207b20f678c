"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SheetFaults } from "#components/excel/sheet-faults.tsx";
import { SheetPreview } from "#components/excel/sheet-preview.tsx";
import { UploadForm } from "#components/excel/upload-form.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { noImport, type SheetImport } from "#lib/forms/sheet-import.ts";

type SheetImportFormProps = {
  action: (state: SheetImport, form: FormData) => Promise<SheetImport>;
  /** Where the figures of the year and their verdicts are seen. */
  results: string;
  scorecard: string;
};

const tones = { stored: "done", unchanged: "note", refused: "error" } as const;

/** A filled template is sent, its changes are looked at, and stored. Works without JavaScript. */
export function SheetImportForm({ action, results, scorecard }: SheetImportFormProps) {
  const [state, dispatch, pending] = useActionState(action, noImport);
  const t = useTranslations("excel.import");
  const { notice, faults, notes, preview, answer } = state;
  const changing = preview !== null && preview.changes.length + preview.conflicts.length > 0;
  return (
    <div className="mt-6 space-y-6">
      <UploadForm key={answer} action={dispatch} pending={pending} primary={!changing} />
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
      {notes.map((note) => (
        <Banner key={note} tone="caution">
          {note}
        </Banner>
      ))}
      {faults.length === 0 ? null : <SheetFaults faults={faults} />}
      {preview === null ? null : (
        <SheetPreview key={`preview ${answer}`} preview={preview} action={dispatch} pending={pending} />
      )}
    </div>
  );
}
