import type { ReactNode } from "react";
import { BrandBar } from "#components/shell/brand-bar.tsx";
import { Mark } from "#components/shell/mark.tsx";

type MessageProps = { title: ReactNode; children: ReactNode; action: ReactNode };

/** A page that holds one message and the next step. */
export function Message({ title, children, action }: MessageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <BrandBar />
      <main id="main" className="page flex flex-1 flex-col items-center justify-center py-16 text-center">
        <Mark className="size-12" />
        <h1 className="mt-6 text-title font-semibold">{title}</h1>
        <p className="mt-2 max-w-prose text-muted">{children}</p>
        <div className="mt-6">{action}</div>
      </main>
    </div>
  );
}
