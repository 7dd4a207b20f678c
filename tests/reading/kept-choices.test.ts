import { describe, expect, test } from "vitest";
import { keptRoles, keptRows, samePlaces } from "#lib/reading/kept-choices.ts";
import type { Table } from "#lib/reading/result-table.ts";

test.each<[string, string[], string[], [number, number][]]>([
  [
    "of the same words, wherever they stand",
    ["a", "b"],
    ["b", "c", "a"],
    [
      [0, 2],
      [1, 0],
    ],
  ],
  [
    "of words said as often, in their order",
    ["a", "b", "a"],
    ["a", "a"],
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ["not of words that one has more often", ["a", "a"], ["a"], []],
  ["not of blank ones", ["", "a"], ["", "b"], []],
])("places are the same %s", (_, before, now, same) => expect([...samePlaces(before, now)]).toEqual(same));

const before = {
  head: 0,
  cells: [
    ["TT", "Nội dung", "Năm 2024", "", "Khác"],
    ["1", "Kết nạp", "3", "x", ""],
    ["2", "Như nhau", "1", "", ""],
    ["3", "Như nhau", "2", "", ""],
    ["4", "", "2", "", ""],
  ] as Table,
  roles: ["skip", "text", 2025, "unit", "code"] as (string | number)[],
};

describe("the roles of columns", () => {
  test.each<[string, string[], (string | number)[], (string | number)[]]>([
    [
      "stay as they were chosen, by their heads",
      ["Nội dung", "TT", "năm  2024:"],
      ["skip", "text", 2024],
      ["text", "skip", 2025],
    ],
    [
      "stay where there is no head, by their place",
      ["a", "b", "c", ""],
      ["skip", "skip", "skip", "skip"],
      [...["skip", "skip", "skip"], "unit"],
    ],
    ["are proposed where the column is new", ["Chỉ tiêu", "Năm 2023"], ["text", 2023], ["text", 2023]],
    ["but no role twice", ["Nội dung", "Chỉ tiêu"], ["skip", "text"], ["text", "skip"]],
  ])("%s", (_, heads, roles, kept) =>
    expect(keptRoles(before, { head: 0, cells: [heads], roles }, "skip")).toEqual(kept),
  );
});

test("what was said of rows stays with their words", () => {
  const now = {
    head: 1,
    cells: [
      ["Bảng mới"],
      ["Nội dung", "Năm 2024"],
      ["như nhau.", "1"],
      ["Dòng mới", "5"],
      ["Như nhau", "2"],
      ["Kết nạp", "3"],
      ["", "2"],
    ],
    roles: ["text", 2024],
  };
  const said: [number, string][] = [
    [1, "P1"],
    [2, "P2"],
    [3, "P3"],
    [4, "P4"],
    [9, "P9"],
  ];
  // Two rows are called alike, and may have changed their places.
  expect([...keptRows(before, now, said)]).toEqual([[5, "P1"]]);
  expect([...keptRows(before, { ...before, cells: [...before.cells] }, said.slice(0, 3))]).toEqual(
    said.slice(0, 3),
  );
});
