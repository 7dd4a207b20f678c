import { expect, test } from "vitest";
import { drawReport } from "#lib/report/draw-report.ts";
import { frozen } from "#tests/report/example-report.ts";
import { hostileReport } from "#tests/report/hostile-report.ts";

const link =
  "https://vanban.chinhphu.vn/default.aspx?pageid=27160&docid=205432&classid=1&typegroupid=4&x=12345 ";

// Each place where a long word may break is a show rule within its paragraph: beyond about 512 Typst refuses the whole PDF.
test.each([
  ["70 links in one paragraph", link.repeat(70)],
  ["520 ranges of years in one paragraph", "giai đoạn 2020–2025, ".repeat(520)],
  ["one word of 7,000 letters", "a".repeat(7_000)],
])("a PDF is drawn with %s", { timeout: 60_000 }, async (_, text) => {
  const { report, standing } = hostileReport("x");
  const narrative = { ...report.narrative, lessons: text };
  expect((await drawReport({ ...report, narrative }, standing, "pdf")).length).toBeGreaterThan(0);
});

test("the number that the form gives as its example is printed once", { timeout: 60_000 }, async () => {
  const { describeReport } = await import("#lib/report/describe-report.ts");
  const { report } = hostileReport("x");
  const formalities = { number: "15-BC/ĐU", on: "2023-05-05", signatory: "A" };
  const drawn = JSON.stringify(describeReport(report, { ...frozen, formalities }));
  expect(drawn).not.toContain("15-BC/ĐU-BC/");
});
