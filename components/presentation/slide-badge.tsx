import { useTranslations } from "next-intl";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

/** A verdict that is read from the end of the room. */
export function SlideBadge({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("verdict");
  return (
    <span
      className={`inline-flex items-center gap-[0.5em] rounded-card px-[0.7em] py-[0.25em] font-semibold whitespace-nowrap ${verdictLook(verdict).badge}`}
    >
      <VerdictSign verdict={verdict} />
      {t(verdict)}
    </span>
  );
}
