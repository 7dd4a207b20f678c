import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { withoutArchived } from "#lib/store/export-term.ts";
import { permit } from "#lib/store/permit.ts";
import { resolutionIn } from "#lib/store/read-resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A frozen version as it leaves: its text to the letter, whose SHA-256 is its hash. */
export type ExportedVersion = {
  term: string;
  review: string;
  version: number;
  hash: string;
  previousHash: string | null;
  frozenAt: Date;
  frozenBy: string;
  text: string;
};

export type AuditRow = Prisma.AuditEventGetPayload<object>;

/** A file of a result, by its place; what is in it is read by itself. */
export type ExportedFile = {
  id: string;
  term: string;
  year: number;
  criterion: string;
  branch: string | null;
  name: string;
  size: number;
  sha256: string;
  attachedAt: Date;
  attachedBy: string | null;
};

/** Everything of an organisation, as it stood at one moment. */
export type ExportedOrganisation = {
  terms: Resolution[];
  versions: ExportedVersion[];
  attachments: ExportedFile[];
  audit: AuditRow[];
};

/** Reads everything of an organisation that leaves the system, with the event of its leaving. */
export async function exportOrganisation(
  actor: Actor,
  organisationId: string,
): Promise<ExportedOrganisation> {
  permit(actor, "import and export", organisationId);
  const found = await database().$transaction((transaction) => readAll(transaction, organisationId), {
    isolationLevel: "RepeatableRead",
    timeout: 60_000,
  });
  await recordAudit(database(), actor, {
    ...{ organisationId, action: "export", object: "organisation" },
    key: { organisation: found.terms[0]?.organisation.code ?? "" },
  });
  return found;
}

async function readAll(
  transaction: Prisma.TransactionClient,
  organisationId: string,
): Promise<ExportedOrganisation> {
  const terms = await transaction.term.findMany({
    where: { organisationId },
    select: { id: true, code: true, name: true, firstYear: true, lastYear: true },
    orderBy: { firstYear: "asc" },
  });
  const resolutions: Resolution[] = [];
  for (const term of terms)
    resolutions.push(withoutArchived(await resolutionIn(transaction, organisationId, term)));
  const versions = await transaction.reviewVersion.findMany({
    where: { review: { term: { organisationId } } },
    include: { review: { select: { code: true, term: { select: { code: true } } } } },
    orderBy: [{ frozenAt: "asc" }, { version: "asc" }],
  });
  return {
    terms: resolutions,
    versions: versions.map(({ review, reviewId: _, frozenById: __, ...version }) => ({
      ...version,
      term: review.term.code,
      review: review.code,
    })),
    attachments: await readFiles(transaction, organisationId),
    audit: await readTrail(transaction, organisationId),
  };
}

async function readFiles(
  transaction: Prisma.TransactionClient,
  organisationId: string,
): Promise<ExportedFile[]> {
  const rows = await transaction.attachment.findMany({
    where: { removedAt: null, criterion: { term: { organisationId } } },
    select: {
      ...{ id: true, year: true, name: true, size: true, sha256: true, attachedAt: true },
      criterion: { select: { code: true, term: { select: { code: true } } } },
      branch: { select: { code: true } },
      attachedBy: { select: { name: true } },
    },
    orderBy: [{ year: "asc" }, { criterion: { position: "asc" } }, { attachedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ criterion, branch, attachedBy, ...file }) => ({
    ...file,
    term: criterion.term.code,
    criterion: criterion.code,
    branch: branch?.code ?? null,
    attachedBy: attachedBy?.name ?? null,
  }));
}

/** What is in a file that leaves the system; one that was removed since its export began leaves too. */
export async function exportAttachment(
  actor: Actor,
  organisationId: string,
  id: string,
): Promise<Uint8Array<ArrayBuffer>> {
  permit(actor, "import and export", organisationId);
  const row = await database().attachment.findFirst({
    where: { id, criterion: { term: { organisationId } } },
    select: { content: true },
  });
  if (row === null) throw new Refusal("not found");
  return row.content;
}

const perPage = 5000;

async function readTrail(transaction: Prisma.TransactionClient, organisationId: string): Promise<AuditRow[]> {
  const trail: AuditRow[] = [];
  while (true) {
    const page = await transaction.auditEvent.findMany({
      where: { organisationId, id: { gt: trail.at(-1)?.id ?? 0n } },
      orderBy: { id: "asc" },
      take: perPage,
    });
    trail.push(...page);
    if (page.length < perPage) return trail;
  }
}
