import vi from "#lib/wording/messages/vi.json";

type Fields = typeof vi.builder.field;
type Words = typeof vi.builder.word;

/** What a field of the target builder is called: `horizon`, as its message is named under `builder.field`. */
export const isBuilderField = (name: string): name is keyof Fields => Object.hasOwn(vi.builder.field, name);

/** A word that can be chosen in a field, as its message is named under `builder.word`: `horizon.every year`. */
export type BuilderWord = {
  [Field in keyof Words]: `${Field}.${keyof Words[Field] & string}`;
}[keyof Words];

export function isBuilderWord(key: string): key is BuilderWord {
  const [field = "", ...value] = key.split(".");
  const words: Record<string, Record<string, string>> = vi.builder.word;
  return Object.hasOwn(words, field) && Object.hasOwn(words[field] ?? {}, value.join("."));
}
