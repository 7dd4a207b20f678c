/** What was typed in a form and is not saved, kept in this browser for whoever typed it. */
export type Draft = { typed: Record<string, string>; at: number };

/** A form is known by its person, its page and its name there. */
export type DraftKey = { user: string; name: string };

const keyOf = ({ user, name }: DraftKey): string => {
  const { pathname, search } = window.location;
  const term = new URLSearchParams(search).get("term") ?? "";
  return ["draft", user, pathname, term, name].join(" ");
};

// A browser may refuse to keep anything; the form works all the same.
const attempt = <Answer>(work: () => Answer): Answer | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

export function keepDraft(key: DraftKey, typed: Record<string, string>): void {
  attempt(() => localStorage.setItem(keyOf(key), JSON.stringify({ typed, at: Date.now() } satisfies Draft)));
}

export function readDraft(key: DraftKey): Draft | null {
  return attempt((): Draft | null => JSON.parse(localStorage.getItem(keyOf(key)) ?? "null"));
}

export function dropDraft(key: DraftKey): void {
  attempt(() => localStorage.removeItem(keyOf(key)));
}
