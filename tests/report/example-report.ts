import { readFileSync } from "node:fs";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";

/** The example that every installation starts with. */
export function exampleResolution(): Resolution {
  const read = readResolutionFile(readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json"));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.resolution;
}

export function reportOf(resolution: Resolution, basis: Basis = "computed"): Report {
  const { organisation, term, branches, reviews } = resolution;
  const [review] = reviews;
  if (review === undefined) throw new Error("the resolution has a review");
  const scorecard = buildScorecard(resolution, review, basis);
  return { organisation, term, branches, scorecard, narrative: blankNarrative, unapprovedYears: [] };
}
