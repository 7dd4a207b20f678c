import { type Group, groups } from "#lib/domain/resolution.ts";
import { columnFields, type SentTable } from "#lib/forms/carried-table.ts";

type CellText = { cell: string; text: string };

/** A criterion as the proposer read it, in the words of the builder. */
export type ShownCriterion = {
  code: string;
  text: string;
  /** Headline or condition, where there are several. */
  role: string | null;
  demand: string;
  facts: { label: string; word: string }[];
  /** What is not sure of it. */
  notes: string[];
};

/** A target of a table that can be stored. */
export type ShownTarget = {
  row: number;
  cell: string;
  code: string;
  /** Whether the table says the code; else it is the next that is free. */
  isCodeGiven: boolean;
  group: Group;
  text: string;
  criteria: ShownCriterion[];
  isTicked: boolean;
};

export type TargetsPreview = {
  targets: ShownTarget[];
  /** What is read back when they are stored: CarriedTargets as JSON. */
  carried: string;
  /** The hash of what was shown: only that is stored. */
  seen: string;
};

/** A table of targets, the group of the rows that name none and of those below its titles, and the heads of levels left out. */
export type SentTargets = SentTable & {
  group: Group;
  titles: { row: number; text: string; group: Group }[];
  otherLevels: string[];
};

/** What the form of a table of targets answers. */
export type TargetTableImport = {
  answer: number;
  notice: { kind: "stored" | "refused"; text: string } | null;
  table: SentTargets | null;
  preview: TargetsPreview | null;
  /** Rows that cannot be brought in, and why. */
  left: CellText[];
  /** The targets that were stored, with what was not sure of them. */
  made: { code: string; text: string; notes: string[] }[];
};

export const noTargetTable: TargetTableImport = {
  ...{ answer: 0, notice: null, table: null, preview: null, left: [], made: [] },
};

/** So many targets are brought in at once. */
export const mostTargets = 200;

/** The names of the tick that takes a row, of the group of the rows that name none, and of those below a title. */
export const tickName = (row: number): string => `take:${row}`;
export const groupName = "group";
export const titleName = (row: number): string => `group:${row}`;

/** The name of the rows that could be ticked, as many as there were. */
export const shownName = "shown";
export const shownRows = (targets: readonly ShownTarget[]): string => targets.map(({ row }) => row).join(" ");

/** The rows whose tick was taken away. */
export function untickedRows(form: FormData): number[] {
  const shown = form.get(shownName);
  const rows = typeof shown === "string" ? (shown.match(/\d{1,5}/g) ?? []).map(Number) : [];
  return rows.filter((row) => form.get(tickName(row)) !== "yes");
}

/** The fields of what was ticked when a table of targets was read last, and of all that was chosen. */
export const tickFields = ({ targets }: Pick<TargetsPreview, "targets">): [string, string][] => [
  [shownName, shownRows(targets)],
  ...targets.filter(({ isTicked }) => isTicked).map(({ row }): [string, string] => [tickName(row), "yes"]),
];
export const targetFields = (table: SentTargets, preview: TargetsPreview | null): [string, string][] => [
  ...columnFields(table),
  [groupName, table.group],
  ...table.titles.map(({ row, group }): [string, string] => [titleName(row), group]),
  ...(preview === null ? [] : tickFields(preview)),
];

/** The groups that were chosen below titles, by their rows. */
export const chosenBelow = (form: FormData): Map<number, Group> =>
  new Map(
    [...form].flatMap(([name, value]) => {
      const row = /^group:(\d{1,5})$/.exec(name)?.[1];
      const group = groups.find((each) => each === value);
      return row === undefined || group === undefined ? [] : [[Number(row), group]];
    }),
  );
