import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { type TargetFault, targetFaults } from "#lib/domain/target-faults.ts";
import { holdTerm } from "#lib/store/hold-target.ts";
import { insertNewTargets, type NewTarget } from "#lib/store/insert-new-targets.ts";
import { permit } from "#lib/store/permit.ts";
import { takenCodes } from "#lib/store/target.ts";

/** Stored; or what keeps them all from being, with the code of the target that it is about. */
export type TargetsCreated =
  | { stored: true }
  | { stored: false; faults: (TargetFault & { target: string })[] };

/** Many targets take longer than one: at most this much, in milliseconds. */
const timeout = 60_000;

/** Makes several targets of a term in their order, each the last of its group: all of them, or none. */
export async function createTargets(
  actor: Actor,
  organisationId: string,
  { term: code }: { term?: string | undefined },
  targets: readonly NewTarget[],
): Promise<TargetsCreated> {
  permit(actor, "manage targets", organisationId);
  return holdTerm(
    organisationId,
    code,
    async (transaction, term): Promise<TargetsCreated> => {
      const taken = await takenCodes(transaction, term.id, null);
      const faults = targets.flatMap((target, index) => {
        const before = targets.slice(0, index);
        const found = targetFaults(target, term, {
          targets: [...taken.targets, ...before.map((each) => each.code)],
          criteria: [
            ...taken.criteria,
            ...before.flatMap(({ criteria }) => criteria.map((each) => each.code)),
          ],
        });
        return found.map((fault) => ({ ...fault, target: target.code }));
      });
      if (faults.length > 0) return { stored: false, faults };
      await insertNewTargets(transaction, actor, { organisationId, term }, targets);
      return { stored: true };
    },
    { timeout },
  );
}
