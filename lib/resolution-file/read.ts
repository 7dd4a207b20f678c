import type { Resolution } from "#lib/domain/resolution.ts";
import { checkParts } from "#lib/resolution-file/check-parts.ts";
import type { Fault } from "#lib/resolution-file/fault.ts";
import { noteFaults } from "#lib/resolution-file/note-faults.ts";
import { parseJson } from "#lib/resolution-file/parse-json.ts";
import { readParts } from "#lib/resolution-file/read-parts.ts";
import { toResolution } from "#lib/resolution-file/to-resolution.ts";

/** Reads a resolution file (rules §9), whole or not at all: a file that breaks a rule is refused with every fault by path. */
export function readResolutionFile(bytes: Uint8Array): { resolution: Resolution } | { faults: Fault[] } {
  const json = parseJson(bytes);
  if ("fault" in json) return { faults: [{ path: "", code: json.fault, params: {} }] };
  let resolution: Resolution | null = null;
  const faults = noteFaults((report) => {
    const parts = readParts(json.value, report);
    checkParts(parts, report);
    resolution = toResolution(parts);
  });
  return resolution === null || faults.length > 0 ? { faults } : { resolution };
}
