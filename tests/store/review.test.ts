import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, Role } from "#lib/domain/access.ts";
import type { ReviewFields } from "#lib/domain/review-faults.ts";
import { archiveReview } from "#lib/store/archive-review.ts";
import { readAudit } from "#lib/store/audit.ts";
import { recordConclusion } from "#lib/store/conclusion.ts";
import { recordPart } from "#lib/store/narrative.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { changeReview, createReview, listReviews } from "#lib/store/review.ts";
import { recordStatedCounts } from "#lib/store/stated-counts.ts";
import { database } from "#prisma/database.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
const people = {} as Record<Role, Actor>;
let stranger: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  for (const role of ["staff", "committee", "admin", "viewer"] as const)
    people[role] = await person(organisationId, role);
  const elsewhere = await storeExample("noi-khac");
  stranger = {
    ...(await person(elsewhere, "staff")),
    memberships: [
      { organisationId: elsewhere, role: "staff" },
      { organisationId: elsewhere, role: "committee" },
    ],
  };
});

const yearEnd: ReviewFields = {
  code: "nam-2023",
  kind: "year-end",
  name: "Đánh giá năm 2023",
  throughYear: 2023,
  heldOn: "2024-01-15",
  countOnTrackAsMet: false,
};
const codes = async () => (await readResolution(operator, organisationId)).reviews.map(({ code }) => code);
const standing = async (code: string) => {
  const { reviews } = await listReviews(people.viewer, organisationId, {});
  const found = reviews.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no review ${code}`);
  return found;
};

test("staff make a review of the term, the last in its list, with its event", async () => {
  expect(await createReview(people.staff, organisationId, {}, yearEnd)).toEqual({ stored: true });
  expect(await codes()).toEqual(["mid-term", "nam-2023"]);
  const { partialResults, conclusions, ...made } =
    (await readResolution(operator, organisationId)).reviews.at(-1) ?? {};
  expect(made).toEqual(yearEnd);
  const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({
    action: "create",
    object: "review",
    key: { review: "nam-2023" },
    after: { name: "Đánh giá năm 2023", throughYear: 2023, heldOn: "2024-01-15" },
  });
});

test.each<[string, Partial<ReviewFields>, object]>([
  ["a code that is taken", {}, { code: "code taken" }],
  ["the code of the page for new reviews", { code: "new" }, { code: "code" }],
  ["a year outside the term", { code: "x", throughYear: 2026 }, { throughYear: "outside the term" }],
  [
    "a partial year outside the term",
    { code: "x", throughYear: 2025, partialYear: 2026 },
    { partialYear: "outside the term" },
  ],
])("%s is refused, and nothing is stored", async (_, change, faults) => {
  const before = await codes();
  expect(await createReview(people.staff, organisationId, {}, { ...yearEnd, ...change })).toEqual({
    stored: false,
    faults,
  });
  expect(await codes()).toEqual(before);
});

test("of two who take one code at once, one gets it", async () => {
  const once = { ...yearEnd, code: "mot-lan" };
  const answers = await Promise.all(
    [1, 2, 3].map(() => createReview(people.staff, organisationId, {}, once)),
  );
  expect(answers.filter(({ stored }) => stored)).toHaveLength(1);
});

test("a review is changed upon the version that was seen", async () => {
  const { version } = await standing("nam-2023");
  const fields = { ...yearEnd, name: "Kiểm điểm năm 2023", heldOn: undefined };
  const change = { version, fields };
  expect(await changeReview(people.staff, organisationId, { review: "nam-2023" }, change)).toEqual({
    stored: true,
  });
  const again = { version, fields: { ...fields, name: "Tên của người sau" } };
  expect(await changeReview(people.staff, organisationId, { review: "nam-2023" }, again)).toMatchObject({
    stored: false,
    stale: { name: "Kiểm điểm năm 2023", version: version + 1, by: people.staff.name },
  });
  expect(await standing("nam-2023")).not.toHaveProperty("heldOn");
});

test("the partial year stays while there are figures of it", async () => {
  const { version, partialYear: _, ...fields } = await standing("mid-term");
  const change = { version, fields };
  expect(await changeReview(people.staff, organisationId, { review: "mid-term" }, change)).toEqual({
    stored: false,
    why: "partial results",
  });
});

test("the years of a review stay while conclusions rest on them", async () => {
  const { version, ...fields } = await standing("mid-term");
  const change = { version, fields: { ...fields, throughYear: 2021, partialYear: 2022 } };
  await database().partialResult.updateMany({ data: { value: null } });
  expect(await changeReview(people.staff, organisationId, { review: "mid-term" }, change)).toEqual({
    stored: false,
    why: "concluded",
  });
});

test("a review is put away and brought back with a reason, whole", async () => {
  const whole = await readResolution(operator, organisationId);
  const move = (to: "archive" | "restore", reason: string) =>
    archiveReview(people.committee, organisationId, { review: "mid-term" }, { move: to, reason });
  expect(await move("archive", " . ")).toEqual({ moved: false, why: "reason" });
  expect(await move("archive", "Lập nhầm")).toEqual({ moved: true });
  expect(await codes()).not.toContain("mid-term");
  expect(await move("archive", "Lập nhầm")).toEqual({ moved: false, why: "other state" });
  await expect(
    changeReview(people.staff, organisationId, { review: "mid-term" }, { version: 1, fields: yearEnd }),
  ).rejects.toMatchObject({ code: "not found" });
  expect(await move("restore", "Dùng lại")).toEqual({ moved: true });
  expect(await readResolution(operator, organisationId)).toEqual(whole);
  const events = await readAudit(people.admin, organisationId, { limit: 2 });
  expect(events.map(({ action, after }) => [action, after])).toEqual([
    ["restore", { note: "Dùng lại" }],
    ["archive", { note: "Lập nhầm" }],
  ]);
});

const review = "mid-term";
const blank = { texts: {}, remedies: [] };
const deeds: Record<
  string,
  { by: Role[]; run: (actor: Actor, address: { review: string }) => Promise<unknown> }
> = {
  "change a review": {
    by: ["staff"],
    run: (actor, address) =>
      changeReview(actor, organisationId, address, { version: 99, fields: { ...yearEnd } }),
  },
  "put a review away": {
    by: ["committee"],
    run: (actor, address) => archiveReview(actor, organisationId, address, { move: "restore", reason: "x" }),
  },
  conclude: {
    by: ["committee"],
    run: (actor, address) =>
      recordConclusion(actor, organisationId, address, { target: "P1", version: 99, concluding: null }),
  },
  "state the published counts": {
    by: ["committee"],
    run: (actor, address) => recordStatedCounts(actor, organisationId, address, { version: 99, counts: {} }),
  },
  "write the narrative": {
    by: ["staff", "committee"],
    run: (actor, address) =>
      recordPart(actor, organisationId, address, {
        ...{ part: { kind: "sending" }, content: blank, version: 99 },
      }),
  },
};

describe.each(Object.entries(deeds))("to %s", (_, { by, run }) => {
  test.each(["staff", "committee", "admin", "viewer"] as const)("as %s", async (role) => {
    const work = run(people[role], { review });
    if (by.includes(role)) await expect(work).resolves.toBeDefined();
    else await expect(work).rejects.toMatchObject({ code: "forbidden" });
  });

  test("in another organisation, of a review that is not there: both look like not there", async () => {
    await expect(run(stranger, { review })).rejects.toMatchObject({ code: "not found" });
    const [role] = by;
    for (const missing of ["khong-co", "' OR 1=1", ""])
      if (role !== undefined)
        await expect(run(people[role], { review: missing })).rejects.toMatchObject({ code: "not found" });
  });
});

test("only staff of the organisation make reviews", async () => {
  for (const role of ["committee", "admin", "viewer"] as const)
    await expect(createReview(people[role], organisationId, {}, yearEnd)).rejects.toMatchObject({
      code: "forbidden",
    });
  await expect(createReview(stranger, organisationId, {}, yearEnd)).rejects.toMatchObject({
    code: "not found",
  });
  await expect(listReviews(stranger, organisationId, {})).rejects.toMatchObject({ code: "not found" });
});
