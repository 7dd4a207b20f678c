import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

/**
 * How much script a page sends at first, gzipped, beside the emptiest page of the same app: the one that says that
 * there is no such page, in the same frame. Read from what the build wrote down.
 */

const root = join(import.meta.dirname, "../..");
const wanted = 1.25;

const statsShape = z.array(z.object({ route: z.string(), firstLoadChunkPaths: z.array(z.string()) }));

const sizes = new Map<string, number>();

function sizeOf(chunk: string): number {
  const known = sizes.get(chunk);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(root, chunk))).length;
  sizes.set(chunk, size);
  return size;
}

const stats = statsShape.parse(
  JSON.parse(readFileSync(join(root, ".next/diagnostics/route-bundle-stats.json"), "utf8")),
);
const pages = stats
  .map(({ route, firstLoadChunkPaths }) => ({
    route,
    size: firstLoadChunkPaths.reduce((sum, chunk) => sum + sizeOf(chunk), 0),
  }))
  .toSorted((left, right) => left.size - right.size);
const empty = pages[0]?.size ?? 0;
console.log(`first load, gzipped, beside the emptiest page (wanted: at most ${wanted}):`);
for (const { route, size } of pages)
  console.log(`  ${(size / 1024).toFixed(0).padStart(4)} KB, ${(size / empty).toFixed(2)}  ${route}`);
