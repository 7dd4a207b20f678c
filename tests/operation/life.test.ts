import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { readAccounts, startSystem } from "#tests/operation/system.ts";

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-life-"));
chmodSync(folder, 0o755);
const cluster = join(folder, "postgres");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = async () => startSystem({ DATA_DIR: folder, PORT: `${await freePort()}` });

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health/ready`);
  await answer.text();
  return answer.ok;
}

const mode = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);

const kill = (pid: number | undefined) => pid !== undefined && process.kill(pid, "SIGKILL");

test("the first start makes three accounts that nobody can guess, for its owner's eyes alone", async () => {
  const system = await start();
  const accounts = readAccounts(folder);
  expect(Object.values(accounts).map(({ username, role }) => [username, role])).toEqual([
    ["admin", "admin"],
    ["canbo", "staff"],
    ["capuy", "committee"],
  ]);
  expect(new Set(Object.values(accounts).map(({ password }) => password)).size).toBe(3);
  for (const secret of ["first-accounts.txt", "auth-secret", "postgres-password"])
    expect(mode(secret)).toBe("600");
  expect(system.output.join("\n")).toContain(accounts.canbo?.password);
  expect(await system.stop()).toBe(0);
  expect(readPostmaster(cluster)).toBeNull();
});

test("the second start shows no password", async () => {
  const system = await start();
  expect(system.output.join("\n")).not.toContain(readAccounts(folder).canbo?.password);
  await system.stop();
});

test("asked to stop, it takes no more requests and finishes those under way", async () => {
  const system = await start();
  const { username, password } = readAccounts(folder).capuy ?? {};
  const body = JSON.stringify({ username, password });
  const asked = request(`${system.url}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { "content-type": "application/json", "content-length": body.length, expect: "100-continue" },
  });
  asked.flushHeaders();
  await once(asked, "continue");
  const stopped = system.stop();
  const isOpen = () =>
    fetch(`${system.url}/api/health/live`).then(
      () => true,
      () => false,
    );
  await expect.poll(isOpen).toBe(false);
  asked.end(body);
  const [answer] = await once(asked, "response");
  expect(answer.statusCode).toBe(200);
  answer.resume();
  expect(await stopped).toBe(0);
});

test("whoever asks for another protocol is let go at once, and keeps nothing open", async () => {
  const system = await start();
  // Next knows of the server only once it has seen a request.
  expect(await isReady(system.url)).toBe(true);
  const { port } = new URL(system.url);
  const upgrade = (host: string) => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    return text(socket);
  };
  const answers = await Promise.all(["localhost", "evil.example", "localhost"].map(upgrade));
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(await system.stop()).toBe(0);
});

test("a second instance on the same data folder is refused and harms nothing", async () => {
  const system = await start();
  await expect(start()).rejects.toThrow(/Another instance of this program already uses this data folder/);
  expect(await isReady(system.url)).toBe(true);
  await system.stop();
});

test("a killed PostgreSQL is brought back", async () => {
  const system = await start();
  kill(readPostmaster(cluster)?.pid);
  await expect.poll(() => isReady(system.url), { timeout: 20_000 }).toBe(true);
  expect(await system.stop()).toBe(0);
});

test("a killed launcher leaves PostgreSQL to the next start, which adopts it", async () => {
  const killed = await start();
  const pid = readPostmaster(cluster)?.pid;
  kill(killed.process.pid);
  await killed.ended;
  const system = await start();
  expect(readPostmaster(cluster)?.pid).toBe(pid);
  expect(await isReady(system.url)).toBe(true);
  await system.stop();
});

test("after everything was killed the next start works unaided", async () => {
  const killed = await start();
  kill(readPostmaster(cluster)?.pid);
  kill(killed.process.pid);
  await killed.ended;
  const system = await start();
  expect(await isReady(system.url)).toBe(true);
  await system.stop();
});

test("the log tells of the requests and of no secret", () => {
  const log = readFileSync(join(folder, "log/system.log"), "utf8");
  expect(log).toContain("/api/health/ready");
  for (const { password } of Object.values(readAccounts(folder))) expect(log).not.toContain(password);
  expect(existsSync(join(folder, "log/postgres.log"))).toBe(true);
});
