import { readFile } from "node:fs/promises";
import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";
import { readPdf } from "#tests/report/read-pdf.ts";

const test = ownStory();

// On a system of its own: how documents are made out is what every report of the other stories says.

test("an administrator sets how documents are made out, finds it in the trail, and reads the help", async ({
  page,
  own,
}) => {
  await own.signIn(page, "admin", "/vp-ubnd/admin/settings");
  const settings = page.getByRole("form", { name: "Cài đặt" });
  await settings.getByLabel("Nơi nhận").fill("Ban Tổ chức Tỉnh ủy\nCác chi bộ");
  await settings.getByLabel("Chức vụ người ký").fill("PHÓ BÍ THƯ");
  await settings.getByLabel("Mức trần hoàn thành xuất sắc nhiệm vụ (%)").fill("một phần năm");
  await settings.getByRole("button", { name: "Lưu cài đặt" }).click();
  await expect(settings.getByText("Hãy ghi một số từ 0 đến 100, ví dụ 20 hoặc 12,5.")).toBeVisible();
  await expect(settings.getByLabel("Nơi nhận")).toHaveValue("Ban Tổ chức Tỉnh ủy\nCác chi bộ");
  await expectAccessible(page);
  await settings.getByLabel("Mức trần hoàn thành xuất sắc nhiệm vụ (%)").fill("20,5");
  await settings.getByRole("button", { name: "Lưu cài đặt" }).click();
  await expect(settings.getByRole("status")).toContainText("Đã lưu lúc");
  await expect(page.getByText("- Ban Tổ chức Tỉnh ủy,")).toBeVisible();

  const report = await page.request.get("/vp-ubnd/reviews/mid-term/report.pdf");
  const { text } = await readPdf(await report.body());
  expect(text).toContain("PHÓBÍTHƯ");
  expect(text).toContain("-BanTổchứcTỉnhủy,-Cácchibộ,-LưuĐảngủy.");

  await page.getByRole("link", { name: "Nhật ký" }).click();
  const filter = page.getByRole("form", { name: "Lọc nhật ký" });
  await filter.getByLabel("Đối tượng").selectOption("Cài đặt");
  await filter.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/object=settings/);
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("row").last()).toContainText("Sửa cài đặt");
  await expect(page.getByRole("row").last()).toContainText("chức vụ người ký: PHÓ BÍ THƯ");
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Xuất CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("vp-ubnd-nhat-ky.csv");
  expect(await readFile(await file.path(), "utf8")).toMatch(/^\uFEFFSố thứ tự,.*\r\n\d+,.*,Sửa cài đặt,"/);

  await page.locator("summary", { hasText: "Quản trị viên" }).click();
  await page.getByRole("link", { name: "Hướng dẫn" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hướng dẫn sử dụng");
  await page.getByRole("navigation", { name: "Mục lục" }).getByText("Ai được làm gì").click();
  await expect(page).toHaveURL(/\/help#who$/);
  await expectAccessible(page);
});
