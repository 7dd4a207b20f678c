import { ArrowDown, ArrowRight, ArrowUp } from "lucide-react";
import type { ChangeWords } from "#components/scorecard/target-words.ts";

const arrows = { better: ArrowUp, worse: ArrowDown, other: ArrowRight };

/** How a target stood at the review before: "↑ trước: Chưa đạt"; without an arrow where nothing can be compared. */
export function ChangeNote({ direction, said, before }: ChangeWords) {
  const Arrow = direction === "none" ? null : arrows[direction];
  return (
    <span
      data-change={direction}
      className="mt-1.5 flex items-center gap-1 text-small text-muted narrow:justify-end"
    >
      {Arrow === null ? null : <Arrow aria-hidden="true" className="size-3.5 shrink-0" />}
      {said === null ? null : <span className="sr-only">{said}, </span>}
      {before}
    </span>
  );
}
