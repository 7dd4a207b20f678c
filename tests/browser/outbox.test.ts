import type { Page } from "@playwright/test";
import { ownStory } from "#tests/browser/own-story.ts";
import type { OwnSystem } from "#tests/browser/own-system.ts";
import { expect, expectComplaint, waitForComplaint } from "#tests/browser/story.ts";
import { gridLives } from "#tests/browser/verbs.ts";

const test = ownStory();

// Stories of loss, in order, on a system of their own that is killed and cut off.

const branches = ["kinh-te", "tong-hop", "noi-chinh", "hanh-chinh", "cong-bao"];
const cells = [...branches.map((branch) => `P4b/${branch}`), "P3a", "P4a"];

async function open(page: Page, own: OwnSystem, year: number): Promise<void> {
  await own.signIn(page, "canbo", `/vp-ubnd/results/${year}`);
  await gridLives(page);
}

const field = (page: Page, cell: string) => page.locator(`[name="${cell}:value"]`);

async function type(page: Page, cell: string, value: number): Promise<void> {
  await field(page, cell).fill(String(value));
  await field(page, cell).press("Enter");
}

/** Types `count` edits, around and around the cells; answers what stands in each at last. */
async function typeMany(page: Page, count: number, from: number): Promise<Map<string, string>> {
  const typed = new Map<string, string>();
  for (let edit = 0; edit < count; edit++) {
    const cell = cells[edit % cells.length] ?? "";
    await type(page, cell, from + edit);
    typed.set(cell, String(from + edit));
  }
  return typed;
}

/** What the browser keeps of what was typed. */
const keptValues = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("chi-tieu-outbox");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("queue").objectStore("queue").getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const queues: { edits: { typed: { value?: string } }[] }[] = reading.result;
            resolve(queues.flatMap(({ edits }) => edits.map(({ typed }) => typed.value ?? "")));
          };
        };
      }),
  );

/** What the browser keeps of what is being typed. */
const draftsOf = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...localStorage }).replaceAll("\\", ""));

/** Every value typed last is stored, and every stored change stands once in the audit trail. */
async function expectStoredOnce(page: Page, own: OwnSystem, year: number, typed: Map<string, string>) {
  await expect(page.locator('[data-grid-status="clean"]')).toBeVisible({ timeout: 40_000 });
  const answer = await page.request.get(`/api/v1/vp-ubnd/results/${year}`);
  const read: { criterion: string; branch: string | null; result: { value?: string } | null }[] = (
    await answer.json()
  ).cells;
  const stored = read.flatMap(({ criterion, branch, result }) =>
    result === null ? [] : [[branch === null ? criterion : `${criterion}/${branch}`, result.value]],
  );
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(typed));
  const { events, keys, versions } = await own.readTrail(year);
  expect(events).toBe(keys);
  expect(events).toBe(versions);
}

test("a server killed amid twenty edits and started again holds each of them once", async ({
  page,
  own,
  complaints,
}) => {
  await open(page, own, 2023);
  await typeMany(page, 8, 100);
  const killed = own.kill();
  const typed = await typeMany(page, 12, 200);
  await killed;
  await expect(page.getByRole("status").filter({ hasText: "chờ mạng" })).toBeVisible();
  await own.startAgain();
  await expectStoredOnce(page, own, 2023, typed);
  expectComplaint(complaints, /net::ERR_/);
});

test("answers that are lost one after another cost nothing and store nothing twice", async ({
  page,
  own,
  complaints,
}) => {
  await open(page, own, 2024);
  let requests = 0;
  await page.route("**/api/v1/**", async (route) => {
    requests += 1;
    if (requests % 2 === 0) return route.continue();
    await route.fetch();
    await route.abort();
  });
  const typed = await typeMany(page, 5, 10);
  for (const cell of typed.keys())
    await expect(async () => {
      const again = page.getByRole("button", { name: "Thử gửi ngay" });
      if (await again.isVisible()) await again.click();
      await expect(page.locator(`[data-cell="${cell}"] [data-status="saved"]`)).toBeVisible({ timeout: 500 });
    }).toPass();
  await expectStoredOnce(page, own, 2024, typed);
  expectComplaint(complaints, /ERR_FAILED/);
});

test("a tab closed without a network, and opened again, sends what was typed in it", async ({
  page,
  context,
  own,
  complaints,
}) => {
  await open(page, own, 2025);
  await context.setOffline(true);
  const typed = await typeMany(page, 20, 300);
  // Closed at once, the browser itself may be in the middle of the last edit.
  await expect.poll(() => keptValues(page)).toContain("319");
  await waitForComplaint(complaints, /ERR_INTERNET_DISCONNECTED/);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto("/vp-ubnd/results/2025");
  await gridLives(again);
  await expectStoredOnce(again, own, 2025, typed);
  for (const [cell, value] of typed) await expect(field(again, cell)).toHaveValue(value);
  expectComplaint(complaints, /ERR_INTERNET_DISCONNECTED/);
});

test("what stands in a cell that is being typed in is there again after the tab was killed", async ({
  page,
  context,
  own,
}) => {
  await open(page, own, 2025);
  await field(page, "P3a").fill("360");
  // Killed at once, the browser itself may be in the middle of the last key.
  await expect.poll(() => draftsOf(page)).toContain('"value":"360"');
  await page.close();
  const again = await context.newPage();
  await again.goto("/vp-ubnd/results/2025");
  await gridLives(again);
  await expect(again.locator('[data-cell="P3a"] [data-status="saved"]')).toBeVisible();
  await expect(field(again, "P3a")).toHaveValue("360");
});

test("what was typed without a network is sent by the next page, which has no grid", async ({
  page,
  context,
  own,
  complaints,
}) => {
  await open(page, own, 2025);
  await context.setOffline(true);
  await type(page, "P3a", 350);
  await expect.poll(() => keptValues(page)).toContain("350");
  await waitForComplaint(complaints, /ERR_INTERNET_DISCONNECTED/);
  await page.close();
  const next = await context.newPage();
  await next.route("**/api/v1/**", (route) => route.abort());
  await context.setOffline(false);
  await next.goto("/vp-ubnd");
  await expect(next.getByRole("status").filter({ hasText: "Còn 1 ô đã nhập" })).toBeVisible();
  await next.unroute("**/api/v1/**");
  await next.reload();
  await expect.poll(() => keptValues(next)).toEqual([]);
  await expect(next.getByRole("status").filter({ hasText: "Còn 1 ô" })).toHaveCount(0);
  const answer = await next.request.get("/api/v1/vp-ubnd/results/2025");
  const { cells: stored }: { cells: { criterion: string; result: { value?: string } | null }[] } =
    await answer.json();
  expect(stored.find(({ criterion }) => criterion === "P3a")?.result?.value).toBe("350");
  expectComplaint(complaints, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});

test("two tabs of one person fill the same cells: the last one typed stands, and no conflict is seen", async ({
  page,
  context,
  own,
}) => {
  await open(page, own, 2025);
  const other = await context.newPage();
  await other.goto("/vp-ubnd/results/2025");
  await gridLives(other);
  await typeMany(page, 10, 400);
  const typed = await typeMany(other, 10, 500);
  await expectStoredOnce(other, own, 2025, typed);
  await expect(page.locator('[data-grid-status="clean"]')).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  for (const [cell, value] of typed) await expect(field(page, cell)).toHaveValue(value);
});

test("a session that ends amid twenty edits is begun again in place, and each edit is stored once", async ({
  page,
  context,
  own,
  complaints,
}) => {
  await open(page, own, 2025);
  await typeMany(page, 10, 600);
  await context.clearCookies();
  const dialog = page.getByRole("dialog", { name: "Phiên làm việc đã kết thúc" });
  await type(page, "P3a", 700);
  await dialog.getByRole("button", { name: "Để sau" }).click();
  const typed = await typeMany(page, 9, 710);
  // Left at once, the browser itself may be in the middle of the last edits.
  await expect.poll(() => keptValues(page)).toContain("718");
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
  await own.signIn(page, "canbo", "/vp-ubnd/results/2025");
  await gridLives(page);
  await expectStoredOnce(page, own, 2025, typed);
  expectComplaint(complaints, /401/);
});
