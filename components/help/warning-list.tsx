import { useTranslations } from "next-intl";
import type { Warning } from "#lib/domain/warning.ts";

/** What each warning means and what to do about it, with a sentence as it would stand on a page. */
export function WarningList({ warnings }: { warnings: { code: Warning["code"]; example: string }[] }) {
  const t = useTranslations("help.warnings");
  return (
    <>
      <p className="max-w-[72ch]">{t("intro")}</p>
      <div className="mt-4 grid gap-2.5">
        {warnings.map(({ code, example }) => (
          <section
            key={code}
            id={code}
            aria-labelledby={`${code}-title`}
            className="rounded-control border border-line px-4 py-3 break-inside-avoid target:border-accent"
          >
            <h3 id={`${code}-title`} className="font-semibold">
              {code} · {t(`${code}.name`)}
            </h3>
            <p className="mt-1">{t(`${code}.means`)}</p>
            <p className="mt-1">
              <span className="font-medium">{t("do")}</span> {t(`${code}.act`)}
            </p>
            <p className="mt-1.5 text-small text-caution">
              {t("reads")} {example}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
