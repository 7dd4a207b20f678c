import { beforeAll, describe, expect, test } from "vitest";
import { drawReport } from "#lib/report/pdf.ts";
import { exampleResolution, reportOf } from "#tests/report/example-report.ts";
import { type ReadPdf, readPdf, squeeze } from "#tests/report/read-pdf.ts";

const resolution = exampleResolution();

describe("the report of the example", () => {
  let pdf: ReadPdf;
  const says = (text: string): void => expect(pdf.text).toContain(squeeze(text));

  beforeAll(async () => {
    pdf = await readPdf(await drawReport(reportOf(resolution)));
  });

  test("has one to three pages, numbered from the second on", () => {
    expect(pdf.pages).toBeGreaterThanOrEqual(1);
    expect(pdf.pages).toBeLessThanOrEqual(3);
  });

  test("has head and foot of a Party document, as a draft", () => {
    says("ĐẢNG CỘNG SẢN VIỆT NAM");
    says("ĐẢNG ỦY CÁC CƠ QUAN TỈNH");
    says("ĐẢNG ỦY VĂN PHÒNG UBND TỈNH");
    says("Số -BC/ĐU");
    says("Dự thảo");
    says("BÁO CÁO kết quả thực hiện các chỉ tiêu Nghị quyết Đại hội Đảng bộ Văn phòng UBND tỉnh");
    says("Nơi nhận: - Đảng ủy Các cơ quan tỉnh, - Lưu Đảng ủy.");
    says("T/M ĐẢNG ỦY BÍ THƯ");
  });

  test("words the tallies as the office does", () => {
    says("Đối với Đảng bộ: vượt 2 chỉ tiêu, đạt 2 chỉ tiêu, còn 1 chỉ tiêu chưa đạt, đó là:");
    says("năm 2022: 64/65 = 98,46% < 100%; cần 65/65, thiếu 1 đảng viên");
    says("Đối với chính quyền: vượt 1 chỉ tiêu, đạt 4 chỉ tiêu.");
    says("Tính chung, 9/10 chỉ tiêu đạt và vượt.");
  });

  test("holds every target with its diacritics, under the heading of its group", () => {
    says("A. Đối với Đảng bộ");
    says("B. Đối với chính quyền");
    for (const { text } of resolution.targets) says(text);
  });

  test("notes the row that the conference concluded otherwise, and the partial year's day", () => {
    says("1 Số liệu năm 2023 tính đến ngày 24/04/2023.");
    says("2 Hội nghị kết luận: Đạt; tính theo số liệu: Vượt. Lý do:");
    says("Vượt2");
  });

  test("is tagged: headings, paragraphs and a table with heads", () => {
    expect(pdf.tagged).toBe(true);
    for (const role of ["H1", "P", "Table", "TR", "TH", "TD"]) expect(pdf.roles).toContain(role);
    expect(pdf.title).toContain("BÁO CÁO");
  });

  test("carries its fonts", () => {
    expect(pdf.fonts.size).toBeGreaterThan(0);
    for (const [name, embedded] of pdf.fonts) {
      expect(name).toContain("Tinos");
      expect(embedded, name).toBe(true);
    }
  });
});

test("on the basis of the conclusions the tallies are the conference's, and the note names the computed verdict", async () => {
  const { text } = await readPdf(await drawReport(reportOf(resolution, "concluded")));
  expect(text).toContain(
    squeeze("Đối với Đảng bộ: vượt 1 chỉ tiêu, đạt 3 chỉ tiêu, còn 1 chỉ tiêu chưa đạt"),
  );
  expect(text).toContain(squeeze("Đánh giá trong Báo cáo này theo kết luận của Hội nghị."));
  expect(text).toContain(squeeze("Hội nghị kết luận: Đạt; tính theo số liệu: Vượt."));
});

test("without committee, superior, place, date, kind and results a report is drawn all the same", async () => {
  const bare = {
    ...resolution,
    organisation: { code: "x", name: "Đảng bộ Xã" },
    results: [],
    organisationRatings: [],
    branchRatings: [],
    memberRatings: [],
    reviews: [
      { code: "r", throughYear: 2021, partialResults: [], countOnTrackAsMet: false, conclusions: [] },
    ],
  };
  const { text } = await readPdf(await drawReport(reportOf(bare)));
  expect(text).toContain(squeeze("T/M ĐẢNG ỦY"));
  expect(text).toContain(squeeze("5 chỉ tiêu chưa đủ số liệu"));
  expect(text).toContain(squeeze("(1) 100% đảng viên"));
});

test("a resolution without targets says so", async () => {
  const { text } = await readPdf(await drawReport(reportOf({ ...resolution, targets: [] })));
  expect(text).toContain(squeeze("Đối với Đảng bộ: Nghị quyết không đề ra chỉ tiêu."));
});
