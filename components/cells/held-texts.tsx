import { useTranslations } from "next-intl";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";

type HeldTextsProps = { held: CellFormState["held"]; names: Readonly<Record<string, string>> };

/** What was typed and cannot be stored any more, so that nothing of it is lost. */
export function HeldTexts({ held, names }: HeldTextsProps) {
  const t = useTranslations("results");
  if (held.length === 0) return null;
  return (
    <div className="basis-full">
      <p className="font-medium">{t("held")}</p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {held.map(({ cell, text }) => (
          <li key={cell} className="wrap-anywhere">
            {ownEntry(names, cell) ?? cell}: <span className="font-medium">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
