import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { Trace } from "#components/scorecard/trace.tsx";
import { traceWords } from "#components/scorecard/trace-words.ts";
import { BranchTable } from "#components/target/branch-table.tsx";
import { ConclusionTable } from "#components/target/conclusion-table.tsx";
import { CriterionCard } from "#components/target/criterion-card.tsx";
import { NarrativeCard } from "#components/target/narrative-card.tsx";
import { PartLinks, type TargetPart } from "#components/target/part-links.tsx";
import { RemainingCard } from "#components/target/remaining-card.tsx";
import { TargetHead } from "#components/target/target-head.tsx";
import { Card } from "#components/ui/card.tsx";
import type { BranchCourse } from "#lib/domain/branch-parts.ts";
import type { PartContent } from "#lib/domain/narrative-part.ts";
import type { Branch, Criterion, Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { TargetAtReview } from "#lib/domain/target-at-reviews.ts";

export type TargetViewProps = {
  organisation: string;
  term: string | undefined;
  branches: Branch[];
  scorecard: Scorecard;
  numbered: NumberedRow;
  neighbours: { before: NumberedRow | undefined; after: NumberedRow | undefined };
  about: string;
  /** Where the target is changed, for those who may. */
  edit?: string | undefined;
  person: string | null;
  /** The years still to come, by criterion. */
  left: ReadonlyMap<string, number[]>;
  /** The criteria that branches answer for, broken down. */
  byBranch: { criterion: Criterion; branches: BranchCourse[] }[];
  reviews: TargetAtReview[];
  /** What the latest review that speaks of it says; null where none does. */
  said: { review: Review; content: PartContent } | null;
  history: ReactNode;
};

/** One target: how its years went and why it stands as it does, then branches, conclusions and changes. */
export function TargetView(props: TargetViewProps) {
  const { organisation, term, branches, scorecard, numbered, person, left, byBranch, reviews } = props;
  const { row } = numbered;
  const t = useTranslations();
  const locale = useLocale();
  const verdict = t(`verdict.${row.verdict}`).toLocaleLowerCase();
  const parts: TargetPart[] = ["course", "branches", "conclusions", "history"];
  return (
    <>
      <TargetHead {...props} />
      <PartLinks parts={parts.filter((part) => part !== "branches" || byBranch.length > 0)} />
      <div id="course" className="mt-6 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_25rem]">
        <div className="grid min-w-0 gap-6 *:min-w-0">
          {row.criteria.map((trace) => (
            <CriterionCard key={trace.criterion.code} trace={trace} scorecard={scorecard} />
          ))}
        </div>
        <div className="grid min-w-0 gap-6 max-xl:-order-1">
          <Card title={t("targets.why", { verdict })} className="border-transparent bg-wash">
            <Trace words={traceWords(row, { scorecard, branches }, locale)} />
          </Card>
          <RemainingCard row={row} left={left} />
          {props.said === null ? null : <NarrativeCard {...props.said} />}
          <p className="text-muted">{t("targets.responsible", { name: person ?? t("targets.nobody") })}</p>
        </div>
      </div>
      {byBranch.length === 0 ? null : (
        <Part part="branches" about={t("targets.branches.explain")}>
          {byBranch.map((each) => (
            <BranchTable key={each.criterion.code} {...each} years={scorecard.years} />
          ))}
        </Part>
      )}
      <Part part="conclusions" about={t("targets.conclusions.explain")}>
        <ConclusionTable organisation={organisation} term={term} reviews={reviews} />
      </Part>
      {props.history}
    </>
  );
}

/** A part of the page under its heading. */
export function Part({ part, about, children }: { part: TargetPart; about: string; children: ReactNode }) {
  const t = useTranslations("targets.parts");
  return (
    <section id={part} aria-labelledby={`${part}-heading`} className="mt-10">
      <h2
        id={`${part}-heading`}
        className="mb-3 flex flex-wrap items-baseline gap-x-2.5 text-section font-semibold"
      >
        {t(part)}
        <span className="text-small font-normal text-muted">{about}</span>
      </h2>
      {children}
    </section>
  );
}
