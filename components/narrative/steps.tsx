import { useLocale, useTranslations } from "next-intl";
import { concludedOnOtherFigures } from "#lib/domain/concluded-on-other-figures.ts";
import type { Branch } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { explain } from "#lib/wording/explain.ts";

/** Vì sao: the steps of a computed verdict, the last one deciding; and whether the figures changed since the conclusion. */
export function Steps({ row, branches }: { row: ScorecardRow; branches: Branch[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const steps = explain(row, { branches }, locale).map((sentence, index) => ({
    sentence,
    number: index + 1,
  }));
  const then = row.conclusion?.computed;
  return (
    <>
      <ol className="list-decimal space-y-1.5 pl-5 marker:text-muted">
        {steps.map(({ sentence, number }) => (
          <li key={number} className={number === steps.length ? "font-semibold" : ""}>
            {sentence}
          </li>
        ))}
      </ol>
      {then !== undefined && concludedOnOtherFigures(row) ? (
        <p className="mt-3 text-caution">{t("conclusion.changed", { verdict: t(`verdict.${then}`) })}</p>
      ) : null}
    </>
  );
}
