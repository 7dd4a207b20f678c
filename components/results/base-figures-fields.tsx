"use client";

import { useTranslations } from "next-intl";
import { CellInput } from "#components/cells/cell-input.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { baseFields } from "#lib/forms/base-figures.ts";

type BaseFiguresFieldsProps = { typed: Record<string, string>; version: number; name: string };

/** The base figures of a year, side by side. */
export function BaseFiguresFields({ typed, version, name }: BaseFiguresFieldsProps) {
  const t = useTranslations("results.base");
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
        {baseFields.map((field) => (
          <div key={field} className="text-small">
            <p className="mb-1 text-muted" aria-hidden="true">
              {t(field)}
            </p>
            <CellInput
              cell="base"
              field={field}
              label={t(field)}
              stored={typed[field] ?? ""}
              numeric
              className="w-28"
            />
          </div>
        ))}
      </div>
      <CellStamp cell="base" name={name} version={version} typed={typed} />
    </>
  );
}
