import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import {
  agent,
  connections,
  type Measured,
  measure,
  medianOf,
  processesOf,
  rounds,
  send,
  signIn,
} from "#tests/bench/load.ts";
import { readAccounts, startSystem } from "#tests/operation/system.ts";

/**
 * How many scorecards are drawn in a second at 20 connections, beside a trivial page of the same app, with the same
 * frame: the form for a year's Excel file, which reads the state of the year and nothing else. The median of rounds.
 * And how long one person waits for a page while others ask for ten PDFs at once.
 */

const pages = { scorecard: "/vp-ubnd", trivial: "/vp-ubnd/results/2022/excel/import" };
type Page = keyof typeof pages;

/** The 95th percentile of how long one person waits, who looks at a page now and then. */
async function waits(work: () => Promise<boolean>): Promise<number> {
  const times: number[] = [];
  for (let looked = 0; looked < 60; looked += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
    await pause(50);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const system = await startSystem({ DATA_DIR: folder, PORT: String(await freePort()) });
try {
  const cookie = await signIn(system.url, readAccounts(folder).canbo ?? { username: "", password: "" });
  const processes = processesOf(system, folder);
  const open = (page: Page) => async () =>
    (await send("GET", `${system.url}${pages[page]}`, { cookie })).status === 200;
  const measured: Record<Page, Measured[]> = { scorecard: [], trivial: [] };
  for (const page of ["scorecard", "trivial"] as const) await measure(open(page), processes);
  for (let round = 0; round < rounds; round++)
    for (const page of ["scorecard", "trivial"] as const)
      measured[page].push(await measure(open(page), processes));
  for (const page of ["scorecard", "trivial"] as const) {
    const errors = measured[page].reduce((sum, each) => sum + each.errors, 0);
    console.log(
      `${page} page at ${connections} connections: ${medianOf(measured[page], "perSecond").toFixed(0)} a second, ` +
        `p95 ${medianOf(measured[page], "p95").toFixed(0)} ms, ${errors} errors`,
    );
  }
  const ratio = medianOf(measured.scorecard, "perSecond") / medianOf(measured.trivial, "perSecond");
  console.log(`  the scorecard is ${ratio.toFixed(2)} of the trivial page (wanted: 0.5)`);
  const alone = await waits(open("scorecard"));
  let asking = true;
  const report = `${system.url}/vp-ubnd/reviews/mid-term/report.pdf`;
  const documents = Array.from({ length: 10 }, async () => {
    let drawn = 0;
    for (; asking; drawn += 1) await send("GET", report, { cookie });
    return drawn;
  });
  const beside = await waits(open("scorecard"));
  asking = false;
  const drawn = (await Promise.all(documents)).reduce((sum, each) => sum + each, 0);
  console.log(
    `  one person's scorecard: p95 ${alone.toFixed(0)} ms, while 10 PDFs are asked for at once ${beside.toFixed(0)} ms (${drawn} PDFs)`,
  );
} finally {
  await system.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
