import type { ScorecardRow } from "#lib/domain/scorecard.ts";

/**
 * Số liệu đã thay đổi sau kết luận: the figures gave another verdict when the conference concluded (rules §6). Not known
 * of a conclusion that came in a file which does not say what was computed then.
 */
export const concludedOnOtherFigures = ({ conclusion, verdict }: ScorecardRow): boolean =>
  conclusion?.computed !== undefined && conclusion.computed !== verdict;
