import { safeNext } from "#lib/identity/safe-next.ts";

/** The sign-in page that leads on to what was asked for. */
export function signInAddress(asked: string | null): string {
  const next = safeNext(asked);
  return next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
}
