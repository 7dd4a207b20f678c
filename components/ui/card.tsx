import type { ComponentProps, ReactNode } from "react";

type CardProps = Omit<ComponentProps<"section">, "title"> & { title?: ReactNode; aside?: ReactNode };

/** A quiet frame; `title` becomes its heading of level 2, `aside` stands at its right. */
export function Card({ title, aside, className = "", children, ...rest }: CardProps) {
  return (
    <section className={`rounded-card border border-line bg-ground p-5 sm:p-6 ${className}`} {...rest}>
      {title === undefined ? null : (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-body font-semibold">{title}</h2>
          {aside === undefined ? null : <p className="text-muted">{aside}</p>}
        </div>
      )}
      {children}
    </section>
  );
}
