import { strToU8, Zip, ZipDeflate } from "fflate";

/** A file by its path in an archive: a text, or bytes that are packed already. */
export type PackedFile = { path: string; content: string | Uint8Array };

/** Files packed into one, part by part, so that no more than one of them is in memory. */
export async function* zipFiles(files: AsyncIterable<PackedFile>, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    ready.push(part);
  });
  for await (const { path, content } of files) {
    const isText = typeof content === "string";
    // Method "deflate" without its work: of what is merely stored, readers of streams would have to know the size first.
    const file = new ZipDeflate(path, { level: isText ? 6 : 0 });
    file.mtime = at;
    zip.add(file);
    file.push(isText ? strToU8(content) : content, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
