import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { authSecret } from "#lib/identity/auth-secret.ts";

/** The secret that an authenticator app shares with the system (RFC 6238): 160 bits in base 32, as people type it in. */
export const newSecret = (): string => base32.encode(randomBytes(20), { padding: false });

/** The address that an app reads out of a QR code; it shows the account under the system's name. */
export const authenticatorAddress = (secret: string, issuer: string, username: string): string =>
  createOTP(base32.decode(secret)).url(issuer, username);

export const sealSecret = (secret: string): Promise<string> =>
  symmetricEncrypt({ key: authSecret(), data: secret });
export const openSecret = (sealed: string): Promise<string> =>
  symmetricDecrypt({ key: authSecret(), data: sealed });

/** So long, in ms, does each code stand; the one before and the one after are taken too, for clocks that differ. */
export const period = 30_000;

/** The time step whose code this is; null where it is none of now, or no code at all. */
export async function stepOf(secret: string, code: string, now = Date.now()): Promise<number | null> {
  if (!isCode(code)) return null;
  const app = createOTP(base32.decode(secret));
  const current = Math.floor(now / period);
  for (const step of [current - 1, current, current + 1]) if (isSame(await app.hotp(step), code)) return step;
  return null;
}

/** Whether a text has the shape of an app's code. */
export const isCode = (text: string): boolean => /^\d{6}$/.test(text);

const isSame = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** What is kept of a recovery code: it is random enough to need no slow hash. */
export const hashRecovery = (code: string): string => createHash("sha256").update(code).digest("base64url");
