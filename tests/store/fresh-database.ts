import { afterAll, expect, inject } from "vitest";
import { disconnect } from "#prisma/database.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";
import { unwordedEvents } from "#tests/store/unworded-events.ts";

const server = inject("postgres");
const { name, address } = await createDatabase(server);
process.env.DATABASE_URL = address;

afterAll(async () => {
  const unworded = await unwordedEvents(address);
  await disconnect();
  await dropDatabase(server, name);
  expect(unworded, "the audit trail has no words for what was written").toEqual([]);
});
