import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";

/** What must be corrected in the file before anything can be stored, cell by cell. */
export function SheetFaults({ faults }: { faults: { cell: string; text: string }[] }) {
  const t = useTranslations("excel.import");
  return (
    <Banner tone="error" live>
      <p className="font-medium">{t("faults", { count: faults.length })}</p>
      <ul aria-label={t("faultList")} className="mt-2 space-y-1.5 text-ink">
        {faults.map(({ cell, text }) => (
          <li key={`${cell} ${text}`}>
            <span className="font-medium">{cell}</span>: {text}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
