import "server-only";
import type { Grade } from "#lib/domain/grade.ts";
import type {
  Criterion,
  DocumentForm,
  Group,
  Organisation,
  Resolution,
  Settings,
  Target,
  Threshold,
} from "#lib/domain/resolution.ts";
import { tidySettings } from "#lib/domain/tidy-settings.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import { present } from "#lib/store/present.ts";
import { type Exact, exactText } from "#lib/store/reached-columns.ts";
import type { Prisma } from "#prisma/client/client.ts";

// The CHECKs of the database hold the words of each union; here they regain their types.

/** A row of which only some columns are read, its numbers exact ones however they are carried. */
type Read<Row, Column extends keyof Row> = {
  [Name in Column]: Row[Name] extends Prisma.Decimal | null ? Exact | Extract<Row[Name], null> : Row[Name];
};

type Organisations = Prisma.OrganisationGetPayload<object>;
type NamesRow = Read<Organisations, "code" | "name" | "committee" | "superior" | "place">;
type SettingsRow = Read<Organisations, keyof ReturnType<typeof settingsColumns>>;
/** `parent` is its code. */
export type OrganisationRow = NamesRow & SettingsRow & { parent: string | null };

export function toOrganisation(row: NamesRow & { parent: string | null }): Organisation {
  const { code, name, committee, superior, place, parent } = row;
  return { code, name, ...present({ committee, superior, place, parent }) };
}

export function toSettings(row: SettingsRow): Settings {
  const { recipients, symbol, onBehalf, office, signatory } = row;
  return tidySettings({
    excellentCap: exactText(row.excellentCap),
    excellentCapBase: row.excellentCapBase as Settings["excellentCapBase"],
    newHeadcount: row.newHeadcount as Criterion["headcount"],
    newCountOnTrackAsMet: row.newCountOnTrackAsMet,
    documents: present({ recipients, symbol, onBehalf, office }) satisfies DocumentForm,
    ...present({ signatory }),
  });
}

/** The columns that hold an organisation's settings. */
export const settingsColumns = ({
  excellentCap,
  excellentCapBase,
  documents = {},
  ...settings
}: Settings) => ({
  excellentCap,
  excellentCapBase,
  newHeadcount: settings.newHeadcount ?? "exact",
  newCountOnTrackAsMet: settings.newCountOnTrackAsMet ?? false,
  recipients: documents.recipients ?? [],
  symbol: documents.symbol ?? null,
  onBehalf: documents.onBehalf ?? null,
  office: documents.office ?? null,
  signatory: settings.signatory ?? null,
});

export type TargetRow = Read<
  Prisma.TargetGetPayload<object>,
  "id" | "code" | "group" | "text" | "exceedable" | "unsure"
>;
type Criteria = Prisma.CriterionGetPayload<object>;
export type CriterionRow = Read<Criteria, Exclude<keyof Criteria, "termId" | "position">>;
export type ThresholdRow = Read<
  Prisma.ThresholdGetPayload<object>,
  "criterionId" | "fromYear" | "value" | "grade" | "upper" | "basis"
>;

/** Targets with their criteria and thresholds, each in the order of its rows. */
export function toTargets(
  targets: TargetRow[],
  criteria: CriterionRow[],
  thresholds: ThresholdRow[],
): Target[] {
  const criteriaOf = Map.groupBy(criteria, ({ targetId }) => targetId);
  const thresholdsOf = Map.groupBy(thresholds, ({ criterionId }) => criterionId);
  return targets.map((row) => ({
    code: row.code,
    group: row.group as Group,
    text: row.text,
    exceedable: row.exceedable,
    criteria: (criteriaOf.get(row.id) ?? []).map((criterion) =>
      toCriterion(criterion, thresholdsOf.get(criterion.id) ?? []),
    ),
  }));
}

/** What was not sure of those targets that nobody looked through yet. */
export function toUnsure(targets: Pick<TargetRow, "code" | "unsure">[]): Pick<Resolution, "unsure"> {
  const found = targets.flatMap(({ code, unsure }): [string, UnsureCriteria][] => {
    const notes = unsure as UnsureCriteria | null;
    return notes === null ? [] : [[code, notes]];
  });
  return found.length === 0 ? {} : { unsure: Object.fromEntries(found) };
}

function toCriterion(row: CriterionRow, thresholds: ThresholdRow[]): Criterion {
  const { code, text, baselineYear, baselineValue } = row;
  const baseline =
    baselineYear !== null && baselineValue !== null
      ? { year: baselineYear, value: exactText(baselineValue) }
      : undefined;
  return {
    code,
    text,
    role: row.role as Criterion["role"],
    measure: row.measure as Criterion["measure"],
    subject: row.subject as Criterion["subject"],
    source: row.source as Criterion["source"],
    aim: row.aim as Criterion["aim"],
    horizon: row.horizon as Criterion["horizon"],
    headcount: row.headcount as Criterion["headcount"],
    thresholds: thresholds.map(toThreshold),
    ...present({
      unit: row.unit,
      of: row.of as Criterion["of"] | null,
      base: row.base as Criterion["base"] | null,
      against: row.against as Criterion["against"] | null,
      baseline,
      level: row.level as Grade | null,
      better: row.better as Criterion["better"] | null,
      dueYear: row.dueYear,
      award: row.award as Criterion["award"] | null,
    }),
  };
}

function toThreshold(row: ThresholdRow): Threshold {
  return {
    from: row.fromYear,
    value: (row.value && exactText(row.value)) ?? (row.grade as Grade | null) ?? true,
    ...present({ upper: row.upper && exactText(row.upper), basis: row.basis }),
  };
}
