import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sentence, Trouble } from "#lib/operation/trouble.ts";

/** What lies where below `DATA_DIR`. */
export const dataPaths = (folder: string) => ({
  cluster: join(folder, "postgres"),
  clusterPassword: join(folder, "postgres-password"),
  authSecret: join(folder, "auth-secret"),
  firstAccounts: join(folder, "first-accounts.txt"),
  backups: join(folder, "backups"),
  logs: join(folder, "log"),
});

export type DataPaths = ReturnType<typeof dataPaths>;

/** Makes sure that the folder is there and may be written to, before anything else is touched. */
export function openDataFolder(folder: string): DataPaths {
  const paths = dataPaths(folder);
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    mkdirSync(paths.logs, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Trouble(`The data folder ${folder} cannot be written to: ${sentence(error)}.`);
  }
  return paths;
}

/** Makes a folder and those above it, one by one: asked to make all, Node never ends where one cannot be made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** A secret of 32 random bytes, made when it is first asked for and kept in a file that only its owner may read. */
export function keepSecret(file: string): string {
  if (!existsSync(file)) writeWhole(file, randomBytes(32).toString("hex"));
  return readFileSync(file, "utf8").trim();
}

/** Writes a file for its owner alone; one cut short never takes its place. */
export function writeWhole(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
