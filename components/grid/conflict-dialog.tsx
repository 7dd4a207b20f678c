"use client";

import { useLocale, useTranslations } from "next-intl";
import { useContext, useEffect, useRef } from "react";
import { useFigureText } from "#components/grid/figure-text.ts";
import { LiveContext, useLive, useLiveCell } from "#components/grid/live-context.ts";
import { useMarkTexts } from "#components/results/mark-texts.ts";
import { Button } from "#components/ui/button.tsx";
import type { StandingCell } from "#lib/forms/cell-edit.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type Conflict = { cell: string; theirs: StandingCell };

/** A cell that somebody else changed meanwhile, once its person asks: both values, who and when, and the choice. */
export function ConflictDialog() {
  const cell = useLive((store) => store.asked) ?? "";
  const { state } = useLiveCell(cell);
  return state?.kind === "conflict" ? <Shown key={cell} conflict={{ cell, theirs: state.theirs }} /> : null;
}

function Shown({ conflict: { cell, theirs } }: { conflict: Conflict }) {
  const t = useTranslations("results.live.dialog");
  const locale = useLocale() as Locale;
  const live = useContext(LiveContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // On no button: a key that was meant for the grid must choose nothing.
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const mine = live?.typedIn(cell) ?? {};
  const other = live?.typedFor(cell, theirs.result) ?? {};
  const settle = (choice: "mine" | "theirs" | "edit") => () => {
    dialog.current?.close();
    live?.store.asked.set(null);
    void live?.settle(cell, choice);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="conflict-title"
      className="m-auto w-[min(34rem,92vw)] rounded-card border border-line bg-ground p-6 text-ink shadow-xl"
      onCancel={() => live?.store.asked.set(null)}
    >
      <h2 ref={heading} id="conflict-title" tabIndex={-1} className="text-section font-semibold outline-none">
        {t("title")}
      </h2>
      <p className="mt-1 text-muted">{live?.nameOf(cell)}</p>
      <dl className="mt-4 grid grid-cols-2 gap-4">
        <Value title={t("mine")} typed={mine} beside={other} about={t("notSaved")} />
        <Value
          title={t("theirs", { name: theirs.by ?? t("someone") })}
          typed={other}
          beside={mine}
          about={theirs.at === null ? "" : formatMoment(new Date(theirs.at), locale)}
        />
      </dl>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="button" variant="primary" onClick={settle("mine")}>
          {t("keepMine")}
        </Button>
        <Button type="button" variant="secondary" onClick={settle("theirs")}>
          {t("takeTheirs")}
        </Button>
        <Button type="button" variant="secondary" onClick={settle("edit")}>
          {t("edit")}
        </Button>
      </div>
    </dialog>
  );
}

type ValueProps = { title: string; typed: TypedFields; beside: TypedFields; about: string };

/** One side of the choice: its figure, its note, and whatever goes with it that the other side has otherwise. */
function Value({ title, typed, beside, about }: ValueProps) {
  const t = useTranslations("results.live.dialog");
  const { note, notApplicable, evidenceLink } = typed;
  const marksOf = useMarkTexts();
  const others = marksOf(beside);
  // A reason why the cell is not applicable stands where a figure would.
  const differing = marksOf({ ...typed, notApplicable: "" }).filter((mark) => !others.includes(mark));
  const figure = useFigureText()(typed);
  return (
    <div className="rounded-control border border-line px-4 py-3">
      <dt className="text-small text-muted">{title}</dt>
      <dd className="mt-1 text-section font-semibold">{figure || notApplicable || t("blank")}</dd>
      {note ? <dd className="text-small">{note}</dd> : null}
      {differing.map((mark) => (
        <dd key={mark} className="text-small">
          {mark}
        </dd>
      ))}
      {evidenceLink && evidenceLink !== beside.evidenceLink ? (
        <dd className="text-small break-all">{evidenceLink}</dd>
      ) : null}
      <dd className="text-small text-muted">{about}</dd>
    </div>
  );
}
