import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { dataPaths } from "#lib/operation/data-folder.ts";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { cpuTime } from "#tests/bench/cpu-time.ts";
import { databaseOf, readAccounts, startSystem } from "#tests/operation/system.ts";

/**
 * How many cells are saved in a second, each with its audit event, at 20 connections on distinct cells; beside an empty
 * route of the same app, and beside the same change as two bare statements in one transaction. The median of rounds.
 */

const connections = 20;
const seconds = 3;
const rounds = 5;

/** Beside the speed: the CPU time of the app and of PostgreSQL for each, in ms, which a busy machine does not swing. */
type Measured = {
  perSecond: number;
  p50: number;
  p99: number;
  errors: number;
  appCpu: number;
  databaseCpu: number;
};

type Watched = { app: number; database: number };

/** Lets every connection do its work over and over, for some seconds. */
async function measure(
  work: (connection: number) => Promise<boolean>,
  { app, database }: Watched,
): Promise<Measured> {
  const [appBefore, databaseBefore] = [cpuTime(app), cpuTime(database)];
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  const loop = async (connection: number) => {
    while (performance.now() < until) {
      const begun = performance.now();
      if (!(await work(connection))) errors += 1;
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => loop(connection)));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    ...{ perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), errors },
    appCpu: (cpuTime(app) - appBefore) / times.length,
    databaseCpu: (cpuTime(database) - databaseBefore) / times.length,
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: connections });

type Answer = { status: number; body: string; cookies: string[] };

function send(method: string, url: string, headers: Record<string, string>, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, body: text, cookies: answer.headers["set-cookie"] ?? [] }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

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

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const system = await startSystem({ DATA_DIR: folder, PORT: String(await freePort()) });
try {
  const { username, password } = readAccounts(folder).canbo ?? { username: "", password: "" };
  const signedIn = await send(
    "POST",
    `${system.url}/api/auth/sign-in/username`,
    { "Content-Type": "application/json" },
    JSON.stringify({ username, password }),
  );
  const cookie = signedIn.cookies.map((each) => each.split(";")[0]).join("; ");
  const save = await saver(system.url, cookie);
  const empty = async () => (await send("GET", `${system.url}/api/health/live`, {})).status === 200;
  const bare = await bareSaver(databaseOf(folder));
  const kinds = { save, empty, bare: bare.save };
  const measured: Record<keyof typeof kinds, Measured[]> = { save: [], empty: [], bare: [] };
  const watched = {
    app: system.process.pid ?? 0,
    database: readPostmaster(dataPaths(folder).cluster)?.pid ?? 0,
  };
  for (const work of [save, empty]) await measure(work, watched);
  for (let round = 0; round < rounds; round++) {
    measured.save.push(await measure(kinds.save, watched));
    measured.empty.push(await measure(kinds.empty, watched));
    measured.bare.push(await measure(kinds.bare, watched));
  }
  await bare.end();
  const of = (kind: keyof typeof kinds, figure: keyof Measured) =>
    median(measured[kind].map((each) => each[figure]));
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
