"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { CriterionEditor } from "#components/builder/criterion-editor.tsx";
import { DeedButton } from "#components/builder/deed-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { FieldError } from "#components/ui/field-error.tsx";
import type { Target } from "#lib/domain/resolution.ts";
import { mostCriteria, type TypedTarget } from "#lib/forms/target-form.ts";

/** The criteria that make up a target, each to be looked at. */
export function Criteria({ typed: { criteria }, target }: { typed: TypedTarget; target: Target }) {
  const t = useTranslations("builder");
  const { errors } = useBuilder().form.state;
  return (
    <section aria-labelledby="criteria" className="grid gap-4 *:min-w-0">
      <h2 id="criteria" className="flex flex-wrap items-baseline gap-x-2.5 text-section font-semibold">
        {t("criteria")}
        <span className="text-small font-normal text-muted">{t("criteriaHint")}</span>
      </h2>
      {criteria.map((typed, place) => {
        const criterion = target.criteria[place];
        if (criterion === undefined) return null;
        return <CriterionEditor key={typed.row} {...{ typed, criterion, place }} count={criteria.length} />;
      })}
      {errors.criteria === undefined ? null : <FieldError id="criteria-error">{errors.criteria}</FieldError>}
      <div className="flex flex-wrap gap-x-4">
        {criteria.length < mostCriteria ? (
          <DeedButton deed={{ deed: "add criterion" }}>
            <Plus aria-hidden="true" className="size-4" />
            {t("addCriterion")}
          </DeedButton>
        ) : null}
        <noscript>
          <Button name="do" value="refresh">
            {t("refresh")}
          </Button>
        </noscript>
      </div>
    </section>
  );
}
