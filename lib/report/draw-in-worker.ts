import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Order } from "#lib/report/order.ts";
import type { Answer } from "#lib/report/worker.ts";

/** Typst keeps a little of every document: a worker is replaced before that adds up. */
const documentsPerWorker = 200;
const timeLimit = 60_000;
/** An idle worker gives its memory back, some 200 MB. */
const idleLimit = 5 * 60_000;

let idle: NodeJS.Timeout | undefined;
let current: { worker: Worker; drawn: number } | null = null;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Sets a document in a thread of its own, so that no page waits for it; one after another. A worker that failed, fell
 * silent or has drawn enough is replaced.
 */
export function drawInWorker(order: Order): Promise<Uint8Array> {
  const drawn = queue.then(() => draw(order));
  queue = drawn.catch(() => undefined);
  return drawn;
}

async function draw(order: Order): Promise<Uint8Array> {
  const { worker, drawn } = current ?? { worker: startWorker(), drawn: 0 };
  clearTimeout(idle);
  try {
    const signal = AbortSignal.timeout(timeLimit);
    worker.ref();
    const answered = once(worker, "message", { signal });
    worker.postMessage(order);
    const [answer]: Answer[] = await answered;
    if (answer === undefined || "fault" in answer) throw new Error(`no document: ${answer?.fault}`);
    worker.unref();
    current = { worker, drawn: drawn + 1 };
    if (current.drawn >= documentsPerWorker) await retire(worker);
    else idle = setTimeout(() => void retire(worker), idleLimit).unref();
    return answer.document;
  } catch (error) {
    await retire(worker);
    throw error;
  }
}

async function retire(worker: Worker): Promise<void> {
  current = null;
  await worker.terminate();
}

/** Started from its source in the project's folder, where Node runs it as it is, inside Next's server as outside. */
function startWorker(): Worker {
  const root = process.cwd();
  const worker = new Worker(join(root, "lib/report/worker.ts"), { workerData: { root }, execArgv: [] });
  worker.once("exit", () => {
    if (current?.worker === worker) current = null;
  });
  return worker;
}
