import "server-only";
import { wordTermFaults } from "#app/word-term-faults.ts";
import type { Term } from "#lib/domain/resolution.ts";
import { overlapping, termFaults } from "#lib/domain/term-faults.ts";
import { readTermForm } from "#lib/forms/term-form.ts";

const fields = ["firstYear", "lastYear", "termName", "termCode", "from"] as const;
export type TermFields = Record<(typeof fields)[number], string>;

type Query = Record<string, string | string[] | undefined>;

/** The term that an address asks to look at, and what keeps it from being made; `term` is null where there is none to show. */
export async function readProposal(
  query: Query,
  terms: Term[],
): Promise<{ shown: TermFields; term: Term | null; errors: Record<string, string> }> {
  const asked = fields.some((field) => typeof query[field] === "string");
  if (!asked) return { shown: proposed(terms), term: null, errors: {} };
  const form = new FormData();
  const shown = Object.fromEntries(
    fields.map((field) => {
      const text = typeof query[field] === "string" ? query[field] : "";
      form.set(field, text);
      return [field, text];
    }),
  ) as TermFields;
  const read = readTermForm(form);
  if ("faults" in read) return { shown, term: null, errors: await wordTermFaults(read.faults, null) };
  const faults = termFaults(read.value, terms);
  const errors = await wordTermFaults(faults, overlapping(read.value, terms)?.name ?? null);
  return { shown, term: Object.keys(errors).length > 0 ? null : read.value, errors };
}

/** As long as the latest term, right after it, and with its targets. */
function proposed([latest]: Term[]): TermFields {
  const blank = { termName: "", termCode: "" };
  if (latest === undefined) return { ...blank, firstYear: "", lastYear: "", from: "" };
  const firstYear = latest.lastYear + 1;
  const lastYear = firstYear + (latest.lastYear - latest.firstYear);
  return { ...blank, firstYear: String(firstYear), lastYear: String(lastYear), from: latest.code };
}
