import { useLocale, useTranslations } from "next-intl";
import type { Criterion } from "#lib/domain/resolution.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";

/** Every version of what a criterion demands, from which year, by which decision; nothing where there was only ever one. */
export function ThresholdList({ criterion }: { criterion: Criterion }) {
  const t = useTranslations("targets");
  const locale = useLocale();
  const versions = criterion.thresholds.toSorted((left, right) => left.from - right.from);
  if (versions.length < 2 && versions.every(({ basis }) => basis === undefined)) return null;
  return (
    <section className="mt-4 text-small">
      <h3 className="font-medium">{t("thresholds")}</h3>
      <ul className="mt-1 space-y-0.5">
        {versions.map((threshold) => (
          <li key={threshold.from}>
            {t("threshold", {
              year: String(threshold.from),
              demand: wordThreshold(criterion, threshold, locale),
            })}
            {threshold.basis === undefined ? null : (
              <span className="text-muted"> · {t("basis", { basis: threshold.basis })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
