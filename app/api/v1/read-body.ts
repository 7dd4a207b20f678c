import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import { readBytes } from "#app/api/v1/read-bytes.ts";
import { parseJson } from "#lib/resolution-file/parse-json.ts";

const largestBody = 1_000_000;

/** The JSON value of a request's body. */
export async function readBody(request: Request): Promise<unknown> {
  const json = parseJson(await readBytes(request, largestBody, "tooLarge"));
  if ("fault" in json) throw new ApiRefusal("unreadable");
  return json.value;
}
