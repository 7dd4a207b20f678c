import type { Target } from "#lib/domain/resolution.ts";
import type { Warning } from "#lib/domain/warning.ts";

/** Whether a warning is about figures that a target is judged by, or about its conclusion: it is then shown under its trace. */
export function concerns(warning: Warning, target: Target): boolean {
  switch (warning.code) {
    case "W1": {
      const source = warning.of === "members" ? "member ratings" : "branch ratings";
      return target.criteria.some(
        (criterion) => criterion.source === source && criterion.level === "excellent",
      );
    }
    case "W2":
    case "W3":
    case "W4":
    case "W5":
    case "W6":
    case "W7":
      return target.criteria.some(({ code }) => code === warning.criterion);
    case "W8":
      return target.code === warning.target;
  }
}
