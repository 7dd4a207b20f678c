import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

type FoldProps = { title: string; open?: boolean; children: ReactNode };

/** A part of a card that is opened when it is wanted, without JavaScript too. */
export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <details open={open} className="group mt-4 border-t border-line pt-3">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 font-medium text-accent">
        <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0" />
        {title}
      </summary>
      <div className="mt-2.5">{children}</div>
    </details>
  );
}
