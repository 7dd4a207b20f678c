import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { type DeedFault, deedFault } from "#lib/domain/person-deed.ts";
import { auditPerson } from "#lib/store/audit-person.ts";
import { holdPerson } from "#lib/store/hold-person.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";

export type ProviderAccountNamed = { named: true } | { named: false; why: DeedFault | "account taken" };

/**
 * Names the account at the sign-in provider with which a person may sign in; null: none. What was begun with another one
 * ends, and the new one is known by its name until its first sign-in.
 */
export async function nameProviderAccount(
  actor: Actor,
  organisationId: string,
  username: string,
  { issuer, name }: { issuer: string; name: string | null },
): Promise<ProviderAccountNamed> {
  permit(actor, "manage people", organisationId);
  const naming = holdPerson(
    organisationId,
    username,
    async (transaction, person): Promise<ProviderAccountNamed> => {
      const why = deedFault(actor, person, "name provider account", person.solely);
      if (why !== null) return { named: false, why };
      const { userId } = person;
      const standing = await transaction.providerAccount.findUnique({ where: { userId } });
      const before = standing?.issuer === issuer ? standing.name : null;
      if (before === name) return { named: true };
      await transaction.providerAccount.deleteMany({ where: { userId } });
      if (name !== null) await transaction.providerAccount.create({ data: { userId, issuer, name } });
      await transaction.session.deleteMany({ where: { userId, byProvider: true } });
      await auditPerson(transaction, actor, person, {
        action: "name provider account",
        before: { providerAccount: before },
        after: { providerAccount: name },
      });
      return { named: true };
    },
  );
  return naming.catch((error: unknown) => {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (taken) return { named: false, why: "account taken" };
    throw error;
  });
}
