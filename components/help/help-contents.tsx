import { useTranslations } from "next-intl";
import { helpSections } from "#components/help/help-section.tsx";

/** The way to each part. */
export function HelpContents() {
  const t = useTranslations("help");
  return (
    <nav
      aria-label={t("contents")}
      className="rounded-card border border-line bg-wash p-4 lg:sticky lg:top-5 print:hidden"
    >
      <p className="mb-1.5 px-2 font-semibold">{t("contents")}</p>
      <ul className="max-lg:columns-2">
        {helpSections.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className="block rounded-control px-2 py-1.5 text-accent hover:bg-ground hover:underline"
            >
              {t(`sections.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
