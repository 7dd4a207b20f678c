import type { Actor, Membership, Role } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { grantRoles, insertAccount, type NewUser, prepareAccount } from "#lib/identity/create-user.ts";
import { isSetupCode } from "#lib/identity/setup-code.ts";
import { importIn } from "#lib/store/import-resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** Who will administer the system, and what else they do in their organisation. */
export type FirstAdministrator = Pick<NewUser, "username" | "name" | "password"> & { roles: Role[] };

/** Whether somebody holds the code that the console printed. Nothing is set up by it yet. */
export async function knowsSetupCode(code: string): Promise<boolean> {
  const row = await database().setupCode.findFirst();
  return row !== null && isSetupCode(code, row.hash);
}

/** The system is set up; or the code is not the one, or somebody was faster. */
export type SetUp = { done: true } | { done: false; why: "code" | "done before" };

/**
 * Makes the first organisations and the first administrator, who has the installation-wide mark, all or nothing; the
 * code is used up by it. Of two who try at once, one does it.
 */
export async function setUp(
  code: string,
  administrator: FirstAdministrator,
  resolutions: Resolution[],
  options: { example: boolean; from: "form" | "file" },
): Promise<SetUp> {
  const account = await prepareAccount({ ...administrator, installation: true });
  return database().$transaction(
    async (transaction): Promise<SetUp> => {
      const refused = await refusal(transaction, code);
      if (refused !== null) return { done: false, why: refused };
      await insertAccount(transaction, account);
      const { userId, name } = account;
      const actor: Actor = { userId, name, installation: true, memberships: [] };
      const memberships: Membership[] = [];
      for (const resolution of resolutions) {
        const { organisationId } = await importIn(transaction, actor, resolution, options);
        for (const role of administrator.roles) memberships.push({ organisationId, role });
      }
      await grantRoles(transaction, account, memberships);
      await transaction.setupCode.deleteMany();
      return { done: true };
    },
    { timeout: 60_000 },
  );
}

/** Holds the code's row until the end of the transaction: whoever comes second finds it gone. */
async function refusal(
  transaction: Prisma.TransactionClient,
  code: string,
): Promise<"code" | "done before" | null> {
  const [row] = await transaction.$queryRaw<{ hash: string }[]>`SELECT hash FROM setup_code FOR UPDATE`;
  if (row === undefined || (await transaction.user.count()) > 0) return "done before";
  return isSetupCode(code, row.hash) ? null : "code";
}
