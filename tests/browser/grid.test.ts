import type { Page } from "@playwright/test";
import { expect, expectComplaint, test } from "#tests/browser/story.ts";
import { everythingSaved, gridLives, signIn } from "#tests/browser/verbs.ts";

// One file, in order: the stories fill 2025, which no review of the example reads.

const open = async (page: Page, year: number) => {
  await signIn(page, "canbo", `/vp-ubnd/results/${year}`);
  await gridLives(page);
};

type Cell = {
  criterion: string;
  branch: string | null;
  version: number;
  result: Record<string, unknown> | null;
};

const cellsOf = async (page: Page, year: number): Promise<Cell[]> =>
  (await (await page.request.get(`/api/v1/vp-ubnd/results/${year}`)).json()).cells;

const allSaved = (page: Page, count: number) =>
  expect(page.locator('tr [data-status="saved"]')).toHaveCount(count);

const field = (page: Page, cell: string, name = "value") => page.locator(`[name="${cell}:${name}"]`);
const branches = ["kinh-te", "tong-hop", "noi-chinh", "hanh-chinh", "cong-bao"];

test("a whole year is filled by keyboard alone", async ({ page }) => {
  await open(page, 2025);
  await field(page, "P1a").focus();
  const { keyboard } = page;
  for (const text of ["65", "Tab", "65", "Enter"])
    await (text.length > 2 ? keyboard.press(text) : keyboard.type(text));
  // Enter keeps to the column; rows without a second field offer their first.
  for (const text of ["2", "3", "7", "7", "7", "7", "7"]) {
    await keyboard.type(text);
    await keyboard.press("Enter");
  }
  const cells = await page.locator("tr[data-criterion][data-cell]").count();
  await allSaved(page, 8);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toMatch(/^G1a:/);
  for (const share of ["G1a", "G2a", "G3a", "G3b"]) {
    await field(page, share).focus();
    await keyboard.type("9");
    await keyboard.press("Tab");
    await keyboard.type("9");
    await keyboard.press("Enter");
  }
  await field(page, "G4a").focus();
  await keyboard.press("1");
  await expect(field(page, "G4a")).toHaveValue("yes");
  await field(page, "G5a").focus();
  await keyboard.type("98,5%");
  await keyboard.press("Control+Home");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("P1a:value");
  await allSaved(page, cells);
  expect((await cellsOf(page, 2025)).every(({ version, result }) => version === 1 && result !== null)).toBe(
    true,
  );
});

test("Escape restores, Ctrl+D fills down, Ctrl+Z undoes what was saved, as a new version", async ({
  page,
}) => {
  await open(page, 2025);
  await field(page, "P3a").fill("99");
  await field(page, "P3a").press("Escape");
  await expect(field(page, "P3a")).toHaveValue("2");
  await field(page, "P4a").press("Control+d");
  await expect(field(page, "P4a")).toHaveValue("2");
  await allSaved(page, 1);
  await field(page, "P4a").press("Control+z");
  await expect(field(page, "P4a")).toHaveValue("3");
  await expect
    .poll(async () => (await cellsOf(page, 2025)).find((cell) => cell.criterion === "P4a")?.version)
    .toBe(3);
});

test("Enter in the last row saves it, and what is typed next takes its place", async ({ page }) => {
  await open(page, 2025);
  // A choice lets the arrows through, and is not changed by them.
  await field(page, "G3b").focus();
  await page.keyboard.press("ArrowDown");
  await expect(field(page, "G4a")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(field(page, "G4a")).toHaveValue("yes");
  const last = field(page, "G5a");
  await expect(last).toBeFocused();
  await last.fill("71%");
  await last.press("Enter");
  await allSaved(page, 1);
  await expect(last).toBeFocused();
  await page.keyboard.type("72%");
  await last.press("Enter");
  const stored = async () => (await cellsOf(page, 2025)).find((cell) => cell.criterion === "G5a")?.result;
  await expect.poll(stored).toMatchObject({ percent: "72" });
});

test("a block from a sheet fills down and right", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, 2025);
  const rows = branches.map((_, index) => `${index + 1}`).join("\n");
  await paste(page, "P4b/kinh-te", rows);
  await allSaved(page, 5);
  const shares = ["70\t75\tghi chú một", "11\t75\tghi chú hai", "9\t9\tba", "3\t9\tbốn"].join("\r\n");
  await paste(page, "G1a", shares);
  await allSaved(page, 9);
  const stored = await cellsOf(page, 2025);
  expect(stored.filter(({ criterion }) => criterion === "P4b").map(({ result }) => result?.value)).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
  ]);
  expect(stored.find(({ criterion }) => criterion === "G2a")?.result).toEqual({
    numerator: "11",
    denominator: "75",
    note: "ghi chú hai",
  });
});

async function paste(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await field(page, cell).focus();
  await page.keyboard.press("Control+v");
}

test("keys that an input method needs are left to it", async ({ page }) => {
  await open(page, 2025);
  const note = field(page, "P3a", "note");
  await note.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "đảng", selectionStart: 4, selectionEnd: 4 });
  await page.keyboard.press("Enter");
  await expect(note).toBeFocused();
  await session.send("Input.insertText", { text: "đảng viên dự bị" });
  await page.keyboard.press("Escape");
  await expect(note).toHaveValue("");
});

test("a figure that may mean two things is asked about", async ({ page }) => {
  await open(page, 2025);
  await field(page, "P3a").fill("1.000");
  await field(page, "P3a").press("Enter");
  const cell = page.locator('tr[data-criterion="P3a"]');
  await expect(cell).toContainText(
    "“1.000” chưa rõ: dấu chấm ngăn cách hàng nghìn (1000) hay phần thập phân (1)? Hãy gõ 1000 hoặc 1.",
  );
  await expect(cell).toContainText("Chưa lưu: cần sửa");
  await cell.getByRole("button", { name: "1 (chấm thập phân)" }).click();
  await allSaved(page, 1);
  await expect(field(page, "P3a")).toHaveValue("1");
});

test("twenty edits without a network wait, and are stored once each when it is back", async ({
  page,
  context,
  complaints,
}) => {
  await open(page, 2025);
  const before = await cellsOf(page, 2025);
  await context.setOffline(true);
  for (let round = 0; round < 4; round++)
    for (const branch of branches) {
      await field(page, `P4b/${branch}`).fill(String(10 + round));
      await field(page, `P4b/${branch}`).press("Enter");
    }
  await expect(page.getByRole("status").filter({ hasText: "chờ mạng" })).toBeVisible();
  await context.setOffline(false);
  await allSaved(page, 5);
  const after = await cellsOf(page, 2025);
  for (const branch of branches) {
    const of = (cells: Cell[]) => cells.find((cell) => cell.criterion === "P4b" && cell.branch === branch);
    expect(of(after)?.result?.value).toBe("13");
    // The first edit of a cell may have been under way when the next was typed; those between were never sent.
    expect((of(after)?.version ?? 0) - (of(before)?.version ?? 0)).toBeLessThanOrEqual(2);
  }
  expectComplaint(complaints, /ERR_INTERNET_DISCONNECTED/);
});

test("what waited in a closed tab is sent when the page is opened again", async ({
  page,
  context,
  complaints,
}) => {
  await open(page, 2025);
  await context.route("**/api/v1/**", (route) => route.abort());
  await field(page, "P4a").fill("6");
  await field(page, "P4a").press("Enter");
  await expect(page.locator('[data-cell="P4a"] [data-status="waiting"]')).toBeVisible();
  await page.close();
  await context.unroute("**/api/v1/**");
  const again = await context.newPage();
  await again.goto("/vp-ubnd/results/2025");
  await gridLives(again);
  await expect(again.locator('[data-cell="P4a"] [data-status="saved"]')).toBeVisible();
  await expect(field(again, "P4a")).toHaveValue("6");
  expectComplaint(complaints, /ERR_FAILED/);
});

test("figures typed before the page has come to life are stored as they were typed", async ({ page }) => {
  await signIn(page, "canbo", "/vp-ubnd/results/2024");
  // A slow computer: the scripts come long after the page.
  const { promise: come, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js", async (route) => {
    await come;
    await route.continue();
  });
  await page.goto("/vp-ubnd/results/2025", { waitUntil: "commit" });
  const bases = ["members", "membersRated", "staff", "collectives"].map((name) =>
    page.locator(`input[name$=":${name}"]`),
  );
  for (const [at, base] of bases.entries()) {
    await base.fill(String(70 + at));
    await base.press("Enter");
  }
  release();
  await gridLives(page);
  await everythingSaved(page);
  await page.unroute("**/_next/static/**/*.js");
  await page.reload();
  for (const [at, base] of bases.entries()) await expect(base).toHaveValue(String(70 + at));
});
