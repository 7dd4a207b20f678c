import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Term } from "#lib/domain/resolution.ts";
import { type ReviewFaults, type ReviewFields, reviewFaults } from "#lib/domain/review-faults.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { fromDay, toDay } from "#lib/store/day.ts";
import { holdReview, type ReviewAddress, type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import { isFrozen } from "#lib/store/is-frozen.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A review as a list or its form shows it. */
export type ReviewStanding = ReviewFields & Stamp & { archivedAt: Date | null };

/** The reviews of a term, archived ones too, in their order. Throws `not found` where there is no such term. */
export async function listReviews(
  actor: Actor,
  organisationId: string,
  { term }: { term?: string | undefined },
): Promise<{ term: Term; reviews: ReviewStanding[] }> {
  permit(actor, "see", organisationId);
  const { id, ...chosen } = await chooseTerm(organisationId, { code: term });
  const rows = await database().review.findMany({
    where: { termId: id },
    include: withRecorder,
    orderBy: [{ throughYear: "desc" }, { heldOn: { sort: "desc", nulls: "last" } }, { position: "desc" }],
  });
  return { term: chosen, reviews: rows.map(toStanding) };
}

/** Stored; or its fields are at fault, it was changed by others meanwhile, or a version of it is frozen. */
export type ReviewRecorded =
  | { stored: true }
  | { stored: false; faults: ReviewFaults }
  | { stored: false; stale: ReviewStanding }
  | { stored: false; why: "frozen" | "concluded" | "partial results" };

/** Makes a new review of a term, the last in its list. */
export async function createReview(
  actor: Actor,
  organisationId: string,
  { term: termCode }: { term?: string | undefined },
  fields: ReviewFields,
): Promise<ReviewRecorded> {
  permit(actor, "change reviews", organisationId);
  const term = await chooseTerm(organisationId, { code: termCode });
  return database().$transaction(async (transaction): Promise<ReviewRecorded> => {
    // Held, so that two people cannot take one code.
    await transaction.$queryRaw`SELECT FROM term WHERE id = ${term.id}::uuid FOR UPDATE`;
    const others = await transaction.review.findMany({
      where: { termId: term.id },
      select: { code: true, position: true },
    });
    const codes = others.map(({ code }) => code);
    const faults = reviewFaults(fields, term, codes);
    if (Object.keys(faults).length > 0) return { stored: false, faults };
    const position = Math.max(-1, ...others.map((each) => each.position)) + 1;
    await transaction.review.create({
      data: {
        ...columnsOf(fields),
        code: fields.code,
        position,
        termId: term.id,
        recordedById: actor.userId,
      },
    });
    await recordAudit(transaction, actor, {
      organisationId,
      action: "create",
      object: "review",
      key: { review: fields.code },
      after: contentOf(fields),
    });
    return { stored: true };
  });
}

/** Changes a review that is not frozen, but for its code, upon the version that was seen. */
export async function changeReview(
  actor: Actor,
  organisationId: string,
  address: ReviewAddress,
  { version, fields }: { version: number; fields: Omit<ReviewFields, "code"> },
): Promise<ReviewRecorded> {
  permit(actor, "change reviews", organisationId);
  return holdReview(organisationId, address, async (transaction, id): Promise<ReviewRecorded> => {
    const row = await transaction.review.findUniqueOrThrow({
      where: { id },
      include: { ...withRecorder, term: true },
    });
    const before = toStanding(row);
    if (before.version !== version) return { stored: false, stale: before };
    const next = { ...fields, code: row.code };
    const faults = reviewFaults(next, row.term, []);
    if (Object.keys(faults).length > 0) return { stored: false, faults };
    const [was, is] = [contentOf(before), contentOf(next)];
    if (JSON.stringify(was) === JSON.stringify(is)) return { stored: true };
    if (await isFrozen(transaction, id)) return { stored: false, why: "frozen" };
    // What the next year had brought belongs to that year and no other.
    if (next.partialYear !== before.partialYear && (await hasPartialResults(transaction, id)))
      return { stored: false, why: "partial results" };
    // What was concluded was concluded of these years.
    if (coversOtherYears(before, next) && (await hasConclusions(transaction, id)))
      return { stored: false, why: "concluded" };
    await transaction.review.update({
      where: { id },
      data: {
        ...columnsOf(fields),
        version: version + 1,
        recordedAt: new Date(),
        recordedById: actor.userId,
      },
    });
    await recordAudit(transaction, actor, {
      organisationId,
      action: "change",
      object: "review",
      key: { review: row.code },
      before: was,
      after: is,
    });
    return { stored: true };
  });
}

const hasPartialResults = async (transaction: Prisma.TransactionClient, reviewId: string): Promise<boolean> =>
  (await transaction.partialResult.count({ where: { reviewId, ...someReached } })) > 0;

/** Not cleared: one of the shapes of a result is filled. */
const someReached: Prisma.PartialResultWhereInput = {
  OR: (["numerator", "percent", "value", "yes", "grade"] as const).map((column) => ({
    [column]: { not: null },
  })),
};

const hasConclusions = async (transaction: Prisma.TransactionClient, reviewId: string): Promise<boolean> =>
  (await transaction.conclusion.count({ where: { reviewId, verdict: { not: null } } })) > 0;

const coversOtherYears = (before: Omit<ReviewFields, "code">, next: Omit<ReviewFields, "code">): boolean =>
  before.throughYear !== next.throughYear || before.partialYear !== next.partialYear;

const columnsOf = ({
  kind,
  name,
  throughYear,
  partialYear,
  heldOn,
  countOnTrackAsMet,
}: Omit<ReviewFields, "code">) => ({
  kind: kind ?? null,
  name: name ?? null,
  throughYear,
  partialYear: partialYear ?? null,
  heldOn: heldOn === undefined ? null : fromDay(heldOn),
  countOnTrackAsMet,
});

const contentOf = ({
  kind,
  name,
  throughYear,
  partialYear,
  heldOn,
  countOnTrackAsMet,
}: Omit<ReviewFields, "code">) =>
  present({ kind, name, throughYear, partialYear, heldOn, countOnTrackAsMet }) as Prisma.InputJsonObject;

type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof withRecorder }>;

function toStanding(row: ReviewRow): ReviewStanding {
  const { code, throughYear, countOnTrackAsMet, archivedAt } = row;
  return {
    ...{ code, throughYear, countOnTrackAsMet, archivedAt },
    ...present({
      kind: row.kind as ReviewFields["kind"] | null,
      name: row.name,
      partialYear: row.partialYear,
      heldOn: row.heldOn && toDay(row.heldOn),
    }),
    ...stampOf(row),
  };
}
