import "server-only";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** A criterion as a row; what is absent is null, so that a change clears it. */
export function criterionColumns({ thresholds: _, baseline, ...criterion }: Criterion) {
  const { unit, of, base, against, level, better, dueYear, award } = criterion;
  return {
    ...criterion,
    unit: unit ?? null,
    of: of ?? null,
    base: base ?? null,
    against: against ?? null,
    baselineYear: baseline?.year ?? null,
    baselineValue: baseline?.value ?? null,
    level: level ?? null,
    better: better ?? null,
    dueYear: dueYear ?? null,
    award: award ?? null,
  };
}

/** A threshold as a row: a number, a grade or yes. */
export function thresholdColumns(
  { measure }: Pick<Criterion, "measure">,
  { from, value, upper, basis }: Threshold,
) {
  return {
    fromYear: from,
    value: measure === "rating" || typeof value === "boolean" ? null : value,
    grade: measure === "rating" && typeof value === "string" ? value : null,
    yes: typeof value === "boolean" ? value : null,
    upper: upper ?? null,
    basis: basis ?? null,
  };
}

/** Writes a new criterion with its thresholds. */
export async function insertCriterion(
  transaction: Prisma.TransactionClient,
  criterion: Criterion,
  place: { termId: string; targetId: string; position: number },
): Promise<void> {
  await transaction.criterion.create({
    data: {
      ...criterionColumns(criterion),
      ...place,
      thresholds: { create: criterion.thresholds.map((each) => thresholdColumns(criterion, each)) },
    },
  });
}
