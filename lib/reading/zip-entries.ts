import { inflateRawSync } from "node:zlib";

/** Why a file cannot be opened as an Excel file. */
export type ZipFault = "not a zip" | "old or locked" | "damaged" | "too large inside";

export type ZipEntry = { name: string; content: Buffer };

/** A year's sheets take far less; a file of 1 MB can hold 1 GB. */
const largestInside = 32_000_000;
const mostEntries = 2_000;

class Unreadable extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * The files inside a zip archive whose names `wants` asks for. The sizes stated in its directory are added up first,
 * and none is trusted while unpacking: an entry never grows beyond what it states.
 */
export function readZip(
  bytes: Buffer,
  wants: (name: string) => boolean,
): { entries: ZipEntry[] } | { fault: ZipFault } {
  return orFault(() => {
    const listed = listEntries(bytes).filter(({ name }) => wants(name));
    const total = listed.reduce((sum, { size }) => sum + size, 0);
    if (total > largestInside) throw new Unreadable("too large inside");
    return { entries: listed.map((entry) => ({ name: entry.name, content: unpack(bytes, entry) })) };
  });
}

/** What the files inside a zip archive are called, by its directory; nothing is unpacked. */
export const zipNames = (bytes: Buffer): { names: string[] } | { fault: ZipFault } =>
  orFault(() => ({ names: listEntries(bytes).map(({ name }) => name) }));

function orFault<Read>(read: () => Read): Read | { fault: ZipFault } {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    if (error instanceof RangeError) return { fault: "damaged" };
    throw error;
  }
}

type Listed = { name: string; method: number; packed: number; size: number; at: number };

/** Reads the central directory. What needs more than 32 bits, or a password, is no sheet of ours. */
function listEntries(bytes: Buffer): Listed[] {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === 0xd0cf11e0) throw new Unreadable("old or locked");
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) throw new Unreadable("not a zip");
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Unreadable("damaged");
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new Unreadable("too large inside");
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Unreadable("damaged");
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw new Unreadable("old or locked");
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}

function unpack(bytes: Buffer, { method, packed, size, at }: Listed): Buffer {
  if (bytes.readUInt32LE(at) !== 0x04034b50) throw new Unreadable("damaged");
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(from, from + packed);
  if (content.length !== packed) throw new Unreadable("damaged");
  if (method === 0) return content;
  if (method !== 8) throw new Unreadable("damaged");
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    throw new Unreadable(
      error instanceof RangeError || (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE"
        ? "too large inside"
        : "damaged",
    );
  }
}
