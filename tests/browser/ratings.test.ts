import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { everythingSaved, gridLives, signIn } from "#tests/browser/verbs.ts";

// One file, in order: the stories rate 2024, which no review of the example reads.

const open = async (page: Page) => {
  await signIn(page, "canbo", "/vp-ubnd/ratings?year=2024");
  await gridLives(page);
};

const grade = (page: Page, name: string) => page.getByLabel(`${name}, năm 2024`);
const branches = [
  "Chi bộ Kinh tế ngành",
  "Chi bộ Tổng hợp - Văn xã",
  "Chi bộ Nội chính - Tiếp công dân - Hành chính công",
  "Chi bộ Hành chính - Quản trị",
  "Chi bộ Công báo - Nhà khách",
];

test("grades are chosen by number, and the arrows lead through the matrix", async ({ page }) => {
  await open(page);
  await grade(page, "Đảng bộ Văn phòng UBND tỉnh").focus();
  for (const key of [
    "2",
    "ArrowDown",
    "1",
    "ArrowDown",
    "2",
    "ArrowDown",
    "2",
    "ArrowDown",
    "2",
    "Enter",
    "2",
  ])
    await page.keyboard.press(key);
  await everythingSaved(page);
  await expect(grade(page, branches[0] ?? "")).toHaveValue("excellent");
  const excellent = page.locator('li[data-criterion="P2c"]');
  await expect(excellent).toContainText("1/5 = 20%");
  // A year before has none: the criterion asks for every year.
  await expect(excellent).toContainText("Chưa đủ số liệu");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByLabel(`${branches[4]}, năm 2023`)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("0");
  await expect(excellent).not.toContainText("1/5");
  await page.keyboard.press("Control+z");
  await expect(grade(page, branches[4] ?? "")).toHaveValue("good");
  await everythingSaved(page);
  await expectAccessible(page);
  await page.reload();
  await expect(grade(page, branches[4] ?? "")).toHaveValue("good");
});

test("members by grade are pasted as a block, and what they add up to is said at once", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const block = branches.map((_, index) => [3, 10 + index, 0, 0, 0, 0].join("\t")).join("\n");
  await page.evaluate((words) => navigator.clipboard.writeText(words), block);
  await page.getByLabel(`${branches[0]}: Xuất sắc`).focus();
  await page.keyboard.press("Control+v");
  await everythingSaved(page);
  const table = page.getByRole("table", { name: "Đảng viên theo mức xếp loại, năm 2024" });
  await expect(table.getByRole("row").last()).toContainText("75");
  await expect(page.locator('li[data-criterion="P5a"]')).toContainText("75/75 = 100%");
  // 15 of 75 is a fifth, and more than a fifth of none: no warning. One more is.
  await expect(page.locator("[data-warning]")).toHaveCount(0);
  await page.getByLabel(`${branches[0]}: Xuất sắc`).fill("4");
  await page.getByLabel(`${branches[0]}: Xuất sắc`).press("Enter");
  await expect(page.locator('li[data-criterion="P5b"] [data-warning]')).toContainText("vượt mức trần 20%");
  await everythingSaved(page);
});

test("a row that is not whole stays as typed, and says what it lacks", async ({ page }) => {
  await open(page);
  const field = page.getByLabel(`${branches[1]}: Tốt`);
  await field.fill("mười");
  await field.press("Tab");
  await expect(field).toHaveAccessibleDescription("“mười” không phải là số nguyên từ 0 trở lên.");
  await field.fill("");
  await field.press("Enter");
  await expect(field).toHaveAccessibleDescription(/Hãy điền đủ cả sáu cột/);
  await page.reload();
  await gridLives(page);
  await expect(field).toHaveValue("");
  await field.press("Escape");
  await expect(field).toHaveValue("11");
});

test("zeros are pressed into blanks, of a branch and of all that are begun, and undone to what was typed", async ({
  page,
}) => {
  await signIn(page, "canbo", "/vp-ubnd/ratings?year=2025");
  await gridLives(page);
  const [first = "", second = "", third = ""] = branches;
  const count = (branch: string, grade: string) => page.getByLabel(`${branch}: ${grade}`, { exact: true });
  const counted = async () => {
    const { members } = await (await page.request.get("/api/v1/vp-ubnd/ratings/2025")).json();
    const cells: { result: Record<string, number> | null }[] = members;
    return cells.map(({ result }) => result && [result.excellent, result.good, result.exempt]);
  };
  await count(first, "Xuất sắc").fill("4");
  await count(first, "Tốt").fill("11");
  const zeros = page.getByRole("button", { name: `Điền 0 vào ô trống ${first}` });
  await count(first, "Chưa xếp loại").press("Tab");
  await expect(zeros).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Đã điền 0 vào 4 ô trống" })).toBeVisible();
  await expect(count(first, "Chưa xếp loại")).toHaveValue("0");
  await expect(count(second, "Xuất sắc")).toBeFocused();
  await expect(zeros).toHaveCount(0);
  await everythingSaved(page);
  expect(await counted()).toEqual([[4, 11, 0], null, null, null, null]);
  await page.keyboard.press("Control+z");
  await expect(count(first, "Chưa xếp loại")).toHaveValue("");
  await expect(count(first, "Tốt")).toHaveValue("11");
  await count(second, "Tốt").fill("7");
  await page.getByRole("button", { name: "Điền 0 vào ô trống của mọi chi bộ đã có số" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã điền 0 vào 9 ô trống" })).toBeVisible();
  await everythingSaved(page);
  expect(await counted()).toEqual([[4, 11, 0], [0, 7, 0], null, null, null]);
  await expect(count(third, "Tốt")).toHaveValue("");
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the forms save, and refuse without losing anything", async ({ page }) => {
    await signIn(page, "canbo", "/vp-ubnd/ratings?year=2024");
    await page.getByLabel(`${branches[2]}: Tốt`).fill("ba");
    await page.getByLabel(`${branches[3]}: Tốt`).fill("14");
    await page.getByRole("button", { name: "Lưu xếp loại" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "1 ô cần sửa" })).toBeVisible();
    await expect(page.getByLabel(`${branches[2]}: Tốt`)).toHaveValue("ba");
    await expect(page.getByLabel(`${branches[3]}: Tốt`)).toHaveValue("14");
    await page.getByLabel(`${branches[2]}: Tốt`).fill("13");
    await page.getByRole("button", { name: "Lưu xếp loại" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Đã lưu 2 ô" })).toBeVisible();
  });
});

test("a grade is spelled by its letters, as it is written everywhere else", async ({ page }) => {
  await open(page);
  const [first = "", second = "", third = ""] = branches;
  await grade(page, first).focus();
  for (const [letters, key] of [
    ["HTTNV", "ArrowDown"],
    ["htxsnv", "ArrowDown"],
  ] as const) {
    await page.keyboard.type(letters);
    await page.keyboard.press(key);
  }
  // Letters that say nothing change nothing.
  const stood = await grade(page, third).inputValue();
  await page.keyboard.type("HTX");
  await page.keyboard.press("ArrowUp");
  await everythingSaved(page);
  await page.reload();
  await expect(grade(page, first)).toHaveValue("good");
  await expect(grade(page, second)).toHaveValue("excellent");
  await expect(grade(page, third)).toHaveValue(stood);
});
