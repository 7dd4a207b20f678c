import { useLocale, useTranslations } from "next-intl";
import { type ChartData, chartData } from "#components/target/chart-data.ts";
import { ChartSlot } from "#components/target/chart-slot.tsx";
import { chartWords } from "#components/target/chart-words.ts";
import { FiguresTable } from "#components/target/figures-table.tsx";
import { ThresholdList } from "#components/target/threshold-list.tsx";
import { Card } from "#components/ui/card.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";

type CriterionCardProps = { trace: CriterionTrace; scorecard: Scorecard };

/** A criterion: what it demands, how its years went, drawn and in figures, and where its demand changed. */
export function CriterionCard({ trace, scorecard }: CriterionCardProps) {
  const t = useTranslations("targets");
  const locale = useLocale();
  const { criterion, verdict } = trace;
  const chart = chartData(trace, scorecard.term, locale);
  const about = [criterion.code, t(`role.${criterion.role}`), t(`source.${criterion.source}`)].join(" · ");
  return (
    <Card
      data-criterion={criterion.code}
      aria-labelledby={`criterion-${criterion.code}`}
      className="break-inside-avoid"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id={`criterion-${criterion.code}`} lang="vi" className="text-section font-semibold text-pretty">
            {criterion.text}
          </h2>
          <p className="text-small text-muted">{about}</p>
        </div>
        <VerdictBadge verdict={verdict} />
      </div>
      <p className="mt-2">
        <span className="text-muted">{t("columns.demand")}:</span>{" "}
        <span className="font-medium">{wordDemands(criterion, scorecard.years, locale)}</span>
      </p>
      {chart === null ? null : <Drawing chart={chart} trace={trace} />}
      <FiguresTable trace={trace} scorecard={scorecard} />
      <ThresholdList criterion={criterion} />
    </Card>
  );
}

function Drawing({ chart, trace }: { chart: ChartData; trace: CriterionTrace }) {
  const t = useTranslations("targets.chart");
  const { words, notes } = chartWords(chart, trace.criterion, t);
  return (
    <>
      <p data-scripted="" className="chart-notes mt-1 text-small text-muted">
        {notes.join(" ")}
      </p>
      <ChartSlot chart={chart} words={words} />
    </>
  );
}
