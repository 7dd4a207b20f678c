"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { LiveContext, useLive } from "#components/grid/live-context.ts";
import { Button } from "#components/ui/button.tsx";
import { formatClock } from "#lib/wording/format.ts";

/** One line for the whole grid: when something was saved last, what is not saved yet, and its keys. */
export function StatusLine({ keys }: { keys: string }) {
  const t = useTranslations("results.live");
  const live = useContext(LiveContext);
  const summary = useLive((store) => store.summary);
  const said = useSaid();
  if (summary === null) return null;
  const { savedAt, waiting, held, blocked, durable } = summary;
  const parts = [
    ...said,
    savedAt === null ? t("autosave") : t("savedAt", { time: formatClock(new Date(savedAt)) }),
    ...(waiting > 0 ? [t(blocked === "network" ? "waitingCount" : "sendingCount", { count: waiting })] : []),
    ...(held > 0 ? [t("heldCount", { count: held })] : []),
    ...(durable ? [] : [t("notDurable")]),
  ];
  return (
    <div className="sticky bottom-0 z-10 mt-4 flex min-h-14 flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-ground py-3 print:hidden">
      <p role="status" data-grid-status={waiting === 0 && held === 0 ? "clean" : "unsaved"}>
        {parts.join(" · ")}
      </p>
      {blocked === "network" ? (
        <Button variant="secondary" type="button" onClick={() => live?.outbox.resume()}>
          {t("tryNow")}
        </Button>
      ) : null}
      <p className="ml-auto text-small text-muted max-md:hidden">{keys}</p>
    </div>
  );
}

/** What the last paste or undoing did. */
function useSaid(): string[] {
  const t = useTranslations("results.live");
  const said = useLive((store) => store.said);
  if (said === null) return [];
  if (said.kind === "pasted") {
    const { filled, skipped } = said;
    return [t("pasted", { count: filled }), ...(skipped > 0 ? [t("skipped", { count: skipped })] : [])];
  }
  const [name = "", ...others] = said.names;
  return [others.length === 0 ? t("undone", { name }) : t("undoneMany", { count: said.names.length })];
}
