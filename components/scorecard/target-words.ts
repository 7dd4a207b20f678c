import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { type CriterionWords, criterionWords } from "#components/scorecard/criterion-words.ts";
import { type TraceWords, traceWords } from "#components/scorecard/trace-words.ts";
import type { Branch } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { VerdictChange } from "#lib/domain/verdict-changes.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import type { YearColumn } from "#lib/wording/word-criterion-year.ts";

/** How a target stood at the review before, in words. */
export type ChangeWords = { direction: VerdictChange["direction"]; said: string | null; before: string };

/** A target's rows in words: they travel as these, and become a part of the page where they are drawn. */
export type TargetWords = {
  code: string;
  number: number;
  /** Its code, and its group and number, said where the number alone is shown. */
  named: { code: string; target: string };
  text: string;
  href: string;
  verdict: Verdict;
  concluded: Verdict | null;
  shown: Verdict;
  change: ChangeWords | null;
  /** The other basis' verdict where they differ, that figures changed since, that there is no conclusion yet. */
  cautions: string[];
  provisional: string | null;
  headline: CriterionWords | null;
  further: (CriterionWords & { code: string; isCondition: boolean; text: string; verdict: Verdict })[];
  trace: TraceWords;
};

export type ToldTargets = {
  scorecard: Scorecard;
  columns: YearColumn[];
  branches: Branch[];
  /** Since the review before, by target. */
  changes: ReadonlyMap<string, VerdictChange>;
  /** Where a target has its page. */
  targetHref: (code: string) => string;
};

export function targetWords(
  { row, number, shown, outdated }: NumberedRow,
  told: ToldTargets,
  locale: Locale,
): TargetWords {
  const t = translator(locale);
  const { target, conclusion, verdict } = row;
  const { basis } = told.scorecard;
  const [headline, ...others] = row.criteria.toSorted((left, right) => rank(left) - rank(right));
  const group = t(`group.${target.group}`);
  const cautions = [
    ...(row.differs && conclusion !== null
      ? [
          basis === "computed"
            ? t("scorecard.concluded", { verdict: t(`verdict.${conclusion.verdict}`) })
            : t("scorecard.computed", { verdict: t(`verdict.${verdict}`) }),
        ]
      : []),
    ...(outdated ? [t("freeze.mark")] : []),
  ];
  return {
    ...{ code: target.code, number, text: target.text, href: told.targetHref(target.code), verdict, shown },
    // Numbers begin anew in every group.
    named: {
      code: t("targets.code", { code: target.code }),
      target: t("scorecard.targetOf", { group, number: String(number) }),
    },
    concluded: conclusion?.verdict ?? null,
    change: changeWords(told.changes.get(target.code), locale),
    cautions,
    provisional: basis === "concluded" && conclusion === null ? t("scorecard.provisional") : null,
    headline: headline === undefined ? null : criterionWords(headline, told, locale),
    further: others.map((trace) => ({
      ...criterionWords(trace, told, locale),
      ...{ code: trace.criterion.code, text: trace.criterion.text, verdict: trace.verdict },
      isCondition: trace.criterion.role === "condition",
    })),
    trace: traceWords(row, told, locale),
  };
}

const rank = ({ criterion }: CriterionTrace) => (criterion.role === "headline" ? 0 : 1);

/** "↑ trước: Chưa đạt"; without an arrow where nothing can be compared. */
function changeWords(change: VerdictChange | undefined, locale: Locale): ChangeWords | null {
  if (change === undefined) return null;
  const t = translator(locale);
  const { before, direction } = change;
  return {
    direction,
    said: direction === "none" ? null : t(`scorecard.direction.${direction}`),
    before: t("scorecard.before", { verdict: t(`verdict.${before}`) }),
  };
}
