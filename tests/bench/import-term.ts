/**
 * Reads a resolution file of 500 targets, 10 years and 50 branches, and brings it into the database of `DATABASE_URL`;
 * prints its size and how long each step took. Every tenth target is of each branch, so that the file stays below the
 * 20 MB that are taken; every cell has a figure. A process of its own, run with `--conditions=react-server`, as the store
 * asks for.
 */

import type { Resolution, Result, Target } from "#lib/domain/resolution.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import { importResolution } from "#lib/store/import-resolution.ts";
import { disconnect } from "#prisma/database.ts";
import { termOf } from "#tests/bench/term-of.ts";

const targets = 500;
const years = Array.from({ length: 10 }, (_, index) => 2021 + index);
const branches = Array.from({ length: 50 }, (_, index) => ({
  code: `b${index}`,
  name: `Chi bộ ${index}`,
  ...{ fromYear: 2021, toYear: null },
}));

/** How many in every branch each year, where it was how large a part of the whole. */
const ofEachBranch = (target: Target): Target => ({
  ...target,
  criteria: target.criteria.map(({ of: _, ...criterion }) => ({
    ...criterion,
    ...({ measure: "quantity", subject: "each branch" } as const),
    thresholds: [{ from: 2021, value: "2" }],
  })),
});

function wholeTerm(): Resolution {
  const term = termOf(targets);
  const isOfBranches = (index: number) => index % 10 === 0;
  return {
    ...term,
    organisation: { code: "lon", name: "Đảng bộ lớn" },
    term: { code: "t", name: "2021–2030", firstYear: 2021, lastYear: 2030 },
    branches,
    targets: term.targets.map((target, index) => (isOfBranches(index) ? ofEachBranch(target) : target)),
    results: years.flatMap((year) =>
      term.targets.flatMap((_, index): Result[] =>
        isOfBranches(index)
          ? branches.map(({ code }, at) => ({
              ...{ criterion: `C${index}`, branch: code, year },
              value: String((index + at + year) % 7),
            }))
          : [{ criterion: `C${index}`, year, numerator: String(60 + (index % 6)), denominator: "65" }],
      ),
    ),
    branchRatings: years.flatMap((year) =>
      branches.map(({ code }) => ({ branch: code, year, rating: "good" as const })),
    ),
  };
}

const bytes = new TextEncoder().encode(writeResolutionFile(wholeTerm()));
const operator = { userId: null, name: "console", installation: true, memberships: [] };
const begun = performance.now();
const read = readResolutionFile(bytes);
if ("faults" in read) throw new Error(JSON.stringify(read.faults.slice(0, 5)));
const checked = performance.now();
await importResolution(operator, read.resolution, { example: false });
const stored = performance.now();
await disconnect();
const cells = read.resolution.results.length + read.resolution.branchRatings.length;
console.log(
  JSON.stringify({ cells, bytes: bytes.length, reading: checked - begun, storing: stored - checked }),
);
