import type { BetterAuthPlugin } from "better-auth";
import { providerDoors } from "#lib/identity/provider-sign-in.ts";
import { signInProvider } from "#lib/identity/sign-in-provider.ts";

/** What the system uses of better-auth over the network. Whatever else it brings, now or later, does not exist. */
const open = new Set([
  "POST /api/auth/sign-in/username",
  "POST /api/auth/sign-out",
  "GET /api/auth/get-session",
]);

/** What stands open where the office has a sign-in provider. */
const openWithProvider = new Set(Object.values(providerDoors).map((path) => `GET /api/auth${path}`));

/** Answers 404 for every route but the open ones, before better-auth looks at the request. */
export const onlyOpenDoors = {
  id: "only-open-doors",
  async onRequest(request) {
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    if (open.has(asked) || (openWithProvider.has(asked) && signInProvider() !== null)) return undefined;
    return { response: Response.json({ code: "NOT_FOUND" }, { status: 404 }) };
  },
} satisfies BetterAuthPlugin;
