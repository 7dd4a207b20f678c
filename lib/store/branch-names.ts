import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

/** The names of an organisation's branches, archived ones too, by code. */
export async function listBranchNames(
  actor: Actor,
  organisationId: string,
): Promise<ReadonlyMap<string, string>> {
  permit(actor, "see", organisationId);
  const branches = await database().branch.findMany({
    where: { organisationId },
    select: { code: true, name: true },
  });
  return new Map(branches.map(({ code, name }) => [code, name]));
}
