import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { TermContents } from "#components/exchange/term-contents.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Field } from "#components/ui/field.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import type { TermPreview as Preview } from "#lib/forms/term-import.ts";

type TermPreviewProps = {
  preview: Preview;
  notes: string[];
  /** The file that was looked at; null without JavaScript, where it has to be chosen again. */
  file: File | null;
  action: (form: FormData) => void;
  pending: boolean;
};

/** What a file would bring, and the button that brings it. */
export function TermPreview({ preview, notes, file, action, pending }: TermPreviewProps) {
  const t = useTranslations("exchange.import");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current === null || file === null) return;
    const carrier = new DataTransfer();
    carrier.items.add(file);
    input.current.files = carrier.files;
  }, [file]);
  return (
    <form action={action} aria-label={t("preview")} className="space-y-5">
      <div role="status">
        <h3 className="text-section font-semibold">
          {t("previewTitle", { term: preview.name, years: preview.years })}
        </h3>
        <p className="mt-1 text-muted">{t("nothingYet")}</p>
      </div>
      {notes.map((note) => (
        <Banner key={note} tone="caution">
          {note}
        </Banner>
      ))}
      <TermContents preview={preview} />
      <input type="hidden" name="seen" value={preview.seen} readOnly />
      <div className={file === null ? "" : "sr-only"} aria-hidden={file !== null}>
        <Field label={t("fileAgain")} hint={t("fileAgainHint")}>
          {(aria) => (
            <FileInput {...aria} ref={input} name="file" required tabIndex={file === null ? undefined : -1} />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SendButton variant="primary" waits={pending} busy={t("importing")} explain={t("importingExplain")}>
          {t("import")}
        </SendButton>
      </div>
    </form>
  );
}
