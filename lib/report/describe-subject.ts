import type { Report } from "#lib/domain/report.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** What a document is about, in two lines: "kết quả … Đại hội / Đảng bộ … giữa nhiệm kỳ 2020–2025". */
export function describeSubject({ organisation, term, scorecard }: Report, about: string): string[] {
  const { kind, throughYear } = scorecard.review;
  const period = kind ?? (throughYear === term.lastYear ? "end of term" : "year-end");
  const words = t(`report.period.${period}`, { term: term.name, year: String(throughYear) });
  return [about, `${organisation.name} ${words}`];
}
