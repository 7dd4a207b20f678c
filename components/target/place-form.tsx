import { useTranslations } from "next-intl";
import type { PlaceAction } from "#components/target/target-deeds.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";

type PlaceFormProps = { action: PlaceAction; place: number; count: number };

/** Puts a target to a place among those of its group, counted from 1. */
export function PlaceForm({ action, place, count }: PlaceFormProps) {
  const t = useTranslations("builder.place");
  return (
    <form action={action} className="flex flex-wrap items-end gap-3">
      <SelectField key={place} name="to" label={t("label")} defaultValue={place}>
        {Array.from({ length: count }, (_, index) => index + 1).map((each) => (
          <option key={each} value={each}>
            {t("of", { place: String(each), count: String(count) })}
          </option>
        ))}
      </SelectField>
      <Button className="min-h-10">{t("do")}</Button>
    </form>
  );
}
