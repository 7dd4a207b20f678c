import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";

type RowsLeftProps = {
  /** How many, and what of them. */
  title: string;
  left: { cell: string; text: string }[];
};

/** Rows that stay behind, and why: nothing is left out in silence. */
export function RowsLeft({ title, left }: RowsLeftProps) {
  const t = useTranslations("tableImport");
  return (
    <Banner tone="caution">
      <p className="font-medium">{title}</p>
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
