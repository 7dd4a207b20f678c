import { isDay } from "#lib/domain/day.ts";
import type { Conclusion } from "#lib/domain/resolution.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import type { ReadForm, TypedFault } from "#lib/forms/read-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

export type ConclusionFields = Omit<Conclusion, "target">;

const texts = ["text", "reason", "by"] as const;

/** Reads a conclusion; without a verdict there is none, and what stands beside it says nothing. */
export function readConclusionForm(form: FormData): ReadForm<ConclusionFields | null> {
  const faults: Record<string, TypedFault> = {};
  const chosen = trimmedText(form, "verdict");
  if (chosen === "") return { value: null };
  const verdict = verdicts.find((each) => each === chosen);
  const written: Partial<Record<(typeof texts)[number] | "on", string>> = {};
  for (const field of texts) {
    const text = trimmedText(form, field);
    if (textFault(text) !== null) faults[field] = "text";
    if (text !== "") written[field] = text;
  }
  const on = trimmedText(form, "on");
  if (on !== "" && !isDay(on)) faults.on = "day";
  if (on !== "") written.on = on;
  if (verdict === undefined) faults.verdict = "verdict";
  if (verdict === undefined || Object.keys(faults).length > 0) return { faults };
  return { value: { verdict, ...written } };
}
