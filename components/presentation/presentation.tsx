"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PresentationBar } from "#components/presentation/presentation-bar.tsx";
import { useKeepAlive } from "#components/presentation/use-keep-alive.ts";
import { usePages } from "#components/presentation/use-pages.ts";

/** A page of a presentation; `key` names what it shows. */
export type Slide = { key: string; content: ReactNode };

type PresentationProps = {
  slides: Slide[];
  /** What stands at the foot of every page. */
  foot: string;
  /** Where one goes when it is over. */
  end: string;
};

/** Pages for the meeting room, one at a time; without JavaScript, and on paper, one below the other. */
export function Presentation({ slides, foot, end }: PresentationProps) {
  const t = useTranslations("presentation");
  const pages = slides.length;
  const { page, blank, turn } = usePages(pages);
  useKeepAlive();
  return (
    <main aria-label={t("slides")} className="presentation">
      {slides.map(({ key, content }, index) => (
        <section
          key={key}
          id={`page-${index + 1}`}
          aria-label={t("page", { page: String(index + 1), pages: String(pages) })}
          data-away={page !== null && page !== index ? "" : undefined}
          className="slide"
        >
          {content}
          <p className="foot">
            <span>{foot}</span>
            <span className="whitespace-nowrap">{`${index + 1} / ${pages}`}</span>
          </p>
        </section>
      ))}
      {page === null ? null : <PresentationBar page={page} pages={pages} turn={turn} end={end} />}
      <p role="status" className="sr-only">
        {page === null ? null : t("page", { page: String(page + 1), pages: String(pages) })}
      </p>
      {blank ? (
        <button type="button" className="fixed inset-0 z-30 bg-[black]" onClick={() => turn("blank")}>
          <span className="sr-only">{t("blanked")}</span>
        </button>
      ) : null}
    </main>
  );
}
