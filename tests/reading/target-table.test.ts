import { describe, expect, test } from "vitest";
import type { Criterion, Group } from "#lib/domain/resolution.ts";
import { levelYears, type YearColumn } from "#lib/reading/level-years.ts";
import { readTargetTable } from "#lib/reading/read-target-table.ts";
import type { Table } from "#lib/reading/result-table.ts";
import { asksForStated } from "#lib/reading/stated-demand.ts";
import { otherLevels, proposeTargetReading, type TargetColumn } from "#lib/reading/target-table.ts";

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
      ["skip", "code", "text", "unit", "demand"],
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
    [
      "from the heads of an annex, with the level in a column of its own",
      [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "Nghị quyết đề ra", "2021", "Đánh giá"],
        ["1", "Tỷ lệ hộ nghèo", "%", "dưới 2,5", "", ""],
      ],
      0,
      ["skip", "text", "unit", "demand", "skip", "skip"],
    ],
    [
      "from heads over columns of several times, of which the first is taken",
      [
        ["TT", "Chỉ tiêu", "ĐVT", "Nghị quyết đề ra", ""],
        ["", "", "", "Hằng năm", "Cả nhiệm kỳ"],
        ["1", "Kết nạp đảng viên", "người", "30", "150"],
      ],
      1,
      ["skip", "text", "unit", "demand", "skip"],
    ],
    [
      "from heads that name the year by which it is due",
      [["Nội dung", "Chỉ tiêu đến năm 2025", "Ghi chú"]],
      0,
      ["text", "demand", "skip"],
    ],
    [
      "from heads that name a year each, as levels of the years",
      [["TT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu năm 2021", "Chỉ tiêu năm 2022", "Ghi chú"]],
      0,
      ["skip", "text", "unit", "demand", "demand", "skip"],
    ],
    [
      "from years below one head, as levels of the years",
      [
        ["TT", "Chỉ tiêu", "Lộ trình thực hiện", "", "", "Kết quả", ""],
        ["", "", "2021", "2022", "2023", "2021", "2022"],
      ],
      1,
      ["skip", "text", "demand", "demand", "demand", "skip", "skip"],
    ],
    [
      "from bare years, as levels where nothing else is one",
      [["Chỉ tiêu", "ĐVT", "Năm 2021", "Năm 2022", "Năm 2023"]],
      0,
      ["text", "unit", "demand", "demand", "demand"],
    ],
    [
      "from bare years below a title that speaks of no result",
      [["CHỈ TIÊU QUẢN LÝ NHÀ NƯỚC"], ["Nội dung", "Năm 2021", "Năm 2022"]],
      1,
      ["text", "demand", "demand"],
    ],
    [
      "not from bare years beside a level",
      [["Chỉ tiêu", "NQ đề ra", "2021", "2022"]],
      0,
      ["text", "demand", "skip", "skip"],
    ],
    [
      "not from bare years of results",
      [["KẾT QUẢ THỰC HIỆN"], ["Chỉ tiêu", "Năm 2021", "Năm 2022"]],
      1,
      ["text", "skip", "skip"],
    ],
    [
      "not from a later year by which a level is due",
      [["Chỉ tiêu chủ yếu", "Chỉ tiêu đến năm 2025", "Chỉ tiêu đến năm 2030"]],
      0,
      ["text", "demand", "skip"],
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

describe("columns of levels that are not read are named", () => {
  test.each<[string, Table, string[]]>([
    [
      "of several times below one head",
      [
        ["TT", "Chỉ tiêu", "ĐVT", "Nghị quyết đề ra", "", "Ghi chú"],
        ["", "", "", "Hằng năm", "Cả nhiệm kỳ", ""],
        ["1", "Kết nạp đảng viên", "người", "30", "150", ""],
      ],
      ["Cả nhiệm kỳ"],
    ],
    [
      "of several years by which they are due",
      [["Nội dung", "Chỉ tiêu đến năm 2023", "Chỉ tiêu đến năm 2025", "Ghi chú"]],
      ["Chỉ tiêu đến năm 2025"],
    ],
    ["where there is one alone", [["Chỉ tiêu", "NQ đề ra", "2021", "Đánh giá"]], []],
    ["where years have a level each", [["Chỉ tiêu", "Năm 2021", "Năm 2022"]], []],
    ["where there is no head", [["Kết nạp 3 đảng viên", "5"]], []],
  ])("%s", (_, table, named) => expect(otherLevels(table, proposeTargetReading(table))).toEqual(named));
});

const roles: TargetColumn[] = ["skip", "text", "group", "unit", "code"];
const readWith = (below: [number, Group][], ...rows: Table) =>
  readTargetTable([heads, ...rows], { head: 0, roles }, { group: "party", below: new Map(below) });
const read = (...rows: Table) => readWith([], ...rows);

describe("rows are read", () => {
  test("with what their cells say, from the row below the head on", () =>
    expect(read(["1", " Kết nạp 3 đảng viên ", "Chính quyền", "người", "K1"])).toEqual({
      rows: [
        {
          row: 1,
          text: "Kết nạp 3 đảng viên",
          levels: [""],
          units: ["người"],
          partsAssumed: false,
          group: "government",
          code: "K1",
        },
      ],
      faults: [],
      titles: [],
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
      titles: [],
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

  test("of a table without a head from the first on", () => {
    const chosen = { group: "government", below: new Map() } as const;
    expect(readTargetTable([["a b"]], { head: -1, roles: ["text"] }, chosen).rows).toEqual([
      {
        ...{ row: 0, text: "a b", levels: [""], units: [""], partsAssumed: false },
        ...{ group: "government", code: "" },
      },
    ]);
  });
});

describe("a row that sums up is no target", () => {
  test.each<[string[]]>([
    [["", "Tổng cộng: 8 chỉ tiêu"]],
    [["", "Tổng số: 12"]],
    [["", "Cộng"]],
    [["", "CỘNG (I + II):"]],
    [["9", "Tổng số 12 chỉ tiêu (Đảng bộ: 5; chính quyền: 7)."]],
    [["", "Tổng số chỉ tiêu của Nghị quyết: 12"]],
    [["", "Cộng nhóm I có 5 chỉ tiêu"]],
    [["", "Tổng cộng", "", "chỉ tiêu"]],
    [["Tổng cộng"]],
    [["Tổng số:", "8 chỉ tiêu"]],
  ])("%j", (row) =>
    expect(read(["1", "a b"], row)).toMatchObject({
      rows: [{ text: "a b" }],
      faults: [{ row: 2, column: 1, code: "sum" }],
    }),
  );

  test.each([
    "Tổng sản phẩm trên địa bàn tăng 8%",
    "Tổng số đảng viên kết nạp mới: 150",
    "Tổng thu ngân sách 500 tỷ đồng",
    "Cộng đồng dân cư đạt chuẩn văn hóa",
    "- Tổng số: 12 người",
  ])("unlike “%s”", (text) => expect(read(["1", text]).rows).toMatchObject([{ text }]));

  test("and ends the one above, unless it sums up its parts: then that one stays behind with it", () => {
    const below = (...row: string[]) => {
      const table = [["1", "Tổng thu, trong đó:", "500 tỷ đồng"], ["", "Thu nội địa", "400 tỷ đồng"], row];
      const { rows, faults } = readTargetTable(
        table,
        { head: -1, roles: ["skip", "text", "demand"] },
        { group: "party", below: new Map() },
      );
      return [rows.length, ...faults.map(({ code }) => code)];
    };
    expect(below("", "Tổng cộng: 1 chỉ tiêu", "")).toEqual([1, "sum"]);
    expect(below("", "Tổng cộng", "1 chỉ tiêu")).toEqual([1, "sum"]);
    expect(below("", "Tổng cộng", "400 tỷ đồng")).toEqual([0, "part at fault", "sum"]);
  });
});

describe("a title between the rows that names no group", () => {
  const table: Table = [
    ["1", "a b"],
    ["II", "Các nhiệm vụ trọng tâm"],
    ["1", "c d"],
    ["", "III. Phát triển kinh tế"],
    ["2", "e f"],
    ["IV. Xây dựng Đảng và hệ thống chính trị"],
    ["3", "g h"],
  ];

  test("is asked about, and taken for what its words suppose until then", () => {
    const { rows, faults, titles } = read(...table);
    expect(rows.map(({ group }) => group)).toEqual(["party", "party", "government", "party"]);
    expect({ faults, titles }).toEqual({
      faults: [],
      titles: [
        { row: 2, text: "Các nhiệm vụ trọng tâm", group: "party" },
        { row: 4, text: "III. Phát triển kinh tế", group: "government" },
        { row: 6, text: "IV. Xây dựng Đảng và hệ thống chính trị", group: "party" },
      ],
    });
  });

  test("may say how many stand below it", () =>
    expect(read(["III.", "15 chỉ tiêu xã hội"], ["1", "a b"]).titles).toMatchObject([
      { row: 1, text: "15 chỉ tiêu xã hội" },
    ]));

  test("holds for the rows below it as it was chosen", () => {
    const { rows, titles } = readWith([[2, "government"]], ...table);
    expect(rows.map(({ group }) => group)).toEqual(["party", "government", "government", "party"]);
    expect(titles[0]).toMatchObject({ group: "government" });
  });

  test("goes before a group in a column of the row, and ends what was no group", () => {
    expect(readWith([], ["II", "Phát triển kinh tế"], ["1", "a b", "Đảng bộ"]).rows).toMatchObject([
      { group: "party" },
    ]);
    const { rows, faults } = read(["1", "a b", "Khác"], ["II", "Phát triển kinh tế"], ["1", "c d"]);
    expect([rows.map(({ group }) => group), faults.length]).toEqual([["government"], 1]);
  });

  test.each<[string, Table]>([
    [
      "where all rows are numbered so",
      [
        ["I", "Đảng bộ trong sạch vững mạnh"],
        ["II", "Cơ quan đạt chuẩn văn hóa"],
      ],
    ],
    [
      "where it asks for a number",
      [
        ["I", "Kết nạp 3 đảng viên"],
        ["1", "a b"],
      ],
    ],
    [
      "where a code or a unit stands beside it",
      [
        ["I", "a b", "", "", "K1"],
        ["1", "c d"],
      ],
    ],
    ["at the end", [["I", "a b"]]],
  ])("is none %s", (_, rows) => expect(read(...rows).titles).toEqual([]));
});

describe("a level in a column of its own", () => {
  const levels = (head: string, ...rows: Table) =>
    readTargetTable(
      [["TT", "Chỉ tiêu", "ĐVT", head], ...rows],
      { head: 0, roles: ["skip", "text", "unit", "demand"] },
      { group: "party", below: new Map() },
    );
  const wording = (head: string, ...row: string[]) => levels(head, ["1", ...row]).rows[0]?.text;

  test.each<[string, string[], string]>([
    ["NQ đề ra", ["Tỷ lệ hộ nghèo", "%", "dưới 2,5"], "Tỷ lệ hộ nghèo: dưới 2,5%"],
    ["NQ đề ra", ["Tỷ lệ hộ nghèo:", "Tỷ lệ (%)", "2,5"], "Tỷ lệ hộ nghèo: 2,5%"],
    ["NQ đề ra", ["Tăng trưởng", "%/năm", "12-13"], "Tăng trưởng: 12-13%/năm"],
    [
      "NQ đề ra",
      ["Kết nạp đảng viên", "đảng viên", "từ 80 trở lên"],
      "Kết nạp đảng viên: từ 80 đảng viên trở lên",
    ],
    ["NQ đề ra", ["Kết nạp đảng viên", "đảng viên", "80 đồng chí"], "Kết nạp đảng viên: 80 đồng chí"],
    ["NQ đề ra", ["Thu ngân sách", "tỷ đồng", "5.000"], "Thu ngân sách: 5.000 tỷ đồng"],
    [
      "NQ đề ra",
      ["Tỷ lệ chi bộ có từ 3 đảng viên trở lên", "%", "90"],
      "Tỷ lệ chi bộ có từ 3 đảng viên trở lên: 90%",
    ],
    ["NQ đề ra", ["Số xã nông thôn mới", "xã", "8/16"], "Số xã nông thôn mới: 8/16 xã"],
    ["NQ đề ra", ["Xếp loại Đảng bộ", "", "HTTNV"], "Xếp loại Đảng bộ: HTTNV"],
    ["Chỉ tiêu đến năm 2025", ["Tỷ lệ hộ nghèo", "%", "2,5"], "Tỷ lệ hộ nghèo: 2,5% đến năm 2025"],
    ["Chỉ tiêu đến năm 2025", ["Mỗi năm trồng cây", "cây", "50"], "Mỗi năm trồng cây: 50 cây"],
    ["Chỉ tiêu 2021–2025", ["Tỷ lệ hộ nghèo", "%", "2,5"], "Tỷ lệ hộ nghèo: 2,5%"],
  ])("under “%s” %j is said “%s”", (head, row, said) => expect(wording(head, ...row)).toBe(said));

  test.each([
    ["Hằng năm", "Kết nạp đảng viên: 30 người hằng năm"],
    ["2023", "Kết nạp đảng viên: 30 người đến năm 2023"],
    ["Cả nhiệm kỳ", "Kết nạp đảng viên: 30 người cả nhiệm kỳ"],
    ["Đến hết năm 2025", "Kết nạp đảng viên: 30 người đến năm 2025"],
  ])("is asked for by the time below its head: %s", (time, text) => {
    const table: Table = [
      ["TT", "Chỉ tiêu", "ĐVT", "Nghị quyết đề ra"],
      ["", "", "", time],
      ["1", "Kết nạp đảng viên", "người", "30"],
    ];
    const reading = proposeTargetReading(table);
    const { rows, faults } = readTargetTable(table, reading, { group: "party", below: new Map() });
    expect({ texts: rows.map((row) => row.text), faults }).toEqual({ texts: [text], faults: [] });
  });

  test.each<[string[]]>([
    [["Mỗi năm kết nạp từ 80 đảng viên trở lên", "đảng viên", "80"]],
    [["97% người dân tham gia BHYT", "%", "97"]],
    [["Cơ quan đạt chuẩn văn hóa", "", "Đạt"]],
    [["Giữ vững danh hiệu văn hóa", "", "-"]],
  ])("is not said again of %j", (row) => expect(wording("NQ đề ra", ...row)).toBe(row[0]));

  test.each<[string, string[], string]>([
    ["NQ đề ra", ["Nước hợp vệ sinh", "%", "95 (năm 2025)"], "Nước hợp vệ sinh: 95% (năm 2025)"],
    ["NQ đề ra", ["Hộ nghèo", "hộ", "60 vào năm 2023"], "Hộ nghèo: 60 hộ vào năm 2023"],
    ["NQ đề ra", ["Nông nghiệp", "tỷ đồng", "2000"], "Nông nghiệp: 2000 tỷ đồng"],
    ["NQ đề ra", ["Tỷ lệ hộ nghèo giảm còn", "%", "2"], "Tỷ lệ hộ nghèo giảm còn 2%"],
    ["NQ đề ra", ["1. Tỷ lệ hộ nghèo", "%", "2"], "1. Tỷ lệ hộ nghèo: 2%"],
    ["Chỉ tiêu cả nhiệm kỳ", ["Thu ngân sách", "tỷ đồng", "600"], "Thu ngân sách: 600 tỷ đồng cả nhiệm kỳ"],
    ["Chỉ tiêu giao hằng năm", ["Kết nạp", "đảng viên", "9"], "Kết nạp: 9 đảng viên hằng năm"],
    ["Chỉ tiêu giao hằng năm", ["Kết nạp", "đảng viên", "9 cả nhiệm kỳ"], "Kết nạp: 9 đảng viên cả nhiệm kỳ"],
  ])("under “%s” %j is said with its unit and time in place", (head, row, said) =>
    expect(wording(head, ...row)).toBe(said),
  );

  test.each<[string, string[]]>([
    ["power of ten", ["Thu ngân sách", "đồng", "1.5E+10"]],
    ["words ask otherwise", ["Tỷ lệ hộ nghèo 3%", "%", "dưới 3"]],
    ["words ask otherwise", ["Kết nạp 100 đảng viên", "đảng viên", "từ 100 trở xuống"]],
    ["words ask otherwise", ["Tỷ lệ đạt 95%", "%", "95-100"]],
    ["words ask otherwise", ["Cả nhiệm kỳ kết nạp 50 đảng viên", "đảng viên", "50 mỗi năm"]],
    ["words ask otherwise", ["Thu 500 tỷ đồng", "tỷ đồng", "500 tỷ đồng vào năm 2023"]],
    ["words ask otherwise", ["Thu 500 tỷ đồng", "tỷ đồng", "600"]],
    ["several levels", ["Tỷ lệ hộ nghèo", "%", "5 (năm 2023), 3 (năm 2025)"]],
    ["below zero", ["Tốc độ tăng dân số", "%", "-1,5"]],
    ["below zero", ["Tốc độ tăng trưởng", "%", "âm 2"]],
  ])("keeps the row out for one cause: %s in %j", (code, row) =>
    expect(levels("NQ đề ra", ["1", ...row])).toMatchObject({
      ...{ rows: [], faults: [{ row: 1, column: 3, code, text: row[0] }] },
    }),
  );

  test("that does not go with the words of a part keeps the whole out, and names both rows", () =>
    expect(
      levels(
        "NQ đề ra",
        ["1", "Tổng thu, trong đó:", "tỷ đồng", "500"],
        ["", "- Thu nội địa", "tỷ đồng", "400; 450"],
      ).faults,
    ).toEqual([
      { row: 1, column: 3, code: "part at fault", text: "Tổng thu, trong đó:" },
      { row: 2, column: 3, code: "several levels", text: "Thu nội địa" },
    ]));

  test("is never passed over: a row with a level and no words is at fault", () =>
    expect(
      levels(
        "NQ đề ra",
        ["1", "Tỷ lệ hộ nghèo", "%", "2"],
        ["", "", "", "65"],
        ["3", "", "", "1"],
        ["4", "B", "", "5"],
      ).faults.map(({ row, code }) => [row, code]),
    ).toEqual([
      [2, "no text"],
      [3, "no text"],
    ]));

  test("that is a formula is a fault of its cell", () =>
    expect(levels("NQ đề ra", ["1", "Tỷ lệ hộ nghèo", "%", "=B2"])).toMatchObject({
      rows: [],
      faults: [{ row: 1, column: 3, code: "formula", text: "=B2" }],
    }));

  test.each<[string, Table]>([
    [
      "that say so in the target",
      [
        ["1", "Giá trị sản xuất tăng bình quân, trong đó:", "%", "16"],
        ["", "- Nông nghiệp", "%", "6"],
        ["", "- Dịch vụ;", "%", "18,2"],
      ],
    ],
    [
      "that are lettered",
      [
        ["1", "Giá trị sản xuất tăng bình quân, trong đó:", "%", "16"],
        ["a", "Nông nghiệp", "%", "6"],
        ["b)", "Dịch vụ", "%", "18,2"],
      ],
    ],
    [
      "that say so in a row of their own",
      [
        ["1", "Giá trị sản xuất tăng bình quân", "%", "16"],
        ["", "Trong đó:", "", ""],
        ["1.1", "Nông nghiệp", "%", "6"],
        ["1.2", "Dịch vụ", "%", "18,2"],
      ],
    ],
    [
      "that say so in the first of them",
      [
        ["1", "Giá trị sản xuất tăng bình quân", "%", "16"],
        ["", "Trong đó: Nông nghiệp", "%", "6"],
        ["-", "Dịch vụ", "%", "18,2"],
      ],
    ],
  ])("is part of the target above in rows %s", (_, rows) =>
    expect(levels("NQ đề ra", ...rows, ["2", "Tỷ lệ hộ nghèo", "%", "2,5"]).rows).toMatchObject([
      {
        row: 1,
        text: "Giá trị sản xuất tăng bình quân: 16%, trong đó: Nông nghiệp: 6%; Dịch vụ: 18,2%",
        levels: ["16", "6", "18,2"],
        units: ["%", "%", "%"],
      },
      { text: "Tỷ lệ hộ nghèo: 2,5%" },
    ]),
  );

  test.each<[string, Table, string[], string[]]>([
    [
      "at the bullet that the target has itself",
      [
        ["", "- Tổng thu, trong đó:", "tỷ đồng", "500"],
        ["", "+ Thu nội địa", "tỷ đồng", "400"],
        ["", "- Tỷ lệ hộ nghèo", "%", "2"],
      ],
      ["- Tổng thu: 500 tỷ đồng, trong đó: Thu nội địa: 400 tỷ đồng", "- Tỷ lệ hộ nghèo: 2%"],
      [],
    ],
    [
      "at a row that cannot be read, whose own parts go with it",
      [
        ["1", "Tổng thu, trong đó:", "tỷ đồng", "500"],
        ["", "- Thu nội địa", "tỷ đồng", "400"],
        ["2", "Tổng chi, trong đó:", "tỷ đồng", "=D5"],
        ["", "- Chi đầu tư", "tỷ đồng", "100"],
        ["3", "Tỷ lệ hộ nghèo", "%", "2"],
      ],
      ["Tổng thu: 500 tỷ đồng, trong đó: Thu nội địa: 400 tỷ đồng", "Tỷ lệ hộ nghèo: 2%"],
      ["formula"],
    ],
    [
      "and with one that cannot be read there is no target",
      [
        ["1", "Tổng thu, trong đó:", "tỷ đồng", "500"],
        ["", "- Thu nội địa", "tỷ đồng", "=D5"],
        ["", "- Thu khác", "tỷ đồng", "100"],
      ],
      [],
      ["part at fault", "formula"],
    ],
  ])("its parts end %s", (_, rows, texts, faults) => {
    const found = levels("NQ đề ra", ...rows);
    expect(found.rows.map(({ text }) => text)).toEqual(texts);
    expect(found.faults.map(({ code }) => code)).toEqual(faults);
  });

  test("a row with a code, or in another group, is no part of the one above", () => {
    const table: Table = [
      ["TT", "Mã", "Nhóm", "Chỉ tiêu", "NQ đề ra"],
      ["", "C1", "Đảng bộ", "- Tổng thu, trong đó:", "500 tỷ đồng"],
      ["", "", "", "+ Thu nội địa", "400 tỷ đồng"],
      ["", "C2", "", "+ Tỷ lệ hộ nghèo", "2%"],
      ["", "", "Chính quyền", "+ Thu khác", "5 tỷ đồng"],
    ];
    const reading = { head: 0, roles: ["skip", "code", "group", "text", "demand"] as TargetColumn[] };
    const { rows } = readTargetTable(table, reading, { group: "party", below: new Map() });
    expect(rows.map(({ code, group }) => [code, group])).toEqual([
      ["C1", "party"],
      ["C2", "party"],
      ["", "government"],
    ]);
  });

  describe("without a “trong đó”, a dash", () => {
    const growth = ["1", "Giá trị sản xuất tăng bình quân", "%", "16"];
    const poor = ["2", "Tỷ lệ hộ nghèo", "%", "2,5"];
    const shownOf = (...rows: Table) =>
      levels("NQ đề ra", ...rows).rows.map(({ text, partsAssumed }) => [text, partsAssumed]);

    test.each<[string, Table]>([
      [
        "before the words",
        [
          ["", "- Nông nghiệp", "%", "6"],
          ["", "– Dịch vụ;", "%", "18,2"],
        ],
      ],
      [
        "in the column of numbers",
        [
          ["-", "Nông nghiệp", "%", "6"],
          ["-", "Dịch vụ", "%", "18,2"],
        ],
      ],
    ])("%s is a part of the number above, to be confirmed", (_, rows) =>
      expect(shownOf(growth, ...rows, poor)).toEqual([
        ["Giá trị sản xuất tăng bình quân: 16%, trong đó: Nông nghiệp: 6%; Dịch vụ: 18,2%", true],
        ["Tỷ lệ hộ nghèo: 2,5%", false],
      ]),
    );

    test.each<[string, string[], string[], number]>([
      ["that has a number too", growth, ["1.1", "- Nông nghiệp", "%", "6"], 2],
      ["below a dash", ["-", "Tổng thu", "tỷ đồng", "500"], ["-", "Tổng chi", "tỷ đồng", "400"], 2],
      ["below a heading", ["1", "Về kinh tế", "", ""], ["-", "Tổng chi", "tỷ đồng", "400"], 2],
      ["below a heading in words of a title", ["1", "Xây dựng Đảng vững mạnh"], ["-", "Kết nạp 3 người"], 2],
      ["that asks for nothing", growth, ["-", "Nâng cao chất lượng sinh hoạt"], 2],
      ["below a target that a grade asks for", ["1", "Đảng bộ HTTNV"], ["-", "Kết nạp 3 người"], 1],
    ])("%s", (_, above, row, count) => expect(shownOf(above, row)).toHaveLength(count));

    test("that asks for nothing leaves the number above to those below it", () =>
      expect(shownOf(growth, ["-", "Nâng cao chất lượng"], ["-", "Dịch vụ", "%", "18,2"])).toEqual([
        ["Giá trị sản xuất tăng bình quân: 16%, trong đó: Dịch vụ: 18,2%", true],
        ["Nâng cao chất lượng", false],
      ]));

    test("that holds a formula breaks the number above", () =>
      expect(levels("NQ đề ra", growth, ["-", "Nông nghiệp", "%", "=D5"])).toMatchObject({
        ...{ rows: [], faults: [{ row: 1 }, { row: 2, code: "formula" }] },
      }));
  });

  test.each(['"', "”", "''", "//", "nt", "-nt-", "như trên", "- nt -"])(
    "%s beside a level stands for the unit above",
    (ditto) =>
      expect(
        levels(
          "NQ đề ra",
          ["1", "Tỷ lệ hộ nghèo", "%", "dưới 2"],
          ["2", "Tỷ lệ dân số tham gia BHYT", ditto, "95"],
          ["3", "Tỷ lệ lao động qua đào tạo", "-", "60"],
        ).rows.map(({ text, units }) => [text, ...units]),
      ).toEqual([
        ["Tỷ lệ hộ nghèo: dưới 2%", "%"],
        ["Tỷ lệ dân số tham gia BHYT: 95%", "%"],
        ["Tỷ lệ lao động qua đào tạo: 60", ""],
      ]),
  );

  test.each([
    ["Đảng viên", "đảng viên"],
    ["Vụ", "vụ"],
    ["Triệu USD", "triệu USD"],
    ["Ha", "ha"],
    ["USD", "USD"],
    ["NTM", "NTM"],
    ["kWh", "kWh"],
    ["KWh", "KWh"],
    ["M", "M"],
    ["HTX kiểu mới", "HTX kiểu mới"],
  ])("is counted in “%s” as a sentence writes it: “%s”", (stated, unit) =>
    expect(levels("NQ đề ra", ["1", "Có thêm", stated, "3"]).rows).toMatchObject([
      { text: `Có thêm: 3 ${unit}`, units: [unit] },
    ]),
  );

  test("a target without parts below its “trong đó” keeps it", () =>
    expect(
      levels(
        "NQ đề ra",
        ["1", "Giá trị sản xuất tăng, trong đó:", "%", "16"],
        ["2", "a b", "%", "2"],
      ).rows.map(({ text }) => text),
    ).toEqual(["Giá trị sản xuất tăng: 16%, trong đó:", "a b: 2%"]));
});

describe("levels in a column for each year", () => {
  const table = (...rows: Table): Table => [
    ["TT", "Chỉ tiêu", "ĐVT", "Năm 2021", "Năm 2022", "Năm 2023"],
    ...rows,
  ];
  const found = (...rows: Table) =>
    readTargetTable(table(...rows), proposeTargetReading(table(...rows)), {
      group: "party",
      below: new Map(),
    });

  test.each<[string[], string, string]>([
    [
      ["Tỷ lệ hộ dân dùng nước sạch", "%", "85", "87,5", "90"],
      "Tỷ lệ hộ dân dùng nước sạch: năm 2021: 85%; năm 2022: 87,5%; năm 2023: 90%",
      "năm 2021: 85; năm 2022: 87,5; năm 2023: 90",
    ],
    [
      ["Kết nạp đảng viên", "đảng viên", "từ 3 trở lên", "-", "từ 4 trở lên"],
      "Kết nạp đảng viên: năm 2021: từ 3 đảng viên trở lên; năm 2023: từ 4 đảng viên trở lên",
      "năm 2021: từ 3 trở lên; năm 2023: từ 4 trở lên",
    ],
    [["Trồng cây", "cây", "", "", "500"], "Trồng cây: 500 cây vào năm 2023", "500 vào năm 2023"],
    [
      ["Xếp loại Đảng bộ", "", "HTTNV", "HTTNV", "HTTNV"],
      "Xếp loại Đảng bộ: HTTNV hằng năm từ năm 2021",
      "HTTNV hằng năm từ năm 2021",
    ],
    [["Hằng năm kết nạp 3 đảng viên", "", "", "", ""], "Hằng năm kết nạp 3 đảng viên", ""],
  ])("%j is said “%s”", (row, text, level) =>
    expect(found(["1", ...row])).toMatchObject({ rows: [{ text, levels: [level] }], faults: [] }),
  );

  test("are those of its parts too", () =>
    expect(
      found(
        ["1", "Tổng thu, trong đó:", "tỷ đồng", "100", "110", "120"],
        ["-", "Thu nội địa", "tỷ đồng", "50", "55", "60"],
      ).rows.map(({ text }) => text),
    ).toEqual([
      "Tổng thu: năm 2021: 100 tỷ đồng; năm 2022: 110 tỷ đồng; năm 2023: 120 tỷ đồng, trong đó: Thu nội địa: năm 2021: 50 tỷ đồng; năm 2022: 55 tỷ đồng; năm 2023: 60 tỷ đồng",
    ]));

  test.each<[string, string[]]>([
    ["levels unalike", ["Tỷ lệ hộ nghèo", "%", "5", "dưới 4", "3"]],
    ["levels unalike", ["Xếp loại Đảng bộ", "", "HTTNV", "HTXSNV", "HTXSNV"]],
    ["levels unalike", ["Tăng trưởng", "%", "5–6", "6–7", "7–8"]],
    ["several levels", ["Tỷ lệ hộ nghèo", "%", "5", "4; 5", "3"]],
    ["below zero", ["Tốc độ tăng", "%", "-5", "4", "3"]],
    ["words ask otherwise", ["Mỗi năm kết nạp 3 đảng viên", "đảng viên", "3", "4", "5"]],
  ])("keep a row out for one cause: %s in %j", (code, row) =>
    expect(found(["1", ...row])).toMatchObject({ rows: [], faults: [{ row: 1, column: 3, code }] }),
  );

  test.each<[string[], YearColumn[] | null]>([
    [["demand"], []],
    [
      ["demand", "skip", "demand"],
      [
        { column: 0, year: 2021 },
        { column: 2, year: 2023 },
      ],
    ],
    [["demand", "demand", "skip", "demand"], null],
    [["demand", "skip", "skip", "skip", "demand"], null],
  ])("are told apart by their heads: %j", (roles, years) =>
    expect(levelYears([["Năm 2021", "Năm 2022", "2023", "Cả nhiệm kỳ", "2020"]], { head: 0, roles })).toEqual(
      years,
    ),
  );
});

describe("whether a criterion asks for the level of its table", () => {
  const criterion = (value: string, upper?: string) =>
    ({ thresholds: [{ from: 2021, value, ...(upper === undefined ? {} : { upper }) }] }) as Criterion;

  const yearly = (...levels: [number, string][]) =>
    ({ thresholds: levels.map(([from, value]) => ({ from, value })) }) as Criterion;

  test.each<[string, Criterion, boolean]>([
    ["90", criterion("90"), true],
    ["90 %", criterion("90"), true],
    ["từ 1.500 trở lên", criterion("1500"), true],
    ["5,0", criterion("-5"), true],
    ["12–13", criterion("12", "13"), true],
    ["12–13", criterion("12"), false],
    ["2000", criterion("2000"), true],
    ["HTTNV", { thresholds: [{ from: 2021, value: "good" }] } as Criterion, true],
    ["100", { thresholds: [{ from: 2021, value: "good" }] } as Criterion, true],
    ["100", { thresholds: [] as Criterion["thresholds"] } as Criterion, true],
    ["8/16", criterion("50"), true],
    ["", criterion("3"), true],
    ["Đạt", criterion("3"), true],
    ["90", criterion("3"), false],
    ["8/16", criterion("8"), false],
    ["năm 2021: 5; năm 2022: 4,5", yearly([2021, "5"], [2022, "4.5"]), true],
    ["năm 2021: giảm 5%; năm 2022: giảm 4%", yearly([2021, "-5"], [2022, "-4"]), true],
    ["năm 2021: 5; năm 2022: 4", yearly([2021, "5"], [2023, "4"]), false],
    ["năm 2021: 5; năm 2022: 4", yearly([2021, "5"], [2022, "3"]), false],
    ["năm 2021: 5; năm 2022: 4", criterion("5"), false],
  ])("“%s”", (demand, of, answer) => expect(asksForStated(of, demand)).toBe(answer));
});
