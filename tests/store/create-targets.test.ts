import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import { readAudit } from "#lib/store/audit.ts";
import { changeTarget } from "#lib/store/change-target.ts";
import { createTarget } from "#lib/store/create-target.ts";
import { createTargets } from "#lib/store/create-targets.ts";
import { createTerm } from "#lib/store/manage-terms.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTargets, readTarget } from "#lib/store/target.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";

const term = "2020-2025";
let organisationId: string;
let admin: Actor;

let organisations = 0;
beforeEach(async () => {
  organisations += 1;
  organisationId = await storeExample(`nhieu-${organisations}`);
  admin = await person(organisationId, "admin");
});

const criterion: Criterion = {
  ...{ code: "P6a", role: "headline", text: "Kết nạp đảng viên mới", measure: "quantity", unit: "đảng viên" },
  ...{ subject: "organisation", source: "entered", aim: "at least", horizon: "total", headcount: "exact" },
  thresholds: [{ from: 2021, value: "30" }],
};
const made = (code: string, group: Target["group"] = "party"): Target => ({
  ...{ code, group, text: "Kết nạp 30 đảng viên mới", exceedable: true },
  criteria: [{ ...criterion, code: `${code}a` }],
});

const create = (targets: Target[], actor = admin) => createTargets(actor, organisationId, { term }, targets);
const targets = async () => (await readResolution(operator, organisationId, { code: term })).targets;
const codes = async () => (await targets()).map(({ code }) => code).join(" ");
const example = "P1 P2 P3 P4 P5 G1 G2 G3 G4 G5";

test("several targets are stored in their order, each the last of its group, each with its event", async () => {
  const all = [made("P6"), made("G6", "government"), made("P7")];
  expect(await create(all)).toEqual({ stored: true });
  expect(await codes()).toBe("P1 P2 P3 P4 P5 P6 P7 G1 G2 G3 G4 G5 G6");
  expect((await targets()).filter(({ code }) => /[67]/.test(code))).toEqual([all[0], all[2], all[1]]);
  const events = await readAudit(admin, organisationId, { limit: 3 });
  expect(events.map(({ action, object, key }) => ({ action, object, key }))).toEqual(
    ["P7", "G6", "P6"].map((target) => ({ action: "create", object: "target", key: { target, term } })),
  );
  expect(events[0]).toMatchObject({ actorId: admin.userId, after: { "P7a.threshold.2021": "30" } });
});

test("in a new term too the Party's stand before the government's, however they are mixed", async () => {
  const code = "2026-2030";
  const next = { code, name: "2026–2030", firstYear: 2026, lastYear: 2030 };
  await createTerm(admin, organisationId, next, { from: null });
  const inNext = async (...all: Target[]) => {
    const from2026 = all.map((target) => ({
      ...target,
      criteria: target.criteria.map((each) => ({ ...each, thresholds: [{ from: 2026, value: "30" }] })),
    }));
    expect(await createTargets(admin, organisationId, { term: code }, from2026)).toEqual({ stored: true });
    const { targets: stored } = await readResolution(operator, organisationId, { code });
    return stored.map((target) => target.code).join(" ");
  };
  expect(await inNext(made("P1"), made("P2"))).toBe("P1 P2");
  expect(await inNext(made("G1", "government"), made("P3"), made("G2", "government"))).toBe("P1 P2 P3 G1 G2");
  expect(await inNext(made("G3", "government"), made("P4"))).toBe("P1 P2 P3 P4 G1 G2 G3");
});

test.each<[string, Target, object]>([
  ["a code that is taken", made("P5"), { target: "P5", path: ["code"], code: "code taken" }],
  ["a code twice among them", made("P6"), { target: "P6", path: ["code"], code: "code taken" }],
  [
    "a criterion's code twice among them",
    { ...made("P8"), criteria: [criterion] },
    { target: "P8", path: ["criteria", 0, "code"], code: "code taken" },
  ],
  [
    "a criterion that a file could not have",
    { ...made("P8"), criteria: [{ ...criterion, code: "P8a", thresholds: [] }] },
    { target: "P8", path: ["criteria", 0, "thresholds"], code: "no threshold" },
  ],
])("%s refuses all of them, and leaves no event", async (_, wrong, fault) => {
  const refused = await create([made("P6"), wrong, made("P7")]);
  expect(refused).toMatchObject({
    stored: false,
    faults: expect.arrayContaining([expect.objectContaining(fault)]),
  });
  expect(await codes()).toBe(example);
  const events = await readAudit(admin, organisationId, { limit: 5 });
  expect(events.filter(({ object }) => object === "target")).toEqual([]);
});

test("of two who take the same codes at once, one gets them all", async () => {
  const answers = await Promise.all([
    create([made("P6"), made("P7")]),
    create([made("P7"), made("P8")]),
    createTarget(admin, organisationId, { term }, made("P7")),
  ]);
  expect(answers.filter(({ stored }) => stored)).toHaveLength(1);
});

test("two hundred at once are stored, criteria in the order of their targets", async () => {
  const many = Array.from({ length: 200 }, (_, index) => {
    const code = `N${index}`;
    const second = { ...criterion, code: `${code}b`, role: "condition" as const };
    return {
      ...made(code, index % 2 === 0 ? "party" : "government"),
      criteria: [...made(code).criteria, second],
    };
  });
  expect(await create(many)).toEqual({ stored: true });
  const stored = (await targets()).filter(({ code }) => code.startsWith("N"));
  const ofGroup = (group: string) => many.filter((target) => target.group === group);
  expect(stored).toEqual([...ofGroup("party"), ...ofGroup("government")]);
});

test("none is none", async () => {
  expect(await create([])).toEqual({ stored: true });
  expect(await codes()).toBe(example);
});

test.each(["staff", "committee", "viewer"] as const)("not as %s", async (role) => {
  const actor = await person(organisationId, role);
  await expect(create([made("P6")], actor)).rejects.toMatchObject({ code: "forbidden" });
});

test("not in another organisation, and not in a term that is not there", async () => {
  const stranger = await person(await storeExample(`noi-khac-${organisations}`), "admin");
  await expect(create([made("P6")], stranger)).rejects.toMatchObject({ code: "not found" });
  for (const missing of ["x", "2025-2030"])
    await expect(createTargets(admin, organisationId, { term: missing }, [made("P6")])).rejects.toMatchObject(
      { code: "not found" },
    );
  expect(await codes()).toBe(example);
});

describe("what was not sure of a target", () => {
  const notes = { P6a: [{ field: "horizon", note: "total assumed", said: "" } as const] };
  const at = (target: string) => ({ target, term });
  const unsure = async () =>
    (await listTargets(admin, organisationId, { term })).targets.flatMap(({ code, isUnsure }) =>
      isUnsure ? [code] : [],
    );
  const save = (target: Target, version = 1) =>
    changeTarget(admin, organisationId, at(target.code), {
      ...{ version, target, grounds: { reason: "", basis: "" } },
    });

  beforeEach(async () => {
    await createTargets(admin, organisationId, { term }, [
      { ...made("P6"), unsure: notes },
      { ...made("P7"), unsure: {} },
    ]);
  });

  test("stands with it until somebody saves it, even as it is", async () => {
    expect(await unsure()).toEqual(["P6"]);
    expect(await readTarget(admin, organisationId, at("P6"))).toMatchObject({ unsure: notes, version: 1 });
    expect(await readTarget(admin, organisationId, at("P7"))).toMatchObject({ unsure: null });

    expect(await save(made("P6"))).toEqual({ stored: true });
    expect(await unsure()).toEqual([]);
    expect(await readTarget(admin, organisationId, at("P6"))).toMatchObject({ unsure: null, version: 1 });
    const [event] = await readAudit(admin, organisationId, { limit: 1 });
    expect(event).toMatchObject({ action: "confirm", object: "target", key: { target: "P6", term } });

    await save(made("P6"));
    expect(await readAudit(admin, organisationId, { limit: 1 })).toEqual([event]);
  });

  test("goes when the target is changed, and stays when it could not be", async () => {
    expect(await save({ ...made("P6"), text: "" })).toMatchObject({ stored: false });
    expect(await save({ ...made("P6"), text: "Kết nạp từ 30 đảng viên" }, 0)).toMatchObject({
      stored: false,
    });
    expect(await unsure()).toEqual(["P6"]);
    expect(await save({ ...made("P6"), text: "Kết nạp từ 30 đảng viên" })).toEqual({ stored: true });
    expect(await unsure()).toEqual([]);
  });
});
