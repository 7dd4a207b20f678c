import "server-only";
import { headers } from "next/headers";
import { sessionToken } from "#lib/identity/session-cookie.ts";

/** The token of the session behind this request. */
export const ownToken = async (): Promise<string> => sessionToken(await headers()) ?? "";
