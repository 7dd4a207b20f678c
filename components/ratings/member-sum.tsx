"use client";

import { CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import { useMemberSums } from "#components/ratings/member-sums.ts";

type MemberSumProps = {
  cells: LiveCell[];
  /** Members in the base figures of the year. */
  base: number | undefined;
};

/** Whether the counts add up to the base figures, said beside the table. */
export function MemberSum({ cells, base }: MemberSumProps) {
  const t = useTranslations("ratings");
  const { members: sum, incomplete } = useMemberSums(cells);
  const agrees = sum !== null && sum === base;
  return (
    <p role="status" className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-small">
      {incomplete === 0 ? null : <span className="text-muted">{t("incomplete", { count: incomplete })}</span>}
      {sum === null || base === undefined ? null : (
        <span
          className={`inline-flex items-center gap-1.5 font-medium ${agrees ? "text-met" : "text-caution"}`}
        >
          {agrees ? (
            <CircleCheck aria-hidden="true" className="size-4" />
          ) : (
            <TriangleAlert aria-hidden="true" className="size-4" />
          )}
          {agrees
            ? t("agrees", { members: String(base) })
            : t("disagrees", { sum: String(sum), members: String(base) })}
        </span>
      )}
    </p>
  );
}
