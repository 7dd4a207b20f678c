import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { CellState } from "#lib/outbox/cell-state.ts";
import { type Outbox, openOutbox } from "#lib/outbox/outbox.ts";
import { atRest, FakeServer, FakeTimer } from "#tests/outbox/fake-server.ts";

let server: FakeServer;
let timer: FakeTimer;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  server = new FakeServer();
  timer = new FakeTimer();
});
afterEach(() => {
  // What was stored was stored once: no key twice.
  expect(new Set(server.audit.map(({ key }) => key)).size).toBe(server.audit.length);
});

async function open(user = "lan") {
  const outbox = await openOutbox({ user, organisation: "vp-ubnd", fetch: server.fetch, timer });
  onTestFinished(() => outbox.close());
  return outbox;
}

const edit = (path: string, value: string, base = 0) => ({
  path,
  base,
  typed: { value },
  result: { value },
});

const storedIn = (path: string) => server.cells.get(path)?.result;

test("an edit is stored, and its cell says so", async () => {
  const outbox = await open();
  const states: (CellState | null)[] = [];
  outbox.onCell((_, state) => states.push(state));
  await outbox.add(edit("results/P3a/2022", "2"));
  await atRest(outbox);
  expect(storedIn("results/P3a/2022")).toEqual({ value: "2" });
  expect(states.map((state) => state?.kind)).toEqual(["saving", "saved"]);
  expect(states.at(-1)).toMatchObject({ version: 1, result: { value: "2" } });
  expect(await outbox.kept()).toEqual([]);
});

test("edits of one cell are stored in the order in which they were typed", async () => {
  const outbox = await open();
  for (const value of ["1", "2", "3"]) await outbox.add(edit("a", value));
  await atRest(outbox);
  expect(storedIn("a")).toEqual({ value: "3" });
  const values = server.audit.map(({ result }) => (result as { value: string }).value);
  expect(values).toEqual([...values].sort());
});

describe("a cell at which the server fails", () => {
  const rests = (outbox: Outbox) =>
    new Promise<void>((resolve) => {
      outbox.onCell((path, state) => path === "bad" && state?.kind === "waiting" && resolve());
    });
  const saved = (outbox: Outbox, cell: string) =>
    new Promise<void>((resolve) => {
      outbox.onCell((path, state) => path === cell && state?.kind === "saved" && resolve());
    });

  test("keeps no other cell waiting, and is tried again after a while", async () => {
    server.failing.add("bad");
    const outbox = await open();
    const [resting, stored] = [rests(outbox), saved(outbox, "bad")];
    await outbox.add(edit("bad", "1"));
    await resting;
    const others = saved(outbox, "a");
    await outbox.add(edit("a", "1"));
    await others;
    server.failing.clear();
    timer.pass(999);
    expect(storedIn("bad")).toBeUndefined();
    timer.pass(1);
    await stored;
    expect(server.audit.map(({ path }) => path)).toEqual(["a", "bad"]);
  });

  test("keeps its order: what was typed last is stored last", async () => {
    server.failing.add("bad");
    const outbox = await open();
    const resting = rests(outbox);
    await outbox.add(edit("bad", "1"));
    await resting;
    await outbox.add(edit("bad", "2"));
    server.failing.clear();
    await outbox.resume();
    await atRest(outbox);
    expect(storedIn("bad")).toEqual({ value: "2" });
    expect(await outbox.kept()).toEqual([]);
  });
});

test("what is typed when its page is left is sent all the same", async () => {
  const outbox = await open();
  void outbox.add(edit("a", "1"));
  await outbox.leave();
  expect(storedIn("a")).toEqual({ value: "1" });
});

test("the same typed by somebody else meanwhile is no conflict", async () => {
  server.change("a", { note: "đủ", value: "2" });
  const outbox = await open();
  await outbox.add({ ...edit("a", "2"), result: { value: "2", note: "đủ" } });
  await atRest(outbox);
  expect(await outbox.kept()).toEqual([]);
  expect(server.cells.get("a")?.version).toBe(1);
});

describe("without a network", () => {
  test("twenty edits wait, and are stored once each when it is back", async () => {
    server.weather = Array.from({ length: 20 }, () => "no network");
    const outbox = await open();
    for (let cell = 0; cell < 20; cell++) await outbox.add(edit(`c${cell}`, "1"));
    await atRest(outbox);
    expect(outbox.summary.waiting).toHaveLength(20);
    expect(outbox.summary.blocked).toBe("network");
    server.weather = [];
    await outbox.resume();
    await atRest(outbox);
    expect(server.audit).toHaveLength(20);
    expect(outbox.summary).toMatchObject({ waiting: [], blocked: null });
  });

  test("it is tried again after ever longer pauses", async () => {
    server.weather = ["no network", "no network", "no network"];
    const outbox = await open();
    const tries = () => 3 - server.weather.length;
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    expect(tries()).toBe(1);
    timer.pass(999);
    expect(server.weather).toHaveLength(2);
    for (const pause of [1, 2_000, 4_000]) {
      timer.pass(pause);
      await new Promise((resolve) => outbox.onSummary(resolve));
      await atRest(outbox);
    }
    expect(storedIn("a")).toEqual({ value: "1" });
  });

  test("a server that names its own pause is left alone so long, whatever is typed meanwhile", async () => {
    server.weather = ["restarting", "fair"];
    server.retryAfter = "20";
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    await outbox.add(edit("b", "1"));
    timer.pass(19_999);
    expect(server.weather).toEqual(["fair"]);
    timer.pass(1);
    await new Promise((resolve) => outbox.onSummary(resolve));
    await atRest(outbox);
    expect(server.audit.map(({ path }) => path)).toEqual(["a", "b"]);
  });

  test("an answer that is not the interface's own says nothing of the edit", async () => {
    server.weather = ["captive portal"];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    expect(outbox.summary).toMatchObject({ waiting: ["a"], held: [], blocked: "network" });
  });

  test("what was typed last takes the place of what was never sent", async () => {
    const outbox = await open();
    server.weather = ["signed out"];
    await outbox.add(edit("first", "1"));
    await atRest(outbox);
    await outbox.add(edit("a", "1"));
    await outbox.add(edit("a", "2"));
    await outbox.resume();
    await atRest(outbox);
    expect(server.audit.filter(({ path }) => path === "a")).toHaveLength(1);
    expect(storedIn("a")).toEqual({ value: "2" });
  });

  test("an answer that is lost stores nothing twice, and the next edit is made upon it", async () => {
    server.weather = ["answer lost"];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    await outbox.add(edit("a", "2"));
    await outbox.resume();
    await atRest(outbox);
    expect(server.audit.map(({ result }) => result)).toEqual([{ value: "1" }, { value: "2" }]);
  });
});

test("what is not confirmed outlives the page", async () => {
  server.weather = ["no network"];
  const before = await open();
  await before.add(edit("a", "1,5"));
  await before.keep({ path: "b", base: 3, typed: { value: "mười" } });
  await atRest(before);
  await before.close();
  server.weather = ["signed out"];
  const after = await open();
  await atRest(after);
  expect(await after.kept()).toMatchObject([
    { path: "a", typed: { value: "1,5" } },
    { path: "b", typed: { value: "mười" }, base: 3, state: { kind: "unreadable" } },
  ]);
  await after.resume();
  await atRest(after);
  expect(storedIn("a")).toEqual({ value: "1,5" });
  expect(storedIn("b")).toBeUndefined();
});

test("a page that shows what was stored already, its answer lost, is no reason for a conflict", async () => {
  server.weather = ["answer lost"];
  const before = await open();
  await before.add(edit("a", "1"));
  await atRest(before);
  await before.close();
  server.weather = ["no network"];
  const after = await open();
  await atRest(after);
  // The page was drawn anew and shows version 1, the one whose answer was lost.
  await after.add({ ...edit("a", "2"), base: 1 });
  await after.resume();
  await atRest(after);
  expect(await after.kept()).toEqual([]);
  expect(server.cells.get("a")).toEqual({ version: 2, result: { value: "2" } });
});

test("two tabs store each edit once", async () => {
  const [left, right] = [await open(), await open()];
  await Promise.all([
    ...["1", "2", "3"].map((value) => left.add(edit(`l${value}`, value))),
    ...["1", "2", "3"].map((value) => right.add(edit(`r${value}`, value))),
  ]);
  timer.pass(3_000);
  await Promise.all([left.resume(), right.resume()]);
  await Promise.all([atRest(left), atRest(right)]);
  expect(server.audit.map(({ path }) => path).sort()).toEqual(["l1", "l2", "l3", "r1", "r2", "r3"]);
});

test("a tab where the session had ended goes on once another one saves", async () => {
  const [left, right] = [await open(), await open()];
  server.weather = ["signed out"];
  await left.add(edit("a", "1"));
  await atRest(left);
  await right.resume();
  await atRest(right);
  const unblocked = new Promise<void>((resolve) => {
    left.onSummary(({ blocked }) => blocked === null && resolve());
  });
  await unblocked;
  expect(storedIn("a")).toEqual({ value: "1" });
});

test("a clock that was set back does not keep a closed tab's place", async () => {
  server.weather = ["late request"];
  timer.pass(3_600_000);
  const before = await open();
  await before.add(edit("a", "1"));
  const after = await openOutbox({
    user: "lan",
    organisation: "vp-ubnd",
    fetch: server.fetch,
    timer: new FakeTimer(),
  });
  onTestFinished(() => after.close());
  await atRest(after);
  server.arrive();
  expect(storedIn("a")).toEqual({ value: "1" });
});

describe("two people in one cell", () => {
  test("the second sees both values; keeping one's own stores it upon the other's", async () => {
    server.change("a", { value: "9" });
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    expect(await outbox.kept()).toMatchObject([
      { typed: { value: "1" }, state: { kind: "conflict", theirs: { result: { value: "9" }, by: "Hùng" } } },
    ]);
    await outbox.settle("a", "mine");
    await atRest(outbox);
    expect(server.cells.get("a")).toEqual({ version: 2, result: { value: "1" } });
  });

  test("taking the other's stores nothing, and the next edit is made upon it", async () => {
    server.change("a", { value: "9" });
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    const states: (CellState | null)[] = [];
    outbox.onCell((_, state) => states.push(state));
    await outbox.settle("a", "theirs");
    expect(states).toMatchObject([{ kind: "taken", result: { value: "9" } }]);
    expect(await outbox.kept()).toEqual([]);
    await outbox.add(edit("a", "2"));
    await atRest(outbox);
    expect(server.cells.get("a")).toEqual({ version: 2, result: { value: "2" } });
  });

  test("what was typed after the refused edit is what the conflict holds", async () => {
    server.weather = ["no network"];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    await outbox.add(edit("a", "2"));
    server.change("a", { value: "9" });
    await outbox.resume();
    await atRest(outbox);
    expect(await outbox.kept()).toMatchObject([{ typed: { value: "2" }, state: { kind: "conflict" } }]);
  });
});

describe("a session that ended", () => {
  test.each(["signed out", "other user"] as const)("(%s) keeps everything until resumed", async (weather) => {
    const outbox = await open();
    if (weather === "other user") server.user = "hung";
    else server.weather = [weather];
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    expect(outbox.summary).toMatchObject({ waiting: ["a"], blocked: weather });
    timer.pass(60_000);
    expect(server.audit).toEqual([]);
    server.user = "lan";
    await outbox.resume();
    await atRest(outbox);
    expect(storedIn("a")).toEqual({ value: "1" });
  });

  test("somebody else sees and sends none of it", async () => {
    server.weather = ["signed out"];
    const hers = await open("lan");
    await hers.add(edit("a", "1"));
    await atRest(hers);
    server.user = "hung";
    const his = await open("hung");
    expect(await his.kept()).toEqual([]);
    await his.add(edit("b", "2"));
    await atRest(his);
    expect(server.audit.map(({ path }) => path)).toEqual(["b"]);
  });
});

describe("what the server refuses", () => {
  test.each(["refused", "locked"] as const)("(%s) is kept and not sent again by itself", async (weather) => {
    server.weather = [weather];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await outbox.add(edit("b", "1"));
    await atRest(outbox);
    expect(await outbox.kept()).toMatchObject([{ path: "a", state: { kind: weather } }]);
    expect(storedIn("b")).toEqual({ value: "1" });
    await outbox.add(edit("a", "2"));
    await atRest(outbox);
    expect(storedIn("a")).toEqual({ value: "2" });
  });

  test("for a locked year is sent once more when that is asked for, upon the version it was made upon", async () => {
    server.weather = ["locked"];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    await outbox.retry("a");
    await atRest(outbox);
    expect(storedIn("a")).toEqual({ value: "1" });
    expect(await outbox.kept()).toEqual([]);
    expect(outbox.summary.held).toEqual([]);
  });

  test("for another reason is not sent once more", async () => {
    server.weather = ["refused"];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    await outbox.retry("a");
    await atRest(outbox);
    expect(await outbox.kept()).toMatchObject([{ path: "a", state: { kind: "refused" } }]);
  });

  test("is dropped when its person gives it up", async () => {
    server.weather = ["refused"];
    const outbox = await open();
    await outbox.add(edit("a", "1"));
    await atRest(outbox);
    await outbox.forget("a");
    expect(await outbox.kept()).toEqual([]);
    expect(outbox.summary.held).toEqual([]);
  });
});

test("a browser that keeps nothing says so, and sends all the same", async () => {
  Object.defineProperty(globalThis, "indexedDB", {
    configurable: true,
    value: {
      open: () => {
        throw new DOMException("private", "SecurityError");
      },
    },
  });
  onTestFinished(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      writable: true,
      value: new IDBFactory(),
    });
  });
  const outbox = await open();
  expect(outbox.summary.durable).toBe(false);
  await outbox.add(edit("a", "1"));
  await atRest(outbox);
  expect(storedIn("a")).toEqual({ value: "1" });
});

test("a browser that is full from some moment on says so then, and sends all the same", async () => {
  const outbox = await open();
  await outbox.add(edit("a", "1"));
  await atRest(outbox);
  const { put } = IDBObjectStore.prototype;
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put;
  });
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  await outbox.add(edit("a", "2"));
  await atRest(outbox);
  expect(outbox.summary).toMatchObject({ durable: false, waiting: [] });
  expect(server.cells.get("a")).toEqual({ version: 2, result: { value: "2" } });
});

test("what is typed while the page goes is kept all the same", async () => {
  const before = await open();
  await before.close();
  await before.add(edit("a", "1"));
  const after = await open();
  await atRest(after);
  expect(storedIn("a")).toEqual({ value: "1" });
});
