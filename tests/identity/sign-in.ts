import { randomBytes, randomInt } from "node:crypto";
import type { Membership } from "#lib/domain/access.ts";
import { readActor } from "#lib/identity/actor.ts";
import { auth } from "#lib/identity/auth.ts";
import { createUser } from "#lib/identity/create-user.ts";
import { database } from "#prisma/database.ts";

process.env.AUTH_SECRET = randomBytes(32).toString("hex");

export const rightPassword = "đúng mật khẩu này";

// Every test has people and addresses of its own, whatever else is in the database.
const another = () => randomBytes(6).toString("hex");

export const anAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

export async function anOrganisation(parentId: string | null = null): Promise<string> {
  const code = `don-vi-${another()}`;
  return (await database().organisation.create({ data: { code, name: code, parentId } })).id;
}

export async function aPerson(memberships: Membership[] = []) {
  const username = `can.bo-${another()}`;
  const { userId } = await createUser({
    username,
    name: "Nguyễn Thị Ánh",
    password: rightPassword,
    installation: false,
    memberships,
  });
  return { userId, username };
}

/** A request to better-auth's own routes, as they stand in the network. */
export function ask(method: string, path: string, headers: Record<string, string> = {}, body?: unknown) {
  const own = { host: "localhost:3000", "x-forwarded-proto": "http", "content-type": "application/json" };
  return auth().handler(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method,
      headers: { ...own, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
}

export const trySignIn = (username: string, password: string, address = anAddress(), cookie?: string) =>
  ask(
    "POST",
    "/sign-in/username",
    { "x-forwarded-for": address, ...(cookie ? { cookie, origin: "http://localhost:3000" } : {}) },
    { username, password },
  );

export const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";

/** The cookie of a fresh session. */
export const signIn = async (username: string, password = rightPassword) =>
  cookieOf(await trySignIn(username, password));

export const actorBehind = (cookie: string) => readActor(new Headers({ cookie }));

export const eventsOf = (userId: string) =>
  database().auditEvent.findMany({ where: { actorId: userId, object: "session" }, orderBy: { id: "asc" } });
