import type { ComponentProps } from "react";

/** The control by which a file is chosen. */
export function FileInput(props: Omit<ComponentProps<"input">, "type" | "className">) {
  return (
    <input
      {...props}
      type="file"
      className="block w-full rounded-control border border-edge bg-ground px-3 py-2 text-small file:mr-3 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-wash file:px-3 file:py-1 file:text-ink"
    />
  );
}
