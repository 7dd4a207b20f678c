import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import { parseJson } from "#lib/resolution-file/parse-json.ts";

/** The JSON value of a body. */
export function readBody(body: Uint8Array): unknown {
  const json = parseJson(body);
  if ("fault" in json) throw new ApiRefusal("unreadable");
  return json.value;
}
