"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";

/**
 * A file field in the language of the page: the native one lies unseen over a button and the name of the chosen file, so
 * that it is clicked, focused, dropped on and read as ever. Without JavaScript the native one is seen. `shown` stands in
 * the place of the name where a chosen file does not stay in the field.
 */
export function FileInput({ onChange, shown, ...input }: ComponentProps<"input"> & { shown?: string }) {
  const t = useTranslations("file");
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="file-field">
      <input
        {...input}
        type="file"
        onChange={(event) => {
          setName(event.target.files?.[0]?.name ?? null);
          onChange?.(event);
        }}
      />
      <span aria-hidden="true" data-scripted="">
        <span className="button">{t("choose")}</span>
        <span className={name === null || shown !== undefined ? "text-muted" : ""}>
          {shown ?? name ?? t("none")}
        </span>
      </span>
    </div>
  );
}
