"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { ConfirmTick } from "#components/builder/confirm-tick.tsx";
import { ChoiceField, TypedField } from "#components/builder/criterion-field.tsx";
import { DeedButton } from "#components/builder/deed-button.tsx";
import { DueYearField } from "#components/builder/due-year-field.tsx";
import { ThresholdRows } from "#components/builder/threshold-rows.tsx";
import { UnsureNotes } from "#components/builder/unsure-notes.tsx";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { criterionName, type TypedCriterion } from "#lib/forms/target-form.ts";
import { isAsked } from "#lib/reading/fitting-words.ts";

type CriterionEditorProps = {
  typed: TypedCriterion;
  criterion: Criterion;
  /** Its place, from 0, among how many. */
  place: number;
  count: number;
};

/** One criterion: what it measures, what it demands, over which time; only what matters for the measure is asked. */
export function CriterionEditor({ typed, criterion, place, count }: CriterionEditorProps) {
  const t = useTranslations("builder");
  const { held } = useBuilder();
  const { row } = typed;
  const shared = { typed, criterion };
  const heading = `criterion-${row}`;
  return (
    <section
      aria-labelledby={heading}
      data-criterion-row={row}
      className="rounded-card border border-line bg-ground p-5 sm:p-6"
    >
      <input type="hidden" name={criterionName(row, "stored")} value={typed.fields.stored} />
      <input type="hidden" name={criterionName(row, "unsure")} value={typed.fields.unsure} />
      <EditorHead
        {...{ typed, criterion, place, count, heading }}
        fixed={ownEntry(held, criterion.code) !== undefined}
      />
      <UnsureNotes {...shared} />
      <div className="mt-4 grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-6">
        <TypedField {...shared} field="text" hint={t("hint.text")} className="sm:col-span-2 lg:col-span-4" />
        {typed.fields.stored === "yes" ? (
          <input type="hidden" name={criterionName(row, "code")} value={typed.fields.code} />
        ) : (
          <TypedField {...shared} field="code" maxLength={40} className="lg:col-span-2" />
        )}
        {count > 1 ? <ChoiceField {...shared} field="role" className="lg:col-span-2" /> : null}
        <ChoiceField {...shared} field="measure" className="lg:col-span-2" />
        <ChoiceField {...shared} field="source" className="lg:col-span-2" />
        <ChoiceField {...shared} field="level" className="lg:col-span-2" />
        <ChoiceField {...shared} field="subject" className="lg:col-span-2" />
        <TypedField {...shared} field="unit" hint={t("hint.unit")} className="lg:col-span-2" />
        <ChoiceField {...shared} field="of" className="lg:col-span-2" />
        <ChoiceField {...shared} field="base" hint={t("hint.base")} className="lg:col-span-2" />
        <ChoiceField {...shared} field="award" className="lg:col-span-2" />
        <ChoiceField {...shared} field="against" className="lg:col-span-2" />
        <TypedField {...shared} field="baselineYear" hint={t("hint.baseline")} className="lg:col-span-2" />
        <TypedField {...shared} field="baselineValue" className="lg:col-span-2" />
      </div>
      <div className="mt-5 grid gap-x-5 gap-y-4 border-t border-line pt-5 sm:grid-cols-2 lg:grid-cols-6">
        <ChoiceField {...shared} field="horizon" className="lg:col-span-2" />
        {isAsked(typed, criterion, "dueYear") ? (
          <div className="lg:col-span-2">
            <DueYearField typed={typed} />
          </div>
        ) : null}
        <ChoiceField {...shared} field="aim" className="lg:col-span-2" />
        <ChoiceField {...shared} field="better" className="lg:col-span-2" />
        <ChoiceField {...shared} field="headcount" className="lg:col-span-2" />
        <div className="min-w-0 sm:col-span-2 lg:col-span-6">
          <ThresholdRows {...shared} />
        </div>
      </div>
      <ConfirmTick typed={typed} />
    </section>
  );
}

type EditorHeadProps = CriterionEditorProps & { heading: string; fixed: boolean };

function EditorHead({ typed, criterion, place, count, heading, fixed }: EditorHeadProps) {
  const t = useTranslations("builder");
  const locale = useLocale();
  const { words, term } = useBuilder();
  const { row } = typed;
  const name = t("criterion", { number: String(place + 1) });
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <div className="min-w-0 flex-1 basis-60">
        <h3 id={heading} className="text-section font-semibold">
          {name}
          {typed.fields.code === "" ? null : (
            <span className="ml-2 text-small font-normal text-muted">{typed.fields.code}</span>
          )}
        </h3>
        {words === null ? null : (
          <p className="text-muted" data-demand="">
            {t("demand", { demand: words.wordDemands(criterion, yearsOf(term), locale) })}
          </p>
        )}
      </div>
      <div className="flex flex-wrap">
        <DeedButton
          deed={{ deed: "criterion up", criterion: row }}
          label={`${t("up")}: ${name}`}
          disabled={place === 0}
        >
          <ArrowUp aria-hidden="true" className="size-4" />
        </DeedButton>
        <DeedButton
          deed={{ deed: "criterion down", criterion: row }}
          label={`${t("down")}: ${name}`}
          disabled={place === count - 1}
        >
          <ArrowDown aria-hidden="true" className="size-4" />
        </DeedButton>
        {fixed ? null : (
          <DeedButton
            deed={{ deed: "remove criterion", criterion: row }}
            label={`${t("removeCriterion")}: ${name}`}
          >
            <Trash2 aria-hidden="true" className="size-4" />
          </DeedButton>
        )}
      </div>
    </div>
  );
}
