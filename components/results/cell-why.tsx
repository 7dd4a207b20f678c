"use client";

import { useLocale, useTranslations } from "next-intl";
import { useLive } from "#components/grid/live-context.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Why a criterion stands as it does, with what was edited since the page came. */
export function CellWhy({ criterion, branch }: { criterion: string; branch: string | null }) {
  const t = useTranslations("results");
  const locale = useLocale() as Locale;
  const resolution = useLive((store) => store.resolution);
  const words = useLive((store) => store.words);
  const trace = useLive((store) => store.traces.of(criterion));
  if (resolution === null || words === null || trace === undefined) return null;
  const { steps, rule } =
    branch === null
      ? words.explainCriterion(trace, "criterion", resolution, locale)
      : words.explainBranch(trace, branch, resolution, locale);
  const sentences = [...steps, rule].map((step, at) => ({ sentence: words.sentence(step), number: at + 1 }));
  return (
    <section className="text-small">
      <h3 className="mb-1 text-muted">{t("why")}</h3>
      <ol className="list-decimal space-y-1 pl-5 marker:text-muted">
        {sentences.map(({ number, sentence }) => (
          <li key={number} className={number === sentences.length ? "font-semibold" : ""}>
            {sentence}
          </li>
        ))}
      </ol>
    </section>
  );
}
