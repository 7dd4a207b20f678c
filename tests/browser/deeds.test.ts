import type { Page } from "@playwright/test";
import { ownStory } from "#tests/browser/own-story.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";

const test = ownStory();

/** Each puts back what it took, so that they may come in any order. */
test.describe.configure({ mode: "serial" });

const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

async function restore(page: Page, within: string, reasonLabel = "Lý do khôi phục"): Promise<void> {
  const place = page.locator(within);
  await place.getByLabel(reasonLabel).fill("Dùng lại");
  await place.getByRole("button", { name: "Khôi phục" }).click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("what was done to a target is said where one comes to", async ({ page, own }) => {
      await own.signIn(page, "admin", "/vp-ubnd/targets/G1/edit");
      await page.getByLabel("Lý do lưu trữ").fill("Trùng");
      await page.getByRole("button", { name: "Lưu trữ" }).click();
      await expect(said(page, "Đã lưu trữ chỉ tiêu G1.")).toBeVisible();
      if (javaScriptEnabled) await expect(said(page, "Đã lưu trữ chỉ tiêu G1.")).toBeFocused();
      if (javaScriptEnabled) await expectAccessible(page);
      await restore(page, '[data-archived="G1"]');
      await expect(said(page, "Đã khôi phục chỉ tiêu G1.")).toBeVisible();
      // The address may be kept: what is no longer so is not said.
      await page.goto("/vp-ubnd/targets?term=2020-2025&done=archived&of=G1");
      await expect(page.locator('[data-target="G1"]')).toBeVisible();
      await expect(page.getByText("Đã lưu trữ chỉ tiêu G1.")).toHaveCount(0);
    });

    test("a target that moved says where it stands now", async ({ page, own }) => {
      await own.signIn(page, "admin", "/vp-ubnd/targets");
      await page.getByRole("button", { name: "Chuyển xuống: chỉ tiêu P1" }).click();
      await expect(said(page, "Đã chuyển chỉ tiêu P1 đến vị trí 2 trên 5 trong nhóm.")).toBeInViewport();
      await expect(page.locator("[data-target]").first()).toHaveAttribute("data-target", "P2");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.goto("/vp-ubnd/targets/P1/edit");
      const place = page.getByLabel("Vị trí");
      await place.selectOption("1 trên 5");
      await page.getByRole("button", { name: "Chuyển", exact: true }).click();
      await expect(said(page, "Đã chuyển chỉ tiêu P1 đến vị trí 1 trên 5 trong nhóm.")).toBeVisible();
      await expect(place).toHaveValue("1/P1");
    });

    test("a branch that moved, was put away or brought back says so", async ({ page, own }) => {
      const path = "/vp-ubnd/admin/branches";
      await own.signIn(page, "admin", path);
      await page.getByRole("button", { name: "Đưa xuống: Chi bộ Kinh tế ngành" }).click();
      await expect(said(page, "“Chi bộ Kinh tế ngành” đến vị trí 2 trên")).toBeInViewport();
      await page.getByRole("button", { name: "Đưa lên: Chi bộ Kinh tế ngành" }).click();
      await expect(said(page, "“Chi bộ Kinh tế ngành” đến vị trí 1 trên")).toBeInViewport();

      const code = javaScriptEnabled ? "nham-1" : "nham-2";
      await page.goto(`${path}/new`);
      await page.getByLabel("Tên chi bộ").fill(`Chi bộ ${code}`);
      await page.getByLabel("Mã chi bộ").fill(code);
      await page.getByLabel("Hoạt động từ năm").fill("2024");
      await page.getByRole("button", { name: "Thêm chi bộ" }).click();
      await page.getByRole("link", { name: `Chi bộ ${code}` }).click();
      await page.getByLabel("Lý do lưu trữ").fill("Thêm nhầm");
      await page.getByRole("button", { name: "Lưu trữ" }).click();
      await expect(said(page, `Đã lưu trữ chi bộ “Chi bộ ${code}”.`)).toBeVisible();
      await restore(page, `[data-archived="${code}"]`);
      await expect(said(page, `Đã khôi phục chi bộ “Chi bộ ${code}”.`)).toBeVisible();

      await page.getByRole("link", { name: `Chi bộ ${code}` }).click();
      await page.getByLabel("Năm cuối hoạt động").fill("2024");
      await page.getByLabel("Chi bộ tiếp tục").selectOption({ label: "Chi bộ Kinh tế ngành" });
      await page.getByRole("button", { name: "Sáp nhập" }).click();
      await expect(said(page, `Chi bộ ${code}`)).toContainText("vào Chi bộ Kinh tế ngành sau năm 2024.");
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("a review put away or brought back is said on the list", async ({ page, own }) => {
      await own.signIn(page, "capuy", "/vp-ubnd/reviews/mid-term/edit");
      await page.getByLabel("Lý do lưu trữ").fill("Nhầm");
      await page.getByRole("button", { name: "Lưu trữ" }).click();
      await expect(said(page, "Đã lưu trữ kỳ kiểm điểm “Kiểm điểm giữa nhiệm kỳ")).toBeVisible();
      await restore(page, '[data-archived="mid-term"]');
      await expect(said(page, "Đã khôi phục kỳ kiểm điểm “Kiểm điểm giữa nhiệm kỳ")).toBeVisible();
    });

    test("an organisation put away or brought back is said above the list", async ({ page, own }) => {
      await own.signIn(page, "admin", "/organisations");
      const example = page.locator('[data-organisation="vp-ubnd"]');
      await example.locator("summary").filter({ hasText: "Lưu trữ" }).click();
      await example.getByLabel("Lý do lưu trữ").fill("Đã dùng xong");
      await example.getByRole("button", { name: "Lưu trữ" }).click();
      await expect(said(page, "Đã lưu trữ “Đảng bộ Văn phòng UBND tỉnh”.")).toBeVisible();
      await example.locator("summary").filter({ hasText: "Khôi phục" }).click();
      await restore(page, '[data-organisation="vp-ubnd"]');
      await expect(said(page, "Đã khôi phục “Đảng bộ Văn phòng UBND tỉnh”.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
