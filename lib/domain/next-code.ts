import { isLikeCode } from "#lib/domain/code.ts";
import type { Group } from "#lib/domain/resolution.ts";

const initials: Record<Group, string> = { party: "P", government: "G" };

/** The code proposed for a new target: P1, P2 … of the Party group, G1, G2 … of the government's; the first after those taken. */
export function nextTargetCode(group: Group, taken: readonly string[]): string {
  const initial = initials[group];
  const numbers = taken.flatMap((code) =>
    isLikeCode(code.slice(0, 1), initial) && /^\d{1,6}$/.test(code.slice(1)) ? [Number(code.slice(1))] : [],
  );
  return `${initial}${Math.max(0, ...numbers) + 1}`;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** The code proposed for a criterion of a target: P3a, P3b …, then P3.27 …; the first that is free. */
export function nextCriterionCode(target: string, taken: readonly string[]): string {
  const codes = [...letters].map((letter) => `${target}${letter}`);
  const isTaken = (code: string) => taken.some((each) => isLikeCode(each, code));
  const free = codes.find((code) => !isTaken(code));
  if (free !== undefined) return free;
  let number = letters.length + 1;
  while (isTaken(`${target}.${number}`)) number += 1;
  return `${target}.${number}`;
}
