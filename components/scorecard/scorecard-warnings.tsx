import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Branch, Target } from "#lib/domain/resolution.ts";
import type { Warning } from "#lib/domain/warning.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

type Props = { warnings: Warning[]; branches: Branch[]; targets: Target[] };

/** What to check in the figures. A warning changes no verdict and blocks nothing. */
export function ScorecardWarnings({ warnings, branches, targets }: Props) {
  const t = useTranslations("scorecard.warnings");
  const locale = useLocale();
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings" className="mt-8 break-inside-avoid">
      <h2 id="warnings" className="flex flex-wrap items-baseline gap-x-2.5 text-section font-semibold">
        {t("title")}
        <span className="text-small font-normal text-muted">{t("explain")}</span>
      </h2>
      <ul className="mt-3 space-y-2">
        {warnings.map((warning) => {
          const sentence = wordWarning(warning, { branches, targets }, locale);
          return (
            <li key={sentence} className="flex gap-2.5">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-[1.125rem] shrink-0 text-caution" />
              <span>
                {sentence}{" "}
                <a
                  href={`/help#${warning.code}`}
                  aria-label={`${t("help")}: ${warning.code}`}
                  className="text-small whitespace-nowrap text-accent underline print:hidden"
                >
                  {t("help")}
                </a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
