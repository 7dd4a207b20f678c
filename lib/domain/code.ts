/** What a code looks like: of an organisation, branch, term, target, criterion or review (rules §9). */
export const codeShape = /^[A-Za-z0-9._-]{1,40}$/;

/** Whether two codes are the same to the eye: "P1" and "p1". A file may hold both; nobody is to be offered the second. */
export const isLikeCode = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether something can be a code at all; whatever else an address or an argument holds stands for nothing. */
export const isCode = (given: unknown): given is string => typeof given === "string" && codeShape.test(given);
