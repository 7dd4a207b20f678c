"use client";

import { useTranslations } from "next-intl";
import {
  type ClipboardEvent,
  type FocusEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import { CellFormContext } from "#components/cells/cell-form-context.ts";
import { FormNotice } from "#components/cells/form-notice.tsx";
import { cellOf, isField } from "#components/grid/cell-fields.ts";
import { ConflictDialog } from "#components/grid/conflict-dialog.tsx";
import { onGridKey } from "#components/grid/grid-keys.ts";
import { type LiveCell, LiveCells } from "#components/grid/live-cells.ts";
import { LiveContext } from "#components/grid/live-context.ts";
import { pasteBlock, readBlock } from "#components/grid/paste-block.ts";
import { SignInDialog } from "#components/grid/sign-in-dialog.tsx";
import { StatusLine } from "#components/grid/status-line.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Resolution } from "#lib/domain/resolution.ts";
import { type CellFormState, untouched } from "#lib/forms/cell-form.ts";
import { openOutbox } from "#lib/outbox/outbox.ts";

type LiveFormProps = {
  /** Saves the whole form where the grid has not come to life. */
  action: (state: CellFormState, form: FormData) => Promise<CellFormState>;
  save: string;
  user: string;
  organisation: string;
  year: number;
  cells: (LiveCell & { name: string })[];
  resolution: Resolution;
  children: ReactNode;
};

/** The entry grid: without JavaScript a form with one button; with it every cell saves by itself when it is left. */
export function LiveForm({ action, save, children, ...grid }: LiveFormProps) {
  const t = useTranslations("results.live");
  const [state, dispatch, pending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  const live = useLiveCells(form, grid);
  useLeaveGuard(live);
  return (
    <CellFormContext value={state}>
      <LiveContext value={live}>
        <form
          ref={form}
          action={dispatch}
          noValidate
          data-live={live === null ? undefined : ""}
          onSubmit={(event) => live !== null && event.preventDefault()}
          onBlur={(event) => live !== null && leave(event, live)}
          onChange={({ target }) =>
            live !== null && isChoice(target) && void live.commit(cellOf(target) ?? "")
          }
          onKeyDown={(event) => live !== null && onGridKey(event, live)}
          onPaste={(event) => live !== null && paste(event, live)}
        >
          {live === null ? null : (
            <p className="mt-2 max-w-4xl text-small text-muted max-md:hidden print:hidden">{t("keys")}</p>
          )}
          {children}
          {live === null ? (
            <div className="sticky bottom-0 z-10 mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line bg-ground py-3.5 print:hidden">
              <Button variant="primary" disabled={pending}>
                {save}
              </Button>
              <FormNotice notice={state.notice} />
            </div>
          ) : (
            <StatusLine />
          )}
        </form>
        <ConflictDialog nameOf={(id) => grid.cells.find((cell) => cell.id === id)?.name ?? ""} />
        <SignInDialog />
      </LiveContext>
    </CellFormContext>
  );
}

/** Choices and ticks are whole at once; a text is whole when its cell is left. */
const isChoice = (target: EventTarget): boolean =>
  isField(target) && (target instanceof HTMLSelectElement || ["checkbox", "date"].includes(target.type));

function leave({ target, relatedTarget }: FocusEvent, live: LiveCells): void {
  const cell = cellOf(target);
  if (cell !== null && cell !== cellOf(relatedTarget)) void live.commit(cell);
}

function paste(event: ClipboardEvent<HTMLFormElement>, live: LiveCells): void {
  const block = readBlock(event.clipboardData.getData("text/plain"));
  if (block === null || !isField(event.target)) return;
  event.preventDefault();
  void pasteBlock(block, event.target, live);
}

type Grid = Pick<LiveFormProps, "user" | "organisation" | "year" | "cells" | "resolution">;

/** Brings the grid to life once the page is in the browser. */
function useLiveCells(form: React.RefObject<HTMLFormElement | null>, grid: Grid): LiveCells | null {
  const [live, setLive] = useState<LiveCells | null>(null);
  const first = useRef(grid);
  useEffect(() => {
    const { user, organisation } = first.current;
    let stop = () => {};
    let gone = false;
    void openOutbox({ user, organisation }).then(async (outbox) => {
      if (gone || form.current === null) return outbox.close();
      const cells = new LiveCells(form.current, outbox, first.current);
      const stopListening = await cells.open();
      stop = () => {
        stopListening();
        void outbox.close();
      };
      if (gone) stop();
      else setLive(cells);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [form]);
  useEffect(() => live?.refresh(grid.cells), [live, grid.cells]);
  return live;
}

/** Asks before the page is left only while something is unsent, or was typed and not yet handed over. */
function useLeaveGuard(live: LiveCells | null) {
  useEffect(() => {
    if (live === null) return;
    const ask = (event: BeforeUnloadEvent) => {
      const cell = cellOf(document.activeElement);
      if (cell !== null && live.isTouched(cell)) void live.commit(cell);
      else if (live.outbox.summary.waiting === 0) return;
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [live]);
}
