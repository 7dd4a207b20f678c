import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

// Once there is an account there always is one: it need not be asked again.
let known = false;

/** Whether anybody has an account; until then the system has to be set up, and nothing else is to be had. */
export async function hasAccounts(): Promise<boolean> {
  if (known) return true;
  const [row] = await runStatement<{ any: boolean }>(Prisma.sql`SELECT EXISTS (SELECT FROM "user") AS any`);
  known = row?.any === true;
  return known;
}
