import { isLikeCode } from "#lib/domain/code.ts";
import type { Review } from "#lib/domain/resolution.ts";

/** A review's code as an office would choose it, by kind and year; a number behind it where that one is taken. */
export function proposedCode(
  { kind, throughYear }: Pick<Review, "kind" | "throughYear">,
  taken: readonly string[],
): string {
  const code = codeOf(kind, throughYear);
  let [free, number] = [code, 1];
  while (taken.some((each) => isLikeCode(each, free))) {
    number += 1;
    free = `${code}-${number}`;
  }
  return free;
}

function codeOf(kind: Review["kind"], throughYear: number): string {
  if (kind === "mid-term") return "giua-nhiem-ky";
  return kind === "end of term" ? "tong-ket" : `nam-${throughYear}`;
}
