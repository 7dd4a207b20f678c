import { useLocale, useTranslations } from "next-intl";
import { decidingCriterion } from "#components/presentation/deciding-criterion.ts";
import { SlideBadge } from "#components/presentation/slide-badge.tsx";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { yearColumns } from "#components/scorecard/columns.ts";
import { noteWords } from "#components/scorecard/trace-words.ts";
import type { Branch } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { explain } from "#lib/wording/explain.ts";
import { formatDay } from "#lib/wording/format.ts";
import { wordCriterionYear } from "#lib/wording/word-criterion-year.ts";

type TargetSlideProps = {
  numbered: NumberedRow;
  /** How many targets its group has. */
  total: number;
  scorecard: Scorecard;
  branches: Branch[];
};

/** One target: what was reached in each year, the verdict, and why. */
export function TargetSlide({ numbered, total, scorecard, branches }: TargetSlideProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { row, number, shown } = numbered;
  const { group, text } = row.target;
  const steps = explain(row, { branches }, locale);
  const notes = noteWords(row, branches, locale);
  return (
    <>
      <p className="kicker">
        {t("presentation.target", {
          group: t(`group.${group}`),
          number: String(number),
          total: String(total),
        })}
      </p>
      <h1 lang="vi" className={text.length > 160 ? "heading long" : "heading"}>
        {text}
      </h1>
      <div className="middle flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
        <YearFigures trace={decidingCriterion(row)} scorecard={scorecard} />
        <SlideBadge verdict={shown} />
      </div>
      <ol className="list-decimal space-y-[0.3em] pl-[1.5em] marker:text-muted">
        {steps.map((step, index) => (
          <li key={step} className={index === steps.length - 1 ? "font-semibold" : ""}>
            {step}
          </li>
        ))}
      </ol>
      {notes.map(({ place, note }) => (
        <p key={place} className="mt-[0.6em] line-clamp-4 wrap-anywhere">
          <span className="text-muted">{place}</span> <bdi lang="vi">{note}</bdi>
        </p>
      ))}
      <Concluded row={row} />
    </>
  );
}

function YearFigures({ trace, scorecard }: { trace: CriterionTrace | undefined; scorecard: Scorecard }) {
  const t = useTranslations("scorecard.columns");
  const locale = useLocale();
  if (trace === undefined) return null;
  const { review } = scorecard;
  const worded = yearColumns(scorecard).map((column) => ({
    column,
    ...wordCriterionYear(trace, column, locale),
  }));
  // A year that is not over need not have figures.
  const shown = worded.filter(({ column, text }) => !column.partial || text !== "—");
  return (
    <dl className="flex flex-wrap items-end gap-x-[1.6em] gap-y-4">
      {shown.map(({ column, text, detail, needed, verdict }) => {
        const year =
          column.partial && review.heldOn !== undefined
            ? t("until", { year: String(column.year), day: formatDay(review.heldOn, locale) })
            : String(column.year);
        return (
          <div key={`${column.year} ${column.partial}`} className="flex flex-col-reverse">
            <dt className="text-muted">
              {[year, detail, needed].filter((part) => part !== null).join(" · ")}
            </dt>
            <dd
              className={`${text.length > 8 ? "words" : "figure"} ${verdict === "missed" ? "text-missed" : ""}`}
            >
              {text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What the conference concluded, where it is not what was computed. */
function Concluded({ row: { differs, conclusion } }: { row: ScorecardRow }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!differs || conclusion === null) return null;
  const verdict = t(`verdict.${conclusion.verdict}`);
  return (
    <p className="mt-[0.8em] text-caution">
      {conclusion.on === undefined
        ? t("scorecard.conclusion", { verdict })
        : t("scorecard.conclusionOn", { verdict, on: formatDay(conclusion.on, locale) })}{" "}
      {conclusion.reason === undefined
        ? t("scorecard.noReason")
        : t("scorecard.reason", { reason: conclusion.reason })}
    </p>
  );
}
