import { describe, expect, test } from "vitest";
import type { EnteredResult } from "#lib/domain/entry.ts";
import { notesLeft } from "#lib/reading/note-columns.ts";
import { readResultTable } from "#lib/reading/read-result-table.ts";
import { type ColumnRole, proposeReading, type Table } from "#lib/reading/result-table.ts";
import { isSameShare } from "#lib/reading/same-share.ts";
import { criterion, share } from "#tests/domain/builders.ts";

const criteria = [
  share("100", { code: "P1a", text: "Đảng viên học tập nghị quyết" }),
  criterion({ code: "P3a", text: "Kết nạp đảng viên mới" }),
  criterion({ code: "P4", text: "Xếp loại", measure: "rating" }),
  criterion({ code: "G4", text: "Đơn vị văn hóa", measure: "yes-no" }),
  criterion({ code: "B1", text: "Chi bộ họp đủ kỳ", subject: "each branch" }),
  share("80", { code: "D1", text: "Chi bộ hoàn thành tốt", source: "branch ratings" }),
];
const years = [2021, 2022, 2023];

const propose = (table: Table) => proposeReading(table, years, criteria);

describe("the columns of a table are proposed", () => {
  test.each<[string, Table, number, ColumnRole[]]>([
    [
      "from plain heads",
      [
        ["TT", "Mã", "Chỉ tiêu", "ĐVT", "2021", "2022"],
        ["1", "P1a", "Học tập", "%", "98%", "99%"],
      ],
      0,
      ["skip", "code", "text", "unit", 2021, 2022],
    ],
    [
      "from heads of two rows under a title",
      [
        ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIAI ĐOẠN 2021–2025"],
        ["TT", "Nội dung", "Nghị quyết đề ra", "Kết quả thực hiện", ""],
        ["", "", "", "Năm 2021", "Năm 2022"],
        ["1", "Kết nạp đảng viên mới", "2", "1", "3"],
      ],
      2,
      ["skip", "text", "skip", 2021, 2022],
    ],
    [
      "of plan and result of one year, the result",
      [
        ["Tiêu chí", "Kế hoạch 2021", "Thực hiện 2021", "So sánh 2021", "Thực hiện 2022"],
        ["Kết nạp đảng viên mới", "2", "3", "150%", "1"],
      ],
      0,
      ["text", "skip", 2021, "skip", 2022],
    ],
    [
      "by what the cells hold, whatever the heads say",
      [
        ["a", "b", "2022"],
        ["Xếp loại", "P4", "HTTNV"],
      ],
      0,
      ["text", "code", 2022],
    ],
    [
      "of years that are not to be filled, none",
      [["Chỉ tiêu", "2019", "2021–2022", "20221"]],
      0,
      ["text", "skip", "skip", "skip"],
    ],
    ["of a year named twice, the first", [["Chỉ tiêu", "2021", "Năm 2021"]], 0, ["text", 2021, "skip"]],
    ["of nothing, nothing", [], 0, []],
    [
      "with the notes of the one year",
      [["Chỉ tiêu", "Năm 2022", "Đánh giá", "Ghi chú"]],
      0,
      ["text", 2022, "skip", "note 2022"],
    ],
    [
      "with notes beside each year, whatever stands right of them",
      [["Chỉ tiêu", "Ghi chú 2022", "2021", "Ghi chú", "2022", "Giải trình 2021", "Ghi chú 2019"]],
      0,
      ["text", "note 2022", 2021, "note 2021", 2022, "note 2021", "skip"],
    ],
    [
      "with notes in a row below the years",
      [
        ["Chỉ tiêu", "Năm 2021", "", "Năm 2022", ""],
        ["", "Kết quả", "Ghi chú", "Kết quả", "Ghi chú"],
        ["Kết nạp đảng viên mới", "1", "x", "2", ""],
      ],
      0,
      ["text", 2021, "note 2021", 2022, "note 2022"],
    ],
    [
      "without notes of several years",
      [["Chỉ tiêu", "Năm 2021", "Năm 2022", "Ghi chú"]],
      0,
      ["text", 2021, 2022, "skip"],
    ],
  ])("%s", (_, table, head, roles) => expect(propose(table)).toEqual({ head, roles }));
});

const roles: ColumnRole[] = ["code", "text", "unit", 2021, 2022];
const read = (...rows: Table) =>
  readResultTable([["Mã", "Chỉ tiêu", "ĐVT", "2021", "2022"], ...rows], { head: 0, roles }, criteria);
const typed = (row: string[]) =>
  read(row).entries.map((entry) => [entry.year, entry.typed.value, entry.typed.denominator]);

describe("figures are read as they would be typed", () => {
  test.each<[string, string[], unknown[]]>([
    [
      "heads",
      ["P1a", "", "", "64/65", " 65 / 65 "],
      [
        [2021, "64", "65"],
        [2022, "65", "65"],
      ],
    ],
    [
      "percentages",
      ["P1a", "", "", "98,5%", "99"],
      [
        [2021, "98,5%", ""],
        [2022, "99", ""],
      ],
    ],
    [
      "percentages by their unit",
      ["P1a", "", "%", "98,5%", "99"],
      [
        [2021, "98,5%", ""],
        [2022, "99%", ""],
      ],
    ],
    ["quantities, with blanks and dashes for nothing", ["P3a", "", "", "—", "2"], [[2022, "2", ""]]],
    [
      "grades in words and in letters",
      ["P4", "", "", "Tốt", "HTXSNV"],
      [
        [2021, "good", ""],
        [2022, "excellent", ""],
      ],
    ],
    [
      "yes and no",
      ["G4", "", "", "Đạt", "Không đạt."],
      [
        [2021, "yes", ""],
        [2022, "no", ""],
      ],
    ],
    ["what is none of these as it stands", ["G4", "", "", "sắp", ""], [[2021, "sắp", ""]]],
    ["a criterion by its wording", ["", " 3. kết nạp  Đảng viên mới;", "", "1", ""], [[2021, "1", ""]]],
    ["a criterion by its code, in any case", ["p3A", "khác", "", "1", ""], [[2021, "1", ""]]],
  ])("%s", (_, row, entries) => expect(typed(row)).toEqual(entries));

  test("each with the cell it stands in", () =>
    expect(read(["P3a", "", "", "", "5"]).entries).toEqual([
      {
        ...{ row: 1, column: 4, criterion: "P3a", year: 2022, estimate: false, note: null },
        typed: { value: "5", denominator: "" },
      },
    ]));
});

test("rows that are no entered criterion stay behind, by name and reason; those without figures are nothing", () =>
  expect(
    read(
      ["I", "Đối với Đảng bộ", "", "", ""],
      ["", "Tổng cộng", "", "5", ""],
      ["D1", "", "", "80%", ""],
      ["B1", "", "", "1", ""],
    ),
  ).toEqual({
    entries: [],
    faults: [],
    open: [{ row: 2, text: "Tổng cộng", proposed: null }],
    left: [
      { row: 2, why: "unknown", text: "Tổng cộng" },
      { row: 3, why: "derived", text: "D1" },
      { row: 4, why: "each branch", text: "B1" },
    ],
  }));

test("a criterion twice, and a wording that two criteria share, are faults", () => {
  expect(read(["P3a", "", "", "1", ""], ["P3a", "", "", "2", ""]).faults).toEqual([
    { row: 2, code: "criterion twice", text: "P3a" },
  ]);
  const twins = [criterion({ code: "A", text: "Như nhau" }), criterion({ code: "B", text: "như nhau." })];
  expect(readResultTable([["", "Như nhau", "", "1"]], { head: -1, roles }, twins).faults).toEqual([
    { row: 0, code: "several criteria", text: "Như nhau" },
  ]);
});

describe("of a row that is not clear a person says which criterion it is", () => {
  const twins = [criterion({ code: "A", text: "Như nhau" }), criterion({ code: "B", text: "như nhau." })];
  const known = [...twins, ...criteria];
  const table = [
    ["", "Số đảng viên mới", "", "1"],
    ["", "Như nhau", "", "2"],
    ["P4", "", "", "Tốt"],
    ["p4", "", "", "Tốt"],
  ];
  const readAs = (chosen: [number, string | null][]) => {
    const read = readResultTable(table, { head: -1, roles }, known, new Map(chosen));
    return {
      as: read.entries.map(({ row, criterion: code }) => [row, code]),
      asked: read.open.map(({ row }) => row),
      faults: read.faults.map(({ row }) => row),
      left: read.left.map(({ row }) => row),
    };
  };

  test.each<[string, [number, string | null][], ReturnType<typeof readAs>]>([
    ["unsaid", [], { as: [[2, "P4"]], asked: [0, 1, 3], faults: [1, 3], left: [0] }],
    [
      "unknown words",
      [[0, "P3a"]],
      {
        as: [
          [0, "P3a"],
          [2, "P4"],
        ],
        asked: [0, 1, 3],
        faults: [1, 3],
        left: [],
      },
    ],
    [
      "one of two",
      [[1, "B"]],
      {
        as: [
          [1, "B"],
          [2, "P4"],
        ],
        asked: [0, 1, 3],
        faults: [3],
        left: [0],
      },
    ],
    [
      "left out",
      [
        [1, null],
        [3, null],
      ],
      { as: [[2, "P4"]], asked: [0, 1, 3], faults: [], left: [0] },
    ],
    ["one that is taken", [[3, "P4"]], { as: [[2, "P4"]], asked: [0, 1, 3], faults: [1, 3], left: [0] }],
    [
      "one that is entered by branch",
      [[0, "B1"]],
      { as: [[2, "P4"]], asked: [0, 1, 3], faults: [1, 3], left: [0] },
    ],
    ["one that is not there", [[0, "X9"]], { as: [[2, "P4"]], asked: [0, 1, 3], faults: [1, 3], left: [0] }],
  ])("%s", (_, chosen, expected) => expect(readAs(chosen)).toEqual(expected));
});

describe("a row in like words is proposed to be a criterion, and taken for it only once it was said to be", () => {
  const table = (...texts: string[]): Table => texts.map((text) => ["", text, "", "1"]);
  const readAs = (texts: string[], chosen: [number, string | null][] = []) => {
    const { entries, open, left } = readResultTable(
      table(...texts),
      { head: -1, roles },
      criteria,
      new Map(chosen),
    );
    return {
      taken: entries.map(({ criterion: code }) => code),
      proposed: open.map((row) => row.proposed),
      left: left.map(({ why }) => why),
    };
  };
  const like = "Số đảng viên mới kết nạp";

  test.each<[string, ReturnType<typeof readAs>, ReturnType<typeof readAs>]>([
    ["unsaid", readAs([like]), { taken: [], proposed: ["P3a"], left: ["unconfirmed"] }],
    ["confirmed", readAs([like], [[0, "P3a"]]), { taken: ["P3a"], proposed: [null], left: [] }],
    ["said to be another", readAs([like], [[0, "P1a"]]), { taken: ["P1a"], proposed: [null], left: [] }],
    ["left out", readAs([like], [[0, null]]), { taken: [], proposed: [null], left: [] }],
    [
      "that another row is",
      readAs(["Kết nạp đảng viên mới", like]),
      { taken: ["P3a"], proposed: [null], left: ["unknown"] },
    ],
    [
      "that another row was said to be",
      readAs(["x", like], [[0, "P3a"]]),
      { taken: ["P3a"], proposed: [null, null], left: ["unknown"] },
    ],
    [
      "that another row is as like",
      readAs([like, "Đảng viên mới kết nạp"]),
      { taken: [], proposed: [null, null], left: ["unknown", "unknown"] },
    ],
    [
      "that is not entered here",
      readAs(["Tỷ lệ chi bộ họp đủ các kỳ"]),
      { taken: [], proposed: [null], left: ["unknown"] },
    ],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));
});

test.each<[string, string[], string]>([
  ["by its target's code", ["p5", "", "1"], "P5a"],
  ["by its target's words", ["", "Kết nạp đảng viên: từ 3 đồng chí", "1"], "P5a"],
  ["by its own code rather", ["P5b", "Kết nạp đảng viên: từ 3 đồng chí", "1"], "P5b"],
  ["by its own words rather", ["p5", "Kết nạp đảng viên nữ", "1"], "P5b"],
])("a criterion is found %s", (_, row, code) => {
  const known = [
    { ...criterion({ code: "P5a", text: "Kết nạp" }), also: ["P5", "Kết nạp đảng viên: từ 3 đồng chí"] },
    { ...criterion({ code: "P5b", text: "Kết nạp đảng viên nữ" }), also: [] },
  ];
  const { entries } = readResultTable([row], { head: -1, roles: ["code", "text", 2021] }, known);
  expect(entries).toMatchObject([{ criterion: code }]);
});

describe("notes are read beside the figures of their year", () => {
  const table: Table = [
    ["Mã", "Năm 2021", "", "Năm 2022", "Ghi chú"],
    ["", "Thực hiện", "Ghi chú", "", ""],
    ["P3a", "1", "  do chuyển sinh hoạt ", "2", "-"],
    ["P4", "", "chưa xếp loại", "Tốt", ""],
    ["P1a", "", "", "", "còn 2 đồng chí"],
  ];
  const notes = (roles: ColumnRole[]) =>
    readResultTable(table, { head: 0, roles }, criteria).entries.map(
      ({ criterion: code, year, typed, note }) => [code, year, typed.value, note?.column, note?.text],
    );

  test("and one that stands alone goes to what stands in the cell", () =>
    expect(notes(["code", 2021, "note 2021", 2022, "note 2022"])).toEqual([
      ["P3a", 2021, "1", 2, "do chuyển sinh hoạt"],
      ["P3a", 2022, "2", undefined, undefined],
      ["P4", 2021, "", 2, "chưa xếp loại"],
      ["P4", 2022, "good", undefined, undefined],
      ["P1a", 2022, "", 4, "còn 2 đồng chí"],
    ]));

  test("of a year without figures, and of two columns together", () =>
    expect(notes(["code", "skip", "note 2021", "skip", "note 2021"])).toEqual([
      ["P3a", 2021, "", 2, "do chuyển sinh hoạt"],
      ["P4", 2021, "", 2, "chưa xếp loại"],
      ["P1a", 2021, "", 4, "còn 2 đồng chí"],
    ]));

  test("and columns of notes that are left out are named", () => {
    const several: Table = [["Mã", "2021", "2022", "Ghi chú"]];
    expect(notesLeft(several, propose(several))).toEqual(["Ghi chú"]);
    expect(notesLeft(several, { head: 0, roles: ["code", 2021, 2022, "note 2021"] })).toEqual([]);
  });
});

test("figures under an estimate's head are estimates", () => {
  const table = [
    ["Mã", "TH 2021", "Ước TH 2022"],
    ["P3a", "1", "2"],
  ];
  const { entries } = readResultTable(table, { head: 0, roles: ["code", 2021, 2022] }, criteria);
  expect(entries.map(({ year, estimate }) => [year, estimate])).toEqual([
    [2021, false],
    [2022, true],
  ]);
});

test.each<[string, EnteredResult | null, EnteredResult | null, boolean]>([
  ["says the same", { percent: "60" }, { numerator: "60", denominator: "100" }, true],
  ["rounded says the same", { percent: "98.46" }, { numerator: "64", denominator: "65" }, true],
  ["says another share", { percent: "98.5" }, { numerator: "60", denominator: "65" }, false],
  ["is new", { percent: "60" }, null, false],
  ["stands beside a percentage", { percent: "60" }, { percent: "60" }, false],
])("a percentage that %s", (_, percent, heads, same) => expect(isSameShare(percent, heads)).toBe(same));

describe("the unit of a row", () => {
  const money = [criterion({ code: "G1", text: "Thu ngân sách", unit: "tỷ đồng" }), ...criteria];
  const read = (unit: string, words = "Thu ngân sách") =>
    readResultTable(
      [
        ["Chỉ tiêu", "ĐVT", "2021"],
        [words, unit, "13700"],
      ],
      { head: 0, roles: ["text", "unit", 2021] },
      money,
    );

  test.each(["tỷ đồng", "Tỷ đồng/năm", "TỶ ĐỒNG", "", "theo quyết toán"])("“%s” is taken", (unit) => {
    expect(read(unit)).toMatchObject({ faults: [], entries: [{ criterion: "G1" }] });
  });

  test.each(["triệu đồng", "tr.đ", "đồng", "nghìn đồng"])("“%s” is another measure, and told", (unit) => {
    const text = `Thu ngân sách: ${unit} ≠ tỷ đồng`;
    expect(read(unit)).toMatchObject({ faults: [{ code: "unit otherwise", text }], entries: [] });
  });

  test("that says who is counted may be worded otherwise", () => {
    expect(read("người", "Kết nạp đảng viên mới")).toMatchObject({ faults: [], entries: [{}] });
  });
});
