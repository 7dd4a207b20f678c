import { database } from "#prisma/database.ts";

/** An account as the console shows it, in words. */
export type ListedAccount = { username: string; name: string; state: string; roles: string };

const states: Record<string, string> = {
  printed: "printed password",
  given: "must change password",
};

/** Every account of the installation, by user name. */
export async function listAccounts(): Promise<ListedAccount[]> {
  const rows = await database().user.findMany({
    include: { memberships: { include: { organisation: { select: { code: true } } } } },
    orderBy: { username: "asc" },
  });
  return rows.map(({ username, name, installation, deactivatedAt, passwordOrigin, memberships }) => ({
    username,
    name,
    state: deactivatedAt === null ? (states[passwordOrigin] ?? "active") : "deactivated",
    roles: [
      ...memberships.map(({ role, organisation }) => `${role} in ${organisation.code}`).toSorted(),
      ...(installation ? ["whole installation"] : []),
    ].join(", "),
  }));
}
