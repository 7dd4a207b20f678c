import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import { openResult } from "#lib/store/open-result.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { database } from "#prisma/database.ts";
import { aKey, ask, put, signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
let staff: Actor;
let mine: Record<string, string>;
beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
  mine = await signedIn(staff.userId);
});

type Cell = { criterion: string; branch: string | null; version: number; result: unknown };

const cellsOf = async (year: number): Promise<Cell[]> =>
  (await (await ask("GET", `vp-ubnd/results/${year}`, { headers: mine })).json()).cells;

const versionOf = async (criterion: string, year = 2022, branch: string | null = null) =>
  (await cellsOf(year)).find((cell) => cell.criterion === criterion && cell.branch === branch)?.version ?? -1;

/** How many statements wait for a row that another one holds. */
async function waiting(): Promise<number> {
  const [row] = await database().$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.waiting ?? -1;
}

const audits = () => database().auditEvent.count({ where: { organisationId } });

describe("a saved result", () => {
  test("is the next version, and the criterion is judged with it", async () => {
    const version = await versionOf("P1a");
    const answer = await put("vp-ubnd/results/P1a/2022", mine, {
      version,
      result: { numerator: 64, denominator: "65", note: "một đồng chí ốm" },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      version: version + 1,
      result: { numerator: "64", denominator: "65", note: "một đồng chí ốm" },
      verdict: "missed",
    });
  });

  test("of a branch is that branch's", async () => {
    const path = "vp-ubnd/results/P4b/2022?branch=kinh-te";
    const version = await versionOf("P4b", 2022, "kinh-te");
    const answer = await put(path, mine, { version, result: { value: "1" } });
    expect(await answer.json()).toMatchObject({ version: version + 1, verdict: "missed" });
    expect(await versionOf("P4b", 2022, "noi-chinh")).not.toBe(-1);
  });

  test("is cleared by null", async () => {
    const version = await versionOf("G4a");
    const answer = await put("vp-ubnd/results/G4a/2022", mine, { version, result: null });
    expect(await answer.json()).toEqual({ version: version + 1, result: null, verdict: "no data" });
  });

  test("keeps every digit", async () => {
    const value = "123456789012345.123456789";
    const answer = await put("vp-ubnd/results/P3a/2024", mine, { version: 0, result: { value } });
    expect((await answer.json()).result).toEqual({ value });
    expect((await cellsOf(2024)).find(({ criterion }) => criterion === "P3a")?.result).toEqual({ value });
  });
});

test.each<[string, number, (userId: string) => Promise<unknown>]>([
  [
    ...(["whose role was withdrawn", 403] as const),
    (userId) => database().membership.updateMany({ where: { userId }, data: { role: "viewer" } }),
  ],
  [
    ...(["whose session was ended", 401] as const),
    (userId) => database().session.deleteMany({ where: { userId } }),
  ],
])("what somebody sends %s while it came is not stored", async (_, status, withdraw) => {
  const { userId } = await person(organisationId, "staff");
  const [headers, before] = [await signedIn(userId), await audits()];
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        controller.enqueue(Buffer.from(JSON.stringify({ version: 0, result: { value: "1" } })));
        await withdraw(userId ?? "");
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const sent = { headers: { ...headers, "idempotency-key": aKey() }, body };
  expect((await ask("PUT", "vp-ubnd/results/P3a/2025", sent)).status).toBe(status);
  expect(await audits()).toBe(before);
});

describe("a result that changes nothing", () => {
  test("is answered with the version that stands, and leaves no trace", async () => {
    const path = "vp-ubnd/results/G5a/2022";
    const first = await put(path, mine, { version: await versionOf("G5a"), result: { percent: "98.5" } });
    const { version } = await first.json();
    const before = await audits();
    const key = aKey();
    const body = { version, result: { percent: "98.50" } };
    const again = await put(path, mine, body, key);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ version });
    expect((await put(path, mine, body, key)).status).toBe(200);
    expect(await versionOf("G5a")).toBe(version);
    expect(await audits()).toBe(before);
  });

  test("upon an older version is a conflict all the same", async () => {
    const version = await versionOf("G5a");
    const answer = await put("vp-ubnd/results/G5a/2022", mine, {
      version: version - 1,
      result: { percent: "98.5" },
    });
    expect(answer.status).toBe(409);
  });
});

describe("sent twice under one key", () => {
  test("it is stored once and answered alike", async () => {
    const key = aKey();
    const before = await audits();
    const body = { version: await versionOf("P3a"), result: { value: "5" } };
    const first = await put("vp-ubnd/results/P3a/2022", mine, body, key);
    const second = await put("vp-ubnd/results/P3a/2022", mine, body, key);
    expect(await second.text()).toBe(await first.text());
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await audits()).toBe(before + 1);
  });

  test("at the same moment, it is stored once and answered alike", async () => {
    const key = aKey();
    const before = await audits();
    const body = { version: await versionOf("P3a"), result: { value: "6" } };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => put("vp-ubnd/results/P3a/2022", mine, body, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await audits()).toBe(before + 1);
  });

  test("with another body, it is refused", async () => {
    const key = aKey();
    const version = await versionOf("P3a");
    await put("vp-ubnd/results/P3a/2022", mine, { version, result: { value: "7" } }, key);
    const other = await put("vp-ubnd/results/P3a/2022", mine, { version, result: { value: "8" } }, key);
    expect(other.status).toBe(422);
    expect((await other.json()).error.code).toBe("key used");
  });

  test("with another version at the same moment, one is stored and the other refused", async () => {
    const key = aKey();
    const path = "vp-ubnd/results/P4a/2022";
    const version = await versionOf("P4a");
    const send = (upon: number, value: string) => put(path, mine, { version: upon, result: { value } }, key);
    // Held until both wait for it, in this order: the second then finds just the version that it was made upon.
    const { first, second } = await database().$transaction(async (holder) => {
      await holder.$executeRaw`SELECT FROM result JOIN criterion ON criterion.id = criterion_id
        WHERE criterion.code = 'P4a' AND year = 2022 FOR UPDATE OF result`;
      const first = send(version, "1");
      await expect.poll(waiting).toBe(1);
      const second = send(version + 1, "2");
      await expect.poll(waiting).toBe(2);
      return { first, second };
    });
    expect((await first).status).toBe(200);
    expect((await second).status).toBe(422);
    expect(await versionOf("P4a")).toBe(version + 1);
  });

  test("with its fields in another order, it is answered alike", async () => {
    const key = aKey();
    const version = await versionOf("P3a");
    const path = "vp-ubnd/results/P3a/2022";
    const first = await put(path, mine, { version, result: { value: "7", note: "đã rà soát" } }, key);
    const second = await put(path, mine, { result: { note: "đã rà soát", value: "7" }, version }, key);
    expect(second.status).toBe(200);
    expect(await second.text()).toBe(await first.text());
  });

  test("by somebody else, or for another cell, it is a change of its own", async () => {
    const key = aKey();
    const colleague = await signedIn((await person(organisationId, "staff")).userId);
    const version = await versionOf("P3a");
    const body = { version, result: { value: "9" } };
    expect((await put("vp-ubnd/results/P3a/2022", mine, body, key)).status).toBe(200);
    expect((await put("vp-ubnd/results/P3a/2022", colleague, body, key)).status).toBe(409);
    const elsewhere = { version: await versionOf("P3a", 2023), result: { value: "9" } };
    expect((await put("vp-ubnd/results/P3a/2023", mine, elsewhere, key)).status).toBe(200);
  });

  test("a refusal is not remembered", async () => {
    const key = aKey();
    const version = await versionOf("P3a");
    const path = "vp-ubnd/results/P3a/2022";
    expect((await put(path, mine, { version: version + 5, result: { value: "3" } }, key)).status).toBe(409);
    expect((await put(path, mine, { version, result: { value: "3" } }, key)).status).toBe(200);
  });
});

describe("two people in one cell", () => {
  test("the second learns both values, who and when", async () => {
    const version = await versionOf("P4a");
    const path = "vp-ubnd/results/P4a/2022";
    await put(path, mine, { version, result: { value: "4" } });
    const answer = await put(path, mine, { version, result: { value: "5" } });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      error: { code: "stale" },
      mine: { version, result: { value: "5" } },
      theirs: { version: version + 1, result: { value: "4" }, by: staff.name, at: expect.any(String) },
    });
  });

  test("of twenty with one version exactly one is stored", async () => {
    const version = await versionOf("P4a");
    const before = await audits();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        put("vp-ubnd/results/P4a/2022", mine, { version, result: { value: String(10 + index) } }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    expect(await audits()).toBe(before + 1);
  });
});

test("the cell's own reading judges like the whole resolution", async () => {
  const resolution = await readResolution(staff, organisationId, { year: 2022 });
  const whole = judgeAtYear(resolution, 2022);
  for (const target of resolution.targets)
    for (const criterion of target.criteria.filter(({ source }) => source === "entered")) {
      const branch = criterion.subject === "each branch" ? "kinh-te" : null;
      const open = await openResult(staff, organisationId, { criterion: criterion.code, year: 2022, branch });
      expect(open.criterion).toEqual(criterion);
      const own = judgeAtYear(open.resolution, 2022).get(criterion.code);
      expect(own?.verdict).toBe(whole.get(criterion.code)?.verdict);
    }
});

describe("what is not stored", () => {
  const faulty: [string, unknown, string][] = [
    ["66 of 65", { numerator: 66, denominator: 65 }, "result.numerator"],
    ["a negative count", { numerator: -1, denominator: 65 }, "result.numerator"],
    ["nothing of nothing", { numerator: 0, denominator: 0 }, "result.denominator"],
    ["letters", { numerator: "abc", denominator: 65 }, "result.numerator"],
    ["a float", { numerator: 1.5, denominator: 65 }, "result.numerator"],
    ["a quantity for a share", { value: "3" }, "result.value"],
    ["two things at once", { percent: "90", value: "3" }, "result.value"],
    ["half of a share", { numerator: 3 }, "result.denominator"],
    ["an unknown field", { percent: "90", colour: "red" }, "result.colour"],
    ["a field __proto__", JSON.parse('{ "percent": "90", "__proto__": 1 }'), "result.__proto__"],
    ["a control character", { percent: "90", note: "a\u0000b" }, "result.note"],
    ["a day that does not exist", { percent: "90", asOf: "2022-02-30" }, "result.asOf"],
    ["a day of the year 0000", { percent: "90", asOf: "0000-01-01" }, "result.asOf"],
    ["a link to a script", { percent: "90", evidenceLink: "javascript:1" }, "result.evidenceLink"],
    ["a list", [1], "result"],
  ];

  test.each(faulty)("%s is refused by its path", async (_, result, path) => {
    const before = await audits();
    const answer = await put("vp-ubnd/results/P1a/2022", mine, { version: await versionOf("P1a"), result });
    expect(answer.status).toBe(422);
    const { error } = await answer.json();
    expect(error.faults.map((fault: { path: string }) => fault.path)).toContain(path);
    expect(await audits()).toBe(before);
  });

  test.each([
    ["no version", { result: null }],
    ["a negative version", { version: -1, result: null }],
    ["no result", { version: 1 }],
    ["another field", { version: 1, result: null, force: true }],
    ["a list", []],
  ])("a body with %s is refused", async (_, body) => {
    expect((await put("vp-ubnd/results/P1a/2022", mine, body)).status).toBe(422);
  });

  test.each([
    ["no JSON", "{", 400],
    ["not UTF-8", new Uint8Array([0xff, 0xfe]), 400],
    ["a body over 1 MB", `"${"a".repeat(1_000_001)}"`, 413],
  ])("%s is refused", async (_, body, status) => {
    const headers = { ...mine, "idempotency-key": aKey() };
    expect((await ask("PUT", "vp-ubnd/results/P1a/2022", { headers, body })).status).toBe(status);
  });

  test.each([null, "short", "x".repeat(65), "có dấu tiếng Việt"])("the key %s is refused", async (key) => {
    const headers = { ...mine, ...(key === null ? {} : { "idempotency-key": encodeURI(key) }) };
    const body = JSON.stringify({ version: 0, result: null });
    const answer = await ask("PUT", "vp-ubnd/results/P1a/2022", { headers, body });
    expect(answer.status).toBe(400);
  });

  test.each(["vp-ubnd/results/P1a/2026", "vp-ubnd/results/P1a/22", "vp-ubnd/results/X1/2022"])(
    "%s is not there",
    async (path) => {
      expect((await put(path, mine, { version: 0, result: null })).status).toBe(404);
    },
  );

  test.each([
    ["a branch where none is asked", "vp-ubnd/results/P1a/2022?branch=kinh-te"],
    ["no branch where one is asked", "vp-ubnd/results/P4b/2022"],
    ["a branch of nobody", "vp-ubnd/results/P4b/2022?branch=x"],
    ["a derived criterion", "vp-ubnd/results/P5a/2022"],
    ["a criterion with a NUL", "vp-ubnd/results/P1a%00/2022"],
    ["a branch with a NUL", "vp-ubnd/results/P4b/2022?branch=%00"],
    ["a term with a NUL", "vp-ubnd/results/P1a/2022?term=%00"],
    ["an organisation with a NUL", "%00/results/P1a/2022"],
    ["a year of another term", "vp-ubnd/results/P1a/2022?term=2025-2030"],
  ])("%s is not there", async (_, path) => {
    expect((await put(path, mine, { version: 0, result: null })).status).toBe(404);
  });

  test("nothing of an approved year, and the answer says so", async () => {
    const where = { organisationId_year: { organisationId, year: 2021 } };
    await database().assessedYear.update({ where, data: { state: "approved" } });
    const answer = await put("vp-ubnd/results/P1a/2021", mine, { version: 1, result: null });
    expect(answer.status).toBe(423);
    expect((await answer.json()).error.message).toContain("2021 đã duyệt nên");
  });
});

test("a cell tells its history: newest first, and what came with the import last", async () => {
  const path = "vp-ubnd/results/P4b/2022?branch=cong-bao";
  const history = "vp-ubnd/results/P4b/2022/history?branch=cong-bao";
  const read = async () => (await (await ask("GET", history, { headers: mine })).json()).history;
  expect(await read()).toEqual([]);
  for (const [version, value] of [
    [1, "4"],
    [2, "5"],
  ] as const)
    expect((await put(path, mine, { version, result: { value, note: "đã kiểm tra" } })).status).toBe(200);
  const [newest, before, imported, ...others] = await read();
  expect(newest).toMatchObject({ result: { value: "5", note: "đã kiểm tra" }, by: expect.any(String) });
  expect(before).toMatchObject({ result: { value: "4", note: "đã kiểm tra" }, at: expect.any(String) });
  expect(imported).toMatchObject({ result: { value: "2" }, by: null, at: null });
  expect(others).toEqual([]);
});
