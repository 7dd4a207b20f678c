import "fake-indexeddb/auto";
import { fc, test } from "@fast-check/vitest";
import { IDBFactory } from "fake-indexeddb";
import { expect } from "vitest";
import { type Outbox, openOutbox } from "#lib/outbox/outbox.ts";
import { atRest, FakeServer, FakeTimer, type Weather } from "#tests/outbox/fake-server.ts";

type Step =
  | { kind: "type"; tab: number; cell: string; value: string }
  | { kind: "weather"; weather: Weather }
  | { kind: "reload"; tab: number }
  | { kind: "wait"; milliseconds: number }
  | { kind: "sign in"; tab: number };

const tab = fc.constantFrom(0, 1);
const type: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("type" as const),
  tab,
  cell: fc.constantFrom("a", "b", "c"),
  value: fc.stringMatching(/^[0-9]{1,4}$/),
});
const weather: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("weather" as const),
  weather: fc.constantFrom<Weather>(
    "fair",
    "no network",
    "answer lost",
    "late request",
    "late answer",
    "restarting",
    "signed out",
  ),
});
const reload: fc.Arbitrary<Step> = fc.record({ kind: fc.constant("reload" as const), tab });
const signIn: fc.Arbitrary<Step> = fc.record({ kind: fc.constant("sign in" as const), tab });
const wait: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("wait" as const),
  milliseconds: fc.constantFrom(0, 1_000, 4_000),
});
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: type },
    { weight: 3, arbitrary: weather },
    { weight: 1, arbitrary: reload },
    { weight: 1, arbitrary: signIn },
    { weight: 2, arbitrary: wait },
  ),
  { maxLength: 30, size: "max" },
);

/** A page in a tab: it shows each cell as the server held it when it was opened, and hears what is saved since. */
class Page {
  readonly outbox: Outbox;
  readonly #shown: Map<string, number>;

  static async open(server: FakeServer, timer: FakeTimer): Promise<Page> {
    const shown = new Map([...server.cells].map(([path, { version }]) => [path, version]));
    return new Page(
      await openOutbox({ user: "lan", organisation: "vp-ubnd", fetch: server.fetch, timer }),
      shown,
    );
  }

  private constructor(outbox: Outbox, shown: Map<string, number>) {
    this.outbox = outbox;
    this.#shown = shown;
    outbox.onCell((path, state) => {
      if (state?.kind === "saved") shown.set(path, state.version);
    });
  }

  type(path: string, value: string): Promise<void> {
    return this.outbox.add({ path, base: this.#shown.get(path) ?? 0, typed: { value }, result: { value } });
  }
}

class Office {
  readonly server = new FakeServer();
  readonly #timer = new FakeTimer();
  readonly #pages: Page[] = [];
  readonly #going: (Promise<void> | undefined)[] = [];
  readonly typed = new Map<string, string[]>();

  async open(): Promise<void> {
    this.#pages.push(await Page.open(this.server, this.#timer), await Page.open(this.server, this.#timer));
  }

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case "type": {
        await this.#pages[step.tab]?.type(step.cell, step.value);
        this.typed.set(step.cell, [...(this.typed.get(step.cell) ?? []), step.value]);
        return;
      }
      case "weather":
        this.server.weather.push(step.weather);
        return;
      case "reload":
        // Nobody waits for a page that goes; what it was sending may or may not arrive.
        this.#going.push(this.#pages[step.tab]?.outbox.close());
        this.#pages[step.tab] = await Page.open(this.server, this.#timer);
        return;
      case "wait":
        this.#timer.pass(step.milliseconds);
        this.server.arrive();
        return;
      case "sign in":
        return this.#pages[step.tab]?.outbox.resume();
    }
  }

  /** The sky clears; answers what is still kept once nothing more is sent. */
  async clearUp() {
    this.server.weather = [];
    // A page that goes may still say that it is the one that sends.
    this.server.arrive();
    await Promise.all(this.#going);
    do {
      this.#timer.pass(60_000);
      this.server.arrive();
      for (const { outbox } of this.#pages) await outbox.resume();
      for (const { outbox } of this.#pages) await atRest(outbox);
    } while (this.#pages.some(({ outbox }) => outbox.summary.waiting.length > 0));
    const kept = await Promise.all(this.#pages.map(({ outbox }) => outbox.kept()));
    for (const { outbox } of this.#pages) await outbox.close();
    return kept.flat();
  }
}

/** Whether `values` stand in `all` in this order. */
const inOrder = (values: string[], all: string[]): boolean => {
  let from = 0;
  return values.every((value) => {
    from = all.indexOf(value, from) + 1;
    return from > 0;
  });
};

test.prop([steps], { numRuns: 300 })(
  "whatever the network, the server, the session and two tabs do, the value typed last is stored, each change once",
  async (taken) => {
    globalThis.indexedDB = new IDBFactory();
    const office = new Office();
    await office.open();
    for (const step of taken) await office.take(step);
    expect(await office.clearUp()).toEqual([]);
    const { server, typed } = office;
    for (const [path, values] of typed) {
      expect(server.cells.get(path)?.result).toEqual({ value: values.at(-1) });
      const stored = server.audit.filter((row) => row.path === path).map(({ result }) => result);
      expect(
        inOrder(
          (stored as { value: string }[]).map(({ value }) => value),
          values,
        ),
      ).toBe(true);
    }
    expect(new Set(server.audit.map(({ key }) => key)).size).toBe(server.audit.length);
  },
);
