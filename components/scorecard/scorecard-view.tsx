import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { chooseRows, numberRows } from "#components/scorecard/choose-rows.ts";
import { yearColumns } from "#components/scorecard/columns.ts";
import { FrozenNote } from "#components/scorecard/frozen-note.tsx";
import { GroupTable } from "#components/scorecard/group-table.tsx";
import {
  type ScorecardAsked,
  scorecardFields,
  scorecardHref,
} from "#components/scorecard/scorecard-address.ts";
import { ScorecardFilters } from "#components/scorecard/scorecard-filters.tsx";
import { ScorecardHead } from "#components/scorecard/scorecard-head.tsx";
import { ScorecardWarnings } from "#components/scorecard/scorecard-warnings.tsx";
import { TallyCard } from "#components/scorecard/tally-card.tsx";
import { targetHref } from "#components/target/target-place.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { LatestFrozen } from "#lib/domain/report.ts";
import { type Branch, groups, type Organisation } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { verdictChanges } from "#lib/domain/verdict-changes.ts";

export type ScorecardViewProps = {
  organisation: Pick<Organisation, "code" | "name">;
  /** The branches that traces and warnings name. */
  branches: Branch[];
  /** Built on `asked.basis`. */
  scorecard: Scorecard;
  /** The scorecard of the review before, on the same basis; null where there is none. */
  previous: Scorecard | null;
  /** What the address asks: `readScorecardAsked(await searchParams)`. */
  asked: ScorecardAsked;
  /** The page's own path, e.g. `/vp-ubnd`: filters, basis and traces are links to it. */
  path: string;
  /** Where the figures of the review's partial year are entered, for those who may. */
  partial?: string | undefined;
  /** Codes of the targets whose figures changed after their conclusion was recorded. */
  outdated?: ReadonlySet<string>;
  /** Years of the review whose figures are not approved. */
  unapproved?: number[];
  /** The newest frozen version of the review, where there is one. */
  frozen?: LatestFrozen | null;
  /** The ways to the other parts of the review, under the head. */
  tabs?: ReactNode;
};

/** Bảng đánh giá: tallies, filters, one table per group, every verdict with its "vì sao?". */
export function ScorecardView({
  organisation,
  branches,
  scorecard,
  previous,
  asked,
  path,
  partial,
  outdated,
  unapproved,
  frozen = null,
  tabs,
}: ScorecardViewProps) {
  const rows = numberRows(scorecard.rows, scorecard.basis, outdated);
  const chosen = chooseRows(rows, asked);
  const shared = {
    scorecard,
    branches,
    path,
    columns: yearColumns(scorecard),
    why: asked.why,
    changes: previous === null ? new Map() : verdictChanges(scorecard, previous),
    targetHref: (code: string) => targetHref(organisation.code, code, asked.term),
  };
  return (
    <>
      <ScorecardHead {...{ organisation, scorecard, previous, asked, partial, unapproved }} />
      {frozen === null ? null : (
        <FrozenNote
          frozen={frozen}
          review={`/${organisation.code}/reviews/${scorecard.review.code}`}
          term={scorecard.term.code}
        />
      )}
      {tabs}
      <div className="grid gap-5 md:grid-cols-2 print:grid-cols-2">
        {groups.map((group) => (
          <TallyCard key={group} group={group} tally={scorecard.tally[group]} />
        ))}
      </div>
      <ScorecardFilters path={path} asked={asked} rows={rows} />
      <Shown shown={chosen.length} total={rows.length} />
      <WhyForm path={path} asked={asked} />
      {chosen.length === 0 ? <NoRows clear={scorecardHref(path, { ...asked, ...unfiltered })} /> : null}
      {groups.map((group) => (
        <GroupTable
          key={group}
          group={group}
          rows={chosen.filter(({ row }) => row.target.group === group)}
          total={rows.filter(({ row }) => row.target.group === group).length}
          {...shared}
        />
      ))}
      <ScorecardWarnings
        warnings={scorecard.warnings}
        branches={branches}
        targets={scorecard.rows.map(({ target }) => target)}
      />
    </>
  );
}

const unfiltered = { verdict: undefined, group: undefined, differing: false };

/** The form behind every "Vì sao?": without JavaScript a button asks for the page with that trace open. */
function WhyForm({ path, asked }: { path: string; asked: ScorecardAsked }) {
  return (
    <form id="why" action={path} hidden>
      {scorecardFields({ ...asked, why: undefined }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

/** Said to those who do not see the rows change when a filter is chosen. */
function Shown({ shown, total }: { shown: number; total: number }) {
  const t = useTranslations("scorecard");
  return (
    <p role="status" className="sr-only">
      {t("shown", { shown: String(shown), total: String(total) })}
    </p>
  );
}

function NoRows({ clear }: { clear: string }) {
  const t = useTranslations("scorecard.empty");
  return (
    <div className="mt-8 rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
      <p className="font-medium">{t("title")}</p>
      <p className="mt-1 mb-4 text-muted">{t("explain")}</p>
      <LinkButton href={clear}>{t("clear")}</LinkButton>
    </div>
  );
}
