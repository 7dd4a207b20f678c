import type { FaultCode } from "#lib/resolution-file/fault.ts";

export const largestFile = 20_000_000;

/** The JSON value that the bytes of a file say, or why they say none. A byte order mark is skipped. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { fault: FaultCode } {
  if (bytes.byteLength > largestFile) return { fault: "too large" };
  const text = decode(bytes);
  if (text === null) return { fault: "not UTF-8" };
  try {
    const value: unknown = JSON.parse(text);
    return { value: hasFraction(text) ? JSON.parse(text, onlyIntegers) : value };
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

/** Whether a JSON text writes a number with a point or an exponent; a second reading, which is slow, is left to these. */
function hasFraction(json: string): boolean {
  let quoted = false;
  for (let index = 0; index < json.length; index++) {
    const sign = json[index];
    if (quoted && sign === "\\") index++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "." || sign === "e" || sign === "E") && /\d/.test(json[index - 1] ?? ""))
      return true;
  }
  return false;
}

/** A number written with a point or an exponent has passed through a float: it becomes none, and is refused in its place. */
function onlyIntegers(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== "number") return value;
  return /^-?\d+$/.test(context?.source ?? "") ? value : Number.NaN;
}
