import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
 */

const pages = { scorecard: "/vp-ubnd", trivial: "/vp-ubnd/results/2022/excel/import" };
type Page = keyof typeof pages;

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
} finally {
  await system.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
