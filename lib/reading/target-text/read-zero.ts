import { anyOf } from "#lib/reading/target-text/words.ts";

/** None may be: "không có", "không để xảy ra", "không còn". */
const none = new RegExp(
  anyOf([
    ...["không có", "không để xảy ra", "không để phát sinh", "không để", "không còn", "không xảy ra"],
    ...["không phát sinh", "chấm dứt", "xóa hết", "giảm hết", "hết"],
  ]),
  "u",
);

/** Where the words "none" end, and whether they name a state to be reached ("no longer") rather than something to avoid. */
export function readZero(words: string): { end: number; isState: boolean } | null {
  const found = none.exec(words);
  if (found === null || (found[0] === "hết" && !/^ (?:hộ|nhà)/u.test(words.slice(found.index + 3))))
    return null;
  return { end: found.index + found[0].length, isState: /còn|hết/u.test(found[0]) };
}
