import { useLocale, useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { SettingField } from "#components/settings/setting-field.tsx";
import { CheckField } from "#components/ui/check-field.tsx";
import { SelectField } from "#components/ui/field.tsx";
import type { Settings } from "#lib/domain/resolution.ts";
import { capBases, headcounts } from "#lib/reading/typed-settings.ts";
import { formatDecimal } from "#lib/wording/format.ts";

/** The cap of W1, and what new criteria and reviews begin with. */
export function AssessingFields({ form, settings }: { form: StandingForm; settings: Settings }) {
  const t = useTranslations("settings");
  const key = `${form.state.answer} ${form.version}`;
  const cap = { name: "excellentCap", label: t("excellentCap"), hint: t("capHint"), numeric: true };
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <SettingField
          {...{ form, ...cap, stored: formatDecimal(settings.excellentCap, useLocale()) }}
          required
        />
        <SelectField
          key={`base ${key}`}
          name="excellentCapBase"
          label={t("excellentCapBase")}
          defaultValue={form.shown("excellentCapBase", settings.excellentCapBase)}
        >
          {capBases.map((base) => (
            <option key={base} value={base}>
              {t(`bases.${base}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <SelectField
        key={`headcount ${key}`}
        name="newHeadcount"
        label={t("newHeadcount")}
        hint={t("headcountHint")}
        defaultValue={form.shown("newHeadcount", settings.newHeadcount ?? "exact")}
      >
        {headcounts.map((headcount) => (
          <option key={headcount} value={headcount}>
            {t(`headcounts.${headcount}`)}
          </option>
        ))}
      </SelectField>
      <CheckField
        key={`count ${key}`}
        name="newCountOnTrackAsMet"
        label={t("newCountOnTrackAsMet")}
        hint={t("countHint")}
        defaultChecked={
          form.shown("newCountOnTrackAsMet", settings.newCountOnTrackAsMet ? "yes" : "") === "yes"
        }
      />
    </div>
  );
}
