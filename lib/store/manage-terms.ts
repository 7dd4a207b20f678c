import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { cloneTargets } from "#lib/domain/clone-targets.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Resolution, Term } from "#lib/domain/resolution.ts";
import { overlapping, type TermFaults, termFaults } from "#lib/domain/term-faults.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import { insertTargets } from "#lib/store/import-targets.ts";
import { isNowhere, type OutsideTerm, outsideTerm } from "#lib/store/outside-term.ts";
import { permit } from "#lib/store/permit.ts";
import { resolutionIn } from "#lib/store/read-resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A term as the list of terms tells it. */
export type TermStanding = Term & Stamp & { targets: number; reviews: number };

/** The terms of an organisation, latest first. */
export async function listTermStandings(actor: Actor, organisationId: string): Promise<TermStanding[]> {
  permit(actor, "manage terms", organisationId);
  const rows = await database().term.findMany({
    where: { organisationId },
    include: {
      ...withRecorder,
      _count: {
        select: { targets: { where: { archivedAt: null } }, reviews: { where: { archivedAt: null } } },
      },
    },
    orderBy: { firstYear: "desc" },
  });
  return rows.map(({ _count, ...row }) => ({ ...termOf(row), ...stampOf(row), ..._count }));
}

const termOf = ({ code, name, firstYear, lastYear }: Term): Term => ({ code, name, firstYear, lastYear });

/** Stored; or its fields are at fault (beside which other term), others changed it, or something lies outside its years. */
export type TermRecorded =
  | { stored: true }
  | { stored: false; faults: TermFaults; overlaps: string | null }
  | { stored: false; stale: Term & Stamp }
  | { stored: false; outside: OutsideTerm };

/** Makes a term, empty or with the targets of an earlier one of the organisation. Throws `not found` without that one. */
export async function createTerm(
  actor: Actor,
  organisationId: string,
  term: Term,
  { from }: { from: string | null },
): Promise<TermRecorded> {
  permit(actor, "manage terms", organisationId);
  return holdTerms(organisationId, async (transaction, terms): Promise<TermRecorded> => {
    const source = from === null ? null : terms.find(({ code }) => code === from);
    if (source === undefined) throw new Refusal("not found");
    const refused = faultsBeside(term, terms);
    if (refused !== null) return refused;
    // A baseline lies before its term, and would not lie before an earlier one.
    if (source !== null && source.firstYear > term.firstYear)
      return { stored: false, faults: { firstYear: "before its source" }, overlaps: null };
    const made = await transaction.term.create({
      data: { ...term, organisationId, recordedById: actor.userId },
    });
    await transaction.assessedYear.createMany({
      data: yearsOf(term).map((year) => ({ organisationId, year })),
    });
    const targets = source === null ? 0 : await takeTargets(transaction, organisationId, made, source);
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "create", object: "term", key: { term: term.code } },
      after: { ...contentOf(term), ...(from === null ? {} : { takenFrom: from, targets }) },
    });
    return { stored: true };
  });
}

type HeldTerm = Prisma.TermGetPayload<{ include: typeof withRecorder }>;

/** Works on the terms of an organisation while nobody else changes them. Callers have asserted the actor. */
function holdTerms<Result>(
  organisationId: string,
  work: (transaction: Prisma.TransactionClient, terms: HeldTerm[]) => Promise<Result>,
): Promise<Result> {
  return database().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT FROM organisation WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
    return work(
      transaction,
      await transaction.term.findMany({ where: { organisationId }, include: withRecorder }),
    );
  });
}

function faultsBeside(term: Term, others: readonly Term[]) {
  const faults = termFaults(term, others);
  if (Object.keys(faults).length === 0) return null;
  return { stored: false as const, faults, overlaps: overlapping(term, others)?.name ?? null };
}

/** The targets of another term, as `cloneTargets` shifts them; how many they are. */
async function takeTargets(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  term: Term & { id: string },
  source: HeldTerm,
): Promise<number> {
  const resolution: Resolution = await resolutionIn(transaction, organisationId, source);
  const { targets } = cloneTargets(resolution, term);
  const ids = { organisation: organisationId, term: term.id, branches: new Map<string, string>() };
  // What nobody looked through in the old term is not looked through in the new one.
  await insertTargets(
    transaction,
    { ...resolution, targets },
    { ...ids, targets: new Map(), criteria: new Map() },
  );
  return targets.length;
}

/** Changes a term's name, and its years while nothing lies outside them, upon the version that was seen. */
export async function changeTerm(
  actor: Actor,
  organisationId: string,
  code: string,
  { version, fields }: { version: number; fields: Omit<Term, "code"> },
): Promise<TermRecorded> {
  permit(actor, "manage terms", organisationId);
  return holdTerms(organisationId, async (transaction, terms): Promise<TermRecorded> => {
    const before = terms.find((each) => each.code === code);
    if (before === undefined) throw new Refusal("not found");
    if (before.version !== version)
      return { stored: false, stale: { ...termOf(before), ...stampOf(before) } };
    const next = { ...fields, code };
    const refused = faultsBeside(
      next,
      terms.filter((each) => each !== before),
    );
    if (refused !== null) return refused;
    const [was, is] = [contentOf(before), contentOf(next)];
    if (JSON.stringify(was) === JSON.stringify(is)) return { stored: true };
    const outside = await outsideTerm(transaction, before, next);
    if (!isNowhere(outside)) return { stored: false, outside };
    const { name, firstYear, lastYear } = fields;
    await transaction.term.update({
      where: { id: before.id },
      data: {
        ...{ name, firstYear, lastYear },
        ...{ version: version + 1, recordedAt: new Date(), recordedById: actor.userId },
      },
    });
    await writeYears(transaction, organisationId, before, next);
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "change", object: "term", key: { term: code } },
      ...{ before: was, after: is },
    });
    return { stored: true };
  });
}

/** The years that a term gains begin as drafts; those it loses never were anything else. */
async function writeYears(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  before: Term,
  next: Term,
): Promise<void> {
  const lost = yearsOf(before).filter((year) => year < next.firstYear || year > next.lastYear);
  await transaction.assessedYear.deleteMany({ where: { organisationId, year: { in: lost } } });
  await transaction.assessedYear.createMany({
    data: yearsOf(next).map((year) => ({ organisationId, year })),
    skipDuplicates: true,
  });
}

const contentOf = ({ name, firstYear, lastYear }: Omit<Term, "code">) => ({ name, firstYear, lastYear });
