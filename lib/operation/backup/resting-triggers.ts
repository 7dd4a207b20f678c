import type { Client } from "pg";
import { quoted } from "#lib/operation/backup/backup-tables.ts";

type Trigger = { name: string; table: string; enabled: "O" | "A" | "R" };

/**
 * Puts the guards of all tables to rest while rows that have passed them come back in an order they do not expect, and
 * answers how they are woken. Keys, references and checks go on holding.
 */
export async function restingTriggers(client: Client): Promise<{ wake(): Promise<void> }> {
  const { rows } = await client.query<Trigger>(
    `SELECT tgname AS name, relname AS table, tgenabled AS enabled
     FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal AND tgenabled <> 'D'`,
  );
  const set = async (how: (trigger: Trigger) => string) => {
    for (const trigger of rows)
      await client.query(
        `ALTER TABLE ${quoted(trigger.table)} ${how(trigger)} TRIGGER ${quoted(trigger.name)}`,
      );
  };
  await set(() => "DISABLE");
  const ways = { O: "ENABLE", A: "ENABLE ALWAYS", R: "ENABLE REPLICA" };
  return { wake: () => set(({ enabled }) => ways[enabled]) };
}
