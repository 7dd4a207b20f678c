import type { Action } from "#lib/domain/access.ts";

export const yearStates = ["draft", "submitted", "approved"] as const;
/** đang nhập · đã gửi duyệt · đã duyệt. Only a draft may be changed. */
export type YearState = (typeof yearStates)[number];

/** gửi duyệt · trả lại · duyệt · mở lại. */
export type YearMove = keyof typeof yearMoves;

type Move = {
  from: YearState;
  to: YearState;
  action: Action;
  /** Whether whoever moves the year says why. */
  reasoned: boolean;
  /** Whether it is for somebody who entered none of the year's figures since it was last approved. */
  byOthers: boolean;
};

/** How a year's figures are handed in: staff submit them; the committee returns, approves or reopens them. */
export const yearMoves = {
  submit: { from: "draft", to: "submitted", action: "submit a year", reasoned: false, byOthers: false },
  return: { from: "submitted", to: "draft", action: "approve a year", reasoned: true, byOthers: true },
  approve: { from: "submitted", to: "approved", action: "approve a year", reasoned: false, byOthers: true },
  reopen: { from: "approved", to: "draft", action: "approve a year", reasoned: true, byOthers: true },
} as const satisfies Record<string, Move>;

export const isYearMove = (given: unknown): given is YearMove =>
  typeof given === "string" && Object.hasOwn(yearMoves, given);

/** The moves that lead on from a state. */
export const movesFrom = (state: YearState): YearMove[] =>
  (Object.keys(yearMoves) as YearMove[]).filter((move) => yearMoves[move].from === state);
