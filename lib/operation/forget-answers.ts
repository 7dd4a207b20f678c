import type { Client } from "pg";

/**
 * Forgets what was answered to changes of long ago. A browser sends a change again until it is confirmed, at the most
 * after a long leave; sent later still, it meets a newer version.
 */
export async function forgetAnswers(client: Client): Promise<void> {
  await client.query("DELETE FROM stored_change WHERE at < now() - interval '90 days'");
}
