import type { ProviderRefusal } from "#lib/identity/provider-refusals.ts";
import { safeNext } from "#lib/identity/safe-next.ts";

/** A page that leads on to what was asked for. */
function leading(page: string, asked: string | null): string {
  const next = safeNext(asked);
  return next === "/" ? page : `${page}?next=${encodeURIComponent(next)}`;
}

/** The sign-in page that leads on to what was asked for. */
export const signInAddress = (asked: string | null): string => leading("/sign-in", asked);

/** The page where a password is changed, which then leads on to what was asked for. */
export const passwordAddress = (asked: string | null): string => leading("/account/password", asked);

/** The page where a second factor is set up, which then leads on to what was asked for. */
export const factorAddress = (asked: string | null): string => leading("/account/second-factor", asked);

/** The sign-in page that says why signing in by the provider came to nothing. */
export const refusedAddress = (why: ProviderRefusal, asked: string): string => {
  const page = signInAddress(asked);
  return `${page}${page.includes("?") ? "&" : "?"}refused=${why}`;
};
