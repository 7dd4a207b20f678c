import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import { frozenReport } from "#lib/domain/frozen-review.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import { readAudit } from "#lib/store/audit.ts";
import { findFrozen } from "#lib/store/find-frozen.ts";
import { recordFormalities } from "#lib/store/formalities.ts";
import { freezeReview } from "#lib/store/freeze-review.ts";
import { isFrozen } from "#lib/store/is-frozen.ts";
import { readLatestFrozen } from "#lib/store/latest-frozen.ts";
import { readReport } from "#lib/store/read-report.ts";
import { readFrozenReport, readFrozenText, readVersions } from "#lib/store/review-versions.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const review = { term: "2020-2025", review: "mid-term" };
let organisationId: string;
const users = {} as Record<Role, Actor>;
let people: Record<Role, Actor>;
let strangers: Record<Role, Actor>;

/** The same four people, each with one role in an organisation. */
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

const seenNow = async () => (await readReport(people.viewer, organisationId, review)).seen;

const freeze = async (basis: Basis = "computed", actor = people.committee) =>
  freezeReview(actor, organisationId, review, { basis, seen: await seenNow() });

/** P3a of a year: what is entered there changes what stands. */
async function enter(value: string, year = 2022) {
  const cell = await database().result.findFirst({
    where: { year, branchId: null, criterion: { code: "P3a", term: { organisationId } } },
  });
  const change = { criterion: "P3a", branch: null, version: cell?.version ?? 0, result: { value } };
  expect(await recordResults(people.staff, organisationId, year, [change])).toEqual({ stored: true });
}

const rows = () =>
  database().reviewVersion.findMany({
    where: { review: { term: { organisationId } } },
    orderBy: { version: "asc" },
  });

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("a frozen version", () => {
  test("holds the whole report, its hash, who and when, and stands in the audit trail", async () => {
    const standing = await readReport(people.viewer, organisationId, review);
    expect(await freeze("concluded")).toMatchObject({ frozen: true, version: 1 });
    const [row] = await rows();
    expect(row?.hash).toBe(sha256(row?.text ?? ""));
    const { report, mark } = await readFrozenReport(people.viewer, organisationId, { ...review, version: 1 });
    expect(report).toEqual(standing.reports.concluded);
    expect(mark).toMatchObject({ version: 1, hash: row?.hash, by: people.committee.name, formalities: {} });
    expect(JSON.parse(row?.text ?? "")).toMatchObject({
      ...{
        format: "frozen-review/1",
        organisation: `vp-${organisations}`,
        term: "2020-2025",
        review: "mid-term",
      },
      ...{ version: 1, previous: null, frozenBy: people.committee.name, frozenAt: mark.at },
    });
    const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
    expect(event).toMatchObject({
      ...{ action: "freeze", object: "review", key: { review: "mid-term", version: 1 } },
      after: { basis: "concluded", hash: mark.hash },
    });
  });

  test("stays as it was when a figure changes; the next version follows it", async () => {
    await freeze();
    const before = await readFrozenText(people.viewer, organisationId, { ...review, version: 1 });
    await enter("5");
    expect(await freeze()).toMatchObject({ frozen: true, version: 2 });
    const [first, second] = await rows();
    expect(first?.text).toBe(before);
    expect(second?.previousHash).toBe(first?.hash);
    expect(JSON.parse(second?.text ?? "").previous).toBe(first?.hash);
    const { versions, broken } = await readVersions(people.viewer, organisationId, review);
    expect(versions.map(({ mark }) => mark.version)).toEqual([2, 1]);
    expect(broken).toBeNull();
  });

  test("is the newest one that the scorecard's head names, on its basis", async () => {
    expect(await readLatestFrozen(people.viewer, organisationId, review)).toBeNull();
    await freeze("concluded");
    expect(await readLatestFrozen(people.viewer, organisationId, review)).toMatchObject({
      ...{ version: 1, basis: "concluded" },
    });
    await enter("5");
    await freeze();
    const latest = await readLatestFrozen(people.viewer, organisationId, review);
    const [, second] = await rows();
    expect(latest).toEqual({ version: 2, basis: "computed", at: second?.frozenAt });
    await tamper(2, () => "no version at all", true);
    expect(await readLatestFrozen(people.viewer, organisationId, review)).toMatchObject({ basis: null });
  });

  test("says which years were not approved", async () => {
    await database().assessedYear.update({
      where: { organisationId_year: { organisationId, year: 2021 } },
      data: { state: "approved" },
    });
    await freeze();
    const { report } = await readFrozenReport(people.viewer, organisationId, { ...review, version: 1 });
    expect(report.unapprovedYears).toEqual([2022, 2023]);
  });

  test("makes its review a frozen one", async () => {
    const { reviewId } = await readReport(people.viewer, organisationId, review);
    expect(await isFrozen(database(), reviewId)).toBe(false);
    await freeze();
    expect(await isFrozen(database(), reviewId)).toBe(true);
  });
});

describe("freezing", () => {
  test("is refused where nothing changed since the last version, however often it is asked", async () => {
    await freeze();
    expect(await freeze()).toEqual({ frozen: false, why: "nothing new", version: 1 });
    expect(await freeze("concluded")).toMatchObject({ frozen: true, version: 2 });
  });

  test("is refused where what stands is not what was seen, and says who changed something", async () => {
    const seen = await seenNow();
    await enter("5");
    const asked = freezeReview(people.committee, organisationId, review, { basis: "computed", seen });
    expect(await asked).toMatchObject({ frozen: false, why: "changed", by: people.staff.name });
    expect(await rows()).toEqual([]);
  });

  test("by two at once on two bases makes versions 1 and 2, chained", async () => {
    const other = await person(organisationId, "committee");
    const answers = await Promise.all([freeze("computed"), freeze("concluded", other)]);
    expect(answers.map((answer) => answer.frozen && answer.version).toSorted()).toEqual([1, 2]);
    const [first, second] = await rows();
    expect([first?.previousHash, second?.previousHash]).toEqual([null, first?.hash]);
    expect((await readVersions(people.viewer, organisationId, review)).broken).toBeNull();
  });

  test("by two at once on one basis makes one version", async () => {
    const answers = await Promise.all([freeze(), freeze(), freeze()]);
    expect(answers.filter(({ frozen }) => frozen)).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  test.each(roles)("by %s is as the table of permissions says", async (role) => {
    if (role === "committee") expect(await freeze("computed", people[role])).toMatchObject({ frozen: true });
    else await expect(freeze("computed", people[role])).rejects.toMatchObject({ code: "forbidden" });
    await expect(freeze("computed", strangers[role])).rejects.toMatchObject({ code: "not found" });
  });

  test.each([{ review: "khong-co" }, { ...review, term: "1990-1995" }])(
    "of %j finds nothing",
    async (address) => {
      const asked = freezeReview(people.committee, organisationId, address, { basis: "computed", seen: "" });
      await expect(asked).rejects.toMatchObject({ code: "not found" });
    },
  );
});

describe("the database", () => {
  test.each([
    ["changed", "UPDATE review_version SET frozen_by = 'ai đó'"],
    ["taken away", "DELETE FROM review_version"],
    ["emptied", "TRUNCATE review_version CASCADE"],
  ])("refuses that what was frozen is %s", async (_, statement) => {
    await freeze();
    await expect(database().$executeRawUnsafe(statement)).rejects.toThrow("only ever added to");
  });

  test.each([
    ["leaves a gap", { version: 3 }],
    ["does not follow the one before it", { previous: "f".repeat(64) }],
    ["has the hash of another text", { hash: "e".repeat(64) }],
  ])("refuses a version that %s", async (_, wrong) => {
    await freeze();
    const [first] = await rows();
    const { version, previous, hash } = { version: 2, previous: first?.hash, hash: sha256("{}"), ...wrong };
    const insert = database().$executeRaw`INSERT INTO review_version
      (review_id, version, text, hash, previous_hash, frozen_at, frozen_by)
      VALUES (${first?.reviewId}::uuid, ${version}, '{}', ${hash}, ${previous}, now(), 'ai đó')`;
    await expect(insert).rejects.toThrow("version");
  });
});

/** What somebody with the database's own password could do. */
async function tamper(version: number, change: (text: string) => string, withHash: boolean) {
  const row = (await rows()).find((each) => each.version === version);
  const text = change(row?.text ?? "");
  await database().$transaction([
    database().$executeRaw`ALTER TABLE review_version DISABLE TRIGGER USER`,
    database()
      .$executeRaw`UPDATE review_version SET text = ${text}, hash = ${withHash ? sha256(text) : row?.hash}
      WHERE review_id = ${row?.reviewId}::uuid AND version = ${version}`,
    database().$executeRaw`ALTER TABLE review_version ENABLE TRIGGER USER`,
    database().$executeRaw`ALTER TABLE review_version ENABLE ALWAYS TRIGGER append_only`,
  ]);
}

describe("what was tampered with", () => {
  const better = (text: string) => text.replaceAll('"verdict":"missed"', '"verdict":"met"');

  test("in a text alone is found by its hash, and no document is drawn from it", async () => {
    await freeze();
    await tamper(1, better, false);
    expect((await readVersions(people.viewer, organisationId, review)).broken).toBe(1);
    await expect(readFrozenReport(people.viewer, organisationId, { ...review, version: 1 })).rejects.toThrow(
      "not what was frozen",
    );
  });

  test("into something that is no version at all is told, and nothing of it is shown", async () => {
    await freeze();
    await tamper(1, () => "garbage", true);
    const { versions, broken } = await readVersions(people.viewer, organisationId, review);
    expect([versions[0]?.report, broken]).toEqual([null, 1]);
    expect(await findFrozen(people.viewer, { hash: sha256("garbage") })).toMatchObject({
      report: null,
      broken: 1,
    });
  });

  test("in who froze it, beside the text, is found", async () => {
    await freeze();
    await database().$transaction([
      database().$executeRaw`ALTER TABLE review_version DISABLE TRIGGER USER`,
      database().$executeRaw`UPDATE review_version SET frozen_by = 'Người khác'`,
      database().$executeRaw`ALTER TABLE review_version ENABLE TRIGGER USER`,
      database().$executeRaw`ALTER TABLE review_version ENABLE ALWAYS TRIGGER append_only`,
    ]);
    expect((await readVersions(people.viewer, organisationId, review)).broken).toBe(1);
  });

  test("with its hash is found by the version after it, and the printed hash is unknown", async () => {
    const first = await freeze();
    await enter("5");
    const second = await freeze();
    await tamper(1, better, true);
    const hashOf = (answer: typeof first) => (answer.frozen ? answer.hash : "");
    expect((await findFrozen(people.viewer, { hash: hashOf(second) }))?.broken).toBe(2);
    expect(await findFrozen(people.viewer, { hash: hashOf(first) })).toBeNull();
  });
});

describe("verifying", () => {
  test("finds a version by its hash and by its text, recomputed", async () => {
    const frozen = await freeze();
    const text = await readFrozenText(people.staff, organisationId, { ...review, version: 1 });
    const hash = frozen.frozen ? frozen.hash : "";
    for (const held of [{ hash }, { text }])
      expect(await findFrozen(people.viewer, held)).toMatchObject({
        mark: { version: 1, hash },
        latest: 1,
        broken: null,
      });
    expect(await findFrozen(people.viewer, { text: `${text} ` })).toBeNull();
  });

  test("answers nothing of what one may not see, as if it were unknown", async () => {
    const frozen = await freeze();
    const hash = frozen.frozen ? frozen.hash : "";
    for (const stranger of Object.values(strangers)) expect(await findFrozen(stranger, { hash })).toBeNull();
    expect(await findFrozen(people.viewer, { hash: "0".repeat(64) })).toBeNull();
  });

  test.each(roles)("%s of another organisation reads no version either", async (role) => {
    await freeze();
    const address = { ...review, version: 1 };
    const asked = [
      readVersions(strangers[role], organisationId, review),
      readLatestFrozen(strangers[role], organisationId, review),
      readReport(strangers[role], organisationId, review),
      readFrozenReport(strangers[role], organisationId, address),
      readFrozenText(strangers[role], organisationId, address),
    ];
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: "not found" });
  });

  test("a version that is not there is not found", async () => {
    const asked = readFrozenReport(people.viewer, organisationId, { ...review, version: 1 });
    await expect(asked).rejects.toMatchObject({ code: "not found" });
  });
});

describe("number, date and signatory", () => {
  const formalities = { number: "15-BC/ĐU", on: "2023-05-05", signatory: "Nguyễn Văn A" };
  const record = (upon: number, actor = people.committee, own: object = formalities) =>
    recordFormalities(actor, organisationId, review, { version: 1, upon, formalities: own });

  beforeEach(() => freeze());

  test("are entered after freezing, change nothing of it, and stand in the audit trail", async () => {
    const before = await rows();
    expect(await record(0)).toEqual({ recorded: true });
    expect(await record(1, people.committee, { number: "16-BC/ĐU" })).toEqual({ recorded: true });
    expect(await rows()).toEqual(before);
    const { mark } = await readFrozenReport(people.viewer, organisationId, { ...review, version: 1 });
    expect(mark.formalities).toEqual({ number: "16-BC/ĐU" });
    const [changed, entered] = await readAudit(people.admin, organisationId, { limit: 2 });
    expect(entered).toMatchObject({
      action: "enter",
      object: "formalities",
      key: { review: "mid-term", version: 1 },
    });
    expect(changed).toMatchObject({
      before: { number: "15-BC/ĐU", dated_on: "2023-05-05", signatory: "Nguyễn Văn A" },
      after: { number: "16-BC/ĐU" },
    });
  });

  test("are not overwritten by a form that is out of date", async () => {
    await record(0);
    const other = await person(organisationId, "committee");
    expect(await record(0, other, {})).toMatchObject({ recorded: false, by: people.committee.name });
    const answers = await Promise.all([record(1), record(1, other)]);
    expect(answers.filter(({ recorded }) => recorded)).toHaveLength(1);
  });

  test.each(roles)("are entered by %s as the table of permissions says", async (role) => {
    if (role === "committee") expect(await record(0, people[role])).toEqual({ recorded: true });
    else await expect(record(0, people[role])).rejects.toMatchObject({ code: "forbidden" });
    await expect(record(0, strangers[role])).rejects.toMatchObject({ code: "not found" });
  });

  test("of a version that is not there are not recorded", async () => {
    const asked = recordFormalities(people.committee, organisationId, review, {
      version: 2,
      upon: 0,
      formalities,
    });
    await expect(asked).rejects.toMatchObject({ code: "not found" });
  });
});

test("the report of a version is that of its day", async () => {
  await freeze();
  const [row] = await rows();
  await enter("0");
  await enter("0", 2021);
  const now = (await readReport(people.viewer, organisationId, review)).reports.computed;
  const frozen = frozenReport(row?.text ?? "");
  const verdictOf = (report: typeof now) =>
    report.scorecard.rows.find(({ target }) => target.code === "P3")?.verdict;
  expect([verdictOf(frozen), verdictOf(now)]).toEqual(["exceeded", "behind"]);
});
