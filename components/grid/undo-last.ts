import type { LiveCells } from "#components/grid/live-cells.ts";

/**
 * Undoes what a cell holds and could not save; else the last step, as new versions. The focus goes to where something
 * changed.
 */
export async function undoLast(id: string, live: LiveCells): Promise<void> {
  if (live.stateOf(id)?.kind === "conflict") return live.store.asked.set(id);
  if (live.isUnsaved(id)) {
    await live.restore(id);
    return sayUndone([id], live);
  }
  for (let step = live.steps.take(); step.length > 0; step = live.steps.take()) {
    const undone: string[] = [];
    for (const change of step)
      if (await live.fill(change.cell, change.typed, null)) undone.unshift(change.cell);
    if (undone.length > 0) return sayUndone(undone, live);
  }
}

function sayUndone(cells: string[], live: LiveCells): void {
  live.focus(cells[0] ?? "");
  live.store.said.set({ kind: "undone", names: cells.map(live.nameOf) });
}
