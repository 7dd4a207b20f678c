import { describe, expect, test } from "vitest";
import { readTargetTable } from "#lib/reading/read-target-table.ts";
import type { Table } from "#lib/reading/result-table.ts";
import { proposeTargetReading, type TargetColumn } from "#lib/reading/target-table.ts";

const heads = ["TT", "Chỉ tiêu", "Nhóm", "Đơn vị tính"];

describe("the columns of a table of targets are proposed", () => {
  test.each<[string, Table, number, TargetColumn[]]>([
    ["from plain heads", [heads, ["1", "x", "", ""]], 0, ["skip", "text", "group", "unit"]],
    [
      "from official heads, under a title that speaks of targets too",
      [
        ["CÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2020–2025"],
        ["STT", "Mã số", "Nội dung chỉ tiêu", "ĐVT", "Chỉ tiêu"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ],
      1,
      ["skip", "code", "text", "unit", "skip"],
    ],
    [
      "from heads of two rows",
      [
        ["TT", "Nguyên văn nghị quyết", "Nhóm", "", ""],
        ["", "", "", "Đơn vị tính", "2025"],
      ],
      0,
      ["skip", "text", "group", "skip", "skip"],
    ],
    ["of one column with a head", [["Chỉ tiêu"], ["Kết nạp 3 đảng viên"]], 0, ["text"]],
    [
      "without any head where most letters stand",
      [
        ["1", "x", "Mỗi năm kết nạp 3 đảng viên"],
        ["2", "y", "Không có vụ việc nào"],
      ],
      -1,
      ["skip", "skip", "text"],
    ],
    ["not from the unit that carries it out", [["Nội dung", "Đơn vị thực hiện"]], 0, ["text", "skip"]],
    ["of nothing, nothing", [], -1, []],
    ["of numbers, nothing", [["1", "2"]], -1, ["skip", "skip"]],
  ])("%s", (_, table, head, roles) => expect(proposeTargetReading(table)).toEqual({ head, roles }));
});

const roles: TargetColumn[] = ["skip", "text", "group", "unit", "code"];
const read = (...rows: Table) => readTargetTable([heads, ...rows], { head: 0, roles }, "party");

describe("rows are read", () => {
  test("with what their cells say, from the row below the head on", () =>
    expect(read(["1", " Kết nạp 3 đảng viên ", "Chính quyền", "người", "K1"])).toEqual({
      rows: [{ row: 1, text: "Kết nạp 3 đảng viên", group: "government", unit: "người", code: "K1" }],
      faults: [],
    }));

  test.each<[string, Table, string[]]>([
    ["of the group chosen for all", [["1", "a b"]], ["party"]],
    [
      "of the group of merged cells",
      [
        ["1", "a b", "Chính quyền"],
        ["2", "c d"],
      ],
      ["government", "government"],
    ],
    [
      "of the group of a head between them",
      [
        ["1", "a b"],
        ["II", "Đối với chính quyền"],
        ["1", "c d"],
        ["A", "Xây dựng Đảng"],
        ["1", "e f"],
      ],
      ["party", "government", "party"],
    ],
    [
      "of their own group rather",
      [
        ["I", "Chính quyền"],
        ["1", "a b", "Đảng bộ"],
      ],
      ["party"],
    ],
    ["of groups as they are named", [["1", "a b", "Các chỉ tiêu về công tác chuyên môn"]], ["government"]],
  ])("%s", (_, table, groups) => expect(read(...table).rows.map(({ group }) => group)).toEqual(groups));

  test("but not blank ones, and not the one that numbers the columns", () =>
    expect(read([], ["", "  "], ["3", ""], ["(1)", "(2)", "(3)"], ["", "", "Đảng bộ"])).toEqual({
      rows: [],
      faults: [],
    }));

  test("what begins like a formula is no more than text, and nothing is taken from a formula", () => {
    const texts = ["- Kết nạp 3 đảng viên", "+ Kết nạp 3 đảng viên", "@SUM(1)"];
    expect(read(...texts.map((text) => ["", text])).rows.map(({ text }) => text)).toEqual(texts);
    expect(read(["", '=HYPERLINK("http://x","Kết nạp 3 đảng viên")'])).toMatchObject({
      rows: [],
      faults: [{ row: 1, column: 1, code: "formula" }],
    });
    expect(read(["", "a b", "=1+1", "=2"]).faults).toEqual([
      { row: 1, column: 2, code: "unknown group", text: "=1+1" },
    ]);
  });

  test("faults are named by their cells", () =>
    expect(read(["1", "", "", "%"], ["2", "a b", "Khác"], ["3", "c d"]).faults).toEqual([
      { row: 1, column: 1, code: "no text", text: "" },
      { row: 2, column: 2, code: "unknown group", text: "Khác" },
      { row: 3, column: 2, code: "unknown group", text: "Khác" },
    ]));

  test("of a table without a head from the first on", () =>
    expect(readTargetTable([["a b"]], { head: -1, roles: ["text"] }, "government").rows).toEqual([
      { row: 0, text: "a b", group: "government", unit: "", code: "" },
    ]));
});
