import { expect, inject, onTestFinished, test } from "vitest";
import { withClient } from "#lib/operation/database-standing.ts";
import { forgetAnswers } from "#lib/operation/forget-answers.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";

test("what was answered more than 90 days ago is forgotten, and nothing younger", async () => {
  const { name, address } = await createDatabase(inject("postgres"));
  onTestFinished(() => dropDatabase(inject("postgres"), name));
  await withClient(address, async (client) => {
    await client.query(`
      WITH person AS (
        INSERT INTO "user" (id, username, name, email, updated_at)
        VALUES (gen_random_uuid(), 'canbo', 'Cán bộ', 'canbo@users.invalid', now()) RETURNING id
      )
      INSERT INTO stored_change (user_id, address, key, body_hash, answer, at)
      SELECT id, 'result', 'answered-' || days, repeat('0', 64), '{}', now() - make_interval(days => days)
      FROM person, unnest(ARRAY[0, 89, 91, 400]) days`);
    await forgetAnswers(client);
    const { rows } = await client.query("SELECT key FROM stored_change ORDER BY key");
    expect(rows).toEqual([{ key: "answered-0" }, { key: "answered-89" }]);
  });
});
