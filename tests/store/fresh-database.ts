import { afterAll, inject } from "vitest";
import { disconnect } from "#prisma/database.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";

const server = inject("postgres");
const { name, address } = await createDatabase(server);
process.env.DATABASE_URL = address;

afterAll(async () => {
  await disconnect();
  await dropDatabase(server, name);
});
