import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { formatDay, formatDecimal, formatLongDay, formatMoment, formatPercent } from "#lib/wording/format.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { wordDemand, wordDemands } from "#lib/wording/word-demand.ts";
import { wordNumber } from "#lib/wording/word-number.ts";
import { criterionOf } from "#tests/wording/one-criterion.ts";

describe("numbers", () => {
  test.each([
    ["1234.5", "1.234,5", "1,234.5"],
    ["1234567", "1.234.567", "1,234,567"],
    ["999", "999", "999"],
    ["-1234.50", "-1.234,5", "-1,234.5"],
    ["0", "0", "0"],
    ["0.123456789", "0,123456789", "0.123456789"],
  ])("the decimal %s is %s, in English %s", (decimal, vi, en) => {
    expect(formatDecimal(decimal, "vi")).toBe(vi);
    expect(formatDecimal(decimal, "en")).toBe(en);
  });

  test("a fraction takes at most two decimals, and what is not 0 is never printed as 0", () => {
    expect(formatDecimal(new Fraction(2, 3), "vi")).toBe("0,67");
    expect(formatDecimal(new Fraction(1, 900), "vi")).toBe("0,001");
    expect(formatPercent("91.5", "vi")).toBe("91,5%");
  });

  test.each([
    ["at least", "99.996", "100", "99,99%"],
    ["at least", "98.4615384", "100", "98,46%"],
    ["at least", "14.6666667", "15", "14,67%"],
    ["at least", "100.001", "100", "100,001%"],
    ["at most", "2.503", "2.5", "2,51%"],
    ["at most", "2.4999", "2.5", "2,4999%"],
    ["more than", "90", "90", "90%"],
    ["more than", "90.0004", "90", "90,0004%"],
  ] as const)("%s: %s beside %s is %s", (aim, value, bound, shown) => {
    const criterion = criterionOf({ measure: "share", aim });
    expect(wordNumber(new Fraction(value), criterion, { from: 2021, value: bound }, "vi")).toBe(shown);
  });
});

describe("days", () => {
  test("short, and in the form of official documents", () => {
    expect(formatDay("2023-04-24", "vi")).toBe("24/04/2023");
    expect(formatDay("2023-04-04", "en")).toBe("4 Apr 2023");
    expect(formatLongDay("2026-02-05")).toBe("ngày 05 tháng 02 năm 2026");
    expect(formatLongDay("2023-04-24")).toBe("ngày 24 tháng 4 năm 2023");
    expect(formatLongDay("2023-12-01")).toBe("ngày 01 tháng 12 năm 2023");
  });

  test("a moment is the office's, whatever the server's zone", () => {
    expect(formatMoment(new Date("2023-04-24T17:30:00Z"), "vi")).toBe("25/04/2023 00:30");
  });
});

describe("demands", () => {
  const share: Partial<Criterion> = { measure: "share", thresholds: [{ from: 2021, value: "100" }] };
  const demands: [Partial<Criterion>, string, string][] = [
    [share, "≥ 100%", "≥ 100%"],
    [{ horizon: "total" }, "≥ 3 đảng viên, cả nhiệm kỳ", "≥ 3 đảng viên, over the whole term"],
    [{ subject: "each branch" }, "≥ 3 đảng viên, mỗi chi bộ", "≥ 3 đảng viên, each branch"],
    [
      { measure: "rating", unit: undefined, thresholds: [{ from: 2021, value: "good" }] },
      "Hoàn thành tốt nhiệm vụ trở lên",
      "Good or better",
    ],
    [
      { measure: "rating", thresholds: [{ from: 2021, value: "excellent" }] },
      "Hoàn thành xuất sắc nhiệm vụ",
      "Excellent",
    ],
    [{ measure: "yes-no", thresholds: [] }, "Đạt", "Yes"],
    [{ aim: "at most", unit: "vụ", thresholds: [{ from: 2021, value: "0" }] }, "0 vụ", "0 vụ"],
    [{ ...share, aim: "less than", thresholds: [{ from: 2021, value: "0.5" }] }, "< 0,5%", "< 0.5%"],
    [
      {
        ...share,
        aim: "between",
        better: "higher",
        horizon: "average",
        thresholds: [{ from: 2021, value: "12", upper: "13" }],
      },
      "từ 12% đến 13%, bình quân hằng năm",
      "12% to 13%, yearly average",
    ],
    [{ ...share, horizon: "by year", dueYear: 2025 }, "≥ 100%, đến năm 2025", "≥ 100%, by 2025"],
    [
      { measure: "growth", against: "previous year", thresholds: [{ from: 2021, value: "4" }] },
      "≥ 4% so với năm trước",
      "≥ 4% over the previous year",
    ],
    [{ unit: "‰", thresholds: [{ from: 2021, value: "0.3" }] }, "≥ 0,3‰", "≥ 0.3‰"],
  ];
  test.each(demands)("%o is %s", (given, vi, en) => {
    expect(plainSpaces(wordDemand(criterionOf(given), 2022, "vi"))).toBe(vi);
    expect(plainSpaces(wordDemand(criterionOf(given), 2022, "en"))).toBe(en);
  });

  test.each<[string, Partial<Criterion>, number[], string]>([
    ["each year's of a road map", {}, [2021, 2022, 2023], "2021: ≥ 3 đảng viên; 2023: ≥ 5 đảng viên"],
    ["one that is not changed yet", {}, [2021, 2022], "≥ 3 đảng viên"],
    ["one that was changed before", {}, [2023, 2024], "≥ 5 đảng viên"],
    ["the last of a total", { horizon: "total" }, [2021, 2022, 2023], "≥ 5 đảng viên, cả nhiệm kỳ"],
  ])("of some years it says %s", (_, own, years, said) => {
    const thresholds = [
      { from: 2021, value: "3" },
      { from: 2023, value: "5" },
    ];
    expect(plainSpaces(wordDemands(criterionOf({ thresholds, ...own }), years, "vi"))).toBe(said);
  });

  test("the demand of a year is the one in force then", () => {
    const thresholds = [
      { from: 2021, value: "3" },
      { from: 2023, value: "5" },
    ];
    expect(plainSpaces(wordDemand(criterionOf({ thresholds }), 2022, "vi"))).toBe("≥ 3 đảng viên");
    expect(plainSpaces(wordDemand(criterionOf({ thresholds }), 2023, "vi"))).toBe("≥ 5 đảng viên");
    // Before its first year it says from when on.
    const early = plainSpaces(wordDemand(criterionOf({ thresholds, horizon: "total" }), 2020, "vi"));
    expect(early).toBe("≥ 3 đảng viên, cả nhiệm kỳ, áp dụng từ năm 2021");
  });
});
