import { once } from "node:events";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { Trouble } from "#lib/operation/trouble.ts";

/** The addresses of this machine that other computers can use. */
export const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => address);

const inAddress = (host: string) => (host.includes(":") ? `[${host}]` : host);

export const addressOf = (host: string, port: number): string => `http://${inAddress(host)}:${port}`;

/** The sentence for a server that cannot listen. */
export function listenTrouble(error: unknown, host: string | null, port: number): unknown {
  const where = host === null ? `port ${port}` : `port ${port} of ${host}`;
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new Trouble(`Another program already listens on ${where}; stop it or choose another PORT.`);
    case "EACCES":
      return new Trouble(`This user may not listen on ${where}; choose a PORT from 1024 on.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Trouble(`HOST ${host} is not an address of this machine.`);
    default:
      return error;
  }
}

/** Makes sure that nobody else listens, before anything is touched. */
export async function checkPort(host: string | null, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen({ port, ...(host === null ? {} : { host }) });
    await once(server, "listening");
    server.close();
    await once(server, "close");
  } catch (error) {
    throw listenTrouble(error, host, port);
  }
}
