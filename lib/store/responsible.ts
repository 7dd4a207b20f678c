import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { permit } from "#lib/store/permit.ts";
import { database } from "#prisma/database.ts";

export type Person = { id: string; name: string };

/** The people who enter an organisation's figures, by name: one of them answers for a target. */
export async function listStaff(actor: Actor, organisationId: string): Promise<Person[]> {
  permit(actor, "see", organisationId);
  return database().user.findMany({
    where: { deactivatedAt: null, memberships: { some: { organisationId, role: "staff" } } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** Who answers for which target of the term that has `year`, by the target's code. */
export async function readResponsible(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<Map<string, Person>> {
  permit(actor, "see", organisationId);
  const rows = await database().target.findMany({
    where: { term: { organisationId, firstYear: { lte: year }, lastYear: { gte: year } }, archivedAt: null },
    select: { code: true, responsible: { select: { id: true, name: true } } },
    orderBy: { position: "asc" },
  });
  return new Map(
    rows.flatMap(({ code, responsible }) => (responsible === null ? [] : [[code, responsible]])),
  );
}

/**
 * Names who answers for a target from now on; null: nobody. Throws `not found` for a target that is not the term's, or a
 * person who does not enter the organisation's figures; `forbidden` for those who may not manage targets.
 */
export async function nameResponsible(
  actor: Actor,
  organisationId: string,
  year: number,
  { target, person }: { target: string; person: string | null },
): Promise<void> {
  permit(actor, "manage targets", organisationId);
  const staff = await listStaff(actor, organisationId);
  const next = person === null ? null : staff.find(({ id }) => id === person);
  await database().$transaction(async (transaction) => {
    const row = await transaction.target.findFirst({
      where: {
        code: target,
        archivedAt: null,
        term: { organisationId, firstYear: { lte: year }, lastYear: { gte: year } },
      },
      select: {
        id: true,
        term: { select: { code: true } },
        responsible: { select: { id: true, name: true } },
      },
    });
    if (row === null) throw new Refusal("not found");
    if ((row.responsible?.id ?? null) === person) return;
    if (next === undefined) throw new Refusal("not found");
    await transaction.target.update({
      where: { id: row.id },
      data: { responsibleId: next?.id ?? null },
    });
    await recordAudit(transaction, actor, {
      organisationId,
      action: "change",
      object: "target",
      key: { target, term: row.term.code },
      before: row.responsible === null ? {} : { responsible: row.responsible.name },
      after: next === null ? {} : { responsible: next.name },
    });
  });
}
