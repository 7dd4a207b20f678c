import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { getgid, getuid } from "node:process";
import type { Binaries } from "#lib/operation/postgres/binaries.ts";
import { Trouble } from "#lib/operation/trouble.ts";

/** Only a user known to the system will do: initdb looks its name up. */
const nobody = 65534;

/** How PostgreSQL's programs are run: by which words before the command, as whom, and to whom their files belong. */
export type Way = { words: string[]; uid?: number; gid?: number; owner: { uid: number; gid: number } };

const asNobody = { uid: nobody, gid: nobody };
const asRoot = { uid: 0, gid: 0 };

/**
 * PostgreSQL refuses root. Nobody comes first; where folders on the way are closed to others (a clone in root's home), a
 * root who looks like nobody from inside (not possible in a chroot). A capability to pass such folders does not help:
 * initdb asks with access(2), which leaves capabilities out.
 */
const rootsWays: Way[] = [
  { words: [], ...asNobody, owner: asNobody },
  {
    words: ["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"],
    owner: asRoot,
  },
];

/** The first way by which initdb finds its programs and files here, and reaches the folder that the cluster lies in. */
export function findWay({ initdb }: Binaries, cluster: string): Way {
  const [uid, gid] = [getuid?.() ?? 0, getgid?.() ?? 0];
  const ways = uid === 0 && getuid !== undefined ? rootsWays : [{ words: [], owner: { uid, gid } }];
  const script = 'cd "$1" && exec "$2" --show -D "$3"';
  const way = ways.find((candidate) => {
    const [program = "", ...words] = [
      ...candidate.words,
      "/bin/sh",
      "-c",
      script,
      "sh",
      dirname(cluster),
      initdb,
      cluster,
    ];
    return spawnSync(program, words, runAs(candidate)).status === 0;
  });
  if (way === undefined)
    throw new Trouble(
      `PostgreSQL cannot run here as an ordinary user: move the program to a folder that every user may enter, or set DATABASE_URL (it lies in ${dirname(initdb)}).`,
    );
  return way;
}

export const runAs = ({ uid, gid }: Way): SpawnSyncOptions => ({
  ...(uid === undefined ? {} : { uid, gid }),
  cwd: "/",
  // Neither the machine's language nor its PG… variables change what the cluster is.
  env: { NODE_ENV: "production", PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
  stdio: ["ignore", "ignore", "pipe"],
});
