import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "#lib/operation/environment.ts";

/** What the makers themselves write among the sources. */
const made = /^prisma\/client$|\.d\.json\.ts$/;

/** A hash of what the given files and folders of the program hold: it tells whether something was made from them. */
export function hashSources(names: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of names.flatMap((name) => filesIn(name)))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function filesIn(name: string): string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path)
    .sort()
    .map((entry) => join(name, entry))
    .filter((path) => !made.test(path))
    .flatMap(filesIn);
}
