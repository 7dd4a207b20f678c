import { createHash } from "node:crypto";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { encodeExact } from "#lib/domain/exact-json.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import { readAudit } from "#lib/store/audit.ts";
import { exportOrganisation } from "#lib/store/export-organisation.ts";
import { exportTerm } from "#lib/store/export-term.ts";
import { freezeReview } from "#lib/store/freeze-review.ts";
import { importResolution } from "#lib/store/import-resolution.ts";
import { importTerm, readImportPlace } from "#lib/store/import-term.ts";
import { moveYear } from "#lib/store/move-year.ts";
import { readReport } from "#lib/store/read-report.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTargets } from "#lib/store/target.ts";
import { database, disconnect } from "#prisma/database.ts";
import { criterion, target } from "#tests/domain/builders.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";
import { exampleResolution, operator, person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
const people = {} as Record<Role, Actor>;
let stranger: Actor;

beforeAll(async () => {
  organisationId = await storeExample();
  for (const role of roles) people[role] = await person(organisationId, role);
  stranger = await person(await storeExample("noi-khac"), "admin");
});

/** The example ten years later, with the branches as they are. */
function later(own: Partial<Resolution> = {}): Resolution {
  const moved = readFile(Buffer.from(moveYears(writeResolutionFile(exampleResolution()))));
  return { ...moved, branches: exampleResolution().branches, ...own };
}

const moveYears = (json: string) => json.replaceAll(/\b202\d\b/g, (year) => String(Number(year) + 10));

const termCode = "2030-2035";
const terms = () => database().term.count({ where: { organisationId } });
const importing = (resolution: Resolution, actor = people.admin) =>
  importTerm(actor, organisationId, resolution);

test("a term that is lacked comes whole, as drafts, with its event", async () => {
  expect(await importing(later())).toEqual({ imported: true });
  const stored = await readResolution(people.admin, organisationId, { code: termCode });
  expect(stored).toEqual({ ...later(), approvedDenominators: [] });
  const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({
    action: "import",
    object: "term",
    key: { organisation: "vp-ubnd", term: termCode },
    after: { targets: later().targets.length, results: later().results.length, reviews: 1 },
  });
  const states = await database().assessedYear.findMany({
    where: { organisationId, year: { gte: 2031 } },
    select: { state: true },
  });
  expect(states.map(({ state }) => state)).toEqual(Array(5).fill("draft"));
});

test("a term that is there is refused, and nothing of it is overwritten", async () => {
  const before = await readResolution(people.admin, organisationId, { code: termCode });
  const again = await importing(later({ targets: [] }));
  expect(again).toMatchObject({ imported: false, faults: [{ path: "term.code", code: "term there" }] });
  expect(await readResolution(people.admin, organisationId, { code: termCode })).toEqual(before);
});

test("of two who bring one term at once, one does", async () => {
  const { term } = later();
  const next = later({ term: { ...term, code: "moi", firstYear: 2041, lastYear: 2042 }, ...bare });
  const answers = await Promise.all([importing(next), importing(next)]);
  expect(answers.filter(({ imported }) => imported)).toHaveLength(1);
});

const bare = {
  ...{ targets: [], results: [], reviews: [], baseFigures: [] },
  ...{ organisationRatings: [], branchRatings: [], memberRatings: [] },
};

test("a new branch is added behind those that are there; one that is put otherwise is refused", async () => {
  const term = { code: "xa", name: "xa", firstYear: 2051, lastYear: 2052 };
  const branch = { code: "chi-bo-moi", name: "Chi bộ mới", fromYear: 2050, toYear: null };
  const { branches } = exampleResolution();
  const [first, ...others] = branches;
  if (first === undefined) throw new Error("the example has branches");
  const renamed = [{ ...first, name: "Tên khác" }, ...others, branch];
  expect(await importing(later({ ...bare, term, branches: renamed }))).toMatchObject({
    imported: false,
    faults: [{ path: "branches[0].name", code: "branch differs" }],
  });
  expect((await readImportPlace(people.admin, organisationId)).branches).toHaveLength(branches.length);
  expect(await importing(later({ ...bare, term, branches: [...branches, branch] }))).toEqual({
    imported: true,
  });
  expect((await readImportPlace(people.admin, organisationId)).branches.at(-1)).toEqual({
    ...branch,
    archived: false,
  });
});

test("whoever imported a term approves none of its years, and those of other terms as before", async () => {
  const both = await person(organisationId, "admin");
  const actor: Actor = {
    ...both,
    memberships: roles.map((role) => ({ organisationId, role })),
  };
  const term = { code: "cua-toi", name: "x", firstYear: 2061, lastYear: 2061 };
  expect(await importing(later({ ...bare, term, branches: [] }), actor)).toEqual({ imported: true });
  const move = (year: number, by: Actor, name: "submit" | "approve") =>
    moveYear(by, organisationId, year, { move: name, note: null, acknowledged: [] });
  for (const year of [2061, 2024]) await move(year, people.staff, "submit");
  expect(await move(2061, actor, "approve")).toEqual({ moved: false, why: "own figures" });
  expect(await move(2024, actor, "approve")).toEqual({ moved: true });
});

test("a branch that would have been active in an approved year is not added", async () => {
  const branch = { code: "cu", name: "Chi bộ cũ", fromYear: 2023, toYear: null };
  const term = { code: "sau", name: "x", firstYear: 2071, lastYear: 2071 };
  expect(await importing(later({ ...bare, term, branches: [branch] }))).toMatchObject({
    imported: false,
    faults: [{ path: "branches[0]", code: "branch in locked year", params: { year: "2024" } }],
  });
});

test("a term's file, taken out and brought in elsewhere, gives the same scorecard", async () => {
  const elsewhere = await storeExample("khac-nua");
  const admin = await person(elsewhere, "admin");
  const file = writeResolutionFile(await exportTerm(people.admin, organisationId, termCode));
  const read = readResolutionFile(Buffer.from(file));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  const { resolution } = read;
  const here = { ...resolution, organisation: { ...resolution.organisation, code: "khac-nua" } };
  // The organisation this came from has one branch more by now.
  expect(await importTerm(admin, elsewhere, here)).toEqual({ imported: true });
  expect(writeResolutionFile(await exportTerm(admin, elsewhere, termCode))).toBe(
    file.replace('"vp-ubnd"', '"khac-nua"'),
  );
  const scorecard = (whole: Resolution) =>
    whole.reviews.map((review) => buildScorecard({ ...whole, approvedDenominators: [] }, review));
  expect(scorecard(await readResolution(admin, elsewhere, { code: termCode }))).toEqual(scorecard(here));
});

test("a target that nobody looked through waits to be, where its term is brought in", async () => {
  const elsewhere = await storeExample("cho-ra-lai");
  const admin = await person(elsewhere, "admin");
  const unsure = { P3: { P3a: [{ field: "horizon", note: "total assumed", said: "" } as const] } };
  const organisation = { ...later().organisation, code: "cho-ra-lai" };
  expect(await importTerm(admin, elsewhere, later({ organisation, unsure }))).toEqual({
    imported: true,
  });
  const { code } = later().term;
  const { targets } = await listTargets(admin, elsewhere, { term: code });
  expect(targets.filter(({ isUnsure }) => isUnsure).map((target) => target.code)).toEqual(["P3"]);
  expect((await exportTerm(admin, elsewhere, code)).unsure).toEqual(unsure);
});

test("figures of an archived branch stay behind, and the file reads", async () => {
  const [branch] = exampleResolution().branches;
  const set = (archivedAt: Date | null) =>
    database().branch.updateMany({
      where: { organisationId, code: branch?.code ?? "" },
      data: { archivedAt },
    });
  await set(new Date());
  const file = writeResolutionFile(await exportTerm(people.admin, organisationId, "2020-2025"));
  await set(null);
  expect(readResolutionFile(Buffer.from(file))).not.toHaveProperty("faults");
  expect(file).not.toContain(`"${branch?.code}"`);
});

const deeds = {
  "import a term": (actor: Actor) => importTerm(actor, organisationId, later()),
  "read what a term is brought into": (actor: Actor) => readImportPlace(actor, organisationId),
  "export everything": (actor: Actor) => exportOrganisation(actor, organisationId),
  "export a term": (actor: Actor) => exportTerm(actor, organisationId, termCode),
};

describe.each(Object.entries(deeds))("to %s", (_, run) => {
  test.each(roles)("as %s", async (role) => {
    const before = await terms();
    if (role === "admin") await expect(run(people.admin)).resolves.toBeDefined();
    else await expect(run(people[role])).rejects.toMatchObject({ code: "forbidden" });
    expect(await terms()).toBe(before);
  });

  test("as another organisation's admin: not there", () =>
    expect(run(stranger)).rejects.toMatchObject({ code: "not found" }));
});

test("a term that is not there cannot be exported", () =>
  expect(exportTerm(people.admin, organisationId, "khong-co")).rejects.toMatchObject({ code: "not found" }));

test("everything of an organisation leaves as it stands, frozen versions to the letter, its trail from the first event", async () => {
  const { seen } = await readReport(people.committee, organisationId, {
    review: "mid-term",
    term: "2020-2025",
  });
  const address = { review: "mid-term", term: "2020-2025" };
  await freezeReview(people.committee, organisationId, address, { basis: "computed", seen });
  const { terms: all, versions, audit } = await exportOrganisation(people.admin, organisationId);
  expect(all.map(({ term }) => term.code).slice(0, 2)).toEqual(["2020-2025", termCode]);
  expect(versions).toMatchObject([{ ...address, version: 1, previousHash: null }]);
  const [version] = versions;
  expect(
    createHash("sha256")
      .update(version?.text ?? "")
      .digest("hex"),
  ).toBe(version?.hash);
  expect(audit[0]).toMatchObject({ action: "import", object: "term" });
  expect(audit.every((event) => event.organisationId === organisationId)).toBe(true);
  const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({ action: "export", object: "organisation", key: { organisation: "vp-ubnd" } });
});

test("everything that leaves, brought into an empty system, gives the same scorecards to the byte", async () => {
  const { terms: all } = await exportOrganisation(people.admin, organisationId);
  const files = all.map((each) => Buffer.from(writeResolutionFile(each)));
  const scorecards = async (id: string) => {
    const actor: Actor = { ...operator, memberships: [{ organisationId: id, role: "viewer" }] };
    const cards = [];
    for (const { term } of all) {
      const resolution = await readResolution(actor, id, { code: term.code });
      cards.push(...resolution.reviews.map((review) => buildScorecard(resolution, review)));
    }
    return canonicalJson(encodeExact(cards));
  };
  const before = await scorecards(organisationId);
  await inAnEmptyDatabase(async () => {
    const [first, ...others] = files.map(readFile);
    if (first === undefined) throw new Error("nothing left");
    const { organisationId: id } = await importResolution(operator, first, { example: false });
    const admin: Actor = { ...operator, memberships: [{ organisationId: id, role: "admin" }] };
    for (const other of others) expect(await importTerm(admin, id, other)).toMatchObject({ imported: true });
    expect(await scorecards(id)).toBe(before);
  });
});

function readFile(bytes: Buffer): Resolution {
  const read = readResolutionFile(bytes);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.resolution;
}

/** Does something on a database of its own, migrated and empty. */
async function inAnEmptyDatabase(work: () => Promise<void>): Promise<void> {
  const { DATABASE_URL: own } = process.env;
  const { name, address } = await createDatabase(inject("postgres"));
  await disconnect();
  process.env.DATABASE_URL = address;
  try {
    await work();
  } finally {
    await disconnect();
    process.env.DATABASE_URL = own;
    await dropDatabase(inject("postgres"), name);
  }
}

test("a term of more results than one statement takes comes whole", async () => {
  const branches = Array.from({ length: 45 }, (_, index) => ({
    ...{ code: `nhieu-${index}`, name: `Chi bộ ${index}`, fromYear: 2081, toYear: null },
  }));
  const criteria = [1, 2, 3, 4, 5].map((index) =>
    criterion({ code: `N${index}`, subject: "each branch", thresholds: [{ from: 2081, value: "1" }] }),
  );
  const term = { code: "nhieu", name: "nhieu", firstYear: 2081, lastYear: 2100 };
  const results = criteria.flatMap(({ code }) =>
    branches.flatMap((branch) =>
      yearsOf(term).map((year) => ({ criterion: code, year, branch: branch.code, value: "1.5" })),
    ),
  );
  const many = later({ ...bare, term, branches, results, targets: [target(criteria, { code: "N" })] });
  expect(results.length).toBeGreaterThan(4000);
  expect(await importing(many)).toEqual({ imported: true });
  const stored = await database().result.aggregate({
    where: { criterion: { term: { organisationId, code: "nhieu" } } },
    _count: true,
    _sum: { value: true },
  });
  expect([stored._count, String(stored._sum.value)]).toEqual([4500, "6750"]);
});
