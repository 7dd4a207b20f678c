import "server-only";
import type { getTranslations } from "next-intl/server";
import type { MissingCell } from "#components/handing-in/missing-cells.tsx";
import type { EnterableCell } from "#lib/domain/enterable-cells.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";

/** A cell as a list of what is missing names it. */
export const nameCell = ({ target, criterion, branch }: EnterableCell): MissingCell => ({
  key: resultCellId({ criterion: criterion.code, branch: branch?.code ?? null }),
  target: target.code,
  name: branch === null ? criterion.text : `${criterion.text}, ${branch.name}`,
});

type Say = Awaited<ReturnType<typeof getTranslations<"handIn">>>;

/** A criterion whose ratings are not complete. */
export const nameUnrated = ({ code, text }: Criterion, say: Say): MissingCell => ({
  key: code,
  target: null,
  name: say("unrated", { criterion: text }),
});
