"use client";

import { useEffect, useRef } from "react";
import { Banner } from "#components/ui/banner.tsx";

/** What was done, on the page that it led to. Whoever came by it stands at it, so that it is read out. */
export function DoneBanner({ text }: { text: string | null }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text !== null && document.activeElement === document.body)
      ref.current?.querySelector<HTMLElement>("[data-answer]")?.focus({ preventScroll: true });
  }, [text]);
  if (text === null) return null;
  return (
    <div ref={ref} className="mb-6 print:hidden">
      <Banner tone="done" live>
        <p>{text}</p>
      </Banner>
    </div>
  );
}
