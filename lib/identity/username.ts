/** What a user name may look like, once in the form it is stored in. */
const shape = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** The form in which user names are stored and compared. */
export const normaliseUsername = (typed: string): string => typed.normalize("NFC").trim().toLowerCase();

export const isUsername = (username: string): boolean => shape.test(username);
