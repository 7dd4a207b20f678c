import { openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import pino, { type Logger } from "pino";

export type Log = Logger;

const largest = 20_000_000;

/** The system's log: JSON lines in `log/system.log`, never a password, cookie or secret. A full file makes room once. */
export function openLog(folder: string): Log {
  const file = join(folder, "system.log");
  const full = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest;
  if (full) renameSync(file, `${file}.1`);
  return pino(
    {
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ["*.password", "*.secret", "*.token", "*.cookie", "*.authorization", "headers"],
    },
    pino.destination({ dest: openSync(file, "a", 0o600), sync: false }),
  );
}
