/**
 * Fills an empty database with the example and its first accounts, through the same doors as everything else.
 * A process of its own, run by the launcher with `--conditions=react-server`, as the store asks for.
 */

import type { Actor, Membership } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { createUser } from "#lib/identity/create-user.ts";
import { root } from "#lib/operation/environment.ts";
import { beginFirstAccounts, finishFirstAccounts } from "#lib/operation/first-accounts.ts";
import { readExample } from "#lib/operation/read-example.ts";
import { importResolution } from "#lib/store/import-resolution.ts";
import { database, disconnect } from "#prisma/database.ts";

const operator: Actor = { userId: null, name: "console", installation: true, memberships: [] };

async function loadOrganisation(resolution: Resolution): Promise<string> {
  const { code } = resolution.organisation;
  const known = await database().organisation.findUnique({ where: { code }, select: { id: true } });
  if (known !== null) return known.id;
  return (await importResolution(operator, resolution, { example: true })).organisationId;
}

async function loadExample(accountsFile: string): Promise<void> {
  const accounts = beginFirstAccounts(accountsFile);
  const organisations: string[] = [];
  for (const resolution of readExample(root)) organisations.push(await loadOrganisation(resolution));
  for (const { username, name, password, role } of accounts) {
    if ((await database().user.findUnique({ where: { username }, select: { id: true } })) !== null) continue;
    const memberships: Membership[] = organisations.map((organisationId) => ({ organisationId, role }));
    const first = { installation: role === "admin", memberships, passwordOrigin: "printed" as const };
    await createUser({ username, name, password, ...first });
  }
  finishFirstAccounts(accountsFile);
  await disconnect();
}

await loadExample(process.argv[2] ?? "");
