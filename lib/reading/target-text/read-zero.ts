import { anyOf } from "#lib/reading/target-text/words.ts";

/** None may be: "không có", "không để xảy ra", "không còn". */
const none = new RegExp(
  anyOf([
    ...["không có", "không để xảy ra", "không để phát sinh", "không để", "không còn", "không xảy ra"],
    ...["không phát sinh", "chấm dứt", "xóa hết", "giảm hết", "hết"],
  ]),
  "u",
);

/** "không chi bộ nào", "không một đảng viên nào" */
const noneOfThem = /(?<!\p{L})không(?: một)?(?=(?: \p{L}+){1,5} nào(?!\p{L}))/u;
/** "Đảng viên vi phạm: không" */
const noneBehind = /(?<=: ?)không(?=[ .]*$)/u;
const one = / một(?!\p{L})/uy;

/** Where the words "none" end, and whether they name a state to be reached ("no longer") rather than something to avoid. */
export function readZero(words: string): { end: number; isState: boolean } | null {
  const found = noneIn(words) ?? noneOfThem.exec(words) ?? noneBehind.exec(words);
  if (found === null) return null;
  const end = found.index + found[0].length;
  one.lastIndex = end;
  return { end: one.test(words) ? one.lastIndex : end, isState: /còn|hết/u.test(found[0]) };
}

function noneIn(words: string): RegExpExecArray | null {
  const found = none.exec(words);
  return found?.[0] === "hết" && !/^ (?:hộ|nhà)/u.test(words.slice(found.index + 3)) ? null : found;
}
