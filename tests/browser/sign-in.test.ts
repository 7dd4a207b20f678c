import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { passwordOf } from "#tests/browser/verbs.ts";

test("the sign-in page is open to everyone and accessible", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đăng nhập");
  // The typeface comes with the page; a browser that refuses it would draw whatever its machine has.
  const typefaces = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await expect.poll(typefaces).toContain("loaded");
  expect(await typefaces()).not.toContain("error");
  await expectAccessible(page);
});

test("signed in by the form, one comes to where one wanted to go, and out again", async ({ page }) => {
  const wanted = /\/vp-ubnd\/reviews\/mid-term$/;
  await page.goto("/vp-ubnd/reviews/mid-term");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("Tên đăng nhập").fill("capuy");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("sai mật khẩu");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveAccessibleDescription(/không đúng/);
  await expect(page.getByLabel("Tên đăng nhập")).toHaveValue("capuy");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(passwordOf("capuy"));
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(wanted);
  await expectAccessible(page);
  await page.locator("summary").filter({ hasText: "Cấp ủy" }).click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/vp-ubnd/reviews/mid-term");
  await expect(page).toHaveURL(/\/sign-in/);
});
