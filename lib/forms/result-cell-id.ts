/** Where a result of a year stands: a criterion, and the branch where it is per branch. */
export type ResultPlace = { criterion: string; branch: string | null };

/** The one text that names a result's cell in forms, files and grids: codes hold no slash. */
export const resultCellId = ({ criterion, branch }: ResultPlace): string =>
  branch === null ? criterion : `${criterion}/${branch}`;

/** The place that such a text names. */
export function resultPlaceOf(id: string): ResultPlace {
  const [criterion = "", branch = null] = id.split("/");
  return { criterion, branch };
}
