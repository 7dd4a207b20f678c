import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { AuditedPerson } from "#lib/store/audited-people.ts";
import vi from "#lib/wording/messages/vi.json";

const objectWords = Object.keys(vi.audit.object) as (keyof typeof vi.audit.object)[];
const hasName = (object: string): object is keyof typeof vi.audit.kind =>
  Object.hasOwn(vi.audit.kind, object);

/** The kinds of objects that the trail can be asked for, by name. */
export async function objectOptions(): Promise<{ value: string; name: string }[]> {
  const t = await getTranslations("audit");
  const locale = await getLocale();
  const first = (name: string) => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return objectWords
    .map((value) => ({ value, name: hasName(value) ? t(`kind.${value}`) : first(t(`object.${value}`)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

/** The people whom the trail names; the console of the machine last. Who shares a name is told by the user name. */
export async function personOptions(people: AuditedPerson[]): Promise<{ value: string; name: string }[]> {
  const t = await getTranslations("audit");
  return [
    ...people.map(({ id, name, username }) => ({ value: id, name: `${name} (${username})` })),
    { value: "console", name: t("console") },
  ];
}
