import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";

type NewTermFormProps = {
  path: string;
  /** What the address says, or what is proposed, by field. */
  shown: Record<"firstYear" | "lastYear" | "termName" | "termCode" | "from", string>;
  errors: Record<string, string>;
  terms: { code: string; name: string }[];
  /** Something was already looked at. */
  again: boolean;
};

/** What a new term is to be. It only asks to look at it: the address holds everything, and nothing is stored yet. */
export function NewTermForm({ path, shown, errors, terms, again }: NewTermFormProps) {
  const t = useTranslations("terms");
  return (
    <form action={path} method="get" noValidate className="grid max-w-2xl gap-5">
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {(["firstYear", "lastYear"] as const).map((field) => (
          <TextField
            key={field}
            name={field}
            label={t(field)}
            defaultValue={shown[field]}
            error={errors[field]}
            maxLength={4}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
        <TextField
          name="termName"
          label={t("nameField")}
          hint={t("nameHint")}
          defaultValue={shown.termName}
          error={errors.termName}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          name="termCode"
          label={t("codeField")}
          hint={t("codeHint")}
          defaultValue={shown.termCode}
          error={errors.termCode}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <SelectField name="from" label={t("from")} hint={t("fromHint")} defaultValue={shown.from}>
        <option value="">{t("fromNone")}</option>
        {terms.map(({ code, name }) => (
          <option key={code} value={code}>
            {t("fromTerm", { name })}
          </option>
        ))}
      </SelectField>
      <div>
        <Button variant={again ? "secondary" : "primary"}>{t(again ? "previewAgain" : "preview")}</Button>
      </div>
    </form>
  );
}
