import { expect, test } from "vitest";
import { describeForm } from "#lib/report/describe-form.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";

test.each<[number[], string]>([
  [[2022], "Số liệu chưa duyệt: năm 2022"],
  [[2021, 2022, 2023], "Số liệu chưa duyệt: các năm 2021, 2022,\u00a02023"],
])("the years %j that nobody approved are said, and the last stands on no line alone", (years, said) => {
  const report = { ...reportOf(exampleResolution()), unapprovedYears: years };
  expect(describeForm(report, { kind: "draft" }).marks).toEqual(["Dự thảo", said]);
});
