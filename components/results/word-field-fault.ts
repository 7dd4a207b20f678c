import type { useTranslations } from "next-intl";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";
import type { EntryFault } from "#lib/reading/typed-entry.ts";

type Say = ReturnType<typeof useTranslations<"results.fault">>;

/** The sentence beside a field that could not be recorded: what is wrong, and what to do. */
export function wordFieldFault({ code, text, readings }: EntryFault, say: Say): string {
  switch (code) {
    case "unreadable":
      return say("unreadable", { text });
    case "ambiguous":
      return say("ambiguous", {
        text,
        first: typedDecimal(readings?.[0] ?? ""),
        second: typedDecimal(readings?.[1] ?? ""),
      });
    case "too many digits":
      return say("tooManyDigits");
    case "percent sign":
      return say("percentSign", { text });
    case "negative":
      return say("negative");
    case "negative asked":
      return say("negativeAsked", { text });
    case "zero denominator":
      return say("zeroDenominator");
    case "numerator above denominator":
      return say("numeratorAboveDenominator");
    case "above 100 percent":
      return say("above100");
    case "not whole":
      return say("notWhole");
    case "denominator missing":
      return say("denominatorMissing");
    case "not of this measure":
      return say("notOfThisMeasure");
    case "empty reason":
      return say("emptyReason");
    case "character":
      return say("character");
    case "too long":
      return say("tooLong");
    case "both":
      return say("both");
    case "whole":
      return /^\d{8,}$/.test(text) ? say("tooLarge") : say("whole", { text });
    case "incomplete":
      return say("incomplete");
    case "link":
      return say("link");
    case "impossible date":
      return say("impossibleDate");
  }
}
