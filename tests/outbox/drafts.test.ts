import { expect, test } from "vitest";
import { Drafts } from "#lib/outbox/drafts.ts";

/** What localStorage is to a page. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const draft = (value: string, path = "results/P3a/2022") => ({ path, typed: { value }, base: 3 });

test("what is being typed is kept as it was last, until it is dropped", () => {
  const kept = storage();
  const drafts = new Drafts("lan vp-ubnd", () => kept);
  drafts.keep(draft("1"));
  drafts.keep(draft("12"));
  drafts.keep(draft("7", "results/P4a/2022"));
  expect(new Drafts("lan vp-ubnd", () => kept).all()).toEqual([draft("12"), draft("7", "results/P4a/2022")]);
  drafts.drop("results/P3a/2022");
  expect(drafts.all()).toEqual([draft("7", "results/P4a/2022")]);
});

test("another person's drafts are neither shown nor dropped", () => {
  const kept = storage();
  new Drafts("lan vp-ubnd", () => kept).keep(draft("1"));
  const others = new Drafts("minh vp-ubnd", () => kept);
  expect(others.all()).toEqual([]);
  others.drop("results/P3a/2022");
  expect(new Drafts("lan vp-ubnd", () => kept).all()).toHaveLength(1);
});

test("a browser that keeps nothing keeps no drafts", () => {
  const drafts = new Drafts("lan vp-ubnd", () => {
    throw new Error("denied");
  });
  drafts.keep(draft("1"));
  drafts.drop("results/P3a/2022");
  expect(drafts.all()).toEqual([]);
});
