import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, may, type Role, roles } from "#lib/domain/access.ts";
import { database } from "#prisma/database.ts";
import { ask, put, signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

const states = ["draft", "submitted", "approved"] as const;
/** A year of the example in each state. */
const years = { draft: 2022, submitted: 2023, approved: 2021 };

const cells = [
  ["results/P1a/YEAR", { percent: "90" }],
  ["results/P4b/YEAR?branch=kinh-te", { value: "2" }],
  ["ratings/organisation/YEAR", { rating: "good" }],
  ["ratings/branches/kinh-te/YEAR", { rating: "good" }],
  ["ratings/members/kinh-te/YEAR", { excellent: 1, good: 2 }],
  ["base-figures/YEAR", { members: 65 }],
] as const;

const readings = [
  "results/2022",
  "results/P1a/2022/history",
  "results/P4b/2022/history?branch=kinh-te",
  "results/P4b/2022/attachments?branch=kinh-te",
  "ratings/2022",
  "base-figures/2022",
  "scorecard",
];

type Person = { actor: Actor | null; headers: Record<string, string> };
const people = new Map<string, Person>();
let organisationId: string;

beforeAll(async () => {
  organisationId = await storeExample();
  const elsewhere = await storeExample("noi-khac");
  for (const state of states) {
    const where = { organisationId_year: { organisationId, year: years[state] } };
    await database().assessedYear.update({ where, data: { state } });
  }
  const enter = async (name: string, organisation: string, role: Role) => {
    const actor = await person(organisation, role);
    people.set(name, { actor, headers: await signedIn(actor.userId) });
  };
  for (const role of roles) {
    await enter(role, organisationId, role);
    await enter(`${role} elsewhere`, elsewhere, role);
  }
  people.set("nobody", { actor: null, headers: {} });
});

const strangers = [...roles.map((role) => `${role} elsewhere`), "nobody"];
const names = [...roles, ...strangers];

/** The version of a cell, which whoever saves upon another one learns; of a closed year nobody does. */
async function versionOf(path: string, result: object, year: number): Promise<number> {
  const at = `vp-ubnd/${path.replace("YEAR", String(year))}`;
  const refused = await put(at, people.get("staff")?.headers ?? {}, { version: 999, result });
  return (await refused.json()).theirs?.version ?? 0;
}

/** What the table of lib/domain/access.ts makes of a request. */
function expected({ actor }: Person, entering: boolean, state: (typeof states)[number]): number {
  if (actor === null) return 401;
  if (!may(actor, "see", organisationId)) return 404;
  if (!entering) return 200;
  if (!may(actor, "enter figures", organisationId)) return 403;
  return state === "draft" ? 200 : 423;
}

describe.each(names)("%s", (name) => {
  const who = () => people.get(name) ?? { actor: null, headers: {} };

  test.each(cells.flatMap(([path, result]) => states.map((state) => [path, state, result] as const)))(
    "saving %s of a year in state %s",
    async (path, state, result) => {
      const version = await versionOf(path, result, years[state]);
      const events = await database().auditEvent.count();
      const at = `vp-ubnd/${path.replace("YEAR", String(years[state]))}`;
      const { status } = await put(at, who().headers, { version, result });
      expect(status).toBe(expected(who(), true, state));
      expect(await database().auditEvent.count()).toBe(status === 200 ? events + 1 : events);
    },
  );

  test.each(readings)("reading %s", async (path) => {
    const { status } = await ask("GET", `vp-ubnd/${path}`, { headers: who().headers });
    expect(status).toBe(expected(who(), false, "draft"));
  });
});

test.each(strangers)("%s cannot tell what is not theirs from what is not there", async (name) => {
  const headers = people.get(name)?.headers ?? {};
  for (const path of readings) {
    const theirs = await ask("GET", `vp-ubnd/${path}`, { headers });
    const nobodys = await ask("GET", `khong-co/${path}`, { headers });
    expect(await theirs.text()).toBe(await nobodys.text());
    expect(theirs.status).toBe(nobodys.status);
  }
});

test("a page of another site is refused", async () => {
  const headers = { ...people.get("staff")?.headers, origin: "http://xau.example" };
  const answer = await put("vp-ubnd/results/P1a/2022", headers, { version: 1, result: null });
  expect(answer.status).toBe(403);
  expect((await answer.json()).error.code).toBe("foreign");
});

test("an edit of somebody else is never taken", async () => {
  const headers = { ...people.get("staff")?.headers, "x-user": people.get("admin")?.actor?.userId ?? "" };
  const answer = await put("vp-ubnd/results/P1a/2022", headers, { version: 1, result: null });
  expect(answer.status).toBe(401);
  expect((await answer.json()).error.code).toBe("other user");
});

test("refusals come in the person's language", async () => {
  const own = people.get("viewer")?.headers ?? {};
  const inEnglish = { ...own, cookie: `${own.cookie}; locale=en` };
  const say = async (headers: Record<string, string>) =>
    (await (await ask("GET", "khong-co/results/2022", { headers })).json()).error.message;
  expect(await say(own)).toBe("Không có nội dung này, hoặc bạn không có quyền xem.");
  expect(await say(inEnglish)).toBe("There is nothing here, or you may not see it.");
});
