import { PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";

/** A target in one line: its text, what the figures say, what was concluded, and whether anything is written of it. */
export function TargetSummary({ row, written }: { row: ScorecardRow; written: boolean }) {
  const t = useTranslations("narrative");
  const { target, verdict, conclusion, differs } = row;
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4 gap-y-2">
      <span className="flex min-w-0 flex-1 basis-80 gap-3">
        <span className="shrink-0 text-muted">{target.code}</span>
        <span className="font-medium text-pretty">{target.text}</span>
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className={`flex items-center gap-1.5 text-small ${written ? "text-met" : "text-muted"}`}>
          <PencilLine aria-hidden="true" className="size-3.5" />
          {t(written ? "written" : "unwritten")}
        </span>
        <VerdictBadge verdict={verdict} />
        {conclusion === null ? (
          <span className="text-small text-caution">{t("unconcluded")}</span>
        ) : differs ? (
          <span className="flex items-center gap-1.5 text-small text-caution">
            ≠ {t("concluded")} <VerdictBadge verdict={conclusion.verdict} />
          </span>
        ) : null}
      </span>
    </span>
  );
}
