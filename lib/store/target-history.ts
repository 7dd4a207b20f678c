import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Source, Target, Term } from "#lib/domain/resolution.ts";
import { permit } from "#lib/store/permit.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** What the audit trail calls the ratings that a criterion may be taken from. */
const ratings: Record<Source, string | null> = {
  entered: null,
  "organisation rating": "organisation rating",
  "branch ratings": "branch rating",
  "member ratings": "member rating",
};

/**
 * Who changed what of a target, newest first: its cells, the ratings of the term that it is taken from, its conclusions,
 * and the target itself. A criterion's and a target's code name one thing within a term only, so that events of a year
 * are looked for in its years, and those of no year by the term that they name, if they name one.
 */
export async function readTargetHistory(
  actor: Actor,
  organisationId: string,
  { target, term }: { target: Target; term: Term },
  limit: number,
) {
  permit(actor, "see", organisationId);
  const inTerm = { gte: term.firstYear, lte: term.lastYear };
  const derived = target.criteria.flatMap(({ source }) => ratings[source] ?? []);
  const events = await database().auditEvent.findMany({
    where: {
      organisationId,
      OR: [
        {
          object: { in: ["result", "partial result"] },
          year: inTerm,
          OR: target.criteria.map(({ code }) => ({ key: { path: ["criterion"], equals: code } })),
        },
        { object: { in: derived }, year: inTerm },
        {
          key: { path: ["target"], equals: target.code },
          OR: [{ year: inTerm }, { year: null }],
        },
      ],
    },
    orderBy: { id: "desc" },
    take: limit,
  });
  return events.filter(({ key }) => isOf(term, key));
}

/** An event that names no term is taken for one of this. */
const isOf = ({ code }: Term, key: Prisma.JsonValue): boolean =>
  key === null ||
  typeof key !== "object" ||
  Array.isArray(key) ||
  [undefined, code].includes(key.term?.toString());
