import type { BetterAuthPlugin } from "better-auth";

/** What the system uses of better-auth over the network. Whatever else it brings, now or later, does not exist. */
const open = new Set([
  "POST /api/auth/sign-in/username",
  "POST /api/auth/sign-out",
  "GET /api/auth/get-session",
]);

/** Answers 404 for every route but the open ones, before better-auth looks at the request. */
export const onlyOpenDoors = {
  id: "only-open-doors",
  async onRequest(request) {
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    return open.has(asked) ? undefined : { response: Response.json({ code: "NOT_FOUND" }, { status: 404 }) };
  },
} satisfies BetterAuthPlugin;
