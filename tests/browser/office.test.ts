import type { Browser, Page } from "@playwright/test";
import { ownStory } from "#tests/browser/own-story.ts";
import type { OwnSystem } from "#tests/browser/own-system.ts";
import { expect, expectAccessible } from "#tests/browser/story.ts";
import { everythingSaved, freeze, gridLives } from "#tests/browser/verbs.ts";
import { readPdf } from "#tests/report/read-pdf.ts";

const test = ownStory({ EXAMPLE_DATA: "off" });

const office = "/so-noi-vu";
const staff = { username: "quantri", password: "mật khẩu của Bình" };
const committee = { username: "bi.thu", password: "đồi chè buổi sớm" };
const [party, government] = ["Đối với Đảng bộ", "Đối với chính quyền"];

/** The targets as a resolution words them, what is read out of each, and what comes of the figures below. */
const targets = [
  {
    ...{ code: "P1", group: party },
    text: "Hằng năm có từ 80% TCCSĐ HTTNV trở lên, không có TCCSĐ không hoàn thành nhiệm vụ",
    demands: ["≥ 80%", "0 TCCSĐ"],
    verdict: "exceeded",
  },
  {
    ...{ code: "P2", group: party },
    text: "Mỗi năm kết nạp từ 4 đảng viên mới trở lên",
    demands: ["≥ 4 đảng viên"],
    verdict: "met",
  },
  {
    ...{ code: "P3", group: party },
    text: "Đảng bộ được xếp loại từ HTTNV trở lên",
    demands: ["Hoàn thành tốt nhiệm vụ trở lên"],
    verdict: "met",
  },
  {
    ...{ code: "G1", group: government },
    text: "97% người dân tham gia BHYT",
    demands: ["≥ 97%, đến hết nhiệm kỳ"],
    verdict: "in progress",
  },
  {
    ...{ code: "G2", group: government },
    text: "Tổng huy động vốn thời kỳ 2021–2025: 5.000 tỷ đồng",
    demands: ["≥ 5.000 tỷ đồng, cả nhiệm kỳ"],
    verdict: "on track",
  },
  {
    ...{ code: "G3", group: government },
    text: "Hộ nghèo giảm còn 2,5%",
    demands: ["≤ 2,5%, đến hết nhiệm kỳ"],
    verdict: "in progress",
  },
  {
    ...{ code: "G4", group: government },
    text: "Gọi công dân nhập ngũ hằng năm đạt 100% chỉ tiêu",
    demands: ["≥ 100%"],
    verdict: "missed",
  },
  {
    ...{ code: "G5", group: government },
    text: "Tăng trưởng bình quân đạt 12–13%/năm",
    demands: ["từ 12% đến 13%, bình quân hằng năm"],
    verdict: "on track",
  },
];

/** What is typed into the cells of a year. */
const figures: Record<number, Record<string, string>> = {
  2021: {
    ...{ "P1b:value": "0", "P2a:value": "5", "G1a:value": "94,2%", "G2a:value": "900" },
    ...{ "G3a:value": "4,1%", "G4a:value": "118", "G4a:denominator": "120", "G5a:value": "11,6" },
    "G4a:note": "Hai công dân không đủ sức khỏe.",
  },
  2022: {
    ...{ "P1b:value": "0", "P2a:value": "4", "G1a:value": "95,6%", "G2a:value": "1.250,5" },
    ...{ "G3a:value": "3,4%", "G4a:value": "120", "G4a:denominator": "120", "G5a:value": "12,8" },
  },
};

async function setUp(page: Page, own: OwnSystem): Promise<void> {
  await page.goto("/");
  await expect(page).toHaveURL(/\/setup$/);
  await expectAccessible(page);
  await page.getByRole("radio", { name: /^Tệp nghị quyết/ }).check();
  await expectAccessible(page);
  await page.getByRole("radio").first().check();
  const field = (name: string) => page.getByRole("textbox", { name });
  const setUpNow = () => page.getByRole("button", { name: "Thiết lập hệ thống" }).click();
  const choosePassword = async () => {
    await page.getByLabel("Mật khẩu", { exact: true }).fill(staff.password);
    await page.getByLabel("Nhập lại mật khẩu").fill(staff.password);
  };
  await field("Mã dùng một lần").fill("ma-doan-bua");
  await field("Tên Đảng bộ").fill("Đảng bộ Sở Nội vụ");
  await setUpNow();
  await expect(page.getByText("Mã không đúng.")).toBeVisible();
  await expect(page.getByText("vẫn còn, trừ mật khẩu: hãy nhập lại.")).toBeVisible();
  await expect(field("Mã dùng một lần")).toBeFocused();
  await expect(field("Mã dùng một lần")).toBeInViewport();
  await expect(field("Tên Đảng bộ")).toHaveValue("Đảng bộ Sở Nội vụ");

  const code = /^ {2}((?:\w{4}-){6}\w{4})$/m.exec(own.printed)?.[1] ?? "";
  await field("Mã dùng một lần").fill(code.toUpperCase());
  await field("Mã Đảng bộ").fill("setup");
  await field("Năm đầu").fill("2021");
  await field("Năm cuối").fill("2025");
  await field("Tên các chi bộ").fill("Chi bộ Văn phòng\nChi bộ Thanh tra\n");
  await field("Họ và tên").fill("Trần Thị Bình");
  await field("Tên đăng nhập").fill(staff.username);
  await page.getByRole("checkbox", { name: "Cán bộ văn phòng" }).check();
  await choosePassword();
  await setUpNow();
  await expect(page.getByText("Từ này hệ thống đã dùng trong địa chỉ.")).toBeVisible();
  await expect(field("Mã Đảng bộ")).toBeFocused();
  await expect(field("Tên các chi bộ")).toHaveValue("Chi bộ Văn phòng\nChi bộ Thanh tra\n");
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveValue("");
  await expect(page.getByRole("checkbox", { name: "Cán bộ văn phòng" })).toBeChecked();
  await expectAccessible(page);

  await field("Mã Đảng bộ").fill("so-noi-vu");
  await choosePassword();
  await setUpNow();
  await expect(page.getByText("Đã thiết lập xong hệ thống.")).toBeVisible();
  expect((await page.request.get("/setup")).status()).toBe(404);
}

async function signInByForm(page: Page, { username, password }: typeof staff): Promise<void> {
  await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

/** A target out of its words: proposed, looked at, confirmed. */
async function addTarget(page: Page, { code, group, text, demands }: (typeof targets)[number]) {
  await page.goto(`${office}/targets/new`);
  await page.getByLabel("Nguyên văn chỉ tiêu trong nghị quyết").fill(text);
  await page.getByLabel("Nhóm").selectOption(group ?? "");
  await page.getByRole("button", { name: "Đề xuất tiêu chí" }).click();
  const demanded = demands.map((demand) => `Nghị quyết đề ra: ${demand}`);
  await expect(page.locator("[data-demand]")).toHaveText(demanded);
  for (const tick of await page.getByRole("checkbox", { name: "Đã đối chiếu" }).all()) await tick.check();
  await page.getByRole("button", { name: "Lưu chỉ tiêu" }).click();
  await expect(page).toHaveURL(new RegExp(`/targets/${code}\\?`));
}

/** A member of the committee, who chooses a password of their own at the first sign-in. */
async function addCommittee(page: Page, browser: Browser): Promise<Page> {
  await page.goto(`${office}/admin/people/new`);
  const added = page.locator("form").filter({ has: page.getByLabel("Họ và tên") });
  await added.getByLabel("Họ và tên").fill("Nguyễn Văn Ánh");
  await added.getByLabel("Tên đăng nhập").fill(committee.username);
  await added
    .getByRole("checkbox", { name: /^Cấp ủy/ })
    .first()
    .check();
  await added.getByRole("button", { name: "Thêm người" }).click();
  const given = (await page.locator("[data-secret] code").textContent()) ?? "";
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(office);
  await signInByForm(theirs, { ...committee, password: given });
  await theirs.getByLabel("Mật khẩu tạm").fill(given);
  await theirs.getByLabel("Mật khẩu mới", { exact: true }).fill(committee.password);
  await theirs.getByLabel("Nhập lại mật khẩu mới").fill(committee.password);
  await theirs.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(theirs).toHaveURL(new RegExp(`${office}$`));
  return theirs;
}

async function enterYear(page: Page, year: number): Promise<void> {
  await page.goto(`${office}/results/${year}`);
  await gridLives(page);
  for (const [cell, typed] of Object.entries(figures[year] ?? {})) {
    await page.locator(`[name="${cell}"]`).fill(typed);
    await page.locator(`[name="${cell}"]`).press("Enter");
  }
  await everythingSaved(page);
  await page.goto(`${office}/ratings?year=${year}`);
  await gridLives(page);
  for (const rated of ["Đảng bộ Sở Nội vụ", "Chi bộ Văn phòng", "Chi bộ Thanh tra"])
    await page.getByLabel(`${rated}, năm ${year}`).selectOption("good");
  await everythingSaved(page);
}

async function handIn(page: Page, theirs: Page, year: number): Promise<void> {
  await page.goto(`${office}/results/${year}/submit`);
  for (const warning of await page.getByRole("checkbox").all()) await warning.check();
  await page.getByRole("button", { name: `Gửi duyệt năm ${year}` }).click();
  await expect(page.locator("[data-year-state]")).toContainText("Đã gửi duyệt");
  await theirs.goto(`${office}/results/${year}/submit`);
  await theirs.getByRole("button", { name: `Duyệt và khóa năm ${year}` }).click();
  await expect(theirs.locator("[data-year-state]")).toContainText("Đã duyệt");
}

test("an office comes from an empty system to the frozen review of its mid-term, by the browser alone", async ({
  page,
  browser,
  own,
}) => {
  test.slow();
  await setUp(page, own);
  await signInByForm(page, staff);
  await expect(page).toHaveURL(new RegExp(`${office}$`));
  for (const target of targets) await addTarget(page, target);
  const theirs = await addCommittee(page, browser);
  for (const year of [2021, 2022]) {
    await enterYear(page, year);
    await handIn(page, theirs, year);
  }

  await page.goto(`${office}/reviews/new`);
  await page.getByLabel("Loại").selectOption("mid-term");
  await page.getByLabel("Đánh giá đến hết năm").selectOption("2022");
  await page.getByLabel("Mã", { exact: true }).fill("giua-nhiem-ky");
  await page.getByLabel("Ngày hội nghị", { exact: true }).fill("2023-04-24");
  await page.getByRole("button", { name: "Lập kỳ kiểm điểm" }).click();
  await page.waitForURL(/giua-nhiem-ky/);

  await theirs.goto(office);
  const verdicts = Object.fromEntries(targets.map(({ code, verdict }) => [code, verdict]));
  const judged = await theirs
    .locator("tr[data-target]")
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-target"), row.getAttribute("data-verdict")]),
    );
  expect(Object.fromEntries(judged)).toEqual(verdicts);
  await expectAccessible(theirs);

  const review = `${office}/reviews/giua-nhiem-ky`;
  await theirs.goto(`${review}/versions`);
  await freeze(theirs, 1);
  const report = await theirs.request.get(`${review}/report.pdf?version=1`);
  const { text, tagged } = await readPdf(await report.body());
  expect(tagged).toBe(true);
  for (const target of targets) expect(text).toContain(target.text.replaceAll(/\s/g, ""));
  for (const form of ["report.docx", "report.xlsx"])
    expect(
      (await (await theirs.request.get(`${review}/${form}?version=1`)).body()).subarray(0, 2).toString(),
    ).toBe("PK");
});
