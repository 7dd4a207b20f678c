import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { type DeedFault, deedFault } from "#lib/domain/person-deed.ts";
import { auditPerson } from "#lib/store/audit-person.ts";
import { holdPerson } from "#lib/store/hold-person.ts";
import { permit } from "#lib/store/permit.ts";

export type PersonMoved = { moved: true } | { moved: false; why: "reason" | DeedFault };

/** Lets a person no longer sign in, or again, with a reason. Deactivating ends all their sessions at once. */
export async function movePerson(
  actor: Actor,
  organisationId: string,
  username: string,
  { move, reason }: { move: "deactivate" | "reactivate"; reason: string },
): Promise<PersonMoved> {
  permit(actor, "manage people", organisationId);
  if (!isReason(reason)) return { moved: false, why: "reason" };
  return holdPerson(organisationId, username, async (transaction, person): Promise<PersonMoved> => {
    const why = deedFault(actor, person, move, person.solely);
    if (why !== null) return { moved: false, why };
    const rests =
      move === "deactivate"
        ? { deactivatedAt: new Date(), deactivatedFor: reason }
        : { deactivatedAt: null, deactivatedFor: null };
    await transaction.user.update({ where: { username }, data: rests });
    if (move === "deactivate") await transaction.session.deleteMany({ where: { userId: person.userId } });
    await auditPerson(transaction, actor, person, { action: move, after: { note: reason } });
    return { moved: true };
  });
}
