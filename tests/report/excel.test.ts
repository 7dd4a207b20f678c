import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { readZip } from "#lib/reading/zip-entries.ts";
import { drawReport } from "#lib/report/draw-report.ts";
import { exampleResolution, frozen, reportOf } from "#tests/report/example-report.ts";
import { all } from "#tests/report/read-word.ts";
import { parseXml, type XmlElement } from "#tests/report/xml.ts";

const report = { ...reportOf(exampleResolution()), unapprovedYears: [2022] };
type Rows = (string | number | boolean | Date | null)[][];

const readRows = async (xlsx: Uint8Array): Promise<Rows> => {
  const [sheet] = await readExcelFile(Buffer.from(xlsx));
  return (sheet?.data ?? []) as Rows;
};

describe("the annex in Excel", () => {
  let rows: Rows;
  let xlsx: Uint8Array;
  const rowOf = (text: string) => rows.find((row) => String(row[1]).startsWith(text));

  beforeAll(async () => {
    xlsx = await drawReport(report, { kind: "draft" }, "excel");
    rows = await readRows(xlsx);
  });

  test("says what it is and how it stands", () => {
    const front = rows.slice(0, 6).map(([first]) => first);
    expect(front).toEqual([
      "Đảng ủy Văn phòng UBND tỉnh",
      "BIỂU TỔNG HỢP",
      "kết quả thực hiện các chỉ tiêu Nghị quyết Đại hội Đảng bộ Văn phòng UBND tỉnh giữa nhiệm kỳ 2020–2025",
      "(Kèm theo Báo cáo số …-BC/ĐU, ngày … tháng … năm 2023 của Đảng ủy Văn phòng UBND tỉnh)",
      "Dự thảo",
      "Số liệu chưa duyệt: năm 2022",
    ]);
  });

  test("has a column beside a year where heads stand below its percentages", () => {
    expect(rows[7]).toEqual([
      ...["TT", "Chỉ tiêu", "Đơn vị tính", "Nghị quyết đề ra", "Năm 2021", "Chi tiết năm 2021"],
      ...["Năm 2022", "Chi tiết năm 2022", "Năm 2023", "So với NQ", "Đánh giá", "Ghi chú"],
    ]);
  });

  test("holds figures as the numbers that are shown, words as words", () => {
    expect(rowOf("Hằng năm, 100% đảng viên xếp loại")).toEqual([
      ...[
        "5",
        "Hằng năm, 100% đảng viên xếp loại hoàn thành tốt nhiệm vụ, trong đó có 20% đảng viên hoàn thành xuất sắc nhiệm vụ",
      ],
      ...["%", "≥ 100%", 1, "60/60", 0.9846, "64/65", "–", 0.9846, "Chưa đạt"],
      "Năm 2022: cần 65/65, thiếu 1 đảng viên.",
    ]);
    expect(rowOf("Cả nhiệm kỳ kết nạp")?.slice(4, 9)).toEqual([1, null, 2, null, 1]);
    expect(rowOf("Cơ quan đạt đơn vị văn hóa")?.[4]).toBe("Đạt");
  });

  test("has the notes in their rows, those on a column below", () => {
    expect(rowOf("Cả nhiệm kỳ kết nạp")?.[11]).toMatch(
      /^Cộng: 4 đảng viên\. Hội nghị kết luận: Đạt; tính theo số liệu: Vượt\. Lý do:/,
    );
    expect(rows.slice(-2).map(([first]) => first)).toEqual([
      "Số liệu năm 2023 tính đến ngày 24/04/2023.",
      "Chỉ tiêu hằng năm: tính theo năm thấp nhất; chỉ tiêu của từng chi bộ: theo chi bộ thấp nhất.",
    ]);
  });

  test("shows as many decimals as the number has, keeps its heads in sight, and prints in landscape", () => {
    const parts = partsOf(xlsx);
    const sheet = parts("xl/worksheets/sheet1.xml");
    const formats = all(parts("xl/styles.xml"), "numFmt").map((each) => each.attributes.formatCode);
    expect(formats).toEqual(expect.arrayContaining(["#,##0%", "#,##0.00%", "#,##0"]));
    expect(all(sheet, "pane")[0]?.attributes).toMatchObject({ ySplit: "8", xSplit: "2", state: "frozen" });
    expect(all(sheet, "pageSetup")[0]?.attributes).toMatchObject({
      orientation: "landscape",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    expect(all(parts("xl/workbook.xml"), "definedName")[0]?.children).toEqual(["'Biểu tổng hợp'!$8:$8"]);
    expect(all(sheet, "col").every((each) => Number(each.attributes.width) >= 6)).toBe(true);
  });

  test("says how high its rows are, which not every program finds, and lets them grow", () => {
    const drawn = all(partsOf(xlsx)("xl/worksheets/sheet1.xml"), "row").map((row) => row.attributes);
    const heightOf = (text: string) =>
      Number(drawn[rows.findIndex((row) => String(row[1]).startsWith(text))]?.ht);
    expect(heightOf("Cơ quan đạt đơn vị văn hóa")).toBe(15.75);
    expect(heightOf("15% cán bộ, công chức")).toBe(3 * 15.75);
    expect(drawn.some((attributes) => "customHeight" in attributes)).toBe(false);
  });
});

test("a frozen version carries its number and hash", async () => {
  const rows = await readRows(await drawReport({ ...report, unapprovedYears: [] }, frozen, "excel"));
  expect(rows.slice(3, 5).map(([first]) => first)).toEqual([
    "(Kèm theo Báo cáo số 12-BC/ĐU, ngày 05 tháng 5 năm 2023 của Đảng ủy Văn phòng UBND tỉnh)",
    `Bản chốt số 2 · SHA-256: ${frozen.hash}`,
  ]);
});

function partsOf(xlsx: Uint8Array): (name: string) => XmlElement {
  const zip = readZip(Buffer.from(xlsx), (name) => name.endsWith(".xml"));
  if ("fault" in zip) throw new Error(zip.fault);
  return (wanted) =>
    parseXml(zip.entries.find(({ name }) => name === wanted)?.content.toString("utf8") ?? "");
}
