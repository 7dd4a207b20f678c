import { z } from "zod";
import { isDay } from "#lib/domain/day.ts";
import type { Formalities } from "#lib/domain/report.ts";
import { textFault } from "#lib/domain/text-fault.ts";

/** At most this many characters in a document's number or a person's name. */
export const longestFormality = 200;

const text = z
  .string()
  .transform((typed) => typed.normalize("NFC").trim())
  .superRefine((typed, context) => {
    if (textFault(typed) !== null || /[\t\n\r]/.test(typed))
      context.addIssue({ code: "custom", message: "text" });
    else if ([...typed].length > longestFormality) context.addIssue({ code: "custom", message: "long" });
  });

const formalities = z.strictObject({
  number: text,
  on: z
    .string()
    .trim()
    .refine((typed) => typed === "" || isDay(typed), { message: "day" }),
  signatory: text,
});

export const formalityFields = ["number", "on", "signatory"] as const;
export type FormalityField = (typeof formalityFields)[number];
export type FormalitiesTyped = Record<FormalityField, string>;
export type FormalityFault = "text" | "long" | "day";

/** Reads what was typed; an empty field is an absent one. */
export function readFormalities(
  typed: FormalitiesTyped,
): { formalities: Formalities } | { faults: Partial<Record<FormalityField, FormalityFault>> } {
  const read = formalities.safeParse(typed);
  if (read.success)
    return { formalities: Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== "")) };
  return {
    faults: Object.fromEntries(
      read.error.issues.map(({ path, message }) => [String(path[0]), message as FormalityFault]),
    ),
  };
}

/** What the form answers: with what was typed, and upon which version it was or may be sent again. */
export type FormalitiesFormState = {
  answer: number;
  kind: "untouched" | "refused" | "done";
  text: string;
  faults: Partial<Record<FormalityField, string>>;
  typed: FormalitiesTyped | null;
};

export const untouchedFormalities: FormalitiesFormState = {
  answer: 0,
  kind: "untouched",
  text: "",
  faults: {},
  typed: null,
};
