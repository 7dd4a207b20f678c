import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { gridLives, signIn } from "#tests/browser/verbs.ts";

// 2021, which has no warnings and which the example's review reads: it is handed in and opened again, nothing else.

const results = "/vp-ubnd/results/2021";
const state = (page: Page, words: string) => expect(page.locator("[data-year-state]")).toContainText(words);

const as = async (browser: Browser, username: "canbo" | "capuy", path: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, username, path);
  return page;
};

test("a year is handed in, returned, handed in again, approved, and reopened with a reason", async ({
  browser,
}) => {
  const staff = await as(browser, "canbo", results);
  await staff.getByRole("link", { name: "Gửi duyệt" }).click();
  await expect(staff.getByRole("heading", { level: 1 })).toHaveText("Gửi duyệt năm 2021");
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Gửi duyệt năm 2021" }).click();
  await state(staff, "Đã gửi duyệt");
  await expect(staff.getByRole("button", { name: /^(Gửi duyệt|Duyệt|Trả lại)/ })).toHaveCount(0);

  const committee = await as(browser, "capuy", `${results}/submit`);
  await expect(committee.getByRole("heading", { level: 1 })).toHaveText("Duyệt số liệu năm 2021");
  await state(committee, "Đã gửi duyệt");
  await expectAccessible(committee);
  await committee.getByLabel("Lý do trả lại").fill("Thiếu minh chứng của chi bộ");
  await committee.getByRole("button", { name: "Trả lại để sửa" }).click();
  await state(committee, "Đang nhập");
  await state(committee, "Lý do trả lại: “Thiếu minh chứng của chi bộ”");

  await staff.goto(results);
  await gridLives(staff);
  await state(staff, "Cấp ủy trả lại");
  await staff.goto(`${results}/submit`);
  await staff.getByLabel("Ghi chú gửi kèm").fill("Đã bổ sung");
  await staff.getByRole("button", { name: "Gửi duyệt năm 2021" }).click();
  await state(staff, "Đã bổ sung");

  await committee.goto(`${results}/submit`);
  await committee.getByRole("button", { name: "Duyệt và khóa năm 2021" }).click();
  await state(committee, "Đã duyệt");
  await staff.goto(results);
  await state(staff, "Đã duyệt");
  await expect(staff.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await expectAccessible(staff);

  await committee.goto(`${results}/submit`);
  await committee.getByLabel("Lý do mở lại").fill("Số liệu đảng viên được điều chỉnh");
  await committee.getByRole("button", { name: "Mở lại để sửa" }).click();
  await state(committee, "Đang nhập");
  await expect(committee.getByRole("table", { name: "Nhật ký thay đổi" })).toContainText("Mở lại số liệu");
});

test("a figure typed while its year was handed in is kept, said to be, and sent once it is opened again", async ({
  browser,
}) => {
  const staff = await as(browser, "canbo", results);
  await gridLives(staff);
  const other = await as(browser, "canbo", `${results}/submit`);
  await other.getByRole("button", { name: "Gửi duyệt năm 2021" }).click();
  await state(other, "Đã gửi duyệt");
  const admitted = staff.getByLabel("Kết nạp đảng viên mới: kết quả");
  await admitted.fill("2");
  await admitted.press("Enter");
  await expect(staff.locator('[data-cell="P3a"] [data-status="locked"]')).toContainText("đã gửi duyệt nên");
  await staff.reload();
  await expect(staff.getByText("Nhập kết quả 2021:")).toBeVisible();
  await expectAccessible(staff);

  const committee = await as(browser, "capuy", `${results}/submit`);
  await committee.getByLabel("Lý do trả lại").fill("Còn thiếu một đồng chí");
  await committee.getByRole("button", { name: "Trả lại để sửa" }).click();
  await state(committee, "Đang nhập");
  await staff.reload();
  await expect(staff.locator('[data-cell="P3a"] [data-status="saved"]')).toBeVisible();
  await expect(admitted).toHaveValue("2");
  await admitted.fill("1");
  await admitted.press("Enter");
  await expect(staff.locator('[data-cell="P3a"] [data-status="saved"]')).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [counted, how] of [
    ["66", "readable"],
    ["6x", "unreadable"],
  ] as const)
    test(`what was typed before a year was handed in is told of, and nothing of it is lost, where it is ${how}`, async ({
      page,
      browser,
    }) => {
      await signIn(page, "canbo", results);
      await page.getByLabel("Đảng viên", { exact: true }).fill(counted);
      await page.getByLabel("Kết nạp đảng viên mới: kết quả").fill("4");
      const colleague = await as(browser, "canbo", `${results}/submit`);
      await colleague.getByRole("button", { name: "Gửi duyệt năm 2021" }).click();
      await state(colleague, "Đã gửi duyệt");

      await page.getByRole("button", { name: "Lưu kết quả năm 2021" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "đã gửi duyệt" })).toBeVisible();
      const held = page.getByRole("listitem");
      await expect(held.filter({ hasText: "Kết nạp đảng viên mới: 4" })).toBeVisible();
      await expect(held.filter({ hasText: `Số liệu cơ bản năm 2021: ${counted}` })).toBeVisible();
      await expect(page.getByRole("button", { name: /^Lưu/ })).toHaveCount(0);

      const committee = await as(browser, "capuy", `${results}/submit`);
      await committee.getByLabel("Lý do trả lại").fill("Còn nhập tiếp");
      await committee.getByRole("button", { name: "Trả lại để sửa" }).click();
      await state(committee, "Đang nhập");
    });
});

test("what a year lacks is listed by the person who answers for the target", async ({ browser }) => {
  const path = "/vp-ubnd/results/2021";
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, "admin", `${path}/worklist`);
  await expect(admin.getByText("Không còn thiếu gì.")).toBeVisible();
  const cell = admin.getByRole("row").filter({ hasText: "Cơ quan đạt đơn vị văn hóa" });
  await cell.getByRole("combobox").selectOption("Cán bộ văn phòng");
  await cell.getByRole("button", { name: /^Lưu/ }).click();
  await expect(cell.getByRole("status")).toHaveText("Đã lưu.");
  await expectAccessible(admin);
  const staff = await as(browser, "canbo", "/vp-ubnd/results/2025/worklist");
  await expect(staff.getByRole("row").filter({ hasText: "Cơ quan đạt đơn vị văn hóa" })).toContainText(
    "Cán bộ văn phòng",
  );
  await expect(staff.getByRole("combobox")).toHaveCount(0);
});
