import { describe, expect, test } from "vitest";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";
import type { Drawing } from "#lib/report/drawing.ts";
import { drawReport } from "#lib/report/pdf.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";
import { readPdf, squeeze } from "#tests/report/read-pdf.ts";

const resolution = exampleResolution();

/** The example with one text in every place that takes one. */
async function drawWith(text: string): Promise<string> {
  const [review] = resolution.reviews;
  if (review === undefined) throw new Error("the example has a review");
  const pdf = await drawReport(
    reportOf({
      ...resolution,
      organisation: { ...resolution.organisation, name: text, committee: text, superior: text, place: text },
      term: { ...resolution.term, name: text },
      branches: resolution.branches.map((branch) => ({ ...branch, name: text })),
      targets: resolution.targets.map((target) => ({
        ...target,
        text,
        criteria: target.criteria.map((criterion) => ({ ...criterion, text, unit: text })),
      })),
      reviews: [
        { ...review, conclusions: review.conclusions.map((conclusion) => ({ ...conclusion, reason: text })) },
      ],
    }),
  );
  return (await readPdf(pdf)).text;
}

describe("a text is drawn as it is, never obeyed", () => {
  test.each([
    '#panic("x") #read("/etc/passwd") #sys.inputs',
    "$ x^2 $ *đậm* _nghiêng_ `mã` = Tiêu đề",
    "\\u{1F600} // chú thích /* … */ @nhãn <nhãn> [ngoặc] {khối}",
    "<script>alert(1)</script> \"nháy\" 'đơn' ~ - + / --- ...",
    "{count, plural, other {#}} '{x}'",
  ])("%s", async (text) => {
    expect(await drawWith(text)).toContain(squeeze(text));
  });
});

test("what no font draws becomes a box, what is not to be seen vanishes", async () => {
  const text = await drawWith("trước😀sau\u0007 \u202etừ\u2066 e\u0323\u0302 ﷽ \ud800 \ufffe hết");
  expect(text).toContain("trước□sau");
  expect(text).toContain("hết");
  expect(text).not.toMatch(/[\u202e\u2066\ufffe]/);
  expect(text).toContain("ệ");
});

test("a text of the greatest length loses nothing, a word of it may break", async () => {
  const words = Array.from({ length: 3000 }, (_, at) => `từ${at}`).join(" ");
  const [target, ...others] = resolution.targets;
  if (target === undefined) throw new Error("the example has targets");
  const long = { ...target, text: `${words} ${"dài".repeat(400)} hết` };
  const { text } = await readPdf(await drawReport(reportOf({ ...resolution, targets: [long, ...others] })));
  expect(words.split(" ").filter((word) => !text.includes(word))).toEqual([]);
  expect(text.split("dài").length - 1).toBe(400);
});

test("a drawing that fails is refused, and the next one is drawn", async () => {
  const broken = drawInWorker({} as Drawing);
  const sound = drawReport(reportOf(resolution));
  await expect(broken).rejects.toThrow(/no document/);
  expect((await readPdf(await sound)).text).toContain(squeeze("ĐẢNG CỘNG SẢN VIỆT NAM"));
});
