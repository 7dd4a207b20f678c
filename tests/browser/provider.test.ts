import type { Page } from "@playwright/test";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";
import { startProvider } from "#tests/identity/test-provider.ts";

let provider: Awaited<ReturnType<typeof startProvider>>;

// One file, in order: an account is named, and used.
const test = ownStory(async () => {
  const port = await freePort();
  const home = `http://localhost:${port}`;
  provider = await startProvider(`${home}/api/auth/provider/callback`);
  return { PORT: `${port}`, PUBLIC_URL: home, OIDC_NAME: "Tài khoản tỉnh", ...provider.settings };
});
test.afterAll(() => provider.stop());

const account = { subject: "0b5c-77", name: "cap.uy@tinh.example.vn" };

const byProvider = (page: Page) => page.getByRole("link", { name: "Đăng nhập bằng Tài khoản tỉnh" });

const comesInAsCapuy = async (page: Page): Promise<void> => {
  await page.goto("/account");
  provider.signsIn(account);
  await byProvider(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tài khoản" })).toBeVisible();
  await expect(page.getByText("· capuy")).toBeVisible();
};

test("whose account an administrator named comes in with it, and nobody else", async ({ page, own }) => {
  await page.goto("/sign-in?next=/account");
  await expectAccessible(page);
  provider.signsIn(account);
  await byProvider(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "chưa được cấp quyền" })).toBeVisible();
  await expectAccessible(page);

  await own.signIn(page, "admin", "/vp-ubnd/admin/people/capuy");
  const name = page.getByLabel("Tên đăng nhập ở “Tài khoản tỉnh”");
  await name.fill(account.name);
  await page.getByRole("button", { name: "Lưu tài khoản liên kết" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu tài khoản liên kết." })).toBeVisible();
  await expect(name).toHaveValue(account.name);
  await expectAccessible(page);

  await page.context().clearCookies();
  await comesInAsCapuy(page);

  await page.context().clearCookies();
  await own.signIn(page, "admin", "/vp-ubnd/admin/people/capuy");
  await expect(name).toHaveAccessibleDescription(/chỉ chính tài khoản đó vào được/);
  await page.goto("/vp-ubnd/admin/audit");
  const trail = page.getByRole("table");
  await expect(trail).toContainText("Đặt đăng nhập liên kết cho tài khoản");
  await expect(trail).toContainText("bằng tài khoản liên kết");
  await page.goto("/vp-ubnd/admin/audit?scope=installation");
  await expect(trail).toContainText(
    `${account.name} · ::1 · bằng tài khoản liên kết · tài khoản liên kết chưa`,
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("they come in all the same", async ({ page }) => {
    await comesInAsCapuy(page);
  });
});
