import type { ComponentProps } from "react";

/** Rows that are drawn together, once they come near the screen; until then `rows` says how much room they take. */
export function RowBlock({ rows, ...rest }: ComponentProps<"tbody"> & { rows: number }) {
  return <tbody {...rest} style={{ containIntrinsicBlockSize: `auto ${rows * 3.75}rem` }} />;
}
