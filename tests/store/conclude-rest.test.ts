import { beforeEach, expect, test } from "vitest";
import { type Actor, roles } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { readAudit } from "#lib/store/audit.ts";
import { concludeRest, type SeenVerdict } from "#lib/store/conclude-rest.ts";
import { recordConclusion } from "#lib/store/conclusion.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { createReview } from "#lib/store/review.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const address = { review: "cuoi-2022" };
let organisationId: string;
let committee: Actor;
let staff: Actor;

let offices = 0;
beforeEach(async () => {
  offices += 1;
  organisationId = await storeExample(`ket-luan-${offices}`);
  [committee, staff] = [await person(organisationId, "committee"), await person(organisationId, "staff")];
  await createReview(
    staff,
    organisationId,
    {},
    { ...{ code: "cuoi-2022", throughYear: 2022 }, countOnTrackAsMet: false },
  );
});

const rows = async (): Promise<ScorecardRow[]> => {
  const resolution = await readResolution(operator, organisationId);
  const review = resolution.reviews.find(({ code }) => code === address.review);
  return review === undefined ? [] : buildScorecard(resolution, review).rows;
};
const open = async (): Promise<SeenVerdict[]> =>
  (await rows()).flatMap(({ target, verdict, conclusion }) =>
    conclusion === null ? [{ target: target.code, verdict }] : [],
  );
const conclude = (seen: SeenVerdict[], actor = committee) =>
  concludeRest(actor, organisationId, address, seen);

test("what is left is concluded on as computed, what the conference saw otherwise stays, each with its event", async () => {
  const admin = await person(organisationId, "admin");
  const otherwise = { verdict: "met", reason: "Hội nghị xếp vào nhóm đạt" } as const;
  await recordConclusion(committee, organisationId, address, {
    target: "P5",
    version: 0,
    concluding: otherwise,
  });
  const seen = await open();
  expect(seen).toHaveLength(9);
  expect(await conclude(seen)).toEqual({ stored: true, count: 9 });
  for (const { target, verdict, conclusion } of await rows())
    expect(conclusion).toEqual(
      target.code === "P5" ? { ...otherwise, target: "P5" } : { target: target.code, verdict },
    );
  const events = await readAudit(admin, organisationId, { limit: 9 });
  expect(events.map(({ action, object, key }) => [action, object, Object(key).target]).toReversed()).toEqual(
    seen.map(({ target }) => ["enter", "conclusion", target]),
  );
  expect(await conclude([])).toEqual({ stored: true, count: 0 });
});

test("nothing is stored of what is no longer as it was seen", async () => {
  const seen = await open();
  expect(
    await recordResults(staff, organisationId, 2022, [
      { criterion: "P4a", branch: null, version: 1, result: { value: "0" } },
    ]),
  ).toEqual({
    stored: true,
  });
  expect(await conclude(seen)).toEqual({ stored: false });
  for (const other of [seen.slice(1), [...seen, { target: "X", verdict: "met" as const }], []])
    expect(await conclude(other)).toEqual({ stored: false });
  expect(await open()).toHaveLength(10);
});

test.each(roles.filter((role) => role !== "committee"))("%s concludes on nothing", async (role) => {
  await expect(conclude(await open(), await person(organisationId, role))).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("another organisation's committee is told that nothing is there", async () => {
  const stranger = await person(await storeExample(`noi-khac-${offices}`), "committee");
  await expect(conclude(await open(), stranger)).rejects.toMatchObject({ code: "not found" });
  await expect(concludeRest(committee, organisationId, { review: "khong-co" }, [])).rejects.toMatchObject({
    code: "not found",
  });
});
