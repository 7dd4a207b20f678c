import "server-only";
import type { Prisma } from "#prisma/client/client.ts";

/**
 * Whether a version of the review was frozen: what it assesses then stays as it is. The one place that is asked; nothing
 * freezes a review yet.
 */
export const isFrozen = async (_transaction: Prisma.TransactionClient, _reviewId: string): Promise<boolean> =>
  false;
