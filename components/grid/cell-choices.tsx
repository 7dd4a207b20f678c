"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { LiveContext, useLiveCell } from "#components/grid/live-context.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";

/** What can be chosen where a text may mean two things, or is unusual. */
export function CellChoices({ cell }: { cell: string }) {
  const t = useTranslations("results.live");
  const live = useContext(LiveContext);
  const { faults } = useLiveCell(cell);
  const choices = faults.flatMap(({ field, code, readings = [], text }) => {
    if (code === "negative asked")
      return [{ words: t("negative", { text }), choose: () => void live?.confirmNegative(cell) }];
    return readings.map(typedDecimal).map((number, at) => ({
      words: t(at === 0 ? "means.thousands" : "means.decimals", { number }),
      choose: () => void live?.fill(cell, { [field]: number }),
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
