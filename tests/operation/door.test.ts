import { type IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { hostname } from "node:os";
import { expect, test } from "vitest";
import { setForwarded, trustedProxies } from "#lib/operation/door/forwarded.ts";
import { ownHosts } from "#lib/operation/door/own-hosts.ts";
import { ownAddresses } from "#lib/operation/network.ts";

const isOwn = ownHosts("https://chitieu.example.vn");

test.each([
  "localhost",
  "LOCALHOST:3000",
  "127.0.0.1:80",
  "[::1]:3000",
  hostname(),
  "chitieu.example.vn:443",
])("the system is known as %s", (host) => expect(isOwn(host)).toBe(true));

test("the system is known by the machine's addresses", () => {
  for (const address of ownAddresses())
    expect(isOwn(address.includes(":") ? `[${address}]` : address)).toBe(true);
});

test.each([
  undefined,
  "",
  "evil.example",
  "localhost.evil.example",
  "localhost:3000@evil.example",
  "local host",
  "a:b:c",
])("the system is not known as %s", (host) => expect(isOwn(host)).toBe(false));

function seenBehind(proxies: string[], from: string, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: from });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, headers);
  setForwarded(request, trustedProxies(proxies));
  return request.headers;
}

const claims = {
  "x-forwarded-for": "1.2.3.4",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "evil.example",
};

test("what a client says about itself is dropped", () => {
  const seen = seenBehind([], "::ffff:192.168.1.5", {
    ...claims,
    "x-real-ip": "1.2.3.4",
    forwarded: "for=1.2.3.4",
  });
  expect(seen).toEqual({ "x-forwarded-for": "192.168.1.5" });
});

test("a trusted proxy says on whose behalf it asks", () => {
  expect(seenBehind(["10.0.0.0/8"], "10.0.0.1", claims)).toEqual(claims);
});

test("of a chain the last address counts that no trusted proxy bears", () => {
  const seen = seenBehind(["10.0.0.0/8"], "10.0.0.1", {
    "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2",
  });
  expect(seen["x-forwarded-for"]).toBe("203.0.113.7");
});

test("a proxy that is not trusted is a client like any other", () => {
  expect(seenBehind(["10.0.0.0/8"], "192.168.1.5", claims)).toEqual({ "x-forwarded-for": "192.168.1.5" });
});

test("nonsense in a trusted proxy's words falls back to the socket", () => {
  const seen = seenBehind(["10.0.0.1"], "10.0.0.1", {
    "x-forwarded-for": "unknown",
    "x-forwarded-proto": "ftp",
  });
  expect(seen).toEqual({ "x-forwarded-for": "10.0.0.1" });
});
