import { Banner } from "#components/ui/banner.tsx";
import type { CellFormState } from "#lib/forms/cell-form.ts";

const tones = { saved: "done", unchanged: "note", refused: "error" } as const;

/** What became of the last saving, read out when it comes. */
export function FormNotice({ notice }: { notice: CellFormState["notice"] }) {
  if (notice === null) return null;
  return (
    <Banner tone={tones[notice.kind]} live className="min-w-0 flex-1 basis-72 text-small">
      {notice.text}
    </Banner>
  );
}
