import type { Resolution } from "#lib/domain/resolution.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { anyFile } from "#tests/resolution-file/any-file.ts";
import { bytesOf } from "#tests/resolution-file/small-file.ts";

/** Any term that breaks no rule of the file. */
export const anyResolution = anyFile.map((file): Resolution => {
  const read = readResolutionFile(bytesOf(file));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.resolution;
});
