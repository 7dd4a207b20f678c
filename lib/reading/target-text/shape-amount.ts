import type { Aim } from "#lib/domain/resolution.ts";
import { isBetterLower } from "#lib/reading/target-text/better-lower.ts";
import { type Draft, type Note, note, type Shape } from "#lib/reading/target-text/draft.ts";
import { readAim } from "#lib/reading/target-text/read-aim.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";
import { againstStart, againstYearBefore, readChange } from "#lib/reading/target-text/read-change.ts";
import { shapeShare } from "#lib/reading/target-text/shape-share.ts";
import { eachBranch } from "#lib/reading/target-text/whom.ts";

/** What the words around an amount mean: a share, a change in per cent, or a quantity. */
export type AmountWords = {
  words: string;
  amount: Amount;
  /** Where the next amount of the same demand begins. */
  next: number;
  /** A change that the demand before spoke of, where this one goes on with its list. */
  change: "up" | "down" | null;
};

/** A demand that is told by a number. */
export function shapeAmount({ words, amount, next, change: before }: AmountWords): Draft {
  const ahead = words.slice(0, amount.at);
  const change = readChange(ahead) ?? (hasOwnVerb(ahead) ? null : before);
  const aimed = aim(words, amount, next, change);
  const measured = measure(words, amount, change, aimed.shape);
  return {
    shape: { ...measured.shape },
    notes: [...aimed.notes, ...measured.notes],
    used: amount.used,
    change: amount.kind === "count" ? null : change,
  };
}

const hasOwnVerb = (ahead: string): boolean =>
  /(?<!\p{L})(?:đạt|tỷ lệ|còn|xuống|lên|có|chiếm)(?!\p{L})/u.test(ahead);

type Aimed = Pick<Shape, "aim" | "better" | "threshold">;

/** The side of the amount that is wanted; where no word says so, at least, or at most where less is better. */
function aim(
  words: string,
  amount: Amount,
  next: number,
  change: "up" | "down" | null,
): { shape: Aimed; notes: Note[] } {
  const said = readAim(words, amount, next);
  const { value, upper } = amount;
  const lower = isLower(words.slice(0, amount.at), amount, change, said);
  if (upper !== undefined && said !== "more than" && said !== "less than") {
    const better = lower ? "lower" : "higher";
    const notes = change === null ? [note("better", lower ? "lower assumed" : "higher assumed")] : [];
    return { shape: { aim: "between", better, threshold: { value, upper } }, notes };
  }
  const wanted: Aim = said ?? (lower ? "at most" : "at least");
  const notes = said === null && lower ? [note("aim", "lower assumed")] : [];
  const bound = upper !== undefined && said === "less than" ? upper : value;
  const spare = upper === undefined ? [] : [note("aim", "bound of a range", bound)];
  return { shape: { aim: wanted, threshold: { value: bound } }, notes: [...notes, ...spare] };
}

function isLower(ahead: string, amount: Amount, change: "up" | "down" | null, said: Aim | null): boolean {
  if (said === "at most" || said === "less than") return true;
  if (change === "down" || amount.value === "100") return false;
  return isRank(ahead, amount) || isBetterLower(ahead);
}

/** "xếp thứ 10", "trong nhóm 10 tỉnh dẫn đầu": the first is the best. */
const isRank = (ahead: string, { kind }: Amount): boolean =>
  kind === "count" && /(?<!\p{L})(?:thứ|hạng|xếp hạng|vị trí|tốp|top|nhóm)(?: \p{L}+)? ?$/u.test(ahead);

type Measured = { shape: Shape; notes: Note[] };

function measure(words: string, amount: Amount, change: "up" | "down" | null, aimed: Aimed): Measured {
  if (amount.kind === "percent" || amount.kind === "fraction") {
    if (change === null) return shapeShare(words, amount, aimed);
    return isGrowth(words, amount) ? shapeGrowth(aimed, change) : shapeRate(words, amount, aimed);
  }
  if (amount.kind === "permille") return shapeRate(words, amount, aimed);
  return shapeCount(words, amount, aimed);
}

/** A change of a figure that is itself known, against the year before; that of a rate is told in points. */
const isGrowth = (words: string, { at }: Amount): boolean =>
  againstYearBefore(words) && !/tỷ lệ|tỷ suất|tỷ trọng/u.test(words.slice(0, at));

function shapeGrowth(aimed: Aimed, change: "up" | "down" | null): Measured {
  const shape = {
    measure: "growth",
    against: "previous year",
    subject: "organisation",
    source: "entered",
  } as const;
  return { shape: { ...shape, ...(change === "down" ? falling(aimed) : aimed) }, notes: [] };
}

/** "giảm ít nhất 5%" is a growth of at most −5 %. */
function falling({ aim, better, threshold }: Aimed): Aimed {
  const turned: Record<Aim, Aim> = {
    "at least": "at most",
    "more than": "less than",
    "at most": "at least",
    "less than": "more than",
    exactly: "exactly",
    between: "between",
  };
  const minus = (value: unknown): string => (String(value) === "0" ? "0" : `-${String(value)}`);
  if (threshold.upper === undefined)
    return { aim: turned[aim], threshold: { value: minus(threshold.value) } };
  const flipped = better === "lower" ? "higher" : "lower";
  return {
    aim,
    better: flipped,
    threshold: { value: minus(threshold.upper), upper: minus(threshold.value) },
  };
}

/** A rate that is entered as it is published: growth in per cent, births per thousand. */
function shapeRate(words: string, amount: Amount, aimed: Aimed): Measured {
  const notes = againstStart(words) ? [note("against", "base not given")] : [];
  const unit = amount.unit === "" ? "%" : amount.unit;
  return {
    shape: { measure: "quantity", unit, subject: "organisation", source: "entered", ...aimed },
    notes,
  };
}

function shapeCount(words: string, amount: Amount, aimed: Aimed): Measured {
  const rank = isRank(words.slice(0, amount.at), amount);
  const unit = rank ? "hạng" : amount.unit;
  const each = eachBranch(words);
  const notes = [
    ...(unit === "" ? [note("unit", "unit unknown")] : []),
    ...(unit !== "" && !rank && !amount.unitKnown ? [note("unit", "unit assumed", unit)] : []),
    ...(each === "assumed" ? [note("subject", "each branch assumed")] : []),
    ...(amount.denominator === undefined ? [] : [note("measure", "fixed denominator", amount.denominator)]),
  ];
  return {
    shape: {
      measure: "quantity",
      ...(unit === "" ? {} : { unit }),
      subject: each === null ? "organisation" : "each branch",
      source: "entered",
      ...aimed,
    },
    notes,
  };
}
