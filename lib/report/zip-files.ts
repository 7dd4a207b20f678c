import { strToU8, zipSync } from "fflate";

/** Files by their paths, packed into one. */
export function zipFiles(files: ReadonlyMap<string, string>, at: Date): Uint8Array<ArrayBuffer> {
  const packed = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(packed, { mtime: at }));
}
