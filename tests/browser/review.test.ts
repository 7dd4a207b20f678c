import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

// Each story writes in a review of its own. Their figures are those of 2021, which no other story changes.

type Username = "admin" | "canbo" | "capuy";

const as = async (
  browser: Browser,
  username: Username,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, username, path);
  return page;
};

/** Staff make a review of 2021; answers the page it leads to. */
const createReview = async (browser: Browser, code: string, options?: BrowserContextOptions) => {
  const staff = await as(browser, "canbo", "/vp-ubnd/reviews/new", options);
  await staff.getByLabel("Tên", { exact: true }).fill(`Đánh giá ${code}`);
  await staff.getByLabel("Đánh giá đến hết năm").selectOption("2021");
  await staff.getByLabel("Mã", { exact: true }).fill(code);
  await staff.getByLabel("Ngày hội nghị", { exact: true }).fill("2022-01-14");
  await staff.getByRole("button", { name: "Lập kỳ kiểm điểm" }).click();
  await expect(staff.getByRole("heading", { level: 1 })).toContainText(`Đánh giá ${code}`);
  return staff;
};

const target = (page: Page, code: string) => page.locator(`#target-${code}`);
const openTarget = async (page: Page, code: string) => {
  await target(page, code).locator("summary").click();
  return target(page, code);
};
const row = (page: Page, code: string) => page.locator(`[data-target="${code}"]`);

test("staff make a review and write of a target; the committee concludes and reconciles", async ({
  browser,
}) => {
  const staff = await createReview(browser, "nam-2021");
  await staff
    .getByRole("navigation", { name: "Các phần của kỳ kiểm điểm" })
    .getByText("Nội dung báo cáo")
    .click();
  await expect(staff).toHaveURL(/nam-2021\/narrative/);
  const p5 = await openTarget(staff, "P5");
  await p5.getByLabel("Nguyên nhân chủ quan").fill("Giao việc còn chậm.");
  await p5.getByLabel("Chỉ tiêu P5: giải pháp 1, Giải pháp").fill("Giao việc theo quý");
  await p5.getByLabel("Chỉ tiêu P5: giải pháp 1, Người thực hiện").fill("Chi ủy");
  await p5.getByLabel("Chỉ tiêu P5: giải pháp 1, Thời hạn").fill("2022-12-31");
  await p5.getByRole("button", { name: "Lưu Chỉ tiêu P5" }).click();
  await expect(p5.getByRole("status")).toContainText("Đã lưu lúc");
  await expect(p5.locator("summary")).toContainText("đã viết");
  await expect(p5.getByRole("combobox")).toHaveCount(0);
  await expectAccessible(staff);

  const committee = await as(browser, "capuy", "/vp-ubnd/reviews/nam-2021/narrative?target=P4");
  const p4 = target(committee, "P4");
  await p4.getByLabel("Hội nghị kết luận chỉ tiêu P4").selectOption("Đạt");
  await p4.getByLabel("Nguyên văn kết luận").fill("đạt: 3 cuộc");
  await p4.getByRole("button", { name: "Lưu kết luận chỉ tiêu P4" }).click();
  await expect(p4.getByRole("alert")).toContainText("Chưa lưu");
  await expect(p4.getByText("Kết luận khác với số liệu (Vượt): hãy ghi lý do.")).toBeVisible();
  await expect(p4.getByLabel("Nguyên văn kết luận")).toHaveValue("đạt: 3 cuộc");
  await expect(p4.getByLabel("Hội nghị kết luận chỉ tiêu P4")).toHaveValue("met");
  await expectAccessible(committee);
  await p4.getByLabel("Lý do khác với số liệu").fill("Mới đánh giá một năm");
  await p4.getByRole("button", { name: "Lưu kết luận chỉ tiêu P4" }).click();
  await expect(p4.getByRole("status")).toContainText("Đã lưu lúc");
  await expect(p4.locator("summary")).toContainText("≠ Kết luận");

  await committee.goto("/vp-ubnd/reviews/nam-2021/reconciliation");
  await expect(committee.getByText("Còn 9 chỉ tiêu chưa có kết luận")).toBeVisible();
  await row(committee, "P1").getByRole("combobox").selectOption("Đạt");
  await row(committee, "P1").getByRole("button", { name: "Lưu kết luận chỉ tiêu P1" }).click();
  await expect(committee.getByText("Còn 8 chỉ tiêu chưa có kết luận")).toBeVisible();
  await expect(row(committee, "P4").getByLabel("Lý do khác với số liệu")).toHaveValue("Mới đánh giá một năm");
  await committee
    .getByRole("group", { name: "Đối với Đảng bộ" })
    .getByLabel("Đạt", { exact: true })
    .fill("hai");
  await committee.getByRole("button", { name: "Lưu số liệu văn bản" }).click();
  await expect(committee.getByText("Hãy ghi một số nguyên từ 0 trở lên, hoặc để trống.")).toBeVisible();
  const counts = committee.getByRole("group", { name: "Đối với Đảng bộ" });
  await expect(counts.getByLabel("Đạt", { exact: true })).toHaveValue("hai");
  await counts.getByLabel("Đạt", { exact: true }).fill("2");
  await committee.getByRole("button", { name: "Lưu số liệu văn bản" }).click();
  await expect(
    committee.getByText("Cộng các số trong văn bản được 2, thiếu 3 so với 5 chỉ tiêu."),
  ).toBeVisible();
  await expectAccessible(committee);

  await committee.getByRole("button", { name: "Kết luận theo số liệu cho 8 chỉ tiêu còn lại" }).click();
  await expect(committee.getByText("Đã ghi kết luận theo số liệu cho 8 chỉ tiêu.")).toBeVisible();
  await expect(committee.getByText("Đã kết luận đủ 10 chỉ tiêu.")).toBeVisible();
  await expect(row(committee, "P4").getByLabel("Lý do khác với số liệu")).toHaveValue("Mới đánh giá một năm");
});

test("the published counts of the example do not add up, and the page says where", async ({ browser }) => {
  const staff = await as(browser, "canbo", "/vp-ubnd/reviews/mid-term/reconciliation");
  await expect(staff.getByText("Văn bản ghi 2 chỉ tiêu “Đạt”, theo kết luận là 3.")).toBeVisible();
  await expect(staff.getByText("Cộng các số trong văn bản được 4, thiếu 1 so với 5 chỉ tiêu.")).toBeVisible();
  await expect(staff.getByText(/Khác nhau ở: P3\./)).toBeVisible();
  await expect(staff.getByText("Ba cách tính khớp nhau.")).toBeVisible();
  await expect(row(staff, "P3")).toContainText("Lý do: Chỉ tiêu tính cho cả nhiệm kỳ");
  await expect(staff.getByRole("main").getByRole("button")).toHaveCount(0);
  await expectAccessible(staff);
});

test("who writes after somebody else is told, keeps what was typed, and chooses", async ({ browser }) => {
  const first = await createReview(browser, "hai-nguoi");
  await first.goto("/vp-ubnd/reviews/hai-nguoi/narrative");
  const second = await as(browser, "capuy", "/vp-ubnd/reviews/hai-nguoi/narrative");
  const write = async (page: Page, text: string) => {
    await page.getByLabel("Bài học kinh nghiệm", { exact: true }).fill(text);
    await page.getByRole("button", { name: "Lưu Bài học kinh nghiệm" }).click();
  };
  await write(first, "Giao việc sớm.");
  await expect(first.locator("#lessons").getByRole("status")).toContainText("Đã lưu lúc");
  await write(second, "Kiểm tra thường xuyên.");
  const told = second.locator("#lessons").getByRole("alert");
  await expect(told).toContainText("Cán bộ văn phòng đã lưu phần này lúc");
  await expect(told).toContainText("Giao việc sớm.");
  await expect(second.getByLabel("Bài học kinh nghiệm", { exact: true })).toHaveValue(
    "Kiểm tra thường xuyên.",
  );
  await expectAccessible(second);
  // Another part is saved meanwhile: what is typed here stays, and is still upon what was seen.
  const situation = "Đặc điểm tình hình";
  await first.getByLabel(situation, { exact: true }).fill("Biên chế giảm.");
  await first.getByRole("button", { name: `Lưu ${situation}` }).click();
  await expect(first.locator("#situation").getByRole("status")).toContainText("Đã lưu lúc");
  await second.getByLabel(situation, { exact: true }).fill("Nhiều việc mới.");
  await second.getByRole("button", { name: "Lưu Bài học kinh nghiệm" }).click();
  await expect(second.locator("#lessons").getByRole("status")).toContainText("Đã lưu lúc");
  await expect(second.getByLabel(situation, { exact: true })).toHaveValue("Nhiều việc mới.");
  await second.getByRole("button", { name: `Lưu ${situation}` }).click();
  await expect(second.locator("#situation").getByRole("alert")).toContainText("Biên chế giảm.");
  await first.reload();
  await expect(first.getByLabel("Bài học kinh nghiệm", { exact: true })).toHaveValue(
    "Kiểm tra thường xuyên.",
  );
});

test("a sentence from the figures goes behind what was typed; the target without a cause is named", async ({
  browser,
}) => {
  const staff = await as(browser, "canbo", "/vp-ubnd/reviews/mid-term/narrative");
  const party = staff.getByRole("region", { name: "Đối với Đảng bộ", exact: true });
  const said = party.getByLabel("Hạn chế, khuyết điểm").first();
  await said.fill("Còn một việc.");
  await party.getByRole("button", { name: "Lấy câu này" }).nth(1).click();
  await expect(said).toHaveValue(
    /^Còn một việc\.\nChỉ tiêu “Hằng năm, 100% .*” chưa đạt: năm 2022 đạt 98,46% \(64\/65 đảng viên\), thấp hơn mức 100%\.$/,
  );
  await party.getByText("Chưa ghi nguyên nhân của chỉ tiêu").getByRole("link", { name: "P5" }).click();
  await expect(staff).toHaveURL(/#target-P5$/);
  await expect(said).toHaveValue(/^Còn một việc/);
  await expectAccessible(staff);
});

test("a review is written and concluded without JavaScript", async ({ browser }) => {
  const off = { javaScriptEnabled: false };
  const staff = await createReview(browser, "khong-script", off);
  await staff.goto("/vp-ubnd/reviews/khong-script/narrative");
  const p5 = await openTarget(staff, "P5");
  await p5.getByLabel("Chỉ tiêu P5: giải pháp 2, Người thực hiện").fill("Chi ủy");
  await p5.getByRole("button", { name: "Lưu Chỉ tiêu P5" }).click();
  // The answer is a new page, on which what was refused stands open.
  await expect(p5.getByText("Hãy ghi giải pháp, hoặc xóa người và thời hạn của dòng này.")).toBeVisible();
  await expect(p5.getByLabel("Chỉ tiêu P5: giải pháp 2, Người thực hiện")).toHaveValue("Chi ủy");
  await p5.getByLabel("Chỉ tiêu P5: giải pháp 2, Giải pháp").fill("Đôn đốc");
  await p5.getByRole("button", { name: "Lưu Chỉ tiêu P5" }).click();
  await expect(p5.getByRole("status")).toContainText("Đã lưu lúc");
  await expect(p5.getByLabel("Chỉ tiêu P5: giải pháp 1, Giải pháp")).toHaveValue("Đôn đốc");

  const committee = await as(browser, "capuy", "/vp-ubnd/reviews/khong-script/reconciliation", off);
  const reason = row(committee, "P3").getByLabel("Lý do khác với số liệu");
  await expect(reason).toBeHidden();
  await row(committee, "P3").getByRole("combobox").selectOption("Vượt");
  await expect(reason).toBeVisible();
  await row(committee, "P3").getByRole("button", { name: "Lưu kết luận chỉ tiêu P3" }).click();
  await expect(row(committee, "P3")).toContainText("hãy ghi lý do");
  await expect(row(committee, "P3").getByRole("combobox")).toHaveValue("exceeded");
});

test("a review is put away and brought back with a reason", async ({ browser }) => {
  const staff = await createReview(browser, "lap-nham");
  const committee = await as(browser, "capuy", "/vp-ubnd/reviews/lap-nham/edit");
  await committee.getByRole("button", { name: "Lưu trữ" }).click();
  await expect(committee.getByText("Hãy ghi lý do.")).toBeVisible();
  await expectAccessible(committee);
  await committee.getByLabel("Lý do lưu trữ").fill("Lập nhầm");
  await committee.getByRole("button", { name: "Lưu trữ" }).click();
  const archived = committee.locator('[data-archived="lap-nham"]');
  await expect(archived).toContainText("Đánh giá lap-nham");
  await expectAccessible(committee);
  expect((await staff.request.get("/vp-ubnd/reviews/lap-nham")).status()).toBe(404);
  await archived.getByLabel("Lý do khôi phục").fill("Dùng lại");
  await archived.getByRole("button", { name: "Khôi phục" }).click();
  await expect(committee.locator('[data-review="lap-nham"]')).toBeVisible();
  await staff.goto("/vp-ubnd/reviews/lap-nham/edit");
  await staff.getByLabel("Tên", { exact: true }).fill("Đánh giá lại");
  await staff.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(staff.getByRole("status").filter({ hasText: "Đã lưu lúc" })).toBeVisible();
  await expectAccessible(staff);
});
