"use client";

import { useLocale } from "next-intl";
import { useLive } from "#components/grid/live-context.ts";
import type { Locale } from "#lib/wording/locale.ts";

type LiveValueProps = { criterion: string; year: number; value: string };

/** What a criterion taken from ratings reached in a year, with what was edited since the page came. */
export function LiveValue({ criterion, year, value }: LiveValueProps) {
  const locale = useLocale() as Locale;
  const now = useLive((store) => {
    const trace = store.judged()?.traces.get(criterion);
    return trace && store.words()?.wordYear(trace, null, year, locale);
  });
  return <>{now ?? value}</>;
}
