import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
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
import { databaseOf, readAccounts, startSystem } from "#tests/operation/system.ts";

/**
 * How many cells are saved in a second, each with its audit event, at 20 connections on distinct cells; beside an empty
 * route of the same app, and beside the same change as two bare statements in one transaction. The median of rounds.
 */

const branches = ["kinh-te", "tong-hop", "noi-chinh", "hanh-chinh", "cong-bao"];
const years = [2022, 2023, 2024, 2025];
const places = years.flatMap((year) => branches.map((branch) => `P4b/${year}?branch=${branch}`));

/** Saves a cell of its own per connection, each time upon the version before. */
async function saver(url: string, cookie: string) {
  const versions = new Map<string, number>();
  for (const year of years) {
    const { body } = await send("GET", `${url}/api/v1/vp-ubnd/results/${year}`, { cookie });
    for (const { criterion, branch, version } of JSON.parse(body).cells)
      versions.set(`${criterion}/${year}?branch=${branch}`, version);
  }
  return async (connection: number): Promise<boolean> => {
    const place = places[connection] ?? "";
    const version = versions.get(place) ?? 0;
    const headers = { cookie, "Content-Type": "application/json", "Idempotency-Key": randomUUID() };
    const body = JSON.stringify({ version, result: { value: String(version % 10) } });
    const { status } = await send("PUT", `${url}/api/v1/vp-ubnd/results/${place}`, headers, body);
    if (status === 200) versions.set(place, version + 1);
    return status === 200;
  };
}

/** The change of a cell and its audit event as two statements in one transaction, straight through `pg`. */
async function bareSaver(address: string) {
  const pool = new pg.Pool({ connectionString: address, max: 10 });
  const { rows } = await pool.query<{ id: string }>(
    "SELECT r.id FROM result r JOIN criterion c ON c.id = r.criterion_id WHERE c.code <> 'P4b' ORDER BY r.id",
  );
  const save = async (connection: number): Promise<boolean> => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      await client.query(
        "UPDATE result SET note = $1, version = version + 1, recorded_at = now() WHERE id = $2",
        [String(connection), rows[connection % rows.length]?.id],
      );
      await client.query(
        "INSERT INTO audit_event (actor_name, action, object, key, after) VALUES ('bench', 'change', 'result', '{}', $1)",
        [{ value: String(connection) }],
      );
      await client.query("COMMIT");
      return true;
    } finally {
      client.release();
    }
  };
  return { save, end: () => pool.end() };
}

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const system = await startSystem({ DATA_DIR: folder, PORT: String(await freePort()) });
try {
  const cookie = await signIn(system.url, readAccounts(folder).canbo ?? { username: "", password: "" });
  const save = await saver(system.url, cookie);
  const empty = async () => (await send("GET", `${system.url}/api/health/live`, {})).status === 200;
  const bare = await bareSaver(databaseOf(folder));
  const kinds = { save, empty, bare: bare.save };
  const measured: Record<keyof typeof kinds, Measured[]> = { save: [], empty: [], bare: [] };
  const processes = processesOf(system, folder);
  for (const work of [save, empty]) await measure(work, processes);
  for (let round = 0; round < rounds; round++) {
    measured.save.push(await measure(kinds.save, processes));
    measured.empty.push(await measure(kinds.empty, processes));
    measured.bare.push(await measure(kinds.bare, processes));
  }
  await bare.end();
  const of = (kind: keyof typeof kinds, figure: keyof Measured) => medianOf(measured[kind], figure);
  const errors = measured.save.reduce((sum, each) => sum + each.errors, 0);
  console.log(
    `cells saved at ${connections} connections: ${of("save", "perSecond").toFixed(0)} a second, ` +
      `p50 ${of("save", "p50").toFixed(1)} ms, p99 ${of("save", "p99").toFixed(1)} ms, ${errors} errors`,
  );
  const cpu = (kind: keyof typeof kinds) =>
    `${of(kind, "appCpu").toFixed(2)} ms of the app's CPU, ${of(kind, "databaseCpu").toFixed(2)} ms of PostgreSQL's`;
  console.log(`  each ${cpu("save")}`);
  for (const kind of ["empty", "bare"] as const)
    console.log(
      `  ${kind === "empty" ? "an empty route of the same app" : "two bare statements in a transaction"}: ` +
        `${of(kind, "perSecond").toFixed(0)} a second; saving is ` +
        `${(of("save", "perSecond") / of(kind, "perSecond")).toFixed(2)} of it (${cpu(kind)})`,
    );
} finally {
  await system.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
