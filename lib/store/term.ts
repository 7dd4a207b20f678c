import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Term } from "#lib/domain/resolution.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

/** Which term an address means: the one of a code, the one of a year, else the current one. */
export type TermChoice = { code?: string; year?: number };

export type TermRow = Term & { id: string };

/** The term meant by an address. Throws `not found` where there is none. Callers have asserted the actor. */
export async function chooseTerm(organisationId: string, choice: TermChoice): Promise<TermRow> {
  const term = find(await selectTerms(organisationId), choice);
  if (term === undefined) throw new Refusal("not found");
  return term;
}

function find(terms: TermRow[], { code, year }: TermChoice): TermRow | undefined {
  if (code !== undefined) return terms.find((term) => term.code === code);
  if (year !== undefined) return terms.find((term) => term.firstYear <= year && year <= term.lastYear);
  const thisYear = yearInVietnam(new Date());
  return terms.find((term) => term.firstYear <= thisYear) ?? terms.at(-1);
}

/** Days and years are those of Vietnam, whatever the server's zone. */
const calendar = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Ho_Chi_Minh" });

const yearInVietnam = (moment: Date): number => Number(calendar.format(moment));

/** The terms of an organisation, latest first. */
export async function listTerms(actor: Actor, organisationId: string): Promise<Term[]> {
  permit(actor, "see", organisationId);
  return (await selectTerms(organisationId)).map(({ id: _, ...term }) => term);
}

/** Every page begins with it. */
const selectTerms = (organisationId: string): Promise<TermRow[]> =>
  runStatement(Prisma.sql`
    SELECT id, code, name, first_year AS "firstYear", last_year AS "lastYear" FROM term
    WHERE organisation_id = ${organisationId}::uuid ORDER BY first_year DESC`);
