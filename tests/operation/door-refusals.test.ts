import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { door } from "#lib/operation/door/door.ts";
import { largestBody } from "#lib/operation/door/refusal.ts";
import { refuseUpgrade } from "#lib/operation/door/refuse-upgrade.ts";

const log = pino({ enabled: false });
const handled: string[] = [];

/** Stands for Next: reads the body and says how long it was. */
async function handle(asked: IncomingMessage, response: ServerResponse): Promise<void> {
  handled.push(asked.url ?? "");
  const body = await text(asked);
  response.end(String(body.length));
}

const server = createServer(door({ publicUrl: null, trustedProxies: [] }, log, handle));
server.on("upgrade", refuseUpgrade(log));
let port: number;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends lines as they stand and tells all that comes back until the server ends the connection. */
async function sendRaw(...lines: string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  return text(socket);
}

const statusOf = (answer: string) => Number(answer.split(" ", 2)[1]);

test("a request that is in order goes on", async () => {
  expect(statusOf(await sendRaw("GET /vp-ubnd?a=//b HTTP/1.1", "Host: localhost"))).toBe(200);
  expect(handled.at(-1)).toBe("/vp-ubnd?a=//b");
});

test.each([
  ["an absolute address of another system", "http://evil.com/vp-ubnd"],
  ["an absolute address of this one", "http://localhost/vp-ubnd"],
  ["an address without its scheme", "//evil.com/vp-ubnd"],
  ["one with a backslash", "/\\evil.com"],
  ["no path", "evil.com"],
  ["an escape that is none", "/api/v1/%ff/results/2022"],
  ["half an escape", "/api/v1/%4"],
])("%s is answered 400", async (_, target) => {
  const before = handled.length;
  expect(statusOf(await sendRaw(`GET ${target} HTTP/1.1`, "Host: localhost"))).toBe(400);
  expect(handled).toHaveLength(before);
});

test.each(["OPTIONS *", "OPTIONS /", "TRACE /", "DELETE /api/v1/vp-ubnd", "PATCH /", "PROPFIND /"])(
  "%s is answered 405",
  async (begin) => {
    const before = handled.length;
    const answer = await sendRaw(`${begin} HTTP/1.1`, "Host: localhost");
    expect(statusOf(answer)).toBe(405);
    expect(answer).toContain("Allow: GET, HEAD, POST, PUT\r\n");
    expect(answer).toContain("X-Content-Type-Options: nosniff\r\n");
    expect(handled).toHaveLength(before);
  },
);

test.each(["localhost", "evil.example"])("an upgrade, asked of %s, is answered and let go", async (host) => {
  const before = handled.length;
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  expect(statusOf(await text(socket))).toBe(400);
  expect(handled).toHaveLength(before);
});

const put = (headers: Record<string, string | number>) =>
  request({ port, host: "127.0.0.1", method: "PUT", path: "/api/v1/x", headers });

test("a body that says it is too large is refused before it is sent", async () => {
  const before = handled.length;
  const asked = put({ "content-length": largestBody + 1 });
  asked.flushHeaders();
  const [answer] = await once(asked, "response");
  expect(answer.statusCode).toBe(413);
  expect(handled).toHaveLength(before);
  asked.destroy();
});

test("a body that grows too large is cut", async () => {
  const asked = put({ "transfer-encoding": "chunked" });
  const answered = once(asked, "response");
  for (let sent = 0; sent <= largestBody; sent += 1_000_000) asked.write("x".repeat(1_000_000));
  const [answer] = await answered;
  expect(answer.statusCode).toBe(413);
  asked.destroy();
});

test.each([
  ["content-length", largestBody],
  ["transfer-encoding", "chunked"],
])("the largest body that may be comes through, with %s", async (header, said) => {
  const asked = put({ [header]: said });
  asked.end("x".repeat(largestBody));
  const [answer] = await once(asked, "response");
  expect([answer.statusCode, await text(answer)]).toEqual([200, String(largestBody)]);
});
