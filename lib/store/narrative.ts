import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isSame } from "#lib/domain/is-same.ts";
import type { Remedy } from "#lib/domain/narrative.ts";
import { type PartContent, partName, type SaidPart } from "#lib/domain/narrative-part.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { holdReview, type ReviewAddress } from "#lib/store/hold-review.ts";
import { type StandingPart, toStandingParts, withNarrative, writePart } from "#lib/store/narrative-rows.ts";
import { permit } from "#lib/store/permit.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** The parts of a review's narrative that were ever written, by their names (`partName`). */
export async function readNarrative(
  actor: Actor,
  organisationId: string,
  { review, term: termCode }: ReviewAddress,
): Promise<Map<string, StandingPart>> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, { code: termCode });
  const row = await database().review.findFirst({
    where: { code: review, termId: term.id, archivedAt: null },
    include: withNarrative,
  });
  if (row === null) throw new Refusal("not found");
  return new Map(toStandingParts(row).map((each) => [partName(each.part), each]));
}

/** Stored; or somebody else wrote the part meanwhile. */
export type PartRecorded = { stored: true } | { stored: false; standing: StandingPart };

/**
 * Writes one part of a review's narrative as a new version, upon the one that was seen (0: none). Throws `not found`
 * for a target that is not the term's.
 */
export async function recordPart(
  actor: Actor,
  organisationId: string,
  address: ReviewAddress,
  { part, content, version }: SaidPart & { version: number },
): Promise<PartRecorded> {
  permit(actor, "write narratives", organisationId);
  return holdReview(organisationId, address, async (transaction, reviewId): Promise<PartRecorded> => {
    const row = await transaction.review.findUniqueOrThrow({
      where: { id: reviewId },
      include: withNarrative,
    });
    const targetId = part.kind === "target" ? await findTarget(transaction, row.termId, part.target) : "";
    const stands = toStandingParts(row).find((each) => partName(each.part) === partName(part));
    if ((stands?.version ?? 0) !== version) {
      const blank = { part, content: nothing, version: 0, by: null, at: null };
      return { stored: false, standing: stands ?? blank };
    }
    const standing = stands?.content ?? nothing;
    if (isSame(standing, content)) return { stored: true };
    const [was, is] = [contentOf(standing), contentOf(content)];
    await writePart(transaction, { part, content }, version + 1, {
      ...{ reviewId, recordedById: actor.userId },
      targetIdOf: () => targetId,
    });
    const { kind, ...named } = part;
    await recordAudit(transaction, actor, {
      organisationId,
      action: Object.keys(was).length === 0 ? "enter" : "change",
      object: `narrative of ${kind}`,
      key: { review: address.review, ...named },
      before: was,
      after: is,
    });
    return { stored: true };
  });
}

async function findTarget(transaction: Prisma.TransactionClient, termId: string, code: string) {
  const target = await transaction.target.findFirst({
    where: { code, termId, archivedAt: null },
    select: { id: true },
  });
  if (target === null) throw new Refusal("not found");
  return target.id;
}

const nothing: PartContent = { texts: {}, remedies: [] };

const contentOf = ({ texts, remedies }: PartContent): Prisma.InputJsonObject => ({
  ...Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  ...(remedies.length === 0 ? {} : { remedies: remedies.map(remedyLine) }),
});

const remedyLine = ({ text, person, due }: Remedy): string =>
  [text, person, due].filter((each) => each !== undefined).join(" · ");
