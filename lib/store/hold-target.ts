import "server-only";
import { isCode } from "#lib/domain/code.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { chooseTerm, type TermRow } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** How an address names a target: its code, and its term's where that is not the current one. */
export type TargetAddress = { target: string; term?: string | undefined };

/** A target whose term is held, so that codes, order and content stay as they were read until the end of the work. */
export type HeldTarget = { id: string; code: string; group: string; archived: boolean; term: TermRow };

/** Works on the targets of a term, whose row is held: two people cannot take one code, or one place. */
export async function holdTerm<Result>(
  organisationId: string,
  code: string | undefined,
  work: (transaction: Prisma.TransactionClient, term: TermRow) => Promise<Result>,
  limits: { timeout?: number } = {},
): Promise<Result> {
  const { id } = await chooseTerm(organisationId, { code });
  return database().$transaction(async (transaction) => {
    const [term] = await transaction.$queryRaw<TermRow[]>`
      SELECT id, code, name, first_year AS "firstYear", last_year AS "lastYear" FROM term
      WHERE id = ${id}::uuid FOR UPDATE`;
    if (term === undefined) throw new Refusal("not found");
    return work(transaction, term);
  }, limits);
}

/**
 * Works on one target, its term and itself held. Throws `not found` where the term has no such target; one that was
 * archived is only there where `archived` asks for it.
 */
export function holdTarget<Result>(
  organisationId: string,
  { target: code, term: termCode }: TargetAddress,
  work: (transaction: Prisma.TransactionClient, target: HeldTarget) => Promise<Result>,
  { archived = false } = {},
): Promise<Result> {
  if (!isCode(code)) throw new Refusal("not found");
  return holdTerm(organisationId, termCode, async (transaction, term) => {
    const [row] = await transaction.$queryRaw<Omit<HeldTarget, "term">[]>`
      SELECT id, code, "group", archived_at IS NOT NULL AS archived FROM target
      WHERE term_id = ${term.id}::uuid AND code = ${code} FOR UPDATE`;
    if (row === undefined || (row.archived && !archived)) throw new Refusal("not found");
    return work(transaction, { ...row, term });
  });
}
