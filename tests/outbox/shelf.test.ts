import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { add, type Edit } from "#lib/outbox/queue.ts";
import { Shelf } from "#lib/outbox/shelf.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const edit = (cell: string): Edit => ({ path: cell, base: 0, typed: { value: "1" }, result: { value: "1" } });
const cells = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const typeAll = (shelf: Shelf) =>
  Promise.all(
    cells.map((cell) => shelf.change((queue) => ({ queue: add(queue, edit(cell), cell), answer: cell }))),
  );
const keptIn = (shelf: Shelf) =>
  shelf.change((queue) => ({ queue, answer: queue.edits.map(({ path }) => path) }));

test("what is typed while the disk is busy goes to it at once, in its order, each answered by its own", async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  const shelf = new Shelf("lan");
  expect(await typeAll(shelf)).toEqual(cells);
  expect(put.mock.calls.length).toBeLessThanOrEqual(2);
  expect(await keptIn(new Shelf("lan"))).toEqual(cells);
  put.mockRestore();
});

test("where the browser keeps nothing it goes on in the page alone, and loses nothing", async () => {
  vi.spyOn(globalThis.indexedDB, "open").mockImplementation(() => {
    throw new Error("refused");
  });
  const shelf = new Shelf("lan");
  expect(await typeAll(shelf)).toEqual(cells);
  expect(await keptIn(shelf)).toEqual(cells);
  expect(shelf.durable).toBe(false);
});
