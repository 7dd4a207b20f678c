import { type CellPage, cellPage } from "#lib/forms/cell-page.ts";
import type { KeptCell } from "#lib/outbox/outbox.ts";

/** A page with cells that are not sent by themselves: how many, and whether only for their year being locked. */
export type HeldPage = CellPage & { count: number; locked: boolean };

/** The pages of cells that wait for their person, or for their year to be opened again; each once. */
export function heldPages(kept: readonly Pick<KeptCell, "path" | "state">[]): HeldPage[] {
  const pages = new Map<string, HeldPage>();
  for (const { path, state } of kept) {
    if (state.kind === "saving" || state.kind === "waiting") continue;
    const page = cellPage(path);
    const { count = 0, locked = true } = pages.get(page.href) ?? {};
    pages.set(page.href, { ...page, count: count + 1, locked: locked && state.kind === "locked" });
  }
  return [...pages.values()];
}
