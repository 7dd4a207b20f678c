import type { Report } from "#lib/domain/report.ts";
import type { Branch, Criterion } from "#lib/domain/resolution.ts";
import type { ShortfallNote } from "#lib/domain/shortfall-notes.ts";
import type { CourseTrace, CriterionTrace } from "#lib/domain/trace.ts";
import { cut } from "#lib/report/cut.ts";
import { wordBound } from "#lib/wording/compare-words.ts";
import { sentence } from "#lib/wording/sentence.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordHeads } from "#lib/wording/word-heads.ts";
import { wordNote, wordNotePlace } from "#lib/wording/word-note.ts";

const t = translator("vi");

/**
 * What the figures alone do not tell: a sum, the heads that were lacking, branches that fall short, and why, as noted by
 * those who entered the figures.
 */
export function remarks(trace: CriterionTrace, notes: ShortfallNote[], { branches }: Report): string[] {
  const { criterion } = trace;
  const own = notes.filter((each) => each.criterion === criterion.code);
  return [...found(trace, branches), ...own.map((each) => noted(each, criterion, branches))].map(sentence);
}

function found(trace: CriterionTrace, branches: Branch[]): string[] {
  const { criterion, courses } = trace;
  if (criterion.subject === "each branch") return shortBranches(courses, branches);
  const [course] = courses;
  return course === undefined ? [] : [...sums(course, trace), ...heads(course, trace)];
}

/** A table's cell is no place for more; the whole cause stands beside the figure. */
const longestCause = 500;

const noted = (note: ShortfallNote, criterion: Criterion, branches: Branch[]): string =>
  t("report.remark.note", {
    place: wordNotePlace(note, [criterion], branches, "vi"),
    note: cut(wordNote(note, "vi").replace(/(?<![\s;,])[\s;,]+$/u, ""), longestCause),
  });

/** "Chưa đạt: Chi bộ Kinh tế ngành, Chi bộ Tổng hợp". */
function shortBranches(courses: CourseTrace[], branches: Branch[]): string[] {
  return (["missed", "behind", "no data"] as const).flatMap((verdict) => {
    const names = courses
      .filter((course) => course.verdict === verdict)
      .map((course) => branches.find(({ code }) => code === course.branch)?.name ?? "");
    if (names.length === 0) return [];
    const named = names.length === courses.length ? t("report.remark.everyBranch") : names.join(", ");
    return [`${t(`verdict.${verdict}`)}: ${named}`];
  });
}

function sums({ aggregate }: CourseTrace, { criterion }: CriterionTrace): string[] {
  if (aggregate === null) return [];
  const words = wordBound(aggregate, criterion, "vi");
  if (criterion.horizon === "average") return [t("report.remark.average", { mean: words })];
  return criterion.horizon === "total" ? [t("report.remark.total", { sum: words })] : [];
}

/** The heads that were lacking, of each year; where enough were there, how the last year's demand was rounded. */
function heads({ years }: CourseTrace, { criterion }: CriterionTrace): string[] {
  const counted = years.filter((year) => wordHeads(year, criterion, "vi").length > 0);
  const short = counted.filter((year) => year.heads !== null && year.heads.short > 0n);
  const told = short.length > 0 ? short : counted.slice(-1);
  return told.map((year) => {
    const words = wordHeads(year, criterion, "vi");
    const step = (short.length > 0 ? words : words.slice(0, 1)).join("; ");
    return t("explain.year", { year: String(year.year), step });
  });
}
