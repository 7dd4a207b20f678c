/** At most this many characters in a document's number or a person's name. */
export const longestFormality = 200;

export const formalityFields = ["number", "on", "signatory"] as const;
export type FormalityField = (typeof formalityFields)[number];
export type FormalitiesTyped = Record<FormalityField, string>;

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
