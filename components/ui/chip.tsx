import Link from "next/link";
import type { ReactNode } from "react";

/** A filter that lives in the address: a link, with the number of rows behind it. */
export type ChipProps = {
  href: string;
  current: boolean;
  count?: number;
  children: ReactNode;
};

export function Chip({ href, current, count, children }: ChipProps) {
  const look = current
    ? "border-ink bg-ink text-ground"
    : "border-line-strong bg-ground text-muted hover:border-edge hover:text-ink";
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={current ? "true" : undefined}
      className={`inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 py-1 text-small font-medium no-underline motion-safe:transition-colors ${look}`}
    >
      {children}
      {count === undefined ? null : <span>{count}</span>}
    </Link>
  );
}
