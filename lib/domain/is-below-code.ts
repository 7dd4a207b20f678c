import { isCode } from "#lib/domain/code.ts";

/** Codes that an address uses for something else. */
const reserved = ["new", ".", ".."];

/** Whether a text can be the code of something below an organisation: a term, a branch, a target, a review (rules §9). */
export const isBelowCode = (given: unknown): given is string => isCode(given) && !reserved.includes(given);
