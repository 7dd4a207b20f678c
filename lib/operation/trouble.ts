/** What the person who starts the system can mend: its message is one sentence that says how, and all they are shown. */
export class Trouble extends Error {}

/** The sentence of a failure, in one line. */
export const sentence = (failure: unknown): string =>
  (failure instanceof Error ? failure.message : String(failure)).split("\n", 1)[0] ?? "";
