import type { ComponentProps } from "react";

const box =
  "rounded-control border border-edge bg-ground px-3 hover:border-muted focus-visible:outline-offset-0 disabled:border-line disabled:bg-wash disabled:text-muted aria-invalid:border-missed aria-invalid:bg-missed-wash";

type Density = { dense?: boolean };

/** Dense is for the grids, where a page holds many fields. */
const height = (dense: boolean | undefined) => (dense ? "min-h-8 py-1" : "min-h-10 py-2");

/** `numeric` sets figures to the right and brings up the figure keyboard, which has the comma, but neither % nor /. */
export function Input({
  dense,
  numeric,
  className = "w-full",
  ...rest
}: ComponentProps<"input"> & Density & { numeric?: boolean }) {
  const figures = numeric ? "text-right" : "";
  return (
    <input
      {...(numeric ? { inputMode: "decimal", autoComplete: "off" } : {})}
      className={`${box} ${height(dense)} ${figures} ${className}`}
      {...rest}
    />
  );
}

export function Select({ dense, className = "w-full", ...rest }: ComponentProps<"select"> & Density) {
  return <select className={`${box} ${height(dense)} ${className}`} {...rest} />;
}

export function Textarea({ dense, className = "w-full", ...rest }: ComponentProps<"textarea"> & Density) {
  return <textarea className={`${box} ${dense ? "py-1" : "py-2"} ${className}`} {...rest} />;
}
