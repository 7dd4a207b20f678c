import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { findBrowser } from "#tests/browser/find-browser.ts";
import { prepare } from "#tests/browser/prepared.ts";
import { readAccounts, startSystem } from "#tests/operation/system.ts";

/** Finds a browser and starts a system of its own, with the example, for all stories. */
export default async function setUp(): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-stories-"));
  chmodSync(dataFolder, 0o755);
  const browserFolder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-browser-"));
  const browser = await findBrowser(browserFolder);
  const system = await startSystem({ DATA_DIR: dataFolder, PORT: `${await freePort()}` });
  prepare({ url: system.url, accounts: readAccounts(dataFolder), browser, dataFolder });
  return async () => {
    await system.stop();
    for (const folder of [dataFolder, browserFolder]) rmSync(folder, { recursive: true, force: true });
  };
}
