/** What a key asks of a presentation. */
export type Turn = "next" | "previous" | "first" | "last" | "full screen" | "blank";

/** The key of each turn; the help tells of them. */
export const turnKeys: Record<string, Turn> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  f: "full screen",
  b: "blank",
  ".": "blank",
};

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/** The turn of a key; null for one that is not the presentation's. A presenter's remote sends PageUp, PageDown and ".". */
export function turnOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Turn | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === " " && shiftKey) return "previous";
  return turnKeys[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The page that a turn leads to, from 0; at either end one stays. */
export function pageAfter(turn: Turn, page: number, pages: number): number {
  const last = pages - 1;
  switch (turn) {
    case "next":
      return Math.min(page + 1, last);
    case "previous":
      return Math.max(page - 1, 0);
    case "first":
      return 0;
    case "last":
      return last;
    case "full screen":
    case "blank":
      return page;
  }
}
