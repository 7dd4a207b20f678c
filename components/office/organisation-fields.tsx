import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { Field, TextField } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type Fields = { form: StandingForm };

/** What an organisation is called, in addresses and in documents. */
export function OrganisationFields({ form }: Fields) {
  const t = useTranslations("office");
  return (
    <>
      <OfficeText form={form} name="name" label={t("name")} hint={t("nameHint")} required />
      <OfficeText form={form} name="organisation" label={t("code")} hint={t("codeHint")} required code />
      <div className="grid gap-5 sm:grid-cols-2">
        <OfficeText form={form} name="committee" label={t("committee")} hint={t("committeeHint")} />
        <OfficeText form={form} name="superior" label={t("superior")} hint={t("superiorHint")} />
      </div>
      <OfficeText form={form} name="place" label={t("place")} hint={t("placeHint")} />
    </>
  );
}

/** Its first term. */
export function FirstTermFields({ form }: Fields) {
  const t = useTranslations("office");
  return (
    <div className="grid items-start gap-5 sm:grid-cols-3">
      <OfficeText
        form={form}
        name="firstYear"
        label={t("firstYear")}
        hint={t("firstYearHint")}
        required
        year
      />
      <OfficeText form={form} name="lastYear" label={t("lastYear")} hint={t("lastYearHint")} required year />
      <OfficeText form={form} name="termName" label={t("termName")} hint={t("termNameHint")} />
    </div>
  );
}

/** Its branches, one a line. */
export function BranchLines({ form }: Fields) {
  const t = useTranslations("office");
  return (
    <Field label={t("branches")} hint={t("branchesHint")} error={form.state.errors.branches}>
      {(aria) => (
        <Textarea
          key={form.state.answer}
          name="branches"
          rows={5}
          maxLength={longestText}
          defaultValue={form.shown("branches", "")}
          className="field-sizing-content max-h-[32rem] min-h-32 w-full"
          {...aria}
        />
      )}
    </Field>
  );
}

type OfficeTextProps = Fields & {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  code?: boolean;
  year?: boolean;
};

function OfficeText({ form, name, label, hint, required, code, year }: OfficeTextProps) {
  return (
    <TextField
      key={`${name} ${form.state.answer}`}
      name={name}
      label={label}
      hint={hint}
      defaultValue={form.shown(name, "")}
      error={form.state.errors[name]}
      required={required ?? false}
      {...(code ? { maxLength: 40, autoCapitalize: "none", spellCheck: false } : {})}
      {...(year ? { maxLength: 4, inputMode: "numeric" as const } : {})}
      {...(code || year ? {} : { maxLength: longestText })}
      autoComplete="off"
    />
  );
}
