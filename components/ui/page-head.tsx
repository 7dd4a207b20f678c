import type { ReactNode } from "react";

type PageHeadProps = {
  title: ReactNode;
  /** What one must know to read the page: organisation, date of the figures, state. */
  about?: ReactNode;
  /** Buttons, the primary one last. */
  actions?: ReactNode;
};

export function PageHead({ title, about, actions }: PageHeadProps) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-1 basis-80">
        <h1 className="text-title font-semibold tracking-[-0.01em]">{title}</h1>
        {about === undefined ? null : <div className="mt-1 text-muted">{about}</div>}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap gap-2.5 print:hidden">{actions}</div>}
    </div>
  );
}
