import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

// One file, in order: the stories fill 2023, which no review of the example reads.

const address = "/vp-ubnd/results/2023";
const admitted = (page: Page) => page.getByLabel("Kết nạp đảng viên mới: kết quả");
const inspections = (page: Page) => page.getByLabel(/^Cuộc kiểm tra, giám sát .*: kết quả$/);
const studied = (page: Page, part: string) =>
  page.getByLabel(`Đảng viên tham gia học tập các chỉ thị, nghị quyết của Đảng: ${part}`);
const answer = (page: Page, role: "status" | "alert", text: string) =>
  expect(page.getByRole(role).filter({ hasText: text })).toBeVisible();

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lưu kết quả năm 2023" }).click();
}

async function openResults(page: Page): Promise<void> {
  await signIn(page, "canbo", address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhập kết quả năm 2023");
}

test("base figures fill denominators, and a result is judged once it is saved", async ({ page }) => {
  await openResults(page);
  await page.getByLabel("Đảng viên", { exact: true }).fill("66");
  await page.getByRole("button", { name: "Lưu số liệu cơ bản" }).click();
  await answer(page, "status", "Đã lưu 1 ô");
  await expect(studied(page, "mẫu số")).toHaveValue("66");
  await studied(page, "tử số").fill("65");
  await admitted(page).fill("0");
  await save(page);
  await answer(page, "status", "Đã lưu 2 ô");
  await expect(page.locator('tr[data-criterion="P1a"]')).toContainText("Chưa đạt");
  await expect(admitted(page)).toHaveValue("0");
  await expectAccessible(page);
});

test("what cannot be recorded stays as typed, with the reason beside it, and nothing is stored", async ({
  page,
}) => {
  await openResults(page);
  const bad = [
    [admitted(page), "hai", "Không đọc được “hai”"],
    [inspections(page), "-1", "-1 là số âm"],
    [studied(page, "tử số"), "67", "Số đạt không thể lớn hơn tổng số."],
  ] as const;
  for (const [field, text] of bad) await field.fill(text);
  await save(page);
  await answer(page, "alert", "Chưa lưu: 3 ô cần sửa.");
  for (const [field, text, reason] of bad) {
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAccessibleDescription(new RegExp(reason));
  }
  await expectAccessible(page);
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(address);
  await expect(admitted(page)).toHaveValue("0");
  await expect(inspections(page)).toHaveValue("");
});

test("a cell that somebody changed meanwhile shows both values, and the person chooses", async ({
  browser,
  page,
}) => {
  await openResults(page);
  const other = await (await browser.newContext()).newPage();
  await openResults(other);
  await admitted(other).fill("3");
  await save(other);
  await answer(other, "status", "Đã lưu 1 ô");

  await admitted(page).fill("4");
  await inspections(page).fill("2");
  await save(page);
  await answer(page, "alert", "Chưa lưu: 1 ô đã có người khác sửa.");
  const conflict = page.getByRole("group", { name: "Kết nạp đảng viên mới" });
  await expect(conflict).toContainText(/Cán bộ văn phòng lưu lúc .*: 3/);
  await expect(conflict).toContainText("Bạn nhập: 4");
  await expectAccessible(page);
  await conflict.getByLabel("Lấy giá trị kia").check();
  await save(page);
  await answer(page, "status", "Đã lưu 1 ô");
  await expect(admitted(page)).toHaveValue("3");
  await expect(inspections(page)).toHaveValue("2");
});

test("a note, an estimate, a cell not applicable and a cleared one are kept", async ({ page }) => {
  await openResults(page);
  const row = page.locator('tr[data-criterion="G4a"]');
  await row.locator("summary").click();
  await row.getByLabel(/Không áp dụng, vì/).fill("chưa xét công nhận");
  await inspections(page).fill("");
  await save(page);
  await answer(page, "status", "Đã lưu 2 ô");
  await expect(row.getByLabel(/Không áp dụng, vì/)).toHaveValue("chưa xét công nhận");
  await expect(inspections(page)).toHaveValue("");
});

test("a session that ended while typing costs nothing of what was typed", async ({ page }) => {
  await openResults(page);
  await inspections(page).fill("7");
  await page.context().clearCookies();
  await save(page);
  await answer(page, "alert", "Chưa lưu: phiên làm việc đã hết.");
  await expect(inspections(page)).toHaveValue("7");
  const again = await page.context().newPage();
  await signIn(again, "canbo");
  await save(page);
  await answer(page, "status", "Đã lưu 1 ô");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form saves, and refuses without losing anything", async ({ page }) => {
    await openResults(page);
    await admitted(page).fill("năm");
    await inspections(page).fill("5");
    await save(page);
    await answer(page, "alert", "Chưa lưu: 1 ô cần sửa.");
    await expect(admitted(page)).toHaveValue("năm");
    await expect(inspections(page)).toHaveValue("5");
    await admitted(page).fill("5");
    await save(page);
    await answer(page, "status", "Đã lưu 2 ô");
  });
});

test.describe("who may not", () => {
  test("the committee sees the figures and no form", async ({ page }) => {
    await signIn(page, "capuy", address);
    await expect(page.getByText("Chỉ cán bộ văn phòng được nhập số liệu.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Lưu/ })).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
  });

  test("what is not there, and what is not theirs, answer 404 alike", async ({ page }) => {
    await signIn(page, "canbo");
    for (const path of [
      "/vp-ubnd/results/2026",
      "/vp-ubnd/results/abcd",
      "/khong-co",
      "/vp-ubnd/admin/audit",
    ]) {
      const answered = await page.request.get(path);
      expect(answered.status(), path).toBe(404);
      expect(await answered.text()).toContain("Không có trang này");
    }
  });

  test("signed out, pages and documents lead to sign-in and the API answers 401", async ({ request }) => {
    for (const path of ["/vp-ubnd", address, "/vp-ubnd/reviews/mid-term/report.pdf"]) {
      const answered = await request.get(path, { maxRedirects: 0 });
      expect(answered.status()).toBe(307);
      expect(answered.headers().location).toContain("/sign-in?next=");
    }
    expect((await request.get("/api/v1/vp-ubnd/scorecard")).status()).toBe(401);
  });
});
