import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";
import { everythingSaved, gridLives } from "#tests/browser/verbs.ts";
import { readPdf } from "#tests/report/read-pdf.ts";

// On a system of its own: the stories change what the review of the example shows, and set it back.
const test = ownStory();

const published = {
  P1: "met",
  P2: "met",
  P3: "exceeded",
  P4: "exceeded",
  P5: "missed",
  G1: "met",
  G2: "met",
  G3: "met",
  G4: "met",
  G5: "exceeded",
};

const targetRow = (page: Page, target: string) => page.locator(`tr[data-target="${target}"]`).first();

const openReport = async (page: Page) => {
  const href = await page.getByRole("link", { name: "Báo cáo PDF" }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return readPdf(await answer.body());
};

const squeezed = (text: string) => text.replaceAll(/\s/g, "");

const branch = "Chi bộ Nội chính - Tiếp công dân - Hành chính công";

async function rateMembers(page: Page, good: string, completed: string): Promise<void> {
  await page.goto("/vp-ubnd/ratings?year=2022");
  await gridLives(page);
  await page.getByLabel(`${branch}: Tốt`).fill(good);
  await page.getByLabel(`${branch}: Hoàn thành`, { exact: true }).fill(completed);
  await page.getByLabel(`${branch}: Hoàn thành`, { exact: true }).press("Enter");
  await everythingSaved(page);
}

test("the scorecard says what was published, and where the conference concluded otherwise", async ({
  own,
  page,
}) => {
  await own.signIn(page, "capuy");
  await expect(page).toHaveURL(/\/vp-ubnd$/);
  for (const [target, verdict] of Object.entries(published))
    await expect(targetRow(page, target)).toHaveAttribute("data-verdict", verdict);
  await expect(page.getByText("đạt và vượt 4/5")).toBeVisible();
  await expect(page.getByText("đạt và vượt 5/5")).toBeVisible();
  await expect(targetRow(page, "P3")).toContainText("≠ Hội nghị kết luận: Đạt");
  await expect(page.getByText("≠ Hội nghị kết luận")).toHaveCount(1);
  await expectAccessible(page);
});

test("asked why, a verdict answers in place", async ({ own, page }) => {
  await own.signIn(page, "capuy");
  await targetRow(page, "P5").getByText("Vì sao?").click();
  await expect(
    page.getByText("Năm 2022: 64/65 = 98,46% < 100%; cần 65/65, thiếu 1 đảng viên → chưa đạt."),
  ).toBeVisible();
  await expect(page.getByText("một năm chưa đạt thì cả chỉ tiêu chưa đạt.")).toBeVisible();
  await expectAccessible(page);
});

test("filters live in the address", async ({ own, page }) => {
  await own.signIn(page, "capuy");
  await page.getByRole("link", { name: /^Chưa đạt 1/ }).click();
  await expect(page).toHaveURL(/verdict=missed/);
  await expect(targetRow(page, "P5")).toBeVisible();
  await expect(targetRow(page, "P1")).toHaveCount(0);
});

test("the report holds every target as it is written", async ({ own, page }) => {
  await own.signIn(page, "capuy");
  const example = readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json", "utf8");
  const texts = JSON.parse(example).targets.map(({ text }: { text: string }) => text);
  const report = await openReport(page);
  expect(report.tagged).toBe(true);
  expect(report.pages).toBeLessThanOrEqual(3);
  for (const text of ["ĐẢNG CỘNG SẢN VIỆT NAM", "Đối với Đảng bộ", "Đối với chính quyền", ...texts])
    expect(report.text).toContain(squeezed(text));
  expect(report.text).toContain(squeezed("Hội nghị kết luận: Đạt; tính theo số liệu: Vượt"));
});

test("a corrected rating turns P5 from missed to met: screen, reason, report and audit trail", async ({
  own,
  browser,
  page,
}) => {
  await own.signIn(page, "canbo");
  await rateMembers(page, "12", "0");
  await expect(page.getByText("Khớp 65 đảng viên trong số liệu cơ bản.")).toBeVisible();
  await expectAccessible(page);

  const committee = await (await browser.newContext()).newPage();
  await own.signIn(committee, "capuy", "/vp-ubnd?why=P5");
  await expect(targetRow(committee, "P5")).toHaveAttribute("data-verdict", "met");
  await expect(targetRow(committee, "P5")).toHaveAttribute("data-concluded", "missed");
  await expect(committee.locator("#target-P5")).toContainText("Năm 2022: 65/65 = 100% ≥ 100% → đạt.");
  const report = await openReport(committee);
  expect(report.text).toContain(squeezed("Đối với Đảng bộ: vượt 2 chỉ tiêu, đạt 3 chỉ tiêu."));
  expect(report.text).toContain(squeezed("Hội nghị kết luận: Chưa đạt; tính theo số liệu: Đạt"));

  const admin = await (await browser.newContext()).newPage();
  await own.signIn(admin, "admin", "/vp-ubnd/admin/audit");
  const change = admin
    .getByRole("row")
    .filter({ hasText: `Sửa xếp loại đảng viên · ${branch} · năm 2022` })
    .first();
  await expect(change).toContainText("Cán bộ văn phòng");
  await expect(change).toContainText(/tốt: 11.*tốt: 12/s);
  await expect(change).toContainText(/\d\d\/\d\d\/\d{4} \d\d:\d\d/);
  await expectAccessible(admin);

  await rateMembers(page, "11", "1");
});

test("figures up to the review's date are entered beside the review, and judged with it", async ({
  own,
  page,
}) => {
  await own.signIn(page, "canbo");
  await page.getByRole("link", { name: "Số liệu năm 2023 đến nay" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Số liệu từ 01/01/2023 đến 24/04/2023");
  await gridLives(page);
  const admitted = page.getByLabel("Kết nạp đảng viên mới: kết quả");
  await expect(admitted).toHaveValue("1");
  const row = page.locator('tr[data-criterion="P3a"]');
  await admitted.fill("0");
  await admitted.press("Enter");
  await expect(row).toContainText("Đạt");
  await everythingSaved(page);
  await expectAccessible(page);
  await page.goto("/vp-ubnd");
  await expect(page.locator('tr[data-target="P3"]').first()).toHaveAttribute("data-verdict", "met");
  await page.goBack();
  await gridLives(page);
  await admitted.fill("1");
  await admitted.press("Enter");
  await expect(row).toContainText("Vượt");
  await everythingSaved(page);
});

test("warnings are acknowledged one by one, and a missed result asks for a note", async ({
  own,
  page: staff,
}) => {
  await own.signIn(staff, "canbo", "/vp-ubnd/results/2022/submit");
  await expect(staff.getByRole("checkbox")).toHaveCount(2);
  await staff.getByLabel("Ghi chú gửi kèm").fill("xin ý kiến");
  await staff.getByRole("button", { name: "Gửi duyệt năm 2022" }).click();
  const refusal = staff.getByRole("alert").filter({ hasText: "Còn cảnh báo chưa được đánh dấu" });
  await expect(refusal).toBeVisible();
  await expect(staff.getByLabel("Ghi chú gửi kèm")).toHaveValue("xin ý kiến");
  await expect(staff.locator("[data-year-state]")).toContainText("Đang nhập");
  await expectAccessible(staff);
});
