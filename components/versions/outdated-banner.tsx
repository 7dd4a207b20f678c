import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";
import type { OutdatedConclusion } from "#lib/domain/outdated-conclusions.ts";

/** "Số liệu đã thay đổi sau kết luận": of which targets, and in which years. */
export function OutdatedBanner({ outdated }: { outdated: OutdatedConclusion[] }) {
  const t = useTranslations("freeze");
  if (outdated.length === 0) return null;
  return (
    <Banner tone="caution">
      <p className="font-medium">{t("outdated", { count: outdated.length })}</p>
      <ul className="mt-1 grid gap-0.5">
        {outdated.map(({ target, years }) => (
          <li key={target.code}>
            {target.code} · {target.text} ({t("outdatedYears", { years: years.join(", ") })})
          </li>
        ))}
      </ul>
    </Banner>
  );
}
