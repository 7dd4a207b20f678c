"use client";

import { createContext, useContext } from "react";
import type { BuilderWords } from "#components/builder/builder-words.ts";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import type { RowDeed } from "#lib/forms/row-deed.ts";

/** What every field of the builder needs to know of its form. */
export type Builder = {
  form: StandingForm;
  term: { firstYear: number; lastYear: number };
  deed: (deed: RowDeed) => void;
  /** The years of the thresholds that were judged by, of each criterion that something rests on. */
  held: Readonly<Record<string, number[]>>;
  /** How demands are worded; null until the words have come. */
  words: BuilderWords | null;
};

const Context = createContext<Builder | null>(null);

export const BuilderProvider = Context.Provider;

export function useBuilder(): Builder {
  const builder = useContext(Context);
  if (builder === null) throw new Error("a field of the builder outside of it");
  return builder;
}
