import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findBinaries } from "#lib/operation/postgres/binaries.ts";
import { createCluster } from "#lib/operation/postgres/create-cluster.ts";
import { findRunner } from "#lib/operation/postgres/find-runner.ts";

test("a cluster is made below a folder that others may not enter, by root too", async () => {
  const closed = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-closed-"));
  onTestFinished(() => rmSync(closed, { recursive: true, force: true }));
  const native = join(closed, "native");
  const { initdb } = await findBinaries();
  cpSync(dirname(dirname(initdb)), native, { recursive: true, verbatimSymlinks: true });
  const binaries = { initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres") };
  const folder = join(closed, "postgres");
  createCluster({ folder, log: join(closed, "log"), ...findRunner(binaries, folder) }, "mật khẩu");
  expect(existsSync(join(folder, "PG_VERSION"))).toBe(true);
});
