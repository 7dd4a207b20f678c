"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { begunIn, fillBlanks } from "#components/grid/fill-blanks.ts";
import { LiveContext } from "#components/grid/live-context.ts";
import { Button } from "#components/ui/button.tsx";

type FillZerosProps = {
  /** The branch whose counts are filled; null: every one in which a count stands. */
  branch: string | null;
  cells: string[];
  /** Where to go on typing afterwards. */
  next: string;
};

/** Six counts are asked of every branch, and a blank is no zero: one press says that the rest are none. */
export function FillZeros({ branch, cells, next }: FillZerosProps) {
  const t = useTranslations("ratings");
  const live = useContext(LiveContext);
  const fill = async () => {
    if (live === null) return;
    const filled = await fillBlanks(branch === null ? begunIn(cells, live) : cells, live);
    if (filled > 0) live.focus(next);
  };
  return (
    <Button
      type="button"
      variant="plain"
      data-scripted=""
      disabled={live === null}
      // What is typed in a field stays there: leaving it would tell of what it lacks, and move the button from under the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onClick={fill}
      className="text-left text-small print:hidden"
    >
      {t(branch === null ? "zerosInAll" : "zeros")}
      {branch === null ? null : <span className="sr-only"> {branch}</span>}
    </Button>
  );
}
