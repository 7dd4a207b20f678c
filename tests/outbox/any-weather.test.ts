import "fake-indexeddb/auto";
import { fc, test } from "@fast-check/vitest";
import { IDBFactory } from "fake-indexeddb";
import { expect } from "vitest";
import { openOutbox } from "#lib/outbox/outbox.ts";
import { atRest, FakeServer, FakeTimer, type Weather } from "#tests/outbox/fake-server.ts";

type Step =
  | { kind: "type"; cell: string; value: string }
  | { kind: "weather"; weather: Weather }
  | { kind: "reload" };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    cell: fc.constantFrom("a", "b", "c"),
    value: fc.stringMatching(/^[0-9]{1,4}$/),
  }),
  fc.record({
    kind: fc.constant("weather" as const),
    weather: fc.constantFrom<Weather>("no network", "answer lost", "signed out"),
  }),
  fc.record({ kind: fc.constant("reload" as const) }),
);

test.prop([fc.array(step, { maxLength: 25 })])(
  "whatever the network does and however often the page is reloaded, what was typed last is stored, each change once",
  async (steps) => {
    globalThis.indexedDB = new IDBFactory();
    const server = new FakeServer();
    const timer = new FakeTimer();
    const open = () => openOutbox({ user: "lan", organisation: "vp-ubnd", fetch: server.fetch, timer });
    const typed = new Map<string, string>();
    let outbox = await open();
    for (const each of steps)
      if (each.kind === "weather") server.weather.push(each.weather);
      else if (each.kind === "reload") {
        await outbox.close();
        outbox = await open();
      } else {
        const { cell: path, value } = each;
        await outbox.add({ path, base: 0, typed: { value }, result: { value } });
        typed.set(path, value);
      }
    server.weather = [];
    do {
      // A tab that was closed while sending is waited for.
      timer.pass(60_000);
      await outbox.resume();
      await atRest(outbox);
    } while (outbox.summary.waiting > 0);
    for (const [path, value] of typed) expect(server.cells.get(path)?.result).toEqual({ value });
    expect(new Set(server.audit.map(({ key }) => key)).size).toBe(server.audit.length);
    expect(await outbox.kept()).toEqual([]);
    await outbox.close();
  },
);
