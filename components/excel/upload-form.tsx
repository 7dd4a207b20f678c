"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { largestFile } from "#lib/forms/sheet-import.ts";

type UploadFormProps = {
  action: (form: FormData) => void;
  pending: boolean;
  primary: boolean;
  /** What is asked for; else a filled template. */
  label?: string;
};

/** The file's size is looked at before it is sent: the server answers what is far too large with nothing to read. */
export function UploadForm({ action, pending, primary, label }: UploadFormProps) {
  const t = useTranslations("excel");
  const [tooLarge, setTooLarge] = useState(false);
  const measure = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((target.files?.[0]?.size ?? 0) > largestFile);
  return (
    <Card>
      <form action={action} className="flex flex-wrap items-end gap-x-5 gap-y-4">
        <Field
          label={label ?? t("import.file")}
          error={tooLarge ? t("fault.tooLarge") : undefined}
          className="min-w-0 flex-1 basis-80"
        >
          {(aria) => (
            <input
              {...aria}
              type="file"
              name="file"
              required
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={measure}
              className="block w-full rounded-control border border-edge bg-ground px-3 py-2 text-small file:mr-3 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-wash file:px-3 file:py-1 file:text-ink"
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
