import { describe, expect, test } from "vitest";
import type { Rule } from "#lib/domain/trace.ts";
import { explain } from "#lib/wording/explain.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { branches, judgeStory, yearly } from "#tests/wording/one-criterion.ts";

const last = (row: ReturnType<typeof judgeStory>, locale: "vi" | "en"): string =>
  plainSpaces(explain(row, { branches }, locale).at(-1) ?? "");

type Told = { story: Parameters<typeof judgeStory>[0]; vi: string; en: string };

const total = { horizon: "total" } as const;
const byYear = { horizon: "by year", dueYear: 2025, measure: "quantity", unit: "hộ" } as const;
const average = { horizon: "average", measure: "growth", against: "previous year" } as const;

/** For every rule a story that it decides, and the sentence that ends the explanation. */
const rules: Record<Rule["rule"], Told> = {
  "not applicable": {
    story: {
      criterion: {},
      results: [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, notApplicable: "chưa thành lập" })),
    },
    vi: "Không có năm nào phải đánh giá chỉ tiêu này → không áp dụng.",
    en: "There is no year to assess this target by → not applicable.",
  },
  "not due": {
    story: { criterion: { thresholds: [{ from: 2024, value: "3" }] }, results: [] },
    vi: "Chưa đến năm đánh giá đầu tiên của chỉ tiêu → chưa đến kỳ.",
    en: "The first year of the target to be assessed has not come yet → not yet due.",
  },
  "a year missed": {
    story: { criterion: {}, results: yearly("3", "2") },
    vi: "Chỉ tiêu tính hằng năm: một năm chưa đạt thì cả chỉ tiêu chưa đạt.",
    en: "The target holds for every year: one year not met means that the whole target is not met.",
  },
  "one case is enough": {
    story: {
      criterion: { aim: "at most", thresholds: [{ from: 2021, value: "0" }] },
      results: yearly("0", "0"),
      partial: { value: "1" },
    },
    vi: "Năm 2023 đã phát sinh, mà chỉ tiêu không cho phép trường hợp nào → chưa đạt.",
    en: "A case has occurred in 2023 and the target allows none → not met.",
  },
  "years without data": {
    story: { criterion: {}, results: [] },
    vi: "Còn thiếu số liệu năm 2021 và 2022 → chưa đủ số liệu để đánh giá.",
    en: "Figures are incomplete for 2021 and 2022 → insufficient data.",
  },
  "every year exceeded": {
    story: { criterion: {}, results: yearly("4", "5") },
    vi: "Chỉ tiêu tính hằng năm: các năm đều vượt → vượt.",
    en: "The target holds for every year: it was exceeded throughout → exceeded.",
  },
  "every year holds": {
    story: { criterion: {}, results: yearly("3", "5") },
    vi: "Chỉ tiêu tính hằng năm: các năm đều đạt, nhưng không phải năm nào cũng vượt → đạt.",
    en: "The target holds for every year: it was met throughout, but not exceeded throughout → met.",
  },
  "total breaks the upper bound": {
    story: { criterion: { ...total, aim: "at most", unit: "vụ" }, results: yearly("2", "2") },
    vi: "Cộng các năm: 2 + 2 = 4 > 3 vụ, đã quá mức cho phép của cả nhiệm kỳ → chưa đạt.",
    en: "Sum of the years: 2 + 2 = 4 > 3 vụ, which already exceeds what the whole term allows → not met.",
  },
  "total holds already": {
    story: { criterion: total, results: yearly("1", "2"), partial: { value: "1" } },
    vi: "Cộng các năm: 1 + 2 + 1 = 4 > 3 đảng viên → vượt.",
    en: "Sum of the years: 1 + 2 + 1 = 4 > 3 đảng viên → exceeded.",
  },
  "judged at the end": {
    story: { criterion: total, results: yearly("0", "1", "0", "1", "0"), throughYear: 2025 },
    vi: "Cộng các năm: 0 + 1 + 0 + 1 + 0 = 2 < 3 đảng viên, tính cả nhiệm kỳ → chưa đạt.",
    en: "Sum of the years: 0 + 1 + 0 + 1 + 0 = 2 < 3 đảng viên, over the whole term → not met.",
  },
  pace: {
    story: {
      criterion: { ...total, thresholds: [{ from: 2021, value: "8" }] },
      results: yearly("1", "1"),
    },
    vi: "Đến hết năm 2022 được 2 đảng viên, theo tiến độ cần ≥ 3,2 đảng viên → chậm tiến độ; mỗi năm còn lại (2023, 2024, 2025) cần ≥ 2.",
    en: "2 đảng viên reached by the end of 2022, the pace asks for ≥ 3.2 đảng viên → behind schedule; each remaining year (2023, 2024, 2025) needs ≥ 2.",
  },
  "mean so far": {
    story: {
      criterion: { horizon: "average", unit: "%" },
      results: yearly("1", "2", "2.5", "3"),
      throughYear: 2024,
    },
    vi: "Bình quân 2021, 2022, 2023 và 2024: 2,13% < 3% → chậm tiến độ; năm còn lại (2025) cần ≥ 6,5%.",
    en: "Average of 2021, 2022, 2023, and 2024: 2.13% < 3% → behind schedule; the remaining year (2025) needs ≥ 6.5%.",
  },
  "due year judged": {
    story: {
      criterion: { ...byYear, dueYear: 2022, aim: "at most", thresholds: [{ from: 2021, value: "5" }] },
      results: yearly("9", "5"),
    },
    vi: "Năm 2022 là năm phải đạt: 5 ≤ 5 hộ → đạt.",
    en: "2022 is the year in which it is due: 5 ≤ 5 hộ → met.",
  },
  "due year without data": {
    story: { criterion: { ...byYear, dueYear: 2022 }, results: yearly("1") },
    vi: "Năm 2022 là năm phải đạt nhưng chưa có số liệu → chưa đủ số liệu.",
    en: "2022 is the year in which it is due, but there are no figures → insufficient data.",
  },
  "no value yet": {
    story: { criterion: { ...byYear, dueYear: undefined }, results: [] },
    vi: "Chưa có số liệu năm nào, đến năm cuối nhiệm kỳ mới phải đạt → chưa đến kỳ.",
    en: "There are no figures yet, and it is due only in the last year of the term → not yet due.",
  },
  "holds already": {
    story: { criterion: byYear, results: yearly("1", "4") },
    vi: "Năm 2022 đã đạt mức phải đạt vào năm 2025: 4 > 3 hộ, cần giữ vững → vượt.",
    en: "The demand of 2025 is already met in 2022: 4 > 3 hộ, and has to be held → exceeded.",
  },
  "no baseline": {
    story: { criterion: byYear, results: yearly("1", "2") },
    vi: "Chưa đạt mức phải đạt vào năm 2025 (2 < 3 hộ) và không có số liệu gốc để tính tiến độ → đang thực hiện.",
    en: "The demand of 2025 is not met yet (2 < 3 hộ) and there is no baseline to measure the pace by → in progress.",
  },
};

describe("the sentence that decides", () => {
  test.each(Object.entries(rules))("%s", (rule, { story, vi, en }) => {
    const row = judgeStory(story);
    expect(row.criteria[0]?.courses[0]?.rule.rule).toBe(rule);
    expect(last(row, "vi")).toBe(vi);
    expect(last(row, "en")).toBe(en);
  });

  const others: [string, Told][] = [
    [
      "a total that is met, but may still be exceeded, is secured",
      {
        story: { criterion: total, results: yearly("1", "2") },
        vi: "Cộng các năm: 1 + 2 = 3 ≥ 3 đảng viên, đã đạt mức của cả nhiệm kỳ, còn có thể vượt → đạt.",
        en: "Sum of the years: 1 + 2 = 3 ≥ 3 đảng viên, the demand of the whole term is already met and may still be exceeded → met.",
      },
    ],
    [
      "what cannot be exceeded is met at best",
      {
        story: { criterion: {}, results: yearly("3", "5"), exceedable: false },
        vi: "Chỉ tiêu tính hằng năm: các năm đều đạt, không có mức vượt → đạt.",
        en: "The target holds for every year: it was met throughout, and it cannot be exceeded → met.",
      },
    ],
    [
      "an upper bound leaves at most so much a year, rounded down",
      {
        story: {
          criterion: { ...total, aim: "at most", unit: "vụ", thresholds: [{ from: 2021, value: "5" }] },
          results: yearly("0", "3"),
        },
        vi: "Đến hết năm 2022 được 3 vụ, theo tiến độ cần ≤ 2 vụ → chậm tiến độ; mỗi năm còn lại (2023, 2024, 2025) cần ≤ 0,66.",
        en: "3 vụ reached by the end of 2022, the pace asks for ≤ 2 vụ → behind schedule; each remaining year (2023, 2024, 2025) needs ≤ 0.66.",
      },
    ],
    [
      "what each remaining year needs is rounded up",
      {
        story: {
          criterion: { ...total, thresholds: [{ from: 2021, value: "7" }] },
          results: yearly("1", "1"),
        },
        vi: "Đến hết năm 2022 được 2 đảng viên, theo tiến độ cần ≥ 2,8 đảng viên → chậm tiến độ; mỗi năm còn lại (2023, 2024, 2025) cần ≥ 1,67.",
        en: "2 đảng viên reached by the end of 2022, the pace asks for ≥ 2.8 đảng viên → behind schedule; each remaining year (2023, 2024, 2025) needs ≥ 1.67.",
      },
    ],
    [
      "growth compounds",
      {
        story: {
          criterion: {
            ...average,
            baseline: { year: 2020, value: "100" },
            thresholds: [{ from: 2021, value: "4" }],
          },
          results: yearly("104", "107"),
        },
        vi: "Cộng dồn 2021 và 2022 được 7%, so với 8,16% theo mức ≥ 4% mỗi năm → chậm tiến độ.",
        en: "2021 and 2022 compounded: 7%, against 8.16% at ≥ 4% a year → behind schedule.",
      },
    ],
    [
      "the pace of a state runs from its baseline",
      {
        story: {
          criterion: {
            ...byYear,
            aim: "at most",
            baseline: { year: 2020, value: "10" },
            thresholds: [{ from: 2021, value: "0" }],
          },
          results: yearly("9", "6"),
        },
        vi: "Đến hết năm 2022 được 6 hộ, theo tiến độ cần ≤ 6 hộ → đạt tiến độ.",
        en: "6 hộ reached by the end of 2022, the pace asks for ≤ 6 hộ → on track.",
      },
    ],
  ];
  test.each(others)("%s", (_, { story, vi, en }) => {
    expect(last(judgeStory(story), "vi")).toBe(vi);
    expect(last(judgeStory(story), "en")).toBe(en);
  });
});
