const shortest = 32;

/** The secret that signs session cookies, from `AUTH_SECRET`; the launcher makes one. There is no fallback. */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET ?? "";
  if (secret.length < shortest) throw new Error(`AUTH_SECRET must be set to ${shortest} characters or more`);
  return secret;
}
