import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { EnteredResult } from "#lib/domain/entry.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { resultCell } from "#lib/store/cell-kind.ts";
import { marksOf } from "#lib/store/figure-row.ts";
import { permit } from "#lib/store/permit.ts";
import { fromColumns, toColumns } from "#lib/store/reached-columns.ts";
import type { KindChange } from "#lib/store/record-cells.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

export type ResultCell = {
  criterion: string;
  branch: string | null;
  /** 0 for a cell never filled. */
  version: number;
  result: EnteredResult | null;
  by: string | null;
  at: Date | null;
};

export type ResultChange = {
  criterion: string;
  branch: string | null;
  version: number;
  result: EnteredResult | null;
};

const named = { select: { code: true } } as const;

/** What is read with a row to show it as a cell. */
export const asCell = {
  criterion: named,
  branch: named,
  recordedBy: { select: { name: true } },
} as const;

type Row =
  | Prisma.ResultGetPayload<{ include: typeof asCell }>
  | Prisma.PartialResultGetPayload<{ include: typeof asCell }>;

export const toResultCell = (row: Row): ResultCell => ({
  criterion: row.criterion.code,
  branch: row.branch?.code ?? null,
  version: row.version,
  result: enteredOf({ ...fromColumns(row), ...marksOf(row) }),
  by: row.recordedBy?.name ?? null,
  at: row.recordedAt,
});

/** Every cell of a year that was ever filled, with its version, who filled it and when. */
export async function readResultCells(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<ResultCell[]> {
  permit(actor, "see", organisationId);
  const rows = await database().result.findMany({
    where: { year, criterion: { term: { organisationId }, target: { archivedAt: null } } },
    include: asCell,
  });
  return rows.map(toResultCell);
}

/** A cleared cell without any mark holds nothing. */
export function enteredOf(result: EnteredResult): EnteredResult | null {
  const cleared = "value" in result && result.value === null;
  return cleared && Object.keys(result).length === 1 ? null : result;
}

/**
 * How changed results of a year become changes of its cells. The function it answers throws `not found` for a criterion
 * or branch that is not there.
 */
export async function openResults(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<(change: ResultChange) => KindChange> {
  permit(actor, "enter figures", organisationId);
  const idOf = await readIds(organisationId, year);
  return (change) =>
    resultChange(organisationId, year, change, {
      criterionId: idOf.criterion(change.criterion),
      branchId: idOf.branch(change.branch),
    });
}

/** The change of a cell that a changed result makes. */
export function resultChange(
  organisationId: string,
  year: number,
  { criterion, branch, version, result }: ResultChange,
  { criterionId, branchId }: { criterionId: string; branchId: string | null },
): KindChange {
  return {
    kind: resultCell,
    organisationId,
    year,
    key: { criterion_id: criterionId, year, branch_id: branchId },
    named: { criterion, ...(branch === null ? {} : { branch }) },
    values: columnsOf(result ?? { value: null }),
    version,
  };
}

async function readIds(organisationId: string, year: number) {
  const term = await chooseTerm(organisationId, { year });
  const [criteria, branches] = await Promise.all([
    database().criterion.findMany({
      where: { termId: term.id, source: "entered", target: { archivedAt: null } },
      select: { id: true, code: true },
    }),
    database().branch.findMany({
      where: { organisationId, archivedAt: null },
      select: { id: true, code: true },
    }),
  ]);
  const find = (rows: { id: string; code: string }[], code: string) => {
    const row = rows.find((candidate) => candidate.code === code);
    if (row === undefined) throw new Refusal("not found");
    return row.id;
  };
  return {
    criterion: (code: string) => find(criteria, code),
    branch: (code: string | null) => (code === null ? null : find(branches, code)),
  };
}

/** What is entered, in the columns of its cell; those a cell does not have are left out when it is written. */
export function columnsOf(result: EnteredResult) {
  const { notApplicable, ...reached } = toColumns(result);
  return {
    ...reached,
    not_applicable: notApplicable,
    note: result.note ?? null,
    estimate: result.estimate ?? null,
    as_of: result.asOf ?? null,
    evidence: result.evidence ?? null,
    evidence_on: result.evidenceOn ?? null,
    evidence_link: result.evidenceLink ?? null,
  };
}
