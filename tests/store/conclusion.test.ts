import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { readAudit } from "#lib/store/audit.ts";
import { type Concluding, readConclusions, recordConclusion } from "#lib/store/conclusion.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { createReview } from "#lib/store/review.ts";
import { readStatedCounts, recordStatedCounts } from "#lib/store/stated-counts.ts";
import { database } from "#prisma/database.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const address = { review: "cuoi-2022" };
let organisationId: string;
let committee: Actor;
let staff: Actor;
let admin: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  committee = await person(organisationId, "committee");
  staff = await person(organisationId, "staff");
  admin = await person(organisationId, "admin");
  const fields = { code: "cuoi-2022", throughYear: 2022, countOnTrackAsMet: false };
  await createReview(staff, organisationId, {}, fields);
});

const conclude = (target: string, concluding: Concluding | null, version = 0) =>
  recordConclusion(committee, organisationId, address, { target, version, concluding });
const rowOf = async (target: string) => {
  const resolution = await readResolution(operator, organisationId);
  const review = resolution.reviews.find(({ code }) => code === address.review);
  const row = review && buildScorecard(resolution, review).rows.find((each) => each.target.code === target);
  if (row === undefined) throw new Error(`no target ${target}`);
  return row;
};

test("a conclusion stands beside the computed verdict", async () => {
  const concluding = { verdict: "met", text: "đạt", by: "Hội nghị", on: "2023-01-10" } as const;
  expect(await conclude("P1", concluding)).toEqual({ stored: true });
  expect((await rowOf("P1")).conclusion).toEqual({ ...concluding, target: "P1" });
  const [event] = await readAudit(admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({
    action: "enter",
    object: "conclusion",
    key: { review: "cuoi-2022", target: "P1" },
    before: {},
    after: concluding,
  });
});

test.each([undefined, "", "   ", "…"])(
  "one that differs is refused with the reason %j, and nothing is stored",
  async (reason) => {
    expect(await conclude("P5", { verdict: "met", reason })).toEqual({
      stored: false,
      why: "reason",
      computed: "missed",
    });
    expect((await rowOf("P5")).conclusion).toBeNull();
  },
);

test("a reason that differs makes it stand", async () => {
  const concluding = { verdict: "met", reason: "Đã khắc phục trong quý I" } as const;
  expect(await conclude("P5", concluding)).toEqual({ stored: true });
  expect(await rowOf("P5")).toMatchObject({ differs: true, conclusion: concluding });
});

test("who concludes upon an older version is told what stands, and by whom", async () => {
  await conclude("G1", { verdict: "met" });
  expect(await conclude("G1", { verdict: "met", text: "muộn" })).toMatchObject({
    stored: false,
    why: "stale",
    standing: { version: 1, by: committee.name, conclusion: { verdict: "met" } },
  });
});

test("cleared, it is a new version, and can be drawn again", async () => {
  await conclude("G2", { verdict: "met" });
  expect(await conclude("G2", null, 1)).toEqual({ stored: true });
  expect((await rowOf("G2")).conclusion).toBeNull();
  expect((await readConclusions(staff, organisationId, address)).get("G2")).toMatchObject({
    version: 2,
    conclusion: null,
  });
  expect(await conclude("G2", { verdict: "met" }, 2)).toEqual({ stored: true });
});

test("of several who conclude at once, one does", async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => conclude("G3", { verdict: "met" })));
  expect(answers.filter(({ stored }) => stored)).toHaveLength(1);
});

test("figures that change leave the conclusion alone", async () => {
  await conclude("G4", { verdict: "met" });
  const cell = await database().result.findFirstOrThrow({
    where: { year: 2022, criterion: { code: "G4a", term: { organisationId } } },
  });
  const change = { criterion: "G4a", branch: null, version: cell.version, result: { value: false } };
  await recordResults(staff, organisationId, 2022, [change]);
  expect(await rowOf("G4")).toMatchObject({ verdict: "missed", conclusion: { verdict: "met" } });
});

test("a target that the review does not assess is not there", async () => {
  await expect(conclude("P9", { verdict: "met" })).rejects.toMatchObject({ code: "not found" });
});

test("the published counts are stated as they stand in the text, whatever they add up to", async () => {
  const record = (version: number, counts: object) =>
    recordStatedCounts(committee, organisationId, address, { version, counts });
  expect(await record(0, { party: { met: 2, missed: 0 } })).toEqual({ stored: true });
  const stands = { counts: { party: { met: 2, missed: 0 } }, version: 1, by: committee.name };
  expect(await readStatedCounts(staff, organisationId, address)).toMatchObject(stands);
  expect(await record(0, { party: { met: 3 } })).toMatchObject({ stored: false, standing: stands });
  expect(await record(1, {})).toEqual({ stored: true });
  expect((await readStatedCounts(staff, organisationId, address)).counts).toEqual({});
  const events = await readAudit(admin, organisationId, { limit: 2 });
  expect(events.map(({ object, before, after }) => [object, before, after])).toEqual([
    ["stated counts", { party: { met: 2, missed: 0 } }, {}],
    ["stated counts", {}, { party: { met: 2, missed: 0 } }],
  ]);
});
