import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DataPaths } from "#lib/operation/data-folder.ts";

const kept = 3;

/** Copies the stopped cluster to the backups, whole or not at all, and keeps the three newest copies. */
export function copyCluster({ cluster, backups }: DataPaths, now: Date): string {
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const name = `before-migration-${now.toISOString().replaceAll(/[:.]/g, "-")}`;
  const copy = join(backups, name);
  cpSync(cluster, `${copy}.new`, { recursive: true, preserveTimestamps: true });
  renameSync(`${copy}.new`, copy);
  const copies = readdirSync(backups)
    .filter((entry) => entry.startsWith("before-migration-"))
    .sort();
  for (const old of copies.slice(0, -kept)) rmSync(join(backups, old), { recursive: true, force: true });
  return copy;
}
