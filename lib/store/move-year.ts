import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { type YearMove, type YearState, yearMoves } from "#lib/domain/year-move.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { permit } from "#lib/store/permit.ts";
import { lastApproval } from "#lib/store/year-history.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A move of a year: what is said with it, and the warnings that were acknowledged, which only a submission asks for. */
export type Moving = { move: YearMove; note: string | null; acknowledged: string[] };

/** The year has moved; or a reason is missing, it was moved by others meanwhile, or this person entered its figures. */
export type Moved = { moved: true } | { moved: false; why: "reason" | "other state" | "own figures" };

/**
 * Moves a year, with its event in the audit trail. The year's row is locked: a cell that is being saved is saved before,
 * or refused. Throws `not found` for a year outside every term, `forbidden` for those who may not move it.
 */
export async function moveYear(
  actor: Actor,
  organisationId: string,
  year: number,
  { move, note, acknowledged }: Moving,
): Promise<Moved> {
  const { from, to, action, byOthers, reasoned } = yearMoves[move];
  permit(actor, action, organisationId);
  if (reasoned && !isReason(note ?? "")) return { moved: false, why: "reason" };
  return database().$transaction(async (transaction): Promise<Moved> => {
    const [row] = await transaction.$queryRaw<{ state: YearState }[]>`
      SELECT state FROM assessed_year WHERE organisation_id = ${organisationId}::uuid AND year = ${year} FOR UPDATE`;
    if (row === undefined) throw new Refusal("not found");
    if (row.state !== from) return { moved: false, why: "other state" };
    if (byOthers && (await hasEntered(transaction, actor, organisationId, year)))
      return { moved: false, why: "own figures" };
    await transaction.assessedYear.update({
      where: { organisationId_year: { organisationId, year } },
      data: { state: to, note, changedAt: new Date(), changedById: actor.userId },
    });
    await recordAudit(transaction, actor, {
      organisationId,
      action: move,
      object: "year",
      key: {},
      year,
      before: { state: from },
      after: {
        state: to,
        ...(note === null ? {} : { note }),
        ...(move === "submit" && acknowledged.length > 0 ? { acknowledged } : {}),
      },
    });
    return { moved: true };
  });
}

/** What counts as entering a year's figures; who imports a term enters all years of it, and of no other term. */
const figures = [
  "result",
  "attachment",
  "organisation rating",
  "branch rating",
  "member rating",
  "base figures",
];

async function hasEntered(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<boolean> {
  const since = await lastApproval(transaction, organisationId, year);
  const others = await transaction.term.findMany({
    where: { organisationId, NOT: { firstYear: { lte: year }, lastYear: { gte: year } } },
    select: { code: true },
  });
  const entered = await transaction.auditEvent.findFirst({
    where: {
      organisationId,
      actorId: actor.userId,
      ...(since === null ? {} : { id: { gt: since } }),
      OR: [
        { year, object: { in: figures } },
        {
          action: "import",
          object: "term",
          NOT: { OR: others.map(({ code }) => ({ key: { path: ["term"], equals: code } })) },
        },
      ],
    },
    select: { id: true },
  });
  return entered !== null;
}
