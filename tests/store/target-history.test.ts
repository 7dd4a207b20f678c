import { beforeAll, expect, test } from "vitest";
import { type Actor, roles } from "#lib/domain/access.ts";
import { recordFigures } from "#lib/store/rating-cells.ts";
import { nameResponsible } from "#lib/store/responsible.ts";
import { readTargetHistory } from "#lib/store/target-history.ts";
import { exampleResolution, person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const { targets, term } = exampleResolution();
let organisationId: string;
let staff: Actor;
let admin: Actor;

beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
  admin = await person(organisationId, "admin");
  const change = { version: 1, branch: null };
  await recordResults(staff, organisationId, 2022, [
    { ...change, criterion: "P4a", result: { value: "4" } },
    { ...change, criterion: "P4b", branch: "kinh-te", result: { value: "3" } },
    { ...change, criterion: "P3a", result: { value: "1" } },
  ]);
  await recordFigures(staff, organisationId, [
    { kind: "branch rating", branch: "kinh-te", year: 2022, version: 1, value: { rating: "good" } },
  ]);
  await nameResponsible(admin, organisationId, 2022, { target: "P4", person: staff.userId });
});

const history = async (actor: Actor, code: string, limit = 50, within = term) => {
  const target = targets.find((each) => each.code === code);
  if (target === undefined) throw new Error(`no target ${code}`);
  const events = await readTargetHistory(actor, organisationId, { target, term: within }, limit);
  return events.map(({ object, key, actorName }) => [object, key, actorName]);
};

test("a target's history is that of its cells, its branches' cells and itself, newest first", async () => {
  const [first, ...cells] = await history(staff, "P4");
  expect(first).toEqual(["target", { target: "P4", term: "2020-2025" }, admin.name]);
  expect(cells).toHaveLength(2);
  expect(cells).toContainEqual(["result", { criterion: "P4a" }, staff.name]);
  expect(cells).toContainEqual(["result", { criterion: "P4b", branch: "kinh-te" }, staff.name]);
});

test("a target taken from ratings has the history of those ratings", async () =>
  expect(await history(staff, "P2")).toEqual([["branch rating", { branch: "kinh-te" }, staff.name]]));

test("what nobody changed has no history", async () => expect(await history(staff, "G1")).toEqual([]));

test("no more is read than asked for", async () => expect(await history(staff, "P4", 1)).toHaveLength(1));

test("the same codes in another term are other targets", async () =>
  expect(
    await history(staff, "P4", 50, { code: "2025-2030", name: "", firstYear: 2026, lastYear: 2030 }),
  ).toEqual([]));

test.each(roles)("%s sees it, as everything of the organisation", async (role) =>
  expect(await history(await person(organisationId, role), "P3")).toHaveLength(1),
);

test("to people of another organisation it is not there", async () => {
  const stranger = await person(await storeExample("noi-khac"), "admin");
  await expect(history(stranger, "P4")).rejects.toMatchObject({ code: "not found" });
});
