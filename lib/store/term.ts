import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** Which term an address means: the one of a code, the one of a year, else the current one. */
export type TermChoice = { code?: string; year?: number };

export type TermRow = { id: string; code: string; name: string; firstYear: number; lastYear: number };

/** The term meant by an address. Throws `not found` where there is none. Callers have asserted the actor. */
export async function chooseTerm(organisationId: string, choice: TermChoice): Promise<TermRow> {
  const terms = await database().term.findMany({
    where: { organisationId },
    select: { id: true, code: true, name: true, firstYear: true, lastYear: true },
    orderBy: { firstYear: "desc" },
  });
  const term = find(terms, choice);
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
function yearInVietnam(moment: Date): number {
  return Number(
    new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Ho_Chi_Minh" }).format(moment),
  );
}

/** The terms of an organisation, latest first. */
export function listTerms(actor: Actor, organisationId: string) {
  permit(actor, "see", organisationId);
  return database().term.findMany({
    where: { organisationId },
    select: { code: true, name: true, firstYear: true, lastYear: true },
    orderBy: { firstYear: "desc" },
  });
}
