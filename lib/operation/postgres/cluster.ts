import type { Binaries } from "#lib/operation/postgres/binaries.ts";
import type { Way } from "#lib/operation/postgres/way-to-run.ts";

/** A folder with a PostgreSQL cluster, the file its server logs to, and what runs it. */
export type Cluster = { folder: string; log: string; binaries: Binaries; way: Way };

export const superuser = "postgres";
