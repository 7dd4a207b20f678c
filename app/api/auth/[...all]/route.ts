import { auth } from "#lib/identity/auth.ts";
import { isForeign } from "#lib/identity/own-origin.ts";

const longestBody = 10_000;

const refusal = (status: number, code: string) => Response.json({ code }, { status });

export const GET = (request: Request): Promise<Response> => auth().handler(request);

export async function POST(request: Request): Promise<Response> {
  if (isForeign(request.headers)) return refusal(403, "FOREIGN_ORIGIN");
  if (request.headers.has("transfer-encoding")) return refusal(411, "LENGTH_REQUIRED");
  if (Number(request.headers.get("content-length") ?? 0) > longestBody) return refusal(413, "TOO_LARGE");
  return auth().handler(request);
}
