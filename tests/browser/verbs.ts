import { expect, type Page } from "@playwright/test";
import { readPrepared } from "#tests/browser/prepared.ts";
import type { Account } from "#tests/operation/system.ts";

type Username = "admin" | "canbo" | "capuy";

/** The password of one of the first accounts. */
export function passwordOf(username: Username): string {
  const account = readPrepared().accounts?.[username];
  if (account === undefined) throw new Error(`no account ${username}`);
  return account.password;
}

/** Signs in as one of the first accounts and opens a page; how the form does it is a story of its own. */
export async function signIn(page: Page, who: Username | Account, path = "/"): Promise<void> {
  const { username, password } = typeof who === "string" ? { username: who, password: passwordOf(who) } : who;
  const answer = await page.request.post("/api/auth/sign-in/username", { data: { username, password } });
  expect(answer.status()).toBe(200);
  await page.goto(path);
}

/** The entry grid has come to life: its cells save by themselves. */
export const gridLives = (page: Page): Promise<void> => expect(page.locator("[data-live]")).toBeVisible();

/** Answers once everything typed is stored. */
export const everythingSaved = (page: Page): Promise<void> =>
  expect(page.locator('[data-grid-status="clean"]')).toContainText("Đã lưu lúc");

/** Freezes what the page of versions shows, having said that it was looked at. */
export async function freeze(page: Page, number: number): Promise<void> {
  await page.getByLabel(`chốt thành phiên bản ${number}`).check();
  await page.getByRole("button", { name: `Chốt phiên bản ${number}` }).click();
  await expect(page.getByRole("status")).toHaveText(`Đã chốt phiên bản ${number}.`);
}
