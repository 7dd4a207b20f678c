import { useLocale } from "next-intl";
import type { LiveCell } from "#components/grid/live-cells.ts";
import { useLive } from "#components/grid/live-context.ts";
import type { MemberRating } from "#lib/domain/resolution.ts";
import { type Counts, countFields } from "#lib/forms/member-counts.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

const addUp = (counts: Counts): number => countFields.reduce((sum, field) => sum + counts[field], 0);

/** What the members of a year's branches add up to, with what was edited since the page came; absent is not zero. */
export function useMemberSums(cells: LiveCell[]) {
  const locale = useLocale() as Locale;
  const live = useLive((store) => store.judged()?.resolution.memberRatings);
  const counts = new Map(cells.flatMap((cell) => countsOf(cell, live)));
  const say = (count: number | undefined) =>
    count === undefined ? "—" : formatDecimal(String(count), locale);
  const all = [...counts.values()];
  const sum = (part: (each: Counts) => number) =>
    all.length === 0 ? undefined : all.reduce((total, each) => total + part(each), 0);
  const of = (id: string) => {
    const own = counts.get(id);
    return say(own && addUp(own));
  };
  return {
    /** Of one branch, of one grade, of all. */
    of,
    column: (field: keyof Counts) => say(sum((each) => each[field])),
    total: say(sum(addUp)),
    members: sum(addUp) ?? null,
    incomplete: cells.length - all.length,
  };
}

function countsOf({ id, entry }: LiveCell, live: MemberRating[] | undefined): [string, Counts][] {
  if (entry.kind !== "member rating") return [];
  const { branch, year, value } = entry;
  const now = live?.find((each) => each.branch === branch && each.year === year);
  const counts = live === undefined ? value : (now ?? null);
  return counts === null ? [] : [[id, counts]];
}
