import Fraction from "fraction.js";
import { expect, test } from "vitest";
import type { YearTrace } from "#lib/domain/trace.ts";
import type { VersionChange } from "#lib/domain/version-change.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { wordChanges } from "#lib/wording/word-changes.ts";
import { branch, criterion, share, target } from "#tests/domain/builders.ts";

const rated = share("100", { code: "P5a", text: "đảng viên hoàn thành tốt" });
const excellent = share("20", { code: "P5b", text: "đảng viên xuất sắc", role: "condition" });
const P5 = target([rated, excellent], { code: "P5", text: "100% đảng viên hoàn thành tốt" });
const P3 = target([criterion()], { code: "P3", text: "Kết nạp 3 đảng viên" });
const gone = target([criterion()], { code: "P0", text: "Chỉ tiêu cũ" });
const named = { branches: [branch("mot")], targets: [P3, P5] };

const year = (numerator: number): YearTrace => ({
  ...{
    year: 2022,
    partial: false,
    notApplicable: null,
    heads: null,
    lead: null,
    verdict: null,
    missingBranches: [],
  },
  threshold: { from: 2021, value: "100" },
  value: {
    measure: "share",
    percent: new Fraction(numerator, 65).mul(100),
    heads: { numerator: new Fraction(numerator), denominator: new Fraction(65) },
  },
});

const value = {
  of: "value",
  target: P5,
  criterion: rated,
  branch: null,
  year: 2022,
  partial: false,
} as const;
const narrative = { of: "narrative", target: null, group: null, part: "lessons", became: "written" } as const;

test.each<[VersionChange, string]>([
  [
    { ...value, before: year(64), after: year(65) },
    "Đảng viên hoàn thành tốt, năm 2022: 64/65 = 98,46% → 65/65 = 100%",
  ],
  [
    { ...value, branch: "mot", before: null, after: year(65) },
    "Đảng viên hoàn thành tốt, Chi bộ mot, năm 2022: — → 65/65 = 100%",
  ],
  [
    { ...value, branch: "hai", partial: true, before: year(65), after: null },
    "Đảng viên hoàn thành tốt, hai, năm 2022 (chưa hết năm): 65/65 = 100% → —",
  ],
  [{ of: "verdict", target: P5, before: "missed", after: "met" }, "Đánh giá theo số liệu: Chưa đạt → Đạt"],
  [
    { of: "conclusion", target: P5, before: null, after: { target: "P5", verdict: "met" } },
    "Kết luận của hội nghị: chưa kết luận → Đạt",
  ],
  [
    {
      of: "conclusion",
      target: P5,
      before: { target: "P5", verdict: "met" },
      after: { target: "P5", verdict: "met", text: "x" },
    },
    "Lời kết luận, lý do, người hoặc ngày kết luận đã sửa",
  ],
  [{ of: "target", target: P5, became: "reworded" }, "Nội dung hoặc mức đề ra của chỉ tiêu đã sửa"],
  [{ of: "basis", before: "computed", after: "concluded" }, "Cơ sở đánh giá: Theo số liệu → Theo kết luận"],
  [
    { of: "unapproved years", before: [2021, 2022], after: [] },
    "Năm chưa duyệt số liệu: 2021, 2022 → không có",
  ],
  [
    { of: "tally", group: "party", verdict: "missed", before: 1, after: 0 },
    "Đối với Đảng bộ: chưa đạt 1 → 0",
  ],
  [{ of: "stated counts", group: "party" }, "Đối với Đảng bộ: số lượng nêu trong văn bản đã sửa"],
  [narrative, "Bài học kinh nghiệm: đã viết"],
  [{ ...narrative, group: "party", part: "strengths" }, "Đối với Đảng bộ, ưu điểm: đã viết"],
  [{ ...narrative, part: "một phần mới" }, "một phần mới: đã viết"],
  [{ of: "other" }, "Tên gọi, ghi chú, cảnh báo hoặc thông tin khác của kỳ kiểm điểm đã sửa"],
])("%#: a change is a line", (change, line) => {
  expect(wordChanges([change], named, "vi").flatMap(({ lines }) => lines.map(plainSpaces))).toEqual([line]);
});

test("a target's only criterion does not name itself", () => {
  const [worded] = wordChanges([{ ...value, target: P3, before: null, after: year(65) }], named, "en");
  expect(worded).toEqual({
    code: "P3",
    title: "Kết nạp 3 đảng viên",
    lines: ["2022: — →\u00a065/65 = 100%"],
  });
});

test("the whole stands first, then the targets in their order, those that are gone last", () => {
  const changes: VersionChange[] = [
    { of: "target", target: gone, became: "removed" },
    { of: "verdict", target: P5, before: "missed", after: "met" },
    { ...narrative, target: "P3", part: "remedies" },
    { of: "other" },
    { ...narrative, target: "P5", part: "shortcomings" },
  ];
  const worded = wordChanges(changes, named, "vi");
  expect(worded.map(({ code, lines }) => [code, lines.length])).toEqual([
    [null, 1],
    ["P3", 1],
    ["P5", 2],
    ["P0", 1],
  ]);
});
