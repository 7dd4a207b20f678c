import { ApiRefusal, type RefusalWord } from "#app/api/v1/api-refusal.ts";

/** A request's body, counted while it is read: its stated length may be missing or untrue. */
export async function readBytes(request: Request, largest: number, tooLarge: RefusalWord) {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    // What is too much is let pass, and not kept: while a body is still coming, many programs hear no answer.
    if (size <= largest) parts.push(part);
  }
  if (size > largest) throw new ApiRefusal(tooLarge);
  return Buffer.concat(parts);
}

/** Lets a body pass that nobody has begun to read; the door says how long it may be, and who goes away needs no answer. */
export async function passBody({ body, bodyUsed }: Request): Promise<void> {
  if (body === null || bodyUsed) return;
  await body.pipeTo(new WritableStream()).catch(() => undefined);
}
