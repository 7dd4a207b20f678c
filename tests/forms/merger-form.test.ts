import { expect, test } from "vitest";
import { newHeir, readBranchForm, readMergerForm, withBranch } from "#lib/forms/branch-form.ts";

const self = { code: "B1", version: 3 };

function sent(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test("branches end together, each once and at the version it was seen at", () => {
  const form = sent([
    ["lastYear", " 2023 "],
    ["into", "B4"],
    [withBranch("B2"), "7"],
    [withBranch("B2"), "8"],
    [withBranch("B1"), "9"],
    [withBranch("B3"), "1e3"],
    ["B5", "1"],
  ]);
  expect(readMergerForm(form, self)).toEqual({
    value: { branches: [{ code: "B2", version: 8 }, self], lastYear: 2023, into: { code: "B4" } },
  });
});

test("the branch that goes on is one that stands, or a new one by its name", () => {
  const fields: [string, string][] = [
    ["lastYear", "2023"],
    ["into", newHeir],
    ["heir", " Chi bộ mới "],
  ];
  expect(readMergerForm(sent(fields), self)).toEqual({
    value: { branches: [self], lastYear: 2023, into: { name: "Chi bộ mới" } },
  });
});

test.each([
  [[], { lastYear: "year", into: "choice" }],
  [
    [
      ["lastYear", "hai nghìn"],
      ["into", newHeir],
    ],
    { lastYear: "year", heir: "missing" },
  ],
] as [[string, string][], object][])("a merger of %j is refused by field", (fields, faults) =>
  expect(readMergerForm(sent(fields), self)).toEqual({ faults }),
);

test.each([
  [{ fromYear: "2020", toYear: "" }, { value: { code: null, name: "Chi bộ", fromYear: 2020, toYear: null } }],
  [{ fromYear: "2020", toYear: "sau" }, { faults: { toYear: "year" } }],
  [{ fromYear: "", toYear: "x" }, { faults: { fromYear: "year", toYear: "year" } }],
])("a branch with the years %j", (years, read) =>
  expect(readBranchForm(sent(Object.entries({ name: "Chi bộ", code: " ", ...years })))).toEqual(read),
);
