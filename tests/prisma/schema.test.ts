import { expect, test } from "vitest";
import { database } from "#prisma/database.ts";
import { schemaDifference } from "#tests/prisma/schema-difference.ts";

const difference = () => schemaDifference(process.env.DATABASE_URL ?? "");

test("schema and migrations agree", async () => {
  expect((await difference()).trim()).toBe("-- This is an empty migration.");
});

test("a column that only the migrations knew would be found", async () => {
  await database().$executeRaw`ALTER TABLE branch ADD COLUMN nobody_knows text`;
  expect(await difference()).toContain('DROP COLUMN "nobody_knows"');
});
