import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { fileName } from "#lib/domain/file-name.ts";
import { type CellChange, type CellKind, writeCell } from "#lib/store/cell.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** All changes were stored, or none: then `refused` are the indexes of those that met a newer version or a locked year. */
export type Recorded = { stored: true } | { stored: false; refused: number[] };

export type KindChange = CellChange & { kind: CellKind };

/** A whole year from Excel is some thousand statements, of a millisecond each on a quiet machine. */
const limits = { timeout: 30_000 };

class Undo extends Error {
  readonly refused: number[];

  constructor(refused: number[]) {
    super("a change was refused");
    this.refused = refused;
  }
}

/**
 * Stores changes of cells with their audit events, all or none; each event names the file that they came with, if any.
 * Throws `forbidden` for those who may not enter figures.
 */
export async function recordCells(
  actor: Actor,
  organisationId: string,
  changes: KindChange[],
  file = "",
): Promise<Recorded> {
  permit(actor, "enter figures", organisationId);
  const name = fileName(file);
  try {
    await database().$transaction(async (transaction) => {
      const refused: number[] = [];
      for (const [index, change] of changes.entries()) {
        const written = await writeCell((sql) => transaction.$queryRaw(sql), change.kind, actor, {
          ...change,
          organisationId,
          file: name === "" ? undefined : name,
        });
        if (written === null) refused.push(index);
      }
      if (refused.length > 0) throw new Undo(refused);
    }, limits);
    return { stored: true };
  } catch (error) {
    if (error instanceof Undo) return { stored: false, refused: error.refused };
    throw error;
  }
}
