import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { SettingField } from "#components/settings/setting-field.tsx";
import type { NamedSettings } from "#lib/domain/named-settings.ts";

/** The names that documents carry. */
export function NameFields({ form, names }: { form: StandingForm; names: NamedSettings["names"] }) {
  const t = useTranslations("settings");
  const field = (name: keyof NamedSettings["names"]) => ({ form, name, label: t(name), stored: names[name] });
  return (
    <div className="grid gap-5">
      <SettingField {...field("name")} required />
      <SettingField {...field("committee")} hint={t("committeeHint")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SettingField {...field("superior")} />
        <SettingField {...field("place")} hint={t("placeHint")} />
      </div>
    </div>
  );
}
