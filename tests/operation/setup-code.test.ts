import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { hashSetupCode } from "#lib/identity/setup-code.ts";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { type System, startSystem } from "#tests/operation/system.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";

/** The code that a start printed with the address. */
async function codeOf({ output, url }: System): Promise<string> {
  const said = () => output.join("\n");
  await expect.poll(said).toMatch(/^ {2}(\w{4}-){6}\w{4}$/m);
  expect(said()).toContain(`${url}/setup`);
  return /^ {2}((?:\w{4}-){6}\w{4})$/m.exec(said())?.[1] ?? "";
}

test("an empty system prints a code of 140 bits, a new one at each start, and keeps only the latest's hash", async () => {
  const server = inject("postgres");
  const { name, address } = await createDatabase(server, { empty: true });
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-setup-"));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true });
    await dropDatabase(server, name);
  });
  const variables = { DATABASE_URL: address, AUTH_SECRET: "x".repeat(32), DATA_DIR: folder };
  const start = async () => startSystem({ ...variables, EXAMPLE_DATA: "off", PORT: `${await freePort()}` });
  const kept = async () => {
    const client = new Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query("SELECT one, hash FROM setup_code");
    await client.end();
    return rows;
  };

  const first = await start();
  const code = await codeOf(first);
  expect(await kept()).toEqual([{ one: true, hash: hashSetupCode(code) }]);
  const page = await fetch(`${first.url}/vp-ubnd/targets`, { redirect: "manual" });
  expect([page.status, page.headers.get("location")]).toEqual([307, "/setup"]);
  expect((await fetch(`${first.url}/setup`)).status).toBe(200);
  expect((await fetch(`${first.url}/api/v1/vp-ubnd/scorecard`)).status).toBe(401);
  expect((await fetch(`${first.url}/api/health/ready`)).status).toBe(200);
  await first.stop();

  const second = await start();
  const newer = await codeOf(second);
  expect(newer).not.toBe(code);
  expect(await kept()).toEqual([{ one: true, hash: hashSetupCode(newer) }]);
  await second.stop();
});
