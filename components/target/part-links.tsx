import { useTranslations } from "next-intl";

export type TargetPart = "course" | "branches" | "conclusions" | "history";

/** The way to the parts of the page. They all stand on it, so that it is read and printed as a whole. */
export function PartLinks({ parts }: { parts: TargetPart[] }) {
  const t = useTranslations("targets.parts");
  return (
    <nav
      aria-label={t("label")}
      className="mt-5 flex flex-wrap gap-x-6 border-b border-line text-body print:hidden"
    >
      {parts.map((part) => (
        <a
          key={part}
          href={`#${part}`}
          className="-mb-px border-b-2 border-transparent py-2 font-medium text-muted no-underline hover:border-accent hover:text-accent"
        >
          {t(part)}
        </a>
      ))}
    </nav>
  );
}
