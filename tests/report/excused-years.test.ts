import { expect, test } from "vitest";
import { describeReport } from "#lib/report/describe-report.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";

const reason = "mới thành lập";

/** The notes of the annex where some results of 2022 are marked not applicable. */
function notesWith(isExcused: (criterion: string, branch: string | undefined) => boolean): string[] {
  const resolution = exampleResolution();
  const results = resolution.results.map((each) =>
    each.year === 2022 && isExcused(each.criterion, each.branch)
      ? {
          criterion: each.criterion,
          year: 2022,
          notApplicable: reason,
          ...(each.branch && { branch: each.branch }),
        }
      : each,
  );
  return describeReport(reportOf({ ...resolution, results }), { kind: "draft" }).annex.notes;
}

test("a branch that is excused of a year is named with its reason, those of one reason together", () => {
  const excused = ["kinh-te", "tong-hop"];
  const notes = notesWith(
    (criterion, branch) => criterion === "P4b" && branch !== undefined && excused.includes(branch),
  );
  expect(notes).toContain(
    "Năm 2022 không áp dụng đối với Chi bộ Kinh tế ngành, Chi bộ Tổng hợp - Văn xã, vì mới thành lập.",
  );
});

test("a year that does not apply at all names no branch", () => {
  expect(notesWith((criterion) => criterion === "P1a")).toContain(
    "Năm 2022 không áp dụng, vì mới thành lập.",
  );
});
