import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import readExcelFile from "read-excel-file/node";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

// One file, in order: the stories fill 2024, which no review of the example reads.

const address = "/vp-ubnd/results/2024";
const importing = `${address}/excel/import`;
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Sheets = { name: string; rows: SheetData }[];

async function openImport(page: Page): Promise<void> {
  await signIn(page, "canbo", address);
  await page.getByRole("link", { name: "Nhập từ Excel" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nhập số liệu năm 2024 từ Excel");
}

async function downloadTemplate(page: Page): Promise<Sheets> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải tệp Excel năm 2024" }).click();
  const download: Download = await coming;
  expect(download.suggestedFilename()).toBe("ket-qua-2024.xlsx");
  const sheets = await readExcelFile(readFileSync(await download.path()), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetData }));
}

/** Fills in a row that its hidden key names, as a person would in Excel. */
function fill(sheets: Sheets, key: string, cells: Record<number, string | number>): void {
  const row = sheets.flatMap(({ rows }) => rows).find(([first]) => String(first ?? "").startsWith(`${key}@`));
  if (row === undefined) throw new Error(`no row ${key}`);
  for (const [column, value] of Object.entries(cells)) row[Number(column)] = value;
}

async function upload(page: Page, sheets: Sheets): Promise<void> {
  const all = sheets.map(({ name, rows }) => ({ sheet: name, data: rows, dateFormat: "dd/mm/yyyy" }));
  const buffer = await writeExcelFile(all).toBuffer();
  await page.getByLabel(/^Tệp Excel đã điền/).setInputFiles({ name: "ket-qua.xlsx", mimeType: xlsx, buffer });
  await page.getByRole("button", { name: "Xem trước" }).click();
}

const [value, denominator, note] = [7, 8, 10];

test("a filled template is previewed, stored whole, and judged", async ({ page }) => {
  await openImport(page);
  await expectAccessible(page);
  const sheets = await downloadTemplate(page);
  fill(sheets, "P1a", { [value]: 64, [denominator]: 65, [note]: "=một đồng chí đi học" });
  fill(sheets, "P3a", { [value]: 2 });
  await upload(page, sheets);
  const table = page.getByRole("table", { name: "Các ô thay đổi" });
  await expect(table.getByRole("row")).toHaveCount(5);
  await expect(table.getByRole("row").filter({ hasText: "Kết quả!H6" })).toContainText("để trống2");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghi 4 thay đổi" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi 4 thay đổi" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Về trang nhập kết quả" }).first().click();
  await expect(page.locator('tr[data-criterion="P1a"]')).toContainText("Chưa đạt");
});

test("a file brought back unchanged stores nothing", async ({ page }) => {
  await openImport(page);
  await upload(page, await downloadTemplate(page));
  await expect(page.getByText("Tệp không có thay đổi nào so với số liệu đang lưu.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Ghi/ })).toHaveCount(0);
});

test("what cannot be recorded is named by its cell, and nothing can be stored", async ({ page }) => {
  await openImport(page);
  const sheets = await downloadTemplate(page);
  fill(sheets, "P1a", { [value]: 66 });
  fill(sheets, "P3a", { [value]: "hai" });
  await upload(page, sheets);
  const faults = page.getByRole("list", { name: "Ô cần sửa" });
  await expect(faults).toContainText("Kết quả!H5: Số đạt không thể lớn hơn tổng số.");
  await expect(faults).toContainText("Kết quả!H6: Không đọc được “hai”.");
  await expect(page.getByRole("button", { name: /^Ghi/ })).toHaveCount(0);
  await expectAccessible(page);
});

test("a cell that somebody changed since the template was drawn is asked about", async ({ page }) => {
  await openImport(page);
  const sheets = await downloadTemplate(page);
  const meanwhile = structuredClone(sheets);
  fill(meanwhile, "P3a", { [value]: 3 });
  await upload(page, meanwhile);
  await page.getByRole("button", { name: "Ghi 1 thay đổi" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi 1 thay đổi" })).toBeVisible();

  fill(sheets, "P3a", { [value]: 4 });
  await upload(page, sheets);
  const conflict = page.getByRole("group", { name: "Kết nạp đảng viên mới" });
  await expect(conflict).toContainText(/Cán bộ văn phòng lưu lúc/);
  await expect(conflict).toContainText("Đang lưu: 3 · Trong tệp: 4");
  await expectAccessible(page);
  await conflict.getByLabel("Lấy giá trị trong tệp").check();
  await page.getByRole("button", { name: "Ghi những gì đã chọn" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi 1 thay đổi" })).toBeVisible();
});

test("a file of another year and one that is no Excel file are refused in words", async ({ page }) => {
  await openImport(page);
  const sheets = await downloadTemplate(page);
  await page.goto("/vp-ubnd/results/2023/excel/import");
  await upload(page, sheets);
  await expect(page.getByRole("alert").filter({ hasText: "nhiệm kỳ 2020-2025, năm 2024" })).toBeVisible();
  await page.getByLabel(/^Tệp Excel đã điền/).setInputFiles({
    ...{ name: "ket-qua.xlsx", mimeType: xlsx },
    buffer: Buffer.from("không phải Excel"),
  });
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "không phải là tệp Excel .xlsx" })).toBeVisible();
});

test("a file that is too large is not sent", async ({ page }) => {
  await openImport(page);
  await page
    .getByLabel(/^Tệp Excel đã điền/)
    .setInputFiles({ name: "lon.xlsx", mimeType: xlsx, buffer: Buffer.alloc(5_000_001) });
  await expect(page.getByText("Tệp lớn hơn 5 MB.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Xem trước" })).toBeDisabled();
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is previewed and stored", async ({ page }) => {
    await openImport(page);
    const sheets = await downloadTemplate(page);
    fill(sheets, "P4a", { [value]: 3 });
    await upload(page, sheets);
    await page.getByRole("button", { name: "Ghi 1 thay đổi" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Đã ghi 1 thay đổi" })).toBeVisible();
  });
});

test("who may not enter figures has the template and no way in", async ({ page }) => {
  await signIn(page, "capuy", address);
  await expect(page.getByRole("link", { name: "Tải tệp Excel năm 2024" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Nhập từ Excel" })).toHaveCount(0);
  expect((await page.request.get(`${address}/excel`)).status()).toBe(200);
  for (const path of [importing, "/vp-ubnd/results/2026/excel", "/vp-ubnd/results/abcd/excel"])
    expect((await page.request.get(path)).status(), path).toBe(404);
});
