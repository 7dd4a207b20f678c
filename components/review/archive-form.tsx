"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type ArchiveFormProps = { action: FormAction; move: "archive" | "restore"; name: string };

/** Puts a review away or brings it back, with the reason. */
export function ArchiveForm({ action, move, name }: ArchiveFormProps) {
  const t = useTranslations("review.archive");
  const form = useStandingForm(action, 0, `${move} ${name}`);
  const words = move === "archive" ? (["reason", "do"] as const) : (["restoreReason", "restoreDo"] as const);
  return (
    <form {...form.props} className="grid gap-3">
      <FormStamp form={form} />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <TextField
            key={form.state.answer}
            name="reason"
            label={t(words[0])}
            defaultValue={form.shown("reason", "")}
            error={form.state.errors.reason}
            maxLength={longestText}
            aria-required
          />
        </div>
        <Button disabled={form.pending} className="min-h-10">
          {t(words[1])}
          <span className="sr-only"> {name}</span>
        </Button>
      </div>
      <FormAnswer form={form} />
    </form>
  );
}
