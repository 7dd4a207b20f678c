import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "#lib/identity/auth-secret.ts";

export const cookiePrefix = "chi-tieu";

/** Whether people reach the system by https; only then may cookies be marked Secure. */
export const servedSecurely = (): boolean => (process.env.PUBLIC_URL ?? "").startsWith("https:");

/** The name under which better-auth sets its session cookie. */
export const sessionCookieName = (): string =>
  `${servedSecurely() ? "__Secure-" : ""}${cookiePrefix}.session_token`;

function cookieValue(headers: Headers, name: string): string | null {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return null;
  }
}

/** The session's token out of better-auth's signed cookie (`token.signature`), or null where the signature is not ours. */
export function sessionToken(headers: Headers): string | null {
  const value = cookieValue(headers, sessionCookieName());
  const dot = value?.lastIndexOf(".") ?? -1;
  if (value === null || dot < 1) return null;
  const token = value.slice(0, dot);
  const expected = createHmac("sha256", authSecret()).update(token).digest();
  const given = Buffer.from(value.slice(dot + 1), "base64");
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** Whether a session is claimed at all; only `readActor` knows whether it holds. */
export const hasSessionCookie = (headers: Headers): boolean =>
  cookieValue(headers, sessionCookieName()) !== null;
