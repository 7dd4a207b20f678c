import { foldWord } from "#lib/reading/fold-word.ts";

/** How staff write that there was none; a blank, a dash and "chưa có" say that nothing is known. */
const none: readonly string[] = ["không", "không có", "không phát sinh", "không xảy ra"];

/** Whether a cell in which things are counted says that there were none of them. */
export const saysNone = (text: string): boolean =>
  none.includes(foldWord(text).replace(/(?<![\s.])[\s.]+$/u, ""));
