import "server-only";
import { getTranslations } from "next-intl/server";
import { criterionWords, isOfCriterion } from "#app/[organisation]/admin/audit/target-content-words.ts";
import type { AuditLine } from "#components/audit/audit-table.tsx";
import { type Role, roles } from "#lib/domain/access.ts";
import { isDay } from "#lib/domain/day.ts";
import { type YearState, yearStates } from "#lib/domain/year-move.ts";
import type { readAudit } from "#lib/store/audit.ts";
import { formatDay, formatDecimal, formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json";

type AuditEvent = Awaited<ReturnType<typeof readAudit>>[number];

type Words<Names extends object> = keyof Names & string;
const isIn = <Names extends object>(word: string, names: Names): word is Words<Names> =>
  Object.hasOwn(names, word);
const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);
const isState = (word: string): word is YearState => (yearStates as readonly string[]).includes(word);

const numbers = ["numerator", "denominator", "percent", "value", "targets", "results"];
const counts = ["excellent", "good", "completed", "not_completed", "exempt", "unrated"];
const bases = ["members", "members_rated", "staff", "collectives"];

/** The fields whose values have words of their own; every other one is a text, and stays as it was written. */
const worded = {
  number: [...numbers, ...counts, ...bases],
  grade: ["grade", "rating"],
  role: ["role", "roles"],
  state: ["state"],
  day: ["as_of", "evidence_on", "heldOn", "on", "deadline", "sentOn"],
  verdict: ["verdict", "computed"],
  kind: ["kind"],
  group: ["group"],
};

/** An event of the audit trail in words; of a change, the fields that changed. Branches are called by their names. */
export async function auditLine(
  event: AuditEvent,
  branches: ReadonlyMap<string, string>,
  locale: Locale,
): Promise<AuditLine> {
  const t = await getTranslations("audit");
  const part = await getTranslations("narrative.part");
  const group = await getTranslations("group");
  const named = ([field, value]: [string, unknown]): string => {
    const word = String(value);
    if (field === "branch") return branches.get(word) ?? word;
    if (field === "section" && isIn(word, vi.narrative.part)) return part(word, { number: "" });
    if (field === "group" && isIn(word, vi.group)) return group(word);
    return field === "reason" && isIn(word, vi.audit.reason) ? t(`reason.${word}`) : word;
  };
  const year = event.year === null ? [] : [t("year", { year: String(event.year) })];
  const [before, after] = [fieldsOf(event.before), fieldsOf(event.after)];
  return {
    id: String(event.id),
    at: formatMoment(event.at, locale),
    actor: actorOf(event, t("console"), t("somebody")),
    what: [await deedOf(event), ...Object.entries(fieldsOf(event.key)).map(named), ...year].join(" · "),
    before: await contentWords(without(before, after), locale),
    after: await contentWords(without(after, before), locale),
  };
}

/** Who did it; whoever tried a name in vain need not be the one who bears it. */
function actorOf({ actorId, actorName, action }: AuditEvent, console: string, somebody: string): string {
  if (action === "sign in refused") return somebody;
  return actorId === null ? console : actorName;
}

/** What was done: some deeds are said by themselves, others name what they were done to. */
async function deedOf({ action, object }: AuditEvent): Promise<string> {
  const t = await getTranslations("audit");
  const verb = isIn(action, vi.audit.action) ? t(`action.${action}`) : action;
  if (!isIn(object, vi.audit.object)) return verb;
  return `${verb} ${t(`object.${object}`)}`;
}

type Fields = Record<string, unknown>;

const without = (fields: Fields, others: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => others[field] !== value));

/** Each field as "name: value". */
async function contentWords(all: Fields, locale: Locale): Promise<string[]> {
  const fields = Object.fromEntries(Object.entries(all).filter(([field]) => !isOfCriterion(field)));
  const t = await getTranslations("audit");
  const grade = await getTranslations("grade.short");
  const role = await getTranslations("shell.roles");
  const state = await getTranslations("handIn.standing");
  const verdict = await getTranslations("verdict");
  const kind = await getTranslations("review.kinds");
  const group = await getTranslations("group");
  const sayers: Record<keyof typeof worded, (text: string) => string> = {
    number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, locale) : text),
    grade: (text) => (isIn(text, vi.grade.short) ? grade(text) : text),
    role: (text) => (isRole(text) ? role(text) : text),
    state: (text) => (isState(text) ? state(text) : text),
    day: (text) => (isDay(text) ? formatDay(text, locale) : text),
    verdict: (text) => (isIn(text, vi.verdict) ? verdict(text) : text),
    kind: (text) => (isIn(text, vi.review.kinds) ? kind(text) : text),
    group: (text) => (isIn(text, vi.group) ? group(text) : text),
  };
  const say = (field: string, value: unknown): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    // What was acknowledged are sentences.
    const between = field === "acknowledged" ? " " : ", ";
    if (Array.isArray(value)) return value.map((each) => say(field, each)).join(between);
    // Published counts, by verdict.
    if (typeof value === "object" && value !== null)
      return Object.entries(value)
        .map(([name, count]) => `${sayers.verdict(name)} ${count}`)
        .join(", ");
    const sayer = (Object.keys(worded) as (keyof typeof worded)[]).find((each) =>
      worded[each].includes(field),
    );
    return sayer === undefined ? String(value) : sayers[sayer](String(value));
  };
  const lines = inOrder(fields).map(
    ([field, value]) => `${isIn(field, vi.audit.field) ? t(`field.${field}`) : field}: ${say(field, value)}`,
  );
  return [...lines, ...(await criterionWords(all, locale))];
}

const order = Object.keys(vi.audit.field);

/** Fields as forms and tables show them: a database keeps them by length and letter. */
const inOrder = (fields: Fields): [string, unknown][] =>
  Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));

const fieldsOf = (content: AuditEvent["after"]): Fields =>
  content !== null && typeof content === "object" && !Array.isArray(content) ? content : {};
