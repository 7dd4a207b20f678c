"use client";

import { useActionState, useState } from "react";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";
import { type ReviewFormState, untouchedForm } from "#lib/forms/review-text-form.ts";

export type ReviewAction = (state: ReviewFormState, form: FormData) => Promise<ReviewFormState>;

/** A form of a review: what it shows, what is wrong with it, and what becomes of it. */
export type ReviewForm = {
  state: ReviewFormState;
  pending: boolean;
  /** To spread on the `<form>`. */
  props: { action: (form: FormData) => void; onInput: () => void; noValidate: true };
  /** The text of a field: as it was sent where the form was refused, else what is stored. */
  shown: (name: string, stored: string | undefined) => string;
  /** The version that saving replaces: after a refusal the one that stands now. */
  version: (shown: number) => number;
};

/** Works without JavaScript; with it, leaving the page with something unsaved is asked about. */
export function useReviewForm(action: ReviewAction): ReviewForm {
  const [state, dispatch, pending] = useActionState(action, untouchedForm);
  const [touchedAfter, setTouchedAfter] = useState<number | null>(null);
  useLeaveGuard(!pending && (state.notice?.kind === "refused" || touchedAfter === state.answer));
  return {
    state,
    pending,
    props: { action: dispatch, onInput: () => setTouchedAfter(state.answer), noValidate: true },
    shown: (name, stored) => (state.typed === null ? (stored ?? "") : (state.typed[name] ?? "")),
    version: (shown) => state.stands?.version ?? shown,
  };
}
