import type { IncomingMessage, ServerResponse } from "node:http";

/** Why the door lets a request no further. */
export type Refused = { status: number; text: string; headers?: Record<string, string> };

export const unknownHost: Refused = {
  status: 421,
  text: "This system is not known under that name; whoever runs it can set PUBLIC_URL.",
};

export const tooLarge: Refused = {
  status: 413,
  text: "The request is larger than anything this system takes.",
  // What is still to come of the body is not read.
  headers: { Connection: "close" },
};

const badTarget: Refused = { status: 400, text: "The address cannot be read." };

const methods = ["GET", "HEAD", "POST", "PUT"];
const unknownMethod: Refused = {
  status: 405,
  text: `This system answers to ${methods.join(", ")}.`,
  headers: { Allow: methods.join(", ") },
};

/** A resolution file, 20 MB at most, is the largest thing that is sent; Next's own limits lie above it. */
export const largestBody = 20_500_000;

/** What is wrong with a request by its head alone; null where it may go on. */
export function refusalOf({ method = "", url = "", headers }: IncomingMessage): Refused | null {
  if (!methods.includes(method)) return unknownMethod;
  if (!isOwnPath(url)) return badTarget;
  return Number(headers["content-length"] ?? 0) > largestBody ? tooLarge : null;
}

/** A path of this system: no address of another one, whole or after two slashes, which Next would redirect to. */
function isOwnPath(target: string): boolean {
  if (!/^\/(?![/\\])/.test(target)) return false;
  try {
    decodeURIComponent(target.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

export function refuse(response: ServerResponse, { status, text, headers }: Refused): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(`${text}\n`);
}
