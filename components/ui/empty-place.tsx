import type { ReactNode } from "react";

/** Where there is nothing yet: why, and the next step. */
export function EmptyPlace({
  title,
  explain,
  children,
}: {
  title: string;
  explain: string;
  children?: ReactNode;
}) {
  return (
    <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="text-section font-semibold">{title}</h2>
      <p className="mx-auto mt-1.5 mb-5 max-w-prose text-muted">{explain}</p>
      {children}
    </div>
  );
}
