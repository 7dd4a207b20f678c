import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

test("the sign-in page is open to everyone and accessible", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đăng nhập");
  await expectAccessible(page);
});

test("signed in, one comes to where one wanted to go", async ({ page }) => {
  await signIn(page, "capuy", "/vp-ubnd/reviews/mid-term");
  await expect(page).toHaveURL(/\/vp-ubnd\/reviews\/mid-term$/);
  await expectAccessible(page);
});
