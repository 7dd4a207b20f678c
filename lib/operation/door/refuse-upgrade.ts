import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Log } from "#lib/operation/log.ts";

const answer = [
  "HTTP/1.1 400 Bad Request",
  "Connection: close",
  "Content-Length: 0",
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: same-origin",
  "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
].join("\r\n");

/** No page speaks anything but HTTP: whoever asks to, under whatever host, is answered and let go at once. */
export const refuseUpgrade =
  (log: Log) =>
  ({ method, url }: IncomingMessage, socket: Duplex): void => {
    log.info({ method, path: url?.split("?", 1)[0], status: 400 }, "an upgrade was refused");
    socket.on("error", () => socket.destroy());
    socket.end(`${answer}\r\n\r\n`, () => socket.destroy());
  };
