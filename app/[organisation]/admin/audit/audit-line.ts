import "server-only";
import { isIn } from "#app/[organisation]/admin/audit/is-in.ts";
import { keyWords } from "#app/[organisation]/admin/audit/key-words.ts";
import { criterionWords, isOfCriterion } from "#app/[organisation]/admin/audit/target-content-words.ts";
import type { AuditLine } from "#components/audit/audit-table.tsx";
import { type Role, roles } from "#lib/domain/access.ts";
import { isDay } from "#lib/domain/day.ts";
import { type YearState, yearStates } from "#lib/domain/year-move.ts";
import type { readAudit } from "#lib/store/audit.ts";
import type { AuditNames } from "#lib/store/audit-names.ts";
import { formatDay, formatDecimal, formatMoment } from "#lib/wording/format.ts";
import { formatSize } from "#lib/wording/format-size.ts";
import type { Locale } from "#lib/wording/locale.ts";
import vi from "#lib/wording/messages/vi.json";
import { translator } from "#lib/wording/translate.ts";

export type AuditEvent = Awaited<ReturnType<typeof readAudit>>[number];

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);
const isState = (word: string): word is YearState => (yearStates as readonly string[]).includes(word);

const numbers = ["numerator", "denominator", "percent", "value", "targets", "results", "excellentCap"];
const counts = ["excellent", "good", "completed", "not_completed", "exempt", "unrated"];
const bases = ["members", "members_rated", "staff", "collectives"];

/** The fields whose values have words of their own; every other one is a text, and stays as it was written. */
const worded = {
  number: [...numbers, ...counts, ...bases],
  grade: ["grade", "rating"],
  role: ["role", "roles"],
  state: ["state"],
  day: ["as_of", "evidence_on", "heldOn", "on", "dated_on", "deadline", "sentOn", "due"],
  verdict: ["verdict", "computed"],
  review: ["kind"],
  group: ["group"],
  basis: ["judgedBy"],
  cap: ["excellentCapBase"],
  headcount: ["newHeadcount"],
  size: ["size"],
};

/** An event of the audit trail in words; of a change, the fields that changed. What has a name is called by it. */
export function auditLine(event: AuditEvent, known: AuditNames, locale: Locale): AuditLine {
  const t = translator(locale);
  const year = event.year === null ? [] : [t("audit.year", { year: String(event.year) })];
  const before = told(event.before, event.object, known);
  const after = told(event.after, event.object, known);
  const deed = [deedOf(event, locale), ...keyWords(event, known, locale), ...year].join(" · ");
  const { file } = event;
  const source = file === null ? [] : [t("audit.source", { name: file })];
  return {
    id: String(event.id),
    at: formatMoment(event.at, locale),
    actor: actorOf(event, t("audit.console"), t("audit.somebody")),
    ...{ deed, what: [deed, ...source].join(" · ") },
    before: contentWords(without(before, after), locale),
    after: contentWords(without(after, before), locale),
    ...{ file, time: event.at.getTime() },
  };
}

/** Who did it; whoever tried a name in vain need not be the one who bears it. */
function actorOf({ actorId, actorName, action }: AuditEvent, console: string, somebody: string): string {
  if (action === "sign in refused") return somebody;
  return actorId === null ? console : actorName;
}

/** What was done: some deeds are said by themselves, others name what they were done to. */
function deedOf({ action, object }: AuditEvent, locale: Locale): string {
  const t = translator(locale);
  const verb = isIn(action, vi.audit.action) ? t(`audit.action.${action}`) : action;
  if (!isIn(object, vi.audit.object)) return verb;
  return `${verb} ${t(`audit.object.${object}`)}`;
}

type Fields = Record<string, unknown>;

/** The fields that stand otherwise in `others`. */
const without = (fields: Fields, others: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => JSON.stringify(others[field]) !== JSON.stringify(value),
    ),
  );

/** Each field as "name: value". */
function contentWords(all: Fields, locale: Locale): string[] {
  const fields = Object.fromEntries(Object.entries(all).filter(([field]) => !isOfCriterion(field)));
  const t = translator(locale);
  const sayers = wordSayers(locale);
  const say = (field: string, value: unknown): string => {
    if (value === null) return "—";
    if (typeof value === "boolean") return t(value ? "audit.yes" : "audit.no");
    if (Array.isArray(value)) return value.map((each) => say(field, each)).join(between(field));
    if (typeof value === "object") return partWords({ ...value }, locale).join(", ");
    const kind = (Object.keys(worded) as (keyof typeof worded)[]).find((each) =>
      worded[each].includes(field),
    );
    return kind === undefined ? String(value) : sayers[kind](String(value));
  };
  const lines = inOrder(fields).map(([field, value]) => {
    const name = isIn(field, vi.audit.field) ? t(`audit.field.${field}`) : field;
    return `${name}: ${say(field, value)}`;
  });
  return [...lines, ...criterionWords(all, locale)];
}

/** What stands within a field: published counts by verdict, or fields of its own. */
function partWords(fields: Fields, locale: Locale): string[] {
  const { verdict } = wordSayers(locale);
  return Object.keys(fields).every((name) => isIn(name, vi.verdict))
    ? Object.entries(fields).map(([name, count]) => `${verdict(name)} ${count}`)
    : contentWords(fields, locale);
}

/** What stands between the entries of a list: what was acknowledged are sentences, remedies have commas of their own. */
function between(field: string): string {
  if (field === "acknowledged") return " ";
  return field === "remedies" || field === "recipients" ? "; " : ", ";
}

function wordSayers(locale: Locale): Record<keyof typeof worded, (text: string) => string> {
  const t = translator(locale);
  return {
    number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, locale) : text),
    grade: (text) => (isIn(text, vi.grade.short) ? t(`grade.short.${text}`) : text),
    role: (text) => (isRole(text) ? t(`shell.roles.${text}`) : text),
    state: (text) => (isState(text) ? t(`handIn.standing.${text}`) : text),
    day: (text) => (isDay(text) ? formatDay(text, locale) : text),
    verdict: (text) => (isIn(text, vi.verdict) ? t(`verdict.${text}`) : text),
    group: (text) => (isIn(text, vi.group) ? t(`group.${text}`) : text),
    review: (text) => (isIn(text, vi.review.kinds) ? t(`review.kinds.${text}`) : text),
    basis: (text) => (text === "computed" || text === "concluded" ? t(`scorecard.basis.${text}`) : text),
    cap: (text) => (isIn(text, vi.settings.bases) ? t(`settings.bases.${text}`) : text),
    size: (text) => formatSize(Number(text), locale),
    headcount: (text) => (isIn(text, vi.settings.headcounts) ? t(`settings.headcounts.${text}`) : text),
  };
}

const order = Object.keys(vi.audit.field);

/** Fields as forms and tables show them: a database keeps them by length and letter. */
const inOrder = (fields: Fields): [string, unknown][] =>
  Object.entries(fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));

/** One word in the store, but not in the office: where an organisation has its seat is no place in an order. */
const otherwise: Record<string, Record<string, string>> = {
  settings: { place: "seat" },
  organisation: { place: "seat" },
  review: { basis: "judgedBy" },
};

/** What an event holds, by the fields that the trail has words for. */
function told(content: AuditEvent["after"], object: string, { terms }: AuditNames): Fields {
  const calls = Object.hasOwn(otherwise, object) ? otherwise[object] : undefined;
  return Object.fromEntries(
    Object.entries(fieldsOf(content)).map(([field, value]) => [
      calls !== undefined && Object.hasOwn(calls, field) ? (calls[field] ?? field) : field,
      field === "takenFrom" ? (terms.get(String(value)) ?? value) : value,
    ]),
  );
}

const fieldsOf = (content: AuditEvent["after"]): Fields =>
  content !== null && typeof content === "object" && !Array.isArray(content) ? content : {};
