import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { AttachmentType } from "#lib/domain/attachment.ts";
import { isId } from "#lib/domain/is-id.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { AttachedFile } from "#lib/forms/attachment.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database, runStatement } from "#prisma/database.ts";

/** The files of a cell. */
export type CellFiles = { criterion: string; branch: string | null; files: AttachedFile[] };

/** The files that go with a year's results, by cell, in the order in which they came; without those removed. */
export async function readAttachments(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<CellFiles[]> {
  permit(actor, "see", organisationId);
  const rows = await database().attachment.findMany({
    where: { year, removedAt: null, criterion: { term: { organisationId }, target: { archivedAt: null } } },
    select: {
      ...{ id: true, name: true, size: true, attachedAt: true },
      attachedBy: { select: { name: true } },
      criterion: { select: { code: true } },
      branch: { select: { code: true } },
    },
    orderBy: [{ attachedAt: "asc" }, { id: "asc" }],
  });
  const cells = new Map<string, CellFiles>();
  for (const { criterion, branch, attachedBy, attachedAt, ...file } of rows) {
    const place = { criterion: criterion.code, branch: branch?.code ?? null };
    const key = JSON.stringify(place);
    const cell = cells.get(key) ?? { ...place, files: [] };
    cell.files.push({ ...file, by: attachedBy?.name ?? null, at: attachedAt.toISOString() });
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** A file: what it is called, what it is, and its bytes. */
export type WholeFile = { name: string; type: AttachmentType; content: Uint8Array<ArrayBuffer> };

/** One file. Throws `not found` where the organisation has none of that id, or it was removed. */
export async function readAttachment(actor: Actor, organisationId: string, id: string): Promise<WholeFile> {
  permit(actor, "see", organisationId);
  if (!isId(id)) throw new Refusal("not found");
  const [row] = await inTurn(() =>
    runStatement<WholeFile>(Prisma.sql`
      SELECT a.name, a.type, a.content FROM attachment a
      JOIN criterion c ON c.id = a.criterion_id JOIN term t ON t.id = c.term_id
      WHERE a.id = ${id}::uuid AND a.removed_at IS NULL AND t.organisation_id = ${organisationId}::uuid`),
  );
  if (row === undefined) throw new Refusal("not found");
  return row;
}

let last: Promise<unknown> = Promise.resolve();

/** Files are read one after another: each is as large as a thousand pages, which people wait for meanwhile. */
function inTurn<Read>(read: () => Promise<Read>): Promise<Read> {
  const done = last.then(read);
  // What was read is let go of.
  last = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}
