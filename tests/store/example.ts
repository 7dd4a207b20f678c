import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Actor, Role } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { grantRoles, insertAccount } from "#lib/identity/create-user.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { importResolution } from "#lib/store/import-resolution.ts";
import { database } from "#prisma/database.ts";

export const operator: Actor = { userId: null, name: "console", installation: true, memberships: [] };

/** The example as its file says it, under another code where one is given. */
export function exampleResolution(code = "vp-ubnd"): Resolution {
  const read = readResolutionFile(readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json"));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return { ...read.resolution, organisation: { ...read.resolution.organisation, code } };
}

/** Brings the example in and answers its organisation's id. */
export async function storeExample(code?: string): Promise<string> {
  const { organisationId } = await importResolution(operator, exampleResolution(code), { example: true });
  return organisationId;
}

/** What everybody here signs in with: hashed once, for hashing is slow on purpose. */
export const everyonesPassword = "một mật khẩu cho mọi người";
let hash: Promise<string> | undefined;

let people = 0;

/** A new person with one role in an organisation. */
export async function person(organisationId: string, role: Role): Promise<Actor> {
  people += 1;
  const username = `${role}${people}`;
  const memberships = [{ organisationId, role }];
  const someone = { userId: randomUUID(), name: `Đồng chí ${username}`, installation: false };
  hash ??= hashPassword(everyonesPassword);
  const account = { ...someone, username, passwordOrigin: "own" as const, hash: await hash };
  await database().$transaction(async (transaction) => {
    await insertAccount(transaction, account);
    await grantRoles(transaction, account, memberships);
  });
  return { ...someone, memberships };
}
