import "server-only";
import { driverCause } from "#lib/store/driver-cause.ts";

/** What the driver says of a database that cannot be reached, or that is just being stopped. */
const kinds = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];

/**
 * What PostgreSQL says when it cannot answer now: connection lost, too many connections, stopping or starting, a lock or
 * a statement that took too long, a deadlock. Nothing was stored, and the same may be sent again.
 */
const states = /^(08|53|57P|57014|55P03|40001|40P01)/;

/** Whether an error of the store says that the database does not answer at the moment. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = driverCause(error);
  if (cause === undefined)
    return /Connection terminated|ECONNREFUSED|ECONNRESET|timeout|Unable to start a transaction/.test(
      error.message,
    );
  return kinds.includes(cause.kind ?? "") || states.test(cause.code ?? "");
}
