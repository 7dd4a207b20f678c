import { hearTyping } from "#components/grid/hear-typing.ts";
import { LiveCells } from "#components/grid/live-cells.ts";
import { openOutbox } from "#lib/outbox/outbox.ts";

type Grid = { user: string; organisation: string } & ConstructorParameters<typeof LiveCells>[2];

/** Brings the fields of a grid to life. Loaded after the page: its fields are plain forms until then. */
export async function openGrid(root: HTMLElement, grid: Grid): Promise<{ cells: LiveCells; close(): void }> {
  const { user, organisation } = grid;
  const outbox = await openOutbox({ user, organisation });
  const cells = new LiveCells(root, outbox, grid);
  const stops = [await cells.open(), hearTyping(cells)];
  return {
    cells,
    close: () => {
      for (const stop of stops) stop();
      void outbox.leave();
    },
  };
}
