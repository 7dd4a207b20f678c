import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import type { Binaries } from "#lib/operation/postgres/binaries.ts";
import { copyBinaries } from "#lib/operation/postgres/copy-binaries.ts";
import {
  capableWay,
  disguisedWay,
  isRoot,
  nobodysWay,
  ownWay,
  runAs,
  type Way,
} from "#lib/operation/postgres/way-to-run.ts";
import { Trouble } from "#lib/operation/trouble.ts";

/** The programs, and a way to run them here. */
export type Runner = { binaries: Binaries; way: Way };

/** Whether initdb finds its programs and files this way, and reaches the folder that the cluster lies in. */
function works({ binaries, way }: Runner, cluster: string): boolean {
  const script = 'cd "$1" && exec "$2" --show -D "$3"';
  const [program = "", ...words] = [
    ...[...way.words, "/bin/sh", "-c", script, "sh"],
    ...[dirname(cluster), binaries.initdb, cluster],
  ];
  return spawnSync(program, words, runAs(way)).status === 0;
}

/** The first of root's ways that works; where none does, the programs are copied to where everyone may enter. */
function findRootsRunner(binaries: Binaries, cluster: string): Runner | undefined {
  const here = [nobodysWay, disguisedWay].map((way) => ({ binaries, way }));
  const runner = here.find((candidate) => works(candidate, cluster));
  if (runner !== undefined) return runner;
  const copy = copyBinaries(binaries);
  if (copy === null) return undefined;
  const elsewhere = [nobodysWay, capableWay("dac_read_search"), capableWay("dac_override")];
  return elsewhere.map((way) => ({ binaries: copy, way })).find((candidate) => works(candidate, cluster));
}

export function findRunner(binaries: Binaries, cluster: string): Runner {
  const own = { binaries, way: ownWay() };
  const runner = isRoot() ? findRootsRunner(binaries, cluster) : works(own, cluster) ? own : undefined;
  if (runner === undefined)
    throw new Trouble(
      `PostgreSQL cannot run here as an ordinary user: move the program to a folder that every user may enter, or set DATABASE_URL (it lies in ${dirname(binaries.initdb)}).`,
    );
  return runner;
}
