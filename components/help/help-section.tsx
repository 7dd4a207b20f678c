import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The parts of the help, in their order; each is an anchor. */
export const helpSections = [
  ...(["start", "enter", "verdicts", "rules", "warnings"] as const),
  ...(["year", "freeze", "who", "admin", "keys", "words"] as const),
];
export type HelpPart = (typeof helpSections)[number];

/** One part of the help. */
export function HelpSection({ part, children }: { part: HelpPart; children: ReactNode }) {
  const t = useTranslations("help.sections");
  return (
    <section
      id={part}
      aria-labelledby={`${part}-title`}
      className="border-t border-line pt-6 first:border-0 first:pt-0"
    >
      <h2 id={`${part}-title`} className="mb-3 text-section font-semibold">
        {t(part)}
      </h2>
      {children}
    </section>
  );
}

/** A passage within a part, which can be linked to. */
export function HelpPassage({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-6">
      <h3 id={`${id}-title`} className="font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}
