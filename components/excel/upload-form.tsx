"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, type ReactNode, useState } from "react";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { SendButton } from "#components/ui/send-button.tsx";
import { largestFile } from "#lib/forms/sheet-import.ts";

type UploadFormProps = {
  action: (form: FormData) => void;
  pending: boolean;
  primary: boolean;
  /** What is asked for; else a filled template. */
  label?: string;
  /** What is sent along. */
  children?: ReactNode;
};

/** The file's size is looked at before it is sent: the server answers what is far too large with nothing to read. */
export function UploadForm({ action, pending, primary, label, children }: UploadFormProps) {
  const t = useTranslations("excel");
  const [tooLarge, setTooLarge] = useState(false);
  const measure = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((target.files?.[0]?.size ?? 0) > largestFile);
  return (
    <Card>
      <form action={action} className="flex flex-wrap items-end gap-x-5 gap-y-4">
        {children}
        <Field
          label={label ?? t("import.file")}
          error={tooLarge ? t("fault.tooLarge") : undefined}
          className="min-w-0 flex-1 basis-80"
        >
          {(aria) => (
            <FileInput
              {...aria}
              name="file"
              required
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={measure}
            />
          )}
        </Field>
        <SendButton
          variant={primary ? "primary" : "secondary"}
          disabled={tooLarge}
          waits={pending}
          busy={t("import.reading")}
        >
          {t("import.read")}
        </SendButton>
      </form>
    </Card>
  );
}
