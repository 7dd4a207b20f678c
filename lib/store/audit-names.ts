import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Review, Term } from "#lib/domain/resolution.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** What the audit trail knows by code, by the names it bears today; what was archived too. */
export type AuditNames = {
  organisations: ReadonlyMap<string, string>;
  terms: ReadonlyMap<string, string>;
  branches: ReadonlyMap<string, string>;
  /** Without those whose code stands in several terms: an event does not say of which it speaks. */
  reviews: ReadonlyMap<string, Pick<Review, "name" | "kind" | "throughYear"> & { term: Pick<Term, "name"> }>;
};

export async function readAuditNames(actor: Actor, organisationId: string): Promise<AuditNames> {
  permit(actor, "see", organisationId);
  const named = { code: true, name: true } as const;
  const { terms, branches, ...organisation } = await database().organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      ...named,
      branches: { select: named },
      terms: {
        select: { ...named, reviews: { select: { ...named, kind: true, throughYear: true } } },
      },
    },
  });
  const reviews = terms.flatMap((term) => term.reviews.map((review) => ({ ...review, term })));
  const once = reviews.filter(({ code }) => reviews.filter((each) => each.code === code).length === 1);
  return {
    organisations: byCode([organisation]),
    terms: byCode(terms),
    branches: byCode(branches),
    reviews: new Map(
      once.map(({ code, name, kind, throughYear, term }) => [
        code,
        {
          throughYear,
          term,
          ...(name === null ? {} : { name }),
          ...(kind === null ? {} : { kind: kind as NonNullable<Review["kind"]> }),
        },
      ]),
    ),
  };
}

const byCode = (named: { code: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ code, name }) => [code, name]));
