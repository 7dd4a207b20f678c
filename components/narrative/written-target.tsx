import type { ReactNode } from "react";

/** What was concluded and written of a target, as it is printed. */
export function WrittenTarget({ text, concluded, said }: Record<"text" | "concluded" | "said", ReactNode>) {
  return (
    <div className="break-inside-avoid border-t border-line px-5 py-3">
      <p lang="vi" className="mb-2 font-medium">
        {text}
      </p>
      {concluded}
      <div className="mt-2">{said}</div>
    </div>
  );
}
