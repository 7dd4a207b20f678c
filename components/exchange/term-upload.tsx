"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import { largestTermFile } from "#lib/forms/term-import.ts";

type TermUploadProps = {
  action: (form: FormData) => void;
  pending: boolean;
  primary: boolean;
  /** What was chosen, so that it can be sent again. */
  onFile: (file: File | null) => void;
};

/** The file's size is looked at before it is sent. */
export function TermUpload({ action, pending, primary, onFile }: TermUploadProps) {
  const t = useTranslations("exchange.import");
  const [tooLarge, setTooLarge] = useState(false);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0] ?? null;
    setTooLarge((file?.size ?? 0) > largestTermFile);
    onFile(file);
  };
  return (
    <form action={action}>
      <div className="flex flex-wrap items-end gap-x-5 gap-y-4">
        <Field
          label={t("file")}
          error={tooLarge ? t("tooLarge") : undefined}
          className="min-w-0 flex-1 basis-80"
        >
          {(aria) => (
            <FileInput {...aria} name="file" required accept=".json,application/json" onChange={choose} />
          )}
        </Field>
        <SendButton
          variant={primary ? "primary" : "secondary"}
          disabled={tooLarge}
          waits={pending}
          busy={t("reading")}
          explain={t("readingExplain")}
        >
          {t("read")}
        </SendButton>
      </div>
    </form>
  );
}
