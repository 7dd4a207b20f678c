import { useLocale, useTranslations } from "next-intl";
import type { Branch } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { explain } from "#lib/wording/explain.ts";

type StepsProps = {
  row: ScorecardRow;
  branches: Branch[];
  /** The years whose figures changed after the target was concluded on. */
  changedSince: number[] | undefined;
};

/** Vì sao: the steps of a computed verdict, the last one deciding; and whether the figures changed since the conclusion. */
export function Steps({ row, branches, changedSince }: StepsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const steps = explain(row, { branches }, locale).map((sentence, index) => ({
    sentence,
    number: index + 1,
  }));
  return (
    <>
      <ol className="list-decimal space-y-1.5 pl-5 marker:text-muted">
        {steps.map(({ sentence, number }) => (
          <li key={number} className={number === steps.length ? "font-semibold" : ""}>
            {sentence}
          </li>
        ))}
      </ol>
      {changedSince === undefined ? null : (
        <p className="mt-3 text-caution">{t("conclusion.changed", { years: changedSince.join(", ") })}</p>
      )}
    </>
  );
}
