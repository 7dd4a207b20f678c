import Link from "next/link";
import type { ReactNode } from "react";

type TabsProps = {
  label: string;
  tabs: { name: string; href: string; here: boolean }[];
  /** What holds for the page shown, at the end of the line. */
  beside?: ReactNode;
};

/** The parts of a place, each a page of its own. */
export function Tabs({ label, tabs, beside }: TabsProps) {
  return (
    <div className="mb-7 flex flex-wrap items-center justify-between gap-x-6 border-b border-line print:hidden">
      <nav aria-label={label} className="-mb-px flex flex-wrap gap-x-6 max-sm:gap-x-5">
        {tabs.map(({ name, href, here }) => (
          <Link
            key={href}
            href={href}
            prefetch={false}
            aria-current={here ? "page" : undefined}
            className={`border-b-2 py-2.5 font-medium no-underline ${
              here ? "border-accent text-accent" : "border-transparent text-muted hover:text-ink"
            }`}
          >
            {name}
          </Link>
        ))}
      </nav>
      {beside}
    </div>
  );
}
