import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";

/** A part of a long form. */
export function Section({
  title,
  explain,
  children,
}: {
  title: string;
  explain?: string;
  children: ReactNode;
}) {
  return (
    <Card title={title}>
      {explain === undefined ? null : <p className="mb-4 text-muted">{explain}</p>}
      <div className="grid gap-5">{children}</div>
    </Card>
  );
}
