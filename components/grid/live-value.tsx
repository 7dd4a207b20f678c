"use client";

import { useLocale } from "next-intl";
import { useLive } from "#components/grid/live-context.ts";
import type { Locale } from "#lib/wording/locale.ts";

type LiveValueProps = { criterion: string; year: number; value: string };

/** What a criterion taken from ratings reached in a year, with what was edited since the page came. */
export function LiveValue({ criterion, year, value }: LiveValueProps) {
  const locale = useLocale() as Locale;
  const words = useLive((store) => store.words);
  const trace = useLive((store) => store.traces.of(criterion));
  return <>{trace && words !== null ? words.wordYear(trace, null, year, locale) : value}</>;
}
