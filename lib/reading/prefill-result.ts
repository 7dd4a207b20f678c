import type { BaseFigures, Criterion } from "#lib/domain/resolution.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";

/** A cell that is still blank shows the year's base figure as its denominator. */
export function prefillResult(
  baseFigures: BaseFigures[],
  year: number,
  { base }: Criterion,
  typed: TypedResult,
): TypedResult {
  const figures = baseFigures.find((candidate) => candidate.year === year);
  const figure = base === undefined ? undefined : figures?.[base];
  const filled = [typed.value, typed.denominator, typed.notApplicable].some((text) => text !== "");
  return filled || figure === undefined ? typed : { ...typed, denominator: String(figure) };
}
