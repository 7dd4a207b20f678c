import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Target } from "#lib/domain/resolution.ts";
import { type TargetFault, targetFaults } from "#lib/domain/target-faults.ts";
import { holdTerm } from "#lib/store/hold-target.ts";
import { insertNewTargets } from "#lib/store/insert-new-targets.ts";
import { permit } from "#lib/store/permit.ts";
import { takenCodes } from "#lib/store/target.ts";

export type TargetCreated = { stored: true } | { stored: false; faults: TargetFault[] };

/** Makes a target of a term with its criteria and thresholds, the last of its group. */
export async function createTarget(
  actor: Actor,
  organisationId: string,
  { term: code }: { term?: string | undefined },
  target: Target,
): Promise<TargetCreated> {
  permit(actor, "manage targets", organisationId);
  return holdTerm(organisationId, code, async (transaction, term): Promise<TargetCreated> => {
    const faults = targetFaults(target, term, await takenCodes(transaction, term.id, null));
    if (faults.length > 0) return { stored: false, faults };
    await insertNewTargets(transaction, actor, { organisationId, term }, [target]);
    return { stored: true };
  });
}
