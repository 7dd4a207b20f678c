import type { ApiError, StandingCell, StoredCell } from "#lib/forms/cell-edit.ts";
import { isEqual } from "#lib/outbox/is-equal.ts";
import type { Held, QueuedEdit } from "#lib/outbox/queue.ts";

/** What became of an edit that was sent. */
export type Answer =
  | { kind: "stored"; cell: StoredCell }
  | { kind: "held"; held: Held }
  | { kind: "blocked"; why: "signed out" | "other user" }
  /** The server fails at this edit, and perhaps at no other. */
  | { kind: "failed" }
  | { kind: "unreachable"; retryAfter: number | null };

type Sender = { user: string; organisation: string; fetch: typeof fetch };

const patience = 10_000;

/** Sends an edit once. Whatever the network does, the answer says whether to send it again. */
export async function sendEdit(edit: QueuedEdit, { user, organisation, fetch }: Sender): Promise<Answer> {
  try {
    const response = await fetch(`/api/v1/${organisation}/${edit.path}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "Idempotency-Key": edit.key, "X-User": user },
      body: JSON.stringify({ version: edit.base, result: edit.result }),
      signal: AbortSignal.timeout(patience),
    });
    return await readAnswer(response, edit);
  } catch {
    return { kind: "unreachable", retryAfter: null };
  }
}

/** Any answer that is not the interface's own comes from something in between, and says nothing of the edit. */
async function readAnswer(response: Response, edit: QueuedEdit): Promise<Answer> {
  const { status } = response;
  if (status === 500) return { kind: "failed" };
  if (status === 408 || status === 429 || status > 500) {
    const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
    return { kind: "unreachable", retryAfter: Number.isFinite(seconds) ? seconds * 1000 : null };
  }
  const answer: Partial<StoredCell & Refused> = await response.json();
  if (status === 200 && typeof answer.version === "number")
    return { kind: "stored", cell: answer as StoredCell };
  const { error, theirs } = answer;
  if (status < 400 || typeof error?.code !== "string") return { kind: "unreachable", retryAfter: null };
  return readRefusal(status, error, theirs, edit);
}

function readRefusal(
  status: number,
  error: ApiError,
  theirs: StandingCell | undefined,
  edit: QueuedEdit,
): Answer {
  if (status === 401)
    return { kind: "blocked", why: error.code === "other user" ? "other user" : "signed out" };
  if (status === 409 && theirs !== undefined) return settleEqual(edit, theirs);
  return { kind: "held", held: { kind: status === 423 ? "locked" : "refused", error } };
}

/** Two who typed the same, or one person twice, have nothing to choose between. */
function settleEqual({ result }: QueuedEdit, theirs: StandingCell): Answer {
  if (!isEqual(result, theirs.result)) return { kind: "held", held: { kind: "conflict", theirs } };
  const { version, result: stored } = theirs;
  return { kind: "stored", cell: { version, result: stored, verdict: null } };
}

type Refused = { error: ApiError; theirs: StandingCell };
