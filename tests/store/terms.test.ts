import { beforeEach, expect, test } from "vitest";
import { type Actor, roles } from "#lib/domain/access.ts";
import type { Term } from "#lib/domain/resolution.ts";
import { readAudit } from "#lib/store/audit.ts";
import { changeTerm, createTerm, listTermStandings } from "#lib/store/manage-terms.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTargets } from "#lib/store/target.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
let admin: Actor;
let offices = 0;

beforeEach(async () => {
  offices += 1;
  organisationId = await storeExample(`co-quan-${offices}`);
  admin = await person(organisationId, "admin");
});

const next: Term = { code: "2026-2030", name: "2026–2030", firstYear: 2026, lastYear: 2030 };
const current = async () => {
  const [term] = await listTermStandings(admin, organisationId);
  if (term === undefined) throw new Error("no term");
  return term;
};

const deeds: [string, (actor: Actor) => Promise<unknown>][] = [
  ["list", (actor) => listTermStandings(actor, organisationId)],
  ["make", (actor) => createTerm(actor, organisationId, next, { from: null })],
  ["change", (actor) => changeTerm(actor, organisationId, "2020-2025", { version: 1, fields: { ...next } })],
];

test.each(deeds)(
  "%s terms: refused to every other role and to another organisation's administrator",
  async (_, deed) => {
    for (const role of roles.filter((each) => each !== "admin"))
      await expect(deed(await person(organisationId, role))).rejects.toMatchObject({ code: "forbidden" });
    const elsewhere = await person(await storeExample(`co-quan-khac-${offices}`), "admin");
    await expect(deed(elsewhere)).rejects.toMatchObject({ code: "not found" });
  },
);

test("a new term takes the targets of the last one, without any result", async () => {
  const { code } = await current();
  const old = await readResolution(admin, organisationId, { code });
  expect(await createTerm(admin, organisationId, next, { from: code })).toEqual({ stored: true });
  const taken = await readResolution(admin, organisationId, { code: next.code });
  expect(taken.targets.map((target) => [target.code, target.text])).toEqual(
    old.targets.map((target) => [target.code, target.text]),
  );
  expect([taken.results, taken.reviews]).toEqual([[], []]);
  const starts = taken.targets.flatMap(({ criteria }) => criteria.flatMap(({ thresholds }) => thresholds));
  expect(new Set(starts.map(({ from }) => from))).toEqual(new Set([2026]));
  expect(await readResolution(admin, organisationId, { code })).toEqual(old);
  const [event] = await readAudit(admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({ action: "create", object: "term", after: { takenFrom: code } });
});

test("what nobody looked through in the last term is not looked through in the new one", async () => {
  const { code } = await current();
  const unsure = { P3a: [{ field: "horizon", note: "total assumed", said: "" }] };
  const old = {
    termId_code: {
      termId: (await database().term.findFirstOrThrow({ where: { organisationId, code } })).id,
      code: "P3",
    },
  };
  await database().target.update({ where: old, data: { unsure } });
  expect(await createTerm(admin, organisationId, next, { from: code })).toEqual({ stored: true });
  const { targets } = await listTargets(admin, organisationId, { term: next.code });
  expect(targets.filter(({ isUnsure }) => isUnsure).map((each) => each.code)).toEqual(["P3"]);
});

test("a term before the one whose targets it would take is refused", async () => {
  const earlier = { code: "2015-2019", name: "2015–2019", firstYear: 2015, lastYear: 2019 };
  const { code } = await current();
  expect(await createTerm(admin, organisationId, earlier, { from: code })).toEqual({
    ...{ stored: false, overlaps: null },
    faults: { firstYear: "before its source" },
  });
  expect(await createTerm(admin, organisationId, earlier, { from: null })).toEqual({ stored: true });
});

test("a new term may begin empty; one that shares a year with another is refused", async () => {
  expect(await createTerm(admin, organisationId, next, { from: null })).toEqual({ stored: true });
  const sharing = { ...next, code: "khac", firstYear: 2030, lastYear: 2034 };
  expect(await createTerm(admin, organisationId, sharing, { from: null })).toEqual({
    stored: false,
    faults: { firstYear: "overlap" },
    overlaps: "2026–2030",
  });
  await expect(
    createTerm(
      admin,
      organisationId,
      { ...next, code: "x", firstYear: 2040, lastYear: 2041 },
      { from: "la" },
    ),
  ).rejects.toMatchObject({ code: "not found" });
});

test("a term is renamed upon the version that was seen; its years stay while something lies in them", async () => {
  const { version, code, firstYear, lastYear } = await current();
  const renamed = { version, fields: { name: "Nhiệm kỳ XV", firstYear, lastYear } };
  expect(await changeTerm(admin, organisationId, code, renamed)).toEqual({ stored: true });
  expect(await changeTerm(admin, organisationId, code, renamed)).toMatchObject({
    stored: false,
    stale: { name: "Nhiệm kỳ XV", by: admin.name },
  });
  const shorter = { version: version + 1, fields: { name: "Nhiệm kỳ XV", firstYear: 2022, lastYear } };
  expect(await changeTerm(admin, organisationId, code, shorter)).toMatchObject({
    stored: false,
    outside: { years: [2021] },
  });
});

test("of two who make one term at once, one does", async () => {
  const answers = await Promise.all(
    [1, 2].map(() => createTerm(admin, organisationId, next, { from: null })),
  );
  expect(answers.filter(({ stored }) => stored)).toHaveLength(1);
});
