import type { ComponentProps, ReactNode } from "react";

type DataTableProps = {
  /** Read by screen readers; say what the table holds. */
  caption: ReactNode;
  /** 7 px cells for entry, instead of 14 px. */
  dense?: boolean;
  /** On a phone each row becomes a card: give every cell the `label` of its column. */
  stack?: boolean;
  /** The heads stay in sight while the table is scrolled through. */
  sticky?: boolean;
  className?: string;
  children: ReactNode;
};

/** A real table in a card's frame. Without `stack` it scrolls inside its own frame where it is too wide. */
export function DataTable({
  caption,
  dense = false,
  stack = false,
  sticky = false,
  className = "",
  children,
}: DataTableProps) {
  // What sticks must not stand in a frame that scrolls. What only screen readers read is placed by the frame, and cut off with it.
  const frame = `relative ${sticky ? "overflow-clip max-lg:overflow-x-auto" : "overflow-x-auto"} rounded-card border border-line bg-ground print:overflow-visible print:rounded-none print:border-0`;
  return (
    <div className={frame}>
      <table
        className={`table ${dense ? "dense" : ""} ${stack ? "stack" : ""} ${sticky ? "sticky-head" : ""} ${className}`}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

type CellProps = { numeric?: boolean; label?: string };

const cellClass = (numeric: boolean | undefined, className = "") =>
  `${numeric ? "numeric" : ""} ${className}`.trim();

export function ColumnHead({ numeric, className, ...rest }: ComponentProps<"th"> & { numeric?: boolean }) {
  return <th scope="col" className={cellClass(numeric, className)} {...rest} />;
}

export function RowHead({
  label,
  className = "font-medium",
  ...rest
}: ComponentProps<"th"> & { label?: string }) {
  return <th scope="row" data-label={label} className={className} {...rest} />;
}

export function Cell({ numeric, label, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return <td data-label={label} className={cellClass(numeric, className)} {...rest} />;
}
