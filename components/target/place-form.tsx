import { useTranslations } from "next-intl";
import { PlacingForm } from "#components/forms/placing-form.tsx";
import type { FormAction } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { placingField, placingValue } from "#lib/forms/placing.ts";

type PlaceFormProps = { action: FormAction; code: string; place: number; count: number };

/** Puts a target to a place among those of its group, counted from 1. */
export function PlaceForm({ action, code, place, count }: PlaceFormProps) {
  const t = useTranslations("builder.place");
  const value = (to: number) => placingValue({ to, code });
  return (
    <PlacingForm action={action}>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField key={place} name={placingField} label={t("label")} defaultValue={value(place)}>
          {Array.from({ length: count }, (_, index) => index + 1).map((each) => (
            <option key={each} value={value(each)}>
              {t("of", { place: String(each), count: String(count) })}
            </option>
          ))}
        </SelectField>
        <Button className="min-h-10">{t("do")}</Button>
      </div>
    </PlacingForm>
  );
}
