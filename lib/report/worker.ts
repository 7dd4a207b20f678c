import { parentPort, workerData } from "node:worker_threads";
import type { Drawing } from "#lib/report/drawing.ts";
import { typesetter } from "#lib/report/typesetter.ts";

/** What the worker answers to each drawing. */
export type Answer = { pdf: Uint8Array<ArrayBuffer> } | { fault: string };

const typeset = typesetter(workerData.root);

parentPort?.on("message", (drawing: Drawing) => {
  parentPort?.postMessage(answer(drawing));
});

function answer(drawing: Drawing): Answer {
  try {
    return { pdf: typeset(drawing) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
