import { prismaAdapter } from "better-auth/adapters/prisma";
import { isAPIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { username } from "better-auth/plugins/username";
import { authSecret } from "#lib/identity/auth-secret.ts";
import { onlyOpenDoors } from "#lib/identity/only-open-doors.ts";
import { ownOrigins } from "#lib/identity/own-origin.ts";
import { hashPassword, verifyPassword } from "#lib/identity/password.ts";
import { providerSignIn } from "#lib/identity/provider-sign-in.ts";
import { cookiePrefix, servedSecurely } from "#lib/identity/session-cookie.ts";
import { cookieHours } from "#lib/identity/session-limits.ts";
import { afterSignIn, beforeSession, beforeSignIn } from "#lib/identity/sign-in-hooks.ts";
import { isUsername, normaliseUsername } from "#lib/identity/username.ts";
import type { PrismaClient } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

const isRefusal = (error: unknown): boolean => isAPIError(error) && error.statusCode < 500;

function createAuth(client: PrismaClient) {
  return betterAuth({
    appName: "Chỉ tiêu Nghị quyết",
    baseURL: process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`,
    basePath: "/api/auth",
    secret: authSecret(),
    trustedOrigins: (request) => (request === undefined ? [] : ownOrigins(request.headers)),
    database: prismaAdapter(client, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    // The cookie lives as long as a session ever can; the limits are kept in the database, by `beforeSession` and the actor.
    session: {
      expiresIn: cookieHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    databaseHooks: { session: { create: { before: beforeSession } } },
    hooks: { before: beforeSignIn, after: afterSignIn },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix,
      useSecureCookies: servedSecurely(),
      database: { generateId: "uuid" },
      ipAddress: { ipv6Subnet: 128 },
    },
    // A refusal is an answer, not an error; what is neither is one.
    onAPIError: { onError: (error) => void (isRefusal(error) || console.error(error)) },
    logger: { level: "error" },
    plugins: [
      onlyOpenDoors,
      providerSignIn,
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 256,
        usernameNormalization: normaliseUsername,
        usernameValidator: isUsername,
        validationOrder: { username: "post-normalization" },
      }),
      nextCookies(),
    ],
  });
}

type Auth = ReturnType<typeof createAuth>;

// Kept on globalThis like the database: Next bundles this module once per entry.
const shared = globalThis as typeof globalThis & { resolutionAuth?: WeakMap<PrismaClient, Auth> };

/** The sign-in over the client of this process; made when first asked for, because a build has no secret. */
export function auth(): Auth {
  shared.resolutionAuth ??= new WeakMap();
  const client = database();
  const known = shared.resolutionAuth.get(client) ?? createAuth(client);
  shared.resolutionAuth.set(client, known);
  return known;
}
