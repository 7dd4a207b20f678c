import { createReadStream } from "node:fs";

/** Reads a file, or standard input for `-`, and stops after `most` bytes: larger files are not taken anyway. */
export async function readBytes(file: string, most: number): Promise<Uint8Array> {
  const source = file === "-" ? process.stdin : createReadStream(file, { end: most - 1 });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks, length);
}
