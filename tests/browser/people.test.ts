import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

test("a person added signs in, chooses a password, works, and once deactivated is out", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, "admin", "/vp-ubnd/admin");
  await expect(page.getByRole("link", { name: "Đổi mật khẩu" })).toBeVisible();
  await page
    .getByRole("navigation", { name: "Các phần quản trị" })
    .getByRole("link", { name: "Người dùng" })
    .click();
  await expect(page.getByRole("row", { name: /Cán bộ văn phòng canbo/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Thêm người" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thêm người" })).toBeVisible();
  const added = page.locator("form").filter({ has: page.getByLabel("Họ và tên") });
  await added.getByLabel("Họ và tên").fill("Lê Thị Bình");
  await added.getByLabel("Tên đăng nhập").fill("canbo");
  await added.getByRole("checkbox", { name: /^Cấp ủy cấp trên/ }).check();
  await added.getByRole("button", { name: "Thêm người" }).click();
  await expect(added.getByLabel("Tên đăng nhập")).toHaveAccessibleDescription(/đã có người dùng/);
  await expect(added.getByLabel("Tên đăng nhập")).toBeFocused();
  await expect(added.getByRole("checkbox", { name: /^Cấp ủy cấp trên/ })).toBeChecked();
  await expectAccessible(page);
  await added.getByLabel("Tên đăng nhập").fill("le.binh");
  await added.getByRole("button", { name: "Thêm người" }).click();
  await expect(page.getByRole("status")).toContainText("Đã thêm Lê Thị Bình.");
  const first = (await page.locator("[data-secret] code").textContent()) ?? "";
  await expectAccessible(page);

  const context = await browser.newContext({ baseURL, locale: "vi-VN" });
  const hers = await context.newPage();
  await hers.goto("/vp-ubnd/targets");
  await hers.getByLabel("Tên đăng nhập").fill("le.binh");
  await hers.getByLabel("Mật khẩu", { exact: true }).fill(first);
  await hers.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(hers.getByRole("heading", { level: 1 })).toHaveText("Đổi mật khẩu");
  await hers.goto("/vp-ubnd/targets");
  await expect(hers).toHaveURL(/\/account\/password\?next=%2Fvp-ubnd%2Ftargets$/);
  await expectAccessible(hers);
  const change = async (old: string, next: string) => {
    await hers.getByLabel("Mật khẩu tạm").fill(old);
    await hers.getByLabel("Mật khẩu mới", { exact: true }).fill(next);
    await hers.getByLabel("Nhập lại mật khẩu mới").fill(next);
    await hers.getByRole("button", { name: "Đổi mật khẩu" }).click();
  };
  await change(first, "le.binh.2026");
  await expect(hers.getByLabel("Mật khẩu mới", { exact: true })).toHaveAccessibleDescription(/tên đăng nhập/);
  await change(first, "đồi chè buổi sớm");
  await expect(hers).toHaveURL(/\/vp-ubnd\/targets$/);
  await expect(hers.getByRole("link", { name: "Quản trị" })).toHaveCount(0);
  await hers.goto("/account");
  await expect(hers.getByText("Mật khẩu do bạn tự đặt.")).toBeVisible();
  await expectAccessible(hers);

  await page.getByRole("link", { name: "Về danh sách người dùng" }).click();
  await page.getByRole("link", { name: "Lê Thị Bình" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lê Thị Bình" })).toBeVisible();
  await expectAccessible(page);
  const resting = page.getByRole("heading", { name: "Ngừng sử dụng" }).locator("xpath=ancestor::section");
  await resting.getByRole("button", { name: "Ngừng sử dụng tài khoản" }).click();
  await expect(resting.getByLabel("Lý do")).toHaveAccessibleDescription("Hãy ghi lý do.");
  await resting.getByLabel("Lý do").fill("Chuyển công tác");
  await resting.getByRole("button", { name: "Ngừng sử dụng tài khoản" }).click();
  await expect(page.getByText("Lý do ngừng: “Chuyển công tác”")).toBeVisible();
  await hers.goto("/vp-ubnd/targets");
  await expect(hers).toHaveURL(/\/sign-in\?next=/);
  await context.close();
});
