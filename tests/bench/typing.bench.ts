import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { findBrowser } from "#tests/browser/find-browser.ts";
import { databaseOf, readAccounts, startSystem } from "#tests/operation/system.ts";

/**
 * How soon a key is answered in a grid of 500 rows, with the processor slowed down four times: from the key to the next
 * picture, as Chromium measures it (Event Timing, in steps of 8 ms; what took less than 16 ms counts as 16).
 */

const rows = 500;
const slowdown = 4;
const wanted = 50;
const typed = 20;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const browserFolder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-browser-"));
const system = await startSystem({ DATA_DIR: folder, PORT: String(await freePort()) });
try {
  const script = join(import.meta.dirname, "store-term.ts");
  execFileSync(
    process.execPath,
    ["--conditions=react-server", "--no-warnings", script, "rong", String(rows)],
    {
      env: { ...process.env, DATABASE_URL: databaseOf(folder) },
    },
  );
  const browser = await chromium.launch(await findBrowser(browserFolder));
  const page = await browser.newPage({ baseURL: system.url, viewport: { width: 1280, height: 800 } });
  const { username = "", password = "" } = readAccounts(folder).canbo ?? {};
  await page.request.post("/api/auth/sign-in/username", { data: { username, password } });
  await page.goto("/rong/results/2023");
  await page.locator("[data-live]").waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await hearKeys(page);
  // Enter selects what stands in the next cell; in the first one nothing is selected yet.
  await page.locator('[name="C0:value"]').selectText();
  for (let row = 0; row < typed; row++) {
    await page.keyboard.type(String(50 + (row % 10)));
    await page.keyboard.press("Enter");
  }
  await page.locator('[data-grid-status="clean"]').waitFor();
  const times = (await heardKeys(page)).toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  console.log(
    `typing in ${rows} rows at ${slowdown} times slowdown: ${typed * 3} keys, ${times.length} took 16 ms or more: ` +
      `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${times.at(-1) ?? 0} ms (wanted: ${wanted})`,
  );
  await browser.close();
} finally {
  await system.stop();
  for (const each of [folder, browserFolder]) rmSync(each, { recursive: true, force: true });
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
