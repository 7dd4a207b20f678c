import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, roles } from "#lib/domain/access.ts";
import { archiveBranch } from "#lib/store/archive-branch.ts";
import { readAudit } from "#lib/store/audit.ts";
import { changeBranch, createBranch, listBranches } from "#lib/store/branch.ts";
import { mergeBranches } from "#lib/store/merge-branches.ts";
import { moveBranch } from "#lib/store/order-branches.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
let admin: Actor;
let offices = 0;

beforeEach(async () => {
  offices += 1;
  organisationId = await storeExample(`van-phong-${offices}`);
  admin = await person(organisationId, "admin");
});

const standing = async (code: string) => {
  const found = (await listBranches(admin, organisationId)).find((each) => each.code === code);
  if (found === undefined) throw new Error(`no branch ${code}`);
  return found;
};
const codes = async () => (await readResolution(admin, organisationId)).branches.map(({ code }) => code);
const approve = (year: number) =>
  database().assessedYear.update({
    where: { organisationId_year: { organisationId, year } },
    data: { state: "approved" },
  });

const made = { code: null, name: "Chi bộ Chuyển đổi số", fromYear: 2024, toYear: null };

describe("who may not", () => {
  const deeds: [string, (actor: Actor) => Promise<unknown>][] = [
    ["list", (actor) => listBranches(actor, organisationId)],
    ["make", (actor) => createBranch(actor, organisationId, made)],
    [
      "change",
      (actor) => changeBranch(actor, organisationId, "tong-hop", { version: 1, fields: { ...made } }),
    ],
    ["move", (actor) => moveBranch(actor, organisationId, "tong-hop", "up")],
    [
      "put away",
      (actor) =>
        archiveBranch(actor, organisationId, "tong-hop", { move: "archive", reason: "lập nhầm đơn vị" }),
    ],
    [
      "merge",
      (actor) =>
        mergeBranches(actor, organisationId, {
          branches: [{ code: "tong-hop", version: 1 }],
          lastYear: 2023,
          into: { code: "kinh-te" },
        }),
    ],
  ];

  test.each(deeds)(
    "%s branches: every other role, and another organisation's administrator",
    async (_, deed) => {
      for (const role of roles.filter((each) => each !== "admin"))
        await expect(deed(await person(organisationId, role))).rejects.toMatchObject({ code: "forbidden" });
      const elsewhere = await person(await storeExample(`noi-khac-${offices}`), "admin");
      await expect(deed(elsewhere)).rejects.toMatchObject({ code: "not found" });
    },
  );
});

test("a branch is made under a code of its name, the last in the order, and stands in the trail", async () => {
  expect(await createBranch(admin, organisationId, made)).toEqual({ stored: true });
  expect((await codes()).at(-1)).toBe("chuyen-doi-so");
  const [event] = await readAudit(admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({ action: "create", object: "branch", key: { branch: "chuyen-doi-so" } });
});

test("a branch is changed upon the version that was seen, and never in a year that was handed in", async () => {
  const { version, name, toYear } = await standing("tong-hop");
  const rename = { version, fields: { name: "Chi bộ Tổng hợp – Ngoại vụ", fromYear: 2021, toYear } };
  const { fromYear } = await standing("tong-hop");
  rename.fields.fromYear = fromYear;
  expect(await changeBranch(admin, organisationId, "tong-hop", rename)).toEqual({ stored: true });
  expect(await changeBranch(admin, organisationId, "tong-hop", rename)).toMatchObject({
    stored: false,
    stale: { name: "Chi bộ Tổng hợp – Ngoại vụ", by: admin.name },
  });
  await approve(2022);
  const ends = { version: version + 1, fields: { name, fromYear, toYear: 2021 } };
  expect(await changeBranch(admin, organisationId, "tong-hop", ends)).toMatchObject({
    stored: false,
    years: { why: "locked", years: [2022] },
  });
});

test("a branch with figures is ended, not put away; one without comes and goes with a reason", async () => {
  const away = { move: "archive", reason: "lập nhầm đơn vị" } as const;
  expect(await archiveBranch(admin, organisationId, "tong-hop", away)).toMatchObject({
    moved: false,
    years: { why: "figures" },
  });
  await createBranch(admin, organisationId, made);
  expect(await archiveBranch(admin, organisationId, "chuyen-doi-so", { ...away, reason: " . " })).toEqual({
    moved: false,
    why: "reason",
  });
  expect(await archiveBranch(admin, organisationId, "chuyen-doi-so", away)).toEqual({ moved: true });
  expect(await archiveBranch(admin, organisationId, "chuyen-doi-so", away)).toEqual({
    moved: false,
    why: "other state",
  });
  expect(await codes()).not.toContain("chuyen-doi-so");
  await createBranch(admin, organisationId, { ...made, code: "so-hoa" });
  const back = { move: "restore", reason: "dùng lại" } as const;
  expect(await archiveBranch(admin, organisationId, "chuyen-doi-so", back)).toEqual({
    moved: false,
    why: "name taken",
  });
});

test("two branches merge into a new one: they end, it begins, what was entered for them stays", async () => {
  const before = await readResolution(admin, organisationId);
  const [one, other] = [await standing("tong-hop"), await standing("kinh-te")];
  const merger = {
    branches: [one, other].map(({ code, version }) => ({ code, version })),
    lastYear: 2023,
    into: { name: "Chi bộ Tổng hợp – Kinh tế" },
  };
  expect(await mergeBranches(admin, organisationId, merger)).toEqual({ stored: true });
  const after = await readResolution(admin, organisationId);
  expect(after.branchRatings).toEqual(before.branchRatings);
  expect(after.memberRatings).toEqual(before.memberRatings);
  expect((await standing("tong-hop")).toYear).toBe(2023);
  expect((await standing("tong-hop")).mergedInto?.name).toBe("Chi bộ Tổng hợp – Kinh tế");
  expect(after.branches.at(-1)).toMatchObject({ name: "Chi bộ Tổng hợp – Kinh tế", fromYear: 2024 });
  expect(await mergeBranches(admin, organisationId, merger)).toMatchObject({ stored: false, stale: {} });
});

test("a branch that others went into goes on after them: no two went into each other", async () => {
  const merge = async (code: string, into: string, lastYear: number) => {
    const { version } = await standing(code);
    return mergeBranches(admin, organisationId, {
      branches: [{ code, version }],
      lastYear,
      into: { code: into },
    });
  };
  expect(await merge("tong-hop", "kinh-te", 2024)).toEqual({ stored: true });
  expect(await merge("kinh-te", "tong-hop", 2023)).toMatchObject({ stored: false, why: "heir of another" });
  const { version, name, fromYear } = await standing("tong-hop");
  const longer = { version, fields: { name, fromYear, toYear: 2025 } };
  expect(await changeBranch(admin, organisationId, "tong-hop", longer)).toEqual({ stored: true });
  expect((await standing("tong-hop")).mergedInto).toBeNull();
});

test.each([
  ["into itself", { into: { code: "tong-hop" } }, { why: "into itself" }],
  ["before its figures end", { lastYear: 2021 }, { years: { why: "figures" } }],
  ["in a year in which it is not", { lastYear: 1999 }, { why: "not active" }],
  ["of none", { branches: [] }, { why: "none" }],
])("a merger %s is refused", async (_, change, refusal) => {
  const { version } = await standing("tong-hop");
  const merger = { branches: [{ code: "tong-hop", version }], lastYear: 2023, into: { code: "kinh-te" } };
  expect(await mergeBranches(admin, organisationId, { ...merger, ...change })).toMatchObject({
    stored: false,
    ...refusal,
  });
});

test("a branch changes places with its neighbour, and stays at the ends", async () => {
  const [first = "", second = "", ...others] = await codes();
  expect(await moveBranch(admin, organisationId, first, "up")).toMatchObject({ moved: false, place: 1 });
  expect(await codes()).toEqual([first, second, ...others]);
  expect(await moveBranch(admin, organisationId, first, "down")).toMatchObject({ moved: true, place: 2 });
  expect(await codes()).toEqual([second, first, ...others]);
});

test("of two who make a branch of one name at once, one does", async () => {
  const answers = await Promise.all([1, 2].map(() => createBranch(admin, organisationId, made)));
  expect(answers.filter(({ stored }) => stored)).toHaveLength(1);
});
