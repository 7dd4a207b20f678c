import { expect, type Page } from "@playwright/test";
import { readPrepared } from "#tests/browser/prepared.ts";

/** Signs in by the form as one of the first accounts, and waits for the page it leads to. */
export async function signIn(page: Page, username: "admin" | "canbo" | "capuy", path = "/"): Promise<void> {
  const account = readPrepared().accounts?.[username];
  if (account === undefined) throw new Error(`no account ${username}`);
  await page.goto(path);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
