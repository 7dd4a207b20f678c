"use client";

import { useTranslations } from "next-intl";
import { useLive } from "#components/grid/live-context.ts";
import { blankCells } from "#lib/domain/blank-cells.ts";

type MissingCountProps = { year: number; missing: number; unrated: number };

/** How much of a year is still to be entered, with what was edited since the page came. */
export function MissingCount({ year, missing, unrated }: MissingCountProps) {
  const t = useTranslations("results");
  const now = useLive(
    (store) => store.resolution,
    (resolution) => (resolution === null ? missing : blankCells(resolution, year).length),
  );
  return <span data-missing={now}>{t("missing", { count: now, unrated })}</span>;
}
