import { parentPort, workerData } from "node:worker_threads";
import type { Order } from "#lib/report/order.ts";

/** What the worker answers to each order. */
export type Answer = { document: Uint8Array } | { fault: string };

/** Each part is loaded when it is first needed: Typst alone takes 200 MB. */
let typeset: ReturnType<typeof loadTypesetter> | undefined;

async function loadTypesetter() {
  const { typesetter } = await import("#lib/report/typesetter.ts");
  return typesetter(workerData.root);
}

parentPort?.on("message", async (order: Order) => {
  parentPort?.postMessage(await answer(order));
});

async function answer(order: Order): Promise<Answer> {
  try {
    return { document: await draw(order) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function draw(order: Order): Promise<Uint8Array> {
  switch (order.kind) {
    case "pdf":
      typeset ??= loadTypesetter();
      return (await typeset)(order.drawing);
    case "word":
      return (await import("#lib/report/word/draw-word.ts")).drawWord(order.drawing);
    case "excel":
      return (await import("#lib/report/annex-sheet.ts")).drawAnnexSheet(order.drawing);
  }
}
