import { it } from "@fast-check/vitest";
import { expect } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { scorecardJson } from "#lib/report/scorecard-json.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import { anyFile } from "#tests/resolution-file/any-file.ts";
import { bytesOf } from "#tests/resolution-file/small-file.ts";

it.prop([anyFile])("is read, written and read again as the same", (file) => {
  const read = readResolutionFile(bytesOf(file));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  const written = writeResolutionFile(read.resolution);
  expect(readResolutionFile(new TextEncoder().encode(written))).toStrictEqual(read);
});

it.prop([anyFile])("is judged and explained, whatever it says", (file) => {
  const read = readResolutionFile(bytesOf(file));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  for (const review of read.resolution.reviews)
    for (const basis of ["computed", "concluded"] as const) {
      const scorecard = buildScorecard(read.resolution, review, basis);
      expect(scorecard.rows).toHaveLength(read.resolution.targets.length);
      expect(() => JSON.stringify(scorecardJson(scorecard, read.resolution))).not.toThrow();
    }
});
