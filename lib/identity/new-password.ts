import { readableSecret } from "#lib/identity/readable-secret.ts";

/** 80 random bits, in four groups that can be read out. */
export const newPassword = (): string => readableSecret(4);
