import { hostname } from "node:os";
import { ownAddresses } from "#lib/operation/network.ts";

/** Whether a `Host` header names this system: localhost, the machine's addresses and name, or the public address. */
export function ownHosts(publicUrl: string | null): (header: string | undefined) => boolean {
  const machine = hostname().toLowerCase();
  const names = new Set(["localhost", "127.0.0.1", "[::1]", machine, `${machine}.local`]);
  if (publicUrl !== null) names.add(new URL(publicUrl).hostname);
  return (header) => {
    const name = hostOf(header);
    // Addresses come and go with the network, so they are looked up when asked for.
    return name !== null && (names.has(name) || ownAddresses().includes(name.replace(/^\[(.*)\]$/, "$1")));
  };
}

function hostOf(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+?)\.?(:\d{1,5})?$/.exec(header?.toLowerCase() ?? "");
  return match?.[1] ?? null;
}
