import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { findBrowser } from "#tests/browser/find-browser.ts";
import { databaseOf, readAccounts, startSystem } from "#tests/operation/system.ts";

/**
 * How soon a key is answered in a grid of 500 rows, with the processor slowed down four times and ten keys a second: from
 * the key to the next picture, as Chromium measures it (Event Timing, in steps of 8 ms; what took less than 16 ms counts
 * as 16). The processor draws too where there is no graphics card; a grid of 20 rows in the same run tells what that takes.
 */

const slowdown = 4;
const wanted = 50;
const typed = 20;
const pause = 100;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const browserFolder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-browser-"));
const system = await startSystem({ DATA_DIR: folder, PORT: String(await freePort()) });
try {
  const browser = await chromium.launch(await findBrowser(browserFolder));
  for (const [code, rows] of [
    ["hep", 20],
    ["rong", 500],
  ] as const) {
    storeTerm(code, rows);
    const times = await typeInto(await openGrid(browser, code));
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    console.log(
      `typing in ${rows} rows at ${slowdown} times slowdown: ${times.length} keys took 16 ms or more: ` +
        `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${times.at(-1) ?? 0} ms (wanted: ${wanted})`,
    );
  }
  await browser.close();
} finally {
  await system.stop();
  for (const each of [folder, browserFolder]) rmSync(each, { recursive: true, force: true });
}

function storeTerm(code: string, targets: number): void {
  const script = join(import.meta.dirname, "store-term.ts");
  execFileSync(
    process.execPath,
    ["--conditions=react-server", "--no-warnings", script, code, String(targets)],
    {
      env: { ...process.env, DATABASE_URL: databaseOf(folder) },
    },
  );
}

async function openGrid(browser: Browser, code: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: system.url, viewport: { width: 1280, height: 800 } });
  const { username = "", password = "" } = readAccounts(folder).canbo ?? {};
  await page.request.post("/api/auth/sign-in/username", { data: { username, password } });
  await page.goto(`/${code}/results/2023`);
  await page.locator("[data-live]").waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

/** Types figures down a column; answers how long each key took, in milliseconds, the shortest first. */
async function typeInto(page: Page): Promise<number[]> {
  await hearKeys(page);
  // Enter selects what stands in the next cell; in the first one nothing is selected yet.
  await page.locator('[name="C0:value"]').selectText();
  for (let row = 0; row < typed; row++) {
    for (const key of [...String(20 + (row % 10)), "Enter"]) {
      await page.keyboard.press(key);
      await setTimeout(pause);
    }
  }
  await page.locator('[data-grid-status="clean"]').waitFor();
  const times = (await heardKeys(page)).toSorted((a, b) => a - b);
  await page.close();
  return times;
}

type Heard = typeof globalThis & { heard?: number[] };

function hearKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: number[] = [];
    (globalThis as Heard).heard = heard;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") heard.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

function heardKeys(page: Page): Promise<number[]> {
  return page.evaluate(() => [...((globalThis as Heard).heard ?? [])]);
}
