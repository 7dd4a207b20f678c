import { useLocale, useTranslations } from "next-intl";
import { Card } from "#components/ui/card.tsx";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { explainRemaining } from "#lib/wording/explain-remaining.ts";
import { sentence } from "#lib/wording/sentence.ts";

type RemainingCardProps = {
  row: ScorecardRow;
  /** The years still to come, by criterion. */
  left: ReadonlyMap<string, number[]>;
};

/** What the rest of the term needs, criterion by criterion. */
export function RemainingCard({ row, left }: RemainingCardProps) {
  const t = useTranslations("targets.remaining");
  const locale = useLocale();
  const over = [...left.values()].every((years) => years.length === 0);
  const needs = row.criteria.flatMap((trace) => {
    const { code, text } = trace.criterion;
    const asked = explainRemaining(trace, left.get(code) ?? [], locale).join("; ");
    if (asked === "") return [];
    return row.criteria.length === 1
      ? asked
      : t("named", { criterion: text.replace(/\.$/, ""), need: asked });
  });
  return (
    <Card title={t("title")}>
      {over ? <p>{t("none")}</p> : null}
      {!over && row.final ? <p>{t("final")}</p> : null}
      {row.final ? null : (
        <ul className="space-y-1.5">
          {needs.map((need) => (
            <li key={need}>{sentence(need)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
