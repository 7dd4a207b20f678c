import "server-only";
import type { Prisma } from "#prisma/client/client.ts";

/** Whether a version of the review was frozen: what it assesses then stays as it is. Callers have asserted the actor. */
export async function isFrozen(transaction: Prisma.TransactionClient, reviewId: string): Promise<boolean> {
  return (
    (await transaction.reviewVersion.findFirst({ where: { reviewId }, select: { version: true } })) !== null
  );
}
