import type { ChartBound } from "#components/target/chart-data.ts";

type Place = { x: number; y: number };

/** A stroke of the dashed line; `name` where its demand is written beside it. */
type BoundLine = { key: string; segment: [Place, Place]; name: string | null };

/** The dashed lines of bounds: each over its years, and upright where one takes over from another. */
export function boundLines(bounds: ChartBound[]): BoundLine[] {
  return bounds.flatMap(({ from, to, value, short }) => {
    const [begin, end] = [from - 0.5, to + 0.5];
    const level = { key: `${from} ${value}`, segment: stroke(begin, value, end, value), name: short };
    // Of two bounds at once (a range) it is not told which one became which.
    const next = bounds.filter((each) => each.from === to + 1);
    const [only] = next;
    if (only === undefined || next.length > 1) return [level];
    return [level, { key: `${level.key} step`, segment: stroke(end, value, end, only.value), name: null }];
  });
}

const stroke = (fromX: number, fromY: number, toX: number, toY: number): [Place, Place] => [
  { x: fromX, y: fromY },
  { x: toX, y: toY },
];
