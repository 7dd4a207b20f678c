import { useTranslations } from "next-intl";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import { verdicts } from "#lib/domain/verdict.ts";

/** What each verdict means. */
export function VerdictList() {
  const t = useTranslations("help.verdicts");
  return (
    <>
      <p className="max-w-[72ch]">{t("intro")}</p>
      <dl className="mt-4 grid gap-x-5 gap-y-2.5 sm:grid-cols-[11rem_1fr]">
        {verdicts.map((verdict) => (
          <div key={verdict} className="contents">
            <dt>
              <VerdictBadge verdict={verdict} />
            </dt>
            <dd className="pt-0.5">{t(`is.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
