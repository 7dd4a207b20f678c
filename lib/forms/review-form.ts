import { isDay } from "#lib/domain/day.ts";
import type { ReviewFields } from "#lib/domain/review-faults.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import type { ReadForm, TypedFault } from "#lib/forms/read-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

export const reviewKinds = ["year-end", "mid-term", "end of term"] as const satisfies ReviewFields["kind"][];

/** Reads what a review is. Figures of a partial year are always those of the year after the last assessed one. */
export function readReviewForm(form: FormData): ReadForm<ReviewFields> {
  const faults: Record<string, TypedFault> = {};
  const name = trimmedText(form, "name");
  if (textFault(name) !== null) faults.name = "text";
  const heldOn = trimmedText(form, "heldOn");
  if (heldOn !== "" && !isDay(heldOn)) faults.heldOn = "day";
  const year = trimmedText(form, "throughYear");
  if (!/^\d{4}$/.test(year)) faults.throughYear = "year";
  if (Object.keys(faults).length > 0) return { faults };
  const kind = reviewKinds.find((each) => each === form.get("kind"));
  const throughYear = Number(year);
  return {
    value: {
      code: trimmedText(form, "code"),
      throughYear,
      countOnTrackAsMet: form.get("countOnTrackAsMet") === "yes",
      ...(kind === undefined ? {} : { kind }),
      ...(name === "" ? {} : { name }),
      ...(form.get("partial") === "yes" ? { partialYear: throughYear + 1 } : {}),
      ...(heldOn === "" ? {} : { heldOn }),
    },
  };
}
