import "server-only";
import { getTranslations } from "next-intl/server";
import type { DeedDone } from "#lib/forms/deed-done.ts";
import type { BranchStanding } from "#lib/store/hold-branches.ts";

/** What the address says was done to a branch, where it is so. */
export async function wordBranchDeed(
  done: DeedDone<"archived" | "restored" | "merged"> | null,
  branches: BranchStanding[],
): Promise<string | null> {
  const t = await getTranslations("branches.done");
  const branch = branches.find(({ code }) => code === done?.code);
  if (done === null || branch === undefined) return null;
  const { name, mergedInto, archivedAt, toYear } = branch;
  if (done.deed !== "merged")
    return (archivedAt !== null) === (done.deed === "archived") ? t(done.deed, { name }) : null;
  if (mergedInto === null) return null;
  const together = branches.filter(
    (each) => each.mergedInto?.code === mergedInto.code && each.toYear === toYear,
  );
  const names = together.map((each) => each.name).join(", ");
  return t("merged", { names, into: mergedInto.name, year: String(toYear) });
}
