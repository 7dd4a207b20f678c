import Fraction from "fraction.js";

/** An axis for drawing: its ends, and the values written beside it, exact so that they print as they are. */
export type ChartAxis = { low: number; high: number; ticks: Fraction[] };

const wantedTicks = 4;

/**
 * An axis on round numbers that holds all values. It starts at zero where the values are not crowded far above it;
 * `whole` keeps counted things from being cut into halves.
 */
export function chartAxis(values: number[], whole: boolean): ChartAxis {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const crowded = lowest < highest && lowest > highest / 2;
  const [from, to] = crowded ? [lowest, highest] : [Math.min(lowest, 0), Math.max(highest, 0)];
  const step = roundStep((to - from) / wantedTicks, whole);
  // Room under the lowest mark for its figures; below zero there is nothing to make room in.
  const first = Math.floor(from / step.valueOf()) - (crowded && (from / step.valueOf()) % 1 < 0.5 ? 1 : 0);
  const last = Math.max(Math.ceil(to / step.valueOf()), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => step.mul(first + index));
  return { low: step.valueOf() * first, high: step.valueOf() * last, ticks };
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `wanted`. */
function roundStep(wanted: number, whole: boolean): Fraction {
  if (wanted <= 0) return new Fraction(1);
  const power = Math.floor(Math.log10(wanted));
  const scale = new Fraction(10).pow(power) ?? new Fraction(1);
  const factor = [1, 2, 5, 10].find((candidate) => scale.valueOf() * candidate >= wanted) ?? 10;
  const step = scale.mul(factor);
  return whole && step.compare(1) < 0 ? new Fraction(1) : step;
}
