import "server-only";

/** What the database's driver says of an error: its kind, PostgreSQL's own code, the table concerned. */
type Cause = { kind?: string; code?: string; table?: string };
type AdapterCause = Cause & { originalCode?: string };
type ClientError = { meta?: { driverAdapterError?: { cause?: AdapterCause } } };

/** The cause of an error of the store, raised by the client or by the driver itself; undefined where neither did. */
export function driverCause(error: Error): Cause | undefined {
  const adapter = (error as ClientError).meta?.driverAdapterError?.cause;
  if (adapter !== undefined) return { ...adapter, ...code(adapter.originalCode ?? adapter.code) };
  const { code: own, table } = error as Cause;
  return typeof own === "string" && /^[0-9A-Z]{5}$/.test(own)
    ? { code: own, ...(table === undefined ? {} : { table }) }
    : undefined;
}

const code = (found: string | undefined) => (found === undefined ? {} : { code: found });
