import { expect, test } from "vitest";
import { isBuilderField, isBuilderWord } from "#lib/wording/builder-word.ts";
import vi from "#lib/wording/messages/vi.json";

test("every word of the builder is known by its field and value, whatever it is spelt with", () => {
  for (const [field, words] of Object.entries(vi.builder.word))
    for (const value of Object.keys(words)) expect(isBuilderWord(`${field}.${value}`), value).toBe(true);
  for (const field of Object.keys(vi.builder.field)) expect(isBuilderField(field), field).toBe(true);
});

test.each(["horizon", "horizon.", "horizon.yearly", "horizon.toString", "constructor.name", ""])(
  "“%s” is none",
  (key) => {
    expect(isBuilderWord(key)).toBe(false);
    expect(isBuilderField(`${key}.`)).toBe(false);
  },
);
