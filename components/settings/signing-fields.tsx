import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { SettingField } from "#components/settings/setting-field.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import type { DocumentForm, Settings } from "#lib/domain/resolution.ts";
import { longestText } from "#lib/domain/text-fault.ts";

/** What documents say where nothing is set; `kept` is the line of who keeps a copy. */
export type DerivedForm = Required<Pick<DocumentForm, "symbol" | "onBehalf" | "office">> & { kept: string };

type SigningFieldsProps = { form: StandingForm; settings: Settings; derived: DerivedForm };

/** Suffix, recipients and signatory of documents. */
export function SigningFields({
  form,
  settings: { documents = {}, signatory },
  derived,
}: SigningFieldsProps) {
  const t = useTranslations("settings");
  const field = (name: "symbol" | "onBehalf" | "office") => ({
    ...{ form, name, label: t(name), stored: documents[name] },
    hint: t("derived", { text: derived[name] }),
  });
  return (
    <div className="grid gap-5">
      <Field
        label={t("recipients")}
        hint={t("recipientsHint", { kept: derived.kept })}
        error={form.state.errors.recipients}
      >
        {(aria) => (
          <Textarea
            key={`${form.state.answer} ${form.version}`}
            name="recipients"
            rows={3}
            maxLength={longestText}
            defaultValue={form.shown("recipients", documents.recipients?.join("\n"))}
            className="field-sizing-content max-h-80 min-h-24 w-full"
            {...aria}
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-3">
        <SettingField {...field("symbol")} />
        <SettingField {...field("onBehalf")} />
        <SettingField {...field("office")} />
      </div>
      <SettingField
        {...{ form, name: "signatory", label: t("signatory"), stored: signatory, hint: t("signatoryHint") }}
      />
    </div>
  );
}
