"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useContext } from "react";
import { LiveContext, useLive } from "#components/grid/live-context.ts";
import { Button } from "#components/ui/button.tsx";
import { cellPage } from "#lib/forms/cell-page.ts";
import { formatClock } from "#lib/wording/format.ts";

type StatusLineProps = { organisation: string; keys: string };

/** One line for the whole grid: when something was saved last, what of it is not saved yet, and its keys. */
export function StatusLine({ organisation, keys }: StatusLineProps) {
  const t = useTranslations("results.live");
  const live = useContext(LiveContext);
  const summary = useLive((store) => store.summary);
  const said = useSaid();
  if (summary === null || live === null) return null;
  const { savedAt, blocked, durable } = summary;
  const [waiting, held] = [summary.waiting, summary.held].map((paths) => paths.filter(live.has).length);
  const clean = summary.waiting.length + summary.held.length === 0;
  const parts = [
    ...said,
    savedAt === null ? t("autosave") : t("savedAt", { time: formatClock(new Date(savedAt)) }),
    ...(waiting ? [t(blocked === "network" ? "waitingCount" : "sendingCount", { count: waiting })] : []),
    ...(held ? [t("heldCount", { count: held })] : []),
    ...(durable ? [] : [t("notDurable")]),
  ];
  return (
    <div className="sticky bottom-0 z-10 mt-4 flex min-h-14 flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-ground py-3 print:hidden">
      <p role="status" data-grid-status={clean ? "clean" : "unsaved"}>
        {parts.join(" · ")}
      </p>
      <Elsewhere organisation={organisation} />
      {blocked === "network" ? (
        <Button variant="secondary" type="button" onClick={() => live.outbox.resume()}>
          {t("tryNow")}
        </Button>
      ) : null}
      <p className="ml-auto text-small text-muted max-md:hidden">{keys}</p>
    </div>
  );
}

/** What other pages hold that is not saved, and the way there: it is sent from here too, but mended where it was typed. */
function Elsewhere({ organisation }: { organisation: string }) {
  const t = useTranslations("results.live");
  const live = useContext(LiveContext);
  const summary = useLive((store) => store.summary);
  if (summary === null || live === null) return null;
  const paths = [...new Set([...summary.waiting, ...summary.held])].filter((path) => !live.has(path));
  const pages = Map.groupBy(paths, (path) => cellPage(path).href);
  return [...pages].map(([href, [first = "", ...others]]) => (
    <Link key={href} href={`/${organisation}/${href}`} prefetch={false} className="text-accent underline">
      {t("elsewhere", { count: others.length + 1, ...cellPage(first) })}
    </Link>
  ));
}

/** What the last paste, press or undoing did. */
function useSaid(): string[] {
  const t = useTranslations("results.live");
  const said = useLive((store) => store.said);
  if (said === null) return [];
  if (said.kind === "pasted") {
    const { filled, skipped } = said;
    return [t("pasted", { count: filled }), ...(skipped > 0 ? [t("skipped", { count: skipped })] : [])];
  }
  if (said.kind === "zeros") return [t("zeros", { count: said.filled })];
  const [name = "", ...others] = said.names;
  return [others.length === 0 ? t("undone", { name }) : t("undoneMany", { count: said.names.length })];
}
