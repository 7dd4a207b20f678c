/** What the form that freezes a review answers; `basis` is what was chosen. */
export type FreezeFormState = { kind: "untouched" | "refused" | "done"; text: string; basis: string | null };

export const untouchedFreeze: FreezeFormState = { kind: "untouched", text: "", basis: null };
