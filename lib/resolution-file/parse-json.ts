import type { FaultCode } from "#lib/resolution-file/fault.ts";

export const largestFile = 20_000_000;

/** The JSON value that the bytes of a file say, or why they say none. A byte order mark is skipped. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { fault: FaultCode } {
  if (bytes.byteLength > largestFile) return { fault: "too large" };
  const text = decode(bytes);
  if (text === null) return { fault: "not UTF-8" };
  try {
    return { value: JSON.parse(text, onlyIntegers) };
  } catch (error) {
    return { fault: error instanceof RangeError ? "too deep" : "not JSON" };
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A number written with a point or an exponent has passed through a float: it becomes none, and is refused in its place. */
function onlyIntegers(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== "number") return value;
  return /^-?\d+$/.test(context?.source ?? "") ? value : Number.NaN;
}
