import { useLocale } from "next-intl";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import { useLive } from "#components/grid/live-context.ts";
import { type CountField, type Counts, membersOf, sumCounts } from "#lib/domain/member-counts.ts";
import type { MemberRating } from "#lib/domain/resolution.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** What the members of a year's branches add up to, with what was edited since the page came; absent is not zero. */
export function useMemberSums(cells: LiveCell[]) {
  const locale = useLocale() as Locale;
  const live = useLive(
    (store) => store.resolution,
    (resolution) => resolution?.memberRatings,
  );
  const counts = new Map(cells.flatMap((cell) => countsOf(cell, live)));
  const say = (count: number | undefined) =>
    count === undefined ? "—" : formatDecimal(String(count), locale);
  const sum = sumCounts([...counts.values()]);
  const members = sum === null ? null : membersOf(sum);
  const of = (id: string) => {
    const own = counts.get(id);
    return say(own && membersOf(own));
  };
  return {
    /** Of one branch, of one grade, of all. */
    of,
    isWhole: (id: string) => counts.has(id),
    column: (field: CountField) => say(sum?.[field]),
    total: say(members ?? undefined),
    members,
    incomplete: cells.length - counts.size,
  };
}

function countsOf({ id, entry }: LiveCell, live: MemberRating[] | undefined): [string, Counts][] {
  if (entry.kind !== "member rating") return [];
  const { branch, year, value } = entry;
  const now = live?.find((each) => each.branch === branch && each.year === year);
  const counts = live === undefined ? value : (now ?? null);
  return counts === null ? [] : [[id, counts]];
}
