/**
 * `npm run backup [FILE]`: writes everything the system holds into one file while it goes on working, and prints what it
 * wrote. Without a file the backup is put into DATA_DIR/backups.
 */

import { existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv } from "node:process";
import { writeBackup } from "#lib/operation/backup/write-backup.ts";
import { checkServer, readStanding } from "#lib/operation/database-standing.ts";
import { runCommand } from "#lib/operation/run-command.ts";
import { Trouble } from "#lib/operation/trouble.ts";
import { withDatabase } from "#lib/operation/with-database.ts";

await runCommand(() =>
  withDatabase(
    async (client, { backups }) => {
      await checkServer(client);
      const { data, pending } = await readStanding(client);
      if (!data) throw new Trouble("There is nothing to back up: the database holds no data yet.");
      if (pending > 0)
        throw new Trouble("The database is older than this program: start the system once, then back it up.");
      const now = new Date();
      const file = chooseFile(backups, now);
      const { tables } = await writeBackup(client, file, now);
      const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
      await client.query(
        "INSERT INTO audit_event (actor_name, action, object, key) VALUES ('console', 'back up', 'backup', $1)",
        [JSON.stringify({ at: now.toISOString() })],
      );
      console.log(
        `${file}\n${Object.keys(tables).length} tables, ${rows} rows, ${statSync(file).size} bytes`,
      );
    },
    { alone: false },
  ),
);

function chooseFile(backups: string, now: Date): string {
  const given = argv[2];
  if (given !== undefined) {
    if (existsSync(given)) throw new Trouble(`The file ${given} is there already; name another one.`);
    return resolve(given);
  }
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  return join(backups, `backup-${now.toISOString().replaceAll(/[:.]/g, "-")}.jsonl.gz`);
}
