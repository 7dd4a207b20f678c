import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { type ImportFault, type ImportPlace, importFaults } from "#lib/domain/term-import.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { insertFigures } from "#lib/store/import-figures.ts";
import type { Ids } from "#lib/store/import-ids.ts";
import { insertReviews } from "#lib/store/import-reviews.ts";
import { insertTargets } from "#lib/store/import-targets.ts";
import { permit } from "#lib/store/permit.ts";
import { toSettings } from "#lib/store/resolution-row.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

export type TermImported = { imported: true } | { imported: false; faults: ImportFault[] };

/**
 * Brings a term that an organisation lacks in beside the others, whole or not at all, its years as drafts entered by the
 * actor. What keeps it out is decided while the organisation's row is held: of two who bring one term, one does.
 */
export async function importTerm(
  actor: Actor,
  organisationId: string,
  resolution: Resolution,
): Promise<TermImported> {
  permit(actor, "import and export", organisationId);
  return database().$transaction(
    async (transaction): Promise<TermImported> => {
      await transaction.$queryRaw`SELECT 1 FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
      const faults = importFaults(resolution, await placeIn(transaction, organisationId));
      if (faults.length > 0) return { imported: false, faults };
      const ids = await insertTerm(transaction, organisationId, resolution);
      await insertTargets(transaction, resolution, ids);
      await insertFigures(transaction, resolution, ids, actor);
      await insertReviews(transaction, resolution, ids, actor);
      await recordImport(transaction, actor, organisationId, resolution);
      return { imported: true };
    },
    { timeout: 60_000 },
  );
}

/** What stands in an organisation that a term may be brought into. */
export async function readImportPlace(actor: Actor, organisationId: string): Promise<ImportPlace> {
  permit(actor, "import and export", organisationId);
  return placeIn(database(), organisationId);
}

async function placeIn(client: Prisma.TransactionClient, organisationId: string): Promise<ImportPlace> {
  const row = await client.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    include: {
      parent: { select: { code: true } },
      terms: { select: { code: true, name: true, firstYear: true, lastYear: true } },
      branches: { orderBy: { position: "asc" } },
      assessedYears: { where: { state: { not: "draft" } }, orderBy: { year: "asc" } },
    },
  });
  return {
    organisation: row.code,
    settings: toSettings(row),
    terms: row.terms,
    branches: row.branches.map(({ code, name, fromYear, toYear, archivedAt }) => ({
      ...{ code, name, fromYear, toYear },
      archived: archivedAt !== null,
    })),
    lockedYears: row.assessedYears.map(({ year }) => year),
  };
}

async function insertTerm(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  { term, branches }: Resolution,
): Promise<Ids> {
  const { id } = await transaction.term.create({ data: { ...term, organisationId }, select: { id: true } });
  await transaction.assessedYear.createMany({
    data: yearsOf(term).map((year) => ({ organisationId, year })),
  });
  const there = await transaction.branch.findMany({
    where: { organisationId },
    select: { id: true, code: true, position: true },
  });
  const known = new Map(there.map((branch) => [branch.code, branch.id]));
  const last = Math.max(-1, ...there.map(({ position }) => position));
  const added = await transaction.branch.createManyAndReturn({
    data: branches
      .filter(({ code }) => !known.has(code))
      .map((branch, index) => ({ ...branch, position: last + 1 + index, organisationId })),
    select: { id: true, code: true },
  });
  for (const branch of added) known.set(branch.code, branch.id);
  return {
    organisation: organisationId,
    term: id,
    branches: known,
    targets: new Map(),
    criteria: new Map(),
  };
}

function recordImport(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  organisationId: string,
  { organisation, term, targets, results, reviews }: Resolution,
): Promise<void> {
  return recordAudit(transaction, actor, {
    organisationId,
    action: "import",
    object: "term",
    key: { organisation: organisation.code, term: term.code },
    after: {
      targets: targets.length,
      criteria: targets.flatMap(({ criteria }) => criteria).length,
      results: results.length,
      reviews: reviews.length,
    },
  });
}
