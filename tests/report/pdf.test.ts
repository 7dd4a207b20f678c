import { beforeAll, describe, expect, test } from "vitest";
import { drawReport } from "#lib/report/draw-report.ts";
import { exampleResolution, frozen, reportOf } from "#tests/report/example-report.ts";
import { fullNarrative } from "#tests/report/full-narrative.ts";
import { type ReadPdf, readPdf, squeeze } from "#tests/report/read-pdf.ts";

const resolution = exampleResolution();
const draft = { kind: "draft" } as const;

describe("the report of the example", () => {
  let pdf: ReadPdf;
  const says = (text: string): void => expect(pdf.text).toContain(squeeze(text));

  beforeAll(async () => {
    pdf = await readPdf(await drawReport(reportOf(resolution), draft, "pdf"));
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
    says(
      "Đối với Đảng bộ: vượt 2 chỉ tiêu, đạt 2 chỉ tiêu, còn 1 chỉ tiêu chưa đạt, đó là chỉ tiêu “Hằng năm, 100%",
    );
    says("nhiệm vụ”: năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức 100%.");
    says("Đối với chính quyền: vượt 1 chỉ tiêu, đạt 4 chỉ tiêu.");
    says("Tính chung, 9/10 chỉ tiêu đạt và vượt.");
  });

  test("holds every target with its diacritics, under the heading of its group", () => {
    says("A. Đối với Đảng bộ");
    says("B. Đối với chính quyền");
    for (const { text } of resolution.targets) says(text);
  });

  test("notes the row that the conference concluded otherwise, and what its columns mean", () => {
    says("1 Số liệu năm 2023 tính đến ngày 24/04/2023.");
    says("2 Chỉ tiêu hằng năm: tính theo năm thấp nhất");
    says("3 Hội nghị kết luận: Đạt; tính theo số liệu: Vượt. Lý do:");
    says("Vượt3");
  });

  test("keeps the notes with the end of the table, and says on the page of the marks where they are", () => {
    says("(Chú thích xem cuối bảng)");
    const last = pdf.byPage.at(-1) ?? "";
    expect(last).toContain(squeeze("95% trở lên cán bộ"));
    expect(last).toContain(squeeze("1 Số liệu năm 2023 tính đến ngày 24/04/2023."));
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
  const { text } = await readPdf(await drawReport(reportOf(resolution, "concluded"), draft, "pdf"));
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
  const { text } = await readPdf(await drawReport(reportOf(bare), draft, "pdf"));
  expect(text).toContain(squeeze("T/M ĐẢNG ỦY"));
  expect(text).toContain(squeeze("5 chỉ tiêu chưa đủ số liệu"));
  expect(text).toContain(squeeze("(1) chỉ tiêu “100% đảng viên"));
});

test("a group without targets is left out of the annex, whose rows go on to the next page", async () => {
  const target = resolution.targets.find(({ group }) => group === "government");
  if (target === undefined) throw new Error("the example has targets of the government");
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...target,
    code: `G${at}`,
    criteria: target.criteria,
  }));
  const report = reportOf({ ...resolution, targets: many });
  const { text } = await readPdf(await drawReport(report, draft, "pdf"));
  expect(text).not.toContain(squeeze("A. Đối với Đảng bộ"));
  expect(text.split(squeeze("B. Đối với chính quyền")).length).toBeGreaterThan(2);
});

test("a resolution without targets says so", async () => {
  const { text } = await readPdf(await drawReport(reportOf({ ...resolution, targets: [] }), draft, "pdf"));
  expect(text).toContain(squeeze("Đối với Đảng bộ: Nghị quyết không đề ra chỉ tiêu."));
});

describe("the full report", () => {
  const told = { ...reportOf(resolution), narrative: fullNarrative, unapprovedYears: [2021, 2022, 2023] };

  test("has the sections of a review in their order, and says what stands in none", async () => {
    const { text, roles } = await readPdf(await drawReport(told, draft, "pdf"));
    const order = [
      ...["Dự thảo", "Số liệu chưa duyệt: các năm 2021, 2022, 2023"],
      ...["I- ĐẶC ĐIỂM TÌNH HÌNH", "II- KẾT QUẢ, ƯU ĐIỂM", "1. Kết quả chung", "2. Đối với Đảng bộ"],
      ...["III- HẠN CHẾ, NGUYÊN NHÂN", "1. Hạn chế, khuyết điểm", "a) Đối với Đảng bộ", "2. Nguyên nhân"],
      ...["a) Nguyên nhân khách quan", "b) Nguyên nhân chủ quan", "IV- BÀI HỌC KINH NGHIỆM"],
      ...[
        "V- NHIỆM VỤ, GIẢI PHÁP, KIẾN NGHỊ",
        "phụ trách: Bí thư Chi bộ Kinh tế ngành; thời hạn: 31/12/2023",
      ],
      ...["VI- Ý KIẾN CỦA ĐẠI BIỂU VÀ VIỆC TIẾP THU", "Ban Thường vụ Đảng ủy Các cơ quan tỉnh"],
      "BIỂU TỔNG HỢP",
    ].map((each) => text.indexOf(squeeze(each)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    for (const role of ["H1", "H2", "H3"]) expect(roles).toContain(role);
  });

  test("leaves out what nobody wrote, and numbers the rest in its order", async () => {
    const narrative = { groups: {}, targets: [], lessons: "Phải nêu gương." };
    const { text } = await readPdf(await drawReport({ ...told, narrative }, draft, "pdf"));
    for (const said of ["I- KẾT QUẢ, ƯU ĐIỂM", "II- BÀI HỌC KINH NGHIỆM"])
      expect(text).toContain(squeeze(said));
    // A part that stands alone has no number.
    for (const absent of ["ĐẶC ĐIỂM TÌNH HÌNH", "HẠN CHẾ", "KIẾN NGHỊ", "1. Kết quả chung"])
      expect(text).not.toContain(squeeze(absent));
  });
});

describe("a frozen version", () => {
  const told = { ...reportOf(resolution), narrative: fullNarrative };

  test("has number, day and name once they are entered, and tells on every page which version it is", async () => {
    const { text, keywords, pages } = await readPdf(await drawReport(told, frozen, "pdf"));
    for (const said of ["Số 12-BC/ĐU", "ngày 05 tháng 5 năm 2023", "BÍ THƯ Nguyễn Văn A"])
      expect(text).toContain(squeeze(said));
    expect(text).not.toContain(squeeze("Dự thảo"));
    expect(text.split(squeeze(`Bản chốt số 2 · SHA-256: ${frozen.hash}`))).toHaveLength(pages + 1);
    expect(keywords).toBe(`version:2, sha256:${frozen.hash}`);
  });

  test.each(["pdf", "summary", "archive"] as const)(
    "is the same %s to the byte whenever it is drawn",
    async (form) => {
      const drawn = Buffer.from(await drawReport(told, frozen, form));
      expect(drawn.equals(await drawReport(told, frozen, form))).toBe(true);
      expect(drawn.toString("latin1").match(/Date \(D:(\d+)/)?.[1]).toBe("20230501090000");
      expect(drawn.toString("latin1").match(/<xmp:CreateDate>([^<]+)/)?.[1]).toContain("2023-05-01T09:00:00");
    },
  );

  test("is kept as PDF/A-2a, and says the same as the one that is read", async () => {
    const [archive, read] = await Promise.all([
      drawReport(told, frozen, "archive"),
      drawReport(told, frozen, "pdf"),
    ]);
    const said = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");
    expect(said(archive)).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</s);
    expect(said(read)).toMatch(/<pdfuaid:part>1</);
    const [kept, shown] = await Promise.all([readPdf(archive), readPdf(read)]);
    expect({ ...kept, fonts: null }).toEqual({ ...shown, fonts: null });
    expect([...kept.fonts.values()]).not.toContain(false);
  });

  test.each([{}, { number: "12" }, { on: "2023-05-05" }, { signatory: "Nguyễn Văn A" }])(
    "is a draft with %o",
    async (formalities) => {
      const { text } = await readPdf(await drawReport(told, { ...frozen, formalities }, "pdf"));
      expect(text).toContain(squeeze("Dự thảo"));
    },
  );
});

describe("the summary", () => {
  test("counts, and names what was missed and what differs", async () => {
    const { text, pages, roles } = await readPdf(await drawReport(reportOf(resolution), draft, "summary"));
    expect(pages).toBe(1);
    expect(text).toContain(squeeze("Đối với Đảng bộ 5 2 2 1 4 Đối với chính quyền 5 1 4 0 5"));
    expect(text).toContain(squeeze("Chưa đạt: năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức 100%."));
    expect(text).toContain(
      squeeze("Hội nghị kết luận: Đạt; tính theo số liệu: Vượt. Lý do: Chỉ tiêu tính cho cả nhiệm kỳ"),
    );
    expect(roles).toContain("Table");
    expect(text).toContain(squeeze("Nơi nhận: - Đảng ủy Các cơ quan tỉnh, - Lưu Đảng ủy."));
    expect(text).toContain(squeeze("T/M ĐẢNG ỦY BÍ THƯ"));
  });

  test("stays on one page, however many targets were missed, and says how many it leaves out", async () => {
    const missed = resolution.targets.filter(({ code }) => code === "P5");
    const many = Array.from({ length: 60 }, (_, at) =>
      missed.map((target) => ({
        ...target,
        code: `P5-${at}`,
        text: `${target.text} ${"và nội dung khác ".repeat(30)}`,
      })),
    ).flat();
    const { text, pages } = await readPdf(
      await drawReport(
        reportOf({ ...resolution, organisation: { code: "x", name: "Đảng bộ ".repeat(900) }, targets: many }),
        frozen,
        "summary",
      ),
    );
    expect(pages).toBe(1);
    const listed = text.split(squeeze("- Hằng năm")).length - 1;
    expect(listed).toBeGreaterThan(3);
    // There is no room to sign it, so it takes no number either.
    expect(text).not.toContain(squeeze("Số 12-BC/ĐU"));
    expect(text).not.toContain(squeeze("Nơi nhận"));
    expect(text).toContain(squeeze(`… và ${60 - listed} chỉ tiêu khác, nêu tại báo cáo đầy đủ.`));
  });
});

test("the signature never stands on a page that is nearly empty, however long the report is", {
  timeout: 60_000,
}, async () => {
  const last = "Đây là câu cuối của báo cáo.";
  let moved = 0;
  for (let lines = 0; lines < 36; lines += 2) {
    const filling = Array.from({ length: lines }, (_, at) => `Bài học thứ ${at + 1}.`).join("\n");
    const narrative = { ...reportOf(resolution).narrative, lessons: filling, tasks: last };
    const { byPage } = await readPdf(await drawReport({ ...reportOf(resolution), narrative }, frozen, "pdf"));
    const signed = byPage.find((text) => text.includes(squeeze("Nguyễn Văn A"))) ?? "";
    expect(signed, String(lines)).toContain(squeeze(last));
    if (lines > 0) expect(signed).toContain(squeeze(`Bài học thứ ${lines}.`));
    if (!signed.includes(squeeze("Tính chung, 9/10"))) moved += 1;
  }
  expect(moved).toBeGreaterThan(0);
});

test("the short form says up to when its figures go", { timeout: 60_000 }, async () => {
  const { term, scorecard, ...report } = reportOf(resolution);
  const { partialYear: _, ...review } = scorecard.review;
  const whole = { ...report, term, scorecard: { ...scorecard, review } };
  const summary = await readPdf(await drawReport(whole, draft, "summary"));
  expect(summary.text).toContain(squeeze("Kết quả tính từ đầu nhiệm kỳ đến hết năm 2022."));
});
