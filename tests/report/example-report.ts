import { readFileSync } from "node:fs";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import type { Report, Standing } from "#lib/domain/report.ts";
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

/** A frozen version that has its formalities. */
export const frozen = {
  kind: "frozen",
  version: 2,
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  by: "capuy",
  at: "2023-05-01T02:00:00Z",
  formalities: { number: "12", on: "2023-05-05", signatory: "Nguyễn Văn A" },
} as const satisfies Standing;
