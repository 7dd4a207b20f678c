import { type NextRequest, NextResponse } from "next/server";
import { hasAccounts } from "#lib/identity/has-accounts.ts";
import { isForeign } from "#lib/identity/own-origin.ts";
import { hasSessionCookie } from "#lib/identity/session-cookie.ts";
import { signInAddress } from "#lib/identity/sign-in-address.ts";
import { translator } from "#lib/wording/translate.ts";

/** Pages, and documents at page addresses; never the API, whose routes share a wrapper of their own. */
export const config = { matcher: ["/((?!api/|_next/|icon\\.svg$|favicon\\.ico$).*)"] };

const openPages = ["/sign-in", "/setup"];

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");

/** While nobody has an account there is one page; where the database does not answer, the page itself says so. */
const mustSetUp = async ({ nextUrl }: NextRequest): Promise<boolean> =>
  nextUrl.pathname !== "/setup" && !(await hasAccounts().catch(() => true));

async function answer(
  request: NextRequest,
  contentSecurityPolicy: string,
  nonce: string,
): Promise<NextResponse> {
  const { method, nextUrl } = request;
  const reading = method === "GET" || method === "HEAD";
  if (!reading && isForeign(request.headers)) return refuseForeign(request);

  if (reading && (await mustSetUp(request)))
    return NextResponse.redirect(new URL("/setup", request.url), 307);

  const asked = `${nextUrl.pathname}${nextUrl.search}`;
  const signedOut = !hasSessionCookie(request.headers) && !openPages.includes(nextUrl.pathname);
  // An action signed out answers for itself: its redirect is one that the page in the browser understands.
  if (reading && signedOut) return NextResponse.redirect(new URL(signInAddress(asked), request.url), 307);

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", contentSecurityPolicy);
  headers.set("x-nonce", nonce);
  headers.set("x-asked", asked);
  return NextResponse.next({ request: { headers } });
}

function refuseForeign({ cookies }: NextRequest): NextResponse {
  const t = translator(cookies.get("locale")?.value === "en" ? "en" : "vi");
  return new NextResponse(t("error.foreign"), {
    status: 403,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** Gives every page its nonce and headers, and shows the signed-out the way. Authorisation does not rest on it. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID();
  const contentSecurityPolicy = policy(nonce);
  const response = await answer(request, contentSecurityPolicy, nonce);
  response.headers.set("Content-Security-Policy", contentSecurityPolicy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("Cache-Control", "no-store");
  return response;
}
