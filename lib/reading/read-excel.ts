import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReadWorkbook } from "#lib/reading/workbook.ts";

const timeLimit = 15_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

let queue: Promise<unknown> = Promise.resolve();

/**
 * The sheets of an uploaded Excel file, read in a thread of its own that may neither grow nor last: a file can be made
 * to do both. One after another, so that many at once cannot either.
 */
export function readExcel(bytes: Uint8Array): Promise<ReadWorkbook> {
  const read = queue.then(() => readInWorker(bytes));
  queue = read.catch(() => undefined);
  return read;
}

/** Started from its source in the project's folder, where Node runs it as it is, inside Next's server as outside. */
async function readInWorker(bytes: Uint8Array): Promise<ReadWorkbook> {
  const worker = new Worker(join(process.cwd(), "lib/reading/excel-worker.ts"), {
    workerData: { bytes },
    execArgv: [],
    resourceLimits,
  });
  try {
    const [answer]: ReadWorkbook[] = await once(worker, "message", {
      signal: AbortSignal.timeout(timeLimit),
    });
    return answer ?? { fault: "not a workbook" };
  } catch (error) {
    return { fault: isTooMuch(error) ? "too slow" : "not a workbook" };
  } finally {
    await worker.terminate();
  }
}

/** The time was up, or the memory was. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "AbortError" || (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY");
