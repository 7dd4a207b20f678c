import { expect, expectAccessible, test } from "#tests/browser/story.ts";
import { everythingSaved, gridLives, signIn } from "#tests/browser/verbs.ts";

const target = "/vp-ubnd/targets/P5";

test("from the scorecard one comes to a target: how it went, why, by branch, and what was concluded", async ({
  page,
}) => {
  await signIn(page, "capuy");
  await page.getByRole("link", { name: /^Hằng năm, 100% đảng viên xếp loại/ }).click();
  await expect(page).toHaveURL(target);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("100% đảng viên xếp loại");
  await expect(page.getByText("kết luận của hội nghị: chưa đạt · đánh giá đã xác định")).toBeVisible();

  const chart = page.getByRole("img", {
    name: "Biểu đồ: Đảng viên xếp loại hoàn thành tốt nhiệm vụ trở lên",
  });
  await expect(chart).toBeVisible();
  await expect(chart.locator("desc")).toHaveText(
    "2021: 100% (60/60); 2022: 98,46% (64/65). Mức Nghị quyết đề ra: ≥ 100%.",
  );
  await expect(page.getByText("Trục đứng bắt đầu từ 98%, không phải từ 0.")).toBeVisible();
  const figures = page.getByRole("table", { name: /^Số liệu từng năm: Đảng viên xếp loại/ });
  await expect(figures.getByRole("row", { name: /^2022/ })).toContainText("≥ 100%98,46%64/65Chưa đạt");

  await expect(page.getByRole("heading", { name: "Vì sao chưa đạt?" })).toBeVisible();
  await expect(page.getByText("thiếu 1 đảng viên → chưa đạt.")).toBeVisible();
  const branches = page.getByRole("table", { name: /^Theo chi bộ: Đảng viên xếp loại/ });
  await expect(branches.getByRole("row", { name: /Nội chính/ })).toContainText("13/14");
  const conclusions = page.getByRole("table", { name: "Kết luận qua các kỳ kiểm điểm" });
  await expect(conclusions.locator('[data-review="mid-term"]')).toContainText("Hội nghị cấp ủy mở rộng");
  await expectAccessible(page);
});

test("without JavaScript the figures are all there, and no empty drawing", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(page, "capuy", target);
  await expect(page.getByRole("table", { name: /^Số liệu từng năm/ })).toHaveCount(2);
  await expect(page.getByText("Đang vẽ biểu đồ…").first()).toBeHidden();
});

test("a total is drawn as what its years come to, and the list leads from target to target", async ({
  page,
}) => {
  await signIn(page, "capuy", "/vp-ubnd/targets");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Cả nhiệm kỳ kết nạp 3 đảng viên mới trở lên" }).click();
  await expect(page.getByRole("img", { name: "Biểu đồ: Kết nạp đảng viên mới" })).toContainText(
    "2023 đến nay: 4",
  );
  await expect(page.getByRole("row", { name: "2023 đến nay" })).toContainText("14");
  await page.getByRole("link", { name: "Chỉ tiêu 4" }).click();
  await expect(page.getByRole("table", { name: /^Theo chi bộ/ })).toContainText("Chi bộ Kinh tế ngành");
  await expect(page.getByText("2023, 2024, 2025: mỗi chi bộ cần ≥ 2 đảng viên")).toBeVisible();
  await expectAccessible(page);
});

test("a changed figure stands in the history of its target, and of no other", async ({ browser, page }) => {
  await signIn(page, "canbo", "/vp-ubnd/results/2022");
  await gridLives(page);
  const inspections = page.locator('tr[data-criterion="P4a"]').getByRole("textbox").first();
  const enter = async (value: string) => {
    await inspections.fill(value);
    await inspections.press("Enter");
    await everythingSaved(page);
  };
  await enter("4");
  const viewer = await (await browser.newContext()).newPage();
  await signIn(viewer, "capuy", "/vp-ubnd/targets/P4");
  const change = viewer.getByRole("row").filter({ hasText: "Sửa kết quả · P4a · năm 2022" }).first();
  await expect(change).toContainText("Cán bộ văn phòng");
  await expect(change).toContainText(/kết quả: 3.*kết quả: 4/s);
  await expectAccessible(viewer);
  await viewer.goto("/vp-ubnd/targets/G1");
  await expect(viewer.getByText("P4a")).toHaveCount(0);
  await enter("3");
});

test("a target that is not there answers 404", async ({ page }) => {
  await signIn(page, "capuy");
  for (const address of [
    "/vp-ubnd/targets/X9",
    "/vp-ubnd/targets?term=1990-1995",
    `${target}?term=1990-1995`,
  ])
    expect((await page.request.get(address)).status(), address).toBe(404);
});

test("on paper a chart lies above its table, and prints nothing before it is drawn", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await signIn(page, "capuy", "/vp-ubnd/targets/P4");
  const card = page.locator('[data-criterion="P4a"]');
  await expect(card.getByRole("table")).toBeVisible();
  await expect(card.getByText("Đang vẽ biểu đồ…")).toBeHidden();
  await expect(card.getByText("Đường gạch")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator("svg.recharts-surface")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const [drawing, table] = await Promise.all([
    card.locator("svg.recharts-surface").boundingBox(),
    card.getByRole("table").boundingBox(),
  ]);
  expect(drawing?.height).toBeGreaterThan(100);
  expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
});

test("a target is not put away without a reason, and the page says which reason it waits for", async ({
  page,
}) => {
  await signIn(page, "admin", "/vp-ubnd/targets/G1/edit");
  const reason = page.getByLabel("Lý do lưu trữ");
  await page.getByRole("button", { name: "Lưu trữ" }).click();
  await expect(reason).toHaveAccessibleDescription("Hãy ghi lý do lưu trữ.");
  await expect(reason).toBeFocused();
  await expectAccessible(page);
});
