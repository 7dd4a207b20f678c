import { type CountField, type Counts, countFields } from "#lib/domain/member-counts.ts";
import { readWhole } from "#lib/forms/read-whole.ts";

type CountFault = { field: CountField; code: "whole" | "incomplete"; text: string };

export const blankCounts: Record<CountField, string> = {
  excellent: "",
  good: "",
  completed: "",
  notCompleted: "",
  exempt: "",
  unrated: "",
};

export const typeCounts = (counts: Counts): Record<string, string> =>
  Object.fromEntries(countFields.map((field) => [field, String(counts[field])]));

/** Reads a row of counts: all six whole numbers, or null where the whole row is blank. */
export function readCounts(
  typed: Record<string, string>,
): { counts: Counts | null } | { faults: CountFault[] } {
  const texts = countFields.map((field) => ({ field, text: (typed[field] ?? "").trim() }));
  if (texts.every(({ text }) => text === "")) return { counts: null };
  const counts: Partial<Counts> = {};
  const faults: CountFault[] = [];
  for (const { field, text } of texts) {
    const count = readWhole(text);
    if (count === null) faults.push({ field, code: text === "" ? "incomplete" : "whole", text });
    else counts[field] = count;
  }
  return faults.length > 0 ? { faults } : { counts: counts as Counts };
}
