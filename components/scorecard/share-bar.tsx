import { verdictLook } from "#components/ui/verdict-look.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** The shares of the verdicts as one bar. Drawn as SVG, which prints without backgrounds; the figures above it say the same. */
export function ShareBar({ counts }: { counts: { verdict: Verdict; count: number }[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number) => `${(count / total) * 100}%`;
  return (
    <svg aria-hidden="true" className="mt-4 block h-2.5 w-full">
      {total === 0 ? <rect width="100%" height="100%" rx="3" className="fill-open-wash" /> : null}
      {counts.map(({ verdict, count }, index) => {
        const before = counts.slice(0, index).reduce((sum, earlier) => sum + earlier.count, 0);
        return count === 0 ? null : (
          <rect
            key={verdict}
            x={percent(before)}
            width={percent(count)}
            height="100%"
            rx="3"
            strokeWidth="2"
            className={`stroke-ground ${verdictLook(verdict).fill}`}
          />
        );
      })}
    </svg>
  );
}
