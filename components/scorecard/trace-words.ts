import type { Branch } from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { concerns } from "#lib/domain/warning-concerns.ts";
import { explain } from "#lib/wording/explain.ts";
import { formatDay } from "#lib/wording/format.ts";
import { decidingAnchor } from "#lib/wording/help-anchor.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordNote, wordNotePlace } from "#lib/wording/word-note.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

/** A trace in words: a closed one travels as these, and becomes a part of the page when it is opened. */
export type TraceWords = {
  /** The steps of the verdict, the last one deciding. */
  steps: string[];
  /** The causes noted beside the figures that fell short. */
  notes: { place: string; note: string }[];
  /** What the conference concluded, in its own words, and why it differs from the figures. */
  conclusion: { verdict: string; quote: string | null; reason: string | null } | null;
  warnings: string[];
  /** Where the help tells of the rule that decided; null where it is not to be asked. */
  rule: { name: string; anchor: string } | null;
};

type Told = { scorecard: Scorecard; branches: Branch[] };
export function traceWords(row: ScorecardRow, { scorecard, branches }: Told, locale: Locale): TraceWords {
  // That a reason is missing is said beside the conclusion.
  const warnings = scorecard.warnings.filter(
    (warning) => warning.code !== "W8" && concerns(warning, row.target),
  );
  return {
    steps: explain(row, { branches }, locale),
    notes: noteWords(row, branches, locale),
    conclusion: conclusionWords(row, locale),
    warnings: warnings.map((warning) => wordWarning(warning, { branches, targets: [row.target] }, locale)),
    rule: { name: translator(locale)("scorecard.rule"), anchor: decidingAnchor(row) },
  };
}

export const noteWords = (
  { notes, target }: ScorecardRow,
  branches: Branch[],
  locale: Locale,
): TraceWords["notes"] =>
  notes.map((each) => {
    const place = wordNotePlace(each, target.criteria, branches, locale);
    const kind = "note" in each ? "note" : "lowerGrade";
    return { place: translator(locale)(`scorecard.${kind}`, { place }), note: wordNote(each, locale) };
  });

function conclusionWords({ conclusion, differs }: ScorecardRow, locale: Locale): TraceWords["conclusion"] {
  if (conclusion === null) return null;
  const { on, text, reason } = conclusion;
  const t = translator(locale);
  const verdict = t(`verdict.${conclusion.verdict}`);
  const why = reason === undefined ? t("scorecard.noReason") : t("scorecard.reason", { reason });
  return {
    verdict:
      on === undefined
        ? t("scorecard.conclusion", { verdict })
        : t("scorecard.conclusionOn", { verdict, on: formatDay(on, locale) }),
    quote: text === undefined ? null : t("scorecard.quote", { text }),
    reason: differs ? why : null,
  };
}
