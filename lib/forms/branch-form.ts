import type { Branch } from "#lib/domain/resolution.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { typedYear } from "#lib/forms/typed-year.ts";

export type BranchFormFault = "year" | "choice" | "missing";

/** Reads a branch; without a code it will get one made of its name. A blank last year: it still goes on. */
export function readBranchForm(
  form: FormData,
): { value: Omit<Branch, "code"> & { code: string | null } } | { faults: Record<string, BranchFormFault> } {
  const faults: Record<string, BranchFormFault> = {};
  const fromYear = typedYear(form, "fromYear");
  const toYear = typedYear(form, "toYear");
  if (fromYear === null) faults.fromYear = "year";
  if (toYear === null && trimmedText(form, "toYear") !== "") faults.toYear = "year";
  if (fromYear === null || Object.keys(faults).length > 0) return { faults };
  const code = trimmedText(form, "code");
  return { value: { code: code === "" ? null : code, name: trimmedText(form, "name"), fromYear, toYear } };
}

/** The value of the choice "into a new branch": no code looks like it. */
export const newHeir = "+";

const together = "with:";

/** The name of the field that says whether a branch ends together with another one; its value is the version it was seen at. */
export const withBranch = (code: string): string => `${together}${code}`;

export type TypedMerger = {
  branches: { code: string; version: number }[];
  lastYear: number;
  into: { code: string } | { name: string };
};

/** Reads which branches end with which year, and which one goes on from them. Each comes with the version it was seen at. */
export function readMergerForm(
  form: FormData,
  self: { code: string; version: number },
): { value: TypedMerger } | { faults: Record<string, BranchFormFault> } {
  const faults: Record<string, BranchFormFault> = {};
  const lastYear = typedYear(form, "lastYear");
  if (lastYear === null) faults.lastYear = "year";
  const into = trimmedText(form, "into");
  const name = trimmedText(form, "heir");
  if (into === "") faults.into = "choice";
  if (into === newHeir && name === "") faults.heir = "missing";
  if (lastYear === null || Object.keys(faults).length > 0) return { faults };
  const others = [...form].flatMap(([field, sent]) => readChosen(field, sent));
  // One branch ends once, however often it is sent.
  const branches = [...new Map([...others, self].map((branch) => [branch.code, branch])).values()];
  return { value: { branches, lastYear, into: into === newHeir ? { name } : { code: into } } };
}

function readChosen(field: string, sent: FormDataEntryValue): { code: string; version: number }[] {
  if (!field.startsWith(together) || typeof sent !== "string" || !/^\d{1,10}$/.test(sent)) return [];
  return [{ code: field.slice(together.length), version: Number(sent) }];
}
