"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { LiveCells } from "#components/grid/live-cells.ts";
import { type LiveCellView, LiveStore } from "#components/grid/live-store.ts";
import type { Watched } from "#components/grid/watched.ts";

/** The grid that saves by itself; null before it has come to life, and without JavaScript. */
export const LiveContext = createContext<LiveCells | null>(null);

const asleep = new LiveStore({ cells: [], criteria: [] });

/** Reads what the grid shows of something, and draws again when what is read becomes another one. */
export function useLive<Value>(of: (store: LiveStore) => Watched<Value>): Value;
export function useLive<Value, Read>(
  of: (store: LiveStore) => Watched<Value>,
  read: (value: Value) => Read,
): Read;
export function useLive<Value>(
  of: (store: LiveStore) => Watched<Value>,
  read = (value: Value): unknown => value,
) {
  const watched = of(useContext(LiveContext)?.store ?? asleep);
  return useSyncExternalStore(
    watched.watch,
    () => read(watched.get()),
    () => read(of(asleep).get()),
  );
}

export const useLiveCell = (cell: string): LiveCellView => useLive((store) => store.cells.of(cell));
