"use client";

import { Check, CircleAlert, CircleDashed, LoaderCircle, Lock, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext } from "react";
import { LiveContext, useLiveCell } from "#components/grid/live-context.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";

/**
 * How a cell stands, by sign and word: saving, saved, waiting, refused, locked, changed by somebody else; `plain` is said
 * while nobody has edited it.
 */
export function CellStatus({ cell, plain = null }: { cell: string; plain?: string | null }) {
  const { state } = useLiveCell(cell);
  return (
    <span data-status={state?.kind} data-plain={state === null ? "" : undefined} className="text-small">
      {state === null ? <span className="text-muted">{plain}</span> : <State state={state} />}
      {state?.kind === "conflict" ? <Choose cell={cell} /> : null}
    </span>
  );
}

/** A conflict is looked at when its person asks: a dialog between two keystrokes would swallow figures. */
function Choose({ cell }: { cell: string }) {
  const t = useTranslations("results.live");
  const live = useContext(LiveContext);
  return (
    <button
      type="button"
      onClick={() => live?.store.asked.set(cell)}
      className="mt-1 block min-h-7 cursor-pointer rounded-control border border-line-strong bg-ground px-2.5 font-medium text-accent hover:bg-wash"
    >
      {t("choose")}
      <span className="sr-only"> {live?.nameOf(cell)}</span>
    </button>
  );
}

function State({ state }: { state: CellState }) {
  const t = useTranslations("results.live");
  switch (state.kind) {
    case "saving":
      return (
        <Sign icon={<LoaderCircle />} className="text-muted">
          {t("saving")}
        </Sign>
      );
    case "saved":
    case "taken":
      return (
        <Sign icon={<Check />} className="text-met">
          {t("saved")}
        </Sign>
      );
    case "waiting":
      return (
        <Sign icon={<CircleDashed />} className="text-running">
          {t(state.why === "network" ? "waiting" : "waitingForSignIn")}
        </Sign>
      );
    case "unreadable":
      return (
        <Sign icon={<CircleAlert />} className="text-missed">
          {t("unreadable")}
        </Sign>
      );
    case "refused":
      return (
        <Sign icon={<CircleAlert />} className="text-missed">
          {t("refused", { why: state.error.faults[0]?.message ?? state.error.message })}
        </Sign>
      );
    case "locked":
      return (
        <Sign icon={<Lock />} className="text-muted">
          {state.error.message}
        </Sign>
      );
    case "conflict":
      return (
        <Sign icon={<Users />} className="text-missed">
          {t("conflict")}
        </Sign>
      );
  }
}

function Sign({ icon, className, children }: { icon: ReactNode; className: string; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1 [&>svg]:size-3.5 [&>svg]:shrink-0 ${className}`}>
      {icon}
      {children}
    </span>
  );
}
