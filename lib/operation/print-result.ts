import { Refused } from "#lib/operation/refused.ts";

/** Runs a command that prints its result: exit 2, with what is wrong on standard error, where it refuses to. */
export async function printResult(print: () => Promise<void>): Promise<void> {
  // Whoever reads the output may stop reading.
  process.stdout.on("error", () => process.exit());
  await print().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.lines.join("\n")}\n`);
    process.exitCode = 2;
  });
}
