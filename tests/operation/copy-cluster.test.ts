import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyCluster } from "#lib/operation/copy-cluster.ts";
import { dataPaths } from "#lib/operation/data-folder.ts";

test("the three newest copies of the data folder are kept", () => {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-copies-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = dataPaths(folder);
  mkdirSync(paths.cluster);
  for (const day of [1, 2, 3, 4]) {
    writeFileSync(join(paths.cluster, "PG_VERSION"), `${day}`);
    copyCluster(paths, new Date(Date.UTC(2026, 10, day)));
  }
  const copies = readdirSync(paths.backups).sort();
  expect(copies.map((copy) => readFileSync(join(paths.backups, copy, "PG_VERSION"), "utf8"))).toEqual([
    "2",
    "3",
    "4",
  ]);
});
