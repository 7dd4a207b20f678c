import type { Conclusion } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Both verdicts of a row whose conclusion differs, and the conference's reason where one is kept. */
export function conclusionNote(
  { verdict }: ScorecardRow,
  { verdict: concluded, reason }: Conclusion,
): string {
  const note = t("report.note.concluded", {
    concluded: t(`verdict.${concluded}`),
    computed: t(`verdict.${verdict}`),
  });
  return reason === undefined ? note : t("report.note.reason", { note, reason: reason.replace(/\.$/, "") });
}
