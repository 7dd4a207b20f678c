import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { blankResult, readTypedResult, type TypedResult, typeResult } from "#lib/reading/typed-result.ts";

const criterion = (over: Partial<Criterion>): Criterion => ({
  code: "X",
  text: "",
  role: "headline",
  measure: "quantity",
  subject: "organisation",
  source: "entered",
  aim: "at least",
  horizon: "every year",
  headcount: "exact",
  thresholds: [{ from: 2021, value: "1" }],
  ...over,
});

const share = criterion({ measure: "share", of: "population" });
const quota = criterion({ measure: "share", of: "quota" });
const heads = criterion({ measure: "share", of: "population", headcount: "rounded down" });
const quantity = criterion({});
const total = criterion({ horizon: "total" });
const growth = criterion({ measure: "growth" });
const percents = criterion({ unit: "%" });
const rating = criterion({ measure: "rating", thresholds: [{ from: 2021, value: "good" }] });
const yesNo = criterion({ measure: "yes-no", thresholds: [] });

const read = (of: Criterion, typed: Partial<TypedResult>) =>
  readTypedResult(of, { ...blankResult, ...typed });

describe("what was typed", () => {
  test.each<[string, Criterion, Partial<TypedResult>, object | null]>([
    ["heads", share, { value: "64", denominator: "65" }, { numerator: "64", denominator: "65" }],
    ["a percentage without heads", share, { value: "98,5%" }, { percent: "98.5" }],
    [
      "more than a quota",
      quota,
      { value: "110", denominator: "100" },
      { numerator: "110", denominator: "100" },
    ],
    ["a quantity", quantity, { value: "1.234,5" }, { value: "1234.5" }],
    ["no", yesNo, { value: "no" }, { value: false }],
    ["Đạt, in a word", yesNo, { value: " ĐẠT" }, { value: true }],
    ["Chưa đạt, in words", yesNo, { value: "Chưa  đạt" }, { value: false }],
    ["Không đạt, in words", yesNo, { value: "không đạt" }, { value: false }],
    ["Có, in a word", yesNo, { value: "có" }, { value: true }],
    [
      "a ratio as the screen writes it, over what base figures had filled",
      share,
      { value: "11/75 = 14,67%", denominator: "66" },
      { numerator: "11", denominator: "75" },
    ],
    ["a percentage of growth", growth, { value: "12,5%" }, { value: "12.5" }],
    ["a percentage where percents are counted", percents, { value: "2%" }, { value: "2" }],
    ["none, in words", quantity, { value: "Không có" }, { value: "0" }],
    [
      "none of them, in a word",
      share,
      { value: "không", denominator: "65" },
      { numerator: "0", denominator: "65" },
    ],
    ["a grade, in letters", rating, { value: "HTXSNV" }, { value: "excellent" }],
    ["a blank, which is no zero", quantity, { value: "  " }, null],
    ["not applicable", quantity, { notApplicable: " chưa thành lập " }, { notApplicable: "chưa thành lập" }],
    ["nothing", quantity, {}, null],
    ["a denominator alone, which base figures had filled", share, { denominator: "65" }, null],
    ["a negative quantity that is meant", quantity, { value: "-2", negative: "yes" }, { value: "-2" }],
    ["a note without a figure", quantity, { note: "chờ số liệu" }, { value: null, note: "chờ số liệu" }],
    [
      "an estimate as of a day",
      quantity,
      { value: "2", estimate: "yes", asOf: "2022-12-31" },
      { value: "2", estimate: true, asOf: "2022-12-31" },
    ],
    [
      "its evidence",
      quantity,
      { value: "2", evidence: " 12-QĐ/ĐU ", evidenceOn: "2022-12-31", evidenceLink: "https://a.vn/12 " },
      { value: "2", evidence: "12-QĐ/ĐU", evidenceOn: "2022-12-31", evidenceLink: "https://a.vn/12" },
    ],
  ])("%s is recorded", (_, of, typed, result) => expect(read(of, typed)).toEqual({ result, faults: [] }));

  test.each<[string, Criterion, Partial<TypedResult>, string, string]>([
    ["a word", quantity, { value: "hai" }, "value", "unreadable"],
    ["that nothing is there yet", quantity, { value: "chưa có" }, "value", "unreadable"],
    ["a dash", quantity, { value: "-" }, "value", "unreadable"],
    ["none of a growth", growth, { value: "Không có" }, "value", "unreadable"],
    ["none where percents are counted", percents, { value: "không" }, "value", "unreadable"],
    ["a percentage where things are counted", quantity, { value: "2%" }, "value", "percent sign"],
    ["a percentage as a total", share, { value: "64", denominator: "65%" }, "denominator", "percent sign"],
    ["a number of 20 digits", quantity, { value: "9".repeat(20) }, "value", "too many digits"],
    ["a number with two meanings", quantity, { value: "1.234" }, "value", "ambiguous"],
    ["a negative quantity", quantity, { value: "-1" }, "value", "negative asked"],
    ["a negative part of a total", total, { value: "-1", negative: "yes" }, "value", "negative"],
    ["a negative count", share, { value: "-1", denominator: "65" }, "value", "negative"],
    ["66 of 65", share, { value: "66", denominator: "65" }, "value", "numerator above denominator"],
    ["101 % of a population", share, { value: "101%" }, "value", "above 100 percent"],
    ["0 of 0", share, { value: "0", denominator: "0" }, "denominator", "zero denominator"],
    ["heads without their total", share, { value: "64" }, "denominator", "denominator missing"],
    ["half a head", heads, { value: "10,5", denominator: "75" }, "value", "not whole"],
    ["a result beside not applicable", quantity, { value: "2", notApplicable: "x" }, "notApplicable", "both"],
    ["a day that is not there", quantity, { value: "2", asOf: "2023-02-30" }, "asOf", "impossible date"],
    ["a year that is none", quantity, { value: "2", asOf: "0000-01-01" }, "asOf", "impossible date"],
    ["a control character in a note", quantity, { value: "2", note: "a\0b" }, "note", "character"],
    ["a note without end", quantity, { value: "2", note: "ă".repeat(20_001) }, "note", "too long"],
    ["a link that runs a script", quantity, { evidenceLink: "javascript:alert(1)" }, "evidenceLink", "link"],
    ["a document's day that is not there", quantity, { evidenceOn: "0" }, "evidenceOn", "impossible date"],
    ["a reason that nobody sees", quantity, { notApplicable: "\u200b" }, "notApplicable", "empty reason"],
    ["a reason with broken Unicode", quantity, { notApplicable: "x\ud800" }, "notApplicable", "character"],
    ["a choice that is not offered", yesNo, { value: "maybe" }, "value", "unreadable"],
  ])("%s is refused beside its field", (_, of, typed, field, code) =>
    expect(read(of, typed)).toMatchObject({ result: null, faults: [{ field, code }] }),
  );

  test("is told whole: every fault of the cell", () =>
    expect(read(quantity, { value: "hai", asOf: "hôm qua" }).faults).toHaveLength(2));
});

describe("what fields show", () => {
  test.each<[Criterion, Parameters<typeof typeResult>[0]]>([
    [share, { numerator: "64", denominator: "65", note: "tạm tính" }],
    [share, { percent: "98.46" }],
    [quantity, { value: "1234.5" }],
    [quantity, { value: "1.234" }],
    [quantity, { value: "-0.5" }],
    [yesNo, { value: true, estimate: true }],
    [quantity, { notApplicable: "không tổ chức" }],
    [quantity, null],
  ])("reads as the same again", (of, result) =>
    expect(readTypedResult(of, typeResult(result))).toEqual({ result, faults: [] }),
  );
});
