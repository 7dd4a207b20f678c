import { beforeAll, expect, test } from "vitest";
import { type Actor, may, type Role, roles } from "#lib/domain/access.ts";
import { database } from "#prisma/database.ts";
import { aKey, put, signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

const cell = "vp-ubnd/reviews/mid-term/partial-results/P3a";
let organisationId: string;
const people = new Map<string, { actor: Actor; headers: Record<string, string> }>();
const headersOf = (name: string) => people.get(name)?.headers ?? {};

beforeAll(async () => {
  organisationId = await storeExample();
  const elsewhere = await storeExample("noi-khac");
  const enter = async (name: string, at: string, role: Role) => {
    const actor = await person(at, role);
    people.set(name, { actor, headers: await signedIn(actor.userId) });
  };
  for (const role of roles) await enter(role, organisationId, role);
  await enter("stranger", elsewhere, "staff");
});

const stored = () =>
  database().partialResult.findFirstOrThrow({
    where: { criterion: { code: "P3a" }, review: { term: { organisationId } } },
  });

test("a figure of the partial year is stored once, with the criterion's verdict at the review", async () => {
  const { version } = await stored();
  const key = aKey();
  const body = { version, result: { value: "0", evidence: "12-QĐ/ĐU" } };
  const answer = await put(cell, headersOf("staff"), body, key);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ version: version + 1, result: body.result, verdict: "met" });
  const replay = await put(cell, headersOf("staff"), body, key);
  expect((await replay.json()).version).toBe(version + 1);
  expect((await put(cell, headersOf("staff"), { ...body, result: { value: "7" } }, key)).status).toBe(422);
  const event = await database().auditEvent.findFirst({ orderBy: { id: "desc" } });
  expect(event).toMatchObject({
    object: "partial result",
    year: 2023,
    key: { review: "mid-term", criterion: "P3a" },
    before: { value: "1" },
    after: { value: "0", evidence: "12-QĐ/ĐU" },
  });
});

test("upon an older version both values are told", async () => {
  const answer = await put(cell, headersOf("staff"), { version: 0, result: { value: "5" } });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ mine: { version: 0 }, theirs: { result: { value: "0" } } });
});

test.each([...roles, "stranger"])("%s may as the table of permissions says", async (name) => {
  const actor = people.get(name)?.actor;
  const { version } = await stored();
  const answer = await put(cell, headersOf(name), { version, result: { value: "1" } });
  const allowed = actor !== undefined && may(actor, "enter figures", organisationId);
  expect(answer.status).toBe(allowed ? 200 : name === "stranger" ? 404 : 403);
});

test.each([
  ["a mark not applicable", cell, { notApplicable: "chưa" }, 422],
  ["a share of a quantity", cell, { percent: "90" }, 422],
  ["a derived criterion", "vp-ubnd/reviews/mid-term/partial-results/P5a", { percent: "90" }, 404],
  ["a criterion per branch without its branch", `${cell.slice(0, -3)}P4b`, { value: "1" }, 404],
  ["a branch of none", `${cell}?branch=kinh-te`, { value: "1" }, 404],
  ["a review that is not there", "vp-ubnd/reviews/khong-co/partial-results/P3a", { value: "1" }, 404],
  ["a review with a NUL", "vp-ubnd/reviews/%00/partial-results/P3a", { value: "1" }, 404],
  ["a criterion with a NUL", `${cell}%00`, { value: "1" }, 404],
  ["a branch with a NUL", `${cell}?branch=%00`, { value: "1" }, 404],
])("%s stores nothing", async (_, path, result, status) => {
  const events = await database().auditEvent.count();
  expect((await put(path, headersOf("staff"), { version: 0, result })).status).toBe(status);
  expect(await database().auditEvent.count()).toBe(events);
});

test("an archived review takes nothing more", async () => {
  const { version, reviewId } = await stored();
  await database().review.update({ where: { id: reviewId }, data: { archivedAt: new Date() } });
  const answer = await put(cell, headersOf("staff"), { version, result: { value: "1" } });
  expect(answer.status).toBe(404);
});
