import { ArrowUpNarrowWide } from "lucide-react";
import { useTranslations } from "next-intl";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { type ScorecardAsked, scorecardHref } from "#components/scorecard/scorecard-address.ts";
import { Chip } from "#components/ui/chip.tsx";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import { groups } from "#lib/domain/resolution.ts";
import { verdicts } from "#lib/domain/verdict.ts";

type ScorecardFiltersProps = { path: string; asked: ScorecardAsked; rows: NumberedRow[] };

/** Filters and order as plain links: they live in the address and work without JavaScript. */
export function ScorecardFilters({ path, asked, rows }: ScorecardFiltersProps) {
  const t = useTranslations();
  const href = (change: Partial<ScorecardAsked>) => scorecardHref(path, asked, change);
  const differing = rows.filter(({ row }) => row.differs).length;
  const filtered = asked.verdict !== undefined || asked.group !== undefined || asked.differing;
  return (
    <nav aria-label={t("scorecard.filters.label")} className="mt-6 flex flex-wrap gap-2 print:hidden">
      <Chip
        href={href({ verdict: undefined, group: undefined, differing: false })}
        current={!filtered}
        count={rows.length}
      >
        {t("scorecard.filters.all")}
      </Chip>
      {verdicts.map((verdict) => {
        const count = rows.filter(({ shown }) => shown === verdict).length;
        const current = asked.verdict === verdict;
        if (count === 0 && !current) return null;
        return (
          <Chip
            key={verdict}
            href={href({ verdict: current ? undefined : verdict })}
            current={current}
            count={count}
          >
            <VerdictSign verdict={verdict} />
            {t(`verdict.${verdict}`)}
          </Chip>
        );
      })}
      {differing > 0 || asked.differing ? (
        <Chip href={href({ differing: !asked.differing })} current={asked.differing} count={differing}>
          <span aria-hidden="true">≠</span>
          {t("scorecard.filters.differing")}
        </Chip>
      ) : null}
      {groups.map((group) => (
        <span key={group} className={asked.group === group ? "contents" : "contents max-sm:hidden"}>
          <Chip
            href={href({ group: asked.group === group ? undefined : group })}
            current={asked.group === group}
            count={rows.filter(({ row }) => row.target.group === group).length}
          >
            {t(`group.${group}`)}
          </Chip>
        </span>
      ))}
      <Chip href={href({ missedFirst: !asked.missedFirst })} current={asked.missedFirst}>
        <ArrowUpNarrowWide aria-hidden="true" className="size-3.5" />
        {t("scorecard.filters.missedFirst")}
      </Chip>
    </nav>
  );
}
