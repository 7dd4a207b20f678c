import "server-only";
import type { Term } from "#lib/domain/resolution.ts";
import { Prisma } from "#prisma/client/client.ts";

/**
 * Selects, from the audit trail, what the shares that were changed since their year was last approved were then of. A
 * cell that was of nothing then has no denominator that could have changed.
 */
export const selectApprovedDenominators = (
  organisationId: string,
  { firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">,
): Prisma.Sql => Prisma.sql`
  with approval as (
    select year, max(id) as id from audit_event
    where organisation_id = ${organisationId}::uuid and object = 'year' and action = 'approve'
      and year between ${firstYear} and ${lastYear}
    group by year
  ), first_change as (
    select distinct on (change.year, change.key) change.year, change.key ->> 'criterion' as criterion,
      change.key ->> 'branch' as branch, change.before ->> 'denominator' as denominator
    from approval join audit_event change
      on change.organisation_id = ${organisationId}::uuid and change.object = 'result'
      and change.year = approval.year and change.id > approval.id
    order by change.year, change.key, change.id
  )
  select year, criterion, branch, denominator from first_change where denominator is not null`;
