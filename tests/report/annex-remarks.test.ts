import { expect, test } from "vitest";
import { describeReport } from "#lib/report/describe-report.ts";
import { branch, criterion, resolution, results, review, share, target } from "#tests/domain/builders.ts";
import { reportOf } from "#tests/report/example-report.ts";

const noted = (result: ReturnType<typeof results>, note: string) => result.map((each) => ({ ...each, note }));

test("the annex says why a figure fell short, beside what was lacking", () => {
  const heads = share("100", { code: "A", unit: "đảng viên" });
  const checks = criterion({ code: "B", subject: "each branch", role: "condition" });
  const report = reportOf(
    resolution({
      branches: [branch("mot"), branch("hai")],
      targets: [target([heads, checks])],
      results: [
        ...results({ 2021: "60/60" }, "A"),
        ...noted(results({ 2022: "64/65" }, "A"), "một đảng viên bị kỷ luật"),
        ...noted(results({ 2021: "1", 2022: "3" }, "B", "mot"), "Chi bộ mới thành lập."),
        ...results({ 2021: "3", 2022: "3" }, "B", "hai"),
      ],
      reviews: [review()],
    }),
  );
  const { annex } = describeReport(report, { kind: "draft" });
  const remarks = annex.rows.flatMap(({ kind, cells }) => (kind === "group" ? [] : [cells.at(-1)?.text]));
  expect(remarks).toEqual([
    "Năm 2022: cần 65/65, thiếu 1 đảng viên. Năm 2022: một đảng viên bị kỷ luật.",
    "Chưa đạt: Chi bộ mot. Năm 2021, Chi bộ mot: Chi bộ mới thành lập.",
  ]);
});
