import { exact } from "#lib/domain/exact.ts";
import { limitsOf } from "#lib/domain/limits.ts";
import type { Criterion, Settings, Target, Threshold } from "#lib/domain/resolution.ts";
import type { EmptyThreshold } from "#lib/domain/warning.ts";

/** W6, at every threshold: one that nothing can reach, or that everything reaches. */
export function warnThreshold(settings: Settings, targets: Target[]): EmptyThreshold[] {
  return targets.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) =>
      criterion.thresholds.flatMap((threshold): EmptyThreshold[] => {
        const reached = whenReached(settings, criterion, threshold);
        if (reached === null) return [];
        return [{ code: "W6", year: threshold.from, criterion: criterion.code, reached, threshold }];
      }),
    ),
  );
}

function whenReached(
  settings: Settings,
  criterion: Criterion,
  threshold: Threshold,
): EmptyThreshold["reached"] | null {
  const { measure, of, aim } = criterion;
  if (measure !== "share" && measure !== "quantity") return null;
  const value = exact(String(threshold.value));
  const ofPopulation = measure === "share" && of !== "quota";
  if (ofPopulation && isOutOfReach(settings, criterion, threshold)) return "never";
  if (aim === "at least" && value.compare(0) <= 0) return "always";
  return ofPopulation && aim === "at most" && value.compare(100) >= 0 ? "always" : null;
}

/** Nothing passes the whole population, and no more members than the cap should be excellent. */
function isOutOfReach({ excellentCap }: Settings, criterion: Criterion, threshold: Threshold): boolean {
  const { lower } = limitsOf(criterion, threshold);
  if (lower === null) return false;
  const ofAll = lower.value.compare(100);
  if (ofAll > 0 || (lower.strict && ofAll === 0)) return true;
  const ofExcellent = criterion.source === "member ratings" && criterion.level === "excellent";
  return ofExcellent && lower.value.compare(exact(excellentCap)) > 0;
}
