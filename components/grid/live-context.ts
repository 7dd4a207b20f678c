"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { LiveCells } from "#components/grid/live-cells.ts";
import { type LiveCellView, LiveStore } from "#components/grid/live-store.ts";

/** The grid that saves by itself; null before it has come to life, and without JavaScript. */
export const LiveContext = createContext<LiveCells | null>(null);

const asleep = new LiveStore();

/** Reads something of the grid, and draws again when it changes. */
export function useLive<Value>(read: (store: LiveStore) => Value): Value {
  const store = useContext(LiveContext)?.store ?? asleep;
  return useSyncExternalStore(
    store.subscribe,
    () => read(store),
    () => read(asleep),
  );
}

export const useLiveCell = (cell: string): LiveCellView => useLive((store) => store.cell(cell));
