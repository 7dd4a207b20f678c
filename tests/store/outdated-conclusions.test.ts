import { beforeAll, expect, test } from "vitest";
import { type Actor, roles } from "#lib/domain/access.ts";
import type { EnteredResult } from "#lib/domain/entry.ts";
import { readOutdatedConclusions } from "#lib/store/outdated-conclusions.ts";
import { openPartialResults, recordPartialResults } from "#lib/store/partial-results.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

let organisationId: string;
let staff: Actor;

beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
});

async function outdated() {
  const resolution = await readResolution(staff, organisationId);
  const [review] = resolution.reviews;
  if (review === undefined) throw new Error("no review");
  const found = await readOutdatedConclusions(staff, organisationId, resolution, review);
  return found.map(({ target, years }) => [target.code, ...years]);
}

async function enter(criterion: string, year: number, result: EnteredResult) {
  const cell = await database().result.findFirst({
    where: { year, branchId: null, criterion: { code: criterion, term: { organisationId } } },
  });
  const change = { criterion, branch: null, version: cell?.version ?? 0, result };
  expect(await recordResults(staff, organisationId, year, [change])).toEqual({ stored: true });
}

test("after an import, no conclusion is outdated", async () => {
  expect(await outdated()).toEqual([]);
});

test("a figure that changes raises the mark, a note and changing it back do not", async () => {
  await enter("P3a", 2022, { value: "2", note: "đối chiếu danh sách" });
  expect(await outdated()).toEqual([]);
  await enter("P3a", 2022, { value: "3" });
  await enter("P3a", 2024, { value: "1" });
  expect(await outdated()).toEqual([["P3", 2022]]);
  await enter("P3a", 2022, { value: "2" });
  expect(await outdated()).toEqual([]);
});

test("a partial figure of the review does so too", async () => {
  const open = await openPartialResults(staff, organisationId, { review: "mid-term" });
  const change = { criterion: "P3a", branch: null, version: 1, result: { value: "2" } };
  expect(await recordPartialResults(staff, organisationId, open, [change])).toEqual({ stored: true });
  expect(await outdated()).toEqual([["P3", 2023]]);
});

test("a later year that is marked not applicable does so too where years are added up, its figures do not", async () => {
  await enter("P3a", 2025, { value: "3" });
  expect(await outdated()).toEqual([["P3", 2023]]);
  await enter("P3a", 2025, { notApplicable: "giải thể" });
  await enter("P4a", 2025, { notApplicable: "giải thể" });
  expect(await outdated()).toEqual([["P3", 2023, 2025]]);
  await enter("P3a", 2025, { value: "3" });
  expect(await outdated()).toEqual([["P3", 2023]]);
});

test("a conclusion recorded anew takes the mark away", async () => {
  await database().conclusion.updateMany({
    where: { target: { code: "P3" } },
    data: { recordedAt: new Date() },
  });
  expect(await outdated()).toEqual([]);
});

test.each(roles)("%s of another organisation is told nothing", async (role) => {
  const resolution = await readResolution(staff, organisationId);
  const stranger = await person(await storeExample(`khac-${role}`), role);
  const asked = readOutdatedConclusions(stranger, organisationId, resolution, {
    code: "mid-term",
    throughYear: 2022,
  });
  await expect(asked).rejects.toMatchObject({ code: "not found" });
});
