import type { StandingCell, StoredCell } from "#lib/forms/cell-edit.ts";
import type { Held, QueuedEdit } from "#lib/outbox/queue.ts";

/** Why nothing is sent at the moment. */
export type Block = "network" | "signed out" | "other user";

/** How a cell stands that was edited on this computer. */
export type CellState =
  | { kind: "saving" }
  | { kind: "waiting"; why: Block }
  | ({ kind: "saved"; at: number } & StoredCell)
  /** The other's value was taken. */
  | ({ kind: "taken" } & StandingCell)
  | Held;

/** The state of an edit that the server has not confirmed. */
export function stateOf({ held }: Pick<QueuedEdit, "held">, blocked: Block | null): CellState {
  if (held !== null) return held;
  return blocked === null ? { kind: "saving" } : { kind: "waiting", why: blocked };
}
