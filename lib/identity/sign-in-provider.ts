/** The office's sign-in provider (OpenID Connect), as the environment names it; the launcher has checked it. */
export type SignInProvider = {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
  /** Where it sends people back to. */
  callback: URL;
};

/** Null where there is none; then nothing of it is in the system. */
export function signInProvider(): SignInProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, PUBLIC_URL } = process.env;
  if (!(OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET && OIDC_NAME && PUBLIC_URL)) return null;
  return {
    issuer: new URL(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME.normalize("NFC"),
    callback: new URL("/api/auth/provider/callback", PUBLIC_URL),
  };
}

/** Where signing in by the provider begins: at the public address, since its cookie has to be there on the way back. */
export function providerAddress({ callback }: SignInProvider, next: string): string {
  const address = new URL("/api/auth/provider", callback);
  if (next !== "/") address.searchParams.set("next", next);
  return address.href;
}
