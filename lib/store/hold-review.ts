import "server-only";
import { isCode } from "#lib/domain/code.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** How an address names a review: its code, and its term's where that is not the current one. */
export type ReviewAddress = { review: string; term?: string | undefined };

/**
 * Works on a review whose row is held, so that what is read of it does not change until it is written. Throws `not
 * found` where the term has no such review; one that was archived is only there where `archived` asks for it.
 */
export async function holdReview<Result>(
  organisationId: string,
  { review: code, term: termCode }: ReviewAddress,
  work: (transaction: Prisma.TransactionClient, id: string) => Promise<Result>,
  { archived = false } = {},
): Promise<Result> {
  if (!isCode(code)) throw new Refusal("not found");
  const term = await chooseTerm(organisationId, { code: termCode });
  return database().$transaction(async (transaction) => {
    const [row] = await transaction.$queryRaw<{ id: string; archived: boolean }[]>`
      SELECT id, archived_at IS NOT NULL AS archived FROM review
      WHERE term_id = ${term.id}::uuid AND code = ${code} FOR UPDATE`;
    if (row === undefined || (row.archived && !archived)) throw new Refusal("not found");
    return work(transaction, row.id);
  });
}

/** Who recorded what stands, and when. */
export type Stamp = { version: number; by: string | null; at: Date | null };

/** The relation by which a row tells who recorded it. */
export const withRecorder = { recordedBy: { select: { name: true } } } as const;

export const stampOf = (
  row: { version: number; recordedBy: { name: string } | null; recordedAt: Date } | null,
): Stamp =>
  row === null
    ? { version: 0, by: null, at: null }
    : { version: row.version, by: row.recordedBy?.name ?? null, at: row.recordedAt };
