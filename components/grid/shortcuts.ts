import type { Way } from "#components/grid/grid-places.ts";

// The keys of the grids, as they are heard and as the help tells of them.

/** Keys that lead from field to field. */
export const moveKeys: Record<string, Way> = { Enter: "down", ArrowDown: "down", ArrowUp: "up" };

/** Keys that lead sideways, where a field has no use for them itself: between choices. */
export const sidewaysKeys: Record<string, Way> = { ArrowLeft: "left", ArrowRight: "right" };

/** Brings back what stood before. */
export const restoreKey = "Escape";

/** Keys that clear a choice; 1, 2, 3 and 4 make one, of grades 1 the best. */
export const clearChoiceKeys = ["Backspace", "Delete", "0"];

/** Keys together with Ctrl (or ⌘). */
export const controlKeys = { home: "first", end: "last", d: "copy above", z: "undo" } as const;
export type Control = (typeof controlKeys)[keyof typeof controlKeys];
