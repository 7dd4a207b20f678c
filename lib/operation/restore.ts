/**
 * `npm run restore FILE`: reads a backup back into an empty database while the system is stopped. Whoever was signed in
 * signs in again; the accounts and their passwords are those of the backup.
 */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { argv } from "node:process";
import { restoreBackup } from "#lib/operation/backup/restore-backup.ts";
import { runCommand } from "#lib/operation/run-command.ts";
import { Trouble } from "#lib/operation/trouble.ts";
import { withDatabase } from "#lib/operation/with-database.ts";

await runCommand(async () => {
  const given = argv[2];
  if (given === undefined) throw new Trouble("Which backup? npm run restore FILE");
  const file = resolve(given);
  if (!existsSync(file)) throw new Trouble(`The file ${given} is not there.`);
  await withDatabase(
    async (client) => {
      const { tables } = await restoreBackup(client, file);
      const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
      console.log(`Restored: ${Object.keys(tables).length} tables, ${rows} rows. Start the system now.`);
    },
    { alone: true },
  );
});
