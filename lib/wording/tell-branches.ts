import type { CourseTrace, CriterionTrace } from "#lib/domain/trace.ts";
import { type ExplainContext, lowerVerdict } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { tellCourse } from "#lib/wording/tell-course.ts";
import { translator } from "#lib/wording/translate.ts";

/** The branches that fall short, each with what it lacks: "1/5 chi bộ chưa đạt: Chi bộ Tổng hợp (năm 2022 đạt …)". */
export function tellBranches(
  { criterion, courses, verdict }: CriterionTrace,
  context: ExplainContext,
  locale: Locale,
): string[] {
  const t = translator(locale);
  const short = courses.filter((course) => course.verdict === verdict);
  if (short.length === 0) return [];
  const tell = (course: CourseTrace): string => {
    const branch = context.branches.find(({ code }) => code === course.branch)?.name ?? course.branch ?? "";
    const told = tellCourse(course, criterion, context, locale).join("; ");
    return told === "" ? branch : t("told.branch", { branch, told });
  };
  return [
    t("told.branches", {
      count: String(short.length),
      all: String(courses.filter((course) => course.verdict !== "not applicable").length),
      verdict: lowerVerdict(verdict, locale),
      branches: short.map(tell).join(", "),
    }),
  ];
}
