import pg from "pg";
import { isOfCriterion } from "#app/[organisation]/admin/audit/target-content-words.ts";
import vi from "#lib/wording/messages/vi.json" with { type: "json" };

const named = (names: object, word: string) => Object.hasOwn(names, word);

/** What the events of a database hold that the audit page could only print as code: deeds, objects, fields. */
export async function unwordedEvents(address: string): Promise<string[]> {
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client
    .query<{ action: string; object: string; fields: string[] }>(
      `SELECT action, object, array_agg(DISTINCT field) FILTER (WHERE field IS NOT NULL) AS fields
       FROM audit_event LEFT JOIN LATERAL (
         SELECT jsonb_object_keys(content) AS field FROM (VALUES (before), (after)) AS side (content)
         WHERE jsonb_typeof(content) = 'object'
       ) AS told ON true GROUP BY action, object`,
    )
    .catch(() => ({ rows: [] }))
    .finally(() => client.end());
  return rows.flatMap(({ action, object, fields }) => [
    ...(named(vi.audit.action, action) ? [] : [`action ${action}`]),
    ...(named(vi.audit.object, object) ? [] : [`object ${object}`]),
    ...(fields ?? [])
      .filter((field) => !named(vi.audit.field, field) && !isOfCriterion(field))
      .map((field) => `${object}: ${field}`),
  ]);
}
