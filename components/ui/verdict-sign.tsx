import type { ComponentProps, ReactNode } from "react";
import type { Verdict } from "#lib/domain/verdict.ts";

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.7,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** Drawn, not written: fonts differ in ▲●▼↗↘→○◌ and some machines have none of them. */
const signs: Record<Verdict, ReactNode> = {
  exceeded: <path d="M6 1.6 11.2 10.6H.8Z" fill="currentColor" />,
  met: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  missed: <path d="M6 10.6.8 1.6h10.4Z" fill="currentColor" />,
  "on track": <path d="M2.2 9.8 9.6 2.4M4.2 2.2h5.6v5.6" {...line} />,
  behind: <path d="M2.2 2.2 9.6 9.6M4.2 9.8h5.6V4.2" {...line} />,
  "in progress": <path d="M1.4 6h9M6.8 2.2 10.6 6 6.8 9.8" {...line} />,
  "not due": <circle cx="6" cy="6" r="4.3" {...line} />,
  "no data": <circle cx="6" cy="6" r="4.3" {...line} strokeDasharray="0.1 2.9" />,
  "not applicable": <path d="M2 6h8" {...line} />,
};

type VerdictSignProps = ComponentProps<"svg"> & { verdict: Verdict };

/** The sign of a verdict, in the colour of the text around it. It says nothing by itself: the word stands beside it. */
export function VerdictSign({
  verdict,
  className = "inline-block size-[0.78em] shrink-0",
  ...rest
}: VerdictSignProps) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={className} {...rest}>
      {signs[verdict]}
    </svg>
  );
}
