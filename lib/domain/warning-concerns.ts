import type { Criterion, Target } from "#lib/domain/resolution.ts";
import type { Warning } from "#lib/domain/warning.ts";

/** Whether a warning is about figures that a target is judged by, or about its conclusion: it is then shown under its trace. */
export const concerns = (warning: Warning, target: Target): boolean =>
  warning.code === "W8"
    ? target.code === warning.target
    : target.criteria.some((criterion) => concernsCriterion(warning, criterion));

/** Whether a warning is about figures or a threshold that a criterion is judged by. */
export function concernsCriterion(warning: Warning, criterion: Criterion): boolean {
  switch (warning.code) {
    case "W1":
      return (
        criterion.source === (warning.of === "members" ? "member ratings" : "branch ratings") &&
        criterion.level === "excellent"
      );
    case "W2":
    case "W3":
    case "W4":
    case "W5":
    case "W6":
    case "W7":
      return criterion.code === warning.criterion;
    case "W8":
      return false;
  }
}
