"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { type Conflict, fieldName } from "#lib/forms/cell-form.ts";

/** Both values of a cell that two people changed; the next saving keeps the chosen one. */
export function CellConflict({ cell, name, conflict }: { cell: string; name: string; conflict: Conflict }) {
  const t = useTranslations("results.conflict");
  const { form } = useContext(CellFormContext);
  const choice = fieldName(cell, "choice");
  return (
    <fieldset className="mt-2 rounded-control border border-caution/40 bg-caution-wash px-3 py-2 text-small">
      <legend className="sr-only">{name}</legend>
      <p className="font-medium text-caution">{t("title")}</p>
      <p className="mt-1">{conflict.theirs}</p>
      <p>{conflict.mine}</p>
      <div className="mt-1.5 flex flex-wrap gap-x-5">
        <label className="inline-flex min-h-8 items-center gap-2">
          <input type="radio" name={choice} form={form} value="mine" defaultChecked className="size-4" />
          {t("keepMine")}
        </label>
        <label className="inline-flex min-h-8 items-center gap-2">
          <input type="radio" name={choice} form={form} value="theirs" className="size-4" />
          {t("takeTheirs")}
        </label>
      </div>
    </fieldset>
  );
}
