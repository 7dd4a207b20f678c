import { isDay } from "#lib/domain/day.ts";
import { isId } from "#lib/domain/is-id.ts";
import type { Day } from "#lib/domain/resolution.ts";

/** Which events of the audit trail are asked for; what is absent asks for all. */
export type AuditFilter = {
  /** The id of a person; null: the console of the machine. */
  person?: string | null;
  object?: string;
  /** The year that was changed, not the year in which it was. */
  year?: number;
  from?: Day;
  /** The last day, included. */
  to?: Day;
  /** The events that belong to no organisation, instead of an organisation's own. */
  installation?: true;
};

/** The fields of the filter in an address. */
export const auditFields = ["scope", "who", "object", "year", "from", "to"] as const;
export type AuditTyped = Partial<Record<(typeof auditFields)[number], string>>;

/** What objects are called in the trail; anything else was never one. */
const isObject = (text: string): boolean => /^[a-z][a-z ]{0,39}$/.test(text);

/** Reads the filter of an address. What cannot be read is named, and does not filter. */
export function readAuditFilter(get: (field: string) => string | undefined): {
  filter: AuditFilter;
  typed: AuditTyped;
  faults: Partial<Record<"year" | "from" | "to", "year" | "day" | "order">>;
} {
  const typed: AuditTyped = Object.fromEntries(
    auditFields.flatMap((field) => {
      const text = get(field)?.trim();
      return text === undefined || text === "" ? [] : [[field, text]];
    }),
  );
  const { scope, who = "", object, year, from, to } = typed;
  const faults: ReturnType<typeof readAuditFilter>["faults"] = {};
  if (year !== undefined && !/^\d{4}$/.test(year)) faults.year = "year";
  if (from !== undefined && !isDay(from)) faults.from = "day";
  if (to !== undefined && !isDay(to)) faults.to = "day";
  else if (from !== undefined && to !== undefined && to < from) faults.to = "order";
  const sound = <Field extends keyof AuditTyped>(field: Field, text: string | undefined) =>
    text === undefined || field in faults ? {} : { [field]: field === "year" ? Number(text) : text };
  const filter: AuditFilter = {
    ...(scope === "installation" ? { installation: true } : {}),
    ...(who === "console" ? { person: null } : isId(who) ? { person: who } : {}),
    ...(object === undefined || !isObject(object) ? {} : { object }),
    ...sound("year", year),
    ...sound("from", from),
    ...sound("to", to),
  };
  return { filter, typed, faults };
}

/** The query of an address that asks for the same, from an event on. */
export function auditQuery(typed: AuditTyped, before?: string): string {
  const query = new URLSearchParams(typed);
  if (before !== undefined) query.set("before", before);
  return query.size === 0 ? "" : `?${query}`;
}
