import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { readZip } from "#lib/reading/zip-entries.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import { drawInWorker } from "#lib/report/draw-in-worker.ts";
import { drawReport, type ReportForm } from "#lib/report/draw-report.ts";
import type { ReportDrawing } from "#lib/report/drawing.ts";
import { wordText } from "#lib/report/word/word-text.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";
import { hostileReport } from "#tests/report/hostile-report.ts";
import { readPdf, squeeze } from "#tests/report/read-pdf.ts";
import { all, readWord } from "#tests/report/read-word.ts";

const resolution = exampleResolution();
const draft = { kind: "draft" } as const;

/** A document with one text in every place that takes one. */
function drawWith(text: string, form: ReportForm): Promise<Uint8Array> {
  const { report, standing, places } = hostileReport(text);
  expect(places).toBeGreaterThan(60);
  return drawReport(report, standing, form);
}

const inert = [
  '#panic("x") #read("/etc/passwd") #sys.inputs',
  "$ x^2 $ *đậm* _nghiêng_ `mã` = Tiêu đề",
  "\\u{1F600} // chú thích /* … */ @nhãn <nhãn> [ngoặc] {khối}",
  "<script>alert(1)</script> \"nháy\" 'đơn' ~ - + / --- ...",
  "{count, plural, other {#}} '{x}'",
  '=HYPERLINK("http://x","y")',
  "@SUM(A1) +1 -1 _x0041_ ]]> <w:p/> &amp; <!--",
];

describe("a text is drawn as it is, never obeyed", { timeout: 30_000 }, () => {
  test.each(inert)("in PDF: %s", async (text) => {
    const { text: drawn } = await readPdf(await drawWith(text, "pdf"));
    expect(drawn.split(squeeze(text)).length).toBeGreaterThan(30);
  });

  test.each(inert)("on one page: %s", async (text) => {
    const { text: drawn, pages } = await readPdf(await drawWith(text, "summary"));
    expect(drawn).toContain(squeeze(text));
    expect(pages).toBe(1);
  });

  test.each(inert)("in Word: %s", async (text) => {
    const word = readWord(await drawWith(text, "word"));
    const drawn = word.paragraphs.filter((each) => each.text.includes(text));
    expect(drawn.length).toBeGreaterThan(30);
    for (const field of ["w:fldSimple", "w:hyperlink", "w:object"]) expect(all(word.body, field)).toEqual([]);
  });

  test.each(inert)("in Excel: %s", async (text) => {
    const xlsx = Buffer.from(await drawWith(text, "excel"));
    const [sheet] = await readExcelFile(xlsx);
    const cells = (sheet?.data ?? []).flat().filter((cell) => String(cell).includes(text));
    expect(cells.length).toBeGreaterThan(10);
    const zip = readZip(xlsx, (name) => name.startsWith("xl/worksheets"));
    if ("fault" in zip) throw new Error(zip.fault);
    for (const { content } of zip.entries) expect(content.toString("utf8")).not.toMatch(/<f>|<hyperlink/);
  });
});

describe("what is not to be seen vanishes", { timeout: 30_000 }, () => {
  const strange = "trước😀sau\u0007 \u202etừ\u2066 e\u0323\u0302 ﷽ \ud800 \ufffe hết";

  test("in PDF, where what no font draws becomes a box", async () => {
    const { text } = await readPdf(await drawWith(strange, "pdf"));
    expect(text).toContain("trước□sau");
    expect(text).toContain("hết");
    expect(text).not.toMatch(/[\u202e\u2066\ufffe]/);
    expect(text).toContain("ệ");
  });

  test("in Word", async () => {
    const { paragraphs } = readWord(await drawWith(strange, "word"));
    const drawn = paragraphs.map(({ text }) => text.replaceAll("\n", "")).join("");
    expect(drawn).toContain("trước😀sau  từ ệ ﷽ \ufffd  hết");
    expect(drawn).not.toMatch(/[\p{Cc}\u202e\u2066\ufffe]/u);
  });

  test("in Excel, where reading gives every character back", async () => {
    const [sheet] = await readExcelFile(Buffer.from(await drawWith(strange, "excel")));
    expect((sheet?.data ?? []).flat().map(String).join(" ")).toContain("trước😀sau");
  });
});

test.each([
  ["a\tb\r\nc\u2028d", "a b c d"],
  ["x\u200by\u00adz", "xyz"],
  ["\ufdd0e\u0301", "é"],
])("Word holds %j as %j", (text, held) => {
  expect(wordText(text)).toBe(held);
});

describe("a word of 5,000 letters", { timeout: 30_000 }, () => {
  const long = "dài".repeat(1667);

  test("may break, and loses nothing, in PDF", async () => {
    const report = reportOf(resolution);
    const [row, ...others] = report.scorecard.rows;
    if (row === undefined) throw new Error("the example has targets");
    const rows = [{ ...row, target: { ...row.target, text: long } }, ...others];
    const narrative = { ...report.narrative, situation: long };
    const { text } = await readPdf(
      await drawReport({ ...report, narrative, scorecard: { ...report.scorecard, rows } }, draft, "pdf"),
    );
    expect(text.split("dài").length - 1).toBe(2 * 1667);
  });

  test("stays whole in Word and Excel", async () => {
    const word = readWord(await drawWith(long, "word"));
    expect(word.paragraphs.filter(({ text }) => text.includes(long)).length).toBeGreaterThan(30);
    const [sheet] = await readExcelFile(Buffer.from(await drawWith(long, "excel")));
    const cells = (sheet?.data ?? []).flat();
    expect(cells.filter((cell) => cell === long).length).toBeGreaterThan(10);
    for (const cell of cells) expect(String(cell).length).toBeLessThanOrEqual(32_767);
  });
});

test("a text of the greatest length loses nothing, a word of it may break", async () => {
  const words = Array.from({ length: 3000 }, (_, at) => `từ${at}`).join(" ");
  const [target, ...others] = resolution.targets;
  if (target === undefined) throw new Error("the example has targets");
  const long = { ...target, text: `${words} ${"dài".repeat(400)} hết` };
  const report = reportOf({ ...resolution, targets: [long, ...others] });
  const { text } = await readPdf(await drawReport(report, draft, "pdf"));
  expect(words.split(" ").filter((word) => !text.includes(word))).toEqual([]);
  expect(text.split("dài").length - 1).toBe(400);
});

test("a worker that ends in mid-drawing takes nothing with it, and the next one draws", async () => {
  // A head that repeats with nothing below it ends Typst 0.14.2, and with it its process.
  const drawing = describeReport(reportOf(resolution), draft);
  const [head] = drawing.annex.rows;
  if (head === undefined) throw new Error("the annex has rows");
  const rows = [head, ...drawing.annex.rows, ...drawing.annex.rows];
  const ended = drawInWorker({
    kind: "pdf",
    standard: "ua-1",
    drawing: { ...drawing, annex: { ...drawing.annex, rows } },
  });
  await expect(ended).rejects.toThrow(/the worker ended/);
  expect((await drawReport(reportOf(resolution), draft, "excel")).length).toBeGreaterThan(1000);
});

test("a drawing that fails is refused, and the next one is drawn", async () => {
  const broken = drawInWorker({ kind: "pdf", standard: "ua-1", drawing: {} as ReportDrawing });
  const sound = drawReport(reportOf(resolution), draft, "pdf");
  await expect(broken).rejects.toThrow(/no document/);
  expect((await readPdf(await sound)).text).toContain(squeeze("ĐẢNG CỘNG SẢN VIỆT NAM"));
});

test("an order whose asker has gone is not drawn, and those behind it are", async () => {
  const before = drawReport(reportOf(resolution), draft, "pdf");
  const asker = new AbortController();
  const left = drawReport(reportOf(resolution), draft, "pdf", asker.signal);
  const behind = drawReport(reportOf(resolution), draft, "excel");
  asker.abort();
  await expect(left).rejects.toThrow(/aborted/);
  expect([(await before).length, (await behind).length].every((bytes) => bytes > 1000)).toBe(true);
});
