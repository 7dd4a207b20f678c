import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type CellKind, writeCell } from "#lib/store/cell.ts";
import * as kinds from "#lib/store/cell-kind.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";
import { operator } from "#tests/store/example.ts";

const id = randomUUID();
const keyOf = ({ keys }: CellKind, others: Record<string, null> = {}) => ({
  ...Object.fromEntries(Object.entries(keys).map(([column, type]) => [column, type === "uuid" ? id : 2022])),
  ...others,
});

/** How PostgreSQL would find a cell in a table of any length. */
async function planOf(kind: CellKind, key: ReturnType<typeof keyOf>): Promise<string> {
  const lines: string[] = [];
  await database().$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL enable_seqscan = off`;
    const explain = async (statement: Prisma.Sql) => {
      const rows = await transaction.$queryRaw<Record<string, string>[]>(Prisma.sql`EXPLAIN ${statement}`);
      lines.push(...rows.map((row) => Object.values(row)[0] ?? ""));
      return [];
    };
    const change = { organisationId: id, year: 2022, named: {}, values: {}, version: 0 };
    await writeCell(explain, kind, operator, { ...change, key });
  });
  return lines.join("\n");
}

test.each<[string, CellKind, Record<string, null>]>([
  ...Object.values(kinds).map((kind): [string, CellKind, Record<string, null>] => [kind.object, kind, {}]),
  ["result of no branch", kinds.resultCell, { branch_id: null }],
  ["partial result of no branch", kinds.partialResultCell, { branch_id: null }],
])("a %s is found by its index, not by looking through the table", async (_, kind, others) => {
  const plan = await planOf(kind, keyOf(kind, others));
  expect(plan).toContain(`Index Scan using ${kind.table}_`);
  expect(plan).not.toContain(`Seq Scan on ${kind.table}`);
});
