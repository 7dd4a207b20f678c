import "server-only";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import type { Entry } from "#lib/domain/entry.ts";
import { entryCellId, entryCellPath } from "#lib/forms/entry-cell.ts";
import { type TypedFields, typeEntry } from "#lib/reading/typed-entry.ts";

type Shown = { entry: Entry; name: string; version: number; typed?: TypedFields };

/** A cell as the grid knows it: with the address at which it is saved, and what its fields show. */
export const liveCell = ({ entry, name, version, typed = typeEntry(entry) }: Shown): LiveCell => ({
  id: entryCellId(entry),
  path: entryCellPath(entry),
  entry,
  name,
  version,
  typed,
});
