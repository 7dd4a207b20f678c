import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeTrial } from "#components/builder/judge-trial.ts";
import { standingFigures } from "#components/builder/standing-figures.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";

const read = readResolutionFile(readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json"));
if ("faults" in read) throw new Error("the example is faulty");
const { resolution } = read;
const figuresOf = (code: string) => {
  const target = resolution.targets.find((each) => each.code === code);
  if (target === undefined) throw new Error(`no target ${code}`);
  return standingFigures(resolution, target);
};

test("what was entered stands as it is typed, what comes out of ratings as heads", () => {
  expect(figuresOf("P3")).toMatchObject({ "0/2021": "1", "0/2022": "2" });
  expect(figuresOf("P5")).toMatchObject({ "0/2022": "64/65", "1/2022": "13/65" });
});

test("a target is tried on its own figures with the verdict that it has", () => {
  const alike = resolution.targets.filter(({ criteria }) =>
    criteria.every(({ subject }) => subject === "organisation"),
  );
  const standing = scorecardAtYear(resolution, 2022);
  for (const target of alike) {
    const trial = judgeTrial(target, standingFigures(resolution, target), resolution, {
      ...{ through: 2022, branchName: "chi bộ" },
    });
    const row = standing.rows.find((each) => each.target.code === target.code);
    expect([target.code, trial?.row.verdict, trial?.unread]).toEqual([target.code, row?.verdict, []]);
  }
});
