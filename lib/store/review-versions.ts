import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { frozenReport } from "#lib/domain/frozen-review.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { FrozenMark, Report } from "#lib/domain/report.ts";
import { brokenVersion, isIntact } from "#lib/store/broken-version.ts";
import { toFormalities } from "#lib/store/formalities.ts";
import { permit } from "#lib/store/permit.ts";
import type { ReviewAddress } from "#lib/store/read-report.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/**
 * A version of a review with what it holds, null where that is not what was frozen; `formalitiesVersion` is 0 where none
 * were entered.
 */
export type ReviewVersion = {
  mark: FrozenMark;
  previous: string | null;
  report: Report | null;
  formalitiesVersion: number;
};

/** All versions of a review, the newest first, and the first one that is not as it was frozen, if there is one. */
export type ReviewVersions = { versions: ReviewVersion[]; broken: number | null };

export const withFormalities = { formalities: true } as const;
type VersionRow = Prisma.ReviewVersionGetPayload<{ include: typeof withFormalities }>;

export function toMark({ version, hash, frozenBy, frozenAt, formalities }: VersionRow): FrozenMark {
  return {
    ...{ version, hash, by: frozenBy, at: frozenAt.toISOString() },
    formalities: toFormalities(formalities),
  };
}

/** Throws `not found` where there is no such review. */
export async function readVersions(
  actor: Actor,
  organisationId: string,
  { term: code, review }: ReviewAddress,
): Promise<ReviewVersions> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, { code });
  const found = await database().review.findFirst({
    where: { code: review, termId: term.id, archivedAt: null, term: { organisationId } },
    select: { id: true },
  });
  if (found === null) throw new Refusal("not found");
  const rows = await database().reviewVersion.findMany({
    where: { reviewId: found.id },
    include: withFormalities,
    orderBy: { version: "asc" },
  });
  const versions = rows.map((row) => ({
    mark: toMark(row),
    previous: row.previousHash,
    report: isIntact(row) ? frozenReport(row.text) : null,
    formalitiesVersion: row.formalities?.version ?? 0,
  }));
  return { versions: versions.toReversed(), broken: brokenVersion(rows) };
}

type VersionAddress = ReviewAddress & { version: number };

/** Throws `not found` where there is no such version, and an error where its text is not what was frozen. */
async function readVersion(
  actor: Actor,
  organisationId: string,
  { term: code, review, version }: VersionAddress,
): Promise<VersionRow> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, { code });
  const row = await database().reviewVersion.findFirst({
    where: { version, review: { code: review, termId: term.id, archivedAt: null, term: { organisationId } } },
    include: withFormalities,
  });
  if (row === null) throw new Refusal("not found");
  if (!isIntact(row)) throw new Error(`version ${version} of ${review} is not what was frozen`);
  return row;
}

/** What a version holds, and its mark: what a document of the version is drawn from. Nothing is judged again. */
export async function readFrozenReport(
  actor: Actor,
  organisationId: string,
  address: VersionAddress,
): Promise<{ report: Report; mark: FrozenMark }> {
  const row = await readVersion(actor, organisationId, address);
  return { report: frozenReport(row.text), mark: toMark(row) };
}

/** The text of a version, to the letter: its SHA-256 is the version's hash. */
export async function readFrozenText(
  actor: Actor,
  organisationId: string,
  address: VersionAddress,
): Promise<string> {
  return (await readVersion(actor, organisationId, address)).text;
}
