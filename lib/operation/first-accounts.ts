import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Role } from "#lib/domain/access.ts";
import { readableSecret } from "#lib/operation/readable-secret.ts";

/** The people of the example. Nobody knows their passwords before the first start. */
const people = [
  { username: "admin", name: "Quản trị viên", role: "admin" },
  { username: "canbo", name: "Cán bộ văn phòng", role: "staff" },
  { username: "capuy", name: "Cấp ủy", role: "committee" },
] as const satisfies { username: string; name: string; role: Role }[];

export type FirstAccount = (typeof people)[number] & { password: string };

const pendingOf = (file: string) => `${file}.pending`;

/** Whether a first start was begun and cut short. */
export const isPending = (file: string): boolean => existsSync(pendingOf(file));

/** The first accounts with their passwords, written down before they are made: a start cut short goes on with them. */
export function beginFirstAccounts(file: string): FirstAccount[] {
  if (!isPending(file)) {
    const lines = people.map(({ username, role }) => `${username}\t${newPassword()}\t${role}\n`);
    writeFileSync(`${file}.new`, lines.join(""), { mode: 0o600 });
    renameSync(`${file}.new`, pendingOf(file));
  }
  const lines = readFileSync(pendingOf(file), "utf8").split("\n");
  return people.map((person, index) => ({
    ...person,
    password: lines[index]?.split("\t")[1] ?? newPassword(),
  }));
}

export const finishFirstAccounts = (file: string): void => renameSync(pendingOf(file), file);

/** 80 random bits, in four groups that can be read out. */
const newPassword = (): string => readableSecret(4);
