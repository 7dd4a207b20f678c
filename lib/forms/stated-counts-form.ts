import { mostHeads } from "#lib/domain/most-heads.ts";
import { type Group, groups, type StatedCounts } from "#lib/domain/resolution.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import type { ReadForm, TypedFault } from "#lib/forms/read-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

/** A count's field. */
export const countField = (group: Group, verdict: Verdict): string => `${group}.${verdict}`;

/** Reads the counts that a published text states; a blank field is not stated, which is not zero. */
export function readStatedCountsForm(form: FormData): ReadForm<Partial<Record<Group, StatedCounts>>> {
  const faults: Record<string, TypedFault> = {};
  const value: Partial<Record<Group, StatedCounts>> = {};
  for (const group of groups) {
    const counts: StatedCounts = {};
    for (const verdict of verdicts) {
      const name = countField(group, verdict);
      const text = trimmedText(form, name);
      if (text === "") continue;
      if (/^\d{1,7}$/.test(text) && Number(text) <= mostHeads) counts[verdict] = Number(text);
      else faults[name] = "count";
    }
    if (Object.keys(counts).length > 0) value[group] = counts;
  }
  return Object.keys(faults).length > 0 ? { faults } : { value };
}
