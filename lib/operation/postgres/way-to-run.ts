import type { SpawnSyncOptions } from "node:child_process";
import { getgid, getuid } from "node:process";

/** Only a user known to the system will do: initdb looks its name up. */
const nobody = 65534;

/** How PostgreSQL's programs are run: by which words before the command, as whom, and to whom their files belong. */
export type Way = { words: string[]; uid?: number; gid?: number; owner: { uid: number; gid: number } };

/** Whoever starts the system. */
export const ownWay = (): Way => ({ words: [], owner: { uid: getuid?.() ?? 0, gid: getgid?.() ?? 0 } });

export const isRoot = (): boolean => getuid?.() === 0;

const asNobody = { uid: nobody, gid: nobody };

/** PostgreSQL refuses root. */
export const nobodysWay: Way = { words: [], ...asNobody, owner: asNobody };

/** A root who looks like nobody from inside, and passes folders closed to others. Not possible in a chroot. */
export const disguisedWay: Way = {
  words: ["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"],
  owner: { uid: 0, gid: 0 },
};

/**
 * Nobody, who may pass closed folders to the cluster. Not to the programs: they look for themselves with access(2),
 * which leaves capabilities out.
 */
export const capableWay = (capability: "dac_read_search" | "dac_override"): Way => ({
  words: [
    ...["setpriv", "--reuid", `${nobody}`, "--regid", `${nobody}`, "--clear-groups"],
    ...["--inh-caps", `+${capability}`, "--ambient-caps", `+${capability}`, "--"],
  ],
  owner: asNobody,
});

export const runAs = ({ uid, gid }: Way): SpawnSyncOptions => ({
  ...(uid === undefined ? {} : { uid, gid }),
  cwd: "/",
  // Neither the machine's language nor its PG… variables change what the cluster is.
  env: { NODE_ENV: "production", PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
  stdio: ["ignore", "ignore", "pipe"],
});
