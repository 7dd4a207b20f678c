import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { dataPaths } from "#lib/operation/data-folder.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { cpuTime } from "#tests/bench/cpu-time.ts";
import type { System } from "#tests/operation/system.ts";

/** What benches of a running system share: a number of connections, each doing its work over and over. */

export const connections = 20;
const seconds = 3;
export const rounds = 5;

/** Beside the speed: the CPU time of the app and of PostgreSQL for each, in ms, which a busy machine swings less. */
export type Measured = {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  errors: number;
  appCpu: number;
  databaseCpu: number;
};

/** The processes whose CPU time is counted. */
type Processes = { app: number; database: number };

export const processesOf = (system: System, dataFolder: string): Processes => ({
  app: system.process.pid ?? 0,
  database: readPostmaster(dataPaths(dataFolder).cluster)?.pid ?? 0,
});

/** Lets every connection do its work over and over, for some seconds. */
export async function measure(
  work: (connection: number) => Promise<boolean>,
  { app, database }: Processes,
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
    ...{ perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), errors },
    appCpu: (cpuTime(app) - appBefore) / times.length,
    databaseCpu: (cpuTime(database) - databaseBefore) / times.length,
  };
}

export const agent = new Agent({ keepAlive: true, maxSockets: connections });

type Answer = { status: number; body: string; cookies: string[] };

export function send(
  method: string,
  url: string,
  headers: Record<string, string>,
  body = "",
): Promise<Answer> {
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

/** Signs in as one of the first accounts; answers the cookie. */
export async function signIn(url: string, { username, password }: { username: string; password: string }) {
  const signedIn = await send(
    "POST",
    `${url}/api/auth/sign-in/username`,
    { "Content-Type": "application/json" },
    JSON.stringify({ username, password }),
  );
  return signedIn.cookies.map((each) => each.split(";")[0]).join("; ");
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A figure of several rounds: its median. */
export const medianOf = (rounds: Measured[], figure: keyof Measured): number =>
  median(rounds.map((each) => each[figure]));
