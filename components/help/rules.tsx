import { useTranslations } from "next-intl";
import { type Example, ExampleCard } from "#components/help/example.tsx";
import { HelpPassage } from "#components/help/help-section.tsx";
import { type OutcomeRow, OutcomeTable } from "#components/help/outcome-table.tsx";

export const rulePassages = [
  "ceiling",
  "heads",
  "every year",
  "total",
  "average",
  "by year",
  "always",
  "criteria",
  "branches",
] as const;
export type RulePassage = (typeof rulePassages)[number];

export type RulesProps = {
  values: string[];
  outcomes: OutcomeRow[];
  /** The examples of each passage, those of a rule with its anchor. */
  examples: Record<RulePassage, { id?: string; example: Example }[]>;
};

const explains = {
  ceiling: "ceilingExplain",
  heads: "headsExplain",
  "every year": "everyYearExplain",
  total: "totalExplain",
  average: "averageExplain",
  "by year": "byYearExplain",
  always: "alwaysExplain",
  criteria: "criteriaExplain",
  branches: "branchesExplain",
} as const satisfies Record<RulePassage, string>;

/** How verdicts are reached, passage by passage, each with examples that were judged for this page. */
export function Rules({ values, outcomes, examples }: RulesProps) {
  const t = useTranslations("help.rules");
  return (
    <>
      <p className="max-w-[72ch]">{t("intro")}</p>
      <HelpPassage id="value" title={t("value")}>
        <p className="mt-1 mb-3 max-w-[72ch] text-muted">{t("valueExplain")}</p>
        <OutcomeTable values={values} rows={outcomes} />
      </HelpPassage>
      {rulePassages.map((passage) => (
        <HelpPassage key={passage} id={passage.replace(" ", "-")} title={t(passage)}>
          <p className="mt-1 mb-3 max-w-[72ch] text-muted">{t(explains[passage])}</p>
          <div className="grid gap-2.5">
            {examples[passage].map(({ id, example }) => (
              <ExampleCard key={example.steps.join()} id={id} example={example} />
            ))}
          </div>
        </HelpPassage>
      ))}
    </>
  );
}
