import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { startSystem } from "#tests/operation/system.ts";

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-user-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command without npm around it. */
function user(args: string[], dataFolder = folder) {
  const env = { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: "" };
  const run = spawnSync(process.execPath, ["lib/operation/user.ts", ...args], { env });
  return { status: run.status, out: run.stdout.toString(), error: run.stderr.toString() };
}

const passwordIn = (out: string): string => /^ {2}(\S+)$/m.exec(out)?.[1] ?? "";

const signIn = (url: string, username: string, password: string) =>
  fetch(`${url}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });

const start = async () => startSystem({ DATA_DIR: folder, PORT: `${await freePort()}` });

test.each([[["reset"]], [["list", "a"]], [["--all"]]])("%j is no command", (args) => {
  const { status, out, error } = user(args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(error).toContain("npm run user -- reset NAME");
});

test("where no system was ever started, the command says so and leaves nothing behind", () => {
  const nowhere = join(folder, "nowhere");
  expect(user(["list"], nowhere)).toEqual({
    ...{ status: 1, out: "" },
    error: `There is no database in ${nowhere} yet: start the system once (npm start), or set DATA_DIR.\n`,
  });
});

test("a password is reset while the system runs, and has to be changed", async () => {
  const system = await start();
  const first = user(["reset", "capuy"]);
  expect(first).toMatchObject({ status: 0, error: "" });
  const answer = await signIn(system.url, "capuy", passwordIn(first.out));
  expect(answer.status).toBe(200);
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const page = await fetch(`${system.url}/vp-ubnd`, { headers: { cookie }, redirect: "manual" });
  expect([page.status, page.headers.get("location")]).toEqual([307, "/account/password?next=%2Fvp-ubnd"]);
  await system.stop();
});

test("a password is reset while the system is stopped, and PostgreSQL is left as it was", async () => {
  const { status, out, error } = user(["reset", "capuy"]);
  expect({ status, error }).toEqual({ status: 0, error: "" });
  expect(readPostmaster(join(folder, "postgres"))).toBeNull();
  const system = await start();
  expect((await signIn(system.url, "capuy", passwordIn(out))).status).toBe(200);
  await system.stop();
});

test("everyone who has an account is listed, and nobody else can be reset", () => {
  const { status, out } = user(["list"]);
  expect(status).toBe(0);
  expect(out.split("\n")[0]).toMatch(
    /^admin +printed password +admin in vp-ubnd, whole installation +Quản trị viên$/,
  );
  expect(user(["reset", "khong.co"])).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^Nobody has the user name "khong.co"/),
  });
});
