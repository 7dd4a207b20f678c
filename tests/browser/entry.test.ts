import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectComplaint, test } from "#tests/browser/story.ts";
import { gridLives, passwordOf, signIn } from "#tests/browser/verbs.ts";

// One file, in order: the stories fill 2023, which no review of the example reads.

const address = "/vp-ubnd/results/2023";
const admitted = (page: Page) => page.getByLabel("Kết nạp đảng viên mới: kết quả");
const inspections = (page: Page) => page.getByLabel(/^Cuộc kiểm tra, giám sát .*: kết quả$/);
const members = (page: Page) => page.getByLabel("Đảng viên", { exact: true });
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

async function openGrid(page: Page): Promise<void> {
  await openResults(page);
  await gridLives(page);
}

const stands = (page: Page, cell: string, status: string) =>
  expect(page.locator(`[data-cell="${cell}"] [data-status="${status}"]`)).toBeVisible();

test("base figures fill denominators, and a result is judged as soon as its cell is left", async ({
  page,
}) => {
  await openGrid(page);
  const missing = page.locator("[data-missing]");
  const before = Number(await missing.getAttribute("data-missing"));
  await members(page).fill("66");
  await members(page).press("Tab");
  await page.getByLabel("Đảng viên được xếp loại").press("Shift+Tab");
  await members(page).press("Shift+Tab");
  await stands(page, "base 2023", "saved");
  await expect(studied(page, "tổng số")).toHaveValue("66");
  await expect(studied(page, "số đạt")).toHaveAccessibleName(/: số đạt, hoặc tỷ lệ %$/);
  await studied(page, "số đạt").fill("65");
  await studied(page, "số đạt").press("Enter");
  await stands(page, "P1a", "saved");
  await admitted(page).fill("0");
  await admitted(page).press("Enter");
  await stands(page, "P3a", "saved");
  await expect(page.locator('tr[data-criterion="P1a"]')).toContainText("Chưa đạt");
  await answer(page, "status", "Đã lưu lúc");
  await expect(missing).toHaveText(`Còn thiếu ${before - 2} ô và xếp loại của 5 tiêu chí`);
  await expectAccessible(page);
  await page.reload();
  await expect(missing).toHaveAttribute("data-missing", String(before - 2));
  await expect(admitted(page)).toHaveValue("0");
});

test("the cause of a figure that falls short is asked for, and has room while it is written", async ({
  page,
}) => {
  await openGrid(page);
  const cause = studied(page, "Nguyên nhân");
  const below = page.locator('[name="P3a:note"]');
  const sizeOf = async () => (await cause.boundingBox()) ?? { width: 0, height: 0 };
  const tops = () =>
    page.locator("tr[data-cell]").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).offsetTop));
  await expect(cause).toHaveAttribute("placeholder", "Nguyên nhân");
  const [narrow, before] = [await sizeOf(), await tops()];
  await cause.focus();
  const raised = await sizeOf();
  expect(raised.width).toBeGreaterThan(2 * narrow.width);
  expect(raised.height).toBeGreaterThan(3 * narrow.height);
  expect(await tops()).toEqual(before);
  await expectAccessible(page);
  await page.keyboard.type("Bỏ đi");
  await page.keyboard.press("Escape");
  await expect(cause).toHaveValue("");
  const text = "Một đảng viên đi học dài hạn ở nước ngoài, chưa tham gia học tập đợt cuối năm. "
    .repeat(9)
    .trim();
  await page.keyboard.insertText(text);
  expect((await sizeOf()).height).toBeGreaterThan(raised.height);
  await page.keyboard.press("Enter");
  await expect(below).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(cause).toBeFocused();
  await page.keyboard.press("Tab");
  await stands(page, "P1a", "saved");
  const lowered = await sizeOf();
  expect(lowered.width).toBe(narrow.width);
  expect(lowered.height).toBeLessThan(2 * narrow.height);
  await page.reload();
  await expect(cause).toHaveValue(text);
});

test("what cannot be recorded stays as typed, over a reload too, and nothing is stored", async ({ page }) => {
  await openGrid(page);
  const bad = [
    ["P3a", admitted(page), "hai", "Không đọc được “hai”"],
    ["P4a", inspections(page), "-1", "-1 là số âm"],
    ["P1a", studied(page, "số đạt"), "67", "Số đạt không thể lớn hơn tổng số."],
  ] as const;
  for (const [cell, field, text] of bad) {
    await field.fill(text);
    await field.press("Enter");
    await stands(page, cell, "unreadable");
  }
  await answer(page, "status", "3 ô cần bạn xem lại");
  await page.reload();
  await gridLives(page);
  for (const [, field, text, reason] of bad) {
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAccessibleDescription(new RegExp(reason));
  }
  await expectAccessible(page);
  for (const [, field] of bad) await field.press("Escape");
  await expect(admitted(page)).toHaveValue("0");
  await expect(inspections(page)).toHaveValue("");
  await expect(page.getByText("ô cần bạn xem lại")).toHaveCount(0);
});

test("a cell that somebody changed meanwhile shows both values, and the person chooses", async ({
  browser,
  page,
  complaints,
}) => {
  await openGrid(page);
  const other = await (await browser.newContext()).newPage();
  await openGrid(other);
  await admitted(other).fill("3");
  await admitted(other).press("Enter");
  await stands(other, "P3a", "saved");

  await admitted(page).fill("4");
  await admitted(page).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Người khác vừa sửa ô này" });
  const choose = page.getByRole("button", { name: "Xem và chọn Kết nạp đảng viên mới" });
  await choose.click();
  await expect(dialog).toContainText("Kết nạp đảng viên mới");
  await expect(dialog).toContainText("Của Cán bộ văn phòng");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lấy của người kia" }).click();
  await expect(admitted(page)).toHaveValue("3");

  await admitted(other).fill("6");
  await admitted(other).press("Enter");
  await stands(other, "P3a", "saved");
  await admitted(page).fill("5");
  await admitted(page).press("Enter");
  await choose.click();
  await dialog.getByRole("button", { name: "Giữ của tôi" }).click();
  await stands(page, "P3a", "saved");
  await page.reload();
  await expect(admitted(page)).toHaveValue("5");
  expectComplaint(complaints, /409/);
});

test("typing goes on over a conflict: every figure lands in its row, and none is chosen by a key", async ({
  browser,
  page,
  complaints,
}) => {
  await openGrid(page);
  const other = await (await browser.newContext()).newPage();
  await openGrid(other);
  await admitted(other).fill("8");
  await admitted(other).press("Enter");
  await stands(other, "P3a", "saved");

  const { keyboard } = page;
  await admitted(page).focus();
  for (const text of ["3", "4", "5"]) {
    await keyboard.press("Control+a");
    await keyboard.type(text);
    await keyboard.press("Enter");
  }
  await stands(page, "P3a", "conflict");
  await stands(page, "P4a", "saved");
  await stands(page, "P4b/kinh-te", "saved");
  await expect(inspections(page)).toHaveValue("4");
  await expect(page.locator('[name="P4b/kinh-te:value"]')).toHaveValue("5");
  const choose = page.getByRole("button", { name: /^Xem và chọn/ });
  await choose.click();
  const dialog = page.getByRole("dialog", { name: "Người khác vừa sửa ô này" });
  await expect(dialog.getByRole("heading")).toBeFocused();
  await keyboard.press("Enter");
  await keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await stands(page, "P3a", "conflict");
  await other.reload();
  await expect(admitted(other)).toHaveValue("8");
  await choose.click();
  await dialog.getByRole("button", { name: "Lấy của người kia" }).click();
  await expect(admitted(page)).toHaveValue("8");
  await expect(admitted(page)).toBeFocused();
  expectComplaint(complaints, /409/);
});

test("a note, an estimate, a cell not applicable and a cleared one are kept", async ({ page }) => {
  await openGrid(page);
  const details = page.getByRole("button", { name: "Chi tiết Cơ quan đạt đơn vị văn hóa" });
  const reason = page.getByLabel("Cơ quan đạt đơn vị văn hóa: Không áp dụng, vì");
  await details.click();
  await expectAccessible(page);
  await reason.fill("chưa xét công nhận");
  await reason.press("Enter");
  await admitted(page).fill("");
  await admitted(page).press("Enter");
  await stands(page, "P3a", "saved");
  await stands(page, "G4a", "saved");
  await page.reload();
  await gridLives(page);
  await details.click();
  await expect(reason).toHaveValue("chưa xét công nhận");
  await expect(admitted(page)).toHaveValue("");
});

test("a cell tells its history, and gives an earlier value back as a new version", async ({ page }) => {
  await openGrid(page);
  for (const text of ["11", "12"]) {
    await inspections(page).fill(text);
    await inspections(page).press("Enter");
    await stands(page, "P4a", "saved");
  }
  await page.getByRole("button", { name: /^Chi tiết Cuộc kiểm tra, giám sát/ }).click();
  const pane = page.locator('tr[data-details][data-cell="P4a"]');
  await expect(pane.getByRole("listitem").filter({ hasText: "Cán bộ văn phòng" }).first()).toContainText(
    "12",
  );
  await expect(pane).toContainText("Năm 2023: 12");
  await expectAccessible(page);
  await pane.getByRole("button", { name: /^Lấy lại số này 11,/ }).click();
  await expect(inspections(page)).toHaveValue("11");
  await expect(pane.getByRole("listitem").filter({ hasText: "Cán bộ văn phòng" }).first()).toContainText(
    "11",
  );
});

test("what is being typed when the page is left within the system is stored", async ({ page }) => {
  await signIn(page, "canbo", "/vp-ubnd/results/2025");
  await gridLives(page);
  await page.getByRole("link", { name: "2023", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhập kết quả năm 2023");
  await gridLives(page);
  await admitted(page).fill("9");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhập kết quả năm 2025");
  await expect
    .poll(async () => {
      const read = await page.request.get("/api/v1/vp-ubnd/results/2023");
      const cells: { criterion: string; result: unknown }[] = (await read.json()).cells;
      return cells.find(({ criterion }) => criterion === "P3a")?.result;
    })
    .toEqual({ value: "9" });
});

test("a session that ended while typing is begun again in place, and costs nothing of what was typed", async ({
  page,
  complaints,
}) => {
  await openGrid(page);
  await page.context().clearCookies();
  await inspections(page).fill("7");
  await inspections(page).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Phiên làm việc đã kết thúc" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Tên đăng nhập").fill("canbo");
  await dialog.getByLabel("Mật khẩu", { exact: true }).fill("sai mật khẩu");
  await dialog.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(dialog).toContainText("không đúng");
  await dialog.getByLabel("Mật khẩu", { exact: true }).fill(passwordOf("canbo"));
  await dialog.getByRole("button", { name: "Đăng nhập" }).click();
  await stands(page, "P4a", "saved");
  await expect(dialog).toHaveCount(0);
  expectComplaint(complaints, /401/);
});

test("somebody else's sign-in sends nothing of what the first person typed", async ({ page, complaints }) => {
  await openGrid(page);
  await page.context().clearCookies();
  const other = await page.context().newPage();
  await signIn(other, "capuy");
  await inspections(page).fill("8");
  await inspections(page).press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Đang đăng nhập là một người khác");
  const read = await other.request.get("/api/v1/vp-ubnd/results/2023");
  const cells: { criterion: string; result: unknown }[] = (await read.json()).cells;
  expect(cells.find(({ criterion }) => criterion === "P4a")?.result).toEqual({ value: "7" });
  await page.context().clearCookies();
  await page.getByRole("dialog").getByLabel("Tên đăng nhập").fill("canbo");
  await page.getByRole("dialog").getByLabel("Mật khẩu", { exact: true }).fill(passwordOf("canbo"));
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await stands(page, "P4a", "saved");
  expectComplaint(complaints, /401/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form saves, and refuses without losing anything", async ({ page }) => {
    await openResults(page);
    // The base figures stand in the same form: saving the one loses nothing of the other.
    await members(page).fill("sáu sáu");
    await admitted(page).fill("năm");
    await inspections(page).fill("5");
    await save(page);
    await answer(page, "alert", "Chưa lưu: 2 ô cần sửa.");
    await expect(admitted(page)).toHaveValue("năm");
    await expect(members(page)).toHaveValue("sáu sáu");
    await expect(inspections(page)).toHaveValue("5");
    await admitted(page).fill("5");
    await members(page).fill("67");
    await save(page);
    await answer(page, "status", "Đã lưu 3 ô");
    await expect(members(page)).toHaveValue("67");
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
