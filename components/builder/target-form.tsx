"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { BuilderProvider, useBuilder } from "#components/builder/builder-context.ts";
import type { BuilderWords } from "#components/builder/builder-words.ts";
import { Criteria } from "#components/builder/criteria.tsx";
import { HeadFields } from "#components/builder/head-fields.tsx";
import type { TrialFigures, TrialSetting } from "#components/builder/judge-trial.ts";
import { TrialCard } from "#components/builder/trial.tsx";
import { useDraft } from "#components/builder/use-draft.ts";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import { beginningOf, type TypedTarget } from "#lib/forms/target-form.ts";
import { readTarget } from "#lib/reading/typed-target.ts";

type TargetFormProps = {
  action: FormAction;
  initial: TypedTarget;
  /** The version that stands; null for a new target. */
  standing: number | null;
  setting: TrialSetting;
  /** What was reached so far, for the trial. */
  figures: TrialFigures;
  /** The years of the thresholds that were judged by, of each criterion that something rests on. */
  held: Readonly<Record<string, number[]>>;
};

/** The target builder: the text, the criteria proposed from it, and how they would judge. */
export function TargetForm({ action, initial, standing, setting, figures, held }: TargetFormProps) {
  const t = useTranslations("builder");
  const { term } = setting;
  const form = useStandingForm(action, standing ?? 0, "target");
  const draft = useDraft(form, initial, beginningOf(term, setting.settings));
  const words = useWords();
  const { typed } = draft;
  const { target, faults } = readTarget(typed);
  const inUse = Object.keys(held).length > 0;
  const started = typed.criteria.length > 0 || standing !== null;
  useLeaveGuard(!form.pending && form.state.typed !== null);
  return (
    <BuilderProvider value={{ form, term, held, words, deed: draft.deed }}>
      <form {...form.props} onInput={draft.onInput} className="grid gap-6 *:min-w-0">
        <FormStamp form={form} />
        {/* What Enter in a field does. */}
        <button
          type="submit"
          name="do"
          value={started ? "save" : "propose"}
          tabIndex={-1}
          className="sr-only"
          aria-hidden="true"
        />
        {inUse ? <Banner tone="note">{t("inUse")}</Banner> : null}
        <HeadFields typed={typed} standing={standing} started={started} />
        {started ? (
          <>
            <Criteria typed={typed} target={target} />
            {words === null ? null : (
              <TrialCard
                {...{ target, setting, words }}
                standing={figures}
                complete={Object.keys(faults).length === 0}
              />
            )}
            {inUse ? <GroundsFields typed={typed} /> : null}
            <FormAnswer form={form} />
            <div>
              <Button variant="primary" name="do" value="save" disabled={form.pending}>
                {standing === null ? t("create") : t("save")}
              </Button>
            </div>
          </>
        ) : (
          <FormAnswer form={form} />
        )}
      </form>
    </BuilderProvider>
  );
}

function useWords(): BuilderWords | null {
  const [words, setWords] = useState<BuilderWords | null>(null);
  useEffect(() => {
    void import("#components/builder/builder-words.ts").then((found) => setWords(found.builderWords));
  }, []);
  return words;
}

/** Why something that figures rest on is changed, and by which document. */
function GroundsFields({ typed }: { typed: TypedTarget }) {
  const t = useTranslations("builder");
  const { form } = useBuilder();
  const { answer, errors } = form.state;
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      {(["reason", "basis"] as const).map((name) => (
        <Field key={name} label={t(name)} hint={t(`${name}Hint`)} error={errors[name]}>
          {(aria) => (
            <Input
              key={answer}
              name={name}
              defaultValue={typed.fields[name]}
              maxLength={longestText}
              aria-required={name === "reason"}
              {...aria}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
