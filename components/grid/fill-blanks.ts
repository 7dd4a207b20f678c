import type { LiveCells } from "#components/grid/live-cells.ts";

/**
 * Fills zeros into the blank fields of cells, each stored as if typed, all of them one step to undo: then stands again
 * what was typed before. Answers how many fields were blank.
 */
export async function fillBlanks(cells: string[], live: LiveCells): Promise<number> {
  const step = live.steps.begin();
  let filled = 0;
  for (const cell of cells) {
    const typed = live.typedIn(cell);
    const blank = Object.keys(typed).filter((field) => typed[field]?.trim() === "");
    if (blank.length === 0) continue;
    step.push({ cell, typed });
    filled += blank.length;
    await live.fill(cell, Object.fromEntries(blank.map((field) => [field, "0"])), null);
  }
  live.store.said.set({ kind: "zeros", filled });
  return filled;
}

/** Of some cells those in which anything stands. */
export const begunIn = (cells: string[], live: LiveCells): string[] =>
  cells.filter((cell) => Object.values(live.typedIn(cell)).some((text) => text.trim() !== ""));
