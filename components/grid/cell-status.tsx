"use client";

import { Check, CircleAlert, CircleDashed, LoaderCircle, Lock, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useContext } from "react";
import { LiveContext, useLiveCell } from "#components/grid/live-context.ts";
import type { CellState } from "#lib/outbox/cell-state.ts";
import type { FieldFault } from "#lib/reading/typed-result.ts";

/** How a cell stands, by sign and word: saving, saved, waiting, refused, locked, changed by somebody else. */
export function CellStatus({ cell }: { cell: string }) {
  const { state, faults } = useLiveCell(cell);
  return (
    <span data-status={state?.kind} className="pt-1.5 text-small">
      {state === null ? null : <State state={state} />}
      <Choices cell={cell} faults={faults} />
    </span>
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

/** What can be chosen where a text may mean two things, or is unusual. */
function Choices({ cell, faults }: { cell: string; faults: FieldFault[] }) {
  const t = useTranslations("results.live");
  const live = useContext(LiveContext);
  const choices = faults.flatMap(({ field, code, readings = [], text }) => {
    if (code === "negative asked")
      return [{ words: t("negative", { text }), choose: () => live?.confirmNegative(cell) }];
    return readings.map((reading) => ({
      words: t("means", { number: reading.replace(".", ",") }),
      choose: () => live?.fill(cell, { [field]: reading.replace(".", ",") }),
    }));
  });
  if (choices.length === 0) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-2">
      {choices.map(({ words, choose }) => (
        <button
          key={words}
          type="button"
          onClick={choose}
          className="min-h-7 rounded-control border border-line-strong bg-ground px-2.5 hover:bg-wash"
        >
          {words}
        </button>
      ))}
    </span>
  );
}
