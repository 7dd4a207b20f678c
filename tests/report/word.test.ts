import { beforeAll, describe, expect, test } from "vitest";
import { drawReport } from "#lib/report/draw-report.ts";
import { exampleResolution, frozen, reportOf } from "#tests/report/example-report.ts";
import { fullNarrative } from "#tests/report/full-narrative.ts";
import { all, type ReadWord, readWord, textOf } from "#tests/report/read-word.ts";

const told = { ...reportOf(exampleResolution()), narrative: fullNarrative };
const drawWord = async (...args: [typeof told, Parameters<typeof drawReport>[1]]) =>
  readWord(await drawReport(...args, "word"));

describe("the report in Word", () => {
  let word: ReadWord;
  const styled = (style: string) =>
    word.paragraphs.filter((each) => each.style === style).map(({ text }) => text);

  beforeAll(async () => {
    word = await drawWord(told, { kind: "draft" });
  });

  test("has the head of a Party document, and blanks to fill in", () => {
    expect(word.tables[0]?.[0]).toEqual([
      "ĐẢNG ỦY CÁC CƠ QUAN TỈNHĐẢNG ỦY VĂN PHÒNG UBND TỈNH*Số         -BC/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM…………, ngày     tháng     năm 2023Dự thảo",
    ]);
    expect(styled("Title")).toEqual(["BÁO CÁO"]);
    expect(styled("Subject").slice(0, 2)).toEqual([
      "kết quả thực hiện các chỉ tiêu Nghị quyết Đại hội",
      "Đảng bộ Văn phòng UBND tỉnh giữa nhiệm kỳ 2020–2025",
    ]);
  });

  test("has its headings as headings", () => {
    expect(styled("Heading1")).toEqual([
      "I- ĐẶC ĐIỂM TÌNH HÌNH",
      "II- KẾT QUẢ, ƯU ĐIỂM",
      "III- HẠN CHẾ, NGUYÊN NHÂN",
      "IV- BÀI HỌC KINH NGHIỆM",
      "V- NHIỆM VỤ, GIẢI PHÁP, KIẾN NGHỊ",
      "VI- Ý KIẾN CỦA ĐẠI BIỂU VÀ VIỆC TIẾP THU",
      "BIỂU TỔNG HỢP",
    ]);
    expect(styled("Heading2").slice(0, 5)).toEqual([
      "1. Kết quả chung",
      "2. Đối với Đảng bộ",
      "3. Đối với chính quyền",
      "1. Hạn chế, khuyết điểm",
      "2. Nguyên nhân",
    ]);
    expect(styled("Heading3")).toEqual([
      "a) Đối với Đảng bộ",
      "b) Đối với chính quyền",
      "a) Nguyên nhân khách quan",
      "b) Nguyên nhân chủ quan",
    ]);
  });

  test("says in its paragraphs what was written, target by target", () => {
    const body = styled("Normal");
    expect(body).toContain("Hai là, kiểm tra, giám sát phải thường xuyên, có trọng tâm.");
    expect(body).toContain("Đối với Đảng bộ: Dịch bệnh kéo dài, nhiều cuộc sinh hoạt phải hoãn.");
    expect(body).toContain(
      "- Cả nhiệm kỳ kết nạp 3 đảng viên mới trở lên: Đã kết nạp 04 đảng viên mới, hoàn thành trước thời hạn.",
    );
    expect(body).toContain(
      "+ Phân công cấp ủy viên giúp đỡ, kiểm điểm hằng quý (phụ trách: Bí thư Chi bộ Kinh tế ngành; thời hạn: 31/12/2023).",
    );
  });

  test("has the annex as a table whose heads repeat and whose rows do not split", () => {
    const [, , annex] = word.tables;
    expect(annex?.[0]).toEqual([
      ...["TT", "Chỉ tiêu", "Đơn vị tính", "Nghị quyết đề ra", "Năm 2021", "Năm 2022", "Năm 2023^1"],
      ...["So với NQ^2", "Đánh giá", "Ghi chú"],
    ]);
    const missed = annex?.find((row) => row[1]?.startsWith("Hằng năm, 100% đảng viên xếp loại"));
    expect(missed?.slice(2)).toEqual([
      ...["%", "≥\u00a0100%", "100%\n60/60", "98,46%\n64/65", "–", "98,46%", "Chưa đạt"],
      "Năm 2022: cần 65/65, thiếu 1 đảng viên.",
    ]);
    const rows = all(word.body, "w:tbl").at(-1);
    if (rows === undefined) throw new Error("no table");
    expect(all(rows, "w:tblHeader")).toHaveLength(2);
    expect(all(rows, "w:cantSplit")).toHaveLength(annex?.length ?? 0);
    expect(styled("AnnexNote")[0]).toBe("^1 Số liệu năm 2023 tính đến ngày 24/04/2023.");
  });

  test("turns the page for the annex, counts pages from the second on, and is in Vietnamese", () => {
    const sections = all(word.body, "w:sectPr");
    expect(sections.map((section) => all(section, "w:pgSz")[0]?.attributes["w:orient"])).toEqual([
      "portrait",
      "landscape",
    ]);
    expect(sections.map((section) => all(section, "w:titlePg").length)).toEqual([1, 0]);
  });

  test("has no empty page where the upright one is full to the end", () => {
    const [end] = all(word.body, "w:p").filter((paragraph) => all(paragraph, "w:sectPr").length > 0);
    const spacing = end === undefined ? undefined : all(end, "w:spacing")[0]?.attributes;
    expect(spacing).toEqual({
      ...{ "w:before": "0", "w:after": "0" },
      ...{ "w:line": "20", "w:lineRule": "exact" },
    });
    const headers = [...word.parts].filter(([name]) => name.startsWith("word/header"));
    expect(headers.map(([, part]) => all(part, "w:instrText").map((each) => each.children.join("")))).toEqual(
      expect.arrayContaining([["PAGE"], []]),
    );
    const styles = word.parts.get("word/styles.xml");
    expect(styles && all(styles, "w:lang")[0]?.attributes["w:val"]).toBe("vi-VN");
  });

  test("keeps its end with the signature, and no other paragraph", () => {
    // The rows of the annex keep together in a way of their own.
    const inTables = all(word.body, "w:tbl").flatMap((table) => all(table, "w:p"));
    const kept = all(word.body, "w:p").filter(
      (paragraph) => !inTables.includes(paragraph) && all(paragraph, "w:keepNext").length > 0,
    );
    expect(kept.map(textOf)).toEqual([fullNarrative.opinions, fullNarrative.opinionsTakenIn, ""]);
  });

  test("has the foot of a Party document, without a name", () => {
    expect(word.tables[1]?.[0]).toEqual([
      "Nơi nhận:- Ban Thường vụ Đảng ủy Các cơ quan tỉnh,- Lưu Đảng ủy.",
      "T/M ĐẢNG ỦYBÍ THƯ",
    ]);
  });
});

test("a frozen version carries number, day, name, version and hash", async () => {
  const word = await drawWord(told, frozen);
  expect(word.tables[0]?.[0]?.join(" ")).toContain("Số 12-BC/ĐU");
  expect(word.tables[0]?.[0]?.[1]).toBe("ĐẢNG CỘNG SẢN VIỆT NAM…………, ngày 05 tháng 5 năm 2023");
  expect(word.tables[1]?.[0]?.[1]).toContain("Nguyễn Văn A");
  const footers = [...word.parts].filter(([name]) => name.startsWith("word/footer"));
  for (const [, footer] of footers)
    expect(textOf(footer)).toContain(`Bản chốt số 2 · SHA-256: ${frozen.hash}`);
  const properties = word.parts.get("docProps/core.xml");
  expect(properties && all(properties, "cp:keywords")[0]?.children).toEqual([
    `version:2, sha256:${frozen.hash}`,
  ]);
});

test("without a narrative it is the short report", async () => {
  const { paragraphs } = await drawWord(reportOf(exampleResolution()), { kind: "draft" });
  const headings = paragraphs.filter(({ style }) => style === "Heading1").map(({ text }) => text);
  expect(headings).toEqual(["I- KẾT QUẢ CHUNG", "II- BIỂU TỔNG HỢP", "BIỂU TỔNG HỢP"]);
});
