import { decidingCriterion } from "#components/presentation/deciding-criterion.ts";
import { GroupSlide } from "#components/presentation/group-slide.tsx";
import type { Slide } from "#components/presentation/presentation.tsx";
import { splitRows } from "#components/presentation/split-rows.ts";
import { SummarySlide } from "#components/presentation/summary-slide.tsx";
import { TargetSlide } from "#components/presentation/target-slide.tsx";
import { type NumberedRow, numberRows } from "#components/scorecard/choose-rows.ts";
import { yearColumns } from "#components/scorecard/columns.ts";
import { type Branch, groups } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordFigures } from "#lib/wording/word-figures.ts";

const wanting: readonly Verdict[] = ["missed", "behind", "no data"];

/** A target that the meeting has to speak of: it falls short, or was concluded otherwise than computed. */
const isSpokenOf = ({ row, shown }: NumberedRow): boolean =>
  row.differs || wanting.includes(shown) || wanting.includes(row.verdict);

/** One message a page: the summary, the groups, then each target that falls short or differs. */
export function reviewSlides(
  scorecard: Scorecard,
  { organisation, unapproved }: { organisation: string; unapproved: number[] },
  branches: Branch[],
  locale: Locale,
): Slide[] {
  const columns = yearColumns(scorecard);
  const rows = numberRows(scorecard.rows, scorecard.basis).map((numbered) => {
    const trace = decidingCriterion(numbered.row);
    return {
      ...numbered,
      figures: trace === undefined ? "" : wordFigures(trace, columns, locale),
    };
  });
  const ofGroup = groups.map((group) => ({
    group,
    rows: rows.filter(({ row }) => row.target.group === group),
  }));
  return [
    { key: "summary", content: <SummarySlide {...{ scorecard, organisation, unapproved }} /> },
    ...ofGroup.flatMap(({ group, rows: own }) =>
      splitRows(own).map((part, index) => ({
        key: `${group} ${index}`,
        content: <GroupSlide group={group} rows={part} continued={index > 0} />,
      })),
    ),
    ...ofGroup.flatMap(({ rows: own }) =>
      own.filter(isSpokenOf).map((numbered) => ({
        key: `target ${numbered.row.target.code}`,
        content: (
          <TargetSlide numbered={numbered} total={own.length} scorecard={scorecard} branches={branches} />
        ),
      })),
    ),
  ];
}
