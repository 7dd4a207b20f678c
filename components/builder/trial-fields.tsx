"use client";

import { useTranslations } from "next-intl";
import { type TrialFigures, trialKey } from "#components/builder/judge-trial.ts";
import { Field } from "#components/ui/field.tsx";
import { Input, Select } from "#components/ui/input.tsx";
import { grades } from "#lib/domain/grade.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";

type TrialFieldsProps = {
  target: Target;
  years: number[];
  figures: TrialFigures;
  /** The figures that cannot be read. */
  unread: string[];
  change: (key: string, text: string) => void;
};

/** A field for each criterion and year. */
export function TrialFields({ target, years, figures, unread, change }: TrialFieldsProps) {
  const t = useTranslations("builder");
  return target.criteria.map((criterion, place) => (
    <fieldset key={criterion.code || String(place)} className="min-w-0">
      <legend className="mb-1.5 font-medium">
        {criterion.text === "" ? t("criterion", { number: String(place + 1) }) : criterion.text}
      </legend>
      {criterion.measure === "share" ? (
        <p className="mb-1.5 text-small text-muted">{t("trial.share")}</p>
      ) : null}
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        {years.map((year) => {
          const key = trialKey(place, year);
          return (
            <Field
              key={year}
              label={String(year)}
              error={unread.includes(key) ? t("trial.unreadable") : undefined}
              className={criterion.measure === "rating" ? "w-full sm:w-64" : "w-24"}
            >
              {(aria) => (
                <TrialField
                  {...{ criterion, aria }}
                  value={figures[key] ?? ""}
                  change={(text) => change(key, text)}
                />
              )}
            </Field>
          );
        })}
      </div>
    </fieldset>
  ));
}

type TrialFieldProps = {
  criterion: Criterion;
  aria: { id: string };
  value: string;
  change: (text: string) => void;
};

function TrialField({ criterion: { measure }, aria, value, change }: TrialFieldProps) {
  const t = useTranslations();
  if (measure !== "yes-no" && measure !== "rating")
    return (
      <Input
        dense
        autoComplete="off"
        value={value}
        onChange={({ target }) => change(target.value)}
        className="w-full text-right"
        {...aria}
      />
    );
  return (
    <Select dense value={value} onChange={({ target }) => change(target.value)} {...aria}>
      <option value="">—</option>
      {measure === "yes-no"
        ? (["yes", "no"] as const).map((each) => (
            <option key={each} value={each}>
              {t(`builder.trial.${each}`)}
            </option>
          ))
        : grades.map((grade) => (
            <option key={grade} value={grade}>
              {t(`grade.${grade}`)}
            </option>
          ))}
    </Select>
  );
}
