import type { Page } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";

// The stories add targets to the example: on a system of their own, in their order.
const test = ownStory();

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const address = "/vp-ubnd/targets/new/table";

async function upload(page: Page, rows: (string | number)[][]): Promise<void> {
  const buffer = await writeExcelFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  await page.getByLabel(/^Tệp Excel/).setInputFiles({ name: "chi-tieu.xlsx", mimeType: xlsx, buffer });
  await page.getByRole("button", { name: "Xem trước" }).click();
}

const targetsIn = (page: Page) => page.locator("tr[data-target]");
const left = (page: Page) => page.getByRole("list", { name: "Dòng không nhập" });
const store = (page: Page) => page.getByRole("button", { name: "Lưu các chỉ tiêu đã đánh dấu" }).click();

const heads = ["TT", "Chỉ tiêu", "Nhóm", "Đơn vị tính"];
const admitted = "Mỗi năm kết nạp từ 3 đảng viên mới trở lên";
const insured = "97% cán bộ, công chức tham gia bảo hiểm y tế";

test("a list of targets is previewed with what is not sure, stored, and looked through in the builder", async ({
  page,
  own,
}) => {
  await own.signIn(page, "admin", "/vp-ubnd/targets");
  await page.getByRole("link", { name: "Thêm nhiều chỉ tiêu từ Excel" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thêm nhiều chỉ tiêu từ Excel");
  await expectAccessible(page);
  await upload(page, [
    heads,
    ["I", "Đối với Đảng bộ", "", ""],
    [1, admitted, "", "đồng chí"],
    [2, "Nâng cao chất lượng sinh hoạt chi bộ", "", ""],
    ["II", "Đối với chính quyền", "", ""],
    [1, insured, "", "%"],
    [2, "Mỗi năm tổ chức 2 hội nghị", "", ""],
  ]);
  await expect(page.getByLabel("Cột B dùng làm")).toHaveValue("text");
  await expect(page.getByText("3 chỉ tiêu đọc được · 2 chỉ tiêu có chỗ cần xem lại")).toBeVisible();
  await expect(left(page)).toContainText("Sheet1!B4: “Nâng cao chất lượng sinh hoạt chi bộ”");
  const [first, second] = [targetsIn(page).nth(0), targetsIn(page).nth(1)];
  await expect(first).toContainText("Cách tính theo thời gian: Hằng năm, năm nào cũng phải đạt");
  await expect(second).toContainText("Đối với chính quyền · Sheet1!B6");
  await expect(second).toContainText("Văn bản không nêu thời hạn; tạm hiểu là hằng năm.");
  await expectAccessible(page);

  await page.getByLabel("Thêm chỉ tiêu G7").uncheck();
  await store(page);
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu 2 chỉ tiêu." })).toBeVisible();
  const made = page.getByRole("list", { name: "Chỉ tiêu vừa thêm" });
  await expect(made.getByRole("link")).toHaveText([`P6 · ${admitted}`, `G6 · ${insured}`]);
  await expectAccessible(page);
  await made.getByRole("link", { name: `P6 · ${admitted}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sửa chỉ tiêu P6");
  await expect(page.getByLabel("Đơn vị tính")).toHaveValue("đồng chí");
  await expect(page.getByText('Lấy "đồng chí" theo bảng; câu chữ ghi đơn vị khác.')).toBeVisible();

  // It stays marked until somebody looked it through, and only then.
  await page.goto("/vp-ubnd/targets/G6");
  await expect(page.getByText("Chỉ tiêu này đọc từ bảng Excel và còn chỗ chưa chắc.")).toBeVisible();
  await page.goto("/vp-ubnd/targets");
  await expect(page.getByRole("link", { name: "Cần rà lại" })).toHaveCount(2);
  await page.locator("tr[data-target=P6]").getByRole("link", { name: "Cần rà lại" }).click();
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByText("Hãy đối chiếu tiêu chí này rồi đánh dấu.")).toBeVisible();
  await page.getByLabel("Đã đối chiếu tiêu chí này với nguyên văn").check();
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu chỉ tiêu P6." })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Chỉ tiêu", exact: true }).first().click();
  await expect(page.getByRole("link", { name: "Cần rà lại" })).toHaveCount(1);
});

test("a table with levels in a column of their own is read below its titles, groups as they are chosen", async ({
  page,
  own,
}) => {
  await own.signIn(page, "admin", address);
  await upload(page, [
    ["TT", "Nội dung chỉ tiêu", "ĐVT", "Chỉ tiêu đến năm 2025"],
    ["I", "Phong trào thi đua", "", ""],
    [1, "Tỷ lệ chi bộ có từ 3 đảng viên trở lên", "%", 90],
    [2, "Giá trị sản xuất tăng bình quân", "%", 16.5],
    ["", "Trong đó:", "", ""],
    ["", "- Nông nghiệp", "%", 6],
    ["", "- Dịch vụ", "%", 18.2],
  ]);
  await expect(page.getByLabel("Cột D dùng làm")).toHaveValue("demand");
  await expect(targetsIn(page)).toHaveCount(2);
  await expect(targetsIn(page).nth(0)).toContainText("Đối với Đảng bộ · Sheet1!B3");
  await page.getByLabel("Nhóm của các dòng dưới “Phong trào thi đua”").selectOption("government");
  await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
  const [first, second] = [targetsIn(page).nth(0), targetsIn(page).nth(1)];
  await expect(first).toContainText("Đối với chính quyền · Sheet1!B3");
  await expect(first).toContainText("Tỷ lệ chi bộ có từ 3 đảng viên trở lên: 90% đến năm 2025");
  await expect(second).toContainText("trong đó: Nông nghiệp: 6%; Dịch vụ: 18,2%");
  await expect(second.getByRole("listitem").filter({ hasText: /^≥/ })).toHaveCount(3);
  await expectAccessible(page);
});

test("ticks and choices outlast reading the table again, and another file", async ({ page, own }) => {
  await own.signIn(page, "admin", address);
  const rows = [
    heads,
    [1, "Mỗi năm tổ chức 3 hội thảo", "", ""],
    [2, "Mỗi năm tổ chức 5 hội thi", "", ""],
    ["", "Tổng cộng: 2 chỉ tiêu", "", ""],
  ];
  await upload(page, rows);
  await expect(left(page)).toContainText("“Tổng cộng: 2 chỉ tiêu”: dòng cộng, không phải chỉ tiêu.");
  const ticks = targetsIn(page).getByRole("checkbox");
  await ticks.first().uncheck();
  await page.getByLabel("Nhóm của các dòng không ghi nhóm").selectOption("government");
  await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
  await expect(targetsIn(page).first()).toContainText("Đối với chính quyền");
  await expect(ticks.first()).not.toBeChecked();
  await expect(ticks.last()).toBeChecked();
  await upload(page, rows.toSpliced(1, 0, [0, "Mỗi năm tổ chức 4 hội nghị chuyên đề", "", ""]));
  await expect(targetsIn(page)).toHaveCount(3);
  await expect(page.getByLabel("Nhóm của các dòng không ghi nhóm")).toHaveValue("government");
  await expect(ticks.nth(0)).toBeChecked();
  await expect(ticks.nth(1)).not.toBeChecked();
  await expect(ticks.nth(2)).toBeChecked();
  await expectAccessible(page);
});

test("a file that holds no target, and one that is no Excel file, store nothing", async ({ page, own }) => {
  await own.signIn(page, "admin", address);
  await upload(page, [heads, [1, admitted, "Đảng bộ", ""], [2, "", "", "%"]]);
  await expect(left(page)).toContainText("chỉ tiêu P6 của nhóm này đã có đúng lời văn này.");
  await expect(left(page)).toContainText("Sheet1!B3: Dòng này không có nguyên văn chỉ tiêu.");
  await expect(targetsIn(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Lưu/ })).toHaveCount(0);
  await expectAccessible(page);
  await page
    .getByLabel(/^Tệp Excel/)
    .setInputFiles({ name: "x.xlsx", mimeType: xlsx, buffer: Buffer.from("không phải Excel") });
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "không phải là tệp Excel .xlsx" })).toBeVisible();
});

test("who may not manage targets finds no way in", async ({ page, own }) => {
  await own.signIn(page, "canbo", "/vp-ubnd/targets");
  await expect(page.getByRole("link", { name: "Thêm nhiều chỉ tiêu từ Excel" })).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("columns are chosen otherwise, and what is left ticked is stored", async ({ page, own }) => {
    await own.signIn(page, "admin", address);
    await upload(page, [
      ["a", "b"],
      ["Mỗi năm tổ chức 4 hội nghị", "một ghi chú dài hơn cả lời văn của chỉ tiêu"],
    ]);
    await expect(left(page)).toContainText("Sheet1!B2");
    await page.getByLabel("Cột A dùng làm").selectOption("text");
    await page.getByLabel("Cột B dùng làm").selectOption("skip");
    await page.getByLabel("Nhóm của các dòng không ghi nhóm").selectOption("government");
    await page.getByRole("button", { name: "Đọc lại theo lựa chọn" }).click();
    await expect(targetsIn(page)).toHaveCount(1);
    await expect(targetsIn(page)).toContainText("Đối với chính quyền");
    const tick = targetsIn(page).getByRole("checkbox");
    await tick.uncheck();
    await store(page);
    await expect(page.getByRole("alert").filter({ hasText: "hãy đánh dấu ít nhất một" })).toBeVisible();
    await expect(tick).not.toBeChecked();
    await tick.check();
    await store(page);
    await expect(page.getByRole("status").filter({ hasText: "Đã lưu 1 chỉ tiêu." })).toBeVisible();
  });
});
