import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import { archiveTarget } from "#lib/store/archive-target.ts";
import { readAudit } from "#lib/store/audit.ts";
import { changeTarget } from "#lib/store/change-target.ts";
import { createTarget } from "#lib/store/create-target.ts";
import { freezeReview } from "#lib/store/freeze-review.ts";
import { placeTarget } from "#lib/store/place-target.ts";
import { readReport } from "#lib/store/read-report.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readFrozenReport, readFrozenText } from "#lib/store/review-versions.ts";
import { listTargets, readTarget } from "#lib/store/target.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const term = "2020-2025";
const review = { term, review: "mid-term" };
let organisationId: string;
const users = {} as Record<Role, Actor>;
let people: Record<Role, Actor>;
let strangers: Record<Role, Actor>;

const everyRole = (at: string) =>
  Object.fromEntries(
    roles.map((role) => [role, { ...users[role], memberships: [{ organisationId: at, role }] }]),
  ) as Record<Role, Actor>;

beforeAll(async () => {
  const elsewhere = await storeExample("noi-khac");
  for (const role of roles) users[role] = await person(elsewhere, role);
  strangers = everyRole(elsewhere);
});

let organisations = 0;
beforeEach(async () => {
  organisations += 1;
  organisationId = await storeExample(`vp-${organisations}`);
  people = everyRole(organisationId);
});

const criterion: Criterion = {
  code: "P6a",
  role: "headline",
  text: "Đảng viên tham gia BHYT",
  measure: "share",
  of: "population",
  unit: "đảng viên",
  subject: "organisation",
  source: "entered",
  aim: "at least",
  horizon: "every year",
  headcount: "exact",
  thresholds: [{ from: 2021, value: "97" }],
};
const made: Target = {
  code: "P6",
  group: "party",
  text: "97% đảng viên tham gia BHYT",
  exceedable: true,
  criteria: [criterion],
};

const create = (target: Target = made, actor = people.admin) =>
  createTarget(actor, organisationId, { term }, target);
const stored = async (code: string) =>
  (await readResolution(operator, organisationId, { code: term })).targets.find((each) => each.code === code);
const standing = (code: string) => readTarget(people.admin, organisationId, { target: code, term });
const codes = async () =>
  (await readResolution(operator, organisationId, { code: term })).targets.map(({ code }) => code);

/** Changes a target upon what stands. */
async function change(code: string, to: (target: Target) => Target, reason = "Theo nghị quyết điều chỉnh") {
  const grounds = { reason, basis: "Nghị quyết số 12-NQ/ĐU" };
  const { target, version } = await standing(code);
  return changeTarget(
    people.admin,
    organisationId,
    { target: code, term },
    { version, target: to(target), grounds },
  );
}

const firstOf = (target: Target, own: Partial<Criterion>): Target => ({
  ...target,
  criteria: target.criteria.map((each, index) => (index === 0 ? { ...each, ...own } : each)),
});

describe("a new target", () => {
  test("is the last of its group, whole, with its event", async () => {
    expect(await create()).toEqual({ stored: true });
    expect(await stored("P6")).toEqual(made);
    expect(await codes()).toEqual(["P1", "P2", "P3", "P4", "P5", "P6", "G1", "G2", "G3", "G4", "G5"]);
    const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
    expect(event).toMatchObject({
      action: "create",
      object: "target",
      key: { target: "P6", term },
      after: { text: made.text, "P6a.measure": "share", "P6a.threshold.2021": "97" },
    });
  });

  test("of the government is the last of all", async () => {
    await create({ ...made, code: "G6", group: "government", criteria: [{ ...criterion, code: "G6a" }] });
    expect((await codes()).at(-1)).toBe("G6");
  });

  test("is refused where a file would be, or a code is taken; nothing is stored", async () => {
    const refused = await create({
      ...made,
      code: "P5",
      criteria: [{ ...criterion, code: "P5a", horizon: "total" }],
    });
    expect(refused).toMatchObject({
      stored: false,
      faults: [
        { path: ["code"], code: "code taken" },
        { path: ["criteria", 0, "code"], code: "code taken" },
        { path: ["criteria", 0, "horizon"], code: "combination" },
      ],
    });
    expect(await codes()).toHaveLength(10);
  });

  test("of two who take one code at once, one gets it", async () => {
    const answers = await Promise.all([create(), create(), create()]);
    expect(answers.filter((answer) => answer.stored)).toHaveLength(1);
    expect((await codes()).filter((code) => code === "P6")).toHaveLength(1);
  });
});

describe("a target that nothing rests on", () => {
  beforeEach(() => create());

  test("may become another, without a reason", async () => {
    const quantity: Criterion = {
      ...criterion,
      measure: "quantity",
      of: undefined,
      horizon: "total",
      thresholds: [{ from: 2021, value: "3" }],
    };
    const second = { ...criterion, code: "P6b", role: "condition" as const };
    expect(await change("P6", (target) => ({ ...target, criteria: [second, quantity] }), "")).toEqual({
      stored: true,
    });
    const { of: _, ...plain } = quantity;
    expect((await stored("P6"))?.criteria).toEqual([second, plain]);
    expect(await change("P6", (target) => ({ ...target, criteria: [quantity] }), "")).toEqual({
      stored: true,
    });
    expect((await stored("P6"))?.criteria).toEqual([plain]);
  });

  test("is not written again where nothing changed", async () => {
    expect(await change("P6", (target) => target)).toEqual({ stored: true });
    expect((await standing("P6")).version).toBe(1);
  });

  test("is changed by one of two admins; the other is told what stands, and by whom", async () => {
    const { version, target } = await standing("P6");
    const to = (text: string) =>
      changeTarget(
        people.admin,
        organisationId,
        { target: "P6", term },
        { version, target: { ...target, text }, grounds: { reason: "", basis: "" } },
      );
    const answers = await Promise.all([to("Một"), to("Hai")]);
    expect(answers.filter((answer) => answer.stored)).toHaveLength(1);
    expect(answers).toContainEqual({
      stored: false,
      stale: expect.objectContaining({ version: version + 1, by: people.admin.name }),
    });
  });
});

describe("a target with figures", () => {
  const from2024 = { from: 2024, value: "5", basis: "Nghị quyết số 9-NQ/ĐU ngày 02/01/2024" };
  const more = (target: Target) =>
    firstOf(target, { thresholds: [...(target.criteria[0]?.thresholds ?? []), from2024] });

  test("demands more from a year on; what it demanded before stays, and both stand in its history", async () => {
    expect(await change("P3", more)).toEqual({ stored: true });
    expect((await stored("P3"))?.criteria[0]?.thresholds).toEqual([{ from: 2021, value: "3" }, from2024]);
    const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
    expect(event).toMatchObject({
      action: "change",
      before: {},
      after: {
        "P3a.threshold.2024": "5",
        "P3a.basis.2024": from2024.basis,
        reason: "Theo nghị quyết điều chỉnh",
      },
    });
  });

  test.each<[string, (target: Target) => Target, string]>([
    [
      "what was demanded",
      (target) => firstOf(target, { thresholds: [{ from: 2021, value: "4" }] }),
      "threshold changed",
    ],
    [
      "what is measured",
      (target) => firstOf(target, { measure: "growth", against: "previous year", horizon: "every year" }),
      "fixed",
    ],
    ["for whom", (target) => firstOf(target, { subject: "each branch" }), "fixed"],
  ])("keeps %s", async (_, to, code) => {
    const before = await stored("P3");
    expect(await change("P3", to)).toMatchObject({ stored: false, faults: [{ code }] });
    expect(await stored("P3")).toEqual(before);
  });

  test("is not changed without a reason, not even in its words", async () => {
    const reworded = (target: Target) => ({ ...target, text: "Kết nạp đảng viên" });
    expect(await change("P3", reworded, " ")).toMatchObject({ faults: [{ path: ["reason"] }] });
    expect(await change("P3", reworded)).toEqual({ stored: true });
  });

  test("taken from ratings is held by them", async () =>
    expect(await change("P5", (target) => firstOf(target, { level: "completed" }))).toMatchObject({
      faults: [{ path: ["criteria", 0, "level"], code: "fixed" }],
    }));

  test("that were entered while it was looked at is held as well", async () => {
    await create();
    const { target, version } = await standing("P6");
    const entering = recordResults(people.staff, organisationId, 2022, [
      { criterion: "P6a", branch: null, version: 0, result: { numerator: "64", denominator: "65" } },
    ]);
    expect(await entering).toEqual({ stored: true });
    expect(
      await changeTarget(
        people.admin,
        organisationId,
        { target: "P6", term },
        { version, target: firstOf(target, { of: "quota" }), grounds: { reason: "Sửa", basis: "" } },
      ),
    ).toMatchObject({ faults: [{ code: "fixed" }] });
  });
});

test("a frozen version says what it said, and holds the target it speaks of", async () => {
  const { seen } = await readReport(people.viewer, organisationId, review);
  await freezeReview(people.committee, organisationId, review, { basis: "computed", seen });
  const version = { ...review, version: 1 };
  const text = await readFrozenText(people.viewer, organisationId, version);
  const { report } = await readFrozenReport(people.viewer, organisationId, version);
  const lower = { from: 2022, value: "98", basis: "Nghị quyết số 9-NQ/ĐU ngày 02/01/2022" };
  expect(
    await change("P5", (target) => firstOf(target, { thresholds: [{ from: 2021, value: "100" }, lower] })),
  ).toEqual({ stored: true });
  const now = await readReport(people.viewer, organisationId, review);
  const verdict = (of: typeof report) =>
    of.scorecard.rows.find(({ target }) => target.code === "P5")?.verdict;
  expect(verdict(now.reports.computed)).not.toBe("missed");
  expect(await readFrozenText(people.viewer, organisationId, version)).toEqual(text);
  expect(verdict((await readFrozenReport(people.viewer, organisationId, version)).report)).toBe("missed");
});

test("a target is put away and brought back with a reason, whole", async () => {
  const whole = await readResolution(operator, organisationId);
  const move = (to: "archive" | "restore", reason: string) =>
    archiveTarget(people.admin, organisationId, { target: "P3", term }, { move: to, reason });
  expect(await move("archive", "…")).toEqual({ moved: false, why: "reason" });
  expect(await move("archive", "Lập nhầm")).toEqual({ moved: true });
  expect(await codes()).not.toContain("P3");
  expect(await move("archive", "Lập nhầm")).toEqual({ moved: false, why: "other state" });
  expect(await create({ ...made, code: "P3" })).toMatchObject({ faults: [{ code: "code taken" }] });
  const { targets } = await listTargets(people.admin, organisationId, { term });
  expect(targets.find(({ code }) => code === "P3")?.archivedAt).toBeInstanceOf(Date);
  await expect(standing("P3")).rejects.toMatchObject({ code: "not found" });
  expect(await move("restore", "Dùng lại")).toEqual({ moved: true });
  expect(await readResolution(operator, organisationId)).toEqual(whole);
  const events = await readAudit(people.admin, organisationId, { limit: 2 });
  expect(events.map(({ action, after }) => [action, after])).toEqual([
    ["restore", { reason: "Dùng lại" }],
    ["archive", { reason: "Lập nhầm" }],
  ]);
});

describe("the order within a group", () => {
  const party = async () => (await codes()).filter((code) => code.startsWith("P")).join(" ");
  const place = (code: string, to: "up" | "down" | number) =>
    placeTarget(people.admin, organisationId, { target: code, term }, to);

  test.each<[string, "up" | "down" | number, string]>([
    ["P2", "up", "P2 P1 P3 P4 P5"],
    ["P2", "down", "P1 P3 P2 P4 P5"],
    ["P5", 1, "P5 P1 P2 P3 P4"],
    ["P1", 99, "P2 P3 P4 P5 P1"],
    ["P1", "up", "P1 P2 P3 P4 P5"],
  ])("%s goes %s", async (code, to, order) => {
    await place(code, to);
    expect(await party()).toBe(order);
    expect((await codes()).slice(5)).toEqual(["G1", "G2", "G3", "G4", "G5"]);
  });

  test("stays whole when two move targets at once", async () => {
    await Promise.all([place("P1", "down"), place("P5", "up"), place("P3", 1)]);
    expect((await party()).split(" ").toSorted().join(" ")).toBe("P1 P2 P3 P4 P5");
  });

  test("answers where the target stands, and whether it came there just now", async () => {
    expect(await place("P2", "up")).toEqual({ moved: true, place: 1, count: 5 });
    expect(await place("P2", "up")).toEqual({ moved: false, place: 1, count: 5 });
    expect(await place("P2", 99)).toEqual({ moved: true, place: 5, count: 5 });
  });

  test("is told with the places before and after", async () => {
    await place("P2", "up");
    await place("P2", "up");
    const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
    expect(event).toMatchObject({ action: "place", before: { place: 2 }, after: { place: 1 } });
  });
});

const deeds: Record<string, (actor: Actor, target: string) => Promise<unknown>> = {
  "read what rests on a target": (actor, target) => readTarget(actor, organisationId, { target, term }),
  "change a target": (actor, target) =>
    changeTarget(
      actor,
      organisationId,
      { target, term },
      { version: 99, target: made, grounds: { reason: "x", basis: "" } },
    ),
  "archive a target": (actor, target) =>
    archiveTarget(actor, organisationId, { target, term }, { move: "archive", reason: "x" }),
  "move a target": async (actor, target) =>
    (await placeTarget(actor, organisationId, { target, term }, 1)) ?? null,
};

describe.each(Object.entries(deeds))("to %s", (_, run) => {
  test.each(roles)("as %s", async (role) => {
    if (role === "admin") await expect(run(people.admin, "P1")).resolves.toBeDefined();
    else await expect(run(people[role], "P1")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("of another organisation, or of a target that is not there: both look like not there", async () => {
    await expect(run(strangers.admin, "P1")).rejects.toMatchObject({ code: "not found" });
    for (const missing of ["khong-co", "' OR 1=1", ""])
      await expect(run(people.admin, missing)).rejects.toMatchObject({ code: "not found" });
  });
});

test("only admins of the organisation make and list targets, in a term that is there", async () => {
  for (const role of ["staff", "committee", "viewer"] as const) {
    await expect(create(made, people[role])).rejects.toMatchObject({ code: "forbidden" });
    await expect(listTargets(people[role], organisationId, { term })).rejects.toMatchObject({
      code: "forbidden",
    });
  }
  await expect(create(made, strangers.admin)).rejects.toMatchObject({ code: "not found" });
  await expect(createTarget(people.admin, organisationId, { term: "x" }, made)).rejects.toMatchObject({
    code: "not found",
  });
});
