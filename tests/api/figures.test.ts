import { beforeAll, describe, expect, test } from "vitest";
import { ask, put, signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

let mine: Record<string, string>;
beforeAll(async () => {
  const organisationId = await storeExample();
  mine = await signedIn((await person(organisationId, "staff")).userId);
});

const read = async (path: string) => (await ask("GET", path, { headers: mine })).json();

const kinds = [
  ["ratings/organisation/2023", { rating: "excellent", note: "dự kiến" }],
  ["ratings/branches/kinh-te/2023", { rating: "good" }],
  [
    "ratings/members/kinh-te/2023",
    { excellent: 2, good: 9, completed: 1, notCompleted: 0, exempt: 0, unrated: 0 },
  ],
  ["base-figures/2023", { members: 66, staff: 75 }],
] as const;

describe.each(kinds)("%s", (path, result) => {
  test("is saved, changed and cleared, each upon the version before", async () => {
    const at = `vp-ubnd/${path}`;
    const first = await put(at, mine, { version: 0, result });
    expect(await first.json()).toEqual({ version: 1, result, verdict: null });
    const stale = await put(at, mine, { version: 0, result });
    expect(await stale.json()).toMatchObject({ theirs: { version: 1, result } });
    const cleared = await put(at, mine, { version: 1, result: null });
    expect(await cleared.json()).toEqual({ version: 2, result: null, verdict: null });
  });
});

test("the grades of a year name every active branch", async () => {
  const { organisation, branches, members } = await read("vp-ubnd/ratings/2022");
  expect(organisation.result).toMatchObject({ rating: "good" });
  expect(branches).toHaveLength(5);
  expect(members).toHaveLength(5);
  expect(members[0]).toMatchObject({ branch: expect.any(String), version: 1 });
});

test("base figures never entered stand at version 0", async () => {
  expect(await read("vp-ubnd/base-figures/2025")).toEqual({
    year: 2025,
    state: "draft",
    cells: [{ version: 0, result: null, by: null, at: null }],
  });
});

test.each([
  ["ratings/organisation/2022", { rating: "tốt" }, "result.rating"],
  ["ratings/organisation/2022", {}, "result.rating"],
  ["ratings/members/kinh-te/2022", { good: -1 }, "result.good"],
  ["ratings/members/kinh-te/2022", { good: 1.5 }, "result.good"],
  ["base-figures/2022", { staff: "75 người" }, "result.staff"],
  ["base-figures/2022", { staff: 3_000_000_000 }, "result.staff"],
])("%s: %o is refused", async (path, result, fault) => {
  const answer = await put(`vp-ubnd/${path}`, mine, { version: 1, result });
  expect(answer.status).toBe(422);
  expect((await answer.json()).error.faults[0].path).toBe(fault);
});

test.each(["ratings/branches/khong-co/2022", "ratings/members/khong-co/2022", "ratings/organisation/2019"])(
  "%s is not there",
  async (path) => {
    expect((await put(`vp-ubnd/${path}`, mine, { version: 0, result: null })).status).toBe(404);
  },
);

test("the scorecard is the one of the rules' example", async () => {
  const { review, tally } = await read("vp-ubnd/scorecard");
  expect(review).toBe("mid-term");
  expect(tally.party).toMatchObject({ exceeded: 2, met: 2, missed: 1 });
  expect((await ask("GET", "vp-ubnd/scorecard?review=x", { headers: mine })).status).toBe(404);
});
