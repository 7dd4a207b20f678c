import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, may, type Role, roles } from "#lib/domain/access.ts";
import { type YearMove, type YearState, yearMoves, yearStates } from "#lib/domain/year-move.ts";
import { readAudit } from "#lib/store/audit.ts";
import { moveYear } from "#lib/store/move-year.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readYearHistory } from "#lib/store/year-history.ts";
import { readYearStanding } from "#lib/store/year-state.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const year = 2023;
let organisationId: string;
let people: Record<Role, Actor>;
let strangers: Record<Role, Actor>;

beforeAll(async () => {
  organisationId = await storeExample();
  const elsewhere = await storeExample("noi-khac");
  const all = async (at: string) =>
    Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await person(at, role)])));
  people = (await all(organisationId)) as Record<Role, Actor>;
  strangers = (await all(elsewhere)) as Record<Role, Actor>;
});

const stand = (state: YearState) =>
  database().assessedYear.update({
    where: { organisationId_year: { organisationId, year } },
    data: { state },
  });

const move = (actor: Actor, name: YearMove, note: string | null = null, acknowledged: string[] = []) =>
  moveYear(actor, organisationId, year, { move: name, note, acknowledged });

const strangersOrganisation = () => strangers.viewer.memberships[0]?.organisationId ?? "";

const stateNow = async () => (await readYearStanding(people.viewer, organisationId, year)).state;
const moves = Object.keys(yearMoves) as YearMove[];

describe.each(moves)("to %s a year", (name) => {
  test.each(roles.flatMap((role) => yearStates.map((state) => [role, state] as const)))(
    "%s, in state %s, may as the table of permissions says",
    async (role, state) => {
      await stand(state);
      const { from, to, action, reasoned } = yearMoves[name];
      const events = await database().auditEvent.count();
      const note = reasoned ? "thiếu minh chứng" : null;
      if (!may(people[role], action, organisationId)) {
        await expect(move(people[role], name, note)).rejects.toMatchObject({ code: "forbidden" });
        expect(await stateNow()).toBe(state);
      } else if (state === from) {
        expect(await move(people[role], name, note)).toEqual({ moved: true });
        expect(await stateNow()).toBe(to);
      } else expect(await move(people[role], name, note)).toEqual({ moved: false, why: "other state" });
      const moved = (await stateNow()) !== state;
      expect(await database().auditEvent.count()).toBe(events + (moved ? 1 : 0));
    },
  );

  test.each(roles)("%s of another organisation finds nothing", async (role) => {
    await stand(yearMoves[name].from);
    await expect(move(strangers[role], name)).rejects.toMatchObject({ code: "not found" });
    expect(await stateNow()).toBe(yearMoves[name].from);
  });
});

test("a move says who, when and why, and stands in the audit trail", async () => {
  await stand("draft");
  await move(people.staff, "submit", "đã đối chiếu", ["Năm 2023: …"]);
  await move(people.committee, "return", "thiếu kết quả của một chi bộ");
  expect(await readYearStanding(people.viewer, organisationId, year)).toMatchObject({
    state: "draft",
    moved: {
      move: "return",
      by: people.committee.name,
      note: "thiếu kết quả của một chi bộ",
      at: expect.any(Date),
    },
  });
  const [returned, submitted] = await readAudit(people.admin, organisationId, { limit: 2 });
  expect(returned).toMatchObject({
    action: "return",
    object: "year",
    year,
    before: { state: "submitted" },
    after: { state: "draft", note: "thiếu kết quả của một chi bộ" },
  });
  expect(submitted?.after).toEqual({
    state: "submitted",
    note: "đã đối chiếu",
    acknowledged: ["Năm 2023: …"],
  });
});

test.each(["return", "reopen"] as const)("to %s a year without a reason is refused", async (name) => {
  await stand(yearMoves[name].from);
  for (const note of [null, "", "\u200b", "…"])
    expect(await move(people.committee, name, note)).toEqual({ moved: false, why: "reason" });
  expect(await stateNow()).toBe(yearMoves[name].from);
});

test("a year outside the term is not there", async () => {
  const asked = moveYear(people.staff, organisationId, 2026, {
    move: "submit",
    note: null,
    acknowledged: [],
  });
  await expect(asked).rejects.toMatchObject({ code: "not found" });
});

describe("who entered figures of the year", () => {
  let both: Actor;
  /** What stands already is not entered again. */
  let next = 2;
  beforeEach(async () => {
    const entering = await person(organisationId, "staff");
    const memberships = [...entering.memberships, { organisationId, role: "committee" as const }];
    both = { ...entering, memberships };
    await stand("draft");
    const cell = await database().result.findFirst({
      where: { year, criterion: { code: "P3a", term: { organisationId } } },
    });
    const change = {
      criterion: "P3a",
      branch: null,
      version: cell?.version ?? 0,
      result: { value: String(next++) },
    };
    expect(await recordResults(both, organisationId, year, [change])).toEqual({ stored: true });
    await move(both, "submit");
  });

  test.each(["return", "approve"] as const)("may not %s it", async (name) => {
    expect(await move(both, name, "sai số liệu")).toEqual({ moved: false, why: "own figures" });
    expect(await stateNow()).toBe("submitted");
  });

  test("may reopen it once somebody else has approved it, and may not before", async () => {
    await move(people.committee, "approve");
    expect(await move(both, "reopen", "sai số liệu")).toEqual({ moved: true });
  });
});

test("a denominator changed after the approval is remembered as it was approved, until the next one", async () => {
  const enter = async (numerator: string, denominator: string) => {
    const cell = await database().result.findFirst({
      where: { year, criterion: { code: "G2a", term: { organisationId } } },
    });
    const result = { numerator, denominator };
    const change = { criterion: "G2a", branch: null, version: cell?.version ?? 0, result };
    expect(await recordResults(people.staff, organisationId, year, [change])).toEqual({ stored: true });
  };
  const remembered = async () =>
    (await readResolution(people.viewer, organisationId, { year })).approvedDenominators;
  await stand("draft");
  await enter("11", "75");
  await stand("submitted");
  await move(people.committee, "approve");
  await move(people.committee, "reopen", "sai tổng số");
  expect(await remembered()).toEqual([]);
  await enter("11", "74");
  await enter("11", "73");
  const approved = { criterion: "G2a", branch: null, year, denominator: "75" };
  expect(await remembered()).toEqual([approved]);
  expect(
    (await readResolution(strangers.viewer, strangersOrganisation(), { year })).approvedDenominators,
  ).toEqual([]);
  await stand("submitted");
  await move(people.committee, "approve");
  expect(await remembered()).toEqual([]);
});

test("of two who approve at once, one does", async () => {
  await stand("submitted");
  const other = await person(organisationId, "committee");
  const answers = await Promise.all([move(people.committee, "approve"), move(other, "approve")]);
  expect(answers.filter(({ moved }) => moved)).toHaveLength(1);
});

test("no figure slips into a year while it is submitted and approved", async () => {
  await stand("draft");
  const writers = await Promise.all(Array.from({ length: 4 }, () => person(organisationId, "staff")));
  const save = async (writer: Actor, value: number) => {
    const cell = await database().result.findFirst({
      where: { year, criterion: { code: "P4a", term: { organisationId } } },
    });
    const change = {
      criterion: "P4a",
      branch: null,
      version: cell?.version ?? 0,
      result: { value: `${value}` },
    };
    return recordResults(writer, organisationId, year, [change]);
  };
  await Promise.all([
    ...writers.flatMap((writer) => [1, 2, 3, 4, 5].map((value) => save(writer, value))),
    move(people.staff, "submit").then(() => move(people.committee, "approve")),
  ]);
  const events = await readYearHistory(people.viewer, organisationId, year, 100);
  expect(events[0]).toMatchObject({ action: "approve", object: "year" });
  const submitted = await database().auditEvent.findMany({
    where: { organisationId, year },
    orderBy: { id: "asc" },
  });
  const lastSubmit = submitted.findLastIndex(({ action }) => action === "submit");
  expect(submitted.slice(lastSubmit).map(({ action }) => action)).toEqual(["submit", "approve"]);
});
