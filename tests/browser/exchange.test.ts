import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

const exchange = "/vp-ubnd/admin/exchange";

/** The file of the example's term, as the page gives it. */
async function downloadTerm(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải tệp nghị quyết của nhiệm kỳ 2020–2025" }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function look(page: Page, text: string): Promise<void> {
  await page
    .getByLabel("Tệp nghị quyết (.json, tối đa 20 MB)")
    .setInputFiles({ name: "nhiem-ky.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Kiểm tra và xem trước" }).click();
}

/** The term ten years later: its branches stay as they are here. */
function later(text: string): string {
  const { branches, ...file } = JSON.parse(text);
  const moved = JSON.stringify(file).replaceAll(/\b202(?=\d\b)/g, "203");
  return JSON.stringify({ ...JSON.parse(moved), branches });
}

test("a term's file is taken out, and brought back as a term that is lacked", async ({ page }) => {
  await signIn(page, "admin", exchange);
  await expectAccessible(page);
  const { name, text } = await downloadTerm(page);
  expect(name).toMatch(/^vp-ubnd_2020-2025_\d{4}-\d\d-\d\d\.resolution\.json$/);

  await look(page, text);
  const faults = page.getByRole("list", { name: "Chỗ cần sửa trong tệp" });
  await expect(faults).toContainText("Nhiệm kỳ có mã “2020-2025” đã có ở đây");

  await look(page, later(text).replace('"lastYear":2035', '"lastYear":2035,"x":1'));
  await expect(faults).toContainText("term.x");
  await expect(faults).toContainText("Trường này không có trong định dạng.");
  await expectAccessible(page);

  await look(page, later(text));
  const preview = page.getByRole("form", { name: "Xem trước nội dung sẽ nhập" });
  await expect(
    preview.getByRole("heading", { name: "Sẽ nhập: nhiệm kỳ 2030–2035 (2031–2035)" }),
  ).toBeVisible();
  await expect(preview.getByRole("button", { name: "Nhập nhiệm kỳ này" })).toBeEnabled();
  await expectAccessible(page);
});

test("everything is taken out in one archive, by the administrator alone", async ({ page }) => {
  await signIn(page, "admin", exchange);
  const answer = await page.request.get(`${exchange}/everything.zip`);
  expect(answer.headers()["content-disposition"]).toMatch(/attachment; filename="vp-ubnd_.*\.zip"/);
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
  await page.context().clearCookies();
  await signIn(page, "capuy");
  for (const path of [exchange, `${exchange}/everything.zip`, `${exchange}/terms/2020-2025`])
    expect((await page.request.get(path)).status(), path).toBe(404);
});
