import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";

import type { Branch } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { concerns } from "#lib/domain/warning-concerns.ts";
import { explain } from "#lib/wording/explain.ts";
import { formatDay } from "#lib/wording/format.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

type TraceProps = { row: ScorecardRow; scorecard: Scorecard; branches: Branch[] };

/** Vì sao: the steps of the verdict, the last one deciding; then what the conference said, and what to mind. */
export function Trace({ row, scorecard, branches }: TraceProps) {
  const locale = useLocale();
  const steps = explain(row, { branches }, locale).map((sentence, index) => ({
    number: index + 1,
    sentence,
  }));
  // That a reason is missing is said beside the conclusion.
  const warnings = scorecard.warnings.filter(
    (warning) => warning.code !== "W8" && concerns(warning, row.target),
  );
  return (
    <div>
      <ol className="list-decimal space-y-1.5 pl-6 marker:text-muted">
        {steps.map(({ number, sentence }) => (
          <li key={number} className={number === steps.length ? "font-semibold" : ""}>
            {sentence}
          </li>
        ))}
      </ol>
      <ConclusionNote row={row} />
      {warnings.map((warning) => {
        const sentence = wordWarning(warning, { branches, targets: [row.target] }, locale);
        return (
          <p key={sentence} className="mt-3 flex gap-2 text-small text-caution">
            <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {sentence}
          </p>
        );
      })}
    </div>
  );
}

/** What the conference concluded, in its own words, and why it differs from the figures. */
function ConclusionNote({ row: { conclusion, differs } }: { row: ScorecardRow }) {
  const t = useTranslations();
  const locale = useLocale();
  if (conclusion === null) return null;
  const verdict = t(`verdict.${conclusion.verdict}`);
  const on = conclusion.on === undefined ? null : formatDay(conclusion.on, locale);
  return (
    <div className="mt-3 space-y-1 border-l-2 border-line-strong pl-3 text-small text-muted">
      <p>
        <span className="font-medium text-ink">
          {on === null
            ? t("scorecard.conclusion", { verdict })
            : t("scorecard.conclusionOn", { verdict, on })}
        </span>
        {conclusion.text === undefined ? null : ` ${t("scorecard.quote", { text: conclusion.text })}`}
      </p>
      {differs ? (
        <p className="text-caution">
          {conclusion.reason === undefined
            ? t("scorecard.noReason")
            : t("scorecard.reason", { reason: conclusion.reason })}
        </p>
      ) : null}
    </div>
  );
}
