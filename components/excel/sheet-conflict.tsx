import { useTranslations } from "next-intl";
import { choiceName, type ShownChange } from "#lib/forms/sheet-import.ts";

/** A row that somebody changed after the template was drawn: both values, and the choice. */
export function SheetConflict({ conflict: { id, name, by, fields } }: { conflict: ShownChange }) {
  const t = useTranslations("excel.import");
  return (
    <fieldset className="rounded-card border border-caution/40 bg-caution-wash px-4 pb-3">
      <legend className="float-left w-full pt-3 font-medium">{name}</legend>
      <p className="clear-both text-small text-caution">{by}</p>
      <dl className="mt-2 space-y-1 text-small">
        {fields.map(({ cell, field, was, now }) => (
          <div key={field}>
            <dt className="inline font-medium">
              {cell}, {field}:
            </dt>{" "}
            <dd className="inline wrap-anywhere">
              {t("column.was")}: {was} · {t("column.now")}: {now}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-1.5 flex flex-wrap gap-x-6">
        {(["theirs", "mine"] as const).map((choice) => (
          <label key={choice} className="inline-flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={choiceName(id)}
              value={choice}
              defaultChecked={choice === "theirs"}
              className="size-4"
            />
            {t(choice === "theirs" ? "keep" : "overwrite")}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
