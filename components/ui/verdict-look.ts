import type { Verdict } from "#lib/domain/verdict.ts";

type Look = { text: string; badge: string; bar: string };

const looks = {
  exceeded: { text: "text-exceeded", badge: "bg-exceeded-wash text-exceeded", bar: "bg-exceeded" },
  met: { text: "text-met", badge: "bg-met-wash text-met", bar: "bg-met" },
  missed: { text: "text-missed", badge: "bg-missed-wash text-missed", bar: "bg-missed" },
  running: { text: "text-running", badge: "bg-running-wash text-running", bar: "bg-running" },
  open: { text: "text-open", badge: "bg-open-wash text-open", bar: "bg-open" },
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
