import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import { parseJson } from "#lib/resolution-file/parse-json.ts";

const largestBody = 1_000_000;

/** The JSON value of a request's body, counted while it is read: its stated length may be missing or untrue. */
export async function readBody(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) throw new ApiRefusal("tooLarge");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largestBody) throw new ApiRefusal("tooLarge");
    parts.push(part);
  }
  const json = parseJson(Buffer.concat(parts));
  if ("fault" in json) throw new ApiRefusal("unreadable");
  return json.value;
}
