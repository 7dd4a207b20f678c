import type { ReactNode } from "react";

/** That work goes on whose end is not known; what it is stands beside the bar. */
export function Progress({ children }: { children: string | ReactNode }) {
  return (
    <div role="status" className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
      <span aria-hidden="true" className="progress-bar w-40" />
      {children}
    </div>
  );
}
