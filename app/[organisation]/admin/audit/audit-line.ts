import "server-only";
import { getTranslations } from "next-intl/server";
import type { AuditLine } from "#components/audit/audit-table.tsx";
import { type Role, roles } from "#lib/domain/access.ts";
import { type YearState, yearStates } from "#lib/domain/year-move.ts";
import type { readAudit } from "#lib/store/audit.ts";
import { formatDecimal, formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json";

type AuditEvent = Awaited<ReturnType<typeof readAudit>>[number];

type Words<Names extends object> = keyof Names & string;
const isAction = (word: string): word is Words<typeof vi.audit.action> => word in vi.audit.action;
const isObject = (word: string): word is Words<typeof vi.audit.object> => word in vi.audit.object;
const isField = (word: string): word is Words<typeof vi.audit.field> => word in vi.audit.field;
const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);
const isState = (word: string): word is YearState => (yearStates as readonly string[]).includes(word);
const isGrade = (word: string): word is Words<typeof vi.grade.short> => word in vi.grade.short;

/** An event of the audit trail in words; of a change, the fields that changed. Branches are called by their names. */
export async function auditLine(
  event: AuditEvent,
  branches: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<AuditLine> {
  const t = await getTranslations("audit");
  const named = ([field, code]: [string, unknown]) =>
    field === "branch" ? (branches.get(String(code)) ?? String(code)) : String(code);
  const year = event.year === null ? [] : [t("year", { year: String(event.year) })];
  const [before, after] = [fieldsOf(event.before), fieldsOf(event.after)];
  return {
    id: String(event.id),
    at: formatMoment(event.at, locale),
    actor: event.actorId === null ? t("console") : event.actorName,
    what: [await deedOf(event), ...Object.entries(fieldsOf(event.key)).map(named), ...year].join(" · "),
    before: await contentWords(without(before, after), locale),
    after: await contentWords(without(after, before), locale),
  };
}

/** What was done: some deeds are said by themselves, others name what they were done to. */
async function deedOf({ action, object }: AuditEvent): Promise<string> {
  const t = await getTranslations("audit");
  const verb = isAction(action) ? t(`action.${action}`) : action;
  if (!isObject(object)) return verb;
  return `${verb} ${t(`object.${object}`)}`;
}

type Fields = Record<string, unknown>;

const without = (fields: Fields, others: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => others[field] !== value));

/** Each field as "name: value". */
async function contentWords(fields: Fields, locale: Locale): Promise<string[]> {
  const t = await getTranslations("audit");
  const grade = await getTranslations("grade.short");
  const role = await getTranslations("shell.roles");
  const state = await getTranslations("handIn.standing");
  const say = (value: unknown): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (Array.isArray(value)) return value.map(say).join(", ");
    const text = String(value);
    if (isGrade(text)) return grade(text);
    if (isRole(text)) return role(text);
    if (isState(text)) return state(text);
    return /^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, locale) : text;
  };
  return Object.entries(fields).map(
    ([field, value]) => `${isField(field) ? t(`field.${field}`) : field}: ${say(value)}`,
  );
}

const fieldsOf = (content: AuditEvent["after"]): Fields =>
  content !== null && typeof content === "object" && !Array.isArray(content) ? content : {};
