import "server-only";

/** What the database's driver says of an error: its kind, PostgreSQL's own code, the table concerned. */
type Cause = { kind?: string; code?: string; originalCode?: string; table?: string };
type DriverError = { meta?: { driverAdapterError?: { cause?: Cause } } };

/** The cause of an error of the store; undefined where the driver did not raise it. */
export const driverCause = (error: Error): Cause | undefined =>
  (error as DriverError).meta?.driverAdapterError?.cause;
