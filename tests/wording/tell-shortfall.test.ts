import { expect, test } from "vitest";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { branches, judgeStory, shares, yearly } from "#tests/wording/one-criterion.ts";

type Story = Parameters<typeof judgeStory>[0];

const tell = (story: Story, locale: "vi" | "en" = "vi"): string =>
  plainSpaces(tellShortfall(judgeStory(story), { branches }, locale));

const at = (value: string, upper?: string) => [
  { from: 2021, value, ...(upper === undefined ? {} : { upper }) },
];
const share = { measure: "share", thresholds: at("100") } as const;
const cases = { unit: "vụ", aim: "at most" } as const;
const total = { horizon: "total", thresholds: at("10") } as const;
const growth = {
  measure: "growth",
  against: "previous year",
  baseline: { year: 2020, value: "100" },
} as const;
const ended = yearly("1", "1", "1", "1", "1");

test.each<[string, Story, string]>([
  [
    "a share with its heads",
    { criterion: share, results: shares("60/60", "64/65") },
    "năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức 100%",
  ],
  [
    "a share of which only the percentage is known",
    {
      criterion: share,
      results: [
        { year: 2021, percent: "100" },
        { year: 2022, percent: "99.996" },
      ],
    },
    "năm 2022 đạt 99,99%, thấp hơn mức 100%",
  ],
  [
    "a share that is to stay low",
    { criterion: { ...share, aim: "at most", thresholds: at("1") }, results: shares("0/60", "1/65") },
    "năm 2022 là 1,54% (1/65 đảng viên), cao hơn mức 1%",
  ],
  [
    "heads that were rounded",
    {
      criterion: { ...share, thresholds: at("15"), headcount: "rounded up" },
      results: shares("11/75", "12/75"),
    },
    "năm 2021 đạt 11/75 đảng viên (14,67%), chưa đủ mức 12/75 (15%)",
  ],
  [
    "a count",
    { criterion: {}, results: yearly("3", "2") },
    "năm 2022 đạt 2 đảng viên, thấp hơn mức 3 đảng viên",
  ],
  [
    "two years",
    { criterion: {}, results: yearly("1", "2") },
    "năm 2021 đạt 1 đảng viên, thấp hơn mức 3 đảng viên; năm 2022 đạt 2 đảng viên, thấp hơn mức 3 đảng viên",
  ],
  [
    "the bound itself where more is asked",
    { criterion: { aim: "more than" }, results: yearly("4", "3") },
    "năm 2022 đạt 3 đảng viên, chưa cao hơn mức 3 đảng viên",
  ],
  [
    "a count that is to stay low",
    { criterion: { ...cases, thresholds: at("2") }, results: yearly("2", "3") },
    "năm 2022 là 3 vụ, cao hơn mức 2 vụ",
  ],
  [
    "what must not happen at all",
    { criterion: { ...cases, thresholds: at("0") }, results: yearly("0", "1") },
    "năm 2022 có 1 vụ, trong khi không được để xảy ra",
  ],
  [
    "the bound itself where less is asked",
    { criterion: { ...cases, aim: "less than", thresholds: at("2") }, results: yearly("1", "2") },
    "năm 2022 là 2 vụ, chưa thấp hơn mức 2 vụ",
  ],
  [
    "another number than the one asked",
    { criterion: { aim: "exactly" }, results: yearly("3", "4") },
    "năm 2022 là 4 đảng viên, khác với mức 3 đảng viên",
  ],
  [
    "below a range",
    { criterion: { aim: "between", better: "higher", thresholds: at("3", "5") }, results: yearly("4", "2") },
    "năm 2022 đạt 2 đảng viên, thấp hơn khoảng từ 3 đến 5 đảng viên",
  ],
  [
    "above a range",
    { criterion: { aim: "between", better: "inside", thresholds: at("3", "5") }, results: yearly("4", "6") },
    "năm 2022 là 6 đảng viên, cao hơn khoảng từ 3 đến 5 đảng viên",
  ],
  [
    "growth",
    { criterion: { ...growth, thresholds: at("4") }, results: yearly("104", "106") },
    "năm 2022 mức tăng là 1,92%, thấp hơn mức 4%",
  ],
  [
    "a rating",
    {
      criterion: { measure: "rating", thresholds: at("good") },
      results: yearly("good", "completed"),
    },
    "năm 2022 xếp loại Hoàn thành nhiệm vụ, thấp hơn mức Hoàn thành tốt nhiệm vụ",
  ],
  [
    "yes or no",
    {
      criterion: { measure: "yes-no", thresholds: [] },
      results: [
        { year: 2021, value: true },
        { year: 2022, value: false },
      ],
    },
    "năm 2022 không đạt",
  ],
  [
    "years without figures",
    { criterion: {}, results: yearly(null, null) },
    "chưa có số liệu năm 2021 và 2022",
  ],
  [
    "a term that ended short of its total",
    { criterion: total, results: ended, throughYear: 2025 },
    "cả nhiệm kỳ đạt 5 đảng viên, thấp hơn mức 10 đảng viên",
  ],
  [
    "a total that is past its bound",
    { criterion: { ...total, ...cases }, results: yearly("6", "6") },
    "tính đến nay là 12 vụ, cao hơn mức 10 vụ",
  ],
  [
    "a total behind its pace",
    { criterion: total, results: yearly("1", "1") },
    "đến hết năm 2022 đạt 2 đảng viên, trong khi theo tiến độ phải đạt 4 đảng viên",
  ],
  [
    "a total that grows too fast",
    { criterion: { ...total, ...cases }, results: yearly("3", "3") },
    "đến hết năm 2022 là 6 vụ, trong khi theo tiến độ không được quá 4 vụ",
  ],
  [
    "a mean",
    { criterion: { horizon: "average" }, results: yearly("2", "3") },
    "bình quân các năm 2021 và 2022 đạt 2,5 đảng viên, thấp hơn mức 3 đảng viên",
  ],
  [
    "growth over the years",
    {
      criterion: { ...growth, horizon: "average", thresholds: at("13") },
      results: yearly("112", "125.44"),
    },
    "cộng dồn các năm 2021 và 2022 tăng 25,44%, thấp hơn mức 27,69% (≥ 13% mỗi năm)",
  ],
  [
    "growth that is to stay low",
    {
      criterion: { ...growth, horizon: "average", aim: "at most", thresholds: at("1") },
      results: yearly("102", "104.04"),
    },
    "cộng dồn các năm 2021 và 2022 tăng 4,04%, cao hơn mức 2,01% (≤ 1% mỗi năm)",
  ],
  [
    "growth that only equals what it should pass",
    {
      criterion: { ...growth, horizon: "average", aim: "more than", thresholds: at("10") },
      results: yearly("110", "121"),
    },
    "cộng dồn các năm 2021 và 2022 tăng 21%, mới bằng mức 21% (> 10% mỗi năm)",
  ],
  [
    "the year in which it was due",
    {
      criterion: { horizon: "by year", dueYear: 2022, thresholds: at("80"), unit: "%" },
      results: yearly("50", "70"),
    },
    "năm 2022 đạt 70%, thấp hơn mức 80%",
  ],
  [
    "a due year without figures",
    { criterion: { horizon: "by year", dueYear: 2022 }, results: yearly("1", null) },
    "năm 2022 chưa có số liệu",
  ],
  [
    "branches, each with what it lacks",
    {
      criterion: { subject: "each branch", thresholds: at("2"), unit: "cuộc" },
      results: [
        { year: 2021, branch: "a", value: "2" },
        { year: 2022, branch: "a", value: "2" },
        { year: 2021, branch: "b", value: "2" },
        { year: 2022, branch: "b", value: "1" },
      ],
    },
    "1/2 chi bộ chưa đạt, gồm Chi bộ Tổng hợp (năm 2022 đạt 1 cuộc, thấp hơn mức 2 cuộc)",
  ],
  [
    "a condition by its name",
    {
      criterion: share,
      results: shares("60/60", "65/65"),
      condition: { criterion: { ...share, thresholds: at("20") }, results: shares("12/60", "9/65") },
    },
    "trong đó “Điều kiện”: năm 2022 đạt 13,85% (9/65 đảng viên), thấp hơn mức 20%",
  ],
])("running text tells %s", (_, story, told) => expect(tell(story)).toBe(told));

test("the same in English", () => {
  expect(tell({ criterion: share, results: shares("60/60", "64/65") }, "en")).toBe(
    "in 2022 98.46% (64/65 đảng viên) was reached, below the required 100%",
  );
});
