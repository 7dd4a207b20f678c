import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";

const test = ownStory({ EXAMPLE_DATA: "off" });

test("an office sets an empty system up with the code of the console, and signs in", async ({
  page,
  own,
}) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/setup$/);
  await expectAccessible(page);

  await page.getByRole("textbox", { name: "Mã dùng một lần" }).fill("ma-doan-bua");
  await page.getByRole("textbox", { name: "Tên Đảng bộ" }).fill("Đảng bộ Sở Nội vụ");
  await page.getByRole("button", { name: "Thiết lập hệ thống" }).click();
  await expect(page.getByText("Mã không đúng.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Tên Đảng bộ" })).toHaveValue("Đảng bộ Sở Nội vụ");

  const code = /^ {2}((?:\w{4}-){6}\w{4})$/m.exec(own.printed)?.[1] ?? "";
  await page.getByRole("textbox", { name: "Mã dùng một lần" }).fill(code.toUpperCase());
  await page.getByRole("textbox", { name: "Mã Đảng bộ" }).fill("setup");
  await page.getByRole("textbox", { name: "Năm đầu" }).fill("2026");
  await page.getByRole("textbox", { name: "Năm cuối" }).fill("2030");
  await page.getByRole("textbox", { name: "Tên các chi bộ" }).fill("Chi bộ Văn phòng\nChi bộ Thanh tra\n");
  await page.getByRole("textbox", { name: "Họ và tên" }).fill("Trần Thị Bình");
  await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill("quantri");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("mật khẩu của Bình");
  await page.getByLabel("Nhập lại mật khẩu").fill("mật khẩu của Bình");
  await page.getByRole("checkbox", { name: "Cán bộ văn phòng" }).check();
  await page.getByRole("button", { name: "Thiết lập hệ thống" }).click();
  await expect(page.getByText("Từ này hệ thống đã dùng trong địa chỉ.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Tên các chi bộ" })).toHaveValue(
    "Chi bộ Văn phòng\nChi bộ Thanh tra\n",
  );
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveValue("");
  await expect(page.getByRole("checkbox", { name: "Cán bộ văn phòng" })).toBeChecked();
  await expectAccessible(page);

  await page.getByRole("textbox", { name: "Mã Đảng bộ" }).fill("so-noi-vu");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("mật khẩu của Bình");
  await page.getByLabel("Nhập lại mật khẩu").fill("mật khẩu của Bình");
  await page.getByRole("button", { name: "Thiết lập hệ thống" }).click();
  await expect(page.getByText("Đã thiết lập xong hệ thống.")).toBeVisible();

  await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill("quantri");
  await page.getByLabel("Mật khẩu").fill("mật khẩu của Bình");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(/\/so-noi-vu$/);
  await expect(page.getByText("Đảng bộ Sở Nội vụ").first()).toBeVisible();
  await page.goto("/so-noi-vu/ratings");
  await expect(page.getByText("Chi bộ Thanh tra").first()).toBeVisible();

  expect((await page.request.get("/setup")).status()).toBe(404);
});
