import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import next from "next";
import { door } from "#lib/operation/door/door.ts";
import { refuseUpgrade } from "#lib/operation/door/refuse-upgrade.ts";
import { type Environment, root } from "#lib/operation/environment.ts";
import type { Log } from "#lib/operation/log.ts";
import { listenTrouble } from "#lib/operation/network.ts";

/** Requests under way may take this long to end once the system stops. */
const patience = 20_000;

export type Service = { port: number; stop(): Promise<void> };

/** Serves the pages through Next's custom server, in this process. */
export async function serve(environment: Environment, log: Log, { dev }: { dev: boolean }): Promise<Service> {
  const { host, port } = environment;
  // Next hangs an upgrade listener of its own on the server it is told of, which would pass by the door: not on ours.
  const elsewhere = dev ? {} : { httpServer: createServer() };
  const app = next({ dev, dir: root, hostname: "localhost", port, ...elsewhere });
  await app.prepare();
  const server = createServer(door(environment, log, app.getRequestHandler()));
  server.on("upgrade", dev ? app.getUpgradeHandler() : refuseUpgrade(log));
  try {
    server.listen({ port, ...(host === null ? {} : { host }) });
    await once(server, "listening");
  } catch (error) {
    throw listenTrouble(error, host, port);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      await drain(server);
      await app.close();
    },
  };
}

/** Takes no more connections, lets each go once its request is answered, and waits for those under way. */
async function drain(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  server.close();
  const letGo = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, wait(patience, undefined, { ref: false })]);
  clearInterval(letGo);
  server.closeAllConnections();
}
