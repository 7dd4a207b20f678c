import { useTranslations } from "next-intl";
import type { Grade } from "#lib/domain/grade.ts";

const looks: Record<Grade, string> = {
  excellent: "bg-exceeded-wash text-exceeded",
  good: "bg-met-wash text-met",
  completed: "bg-open-wash text-open",
  "not completed": "bg-missed-wash text-missed",
};

/** A grade by its short name. */
export function GradeBadge({ grade }: { grade: Grade }) {
  const t = useTranslations("grade.short");
  return (
    <span className={`inline-block rounded-badge px-2.5 py-1 text-small font-semibold ${looks[grade]}`}>
      {t(grade)}
    </span>
  );
}
