import Link from "next/link";

type TabsProps = { label: string; tabs: { name: string; href: string; here: boolean }[] };

/** The parts of a place, each a page of its own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav
      aria-label={label}
      className="mb-7 flex flex-wrap gap-x-6 border-b border-line print:hidden max-sm:gap-x-5"
    >
      {tabs.map(({ name, href, here }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={here ? "page" : undefined}
          className={`-mb-px border-b-2 py-2.5 font-medium no-underline ${
            here ? "border-accent text-accent" : "border-transparent text-muted hover:text-ink"
          }`}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
