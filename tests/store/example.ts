import { readFileSync } from "node:fs";
import type { Actor, Role } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { createUser } from "#lib/identity/create-user.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { importResolution } from "#lib/store/import-resolution.ts";

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

let people = 0;

/** A new person with one role in an organisation. */
export async function person(organisationId: string, role: Role): Promise<Actor> {
  people += 1;
  const username = `${role}${people}`;
  const memberships = [{ organisationId, role }];
  const { userId } = await createUser({
    username,
    name: `Đồng chí ${username}`,
    password: `mật khẩu của ${username}`,
    installation: false,
    memberships,
  });
  return { userId, name: `Đồng chí ${username}`, installation: false, memberships };
}
