import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const chapters = ["situation", "groups", "lessons", "tasks", "opinions", "sending"] as const;
type ChapterName = (typeof chapters)[number];

/** The sections of the report, as links within the page. */
export function ChapterLinks() {
  const t = useTranslations("narrative");
  return (
    <nav aria-label={t("contents")} className="mb-8 flex flex-wrap gap-2 print:hidden">
      {chapters.map((chapter) => (
        <a
          key={chapter}
          href={`#${chapter}`}
          className="inline-flex min-h-8 items-center rounded-full border border-line-strong px-3 py-1 text-small font-medium text-muted no-underline hover:border-edge hover:text-ink"
        >
          {t(`chapter.${chapter}`)}
        </a>
      ))}
    </nav>
  );
}

type ChapterProps = {
  chapter: ChapterName;
  /** Parts that stand in cards of their own, side by side. */
  parts?: { title?: string; children: ReactNode }[];
  children?: ReactNode;
  /** How it is written, under its heading. */
  about?: string;
};

/** A section of the report. */
export function Chapter({ chapter, parts = [], children, about }: ChapterProps) {
  const t = useTranslations("narrative.chapter");
  return (
    <section id={chapter} aria-labelledby={`${chapter}-title`} className="scroll-mt-6">
      <h2 id={`${chapter}-title`} className="mb-3 text-section font-semibold">
        {t(chapter)}
      </h2>
      {about === undefined ? null : <p className="-mt-2 mb-4 text-muted print:hidden">{about}</p>}
      <div className={`grid items-start gap-5 ${parts.length > 1 ? "lg:grid-cols-2" : ""}`}>
        {parts.map(({ title, children: part }) => (
          <div
            key={title ?? chapter}
            className="break-inside-avoid rounded-card border border-line bg-ground p-5 sm:p-6"
          >
            {title === undefined ? null : <h3 className="mb-3 font-semibold">{title}</h3>}
            {part}
          </div>
        ))}
        {children}
      </div>
    </section>
  );
}
