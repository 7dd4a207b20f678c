import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { passwordOf, signIn } from "#tests/browser/verbs.ts";

const address = "/vp-ubnd/reviews/mid-term/present";

/** What page is shown is said once keys are heard. */
const isAt = (page: Page, number: number) =>
  expect(page.getByRole("status")).toHaveText(new RegExp(`^Trang ${number}/`));

test("a review is presented page by page, by keys, also without a network", async ({ page, context }) => {
  await signIn(page, "capuy");
  await page.getByRole("link", { name: "Trình chiếu" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole("heading", { name: "Kiểm điểm giữa nhiệm kỳ 2020–2025" })).toBeVisible();
  await expectAccessible(page);
  await isAt(page, 1);
  await context.setOffline(true);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Đối với Đảng bộ", exact: true })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: "Đối với chính quyền", exact: true })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("Đối với Đảng bộ · chỉ tiêu 3/5")).toBeVisible();
  await expect(page.getByText("Hội nghị ngày 24/04/2023 kết luận: Đạt.")).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText("Đối với Đảng bộ · chỉ tiêu 3/5")).toBeVisible();
  await expectAccessible(page);
  await isAt(page, 4);
  await page.keyboard.press("Home");
  await isAt(page, 1);
});

test("the screen is blank until any key is pressed, which turns no page", async ({ page }) => {
  await signIn(page, "capuy", `${address}#page-2`);
  const heading = page.getByRole("heading", { name: "Đối với Đảng bộ", exact: true });
  await expect(heading).toBeVisible();
  await isAt(page, 2);
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: "Đang tắt hình" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Đang tắt hình" })).toHaveCount(0);
  await expect(heading).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all pages stand one below the other", async ({ page, baseURL }) => {
    const answer = await page.request.post("/api/auth/sign-in/username", {
      data: { username: "capuy", password: passwordOf("capuy") },
      headers: { origin: baseURL ?? "" },
    });
    expect(answer.status()).toBe(200);
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "Đối với chính quyền", exact: true })).toBeVisible();
    await expect(page.getByText("Đối với Đảng bộ · chỉ tiêu 3/5")).toBeVisible();
  });
});
