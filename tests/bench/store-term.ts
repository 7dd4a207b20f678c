/**
 * Brings a large term into the database of `DATABASE_URL`, and lets everybody there enter its figures. A process of its
 * own, run with `--conditions=react-server`, as the store asks for.
 */

import { importResolution } from "#lib/store/import-resolution.ts";
import { database, disconnect } from "#prisma/database.ts";
import { termOf } from "#tests/bench/term-of.ts";

const [code = "", targets = ""] = process.argv.slice(2);
const term = termOf(Number(targets));
const operator = { userId: null, name: "console", installation: true, memberships: [] };
const resolution = { ...term, organisation: { ...term.organisation, code } };
const { organisationId } = await importResolution(operator, resolution, { example: true });
const people = await database().user.findMany({ select: { id: true } });
await database().membership.createMany({
  data: people.map(({ id }) => ({ userId: id, organisationId, role: "staff" })),
});
await disconnect();
