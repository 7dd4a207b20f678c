import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/domain/access.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** The year on which work goes on: the latest with any result, else the first assessed one; null without a term. */
export const readEntryYear = cache(async (actor: Actor, organisationId: string): Promise<number | null> => {
  permit(actor, "see", organisationId);
  const latest = await database().result.findFirst({
    where: { criterion: { term: { organisationId } } },
    orderBy: { year: "desc" },
    select: { year: true },
  });
  if (latest !== null) return latest.year;
  const first = await database().assessedYear.findFirst({
    where: { organisationId },
    orderBy: { year: "asc" },
    select: { year: true },
  });
  return first?.year ?? null;
});
