import type { Grade } from "#lib/domain/grade.ts";
import type { Narrative } from "#lib/domain/narrative.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** An exact decimal as people write it for machines: `-?digits(.digits)`, at most 15 digits before and 9 after the point. */
export type Decimal = string;

/** A calendar day, `yyyy-mm-dd`. */
export type Day = string;

/** Đảng bộ: the Party organisation whose resolution is tracked. `parent` is the code of the organisation above it. */
export type Organisation = {
  code: string;
  name: string;
  committee?: string;
  superior?: string;
  place?: string;
  parent?: string | null;
};

/** What an organisation sets for itself; a verdict never reads it. Absent stands for what is said of each. */
export type Settings = {
  /** The cap on excellent members or branches (W1): a percentage, of those rated good or better, or of those rated good only. */
  excellentCap: Decimal;
  excellentCapBase: "good or better" | "good only";
  /** The headcount that a new criterion begins with where it has a choice; exact. */
  newHeadcount?: "rounded up" | "rounded down";
  /** Whether a new review begins with `countOnTrackAsMet`; no. */
  newCountOnTrackAsMet?: true;
  documents?: DocumentForm;
  /** Người ký: the name proposed where the signatory of a document is entered. */
  signatory?: string;
};

/** Thể thức văn bản: what the organisation's documents say otherwise than its names would give. */
export type DocumentForm = {
  /** Nơi nhận, in their order; the superior body. */
  recipients?: string[];
  /** What follows the number of a document, "-BC/ĐU"; from the committee's name. */
  symbol?: string;
  /** Thay mặt, "T/M ĐẢNG ỦY"; from the committee's name. */
  onBehalf?: string;
  /** The office of who signs; "BÍ THƯ". */
  office?: string;
};

/** Chi bộ: a branch, active from `fromYear` to `toYear`, both included; `toYear` null: still. */
export type Branch = { code: string; name: string; fromYear: number; toYear: number | null };

/** Nhiệm kỳ: `firstYear` and `lastYear` are the first and the last *assessed* year. */
export type Term = { code: string; name: string; firstYear: number; lastYear: number };

export const groups = ["party", "government"] as const;
/** Đối với Đảng bộ · Đối với chính quyền. */
export type Group = (typeof groups)[number];

/** Chỉ tiêu: one item of the resolution. All its criteria must hold; at least one is a headline. */
export type Target = {
  code: string;
  group: Group;
  text: string;
  exceedable: boolean;
  criteria: Criterion[];
};

export const aims = ["at least", "more than", "at most", "less than", "exactly", "between"] as const;
export type Aim = (typeof aims)[number];

export const horizons = ["every year", "total", "average", "by year"] as const;
/** hằng năm · cả nhiệm kỳ · bình quân hằng năm · đến năm N. */
export type Horizon = (typeof horizons)[number];

export const measures = ["share", "quantity", "growth", "yes-no", "rating"] as const;
export type Measure = (typeof measures)[number];

export const sources = ["entered", "organisation rating", "branch ratings", "member ratings"] as const;
export type Source = (typeof sources)[number];

/** Tiêu chí: one measurable condition of a target (rules §2). The combinations that exist are checked where a file is read. */
export type Criterion = {
  code: string;
  role: "headline" | "condition";
  text: string;
  measure: Measure;
  /** What is counted, for display: "đảng viên", "cuộc". */
  unit?: string;
  /** Of a share: a population (never above 100 %) or a quota (may be passed). */
  of?: "population" | "quota";
  /** The base figure that the denominator of an entered share should equal. */
  base?: keyof Omit<BaseFigures, "year" | "note">;
  /** Of growth: what a year is compared with. */
  against?: "baseline" | "previous year";
  /** The state before the criterion's first year. */
  baseline?: { year: number; value: Decimal };
  subject: "organisation" | "each branch";
  source: Source;
  /** Of branch and member ratings: the lowest grade that counts. */
  level?: Grade;
  aim: Aim;
  /** Of `between`: which side is better. */
  better?: "higher" | "lower" | "inside";
  thresholds: Threshold[];
  horizon: Horizon;
  /** Of `by year`: the year in which it is due; absent: the last of the term. */
  dueYear?: number;
  headcount: "exact" | "rounded up" | "rounded down";
  award?: "advanced worker" | "emulation fighter";
};

/**
 * What the resolution demands from the year `from` on. `value` is a decimal, of a rating a grade, of yes-no `true`;
 * `upper` the second bound of `between`; `basis` the decision that changed it.
 */
export type Threshold = {
  from: number;
  value: Decimal | Grade | true;
  upper?: Decimal;
  basis?: string;
};

/** Số liệu cơ bản of a year. A verdict never reads them. */
export type BaseFigures = {
  year: number;
  members?: number;
  membersRated?: number;
  staff?: number;
  collectives?: number;
  note?: string;
};

/** What was reached: heads, a bare percentage, a quantity / yes-no / grade, not applicable (with the reason), or not entered. */
export type Reached =
  | { numerator: Decimal; denominator: Decimal }
  | { percent: Decimal }
  | { value: Decimal | boolean | Grade }
  | { notApplicable: string }
  | { value: null };

/**
 * What goes with a result: a note, whether it is an estimate (ước), as of which day, and its evidence (minh chứng): the
 * number of a document, its date, and an http address where it can be read.
 */
export type Marks = {
  note?: string;
  estimate?: boolean;
  asOf?: Day;
  evidence?: string;
  evidenceOn?: Day;
  evidenceLink?: string;
};

/** Kết quả: what was reached for a criterion in a year (and for a branch, where the criterion is per branch). */
export type Result = Reached & Marks & { criterion: string; year: number; branch?: string };

/** A figure of the year after `throughYear`, up to the review's date (rules §4). */
export type PartialResult = Exclude<Reached, { notApplicable: string }> &
  Marks & { criterion: string; branch?: string };

export type OrganisationRating = { year: number; rating: Grade | null; basis?: string; note?: string };

export type BranchRating = {
  branch: string;
  year: number;
  rating: Grade | null;
  basis?: string;
  note?: string;
};

/** Members of a branch by grade in a year; `exempt` and `unrated` members stand apart and are never counted. */
export type MemberRating = {
  branch: string;
  year: number;
  excellent: number;
  good: number;
  completed: number;
  notCompleted: number;
  exempt: number;
  unrated: number;
  basis?: string;
  note?: string;
};

/** Kết luận: what the conference concluded for a target, beside the computed verdict and never instead of it. */
export type Conclusion = {
  target: string;
  verdict: Verdict;
  text?: string;
  reason?: string;
  by?: string;
  on?: Day;
};

/** The counts that a published text states for a group. */
export type StatedCounts = Partial<Record<Verdict, number>>;

/** Kỳ kiểm điểm, đánh giá: a point of assessment. */
export type Review = {
  code: string;
  kind?: "year-end" | "mid-term" | "end of term";
  name?: string;
  throughYear: number;
  partialYear?: number;
  partialResults: PartialResult[];
  heldOn?: Day;
  countOnTrackAsMet: boolean;
  conclusions: Conclusion[];
  statedCounts?: Partial<Record<Group, StatedCounts>>;
  /** Absent where nothing was written. */
  narrative?: Narrative;
};

/** The denominator that a share had when its year was last approved (W7). */
export type ApprovedDenominator = {
  criterion: string;
  branch: string | null;
  year: number;
  denominator: Decimal;
};

/** One term of one organisation, whole: what a resolution file carries and what a scorecard is computed from. */
export type Resolution = {
  organisation: Organisation;
  settings: Settings;
  branches: Branch[];
  term: Term;
  targets: Target[];
  baseFigures: BaseFigures[];
  results: Result[];
  organisationRatings: OrganisationRating[];
  branchRatings: BranchRating[];
  memberRatings: MemberRating[];
  reviews: Review[];
  /** What was not sure of targets that nobody looked through yet, by their codes; no verdict reads it. */
  unsure?: Readonly<Record<string, UnsureCriteria>>;
  /** Of shares that were changed since their year was approved. Known where a cell's history is kept, never to a file. */
  approvedDenominators?: ApprovedDenominator[];
};
