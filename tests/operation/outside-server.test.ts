import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { readAccounts, startSystem } from "#tests/operation/system.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";

/** An empty database on a server of its own, and a folder for what is not in it. */
async function outside() {
  const server = inject("postgres");
  const { name, address } = await createDatabase(server, { empty: true });
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-outside-"));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true });
    await dropDatabase(server, name);
  });
  const variables = { DATABASE_URL: address, AUTH_SECRET: "x".repeat(32), DATA_DIR: folder };
  const start = async (more = {}) => startSystem({ ...variables, PORT: `${await freePort()}`, ...more });
  return { folder, start };
}

const isReady = async (url: string) =>
  (await (await fetch(`${url}/api/health/ready`)).text()).includes('"ready"');

test("several instances share one server, and one of them prepares it", async () => {
  const { folder, start } = await outside();
  const systems = await Promise.all([start(), start()]);
  for (const { url } of systems) expect(await isReady(url)).toBe(true);
  expect(Object.keys(readAccounts(folder))).toEqual(["admin", "canbo", "capuy"]);
  const prepared = systems.filter(({ output }) =>
    output.some((line) => line.includes("Loading the example")),
  );
  expect(prepared).toHaveLength(1);
  expect(existsSync(join(folder, "postgres"))).toBe(false);
  expect(await Promise.all(systems.map(({ stop }) => stop()))).toEqual([0, 0]);
});

test("without the example nothing is loaded, nobody has an account, and the start says so", async () => {
  const { folder, start } = await outside();
  const { output, stop } = await start({ EXAMPLE_DATA: "off" });
  await expect.poll(() => output.join("\n")).toContain("No account exists");
  expect(existsSync(join(folder, "first-accounts.txt"))).toBe(false);
  await stop();
});
