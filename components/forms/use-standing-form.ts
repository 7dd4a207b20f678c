"use client";

import { useActionState, useState } from "react";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";
import { type FormState, untouchedForm } from "#lib/forms/form-state.ts";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** A form over something stored: what it shows, what is wrong with it, and what becomes of it. */
export type StandingForm = {
  state: FormState;
  pending: boolean;
  /** To spread on the `<form>`. */
  props: { action: (form: FormData) => void; onInput: () => void; noValidate: true };
  /** The text of a field: as it was sent where the form was refused, else what is stored. */
  shown: (name: string, stored: string | undefined) => string;
  /** The version that saving replaces. */
  version: number;
};

/**
 * Works without JavaScript; with it, leaving the page with something unsaved is asked about. `standing` is the version
 * that the page shows. Once something is typed it no longer counts: another form's saving may bring a newer one to the
 * page, which whoever typed has not seen.
 */
export function useStandingForm(action: FormAction, standing: number): StandingForm {
  const [state, dispatch, pending] = useActionState(action, untouchedForm);
  const [touched, setTouched] = useState<{ after: number; version: number } | null>(null);
  const isTouched = touched?.after === state.answer;
  useLeaveGuard(!pending && (state.notice?.kind === "refused" || isTouched));
  const sent = state.typed === null ? standing : Number(state.typed.version ?? standing);
  const version = state.stands?.version ?? (isTouched ? touched.version : sent);
  return {
    state,
    pending,
    props: {
      action: dispatch,
      onInput: () => isTouched || setTouched({ after: state.answer, version }),
      noValidate: true,
    },
    shown: (name, stored) => (state.typed === null ? (stored ?? "") : (state.typed[name] ?? "")),
    version,
  };
}
