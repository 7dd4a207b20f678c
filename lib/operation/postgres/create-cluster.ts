import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type Cluster, superuser } from "#lib/operation/postgres/cluster.ts";
import { runAs } from "#lib/operation/postgres/way-to-run.ts";
import { Trouble } from "#lib/operation/trouble.ts";

/** Makes a cluster that sorts as Vietnamese does. It takes its place whole, so that one cut short never counts. */
export function createCluster({ folder, binaries, way }: Cluster, password: string): void {
  const [unfinished, passwordFile] = [`${folder}.new`, `${folder}.password`];
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) chownSync(path, way.owner.uid, way.owner.gid);
  const [program = "", ...words] = [
    ...[
      ...way.words,
      binaries.initdb,
      "-D",
      unfinished,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
    ],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=vi-VN"],
    ...["--data-checksums", "--no-instructions"],
  ];
  const { status, error, stderr } = spawnSync(program, words, runAs(way));
  rmSync(passwordFile);
  if (status !== 0) {
    const said = `${error?.message ?? ""} ${stderr ?? ""}`.replaceAll(/\s+/g, " ").trim();
    throw new Trouble(`The database could not be created in ${folder}: ${said}`);
  }
  renameSync(unfinished, folder);
}
