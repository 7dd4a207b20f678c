"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ConflictDialog } from "#components/grid/conflict-dialog.tsx";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";
import { LiveContext } from "#components/grid/live-context.ts";
import { SignInDialog } from "#components/grid/sign-in-dialog.tsx";
import { StatusLine } from "#components/grid/status-line.tsx";
import type { Resolution } from "#lib/domain/resolution.ts";

type LiveGridProps = {
  user: string;
  organisation: string;
  /** The year that verdicts are shown of. */
  year: number;
  /** The review that they are shown of instead. */
  review?: string;
  cells: LiveCell[];
  resolution: Resolution;
  /** Cells that are only shown need no life. */
  asleep?: boolean;
  /** The keys of these tables, in words. */
  keys: string;
  children: ReactNode;
};

/** The entry grid: without JavaScript forms with a button each; with it every cell saves by itself when it is left. */
export function LiveGrid({ children, keys, ...grid }: LiveGridProps) {
  const root = useRef<HTMLDivElement>(null);
  const live = useLiveCells(root, grid);
  useLeaveGuard(live);
  return (
    <LiveContext value={live}>
      <div ref={root} data-live={live === null ? undefined : ""}>
        {children}
        {live === null || grid.cells.length === 0 ? null : (
          <StatusLine organisation={grid.organisation} keys={keys} />
        )}
      </div>
      <ConflictDialog />
      <SignInDialog />
    </LiveContext>
  );
}

type Grid = Omit<LiveGridProps, "children" | "keys">;

/** Brings the grid to life once the page is in the browser: its parts follow, then the words of its traces. */
function useLiveCells(root: RefObject<HTMLElement | null>, grid: Grid): LiveCells | null {
  const [live, setLive] = useState<LiveCells | null>(null);
  const first = useRef(grid);
  const router = useRouter();
  const { asleep = false } = grid;
  useEffect(() => {
    if (asleep) return;
    let close = () => {};
    let gone = false;
    const open = async () => {
      const { openGrid } = await import("#components/grid/open-grid.ts");
      if (gone || root.current === null) return;
      const opened = await openGrid(root.current, first.current);
      close = opened.close;
      if (gone) return close();
      const { cells } = opened;
      setLive(cells);
      const late = cells.isLate();
      await cells.commitAll();
      const { liveWords } = await import("#components/grid/live-words.ts");
      cells.learn(liveWords);
      if (await late) router.refresh();
    };
    void open();
    return () => {
      gone = true;
      close();
      setLive(null);
    };
  }, [root, asleep, router]);
  useEffect(() => live?.refresh(grid.cells, grid.resolution), [live, grid.cells, grid.resolution]);
  // The fields are still there when a page goes that is left within the system.
  useLayoutEffect(() => () => live?.handOver(), [live]);
  return live;
}

/** Asks before the page is left only while something is unsent, or was typed and not yet handed over. */
function useLeaveGuard(live: LiveCells | null) {
  useEffect(() => {
    if (live === null) return;
    const ask = (event: BeforeUnloadEvent) => {
      live.handOver();
      if (live.outbox.summary.waiting.length > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [live]);
}
