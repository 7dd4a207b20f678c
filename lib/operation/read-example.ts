import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "#lib/domain/resolution.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";

/** The resolutions of the example, from the folder of the program. */
export function readExample(root: string): Resolution[] {
  const folder = join(root, "prisma/example");
  const files = readdirSync(folder).sort();
  return files.filter((file) => file.endsWith(".resolution.json")).map((file) => readOne(join(folder, file)));
}

function readOne(file: string): Resolution {
  const read = readResolutionFile(readFileSync(file));
  if ("faults" in read) throw new Error(`${file}: ${JSON.stringify(read.faults[0])}`);
  return read.resolution;
}
