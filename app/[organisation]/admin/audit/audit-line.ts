import "server-only";
import { getTranslations } from "next-intl/server";
import type { AuditLine } from "#components/audit/audit-table.tsx";
import type { readAudit } from "#lib/store/audit.ts";
import { formatDecimal, formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json";

type AuditEvent = Awaited<ReturnType<typeof readAudit>>[number];

type Words<Names extends object> = keyof Names & string;
const isAction = (word: string): word is Words<typeof vi.audit.action> => word in vi.audit.action;
const isObject = (word: string): word is Words<typeof vi.audit.object> => word in vi.audit.object;
const isField = (word: string): word is Words<typeof vi.audit.field> => word in vi.audit.field;
const isGrade = (word: string): word is Words<typeof vi.grade.short> => word in vi.grade.short;

/** An event of the audit trail in words. */
export async function auditLine(event: AuditEvent, locale: Locale): Promise<AuditLine> {
  const t = await getTranslations("audit");
  const action = isAction(event.action) ? t(`action.${event.action}`) : event.action;
  const object = isObject(event.object) ? t(`object.${event.object}`) : event.object;
  const year = event.year === null ? [] : [t("year", { year: String(event.year) })];
  const key = Object.values(fieldsOf(event.key)).map(String);
  return {
    id: String(event.id),
    at: formatMoment(event.at, locale),
    actor: event.actorId === null ? t("console") : event.actorName,
    what: [`${action} ${object}`, ...key, ...year].join(" · "),
    before: await contentWords(event.before, locale),
    after: await contentWords(event.after, locale),
  };
}

/** Each filled field as "name: value". */
async function contentWords(content: AuditEvent["after"], locale: Locale): Promise<string[]> {
  const t = await getTranslations("audit");
  const grade = await getTranslations("grade.short");
  const say = (value: unknown): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    const text = String(value);
    if (isGrade(text)) return grade(text);
    return /^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, locale) : text;
  };
  return Object.entries(fieldsOf(content)).map(
    ([field, value]) => `${isField(field) ? t(`field.${field}`) : field}: ${say(value)}`,
  );
}

const fieldsOf = (content: AuditEvent["after"]): Record<string, unknown> =>
  content !== null && typeof content === "object" && !Array.isArray(content) ? content : {};
