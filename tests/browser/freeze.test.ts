import type { Page } from "@playwright/test";
import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";
import { everythingSaved, freeze, gridLives } from "#tests/browser/verbs.ts";

const test = ownStory();

// On a system of its own: a figure of 2022 is changed, which other stories read.

const review = "/vp-ubnd/reviews/mid-term";
const versions = `${review}/versions`;
const mark = "Số liệu đã thay đổi sau kết luận";

const version = (page: Page, number: number) => page.locator(`[data-version="${number}"]`);
const hashOf = async (page: Page, number: number) =>
  (await version(page, number).locator("dt", { hasText: "Mã băm SHA-256" }).locator("+ dd").textContent()) ??
  "";

async function verify(page: Page, held: string, outcome: "intact" | "unknown"): Promise<void> {
  await page.goto("/verify");
  await page.getByLabel("Mã băm hoặc bản gốc").fill(held);
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await expect(page.locator(`[data-verified="${outcome}"]`)).toBeVisible();
}

/** A document of the review, as its link brings it. */
async function download(page: Page, document: string): Promise<Buffer> {
  const answer = await page.request.get(`${review}/${document}`);
  expect(answer.status(), document).toBe(200);
  return answer.body();
}

const pdf = (buffer: Buffer) => ({ name: "bao-cao.pdf", mimeType: "application/pdf", buffer });

async function verifyFile(page: Page, file: Buffer, outcome: "intact" | "altered" | "unknown") {
  await page.goto("/verify");
  await page.getByLabel("Hoặc tệp PDF của báo cáo").setInputFiles(pdf(file));
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await expect(page.locator(`[data-verified="${outcome}"]`)).toBeVisible();
}

/** Enters a figure of 2022 as the staff do, in the grid. */
async function enter(staff: Page, cell: string, value: string): Promise<void> {
  await staff.goto("/vp-ubnd/results/2022");
  await gridLives(staff);
  await staff.locator(`[name="${cell}:value"]`).fill(value);
  await staff.locator(`[name="${cell}:value"]`).press("Enter");
  await everythingSaved(staff);
}

test("the example is asked, written of, concluded, reconciled, frozen, exported, verified, and frozen anew", async ({
  page,
  browser,
  own,
}) => {
  await own.signIn(page, "capuy", "/vp-ubnd");
  await page.locator('[data-target="P5"]').getByRole("button", { name: "Vì sao?" }).click();
  await expect(page.locator("#why-P5")).toContainText("cần 65/65, thiếu 1 đảng viên");

  const staff = await (await browser.newContext()).newPage();
  await own.signIn(staff, "canbo", `${review}/narrative?target=P5`);
  const written = staff.locator("#target-P5");
  await written.getByLabel("Nguyên nhân chủ quan").fill("Một đảng viên chưa nghiêm túc trong rèn luyện.");
  await written.getByLabel("Chỉ tiêu P5: giải pháp 1, Giải pháp").fill("Phân công cấp ủy viên giúp đỡ");
  await written.getByLabel("Chỉ tiêu P5: giải pháp 1, Người thực hiện").fill("Chi ủy Phòng Kinh tế");
  await written.getByRole("button", { name: "Lưu Chỉ tiêu P5" }).click();
  await expect(written.getByRole("status")).toContainText("Đã lưu lúc");

  await page.goto("/vp-ubnd/targets/P5");
  await expect(
    page.getByText("Phân công cấp ủy viên giúp đỡ · Chi ủy Phòng Kinh tế", { exact: true }),
  ).toBeVisible();
  await page.goto(`${review}/reconciliation`);
  await expect(page.getByText("Văn bản ghi 2 chỉ tiêu “Đạt”, theo kết luận là 3.")).toBeVisible();
  const p3 = page.locator('[data-target="P3"]');
  await p3.getByLabel("Lý do khác với số liệu").fill("Chỉ tiêu cả nhiệm kỳ, chưa kết thúc");
  await p3.getByRole("button", { name: "Lưu kết luận chỉ tiêu P3" }).click();
  await expect(p3.getByRole("status")).toContainText("Đã lưu lúc");

  await page.goto(versions);
  await expect(page.getByText("Số liệu chưa duyệt: năm 2021, 2022, 2023")).toBeVisible();
  await expect(page.getByLabel("Theo kết luận")).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Chốt phiên bản 1" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Chưa chốt" })).toContainText("hãy xem");
  await expect(page.getByText("Hãy đánh dấu vào đây.")).toBeVisible();
  await expect(page.getByLabel("Theo kết luận")).toBeChecked();
  await expect(version(page, 1)).toHaveCount(0);
  await expectAccessible(page);
  await freeze(page, 1);
  const hash = await hashOf(page, 1);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.getByLabel("Theo kết luận")).toBeDisabled();
  await expectAccessible(page);

  const report = await download(page, "report.pdf?version=1");
  for (const form of ["report.docx?version=1", "report.xlsx?version=1"])
    expect((await download(page, form)).subarray(0, 2).toString()).toBe("PK");
  await verifyFile(page, report, "intact");
  await verifyFile(page, await download(page, "report.pdf?version=1&form=summary"), "intact");
  await expectAccessible(page);
  const changed = Buffer.from(report.toString("latin1").replace("/Type /Page", "/Type /Pagd"), "latin1");
  await verifyFile(page, changed, "altered");
  await expectAccessible(page);
  await page.getByLabel("Hoặc tệp PDF của báo cáo").setInputFiles(pdf(await download(page, "report.pdf")));
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await expect(page.getByText("Tệp không ghi mã băm của phiên bản nào")).toBeVisible();
  await verify(page, hash.toUpperCase(), "intact");
  const original = await page.request.get(`${versions}/1/original.json`);
  await verify(page, await original.text(), "intact");
  await verify(page, "0".repeat(64), "unknown");

  await enter(staff, "P3a", "0");
  await page.goto("/vp-ubnd");
  await expect(page.locator('[data-target="P3"]')).toContainText(mark);
  await expect(page.locator('[data-target="P5"]')).not.toContainText(mark);
  await expectAccessible(page);
  await page.goto(versions);
  await expect(page.getByText("Thay đổi so với phiên bản 1")).toBeVisible();
  await expect(page.getByText(mark)).toBeVisible();

  await freeze(page, 2);
  await expect(version(page, 2)).toContainText("Khác phiên bản 1: 2 điểm");
  await expect(version(page, 2)).toContainText("Năm 2022: 2 → 0");
  await expect(version(page, 2)).toContainText(hash);
  await expectAccessible(page);

  await staff.goto(versions);
  await expect(version(staff, 2)).toBeVisible();
  await expect(staff.getByRole("button", { name: /^Chốt/ })).toHaveCount(0);

  await own.elsewhere("admin", async () => {
    const stranger = await (await browser.newContext()).newPage();
    await own.signIn(stranger, "admin", "/verify");
    await verify(stranger, hash, "unknown");
    await verifyFile(stranger, report, "unknown");
    expect((await stranger.request.get(`${versions}/1/original.json`)).status()).toBe(404);
  });
});

test("a page that is out of date freezes nothing, and says who changed something", async ({
  page,
  browser,
  own,
}) => {
  await own.signIn(page, "capuy", versions);
  const staff = await (await browser.newContext()).newPage();
  await own.signIn(staff, "canbo", "/");
  await enter(staff, "P3a", "1");
  await page.getByLabel("Theo số liệu").check();
  await page.getByLabel("Tôi đã xem").check();
  await page.getByRole("button", { name: /^Chốt phiên bản/ }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "Chưa chốt" });
  await expect(refusal).toContainText("Cán bộ văn phòng");
  await expect(page.getByLabel("Theo số liệu")).toBeChecked();
  await expect(page.getByLabel("Tôi đã xem")).not.toBeChecked();
});

test("number, date and signatory are entered after freezing; what cannot be is said beside its field", async ({
  page,
  own,
}) => {
  await own.signIn(page, "capuy", versions);
  const first = version(page, 1);
  await first.getByText("Ghi số, ngày, người ký").click();
  await first.getByLabel("Số, ký hiệu văn bản").fill("15-BC/ĐU");
  await first.getByLabel("Ngày ban hành").fill("2023-05-05");
  await first.getByLabel("Người ký", { exact: true }).fill("Nguyễn\u0007 Văn A");
  await first.getByRole("button", { name: "Lưu số, ngày, người ký" }).click();
  await expect(first.getByText("Có ký tự không lưu được.")).toBeVisible();
  await expect(first.getByLabel("Số, ký hiệu văn bản")).toHaveValue("15-BC/ĐU");
  await first.getByLabel("Người ký", { exact: true }).fill("Nguyễn Văn A");
  await first.getByRole("button", { name: "Lưu số, ngày, người ký" }).click();
  await expect(first).toContainText("Số 15-BC/ĐU, ngày 05/05/2023, người ký: Nguyễn Văn A");
  await expectAccessible(page);
});
