import type { Verdict } from "#lib/domain/verdict.ts";

type Look = { text: string; badge: string; fill: string };

const looks = {
  exceeded: { text: "text-exceeded", badge: "bg-exceeded-wash text-exceeded", fill: "fill-exceeded" },
  met: { text: "text-met", badge: "bg-met-wash text-met", fill: "fill-met" },
  missed: { text: "text-missed", badge: "bg-missed-wash text-missed", fill: "fill-missed" },
  running: { text: "text-running", badge: "bg-running-wash text-running", fill: "fill-running" },
  open: { text: "text-open", badge: "bg-open-wash text-open", fill: "fill-open" },
} satisfies Record<string, Look>;

/** The colours of a verdict; never alone, always beside its sign and word. */
export function verdictLook(verdict: Verdict): Look {
  switch (verdict) {
    case "exceeded":
    case "met":
    case "missed":
      return looks[verdict];
    case "on track":
    case "behind":
    case "in progress":
    case "not due":
      return looks.running;
    case "no data":
    case "not applicable":
      return looks.open;
  }
}
