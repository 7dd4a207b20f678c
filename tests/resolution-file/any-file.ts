import { fc } from "@fast-check/vitest";

// Files that break no rule, over everything the format can say.

type Json = Record<string, unknown>;
type Criterion = Json & { code: string };

const first = 2021;
const last = 2024;
const assessed = [2021, 2022, 2023, 2024];
const branchCodes = ["mot", "hai"];

const grade = fc.constantFrom("excellent", "good", "completed", "not completed");
const horizon = <T extends string>(...words: T[]) => fc.constantFrom(...words);
const text = fc.string({ unit: "grapheme", maxLength: 8 });
const note = fc.option(text, { nil: undefined });
const marks = fc.record({
  note,
  evidence: note,
  evidenceOn: fc.constantFrom(undefined, "2023-04-24"),
  evidenceLink: fc.constantFrom(undefined, "https://vanban.tinh.gov.vn/12"),
});
const year = fc.constantFrom(...assessed);

/** Decimals with up to two places, near to each other, so that they are often equal. */
const decimalFrom = (low: number, high: number) =>
  fc.integer({ min: low * 4, max: high * 4 }).map((quarters) => String(quarters / 4));

const bounds = (low: number, high: number) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        aim: fc.constantFrom("at least", "more than", "at most", "less than", "exactly"),
        value: decimalFrom(low, high),
      }),
    },
    fc
      .record({
        better: fc.constantFrom("higher", "lower", "inside"),
        ends: fc.tuple(decimalFrom(low, high), decimalFrom(low, high)),
      })
      .map(({ better, ends }) => {
        const [value, upper] = ends.sort((a, b) => Number(a) - Number(b));
        return { aim: "between", better, value, upper };
      }),
  );

/** A road map: the same aim with one bound or two, from the first year and from a later one on. */
const aimed = (low: number, high: number) =>
  fc
    .record({ bound: bounds(low, high), from: fc.constantFrom(2019, 2021, 2022), later: fc.boolean() })
    .map(({ bound: { value, ...bound }, from, later }): Json => {
      const upper = "upper" in bound ? { upper: bound.upper } : {};
      const { aim, better } = { better: undefined, ...bound };
      const froms = later ? [from, 2023] : [from];
      return { aim, better, thresholds: froms.map((each) => ({ from: each, value, ...upper })) };
    });

const dated = (criterion: Json, due: number | undefined, role: string): Json => ({
  ...criterion,
  role,
  dueYear: criterion.horizon === "by year" ? due : undefined,
});

const baseline = (low: number, high: number) =>
  fc.option(fc.record({ year: fc.constantFrom(2018, 2020), value: decimalFrom(low, high) }), {
    nil: undefined,
  });

/** A baseline lies before the first year, which may be that of the first threshold. */
const shares = fc
  .record({
    of: fc.constantFrom("population", "quota"),
    subject: fc.constantFrom("organisation", "each branch"),
    horizon: horizon("every year", "average", "by year"),
    headcount: fc.constantFrom("exact", "rounded up", "rounded down"),
    aimed: aimed(0, 110),
    baseline: baseline(0, 100),
    award: fc.constantFrom(undefined, "advanced worker", "emulation fighter"),
    base: fc.constantFrom(undefined, "members", "staff"),
  })
  .map(({ aimed: aim, headcount, ...rest }): Json => {
    const byHeads = rest.of === "population" && rest.horizon !== "average" && aim.aim === "at least";
    return { measure: "share", ...rest, ...aim, headcount: byHeads ? headcount : "exact" };
  });

const derived = fc
  .record({
    source: fc.constantFrom("branch ratings", "member ratings"),
    level: grade,
    horizon: horizon("every year", "average", "by year"),
    aimed: aimed(0, 110),
  })
  .map(({ aimed: aim, ...rest }): Json => ({ measure: "share", ...rest, ...aim }));

const quantities = fc
  .record({
    subject: fc.constantFrom("organisation", "each branch"),
    horizon: horizon("every year", "total", "average", "by year"),
    aimed: aimed(-2, 6),
    baseline: baseline(0, 6),
  })
  .map(({ aimed: aim, ...rest }): Json => ({ measure: "quantity", ...rest, ...aim }));

const growths = fc
  .record({
    against: fc.constantFrom("baseline", "previous year"),
    horizon: horizon("every year", "average", "by year"),
    aimed: aimed(-50, 50),
    value: decimalFrom(1, 6),
  })
  .map(
    ({ aimed: aim, value, against, horizon: over }): Json => ({
      measure: "growth",
      against,
      horizon: against === "baseline" && over === "average" ? "by year" : over,
      baseline: { year: 2020, value },
      ...aim,
    }),
  );

const words = fc
  .record({
    measure: fc.constantFrom("yes-no", "rating"),
    own: fc.boolean(),
    grade,
    subject: fc.constantFrom("organisation", "each branch"),
    horizon: horizon("every year", "by year"),
  })
  .map(
    ({ measure, own, grade: wanted, subject, horizon: over }): Json =>
      measure === "yes-no"
        ? { measure, subject, horizon: over, thresholds: own ? [] : [{ from: first, value: true }] }
        : {
            measure,
            source: own ? "organisation rating" : "entered",
            horizon: over,
            thresholds: [{ from: first, value: wanted }],
          },
  );

const criterion = fc
  .record({
    body: fc.oneof(shares, derived, quantities, growths, words),
    due: fc.constantFrom(undefined, 2022, 2024),
    role: fc.constantFrom("headline", "condition"),
    text,
  })
  .map(({ body, due, role, text: named }): Json => ({ ...dated(body, due, role), text: named }));

const target = fc.record({
  group: fc.constantFrom("party", "government"),
  text,
  exceedable: fc.boolean(),
  criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
});

/** What a criterion may have reached: never a figure that it could not. */
function said({ measure, of, headcount }: Json): fc.Arbitrary<Json> {
  if (measure === "yes-no") return fc.record({ value: fc.boolean() });
  if (measure === "rating") return fc.record({ value: grade });
  if (measure !== "share") return decimalFrom(0, 6).map((value) => ({ value }));
  const most = of === "quota" ? 150 : 100;
  const heads = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 8 }))
    .map(([some, all]) => ({ numerator: of === "quota" ? some : Math.min(some, all), denominator: all }));
  const percent = decimalFrom(0, most).map((value) => ({ percent: value }));
  return headcount === "exact" ? fc.oneof(heads, percent) : heads;
}

const missing: fc.Arbitrary<Json> = fc.constantFrom({}, { value: null });
const excused: fc.Arbitrary<Json> = fc.constant({ notApplicable: "chưa thành lập" });

/** One entry at most for each cell of a criterion. */
function entries(criterion: Criterion, years: (number | undefined)[]): fc.Arbitrary<Json[]> {
  if ((criterion.source ?? "entered") !== "entered") return fc.constant([]);
  const branches = criterion.subject === "each branch" ? branchCodes : [undefined];
  const cells = years.flatMap((each) =>
    branches.map((branch) => ({ criterion: criterion.code, year: each, branch })),
  );
  const isPartial = years.includes(undefined);
  const one = fc.oneof({ weight: 6, arbitrary: said(criterion) }, missing, ...(isPartial ? [] : [excused]));
  const each = cells.map((cell) =>
    fc.option(
      fc.tuple(one, marks).map(([reached, marked]) => ({ ...cell, ...reached, ...marked })),
      { freq: 5, nil: null },
    ),
  );
  return fc.tuple(...each).map((found) => found.filter((entry) => entry !== null));
}

const cellsOf = (entry: fc.Arbitrary<Json>): fc.Arbitrary<Json[]> =>
  fc
    .tuple(
      ...assessed.flatMap((each) =>
        branchCodes.map((branch) => fc.option(entry.map((own) => ({ branch, year: each, ...own })))),
      ),
    )
    .map((found) => found.filter((each) => each !== null));

const heads = fc.integer({ min: 0, max: 3 });

const ratings = fc.record({
  organisationRatings: fc.uniqueArray(fc.record({ year, rating: fc.option(grade) }), {
    selector: (each) => each.year,
  }),
  branchRatings: cellsOf(fc.record({ rating: fc.option(grade) })),
  memberRatings: cellsOf(
    fc.record({
      excellent: heads,
      good: heads,
      completed: heads,
      notCompleted: heads,
      exempt: heads,
      unrated: heads,
    }),
  ),
  baseFigures: fc.uniqueArray(fc.record({ year, members: heads, staff: heads, note }), {
    selector: (each) => each.year,
  }),
});

const verdict = fc.constantFrom("exceeded", "met", "missed", "on track", "no data", "not applicable");

const written = fc.constantFrom(undefined, "", "Một đảng viên chưa hoàn thành", "Gia\u0309m");
const causes = { shortcomings: written, objectiveCauses: written, subjectiveCauses: written };
const someDay = fc.constantFrom(undefined, "2023-05-15");

/** What a review says in words, of any of its targets, in any order, empty texts too. */
const narrativeOf = (codes: string[]): fc.Arbitrary<Json> => {
  const group = fc.option(fc.record({ strengths: written, ...causes }), { nil: undefined });
  const remedy = fc.record({ text, person: written, due: someDay });
  const remedies = fc.option(fc.array(remedy, { maxLength: 2 }), { nil: undefined });
  return fc.record({
    situation: written,
    groups: fc.option(fc.record({ party: group, government: group }), { nil: undefined }),
    targets: fc
      .shuffledSubarray(codes)
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((target) =>
            fc.record({ target: fc.constant(target), achievements: written, ...causes, remedies }),
          ),
        ),
      ),
    lessons: written,
    tasks: written,
    proposals: written,
    opinions: written,
    opinionsTakenIn: written,
    recipient: written,
    deadline: someDay,
    sentOn: someDay,
  });
};

function reviewOf(targets: (Json & { code: string; criteria: Criterion[] })[]): fc.Arbitrary<Json> {
  const criteria = targets.flatMap((each) => each.criteria);
  return fc
    .record({
      throughYear: year,
      kind: fc.constantFrom(undefined, "year-end", "mid-term", "end of term"),
      heldOn: fc.constantFrom(undefined, "2024-02-29"),
      partial: fc.tuple(...criteria.map((each) => entries(each, [undefined]))).map((found) => found.flat()),
      isPartial: fc.boolean(),
      countOnTrackAsMet: fc.boolean(),
      narrative: fc.option(narrativeOf(targets.map(({ code }) => code)), { nil: undefined }),
      conclusions: fc.tuple(
        ...targets.map(({ code }) =>
          fc.option(
            fc.record({
              target: fc.constant(code),
              verdict,
              reason: note,
            }),
          ),
        ),
      ),
    })
    .map(({ partial, isPartial, conclusions, ...rest }) => ({
      code: "r",
      ...rest,
      ...(isPartial && rest.throughYear < last
        ? { partialYear: rest.throughYear + 1, partialResults: partial }
        : {}),
      conclusions: conclusions.filter((each) => each !== null),
    }));
}

const absent = { nil: undefined };
const documents = fc.record(
  { recipients: fc.array(text, { maxLength: 3 }), symbol: text, onBehalf: text, office: text },
  { requiredKeys: [] },
);
const settings = fc.record({
  excellentCap: fc.option(decimalFrom(0, 100), absent),
  newHeadcount: fc.constantFrom(undefined, "exact", "rounded up", "rounded down"),
  newCountOnTrackAsMet: fc.option(fc.boolean(), absent),
  documents: fc.option(documents, absent),
  signatory: note,
});

/** Any file that breaks no rule, as JSON with `undefined` for what is left out. */
export const anyFile: fc.Arbitrary<Json> = fc.array(target, { maxLength: 4 }).chain((targets) => {
  const coded = targets.map((each, index) => ({
    ...each,
    code: `T${index}`,
    criteria: each.criteria.map((own, place) => ({
      ...own,
      code: `T${index}.${place}`,
      role: place === 0 ? "headline" : own.role,
    })),
  }));
  const criteria = coded.flatMap((each): Criterion[] => each.criteria);
  return fc
    .record({
      ratings,
      results: fc.tuple(...criteria.map((each) => entries(each, assessed))).map((found) => found.flat()),
      review: reviewOf(coded),
      name: text,
      settings: fc.option(settings, absent),
    })
    .map(({ ratings: rated, results, review, name, settings: own }) => ({
      format: "resolution/1",
      organisation: { code: "dang-bo", name },
      settings: own,
      branches: branchCodes.map((code) => ({ code, name: code, fromYear: 2020 })),
      term: { firstYear: first, lastYear: last },
      targets: coded,
      results,
      ...rated,
      reviews: [review],
    }));
});
