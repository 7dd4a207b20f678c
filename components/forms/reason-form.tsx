"use client";

import type { ReactNode } from "react";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type ReasonFormProps = {
  action: FormAction;
  /** What is asked for, what the button says, and of what, for those who do not see where it stands. */
  label: string;
  button: string;
  of: ReactNode;
  /** Tells it from others of its page. */
  draft: string;
};

/** Something that takes a reason. */
export function ReasonForm({ action, label, button, of, draft }: ReasonFormProps) {
  const form = useStandingForm(action, 0, draft);
  return (
    <form {...form.props} className="grid gap-3">
      <FormStamp form={form} />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <TextField
            key={form.state.answer}
            name="reason"
            label={label}
            defaultValue={form.shown("reason", "")}
            error={form.state.errors.reason}
            maxLength={longestText}
            aria-required
          />
        </div>
        <Button disabled={form.pending} className="min-h-10">
          {button}
          <span className="sr-only"> {of}</span>
        </Button>
      </div>
      <FormAnswer form={form} />
    </form>
  );
}
