import type { Page } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { signIn } from "#tests/browser/verbs.ts";

// The stories look at previews on the shared system and store nothing.

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function upload(page: Page, rows: (string | number)[][]): Promise<void> {
  const buffer = await writeExcelFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  await page.getByLabel(/^Tệp Excel/).setInputFiles({ name: "ket-qua.xlsx", mimeType, buffer });
  await page.getByRole("button", { name: "Xem trước" }).click();
}

const rows = [
  ["Mã", "Nội dung", "Năm 2024", "Năm 2025"],
  ["P4a", "Quyết định", "3.100", "2.050"],
];
const changes = (page: Page) => page.getByRole("table", { name: "Các ô thay đổi" });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "in the browser" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a table's dots are asked about once, and all its figures read as answered", async ({ page }) => {
      await signIn(page, "canbo", "/vp-ubnd/results/table");
      await expect(page.getByText("Chưa chọn tệp nào")).toBeVisible({ visible: javaScriptEnabled });
      await upload(page, rows);
      await expect(page.getByText("“3.100” chưa rõ")).toBeVisible();
      await expect(changes(page)).toHaveCount(0);
      const dots = page.getByLabel("Dấu chấm trong bảng, như “3.100”");
      await dots.selectOption({ label: "Ngăn cách hàng nghìn: 3.100 là 3100" });
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
      await expect(changes(page)).toContainText("3100");
      await expect(changes(page)).toContainText("2050");
      await expect(dots).toHaveValue("thousands");
      await expect(page.getByRole("button", { name: "Ghi 2 ô" })).toBeVisible();
    });

    test("a row in other words is said to be a criterion, another one is left out", async ({ page }) => {
      await signIn(page, "canbo", "/vp-ubnd/results/table");
      await upload(page, [
        ["Nội dung", "Năm 2024"],
        ["Số cuộc kiểm tra trong năm", 7],
        ["Tổng cộng", 9],
      ]);
      await expect(page.getByText("“Số cuộc kiểm tra trong năm” không phải tiêu chí nào")).toBeVisible();
      await expect(changes(page)).toHaveCount(0);
      const row = page.getByLabel(/Số cuộc kiểm tra trong năm/);
      await row.selectOption("P4a");
      await page.getByLabel(/Tổng cộng/).selectOption({ label: "Không nhập dòng này" });
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
      await expect(changes(page)).toContainText("7");
      await expect(row).toHaveValue("P4a");
      await expect(page.getByRole("list", { name: "Dòng không nhập" })).toHaveCount(0);
      await expect(page.getByRole("button", { name: "Ghi 1 ô" })).toBeVisible();
    });

    test("a row in like words is proposed to be a criterion, and counts once that is confirmed", async ({
      page,
    }) => {
      await signIn(page, "canbo", "/vp-ubnd/results/table");
      await upload(page, [
        ["Nội dung", "Năm 2024", "Năm 2025"],
        ["Số đảng viên mới được kết nạp", 5, ""],
      ]);
      const left = page.getByRole("list", { name: "Dòng không nhập" });
      await expect(left).toContainText("gần giống một tiêu chí nhưng chưa được xác nhận");
      await expect(changes(page)).toHaveCount(0);
      const tick = page.getByRole("checkbox", { name: /^Đề xuất cho dòng 2 vì lời văn gần giống: P3a · / });
      await expect(tick).not.toBeChecked();
      if (javaScriptEnabled) await expectAccessible(page);
      await tick.check();
      await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
      await expect(changes(page)).toContainText("5");
      await expect(page.getByLabel("Dòng 2: Số đảng viên mới được kết nạp")).toHaveValue("P3a");
      await expect(left).toHaveCount(0);
      await expect(page.getByRole("button", { name: "Ghi 1 ô" })).toBeVisible();
    });

    test("a mended file is read with what was chosen for the one before", async ({ page }) => {
      await signIn(page, "canbo", "/vp-ubnd/results/table");
      const rows = (value: string) => [
        ["Nội dung", "Năm 2024", "Năm 2025", "Ghi chú"],
        ["Quyết định", value, "", "do điều chỉnh kế hoạch"],
      ];
      await upload(page, rows("bảy"));
      await expect(
        page.getByText("Không nhập cột “Ghi chú”: chưa chọn là ghi chú của năm nào."),
      ).toBeVisible();
      await page.getByLabel("Cột D dùng làm").selectOption({ label: "Ghi chú năm 2024" });
      await page.getByLabel("Dòng 2: Quyết định").selectOption("P4a");
      await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
      await expect(page.getByRole("list", { name: "Ô cần sửa" })).toContainText("B2");
      await upload(page, rows("7"));
      await expect(page.getByText("Giữ các lựa chọn của lần đọc trước")).toBeVisible();
      await expect(page.getByLabel("Dòng 2: Quyết định")).toHaveValue("P4a");
      await expect(changes(page)).toContainText("do điều chỉnh kế hoạch");
      await expect(page.getByRole("button", { name: "Ghi 1 ô" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });

// Without a script a form knows its own fields alone.
test("choices that were not read yet are kept too", async ({ page }) => {
  await signIn(page, "canbo", "/vp-ubnd/results/table");
  const rows = [
    ["Nội dung", "Năm 2024"],
    ["Quyết định", 7],
  ];
  await upload(page, rows);
  await page.getByLabel("Dòng 2: Quyết định").selectOption("P4a");
  await upload(page, rows);
  await expect(page.getByLabel("Dòng 2: Quyết định")).toHaveValue("P4a");
  await expect(changes(page)).toContainText("7");
});
