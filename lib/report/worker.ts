import { cwd } from "node:process";
import type { Order } from "#lib/report/order.ts";

/** What the worker answers to each order. */
export type Answer = { document: Uint8Array } | { fault: string };

/** Each part is loaded when it is first needed: Typst alone takes 200 MB. */
let typeset: ReturnType<typeof loadTypesetter> | undefined;

async function loadTypesetter() {
  const { typesetter } = await import("#lib/report/typesetter.ts");
  return typesetter(cwd());
}

process.on("message", async (order: Order) => {
  process.send?.(await answer(order));
});
// Ctrl-C reaches the whole group, and what is under way is finished: this process ends with the one that asks it.
process.on("SIGINT", () => undefined);

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
      return (await typeset)(order.drawing, order.standard);
    case "word":
      return (await import("#lib/report/word/draw-word.ts")).drawWord(order.drawing);
    case "excel":
      return (await import("#lib/report/annex-sheet.ts")).drawAnnexSheet(order.drawing);
  }
}
