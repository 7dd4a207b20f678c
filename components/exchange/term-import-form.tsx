"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { TermFaults } from "#components/exchange/term-faults.tsx";
import { TermPreview } from "#components/exchange/term-preview.tsx";
import { TermUpload } from "#components/exchange/term-upload.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { noTermImport, type TermImportState } from "#lib/forms/term-import.ts";

type TermImportFormProps = {
  action: (state: TermImportState, form: FormData) => Promise<TermImportState>;
  organisation: string;
};

/** A resolution file is sent, what it holds is looked at, and brought in. Without JavaScript the file is chosen twice. */
export function TermImportForm({ action, organisation }: TermImportFormProps) {
  const [state, dispatch, pending] = useActionState(action, noTermImport);
  const [file, setFile] = useState<File | null>(null);
  const t = useTranslations("exchange.import");
  const { notice, faults, notes, preview, answer, imported } = state;
  return (
    <Card title={t("title")} className="mt-6">
      <p className="max-w-prose text-muted">{t("explain")}</p>
      <ul className="mt-2 mb-5 list-disc space-y-1 pl-5 text-muted">
        <li>{t("rule1")}</li>
        <li>{t("rule2")}</li>
        <li>{t("rule3")}</li>
      </ul>
      <TermUpload
        key={`choose ${answer}`}
        action={dispatch}
        pending={pending}
        primary={preview === null}
        onFile={setFile}
      />
      <div className="mt-5 space-y-5 empty:hidden">
        {notice === null ? null : (
          <Banner tone={notice.kind === "imported" ? "done" : "error"} live>
            {notice.text}
          </Banner>
        )}
        {imported === null ? null : (
          <p className="flex flex-wrap gap-2.5">
            <LinkButton href={`/${organisation}/targets?term=${imported}`}>{t("openTargets")}</LinkButton>
            <LinkButton href={`/${organisation}/reviews?term=${imported}`}>{t("openReviews")}</LinkButton>
          </p>
        )}
        {faults.length === 0 ? null : <TermFaults faults={faults} />}
        {preview === null ? null : (
          <TermPreview
            key={`preview ${answer}`}
            preview={preview}
            notes={notes}
            file={file}
            action={dispatch}
            pending={pending}
          />
        )}
      </div>
    </Card>
  );
}
