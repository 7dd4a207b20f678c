import type { ApiError } from "#lib/forms/cell-edit.ts";

/** Why a request is refused; each word has its status and its message. */
const statuses = {
  unreadable: 400,
  keyMissing: 400,
  signedOut: 401,
  otherUser: 401,
  foreign: 403,
  passwordGiven: 403,
  factorLacking: 403,
  forbidden: 403,
  notFound: 404,
  stale: 409,
  tooLarge: 413,
  fileTooLarge: 413,
  fileType: 415,
  fileMacros: 415,
  fileEmpty: 422,
  tooManyFiles: 422,
  refused: 422,
  keyUsed: 422,
  locked: 423,
  closed: 423,
  unavailable: 503,
} as const;

export type RefusalWord = keyof typeof statuses;

type Told = {
  faults?: ApiError["faults"];
  /** Fields of the answer beside `error`. */
  beside?: Record<string, unknown>;
  /** The year that takes no figures, and how it stands. */
  year?: number;
  state?: string | null;
};

/** A request that is refused, with what its answer tells. */
export class ApiRefusal extends Error {
  readonly word: RefusalWord;
  readonly told: Told;

  constructor(word: RefusalWord, told: Told = {}) {
    super(word);
    this.word = word;
    this.told = told;
  }

  get status(): number {
    return statuses[this.word];
  }
}
