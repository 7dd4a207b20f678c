import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");

/** The addresses that may say on whose behalf they ask. */
export function trustedProxies(networks: string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

const isTrusted = (list: BlockList, address: string) =>
  isIP(address) !== 0 && list.check(address, familyOf(address));

/**
 * Puts the truth into a request's `X-Forwarded-*`: who asks, by the socket, or by the last address that a trusted
 * proxy did not vouch for. A client's own are dropped; Next adds host and protocol where they are missing.
 */
export function setForwarded(request: IncomingMessage, trusted: BlockList): void {
  const { headers } = request;
  const socket = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const kept = isTrusted(trusted, socket)
    ? {
        for: headers["x-forwarded-for"],
        proto: headers["x-forwarded-proto"],
        host: headers["x-forwarded-host"],
      }
    : {};
  for (const name of Object.keys(headers))
    if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name];
  const path = [...textOf(kept.for).split(","), socket]
    .map((address) => address.trim())
    .filter((address) => isIP(address));
  headers["x-forwarded-for"] = path.findLast((address) => !isTrusted(trusted, address)) ?? path[0] ?? socket;
  const protocol = textOf(kept.proto).split(",")[0]?.trim();
  if (protocol === "http" || protocol === "https") headers["x-forwarded-proto"] = protocol;
  const host = textOf(kept.host).split(",")[0]?.trim();
  if (host) headers["x-forwarded-host"] = host;
}

const textOf = (header: string | string[] | undefined) =>
  Array.isArray(header) ? header.join(",") : (header ?? "");
