import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { VerdictChange } from "#lib/domain/verdict-changes.ts";

const arrows = { better: ArrowUp, worse: ArrowDown, other: ArrowRight };

/** How a target stood at the review before: "↑ trước: Chưa đạt"; without an arrow where nothing can be compared. */
export function ChangeNote({ change: { before, direction } }: { change: VerdictChange }) {
  const t = useTranslations();
  const Arrow = direction === "none" ? null : arrows[direction];
  return (
    <span
      data-change={direction}
      className="mt-1.5 flex items-center gap-1 text-small text-muted narrow:justify-end"
    >
      {Arrow === null ? null : <Arrow aria-hidden="true" className="size-3.5 shrink-0" />}
      {direction === "none" ? null : (
        <span className="sr-only">{t(`scorecard.direction.${direction}`)}, </span>
      )}
      {t("scorecard.before", { verdict: t(`verdict.${before}`) })}
    </span>
  );
}
