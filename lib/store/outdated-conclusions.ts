import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import {
  type FigureChange,
  type FigurePlace,
  type OutdatedConclusion,
  outdatedConclusions,
} from "#lib/domain/outdated-conclusions.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import { permit } from "#lib/store/permit.ts";
import { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

type EventRow = {
  of: FigurePlace["of"];
  year: number;
  criterion: string | null;
  branch: string | null;
  at: Date;
  before: string;
  after: string;
};

/** The targets of a review whose figures changed after their conclusion was recorded, out of the audit trail. */
export async function readOutdatedConclusions(
  actor: Actor,
  organisationId: string,
  { term, targets }: Pick<Resolution, "term" | "targets">,
  { code: review, throughYear }: Pick<Review, "code" | "throughYear">,
): Promise<OutdatedConclusion[]> {
  permit(actor, "see", organisationId);
  const own = Prisma.sql`
    SELECT target.code AS target, conclusion.recorded_at AS at
    FROM conclusion
    JOIN target ON target.id = conclusion.target_id
    JOIN review ON review.id = conclusion.review_id
    JOIN term ON term.id = review.term_id
    WHERE term.organisation_id = ${organisationId}::uuid AND term.code = ${term.code} AND review.code = ${review}
      AND conclusion.verdict IS NOT NULL`;
  // Of a year that the review does not look at only the mark "not applicable" counts.
  const isLater = Prisma.sql`(object = 'result' AND year > ${throughYear})`;
  const [concluded, changes] = await Promise.all([
    runStatement<{ target: string; at: Date }>(own),
    runStatement<EventRow>(Prisma.sql`
      SELECT CASE WHEN ${isLater} THEN 'mark' ELSE object END AS of,
        year, key ->> 'criterion' AS criterion, key ->> 'branch' AS branch, at,
        CASE WHEN ${isLater} THEN ${mark("before")} ELSE ${reached("before")} END AS before,
        CASE WHEN ${isLater} THEN ${mark("after")} ELSE ${reached("after")} END AS after
      FROM audit_event
      WHERE organisation_id = ${organisationId}::uuid
        AND object IN ('result', 'organisation rating', 'branch rating', 'member rating', 'partial result')
        AND year BETWEEN ${term.firstYear} AND ${term.lastYear}
        AND (object <> 'partial result' OR key ->> 'review' = ${review})
        AND at > (SELECT min(own.at) FROM (${own}) AS own)
      ORDER BY id`),
  ]);
  return outdatedConclusions(
    targets,
    throughYear,
    concluded.map(({ target, at }) => ({ target, at: at.toISOString() })),
    changes.map(toChange),
  );
}

/** What was reached, spelled as the database spells it, without what only goes with it. */
const reached = (column: "before" | "after") => Prisma.sql`(coalesce(${Prisma.raw(column)}, '{}'::jsonb)
  - ARRAY['note', 'estimate', 'as_of', 'evidence', 'evidence_on', 'evidence_link', 'basis'])::text`;

const mark = (column: "before" | "after") =>
  Prisma.sql`coalesce(${Prisma.raw(column)} ->> 'not_applicable', '')`;

const toChange = ({ of, year, criterion, branch, at, before, after }: EventRow): FigureChange => ({
  place: placeOf(of, year, criterion ?? "", branch),
  ...{ at: at.toISOString(), before, after },
});

function placeOf(of: FigurePlace["of"], year: number, criterion: string, branch: string | null): FigurePlace {
  if (of === "result" || of === "mark" || of === "partial result") return { of, year, criterion, branch };
  return of === "organisation rating" ? { of, year } : { of, year, branch: branch ?? "" };
}
