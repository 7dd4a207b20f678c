import { createHash } from "node:crypto";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Client } from "pg";
import { type BackupEnd, type BackupHead, backupFormat } from "#lib/operation/backup/backup-file.ts";
import { plainTexts, readBackupTables, readTable } from "#lib/operation/backup/backup-tables.ts";

/**
 * Writes everything that a database holds into a file for its owner alone, as it was at one moment, while others go on
 * working; a file cut short never takes its place. Answers what it holds.
 */
export async function writeBackup(client: Client, file: string, now: Date): Promise<BackupEnd> {
  const unfinished = `${file}.new`;
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query(plainTexts);
    const end: BackupEnd = { end: true, tables: {}, sha256: "" };
    await pipeline(
      Readable.from(linesOf(client, now, end)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    renameSync(unfinished, file);
    return end;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    await client.query("ROLLBACK");
  }
}

async function* linesOf(client: Client, now: Date, end: BackupEnd): AsyncGenerator<string> {
  const whole = createHash("sha256");
  const line = (text: string) => {
    whole.update(`${text}\n`);
    return `${text}\n`;
  };
  yield line(JSON.stringify(await readHead(client, now)));
  for (const table of await readBackupTables(client)) {
    const { name, columns } = table;
    yield line(JSON.stringify({ table: name, columns: columns.map((column) => column.name) }));
    const own = createHash("sha256");
    let count = 0;
    for await (const rows of readTable(client, table)) {
      count += rows.length;
      for (const row of rows) own.update(`${row}\n`);
      yield line(rows.join("\n"));
    }
    end.tables[name] = { rows: count, sha256: own.digest("hex") };
  }
  end.sha256 = whole.digest("hex");
  yield `${JSON.stringify(end)}\n`;
}

async function readHead(client: Client, now: Date): Promise<BackupHead> {
  const { rows } = await client.query<BackupHead["migrations"][number]>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return { format: backupFormat, at: now.toISOString(), migrations: rows };
}
