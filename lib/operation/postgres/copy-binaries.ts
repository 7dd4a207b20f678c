import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Binaries } from "#lib/operation/postgres/binaries.ts";

/** Only root may write here, and everyone may enter. */
const place = "/var/lib/chi-tieu-nghi-quyet";

/** Copies the programs, once a version, to where every user may enter; null where that cannot be. */
export function copyBinaries({ initdb, postgres }: Binaries): Binaries | null {
  const native = dirname(dirname(initdb));
  const { version } = JSON.parse(readFileSync(join(native, "../package.json"), "utf8"));
  const copy = join(place, `postgresql-${version}`);
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    if (!existsSync(copy)) {
      rmSync(`${copy}.new`, { recursive: true, force: true });
      cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
      renameSync(`${copy}.new`, copy);
    }
  } catch {
    return null;
  }
  const copied = (path: string) => join(copy, path.slice(native.length));
  return { initdb: copied(initdb), postgres: copied(postgres) };
}
