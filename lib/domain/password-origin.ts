/**
 * Whose choice a password is: the person's own; printed by the first start, good until it is changed; or given by
 * others, to be changed before anything else.
 */
export type PasswordOrigin = "own" | "printed" | "given";
