import { expect, test } from "vitest";
import { type BranchFaults, branchFaults } from "#lib/domain/branch-faults.ts";
import type { Branch } from "#lib/domain/resolution.ts";

const others: Branch[] = [
  { code: "tong-hop", name: "Chi bộ Tổng hợp", fromYear: 2021, toYear: null },
  { code: "kinh-te", name: "Chi bộ Kinh tế", fromYear: 2016, toYear: 2020 },
];

test.each<[string, Partial<Branch>, BranchFaults]>([
  ["another branch", {}, {}],
  ["a branch of one year", { toYear: 2021 }, {}],
  ["a code that is taken", { code: "tong-hop" }, { code: "code taken" }],
  ["a code of the system", { code: "new" }, { code: "code" }],
  ["no name", { name: "" }, { name: "missing" }],
  ["a name with a control character", { name: "a\u0000" }, { name: "text" }],
  ["the name of one that is active then", { name: "CHI BỘ TỔNG HỢP" }, { name: "name taken" }],
  ["the same name, spelled in parts", { name: "Chi bộ Tổng hợp".normalize("NFD") }, { name: "name taken" }],
  ["the name of one that ended before", { name: "Chi bộ Kinh tế" }, {}],
  [
    "the name of one whose last year it shares",
    { name: "Chi bộ Kinh tế", fromYear: 2020 },
    { name: "name taken" },
  ],
  ["a last year before the first", { toYear: 2020 }, { toYear: "to before from" }],
])("%s", (_, change, faults) => {
  const branch: Branch = { code: "noi-chinh", name: "Chi bộ Nội chính", fromYear: 2021, toYear: null };
  expect(branchFaults({ ...branch, ...change }, others)).toEqual(faults);
});
