import type { ReactNode } from "react";

/** A form on the screen; on paper what is written in it, and no empty boxes. */
export function OnPaper({ written, children }: { written: ReactNode; children: ReactNode }) {
  return (
    <div>
      <div className="print:hidden">{children}</div>
      <div className="hidden print:block">{written}</div>
    </div>
  );
}
