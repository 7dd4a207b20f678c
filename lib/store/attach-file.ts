import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "#lib/domain/access.ts";
import { mostAttachments } from "#lib/domain/attachment.ts";
import { isId } from "#lib/domain/is-id.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { YearState } from "#lib/domain/year-move.ts";
import type { WholeFile } from "#lib/store/attachment.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { openResult, type ResultPlace } from "#lib/store/open-result.ts";
import { permit } from "#lib/store/permit.ts";
import type { LockedYear } from "#lib/store/year-state.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** The year has been handed in or approved. */
type Locked = LockedYear & { done: false; why: "locked" };

/** Done, `added` unless the cell had the same content already; or the year takes no figures, or the cell no more files. */
export type Attached = { done: true; added: boolean } | Locked | { done: false; why: "too many" };

/**
 * Puts a file to the cell of a result, with its event in the audit trail. The same content twice is there once. Throws
 * `not found` where there is no such cell, `forbidden` for those who may not enter figures.
 */
export async function attachFile(
  actor: Actor,
  organisationId: string,
  place: ResultPlace,
  file: WholeFile,
): Promise<Attached> {
  permit(actor, "enter figures", organisationId);
  const { criterionId, branchId } = await openResult(actor, organisationId, place);
  const { year } = place;
  const cell = { criterionId, year, branchId };
  const told = {
    size: file.content.byteLength,
    sha256: createHash("sha256").update(file.content).digest("hex"),
  };
  return inOpenYear(organisationId, year, async (transaction): Promise<Attached> => {
    // One after another, so that no two of them count the same files.
    await transaction.$queryRaw`SELECT FROM criterion WHERE id = ${criterionId}::uuid FOR NO KEY UPDATE`;
    const where = { ...cell, removedAt: null };
    const standing = await transaction.attachment.findMany({ where, select: { sha256: true } });
    if (standing.some(({ sha256 }) => sha256 === told.sha256)) return { done: true, added: false };
    if (standing.length >= mostAttachments) return { done: false, why: "too many" };
    const data = { ...cell, ...file, ...told, attachedById: actor.userId };
    await transaction.attachment.create({ data, select: { id: true } });
    const event = { organisationId, action: "attach", object: "attachment", key: keyOf(place), year };
    await recordAudit(transaction, actor, { ...event, after: { name: file.name, ...told } });
    return { done: true, added: true };
  });
}

/** The cell that a file was taken away from; or its year takes no changes. */
export type Removed = { done: true; place: ResultPlace } | Locked;

/**
 * Takes a file away from its cell: it stays in the database, and is not handed out any more. Throws `not found` where
 * the organisation has no such file, or its cell is not entered any more.
 */
export async function removeFile(actor: Actor, organisationId: string, id: string): Promise<Removed> {
  permit(actor, "enter figures", organisationId);
  if (!isId(id)) throw new Refusal("not found");
  const where = { id, removedAt: null, criterion: { term: { organisationId } } };
  const file = await database().attachment.findFirst({
    where,
    select: {
      ...{ name: true, size: true, sha256: true, year: true },
      criterion: { select: { code: true, term: { select: { code: true } } } },
      branch: { select: { code: true } },
    },
  });
  if (file === null) throw new Refusal("not found");
  const { name, size, sha256, year, criterion, branch } = file;
  const place = { criterion: criterion.code, year, branch: branch?.code ?? null, term: criterion.term.code };
  await openResult(actor, organisationId, place);
  return inOpenYear(organisationId, year, async (transaction): Promise<Removed> => {
    const data = { removedAt: new Date(), removedById: actor.userId };
    const { count } = await transaction.attachment.updateMany({ where, data });
    if (count === 0) throw new Refusal("not found");
    const event = { organisationId, action: "detach", object: "attachment", key: keyOf(place), year };
    await recordAudit(transaction, actor, { ...event, before: { name, size, sha256 } });
    return { done: true, place };
  });
}

/** The cell in codes, as the events of its result say it. */
const keyOf = ({ criterion, branch }: ResultPlace) => ({ criterion, ...(branch === null ? {} : { branch }) });

/** Works while a year is a draft and stays one; says how it stands where it is not. */
function inOpenYear<Done>(
  organisationId: string,
  year: number,
  work: (transaction: Prisma.TransactionClient) => Promise<Done>,
): Promise<Done | Locked> {
  return database().$transaction(async (transaction) => {
    const [row] = await transaction.$queryRaw<{ state: YearState }[]>`
      SELECT state FROM assessed_year WHERE organisation_id = ${organisationId}::uuid AND year = ${year} FOR SHARE`;
    if (row === undefined) throw new Refusal("not found");
    if (row.state !== "draft") return { done: false, why: "locked", year, state: row.state };
    return work(transaction);
  });
}
