import { expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { explain } from "#lib/wording/explain.ts";
import { explainBranch } from "#lib/wording/explain-criterion.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";
import { branches, judgeStory, shares, yearly } from "#tests/wording/one-criterion.ts";

type Story = Parameters<typeof judgeStory>[0];

const tell = (story: Story, locale: "vi" | "en" = "vi"): string[] =>
  explain(judgeStory(story), { branches }, locale).map(plainSpaces);

const everyone: Partial<Criterion> = { measure: "share", thresholds: [{ from: 2021, value: "100" }] };

test("a year tells share, bound, heads and what follows; the last sentence decides", () => {
  const story: Story = { criterion: everyone, results: shares("60/60", "64/65") };
  expect(tell(story)).toEqual([
    "Năm 2021: 60/60 = 100% ≥ 100% → đạt.",
    "Năm 2022: 64/65 = 98,46% < 100%; cần 65/65, thiếu 1 đảng viên → chưa đạt.",
    "Chỉ tiêu tính hằng năm: một năm chưa đạt thì cả chỉ tiêu chưa đạt.",
  ]);
  expect(tell(story, "en")).toEqual([
    "In 2021: 60/60 = 100% ≥ 100% → met.",
    "In 2022: 64/65 = 98.46% < 100%; 65/65 needed, 1 short → not met.",
    "The target holds for every year: one year not met means that the whole target is not met.",
  ]);
});

test("rounded heads tell how they were rounded", () => {
  const fifteen: Partial<Criterion> = { measure: "share", thresholds: [{ from: 2021, value: "15" }] };
  const results = shares("11/75");
  expect(tell({ criterion: { ...fifteen, headcount: "rounded down" }, results, throughYear: 2021 })[0]).toBe(
    "Năm 2021: 11/75 = 14,67%; 15% của 75 làm tròn xuống là 11; cần 11/75, có 11 → đạt.",
  );
  expect(tell({ criterion: { ...fifteen, headcount: "rounded up" }, results, throughYear: 2021 })[0]).toBe(
    "Năm 2021: 11/75 = 14,67%; 15% của 75 làm tròn lên là 12; cần 12/75, có 11, thiếu 1 đảng viên → chưa đạt.",
  );
});

test("a condition is introduced by “Trong đó” and takes one sentence", () => {
  const twenty: Partial<Criterion> = { measure: "share", thresholds: [{ from: 2021, value: "20" }] };
  const story: Story = {
    criterion: everyone,
    results: shares("60/60", "65/65"),
    condition: { criterion: twenty, results: shares("12/60", "13/65") },
  };
  expect(tell(story)).toEqual([
    "Năm 2021: 60/60 = 100% ≥ 100% → đạt.",
    "Năm 2022: 65/65 = 100% ≥ 100% → đạt.",
    "Trong đó “Điều kiện”: năm 2021: 12/60 = 20% ≥ 20% → đạt; năm 2022: 13/65 = 20% ≥ 20% → đạt.",
    "Mọi tiêu chí đều đạt; tiêu chí chính không có mức vượt → cả chỉ tiêu đạt.",
  ]);
});

test("a condition that is missed decides the whole", () => {
  const story: Story = {
    criterion: {},
    results: yearly("4", "4"),
    condition: { criterion: {}, results: yearly("3", "2") },
  };
  expect(tell(story).slice(-2)).toEqual([
    "Trong đó “Điều kiện”: năm 2021: 3 ≥ 3 đảng viên → đạt; năm 2022: 2 < 3 đảng viên → chưa đạt; tiêu chí tính hằng năm: một năm chưa đạt thì cả tiêu chí chưa đạt.",
    "Mọi tiêu chí đều phải đạt: một tiêu chí chưa đạt thì cả chỉ tiêu chưa đạt.",
  ]);
});

test("every branch that falls short is named with its figures", () => {
  const story: Story = {
    criterion: { subject: "each branch", thresholds: [{ from: 2021, value: "2" }] },
    results: [
      { year: 2021, branch: "a", value: "2" },
      { year: 2022, branch: "a", value: "1" },
      { year: 2021, branch: "b", value: "3" },
    ],
  };
  expect(tell(story)).toEqual([
    "Năm 2021: 2/2 chi bộ đạt mức ≥ 2 đảng viên.",
    "Năm 2022: 0/2 chi bộ đạt mức ≥ 2 đảng viên.",
    "Chi bộ Kinh tế ngành: năm 2022: 1 < 2 đảng viên → chưa đạt.",
    "Chi bộ Tổng hợp: năm 2022: chưa có số liệu.",
    "Tính theo từng chi bộ: một chi bộ chưa đạt thì cả chỉ tiêu chưa đạt.",
  ]);
});

test("one branch is told by its own figures and its own rule", () => {
  const { criteria } = judgeStory({
    criterion: { subject: "each branch", thresholds: [{ from: 2021, value: "2" }] },
    results: [
      { year: 2021, branch: "a", value: "2" },
      { year: 2022, branch: "a", value: "1" },
      { year: 2021, branch: "b", value: "2" },
      { year: 2022, branch: "b", value: "2" },
    ],
  });
  const [trace] = criteria;
  const own = (branch: string) => trace && explainBranch(trace, branch, { branches }, "vi");
  expect(own("b")).toEqual({
    steps: ["năm 2021: 2 ≥\u00a02 đảng viên →\u00a0đạt", "năm 2022: 2 ≥\u00a02 đảng viên →\u00a0đạt"],
    rule: expect.stringContaining("đạt"),
  });
  expect(own("a")?.rule).toContain("chưa đạt");
});

test("branches on their way are counted, the one behind tells its pace", () => {
  const story: Story = {
    criterion: {
      subject: "each branch",
      horizon: "total",
      thresholds: [{ from: 2021, value: "5" }],
    } as const,
    results: [2021, 2022].flatMap((year) => [
      { year, branch: "a", value: "1" },
      { year, branch: "b", value: "0" },
    ]),
  };
  expect(tell(story)).toEqual([
    "1/2 chi bộ: đạt tiến độ.",
    "1/2 chi bộ: chậm tiến độ.",
    "Chi bộ Tổng hợp: đến hết năm 2022 được 0 đảng viên, theo tiến độ cần ≥ 2 đảng viên → chậm tiến độ; mỗi năm còn lại (2023, 2024, 2025) cần ≥ 1,67.",
    "Tính theo từng chi bộ: còn chi bộ chậm tiến độ → chậm tiến độ.",
  ]);
});

test("a year that is not applicable gives its reason, a changed demand its basis", () => {
  const story: Story = {
    criterion: {
      thresholds: [
        { from: 2021, value: "3" },
        { from: 2022, value: "4", basis: "Kết luận số 12-KL/ĐU" },
      ],
    },
    results: [
      { year: 2021, notApplicable: "chưa thành lập Đảng bộ" },
      { year: 2022, value: "4" },
    ],
  };
  expect(tell(story).slice(0, 3)).toEqual([
    "Từ năm 2022, mức đề ra là ≥ 4 đảng viên (căn cứ: Kết luận số 12-KL/ĐU).",
    "Năm 2021: không áp dụng, vì chưa thành lập Đảng bộ.",
    "Năm 2022: 4 ≥ 4 đảng viên → đạt.",
  ]);
});

test("grades, yes and no, growth and ranges speak their own words", () => {
  const first = (criterion: Partial<Criterion>, value: string | boolean): string =>
    tell({ criterion, results: [{ year: 2021, value }], throughYear: 2021 })[0] ?? "";
  const rating: Partial<Criterion> = { measure: "rating", thresholds: [{ from: 2021, value: "good" }] };
  expect(first(rating, "completed")).toBe(
    "Năm 2021: xếp loại Hoàn thành nhiệm vụ, yêu cầu từ Hoàn thành tốt nhiệm vụ trở lên → chưa đạt.",
  );
  expect(first({ measure: "yes-no", thresholds: [] }, false)).toBe("Năm 2021: không → chưa đạt.");
  const growth: Partial<Criterion> = {
    measure: "growth",
    against: "previous year",
    baseline: { year: 2020, value: "200" },
    thresholds: [{ from: 2021, value: "4" }],
  };
  expect(first(growth, "207")).toBe("Năm 2021: 207 so với 200 của năm 2020: 3,5% < 4% → chưa đạt.");
  const range: Partial<Criterion> = {
    aim: "between",
    better: "higher",
    unit: "%",
    thresholds: [{ from: 2021, value: "12", upper: "13" }],
  };
  expect(first(range, "11.999")).toBe("Năm 2021: 11,99% thấp hơn khoảng từ 12% đến 13% → chưa đạt.");
  expect(first(range, "12.5")).toBe("Năm 2021: 12,5% nằm trong khoảng từ 12% đến 13% → đạt.");
  expect(first(range, "13.001")).toBe("Năm 2021: 13,001% cao hơn khoảng từ 12% đến 13% → vượt.");
});
