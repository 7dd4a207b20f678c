import type { Aim } from "#lib/domain/resolution.ts";
import type { Aimed, Change, Measured } from "#lib/reading/target-text/draft.ts";

/** A growth against the year before; "giảm ít nhất 5%" is one of at most −5 %. */
export function shapeGrowth(aimed: Aimed, change: Change): Measured & Aimed {
  const shape = {
    measure: "growth",
    against: "previous year",
    subject: "organisation",
    source: "entered",
  } as const;
  return { ...shape, ...(change === "down" ? falling(aimed) : aimed) };
}

const turned: Record<Aim, Aim> = {
  "at least": "at most",
  "more than": "less than",
  "at most": "at least",
  "less than": "more than",
  exactly: "exactly",
  between: "between",
};

const minus = (value: unknown): string => (String(value) === "0" ? "0" : `-${String(value)}`);

function falling({ aim, better, threshold: { value, upper } }: Aimed): Aimed {
  if (upper === undefined) return { aim: turned[aim], threshold: { value: minus(value) } };
  const flipped = better === "lower" ? "higher" : "lower";
  return { aim, better: flipped, threshold: { value: minus(upper), upper: minus(value) } };
}
