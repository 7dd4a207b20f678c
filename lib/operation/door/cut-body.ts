import type { IncomingMessage, ServerResponse } from "node:http";
import { largestBody, refuse, tooLarge } from "#lib/operation/door/refusal.ts";

/**
 * Counts a body whose length was not stated while it comes in, whoever reads it, and cuts it where it grows too large:
 * no part beyond is handed on, and the connection ends with the answer.
 */
export function cutBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers["transfer-encoding"] === undefined) return;
  const push = request.push.bind(request);
  let size = 0;
  request.push = (part: Uint8Array | null, encoding) => {
    if (size > largestBody) return false;
    size += part?.byteLength ?? 0;
    if (size <= largestBody) return push(part, encoding);
    if (response.headersSent) request.destroy();
    else refuse(response, tooLarge);
    return false;
  };
}
