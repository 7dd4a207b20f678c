import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectComplaint, test } from "#tests/browser/story.ts";
import { everythingSaved, gridLives, signIn } from "#tests/browser/verbs.ts";

const address = "/vp-ubnd/results/2024";
const name = "Kết nạp đảng viên mới";
const pdf = Buffer.from("%PDF-1.7\n% quyết định kết nạp");

const pane = (page: Page) => page.locator('tr[data-details][data-cell="P3a"]');
const details = (page: Page) => page.getByRole("button", { name: `Chi tiết ${name}` });

async function openPane(page: Page, who: "canbo" | "capuy" = "canbo"): Promise<void> {
  await signIn(page, who, address);
  if (who === "canbo") await gridLives(page);
  await details(page).click();
  await expect(pane(page).getByRole("heading", { name: "Tệp minh chứng" })).toBeVisible();
}

const choose = (page: Page, ...files: { name: string; buffer: Buffer }[]) =>
  page
    .getByLabel(`Chọn tệp minh chứng cho ${name}`)
    .setInputFiles(files.map((file) => ({ ...file, mimeType: "application/pdf" })));

async function download(page: Page, file: string): Promise<{ called: string; bytes: Buffer }> {
  const [got] = await Promise.all([
    page.waitForEvent("download"),
    pane(page).getByRole("link", { name: file }).click(),
  ]);
  return { called: got.suggestedFilename(), bytes: readFileSync(await got.path()) };
}

test("a file is attached, told in the history, taken out and removed, and costs nothing of what is typed", async ({
  page,
}) => {
  await openPane(page);
  const evidence = page.getByLabel(`${name}: Minh chứng: số, ký hiệu văn bản`);
  await expect(pane(page)).toContainText("tối đa 10 MB");
  await evidence.fill("12-QĐ/ĐU");
  await choose(page, { name: "Quyết định kết nạp.pdf", buffer: pdf });
  await expect(pane(page)).toContainText("Đã đính kèm “Quyết định kết nạp.pdf”.");
  await expect(evidence).toHaveValue("12-QĐ/ĐU");
  await expect(pane(page).getByText("Đính kèm tệp “Quyết định kết nạp.pdf”")).toBeVisible();
  await expect(page.locator('tr[data-cell="P3a"]').getByText("1 tệp", { exact: true })).toBeVisible();
  await expectAccessible(page);
  // The field is left: a page that goes within milliseconds of typing asks first, which no script waits for.
  await evidence.press("Tab");
  await everythingSaved(page);

  await page.reload();
  await gridLives(page);
  await expect(evidence).toHaveValue("12-QĐ/ĐU");
  await details(page).click();
  await expect(pane(page)).toContainText("(1 KB)");
  expect((await download(page, "Quyết định kết nạp.pdf")).bytes.equals(pdf)).toBe(true);

  const remove = pane(page).getByRole("button", { name: "Gỡ “Quyết định kết nạp.pdf”" });
  await remove.press("Enter");
  await expect(pane(page).getByRole("button", { name: "Để lại" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(remove).toBeFocused();
  await remove.press("Enter");
  await pane(page).getByRole("button", { name: "Gỡ tệp" }).press("Enter");
  await expect(pane(page)).toContainText("Đã gỡ “Quyết định kết nạp.pdf”.");
  await expect(pane(page).getByRole("heading", { name: "Tệp minh chứng" })).toBeFocused();
  await expect(pane(page).getByRole("link")).toHaveCount(0);
  await expect(pane(page).getByText("Gỡ tệp “Quyết định kết nạp.pdf”")).toBeVisible();
});

test("of several files each says what became of it: too large, not what it is called, attached", async ({
  page,
  complaints,
}) => {
  await openPane(page);
  await choose(
    page,
    { name: "quá lớn.pdf", buffer: Buffer.alloc(10 * 1024 * 1024 + 1, "%PDF-1.7") },
    { name: "giả.pdf", buffer: Buffer.from("<!doctype html><script>alert(1)</script>") },
    { name: "12-QD.pdf", buffer: Buffer.from("%PDF-1.7 12") },
  );
  await expect(pane(page)).toContainText("Đã đính kèm “12-QD.pdf”.");
  await expect(pane(page)).toContainText("Chưa đính kèm “quá lớn.pdf”. Tệp nặng 10,1 MB, tối đa là 10 MB.");
  await expect(pane(page)).toContainText("Chưa đính kèm “giả.pdf”. Nội dung tệp này không phải loại");
  await choose(page, { name: "bản sao.pdf", buffer: Buffer.from("%PDF-1.7 12") });
  await expect(pane(page)).toContainText("“bản sao.pdf” có cùng nội dung với một tệp đã có");
  await expect(pane(page).getByRole("link")).toHaveText(["12-QD.pdf"]);
  await expectAccessible(page);
  expectComplaint(complaints, /415/);
});

test("whoever may only see takes files out, and neither attaches nor removes", async ({ page }) => {
  await openPane(page, "capuy");
  const { called, bytes } = await download(page, "12-QD.pdf");
  expect([called, bytes.toString()]).toEqual(["12-QD.pdf", "%PDF-1.7 12"]);
  await expect(pane(page).getByRole("button")).toHaveCount(0);
  await expect(page.getByLabel(`Chọn tệp minh chứng cho ${name}`)).toHaveCount(0);
  await expectAccessible(page);
});

test("the file is handed out to be kept, by every layer of the system", async ({ page }) => {
  await signIn(page, "capuy", address);
  const listed = await page.request.get("/api/v1/vp-ubnd/results/P3a/2024/attachments");
  const [file] = (await listed.json()).files;
  const headers = (await page.request.get(`/api/v1/vp-ubnd/attachments/${file.id}`)).headers();
  expect(headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": "attachment; filename=\"12-QD.pdf\"; filename*=UTF-8''12-QD.pdf",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  });
});

test("whoever sends far too much is told so, not cut off", async ({ page, playwright, baseURL }) => {
  await signIn(page, "canbo", address);
  const cell = "/api/v1/vp-ubnd/results/P3a/2024/attachments";
  const data = Buffer.alloc(15_000_000, "%PDF-1.7");
  expect((await page.request.post(cell, { data })).status()).toBe(413);
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await stranger.post(cell, { data })).status()).toBe(401);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the files are there to be taken out, and the page says what attaching needs", async ({ page }) => {
    await signIn(page, "canbo", address);
    await expect(pane(page).getByRole("link", { name: "12-QD.pdf" })).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("Đính kèm và gỡ tệp minh chứng cần bật");
    await expect(pane(page).getByRole("button")).toHaveCount(0);
  });
});
