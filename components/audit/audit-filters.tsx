import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { type AuditTyped, auditQuery } from "#lib/forms/audit-filter.ts";

type Option = { value: string; name: string };

type AuditFiltersProps = {
  /** The page's path. */
  path: string;
  typed: AuditTyped;
  errors: Partial<Record<"year" | "from" | "to", string>>;
  people: Option[];
  objects: Option[];
  /** Whether the events of the whole installation may be asked for. */
  everywhere: boolean;
};

/** What is asked of the trail; it stands in the address, and works without JavaScript. */
export function AuditFilters({ path, typed, errors, people, objects, everywhere }: AuditFiltersProps) {
  const t = useTranslations("audit");
  const key = auditQuery(typed);
  return (
    <form
      key={key}
      action={path}
      aria-label={t("filter.title")}
      className="mb-5 grid gap-x-4 gap-y-3 rounded-card border border-line bg-wash p-4 sm:grid-cols-2 lg:grid-cols-[1.4fr_1.4fr_7rem_10rem_10rem] print:hidden"
    >
      <SelectField name="who" label={t("filter.who")} defaultValue={typed.who ?? ""}>
        <option value="">{t("filter.anybody")}</option>
        {people.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="object" label={t("filter.object")} defaultValue={typed.object ?? ""}>
        <option value="">{t("filter.anything")}</option>
        {objects.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="year"
        label={t("filter.year")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.year}
        error={errors.year}
      />
      <TextField
        type="date"
        name="from"
        label={t("filter.from")}
        defaultValue={typed.from}
        error={errors.from}
      />
      <TextField type="date" name="to" label={t("filter.to")} defaultValue={typed.to} error={errors.to} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3 sm:col-span-full">
        {everywhere ? (
          <SelectField name="scope" label={t("filter.scope")} defaultValue={typed.scope ?? ""}>
            <option value="">{t("filter.organisation")}</option>
            <option value="installation">{t("filter.installation")}</option>
          </SelectField>
        ) : null}
        <Button variant="primary" className="min-h-10">
          {t("filter.apply")}
        </Button>
        {key === "" ? null : (
          <LinkButton href={path} className="min-h-10">
            {t("filter.clear")}
          </LinkButton>
        )}
        {Object.keys(errors).length > 0 ? null : (
          <LinkButton document href={`${path}/audit.csv${key}`} className="min-h-10 sm:ml-auto">
            <Download aria-hidden="true" className="size-4" />
            {t("export")}
          </LinkButton>
        )}
      </div>
    </form>
  );
}
