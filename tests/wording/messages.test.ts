import { describe, expect, test } from "vitest";
import en from "#lib/wording/messages/en.json" with { type: "json" };
import vi from "#lib/wording/messages/vi.json" with { type: "json" };
import { translator } from "#lib/wording/translate.ts";

/** Every text by its path. */
function texts(messages: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${path}${key}`, value] as const] : [...texts(value, `${path}${key}.`)],
    ),
  );
}

/** What a text asks for: the names in its braces. */
const placeholders = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(/(?<!(?:=\d+|one|other) ?)\{(\w+)[},]/g)].map(([, name = ""]) => name)),
  ].toSorted();

const [vietnamese, english] = [texts(vi), texts(en)];

describe("the messages of both languages", () => {
  test("have the same keys", () => {
    expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  test("English asks for no value that Vietnamese does not ask for", () => {
    for (const [key, text] of english)
      expect(placeholders(vietnamese.get(key) ?? ""), key).toEqual(
        expect.arrayContaining(placeholders(text)),
      );
  });

  test("are not empty, and Vietnamese is in one normal form", () => {
    for (const [key, text] of [...vietnamese, ...english]) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).toBe(text.normalize("NFC"));
    }
  });

  test("can be read as ICU messages", () => {
    for (const [locale, all] of [
      ["vi", vietnamese],
      ["en", english],
    ] as const) {
      const say = translator(locale) as (key: string, values: Record<string, string | number>) => string;
      for (const [key, text] of all) {
        const values = Object.fromEntries(
          placeholders(text).map((name) => [name, /plural/.test(text) ? 2 : "x"]),
        );
        if (!text.includes("<")) expect(say(key, values), key).not.toBe("");
      }
    }
  });
});
