/**
 * Whose choice a password is: the person's own; printed by the first start, good until it is changed; or given by
 * others, to be changed before anything else.
 */
export const passwordOrigins = ["own", "printed", "given"] as const;
export type PasswordOrigin = (typeof passwordOrigins)[number];
