"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/input.tsx";

/** What became of naming somebody; `answer` changes with every answer. */
export type ResponsibleState = { answer: number; text: string | null; done: boolean };

type ResponsibleFormProps = {
  target: string;
  text: string;
  /** Who answers for the target now; empty: nobody. */
  person: string;
  people: { id: string; name: string }[];
  action: (state: ResponsibleState, form: FormData) => Promise<ResponsibleState>;
};

/** Who answers for one target. */
export function ResponsibleForm({ target, text, person, people, action }: ResponsibleFormProps) {
  const t = useTranslations("worklist");
  const [state, dispatch, pending] = useActionState(action, { answer: 0, text: null, done: false });
  return (
    <form action={dispatch} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <input type="hidden" name="target" value={target} />
      <Select
        key={`${state.answer} ${person}`}
        name="person"
        defaultValue={person}
        aria-label={t("responsibleFor", { target: text })}
        dense
        className="w-56"
      >
        <option value="">{t("nobody")}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button variant="secondary" disabled={pending}>
        {t("save")}
        <span className="sr-only"> {text}</span>
      </Button>
      {state.text === null ? null : (
        <span role={state.done ? "status" : "alert"} className="text-small text-muted">
          {state.text}
        </span>
      )}
    </form>
  );
}
