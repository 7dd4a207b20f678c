import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { cutBody } from "#lib/operation/door/cut-body.ts";
import { setForwarded, trustedProxies } from "#lib/operation/door/forwarded.ts";
import { ownHosts } from "#lib/operation/door/own-hosts.ts";
import { refusalOf, refuse, unknownHost } from "#lib/operation/door/refusal.ts";
import type { Environment } from "#lib/operation/environment.ts";
import type { Log } from "#lib/operation/log.ts";

/** What every answer says, static files and errors too; a page brings a content policy of its own. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** What every request passes before Next sees it: sign-in limits, audit trail and origin checks rest on it. */
export function door(
  { publicUrl, trustedProxies: proxies }: Pick<Environment, "publicUrl" | "trustedProxies">,
  log: Log,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener {
  const isOwn = ownHosts(publicUrl);
  const trusted = trustedProxies(proxies);
  return (request, response) => {
    const id = randomUUID();
    setForwarded(request, trusted);
    request.headers["x-request-id"] = id;
    for (const [name, value] of Object.entries({ ...always, "X-Request-Id": id }))
      response.setHeader(name, value);
    record(request, response, id, log);
    const { host, "x-forwarded-host": forwarded = host } = request.headers;
    const known = isOwn(host) && isOwn(String(forwarded));
    const refused = known ? refusalOf(request) : unknownHost;
    if (refused !== null) return refuse(response, refused);
    cutBody(request, response);
    handle(request, response).catch((error) => {
      log.error({ id, error: String(error) }, "a request failed");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** One line for each request but the parts of a page; without the query, in which people's words may stand. */
function record(request: IncomingMessage, response: ServerResponse, id: string, log: Log): void {
  const path = request.url?.split("?", 1)[0];
  if (path?.startsWith("/_next/")) return;
  const begun = performance.now();
  const from = request.headers["x-forwarded-for"];
  response.once("close", () => {
    const ms = Math.round(performance.now() - begun);
    log.info({
      id,
      method: request.method,
      path,
      status: response.statusCode,
      ms,
      from,
      done: response.writableFinished,
    });
  });
}
