import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { cwd, env, execPath } from "node:process";
import type { Order } from "#lib/report/order.ts";
import type { Answer } from "#lib/report/worker.ts";

/** Typst keeps a little of every document: a worker is replaced before that adds up. */
const documentsPerWorker = 200;
const timeLimit = 60_000;
/** An idle worker gives its memory back, some 200 MB. */
const idleLimit = 5 * 60_000;

let idle: NodeJS.Timeout | undefined;
let current: { worker: ChildProcess; drawn: number } | null = null;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a document in a process of its own, so that no page waits for it, and that nothing else ends where Typst, which
 * is native code, ends its process; one after another. A worker that failed, fell silent or has drawn enough is replaced.
 * An order whose asker has gone (`gone`) by the time that its turn comes is not drawn, and rejects.
 */
export function drawInWorker(order: Order, gone?: AbortSignal): Promise<Uint8Array> {
  const drawn = queue.then(() => {
    gone?.throwIfAborted();
    return draw(order);
  });
  queue = drawn.catch(() => undefined);
  return drawn;
}

async function draw(order: Order): Promise<Uint8Array> {
  const { worker, drawn } = current?.worker.connected ? current : { worker: startWorker(), drawn: 0 };
  clearTimeout(idle);
  const answer = await ask(worker, order);
  if ("fault" in answer) {
    retire(worker);
    throw new Error(`no document: ${answer.fault}`);
  }
  current = { worker, drawn: drawn + 1 };
  if (current.drawn >= documentsPerWorker) retire(worker);
  else idle = setTimeout(() => retire(worker), idleLimit).unref();
  return answer.document;
}

/** While it draws, the worker keeps this process from ending; idle it does not. */
function ask(worker: ChildProcess, order: Order): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      clearTimeout(late);
      worker.off("message", finish).off("exit", ended);
      worker.unref();
      worker.channel?.unref();
      resolve(answer);
    };
    const ended = (code: number | null, signal: string | null): void =>
      finish({ fault: `the worker ended with ${code ?? signal}` });
    const late = setTimeout(() => finish({ fault: "the worker fell silent" }), timeLimit);
    worker.ref();
    worker.channel?.ref();
    worker.on("message", finish).on("exit", ended);
    worker.send(order, (error) => error !== null && finish({ fault: error.message }));
  });
}

function retire(worker: ChildProcess): void {
  if (current?.worker === worker) current = null;
  worker.kill("SIGKILL");
}

/** Started from its source in the project's folder, where Node runs it as it is, inside Next's server as outside; it is told no secrets. */
function startWorker(): ChildProcess {
  // Not `fork`: Turbopack takes its path for an import (vercel/next.js#97952).
  const worker = spawn(execPath, [join(cwd(), "lib/report/worker.ts")], {
    env: { NODE_ENV: env.NODE_ENV },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // Whoever waits for a page comes first, also on a small computer; a document may take its time.
  if (worker.pid !== undefined) setPriority(worker.pid, constants.priority.PRIORITY_LOW);
  // One that cannot be started or reached is told of where an order is sent to it.
  return worker.on("error", () => undefined);
}
