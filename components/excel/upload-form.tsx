"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { largestFile } from "#lib/forms/sheet-import.ts";

type UploadFormProps = { action: (form: FormData) => void; pending: boolean; primary: boolean };

/** The file's size is looked at before it is sent: the server answers what is far too large with nothing to read. */
export function UploadForm({ action, pending, primary }: UploadFormProps) {
  const t = useTranslations("excel");
  const [tooLarge, setTooLarge] = useState(false);
  const measure = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((target.files?.[0]?.size ?? 0) > largestFile);
  return (
    <Card>
      <form action={action} className="flex flex-wrap items-end gap-x-5 gap-y-4">
        <Field
          label={t("import.file")}
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
        <Button variant={primary ? "primary" : "secondary"} disabled={pending || tooLarge}>
          {pending ? t("import.reading") : t("import.read")}
        </Button>
      </form>
    </Card>
  );
}
