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

/** A file whose bytes are still in the database: `pieces` reads them on, each when it is asked for. */
export type ReadableFile = Pick<WholeFile, "name" | "type"> & {
  size: number;
  pieces: () => AsyncGenerator<Uint8Array<ArrayBuffer>>;
};

/** One file. Throws `not found` where the organisation has none of that id, or it was removed. */
export async function readAttachment(
  actor: Actor,
  organisationId: string,
  id: string,
): Promise<ReadableFile> {
  permit(actor, "see", organisationId);
  if (!isId(id)) throw new Refusal("not found");
  const [row] = await runStatement<Omit<ReadableFile, "pieces">>(Prisma.sql`
    SELECT a.name, a.type, a.size FROM attachment a
    JOIN criterion c ON c.id = a.criterion_id JOIN term t ON t.id = c.term_id
    WHERE a.id = ${id}::uuid AND a.removed_at IS NULL AND t.organisation_id = ${organisationId}::uuid`);
  if (row === undefined) throw new Refusal("not found");
  return { ...row, pieces: () => readPieces(id, row.size) };
}

/** In bytes: of a file that is sent, no more than so much is in memory. */
const largestPiece = 256 * 1024;

/** The content of an attachment never changes: its pieces make one file however long they take to be fetched. */
async function* readPieces(id: string, size: number) {
  for (let from = 1; from <= size; from += largestPiece) {
    const [row] = await runStatement<{ piece: Uint8Array<ArrayBuffer> }>(Prisma.sql`
      SELECT substring(content FROM ${from}::int FOR ${largestPiece}::int) AS piece
      FROM attachment WHERE id = ${id}::uuid`);
    if (row !== undefined) yield row.piece;
  }
}
