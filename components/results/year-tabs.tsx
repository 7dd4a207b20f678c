import Link from "next/link";

type YearTabsProps = { label: string; years: number[]; current: number; hrefOf: (year: number) => string };

/** The years of the term, one chosen. */
export function YearTabs({ label, years, current, hrefOf }: YearTabsProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1.5 print:hidden">
      {years.map((year) => (
        <Link
          key={year}
          href={hrefOf(year)}
          prefetch={false}
          aria-current={year === current ? "page" : undefined}
          className={`inline-flex min-h-9 items-center rounded-control px-4 font-medium no-underline ${
            year === current ? "bg-ink text-ground" : "text-muted hover:bg-wash hover:text-ink"
          }`}
        >
          {year}
        </Link>
      ))}
    </nav>
  );
}
