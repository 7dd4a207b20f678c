import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import type { Page } from "@playwright/test";
import { period } from "#lib/identity/authenticator.ts";
import { ownStory } from "#tests/browser/own-story.ts";
import type { OwnSystem } from "#tests/browser/own-system.ts";
import { expect, expectAccessible, expectComplaint } from "#tests/browser/story.ts";
import { gridLives } from "#tests/browser/verbs.ts";

// One file, in order: accounts get second factors, on a system of their own.
const test = ownStory();

/** What an authenticator app shows, `ahead` steps from now. */
const codeOf = (secret: string, ahead = 0): Promise<string> =>
  createOTP(base32.decode(secret)).hotp(Math.floor(Date.now() / period) + ahead);

const shownSecret = async (page: Page): Promise<string> =>
  (await page.locator("code").textContent())?.replaceAll(" ", "") ?? "";

/** Sets up a second factor at its page; answers the app's secret and the recovery codes. `look` is taken at each step. */
async function setUp(page: Page, own: OwnSystem, username: string, look = expectAccessible) {
  await page.getByLabel("Mật khẩu hiện nay").fill(own.accountOf(username).password);
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await expect(page.getByRole("img", { name: "Mã QR để quét bằng ứng dụng xác thực" })).toBeVisible();
  await look(page);
  const secret = await shownSecret(page);
  await page.getByLabel("Mã 6 số trong ứng dụng").fill("000000");
  await page.getByRole("button", { name: "Bật xác thực hai lớp" }).click();
  await expect(page.getByLabel("Mã 6 số trong ứng dụng")).toHaveAccessibleDescription(/Mã không đúng/);
  expect(await shownSecret(page)).toBe(secret);
  await page.getByLabel("Mã 6 số trong ứng dụng").fill(await codeOf(secret));
  await page.getByRole("button", { name: "Bật xác thực hai lớp" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Xác thực hai lớp đang bật" })).toBeVisible();
  const codes = await page.getByRole("list", { name: "Mã dự phòng" }).locator("code").allTextContents();
  expect(codes).toHaveLength(8);
  await look(page);
  await page.getByRole("link", { name: "Tôi đã ghi lại" }).click();
  return { secret, codes };
}

async function fillIn(page: Page, own: OwnSystem, username: string): Promise<void> {
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(own.accountOf(username).password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

const code = (page: Page) => page.getByLabel("Mã xác thực");
let recovery: string[] = [];

test("an administrator who needs one is led to it, sets it up, and signs in with its codes", async ({
  page,
  own,
}) => {
  await own.signIn(page, "admin", "/vp-ubnd/admin/settings");
  await page.getByLabel("Quản trị viên phải dùng xác thực hai lớp").check();
  const limits = page.getByRole("form", { name: "Đăng nhập và phiên làm việc" });
  await limits.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Hệ thống yêu cầu quản trị viên dùng xác thực hai lớp.")).toBeVisible();
  await page.goto("/vp-ubnd/admin/people");
  await expect(page).toHaveURL(/\/account\/second-factor\?next=/);
  await expectAccessible(page);
  const { secret, codes } = await setUp(page, own, "admin");
  recovery = codes;
  await expect(page).toHaveURL(/\/vp-ubnd\/admin\/people$/);
  await expect(page.locator("tr[data-person=admin]")).toContainText("Xác thực hai lớp");

  await page.context().clearCookies();
  await page.goto("/account/second-factor");
  await fillIn(page, own, "admin");
  await expect(code(page)).toHaveAccessibleDescription(/hãy nhập mã/);
  await expect(code(page)).toBeFocused();
  await expectAccessible(page);
  await code(page).fill("123456");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(code(page)).toHaveAccessibleDescription(/Mã không đúng/);
  await code(page).fill(await codeOf(secret, 1));
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByText("Còn 8 mã dự phòng.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a recovery code lets in once, and the second factor is set up and ended all the same", async ({
    page,
    own,
  }) => {
    await page.goto("/sign-in?next=/account");
    await fillIn(page, own, "admin");
    await page.getByLabel("Mật khẩu", { exact: true }).fill(own.accountOf("admin").password);
    await code(page).fill(recovery[0] ?? "");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByText("Còn 7 mã dự phòng.")).toBeVisible();

    await page.context().clearCookies();
    await own.signIn(page, "capuy", "/account");
    await page.getByRole("link", { name: "Bật xác thực hai lớp" }).click();
    // What looks a page over is itself a script.
    await setUp(page, own, "capuy", async () => undefined);
    await page.goto("/account/second-factor");
    await page.getByRole("button", { name: "Tắt xác thực hai lớp" }).click();
    await expect(page.getByText("Hãy nhập mật khẩu hiện nay.")).toBeVisible();
    await page.getByLabel("Mật khẩu hiện nay").fill(own.accountOf("capuy").password);
    await page.getByRole("button", { name: "Tắt xác thực hai lớp" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Đã tắt xác thực hai lớp." })).toBeVisible();
  });
});

test("the dialog over the grid asks for the code too, and what was typed is sent", async ({
  page,
  own,
  complaints,
}) => {
  await own.signIn(page, "canbo", "/account/second-factor");
  const { codes } = await setUp(page, own, "canbo");
  await page.goto("/vp-ubnd/results/2023");
  await gridLives(page);
  await page.context().clearCookies();
  await page.getByLabel("Kết nạp đảng viên mới: kết quả").fill("7");
  await page.getByLabel("Kết nạp đảng viên mới: kết quả").press("Enter");
  const dialog = page.getByRole("dialog", { name: "Phiên làm việc đã kết thúc" });
  await dialog.getByLabel("Tên đăng nhập").fill("canbo");
  await dialog.getByLabel("Mật khẩu", { exact: true }).fill(own.accountOf("canbo").password);
  await dialog.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(dialog.getByLabel("Mã xác thực")).toHaveAccessibleDescription(/hãy nhập mã 6 số/);
  await expectAccessible(page);
  await dialog.getByLabel("Mã xác thực").fill(codes[0] ?? "");
  await dialog.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.locator('[data-cell="P3a"] [data-status="saved"]')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  expectComplaint(complaints, /401/);
});

test("an administrator takes away the second factor of somebody who lost the app", async ({ page, own }) => {
  await page.goto("/sign-in?next=/vp-ubnd/admin/people/canbo");
  await fillIn(page, own, "admin");
  await code(page).fill(recovery[1] ?? "");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("button", { name: "Tắt xác thực hai lớp" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã tắt xác thực hai lớp." })).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/sign-in?next=/account");
  await fillIn(page, own, "canbo");
  await expect(page.getByText("Chưa bật: chỉ cần mật khẩu là đăng nhập được.")).toBeVisible();
});
