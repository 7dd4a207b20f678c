import type { IncomingMessage, ServerResponse } from "node:http";

/** Why the door lets a request no further. */
export type Refused = { status: number; text: string; headers?: Record<string, string> };

export const unknownHost: Refused = {
  status: 421,
  text: "This system is not known under that name; whoever runs it can set PUBLIC_URL.",
};

const badTarget: Refused = { status: 400, text: "The address cannot be read." };

const methods = ["GET", "HEAD", "POST", "PUT"];
const unknownMethod: Refused = {
  status: 405,
  text: `This system answers to ${methods.join(", ")}.`,
  headers: { Allow: methods.join(", ") },
};

/** What is wrong with a request by its head alone; null where it may go on. */
export function refusalOf({ method = "", url = "" }: IncomingMessage): Refused | null {
  if (!methods.includes(method)) return unknownMethod;
  return isOwnPath(url) ? null : badTarget;
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
