import "server-only";
import { type ProposedTarget, proposeRows } from "#app/[organisation]/targets/new/table/propose-rows.ts";
import type { TargetPlace } from "#app/[organisation]/targets/new/table/read-target-place.ts";
import { proposalWords } from "#app/[organisation]/targets/new/table/word-proposal.ts";
import { wordRowsLeft } from "#app/[organisation]/targets/new/table/word-rows-left.ts";
import type { CarriedTargets } from "#lib/forms/read-carried-targets.ts";
import type { ShownTarget, TargetsPreview } from "#lib/forms/target-table-import.ts";
import { cellAddress } from "#lib/forms/year-sheet.ts";
import { hashText } from "#lib/store/hash-text.ts";

/** The targets that rows would make, worded, and as the store takes them. */
export type PreviewedTargets = {
  preview: TargetsPreview;
  left: { cell: string; text: string }[];
  proposed: ProposedTarget[];
};

/** Proposes the targets of rows, and says of each what was read, of the others why they stay behind. */
export async function previewTargets(
  carried: CarriedTargets,
  place: TargetPlace,
  isTicked: (row: number) => boolean,
): Promise<PreviewedTargets> {
  const { proposed, left } = proposeRows(carried.rows, place);
  const criteriaOf = await proposalWords(place);
  const targets = proposed.map(
    (each): ShownTarget => ({
      ...{ row: each.row.row, cell: `${carried.sheet}!${cellAddress(each.row.row, carried.columns.text)}` },
      ...{ code: each.target.code, isCodeGiven: each.row.code !== "", group: each.target.group },
      ...{ text: each.target.text, criteria: criteriaOf(each), isTicked: isTicked(each.row.row) },
    }),
  );
  return {
    preview: {
      targets,
      carried: JSON.stringify(carried),
      seen: hashText(JSON.stringify(proposed.map(({ target }) => target))),
    },
    left: await wordRowsLeft(carried, left, place.locale),
    proposed,
  };
}
