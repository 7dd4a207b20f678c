/** A warning (rules §7): it never blocks and never changes a verdict. */
export type Warning = { code: "W1" | "W2" | "W3" | "W4" | "W5" | "W6" | "W7" | "W8"; year: number | null };
