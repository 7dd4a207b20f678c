"use server";

import { refresh } from "next/cache";
import { readCode } from "#app/bound-address.ts";
import { orNotFound, signedIn } from "#app/visit.ts";
import { moveBranch } from "#lib/store/order-branches.ts";
import { openOrganisation } from "#lib/store/organisation.ts";

/** Moves a branch past its neighbour. */
export async function moveBranchByForm(
  bound: { organisation: string; branch: string },
  way: "up" | "down",
): Promise<void> {
  const actor = await signedIn();
  const { id } = await orNotFound(openOrganisation(actor, readCode(bound.organisation)));
  await orNotFound(moveBranch(actor, id, readCode(bound.branch), way === "up" ? "up" : "down"));
  refresh();
}
