import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";

/** Rows with figures that stay behind, and why: nothing is left out in silence. */
export function RowsLeft({ left }: { left: { cell: string; text: string }[] }) {
  const t = useTranslations("tableImport");
  return (
    <Banner tone="caution">
      <p className="font-medium">{t("leftCount", { count: left.length })}</p>
      <ul aria-label={t("leftList")} className="mt-2 space-y-1 text-ink">
        {left.map(({ cell, text }) => (
          <li key={`${cell} ${text}`}>
            <span className="font-medium">{cell}</span>: {text}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
