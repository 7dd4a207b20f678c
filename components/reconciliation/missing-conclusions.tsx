import Link from "next/link";
import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";

type MissingConclusionsProps = { targets: { code: string; href: string }[]; all: number };

/** On which targets the conference has not concluded yet, and where it can. */
export function MissingConclusions({ targets, all }: MissingConclusionsProps) {
  const t = useTranslations("reconciliation");
  if (targets.length === 0)
    return <p className="mb-4 text-muted">{t("missingNone", { count: String(all) })}</p>;
  return (
    <Banner tone="caution" className="mb-5">
      <p className="flex flex-wrap gap-x-3 gap-y-1">
        <span>{t("missing", { count: targets.length })}:</span>
        {targets.map(({ code, href }) => (
          <Link key={code} href={href} prefetch={false} className="font-medium underline">
            {code}
          </Link>
        ))}
      </p>
    </Banner>
  );
}
