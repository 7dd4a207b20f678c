/** What a user name may look like, once in the form it is stored in. */
const shape = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** The form in which user names are stored and compared. */
export const normaliseUsername = (typed: string): string => typed.normalize("NFC").trim().toLowerCase();

/** Words that an address uses for something else. */
const reserved = ["new"];

export const isUsername = (username: string): boolean => shape.test(username) && !reserved.includes(username);

/** better-auth wants an address; this one can never be anybody's. */
export const emailOf = (username: string): string => `${username}@users.invalid`;
