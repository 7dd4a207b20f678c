import { ApiRefusal, type RefusalWord } from "#app/api/v1/api-refusal.ts";

/** A request's body, counted while it is read: its stated length may be missing or untrue. */
export async function readBytes(request: Request, largest: number, tooLarge: RefusalWord) {
  if (Number(request.headers.get("content-length") ?? 0) > largest) throw new ApiRefusal(tooLarge);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largest) throw new ApiRefusal(tooLarge);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
