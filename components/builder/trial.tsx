"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { BuilderWords } from "#components/builder/builder-words.ts";
import {
  judgeTrial,
  type TrialFigures,
  type TrialSetting,
  trialKey,
} from "#components/builder/judge-trial.ts";
import { TrialFields } from "#components/builder/trial-fields.tsx";
import { Trace } from "#components/scorecard/trace.tsx";
import { Card } from "#components/ui/card.tsx";
import { Select } from "#components/ui/input.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Target } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

type TrialProps = {
  target: Target;
  /** Whether every field could be read. */
  complete: boolean;
  setting: TrialSetting;
  /** The figures it begins with: those that are there already. */
  standing: TrialFigures;
  words: BuilderWords;
};

/** How the target would be judged: trial figures, the verdict, and why; by the rules and in the words of the scorecard. */
export function TrialCard({ target, complete, setting, standing, words }: TrialProps) {
  const t = useTranslations("builder.trial");
  const locale = useLocale();
  const [figures, setFigures] = useState(standing);
  const [asked, setAsked] = useState<number | null>(null);
  const years = yearsOf(setting.term);
  const latest = years.findLast((year) => target.criteria.some((_, place) => figures[trialKey(place, year)]));
  const through = asked ?? latest ?? setting.term.firstYear;
  const trial = complete ? judgeTrial(target, figures, setting, { through, branchName: t("branch") }) : null;
  const traced = trial && {
    steps: words.explain(trial.row, trial, locale),
    notes: [],
    conclusion: null,
    rule: null,
    warnings: trial.scorecard.warnings.map((warning) =>
      words.wordWarning(warning, { ...trial, targets: [trial.row.target] }, locale),
    ),
  };
  return (
    <Card
      title={t("title")}
      className="bg-wash"
      data-trial=""
      // Trial figures are not a part of the form.
      onInput={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
    >
      <p className="mb-4 text-muted">{t("explain")}</p>
      {trial === null || traced === null ? (
        <p className="text-muted">{t("incomplete")}</p>
      ) : (
        <div className="grid gap-6 lg:grid-cols-2 *:min-w-0">
          <div className="grid content-start gap-5">
            <TrialFields
              {...{ target, years, figures }}
              unread={trial.unread}
              change={(key, text) => setFigures({ ...figures, [key]: text })}
            />
          </div>
          <div className="rounded-card border border-line bg-ground p-5" aria-live="polite">
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <VerdictBadge verdict={trial.row.verdict} />
              <div className="flex items-center gap-2 text-small text-muted">
                <label htmlFor="trial-through">{t("through")}</label>
                <Select
                  id="trial-through"
                  value={through}
                  onChange={({ target: { value } }) => setAsked(Number(value))}
                  dense
                  className="w-auto"
                >
                  {years.map((year) => (
                    <option key={year} value={year}>
                      {year}
                    </option>
                  ))}
                </Select>
              </div>
            </div>
            <Trace words={traced} />
          </div>
        </div>
      )}
    </Card>
  );
}
