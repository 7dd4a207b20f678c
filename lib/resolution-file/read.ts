import type { PartialResult, Resolution, Result } from "#lib/domain/resolution.ts";
import { type Fault, pathOf } from "#lib/resolution-file/fault.ts";
import { type ParsedFile, resolutionSchema } from "#lib/resolution-file/schema.ts";

const largestFile = 20_000_000;

/** Reads a resolution file (rules §9), whole or not at all: a file that breaks a rule is refused with every fault by path. */
export function readResolutionFile(bytes: Uint8Array): { resolution: Resolution } | { faults: Fault[] } {
  if (bytes.byteLength > largestFile) return { faults: [{ path: "", code: "too large" }] };
  const json = parse(bytes);
  if ("faults" in json) return json;
  const parsed = resolutionSchema.safeParse(json.value);
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), code: message })),
    };
  return { resolution: toResolution(parsed.data) };
}

function parse(bytes: Uint8Array): { value: unknown } | { faults: Fault[] } {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { faults: [{ path: "", code: error instanceof SyntaxError ? "not JSON" : "not UTF-8" }] };
  }
}

function toResolution({ format: _, term, ...file }: ParsedFile): Resolution {
  const code = term.code ?? `${term.firstYear}-${term.lastYear}`;
  return {
    ...file,
    term: { ...term, code, name: term.name ?? code },
    results: file.results as Result[],
    reviews: file.reviews.map((review) => ({
      ...review,
      partialResults: review.partialResults as PartialResult[],
    })),
  };
}
