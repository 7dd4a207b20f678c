import { useTranslations } from "next-intl";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

/** Sign, word and colour. In a client component its messages need the namespace `verdict` (see ClientMessages). */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("verdict");
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-badge px-2.5 py-1 text-small font-semibold whitespace-nowrap print:border print:border-line-strong print:px-1.5 print:py-0.5 ${verdictLook(verdict).badge}`}
    >
      <VerdictSign verdict={verdict} />
      {t(verdict)}
    </span>
  );
}
