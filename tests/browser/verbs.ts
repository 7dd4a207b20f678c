import { expect, type Page } from "@playwright/test";
import { readPrepared } from "#tests/browser/prepared.ts";

type Username = "admin" | "canbo" | "capuy";

/** The password of one of the first accounts. */
export function passwordOf(username: Username): string {
  const account = readPrepared().accounts?.[username];
  if (account === undefined) throw new Error(`no account ${username}`);
  return account.password;
}

/** Signs in by the form as one of the first accounts, and waits for the page it leads to. */
export async function signIn(
  page: Page,
  username: Username,
  path = "/",
  password = passwordOf(username),
): Promise<void> {
  await page.goto(path);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** The entry grid has come to life: its cells save by themselves. */
export const gridLives = (page: Page): Promise<void> => expect(page.locator("[data-live]")).toBeVisible();

/** Answers once everything typed is stored. */
export const everythingSaved = (page: Page): Promise<void> =>
  expect(page.locator('[data-grid-status="clean"]')).toContainText("Đã lưu lúc");
