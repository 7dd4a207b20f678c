"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { RemedyRows } from "#components/narrative/remedy-rows.tsx";
import { TextArea } from "#components/narrative/text-area.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import {
  type NarrativePart,
  type PartContent,
  type PartField,
  partFields,
} from "#lib/domain/narrative-part.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import { isDayField } from "#lib/forms/narrative-form.ts";

/** A part as its form needs it. */
export type PartToWrite = {
  id: string;
  kind: NarrativePart["kind"];
  content: PartContent;
  version: number;
  /** Who wrote it last and when, as words. */
  stamp: string | null;
  suggestions: Partial<Record<PartField, string>>;
  /** What this part is called. */
  name: string;
};

type PartFormProps = { form: StandingForm; part: PartToWrite };

const columns = {
  section: "",
  group: "lg:grid-cols-2",
  target: "",
  sending: "sm:grid-cols-[minmax(0,1fr)_11rem_11rem]",
};

const isCause = (field: PartField): boolean => field === "objectiveCauses" || field === "subjectiveCauses";

/** One part of a narrative, saved by itself. */
export function PartForm({ form, part: { kind, content, stamp, suggestions, name } }: PartFormProps) {
  const t = useTranslations("narrative");
  const fields: readonly PartField[] = partFields[kind];
  return (
    <form {...form.props} className="grid gap-4">
      <FormStamp form={form} />
      <div className={`grid items-start gap-x-6 gap-y-4 ${columns[kind]}`}>
        {fields.map((field) =>
          kind === "sending" ? (
            <TextField
              key={`${field} ${form.state.answer}`}
              type={isDayField(field) ? "date" : "text"}
              name={field}
              label={t(`field.${field}`)}
              defaultValue={form.shown(field, content.texts[field])}
              error={form.state.errors[field]}
              maxLength={longestText}
            />
          ) : (
            <TextArea
              key={field}
              form={form}
              name={field}
              label={field === "text" ? name : t(`field.${field}`)}
              labelHidden={field === "text"}
              stored={content.texts[field]}
              suggestion={suggestions[field]}
              suggestionLabel={t(isCause(field) ? "suggestion.notes" : "suggestion.figures")}
              rows={field === "text" ? 4 : 2}
            />
          ),
        )}
      </div>
      {kind === "target" ? <RemedyRows form={form} stored={content.remedies} place={name} /> : null}
      <FormAnswer form={form} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button disabled={form.pending}>
          {t("saveShort")}
          <span className="sr-only"> {name}</span>
        </Button>
        {stamp === null ? null : <span className="text-small text-muted">{stamp}</span>}
      </div>
    </form>
  );
}

/** A part whose form stands by itself. */
export function OwnPartForm({ action, part }: { action: FormAction; part: PartToWrite }) {
  return <PartForm form={useStandingForm(action, part.version, part.id)} part={part} />;
}
