import "server-only";
import { type Actor, mayInstall } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { insertFigures } from "#lib/store/import-figures.ts";
import type { Ids } from "#lib/store/import-ids.ts";
import { insertReviews } from "#lib/store/import-reviews.ts";
import { insertTargets } from "#lib/store/import-targets.ts";
import { present } from "#lib/store/present.ts";
import { settingsColumns } from "#lib/store/resolution-row.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** Whether the figures are illustrative, and whether a person filled in a form or a file was brought. */
export type ImportOptions = { example: boolean; from?: "form" | "file" };

/**
 * Brings in a resolution whose organisation is new here, whole or not at all, as drafts entered by the actor.
 * Throws `forbidden` without the installation-wide mark, `not found` where the named parent does not exist.
 */
export async function importResolution(
  actor: Actor,
  resolution: Resolution,
  options: ImportOptions,
): Promise<{ organisationId: string }> {
  if (!mayInstall(actor)) throw new Refusal("forbidden");
  return database().$transaction((transaction) => importIn(transaction, actor, resolution, options), {
    timeout: 60_000,
  });
}

/** The same within a transaction. */
export async function importIn(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  resolution: Resolution,
  options: ImportOptions,
): Promise<{ organisationId: string }> {
  if (!mayInstall(actor)) throw new Refusal("forbidden");
  const ids = await insertOrganisation(transaction, resolution, options);
  await insertTargets(transaction, resolution, ids);
  await insertFigures(transaction, resolution, ids, actor);
  await insertReviews(transaction, resolution, ids, actor);
  const event = options.from === "form" ? created(resolution) : imported(resolution);
  await recordAudit(transaction, actor, { organisationId: ids.organisation, ...event });
  return { organisationId: ids.organisation };
}

const imported = ({ organisation, term, targets, results }: Resolution) => ({
  action: "import",
  object: "term",
  key: { organisation: organisation.code, term: term.code },
  after: { targets: targets.length, results: results.length },
});

function created({ organisation, term, branches }: Resolution) {
  const { code, name, committee, superior, place } = organisation;
  const written = {
    ...present({ name, committee, superior, place, term: term.name }),
    years: [term.firstYear, term.lastYear].join("–"),
    branches: branches.map((branch) => branch.name),
  };
  return { action: "create", object: "organisation", key: { organisation: code }, after: written };
}

async function insertOrganisation(
  transaction: Prisma.TransactionClient,
  { organisation, settings, branches, term }: Resolution,
  { example }: { example: boolean },
): Promise<Ids> {
  const { parent, ...named } = organisation;
  const row = await transaction.organisation.create({
    data: {
      ...named,
      ...settingsColumns(settings),
      example,
      parentId: await findParent(transaction, parent ?? null),
    },
  });
  const termRow = await transaction.term.create({ data: { ...term, organisationId: row.id } });
  const branchRows = await transaction.branch.createManyAndReturn({
    data: branches.map((branch, position) => ({ ...branch, position, organisationId: row.id })),
    select: { id: true, code: true },
  });
  await transaction.assessedYear.createMany({
    data: yearsOf(term).map((year) => ({ organisationId: row.id, year })),
  });
  return {
    organisation: row.id,
    term: termRow.id,
    branches: new Map(branchRows.map(({ code, id }) => [code, id])),
    targets: new Map(),
    criteria: new Map(),
  };
}

async function findParent(transaction: Prisma.TransactionClient, code: string | null) {
  if (code === null) return null;
  const parent = await transaction.organisation.findUnique({ where: { code }, select: { id: true } });
  if (parent === null) throw new Refusal("not found");
  return parent.id;
}
