import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import {
  type BackupEnd,
  type BackupHead,
  endShape,
  headShape,
  tableShape,
} from "#lib/operation/backup/backup-file.ts";
import { sentence, Trouble } from "#lib/operation/trouble.ts";

/** What a backup says in turn. Rows come as the lines they are. */
export type BackupPart =
  | { kind: "head"; head: BackupHead }
  | { kind: "table"; table: string; columns: string[] }
  | { kind: "row"; row: string }
  | { kind: "end"; end: BackupEnd };

const damaged = (file: string, why: string) =>
  new Trouble(`The file ${file} is not a whole backup of this system: ${why}.`);

/** Reads a backup from beginning to end. Throws, at the latest at its end, where the file is not what was written. */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const whole = createHash("sha256");
  let at = 0;
  let ended = false;
  for await (const line of linesIn(file)) {
    at += 1;
    if (ended) throw damaged(file, `something follows its end in line ${at}`);
    const part = partOf(file, line, at);
    if (part.kind === "end") {
      ended = true;
      if (whole.digest("hex") !== part.end.sha256) throw damaged(file, "its SHA-256 is another");
    } else whole.update(`${line}\n`);
    yield part;
  }
  if (!ended) throw damaged(file, "its end is missing");
}

function partOf(file: string, line: string, at: number): BackupPart {
  if (at > 1 && line.startsWith("[")) return { kind: "row", row: line };
  const read = <T>(shape: z.ZodType<T>): T => {
    const parsed = shape.safeParse(parse(line));
    if (parsed.success) return parsed.data;
    throw damaged(file, `line ${at} cannot be read`);
  };
  if (at === 1) return { kind: "head", head: read(headShape) };
  if (line.startsWith('{"end"')) return { kind: "end", end: read(endShape) };
  return { kind: "table", ...read(tableShape) };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const content = createGunzip();
  const reading = pipeline(createReadStream(file), content).catch((error: unknown) => error);
  try {
    yield* split(content.setEncoding("utf8"));
  } catch (error) {
    throw damaged(file, sentence(error));
  }
  const failure = await reading;
  if (failure !== undefined) throw damaged(file, sentence(failure));
}

/**
 * Lines end with a line feed and nothing else: a text may hold other signs that end lines. A line that holds a file comes
 * in a thousand pieces, which are put together once.
 */
async function* split(content: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of content) {
    const [first = "", ...others] = chunk.split("\n");
    begun.push(first);
    for (const other of others) {
      yield begun.join("");
      begun = [other];
    }
  }
  const last = begun.join("");
  if (last !== "") yield last;
}
