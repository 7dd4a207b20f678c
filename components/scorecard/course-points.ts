import type { Term } from "#lib/domain/resolution.ts";
import type { CourseTrace, YearTrace } from "#lib/domain/trace.ts";
import type { ValueVerdict } from "#lib/domain/verdict.ts";

/** Where a sparkline's marks stand, in its own units; numbers only for drawing, verdicts never see them. */
export type CoursePoints = {
  points: { x: number; y: number; verdict: ValueVerdict | null }[];
  /** The height of what the resolution wants; null where that is no number, or not the same in all years. */
  wanted: number | null;
  /** Where the years to come begin; null where none are left. */
  ahead: number | null;
};

export const course = { width: 72, height: 28, margin: 5 } as const;

function drawn({ value }: YearTrace): number | null {
  if (value === null || value.measure === "yes-no" || value.measure === "rating") return null;
  return value.measure === "quantity" ? value.value.valueOf() : value.percent.valueOf();
}

function bound({ threshold }: YearTrace): number | null {
  const value = typeof threshold?.value === "string" ? Number(threshold.value) : Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** The years' values over the whole term; null where nothing is a number. */
export function coursePoints({ years }: CourseTrace, term: Term): CoursePoints | null {
  const { width, height, margin } = course;
  const step = (width - 2 * margin) / Math.max(term.lastYear - term.firstYear, 1);
  const found = years.flatMap((year) => {
    const value = drawn(year);
    const x = margin + (year.year - term.firstYear) * step;
    return value === null || year.partial ? [] : [{ x, value, year }];
  });
  const last = found.at(-1);
  if (last === undefined) return null;
  // One line for all years: a road map has none.
  const [bounded = null, ...others] = new Set(found.flatMap(({ year }) => bound(year) ?? []));
  const wanted = others.length > 0 ? null : bounded;
  const all = [...found.map(({ value }) => value), ...(wanted === null ? [] : [wanted])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((value - low) / (high - low)) * (height - 2 * margin);
  const ahead = last.x + step / 2;
  return {
    points: found.map(({ x, value, year }) => ({ x: tenth(x), y: tenth(y(value)), verdict: year.verdict })),
    wanted: wanted === null ? null : tenth(y(wanted)),
    ahead: ahead < width - margin ? tenth(ahead) : null,
  };
}

const tenth = (length: number): number => Math.round(length * 10) / 10;
