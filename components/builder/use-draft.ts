"use client";

import { type FormEvent, useState } from "react";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { sentFields } from "#lib/forms/cell-form.ts";
import { type RowDeed, withDeed } from "#lib/forms/row-deed.ts";
import { type Beginning, fieldsOfTarget, readTypedTarget, type TypedTarget } from "#lib/forms/target-form.ts";
import { settleCriterion } from "#lib/reading/fitting-words.ts";

export type Draft = {
  typed: TypedTarget;
  onInput: (event: FormEvent<HTMLFormElement>) => void;
  /** Does at once what the button would have the server do. */
  deed: (deed: RowDeed) => void;
};

/**
 * What stands in the form: as it came, and from then on as it is typed, so that the fields asked for and the trial follow.
 * A field that is not asked for at the moment keeps what it held.
 */
export function useDraft(form: StandingForm, initial: TypedTarget, beginning: Beginning): Draft {
  const { state } = form;
  const [changed, setChanged] = useState<{ answer: number; typed: TypedTarget } | null>(null);
  const came = state.typed === null ? initial : readTypedTarget(state.typed);
  const typed = changed?.answer === state.answer ? changed.typed : came;
  const change = (next: TypedTarget) => {
    form.props.onInput();
    setChanged({ answer: state.answer, typed: next });
  };
  return {
    typed,
    onInput: ({ currentTarget }) =>
      change(settle(readTypedTarget({ ...fieldsOfTarget(typed), ...read(currentTarget) }))),
    deed: (deed) => change(withDeed(typed, deed, beginning)),
  };
}

/** The fields of a form; one that is not ticked says so. */
function read(form: HTMLFormElement): Record<string, string> {
  const unticked = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    ({ checked }) => !checked,
  );
  return { ...sentFields(new FormData(form)), ...Object.fromEntries(unticked.map(({ name }) => [name, ""])) };
}

const settle = (typed: TypedTarget): TypedTarget => ({
  ...typed,
  criteria: typed.criteria.map(settleCriterion),
});
