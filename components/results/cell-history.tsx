"use client";

import { useLocale, useTranslations } from "next-intl";
import { useContext, useEffect, useState } from "react";
import { useFigureText } from "#components/grid/figure-text.ts";
import { LiveContext, useLiveCell } from "#components/grid/live-context.ts";
import type { EntryPlace } from "#lib/domain/entry.ts";
import type { PastResult } from "#lib/forms/cell-edit.ts";
import { answeredEntry, typeEntry } from "#lib/reading/typed-entry.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type CellHistoryProps = {
  cell: string;
  name: string;
  place: Extract<EntryPlace, { kind: "result" }>;
  address: string;
  editable: boolean;
};

/** What stood in a cell before, who wrote it and when; an earlier value can be taken back, as a new version. */
export function CellHistory({ cell, name, place, address, editable }: CellHistoryProps) {
  const t = useTranslations("results.history");
  const locale = useLocale() as Locale;
  const figure = useFigureText();
  const live = useContext(LiveContext);
  const history = useHistory(cell, address);
  if (history === "loading") return <p className="text-small text-muted">{t("loading")}</p>;
  if (history === "away") return <p className="text-small text-missed">{t("away")}</p>;
  return (
    <section className="text-small">
      <h3 className="mb-1 text-muted">{t("title")}</h3>
      {history.length === 0 ? <p>{t("none")}</p> : null}
      <ol className="space-y-2 border-l-2 border-line pl-3">
        {history.map(({ at, by, result }, index) => {
          const typed = typeEntry(answeredEntry(place, result));
          const words = figure(typed) || typed.notApplicable || t("blank");
          return (
            <li key={at ?? ""}>
              <p className="font-medium">
                {words}
                {typed.note ? <span className="font-normal"> · {typed.note}</span> : null}
              </p>
              <p className="text-muted">
                {at === null
                  ? t("imported")
                  : `${by ?? t("console")} · ${formatMoment(new Date(at), locale)}`}
                {!editable || live === null || index === 0 ? null : (
                  <button
                    type="button"
                    onClick={() => void live.fill(cell, typed)}
                    className="ml-2 min-h-6 cursor-pointer font-medium text-accent hover:underline"
                  >
                    {t("takeBack")}
                    <span className="sr-only">
                      {" "}
                      {words}, {name}
                    </span>
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Reads the history when the pane is opened, and again whenever the cell was saved. */
function useHistory(cell: string, address: string): PastResult[] | "loading" | "away" {
  const [history, setHistory] = useState<PastResult[] | "loading" | "away">("loading");
  const { state } = useLiveCell(cell);
  const newest = state?.kind === "saved" || state?.kind === "taken" ? state.version : 0;
  const [asked, setAsked] = useState({ address, newest });
  if (asked.address !== address || asked.newest !== newest) setAsked({ address, newest });
  useEffect(() => {
    const asking = new AbortController();
    read(asked.address, asking.signal).then(setHistory, () => {
      if (!asking.signal.aborted) setHistory("away");
    });
    return () => asking.abort();
  }, [asked]);
  return history;
}

async function read(address: string, signal: AbortSignal): Promise<PastResult[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).history;
}
