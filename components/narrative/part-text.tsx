import { useLocale, useTranslations } from "next-intl";
import {
  type NarrativePart,
  type PartContent,
  type PartField,
  partFields,
  saysNothing,
} from "#lib/domain/narrative-part.ts";
import { isDayField } from "#lib/forms/narrative-form.ts";
import { formatDay } from "#lib/wording/format.ts";

type PartTextProps = { kind: NarrativePart["kind"]; content: PartContent };

/** What a part says, for those who do not write it. */
export function PartText({ kind, content }: PartTextProps) {
  const t = useTranslations("narrative");
  const locale = useLocale();
  const fields: readonly PartField[] = partFields[kind];
  if (saysNothing(content)) return <p className="text-muted">{t("nothing")}</p>;
  return (
    <dl className="grid gap-3">
      {fields.map((field) => {
        const text = content.texts[field];
        if (text === undefined) return null;
        return (
          <div key={field}>
            <dt className={field === "text" ? "sr-only" : "text-small text-muted"}>{t(`field.${field}`)}</dt>
            <dd className="max-w-prose whitespace-pre-line">
              {isDayField(field) ? formatDay(text, locale) : text}
            </dd>
          </div>
        );
      })}
      {content.remedies.length === 0 ? null : (
        <div>
          <dt className="text-small text-muted">{t("field.remedies")}</dt>
          <dd>
            <ul className="list-disc pl-5">
              {content.remedies.map(({ text, person, due }) => (
                <li key={`${text} ${person} ${due}`}>
                  {[text, person, due && t("dueBy", { day: formatDay(due, locale) })]
                    .filter(Boolean)
                    .join(" · ")}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
