import { beforeAll, expect, test } from "vitest";
import { database } from "#prisma/database.ts";

// Two organisations, each with a term 2021–2025, a branch and a target; the first with a criterion of every kind.
const world = `
  INSERT INTO organisation (id, code, name) VALUES
    ('00000000-0000-4000-8000-00000000000a', 'a', 'Đảng bộ A'), ('00000000-0000-4000-8000-00000000000b', 'b', 'Đảng bộ B');
  INSERT INTO term (id, organisation_id, code, name, first_year, last_year)
    SELECT replace(id::text, '8000', '8001')::uuid, id, '2020-2025', '2020–2025', 2021, 2025 FROM organisation;
  INSERT INTO branch (id, organisation_id, code, name, from_year, to_year, position)
    SELECT replace(id::text, '8000', '8002')::uuid, id, 'mot', 'Chi bộ 1', 2022, NULL, 0 FROM organisation;
  INSERT INTO target (id, term_id, code, "group", text, position)
    SELECT replace(id::text, '8001', '8003')::uuid, id, 'P1', 'party', 'Chỉ tiêu', 0 FROM term;
  INSERT INTO review (id, term_id, code, through_year, partial_year, position)
    SELECT replace(id::text, '8001', '8005')::uuid, id, 'giua-ky', 2022, 2023, 0 FROM term;
  INSERT INTO criterion (id, term_id, target_id, code, role, text, position, measure, of, subject, source, level, aim,
    horizon, headcount)
  SELECT ('00000000-0000-4000-8004-00000000000' || n)::uuid, term.id, target.id, kind.code, 'headline', 'Tiêu chí', n, measure,
    of, subject, source, level, 'at least', 'every year', headcount
  FROM term JOIN target ON target.term_id = term.id JOIN organisation ON organisation.id = organisation_id, (VALUES
    (1, 'share', 'share', 'population', 'organisation', 'entered', NULL, 'exact'),
    (2, 'quota', 'share', 'quota', 'organisation', 'entered', NULL, 'exact'),
    (3, 'quantity', 'quantity', NULL, 'organisation', 'entered', NULL, 'exact'),
    (4, 'branches', 'quantity', NULL, 'each branch', 'entered', NULL, 'exact'),
    (5, 'derived', 'share', 'population', 'organisation', 'branch ratings', 'good', 'exact'),
    (6, 'heads', 'share', 'population', 'organisation', 'entered', NULL, 'rounded up')
  ) AS kind(n, code, measure, of, subject, source, level, headcount)
  WHERE organisation.code = 'a'`;

const uuid = (kind: number, last: string | number) => `'00000000-0000-4000-800${kind}-00000000000${last}'`;
const criteria = { share: 1, quota: 2, quantity: 3, branches: 4, derived: 5, heads: 6 };
const [branchA, branchB] = [uuid(2, "a"), uuid(2, "b")];

const result = (criterion: keyof typeof criteria, year: number, columns: Record<string, string>) =>
  `INSERT INTO result (criterion_id, year, version, ${Object.keys(columns).join(", ")})
   VALUES (${uuid(4, criteria[criterion])}, ${year}, 1, ${Object.values(columns).join(", ")})`;

const organisation = (columns: Record<string, string>) =>
  `INSERT INTO organisation (${Object.keys(columns).join(", ")}) VALUES (${Object.values(columns).join(", ")})`;

const term = (owner: string, code: string, first: number, last: number) =>
  `INSERT INTO term (organisation_id, code, name, first_year, last_year)
   VALUES (${uuid(0, owner)}, '${code}', '${code}', ${first}, ${last})`;

class Undone extends Error {}

/** Tries a statement and takes it back; returns why it was refused, or null. */
async function refusal(sql: string): Promise<string | null> {
  try {
    await database().$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe(sql);
      throw new Undone();
    });
    return null;
  } catch (error) {
    return error instanceof Undone ? null : String(error);
  }
}

beforeAll(async () => {
  for (const statement of world.split(";\n")) await database().$executeRawUnsafe(statement);
});

test.each([
  ["a share by heads", result("share", 2022, { numerator: "64", denominator: "65" })],
  ["a share as a percentage", result("share", 2022, { percent: "98.5" })],
  ["a quota passed", result("quota", 2022, { numerator: "66", denominator: "65" })],
  ["a quantity", result("quantity", 2022, { value: "3" })],
  ["not applicable, with its reason", result("share", 2021, { not_applicable: "'chưa thành lập'" })],
  ["a cleared cell", result("share", 2021, { note: "'chưa có'" })],
  ["a branch's figure", result("branches", 2022, { branch_id: branchA, value: "2" })],
  ["a term that follows", term("a", "2025-2030", 2026, 2030)],
  ["another organisation's term in the same years", term("b", "cung-ky", 2026, 2030)],
])("%s is taken", async (_, sql) => {
  expect(await refusal(sql)).toBeNull();
});

test.each([
  ["more than everybody", result("share", 2022, { numerator: "66", denominator: "65" })],
  ["more than 100 % of a population", result("share", 2022, { percent: "100.1" })],
  ["fewer than nobody", result("share", 2022, { numerator: "-1", denominator: "65" })],
  ["a part of nothing", result("share", 2022, { numerator: "0", denominator: "0" })],
  ["heads without the whole", result("share", 2022, { numerator: "1" })],
  ["two shapes at once", result("share", 2022, { numerator: "1", denominator: "2", percent: "50" })],
  ["a quantity for a share", result("share", 2022, { value: "3" })],
  ["half a head", result("heads", 2022, { numerator: "1.5", denominator: "3" })],
  ["not applicable without a reason", result("share", 2022, { not_applicable: "''" })],
  ["a note in decomposed letters", result("share", 2022, { note: "normalize('đã có', NFD)" })],
  ["a note with a control character", result("share", 2022, { note: "E'a\\u0007'" })],
  ["a year outside the term", result("share", 2026, { percent: "1" })],
  ["a result of a derived criterion", result("derived", 2022, { percent: "1" })],
  ["a branch where none is asked for", result("share", 2022, { branch_id: branchA, percent: "1" })],
  ["no branch where one is asked for", result("branches", 2022, { value: "1" })],
  ["another organisation's branch", result("branches", 2022, { branch_id: branchB, value: "1" })],
  ["a branch before its first year", result("branches", 2021, { branch_id: branchA, value: "1" })],
  ["terms that overlap", term("a", "2023-2027", 2025, 2027)],
  ["a term that ends before it begins", term("b", "x", 2030, 2026)],
  ["a term of more than 20 years", term("b", "x", 2030, 2050)],
  ["a code with capitals for an organisation", organisation({ code: "'Abc'", name: "'A'" })],
  ["a reserved word for an organisation", organisation({ code: "'sign-in'", name: "'A'" })],
  ["a cap above everybody", organisation({ code: "'c'", name: "'C'", excellent_cap: "101" })],
  ["an organisation above itself", `UPDATE organisation SET parent_id = id WHERE code = 'a'`],
  [
    "a rating of a branch not yet active",
    `INSERT INTO branch_rating (branch_id, year, rating, version) VALUES (${branchA}, 2021, 'good', 1)`,
  ],
  [
    "an unknown grade",
    `INSERT INTO branch_rating (branch_id, year, rating, version) VALUES (${branchA}, 2022, 'great', 1)`,
  ],
  [
    "some of the six counts",
    `INSERT INTO member_rating (branch_id, year, excellent, version) VALUES (${branchA}, 2022, 1, 1)`,
  ],
  [
    "fewer staff than nobody",
    `INSERT INTO base_figures (organisation_id, year, staff, version) VALUES (${uuid(0, "a")}, 2022, -1, 1)`,
  ],
  [
    "a conclusion on another organisation's target",
    `INSERT INTO conclusion (review_id, target_id, verdict, version) VALUES (${uuid(5, "a")}, ${uuid(3, "b")}, 'met', 1)`,
  ],
  ["a review beyond its term", `UPDATE review SET through_year = 2026, partial_year = NULL`],
  ["a partial year that does not follow", `UPDATE review SET partial_year = 2024`],
])("%s is refused", async (_, sql) => {
  // Class 23: integrity constraint violation; a mistake in the statement itself would be another.
  expect(await refusal(sql)).toMatch(/Code: `23...`/);
});

test("a cell without a branch exists only once", async () => {
  const sql = result("share", 2023, { percent: "1" });
  await database().$executeRawUnsafe(sql);
  expect(await refusal(sql)).toContain("result_criterion_id_year_branch_id_key");
});

test("organisations in a circle are refused, however long it is", async () => {
  await database().$executeRawUnsafe(
    "UPDATE organisation SET parent_id = (SELECT id FROM organisation WHERE code = 'a') WHERE code = 'b'",
  );
  expect(
    await refusal(
      "UPDATE organisation SET parent_id = (SELECT id FROM organisation WHERE code = 'b') WHERE code = 'a'",
    ),
  ).toContain("above itself");
});

test.each(["UPDATE audit_event SET action = 'x'", "DELETE FROM audit_event", "TRUNCATE audit_event"])(
  "the audit trail is only ever added to: %s",
  async (sql) => {
    await database().auditEvent.create({
      data: { actorName: "console", action: "change", object: "review", key: {} },
    });
    expect(await refusal(sql)).toContain("only ever added to");
  },
);

test("names sort as Vietnamese does", async () => {
  const names = ["Đông", "Dũng", "Ân", "An", "Ăn", "Em"];
  for (const [index, name] of names.entries())
    await database().organisation.create({ data: { code: `sort-${index}`, name } });
  const rows = await database().organisation.findMany({
    where: { code: { startsWith: "sort-" } },
    orderBy: { name: "asc" },
  });
  expect(rows.map(({ name }) => name)).toEqual(["An", "Ăn", "Ân", "Dũng", "Đông", "Em"]);
});
