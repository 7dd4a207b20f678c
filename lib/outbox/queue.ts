import type { ApiError, CellPath, StandingCell } from "#lib/forms/cell-edit.ts";

/** An edit to store: `base` is the version the page showed, `typed` the fields as they were typed. */
export type Edit = { path: CellPath; result: unknown; typed: Record<string, string>; base: number };

/** Why an edit is not sent by itself: its text cannot be read, or the server refused it. */
export type Held =
  | { kind: "unreadable" }
  | { kind: "refused"; error: ApiError }
  | { kind: "locked"; error: ApiError }
  | { kind: "conflict"; theirs: StandingCell };

/** An edit that the server has not confirmed. `key` stays the same however often it is sent. */
export type QueuedEdit = Edit & { key: string; sent: boolean; held: Held | null };

/** What one person typed in one organisation and the server has not confirmed, oldest first. */
export type Queue = {
  edits: QueuedEdit[];
  /** The last version that the server confirmed to this computer, by cell. */
  confirmed: Record<CellPath, number>;
  /** Which tab sends, and until when no other one does. */
  sender: { tab: string; until: number } | null;
};

export const emptyQueue: Queue = { edits: [], confirmed: {}, sender: null };

const isOf = (path: CellPath) => (edit: QueuedEdit) => edit.path === path;

/** Edits that were sent and are not answered yet: the server may have stored them. */
const underWay = (queue: Queue, path: CellPath): QueuedEdit[] =>
  queue.edits.filter((edit) => edit.path === path && edit.sent && edit.held === null);

/** Adds an edit. It takes the place of what was typed into its cell before, but for what was sent already. */
export function add(queue: Queue, edit: Edit, key: string, held: Held | null = null): Queue {
  const sent = underWay(queue, edit.path);
  const others = queue.edits.filter((other) => other.path !== edit.path || sent.includes(other));
  return { ...queue, edits: [...others, { ...edit, key, sent: false, held }] };
}

/** A tab that sends is left alone so long; it says so again before each edit. Twice sent is stored once all the same. */
const lease = 3_000;

type Taken = QueuedEdit | { until: number } | null;

/**
 * Takes the oldest edit that nothing holds and whose cell is not `rested`, to send it now: null where there is none, and
 * where another tab sends, until when that one is left alone.
 */
export function take(
  queue: Queue,
  tab: string,
  now: number,
  rested: ReadonlySet<CellPath>,
): { queue: Queue; answer: Taken } {
  const edit = queue.edits.find(({ held, path }) => held === null && !rested.has(path));
  if (edit === undefined) return { queue: release(queue, tab), answer: null };
  const { sender } = queue;
  // A lease that ends later than any can was given before the clock was set back.
  if (sender !== null && sender.tab !== tab && sender.until > now && sender.until <= now + lease)
    return { queue, answer: { until: sender.until } };
  const taken = { ...edit, base: edit.sent ? edit.base : baseOf(queue, edit), sent: true };
  const edits = queue.edits.map((other) => (other === edit ? taken : other));
  return { queue: { ...queue, edits, sender: { tab, until: now + lease } }, answer: taken };
}

/**
 * The version an edit is made upon: what its page showed, or what was confirmed since. Every edit of the cell before it
 * was answered by now; from the first sending on the base stays, for the key stands for the whole body.
 */
const baseOf = ({ confirmed }: Queue, { path, base }: Edit): number => Math.max(base, confirmed[path] ?? 0);

/** Lets other tabs send. */
export const release = (queue: Queue, tab: string): Queue =>
  queue.sender?.tab === tab ? { ...queue, sender: null } : queue;

const replace = (queue: Queue, key: string, change: (edit: QueuedEdit) => QueuedEdit): Queue => ({
  ...queue,
  edits: queue.edits.map((edit) => (edit.key === key ? change(edit) : edit)),
});

/** The server stored an edit as `version`. */
export function confirm(queue: Queue, key: string, version: number): Queue {
  const edit = queue.edits.find((candidate) => candidate.key === key);
  if (edit === undefined) return queue;
  const confirmed = { ...queue.confirmed, [edit.path]: version };
  return { ...queue, confirmed, edits: queue.edits.filter((other) => other !== edit) };
}

/**
 * The server did not store an edit. A later edit of the cell takes its place; after a conflict it is the one that is
 * held.
 */
export function hold(queue: Queue, key: string, held: Held): Queue {
  const edit = queue.edits.find((candidate) => candidate.key === key);
  if (edit === undefined) return queue;
  const later = queue.edits.findLast((other) => other.path === edit.path && other !== edit);
  if (later === undefined) return replace(queue, key, (own) => ({ ...own, held, sent: false }));
  const without = { ...queue, edits: queue.edits.filter((other) => other !== edit) };
  return held.kind === "conflict" && later.held === null
    ? replace(without, later.key, (own) => ({ ...own, held }))
    : without;
}

/** A conflict is settled: one's own value is sent upon the other's version, under a new key, or it is dropped. */
export function settle(queue: Queue, path: CellPath, choice: "mine" | "theirs", key: string): Queue {
  const edit = queue.edits.find(
    (candidate) => candidate.path === path && candidate.held?.kind === "conflict",
  );
  if (edit?.held?.kind !== "conflict") return queue;
  const { version } = edit.held.theirs;
  const confirmed = { ...queue.confirmed, [path]: version };
  if (choice === "theirs") return forget({ ...queue, confirmed }, path);
  const mine = { ...edit, base: version, key, sent: false, held: null };
  return { ...queue, confirmed, edits: queue.edits.map((other) => (other === edit ? mine : other)) };
}

/** What stood in an edit's way is gone: it is sent again, under a new key. */
export const retry = (queue: Queue, path: CellPath, key: string): Queue => ({
  ...queue,
  edits: queue.edits.map((edit) =>
    edit.path === path && edit.held?.kind === "locked" ? { ...edit, key, sent: false, held: null } : edit,
  ),
});

/** Drops what is kept for a cell, but for what was sent and is not answered yet. */
export function forget(queue: Queue, path: CellPath): Queue {
  const sent = underWay(queue, path);
  return { ...queue, edits: queue.edits.filter((edit) => edit.path !== path || sent.includes(edit)) };
}

/** The newest edit of a cell; undefined where everything was confirmed. */
export const newestOf = (queue: Queue, path: CellPath): QueuedEdit | undefined =>
  queue.edits.findLast(isOf(path));

/** The newest edit of every cell. */
export const newest = (queue: Queue): QueuedEdit[] =>
  queue.edits.filter((edit) => newestOf(queue, edit.path) === edit);
