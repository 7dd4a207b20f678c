"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCellField } from "#components/cells/cell-form-context.ts";
import { CellInput } from "#components/cells/cell-input.tsx";
import { longestText } from "#lib/domain/text-fault.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";

type ResultDetailsProps = { cell: string; name: string; typed: TypedResult };

/** The marks that go with a result, folded until one is filled or wrong. */
export function ResultDetails({ cell, name, typed }: ResultDetailsProps) {
  const t = useTranslations("results");
  const estimate = useCellField(cell, "estimate", typed.estimate);
  const reason = useCellField(cell, "notApplicable", typed.notApplicable);
  const asOf = useCellField(cell, "asOf", typed.asOf);
  const filled = [estimate.shown, reason.shown, asOf.shown].some((text) => text !== "");
  const open = filled || reason.error !== undefined || asOf.error !== undefined;
  return (
    <details className="group mt-1" open={open}>
      <summary className="inline-flex min-h-6 items-center gap-1 text-small text-muted hover:text-ink">
        <ChevronRight aria-hidden="true" className="size-3.5 group-open:rotate-90" />
        {typed.note === "" ? t("more") : typed.note}
        <span className="sr-only">, {name}</span>
      </summary>
      <div className="mt-1.5 mb-1 grid max-w-xl gap-x-4 gap-y-2 sm:grid-cols-2">
        <Labelled text={t("note")}>
          <CellInput
            cell={cell}
            field="note"
            label={`${name}: ${t("note")}`}
            stored={typed.note}
            maxLength={longestText}
          />
        </Labelled>
        <Labelled text={t("notApplicable")}>
          <CellInput
            cell={cell}
            field="notApplicable"
            label={`${name}: ${t("notApplicable")}`}
            stored={typed.notApplicable}
            maxLength={longestText}
          />
        </Labelled>
        <Labelled text={t("asOf")}>
          <CellInput
            cell={cell}
            field="asOf"
            label={`${name}: ${t("asOf")}`}
            stored={typed.asOf}
            type="date"
          />
        </Labelled>
        <label className="inline-flex min-h-8 items-center gap-2 self-end text-small">
          <input
            key={`${estimate.answer} ${estimate.shown}`}
            type="checkbox"
            name={estimate.name}
            value="yes"
            defaultChecked={estimate.shown === "yes"}
            className="size-4"
          />
          {t("estimate")}
        </label>
      </div>
    </details>
  );
}

function Labelled({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <div className="text-small [&>span]:block [&_input]:w-full">
      <p className="mb-1 text-muted" aria-hidden="true">
        {text}
      </p>
      {children}
    </div>
  );
}
