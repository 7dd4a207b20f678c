import { useTranslations } from "next-intl";
import { SelectField } from "#components/ui/field.tsx";
import {
  type AskedRow,
  confirmName,
  criterionName,
  leftOut,
  type SentResults,
} from "#lib/forms/table-import.ts";

/** Asked of each row that names no criterion, or not one alone. */
export function RowFields({ asked, criteria }: Pick<SentResults, "asked" | "criteria">) {
  const t = useTranslations("tableImport.rows");
  return (
    <fieldset className="w-full">
      <legend className="font-medium">{t("title")}</legend>
      <p className="mb-3 text-small text-muted">{t("hint")}</p>
      <div className="grid gap-x-5 gap-y-3 lg:grid-cols-2">
        {asked.map((row) => (
          <div key={row.row} className="min-w-0">
            <SelectField
              label={t("label", { row: String(row.row + 1), text: row.text === "" ? t("blank") : row.text })}
              name={criterionName(row.row)}
              defaultValue={row.chosen}
            >
              <option value="">{t("unsaid")}</option>
              <option value={leftOut}>{t("leftOut")}</option>
              {criteria.map(({ code, text: words }) => (
                <option key={code} value={code}>
                  {`${code} · ${words}`}
                </option>
              ))}
            </SelectField>
            <ProposedTick {...row} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The criterion that a row is most like: a proposal, which counts once it is ticked. */
function ProposedTick({ row, proposed }: AskedRow) {
  const t = useTranslations("tableImport.rows");
  if (proposed === null) return null;
  return (
    <label className="mt-1.5 flex min-h-7 items-start gap-2.5 rounded-control bg-wash px-3 py-2 text-small wrap-anywhere">
      <input
        type="checkbox"
        name={confirmName(row)}
        value={proposed.code}
        className="mt-0.5 size-4 shrink-0"
      />
      <span>{t("proposed", { row: String(row + 1), code: proposed.code, text: proposed.text })}</span>
    </label>
  );
}
