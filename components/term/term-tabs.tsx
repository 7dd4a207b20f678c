import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";

type TermTabsProps = {
  /** The page's own path, without the term. */
  path: string;
  terms: { code: string; name: string }[];
  /** The code of the term shown. */
  current: string;
};

/** The same page for another term; nothing where there is only one. */
export function TermTabs({ path, terms, current }: TermTabsProps) {
  const t = useTranslations("review.list");
  if (terms.length < 2) return null;
  return (
    <nav aria-label={t("terms")} className="mb-5 flex flex-wrap gap-2 print:hidden">
      {terms.map(({ code, name }) => (
        <Chip key={code} href={`${path}?term=${code}`} current={code === current}>
          {name}
        </Chip>
      ))}
    </nav>
  );
}
