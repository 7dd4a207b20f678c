import { ChangeNote } from "#components/scorecard/change-note.tsx";
import type { TargetWords } from "#components/scorecard/target-words.ts";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";

type VerdictCellProps = Pick<TargetWords, "shown" | "change" | "cautions" | "provisional">;

/** The verdict on the chosen basis, the one at the review before, the other basis' one where they differ, and whether its figures changed since. */
export function VerdictCell({ shown, change, cautions, provisional }: VerdictCellProps) {
  return (
    <td className="verdict">
      <VerdictBadge verdict={shown} />
      {change === null ? null : <ChangeNote {...change} />}
      {cautions.map((caution) => (
        <span key={caution} className="mt-1.5 block text-small text-caution">
          {caution}
        </span>
      ))}
      {provisional === null ? null : (
        <span className="mt-1.5 block text-small text-muted">{provisional}</span>
      )}
    </td>
  );
}
