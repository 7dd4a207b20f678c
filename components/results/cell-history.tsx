"use client";

import { useLocale, useTranslations } from "next-intl";
import { useContext, useEffect, useState } from "react";
import { useFigureText } from "#components/grid/figure-text.ts";
import { LiveContext, useLiveCell } from "#components/grid/live-context.ts";
import type { EntryPlace } from "#lib/domain/entry.ts";
import type { PastFile, PastResult } from "#lib/forms/cell-edit.ts";
import { answeredEntry, type TypedFields, typeEntry } from "#lib/reading/typed-entry.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type CellHistoryProps = {
  cell: string;
  name: string;
  place: Extract<EntryPlace, { kind: "result" }>;
  address: string;
  /** How often the files of the cell were changed since the page came. */
  filesChanged: number;
  editable: boolean;
};

type Past = PastResult | PastFile;

/**
 * What stood in a cell before and which files came and went, who did it and when; an earlier value can be taken back, as
 * a new version.
 */
export function CellHistory({ cell, name, place, address, filesChanged, editable }: CellHistoryProps) {
  const t = useTranslations("results.history");
  const live = useContext(LiveContext);
  const history = useHistory(cell, address, filesChanged);
  if (history === "loading") return <p className="text-small text-muted">{t("loading")}</p>;
  if (history === "away") return <p className="text-small text-missed">{t("away")}</p>;
  const newest = history.find((past) => "result" in past);
  const takeBack = (past: Past) =>
    editable && live !== null && past !== newest ? (typed: TypedFields) => void live.fill(cell, typed) : null;
  return (
    <section className="text-small">
      <h3 className="mb-1 text-muted">{t("title")}</h3>
      {history.length === 0 ? <p>{t("none")}</p> : null}
      <ol className="space-y-2 border-l-2 border-line pl-3">
        {history.map((past) => (
          <li key={past.at ?? ""}>
            {"file" in past ? (
              <>
                <p className="wrap-anywhere">{t(past.file.deed, { name: past.file.name })}</p>
                <p className="text-muted">
                  <Stamp {...past} />
                </p>
              </>
            ) : (
              <PastValue past={past} place={place} name={name} takeBack={takeBack(past)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

type PastValueProps = Pick<CellHistoryProps, "place" | "name"> & {
  past: PastResult;
  /** Null where it cannot be taken back. */
  takeBack: ((typed: TypedFields) => void) | null;
};

function PastValue({ past, place, name, takeBack }: PastValueProps) {
  const t = useTranslations("results.history");
  const figure = useFigureText();
  const typed = typeEntry(answeredEntry(place, past.result));
  const words = figure(typed) || typed.notApplicable || t("blank");
  return (
    <>
      <p className="font-medium">
        {words}
        {typed.note ? <span className="font-normal"> · {typed.note}</span> : null}
      </p>
      <p className="text-muted wrap-anywhere">
        <Stamp {...past} />
        {takeBack === null ? null : (
          <button
            type="button"
            onClick={() => takeBack(typed)}
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
    </>
  );
}

function Stamp({ by, at, source }: Pick<PastResult, "by" | "at" | "source">) {
  const t = useTranslations("results.history");
  const locale = useLocale() as Locale;
  if (at === null) return t("imported");
  const stamp = `${by ?? t("console")} · ${formatMoment(new Date(at), locale)}`;
  return source === undefined ? stamp : `${stamp} · ${t("source", { name: source })}`;
}

/** Reads the history when the pane is opened, and again whenever the cell was saved or its files were changed. */
function useHistory(cell: string, address: string, filesChanged: number): Past[] | "loading" | "away" {
  const [history, setHistory] = useState<Past[] | "loading" | "away">("loading");
  const { state } = useLiveCell(cell);
  const newest = state?.kind === "saved" || state?.kind === "taken" ? state.version : 0;
  const [asked, setAsked] = useState({ address, newest, filesChanged });
  if (asked.address !== address || asked.newest !== newest || asked.filesChanged !== filesChanged)
    setAsked({ address, newest, filesChanged });
  useEffect(() => {
    const asking = new AbortController();
    read(asked.address, asking.signal).then(setHistory, () => {
      if (!asking.signal.aborted) setHistory("away");
    });
    return () => asking.abort();
  }, [asked]);
  return history;
}

async function read(address: string, signal: AbortSignal): Promise<Past[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).history;
}
