import type Fraction from "fraction.js";
import { activeBranches, memberShare } from "#lib/domain/derived-share.ts";
import type { Figure, Figures } from "#lib/domain/figures.ts";
import type { Criterion, Target } from "#lib/domain/resolution.ts";
import { headsOf } from "#lib/domain/value-of.ts";
import type { AllWorkersAdvanced, TooManyFighters } from "#lib/domain/warning.ts";

/** Of 100 with the title Lao động tiên tiến at most 15 may be Chiến sĩ thi đua cơ sở (NĐ 91/2017, Điều 9). */
const fightersOf100 = 15;

const withAward = (targets: Target[], award: Criterion["award"]): Criterion[] =>
  targets.flatMap(({ criteria }) => criteria.filter((criterion) => criterion.award === award));

/** The subjects of a criterion in a year: the organisation, or its active branches. */
const subjectsOf = ({ subject }: Criterion, figures: Figures, year: number): (string | null)[] =>
  subject === "organisation" ? [null] : activeBranches(figures, year).map(({ code }) => code);

const numeratorOf = (figure: Figure | undefined): Fraction | null =>
  headsOf(figure?.value)?.numerator ?? null;

/** W2, in one year: more emulation fighters than 15 % of the advanced workers, of the same subject, heads known. */
export function warnFighters(targets: Target[], figures: Figures, year: number): TooManyFighters[] {
  const workersOf = withAward(targets, "advanced worker");
  return withAward(targets, "emulation fighter").flatMap((criterion) =>
    subjectsOf(criterion, figures, year).flatMap((branch) => {
      const fighters = numeratorOf(figures.results(criterion.code, branch).get(year));
      const workers = workersOf
        .filter(({ subject }) => subject === criterion.subject)
        .map(({ code }) => numeratorOf(figures.results(code, branch).get(year)))
        .find((numerator) => numerator !== null);
      if (fighters === null || workers == null) return [];
      const isTooMany = fighters.mul(100).compare(workers.mul(fightersOf100)) > 0;
      return isTooMany
        ? [{ code: "W2", year, criterion: criterion.code, branch, fighters, workers } as const]
        : [];
    }),
  );
}

/** W4, in one year: all advanced workers, while a counted member is rated below good; the title presupposes good. */
export function warnAdvancedWorkers(targets: Target[], figures: Figures, year: number): AllWorkersAdvanced[] {
  return withAward(targets, "advanced worker").flatMap((criterion) =>
    subjectsOf(criterion, figures, year).flatMap((branch) => {
      const value = figures.results(criterion.code, branch).get(year)?.value;
      const all = value?.measure === "share" && value.percent.equals(100);
      const { reached, counted } = goodMembers(figures, branch, year);
      return all && reached < counted
        ? [{ code: "W4", year, criterion: criterion.code, branch, reached, counted } as const]
        : [];
    }),
  );
}

/** The members rated good or better, of the organisation or of one branch. */
function goodMembers(figures: Figures, branch: string | null, year: number) {
  const own = branch === null ? figures.branches : figures.branches.filter(({ code }) => code === branch);
  return memberShare({ ...figures, branches: own }, year, "good");
}
