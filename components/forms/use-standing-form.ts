"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  type FormEvent,
  type RefObject,
  useActionState,
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useTransition,
} from "react";
import { type DraftKey, dropDraft, keepDraft, readDraft } from "#components/forms/draft.ts";
import { PersonContext } from "#components/forms/person-context.tsx";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";
import { sentFields } from "#lib/forms/cell-form.ts";
import { type FormState, untouchedForm } from "#lib/forms/form-state.ts";

type FormRef = RefObject<HTMLFormElement | null>;

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** A form over something stored: what it shows, what is wrong with it, and what becomes of it. */
export type StandingForm = {
  state: FormState;
  pending: boolean;
  /** To spread on the `<form>`. */
  props: {
    ref: FormRef;
    action: (form: FormData) => void;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
    onInput: () => void;
    inert: boolean;
    noValidate: true;
  };
  /** The text of a field: as it was sent where the form was refused, else what is stored. */
  shown: (name: string, stored: string | undefined) => string;
  /** The version that saving replaces. */
  version: number;
  /** Gives up what was typed; what is stored stands there again. */
  discard: () => void;
};

/**
 * Works without JavaScript; with it, what is typed stays in the browser until it is saved, and comes back with the page.
 * `standing` is the version that the page shows. Once something is typed it no longer counts: another form's saving may
 * bring a newer one to the page, which whoever typed has not seen. `name` tells the form from others of its page.
 */
export function useStandingForm(action: FormAction, standing: number, name: string): StandingForm {
  const [plain, dispatch] = useActionState(action, untouchedForm);
  const [own, setOwn] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  const [touched, setTouched] = useState<{ after: number; version: number } | null>(null);
  const ref = useRef<HTMLFormElement>(null);
  const t = useTranslations("form");
  const user = useContext(PersonContext) ?? "";
  const draft = { user, name };
  const state = own ?? plain;
  const isTouched = touched?.after === state.answer;
  const sent = state.typed === null ? standing : Number(state.typed.version ?? standing);
  const version = state.stands?.version ?? (isTouched ? touched.version : sent);
  useLeaveGuard(!pending && (state.notice?.kind === "refused" || isTouched));
  useRestored(ref, draft, setOwn);
  // What was restored was not asked for. While the form is inert nothing in it can be stood at.
  useAnswerFocus(ref, pending || own?.notice == null || own.notice.kind === "restored" ? 0 : own.answer);

  const ask = async (form: FormData): Promise<FormState> => {
    try {
      return await action(state, form);
    } catch (error) {
      if (leads(error)) dropDraft(draft);
      unstable_rethrow(error);
      const notice = { kind: "refused", text: t("unreachable") } as const;
      return { ...untouchedForm, typed: sentFields(form), answer: Date.now(), notice };
    }
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(async () => {
      const answer = await ask(form);
      if (answer.notice?.kind === "saved") dropDraft(draft);
      setOwn(answer);
    });
  };
  const keep = () => {
    if (ref.current !== null && !hasSecret(ref.current))
      keepDraft(draft, sentFields(new FormData(ref.current)));
    if (!isTouched) setTouched({ after: state.answer, version });
  };
  return {
    state,
    pending,
    // What is typed while it is being saved would be lost with the answer.
    props: { ref, action: dispatch, onSubmit: save, onInput: keep, inert: pending, noValidate: true },
    shown: (field, stored) => (state.typed === null ? (stored ?? "") : (state.typed[field] ?? "")),
    version,
    discard: () => {
      dropDraft(draft);
      setOwn({ ...untouchedForm, answer: Date.now() });
    },
  };
}

/** What was typed before and never saved stands in its form again, with a line that says so. */
function useRestored(ref: FormRef, { user, name }: DraftKey, show: (state: FormState) => void) {
  const t = useTranslations("form");
  const restore = useEffectEvent(() => {
    const kept = readDraft({ user, name });
    if (kept === null || ref.current === null) return;
    if (isSame(kept.typed, sentFields(new FormData(ref.current)))) return dropDraft({ user, name });
    const notice = { kind: "restored", text: t("restored") } as const;
    show({ ...untouchedForm, typed: kept.typed, answer: kept.at, notice });
  });
  // Once, when the page has come: later the fields hold what is being typed.
  useEffect(() => restore(), []);
}

/** Whether two forms say the same, whatever versions they were shown at. */
const isSame = (
  { version: _, ...one }: Record<string, string>,
  { version: __, ...other }: Record<string, string>,
) => JSON.stringify(one) === JSON.stringify(other);

/** After an answer one stands at the first field that is wrong, else at what is said. */
function useAnswerFocus(ref: FormRef, answer: number) {
  useEffect(() => {
    const form = ref.current;
    const at = document.activeElement;
    // Who went on elsewhere meanwhile stays there.
    if (answer === 0 || form === null || (at !== document.body && !form.contains(at))) return;
    const wrong = [...form.querySelectorAll<HTMLElement>('[aria-invalid="true"]')].find(isShown);
    const place = wrong ?? form.querySelector<HTMLElement>("[data-answer]");
    place?.focus({ preventScroll: true });
    // In the middle: its label and what is wrong with it are seen too.
    place?.scrollIntoView({ block: "center" });
  }, [ref, answer]);
}

/** A field of a part that was not chosen is hidden. */
const isShown = (field: HTMLElement): boolean => field.getClientRects().length > 0;

/** A password is kept nowhere. */
const hasSecret = (form: HTMLFormElement): boolean => form.querySelector('input[type="password"]') !== null;

/** Whether an action led elsewhere, which it tells by throwing. */
const leads = (error: unknown): boolean =>
  error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");
