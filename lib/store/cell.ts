import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Prisma } from "#prisma/client/client.ts";

/** SQL types of the columns that a cell is found by or filled with. */
type ColumnType = "uuid" | "integer" | "numeric" | "boolean" | "text" | "date";

/** A kind of cell: a table of versioned rows that people fill in, each found by its keys. */
export type CellKind = {
  table: string;
  /** The word of the audit trail. */
  object: string;
  keys: Record<string, ColumnType>;
  values: Record<string, ColumnType>;
  /** What closes the cell: the state of its year, or the archiving of its review. */
  closedBy: "year" | "review";
};

/** A column left out is emptied. */
type ColumnValue = string | number | boolean | null | undefined;

/** One change of one cell: `version` is the one the change was made upon, 0 for a cell never filled. */
export type CellChange = {
  organisationId: string;
  year: number;
  key: Record<string, ColumnValue>;
  /** The key in codes, for the audit trail. */
  named: Record<string, string | number>;
  values: Record<string, ColumnValue>;
  version: number;
  /** The name of the file that it came with, where it was not typed; kept in its event. */
  file?: string | undefined;
};

/** How a change was sent, and what is answered beside its version; sent again under its key it is answered alike. */
export type Sending = { address: string; key: string; bodyHash: string; answer: Record<string, unknown> };

/** Runs the statement: by itself, or in a transaction with others. */
type Run = (statement: Prisma.Sql) => Promise<Written[]>;

/** The version and answer of a stored change. */
export type Written = { version: number; answer: unknown };

/**
 * Stores a change, its audit event and what was answered in one statement; null, and nothing stored, where the version
 * is not the newest, the year is not a draft, or the change was stored before. The year's row is locked for share, so
 * that no approval slips in between. A change that changes nothing is answered with the version that stands.
 */
export async function writeCell(
  run: Run,
  kind: CellKind,
  actor: Actor,
  change: CellChange,
  sending: Sending | null = null,
): Promise<Written | null> {
  const { organisationId, year, key, named, values, version, file = null } = change;
  const table = Prisma.raw(kind.table);
  const columns = names([...Object.keys(kind.keys), ...Object.keys(kind.values)]);
  const filled = Prisma.join([...typed(kind.keys, key), ...typed(kind.values, values)]);
  const action = version === 0 ? "enter" : "change";
  const rows = await run(Prisma.sql`
    WITH open AS (${openPlace(kind, change)}), before AS (
      SELECT * FROM ${table} WHERE ${Prisma.join(matches(kind.keys, key), " AND ")} FOR UPDATE
    ), same AS (
      SELECT before.version FROM before, open
      WHERE before.version = ${version} AND ${isSame(kind, values)} ${unlessStored(actor, sending)}
    ), change AS (
      INSERT INTO ${table} AS cell (${columns}, version, recorded_at, recorded_by_id)
      SELECT ${filled}, 1, now(), ${actor.userId}::uuid FROM open
      WHERE ${version} = coalesce((SELECT before.version FROM before), 0) AND NOT EXISTS (SELECT FROM same)
        ${unlessStored(actor, sending)}
      ON CONFLICT (${names(Object.keys(kind.keys))}) DO UPDATE
      SET ${overwrite(kind)}, version = cell.version + 1, recorded_at = now(), recorded_by_id = excluded.recorded_by_id
      WHERE cell.version = ${version}
      RETURNING *
    ), audit AS (
      INSERT INTO audit_event (actor_id, actor_name, organisation_id, action, object, key, year, before, after, file)
      SELECT ${actor.userId}::uuid, ${actor.name}, ${organisationId}::uuid, ${action}, ${kind.object},
        ${JSON.stringify(named)}::jsonb, ${year}, ${content(kind, "before")}, ${content(kind, "change")}, ${file}::text
      FROM change LEFT JOIN before ON true
    ), standing AS (
      SELECT version FROM change UNION ALL SELECT version FROM same
    ), answered AS (${remember(actor, sending)})
    SELECT version, (SELECT answer FROM answered) AS answer FROM standing`);
  return rows[0] ?? null;
}

/** One row where the cell may be filled, locked until the change is stored; none where its place is closed. */
const openPlace = ({ closedBy }: CellKind, { organisationId, year, key }: CellChange): Prisma.Sql =>
  closedBy === "year"
    ? Prisma.sql`SELECT 1 FROM assessed_year
        WHERE organisation_id = ${organisationId}::uuid AND year = ${year} AND state = 'draft' FOR SHARE`
    : Prisma.sql`SELECT 1 FROM review WHERE id = ${key.review_id}::uuid AND archived_at IS NULL FOR SHARE`;

const unlessStored = (actor: Actor, sending: Sending | null): Prisma.Sql =>
  sending === null
    ? Prisma.empty
    : Prisma.sql`AND NOT EXISTS (SELECT FROM stored_change
        WHERE user_id = ${actor.userId}::uuid AND address = ${sending.address} AND key = ${sending.key})`;

const remember = (actor: Actor, sending: Sending | null): Prisma.Sql =>
  sending === null
    ? Prisma.sql`SELECT NULL AS answer`
    : Prisma.sql`INSERT INTO stored_change (user_id, address, key, body_hash, answer)
        SELECT ${actor.userId}::uuid, ${sending.address}, ${sending.key}, ${sending.bodyHash},
          ${JSON.stringify(sending.answer)}::jsonb || jsonb_build_object('version', version) FROM standing
        RETURNING answer`;

const names = (columns: string[]) => Prisma.raw(columns.join(", "));

const typed = (columns: Record<string, ColumnType>, values: Record<string, ColumnValue>) =>
  Object.entries(columns).map(([column, type]) =>
    type === "text"
      ? Prisma.sql`${values[column] ?? null}::text`
      : Prisma.sql`${values[column]?.toString() ?? null}::text::${Prisma.raw(type)}`,
  );

/** Said so that an index finds the cell: "IS NOT DISTINCT FROM" looks at every row of the table. */
const matches = (keys: Record<string, ColumnType>, values: Record<string, ColumnValue>) =>
  Object.keys(keys).map((column, index) =>
    values[column] == null
      ? Prisma.sql`${Prisma.raw(column)} IS NULL`
      : Prisma.sql`${Prisma.raw(column)} = ${typed(keys, values)[index] ?? Prisma.empty}`,
  );

/** Whether a cell holds these values already. */
const isSame = (kind: CellKind, values: Record<string, ColumnValue>) =>
  Prisma.join(
    typed(kind.values, values).map(
      (value, index) =>
        Prisma.sql`before.${Prisma.raw(Object.keys(kind.values)[index] ?? "")} IS NOT DISTINCT FROM ${value}`,
    ),
    " AND ",
  );

const overwrite = (kind: CellKind) =>
  Prisma.raw(
    Object.keys(kind.values)
      .map((column) => `${column} = excluded.${column}`)
      .join(", "),
  );

/** A row's values as JSON for the audit trail: numbers as exact text, empty columns left out, null for no row. */
function content(kind: CellKind, row: "before" | "change") {
  const pairs = Object.entries(kind.values).map(([column, type]) => {
    const value = type === "numeric" ? `trim_scale(${row}.${column})::text` : `${row}.${column}`;
    return `'${column}', ${value}`;
  });
  return Prisma.raw(
    `CASE WHEN ${row}.version IS NULL THEN NULL ELSE jsonb_strip_nulls(jsonb_build_object(${pairs.join(", ")})) END`,
  );
}
